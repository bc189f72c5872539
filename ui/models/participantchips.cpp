// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/participantchips.h"

#include "core/base/language.h"
#include "core/base/words.h"
#include "ui/termwords.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::participantchips {

namespace {

struct ParticipantChips {
    Q_DECLARE_TR_FUNCTIONS(ParticipantChips)
};

template <class Enum>
QString stateName(const QString &option)
{
    const auto state = fromWord<Enum>(option);
    return state ? badgeOf(*state).word : option;
}

QString groupName(const QString &key, const QList<StudyGroup> &groups)
{
    const auto group = std::ranges::find(groups, key, &StudyGroup::key);
    return group == groups.end() ? key : group->title;
}

QString optionName(const QString &choice, const QString &option, const QList<StudyGroup> &groups)
{
    if (choice == u"stage"_s)
        return stateName<Progress::Stage>(option);
    if (choice == u"next"_s)
        return stateName<Progress::Step>(option);
    return choice == u"group"_s ? groupName(option, groups) : languageName(option);
}

} // namespace

bool admit(const Chips &chips, const ParticipantSummary &person)
{
    return admits(chips, u"stage"_s, word(person.progress.stage)) &&
           admits(chips, u"group"_s, person.group) && admits(chips, u"language"_s, person.spokenLanguage) &&
           admits(chips, u"next"_s, word(person.progress.next));
}

QString nameOf(const Chips &chips, const QList<StudyGroup> &groups)
{
    QStringList parts;
    for (const QString &choice : {u"stage"_s, u"group"_s, u"language"_s, u"next"_s}) {
        QStringList options;
        for (const QString &option : chips.value(choice))
            options << optionName(choice, option, groups);
        if (!options.isEmpty())
            parts << options.join(ParticipantChips::tr(" or "));
    }
    return termwords::listed(parts);
}

} // namespace colloquy::participantchips
