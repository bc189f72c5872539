// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/overview.h"
#include "core/base/words.h"
#include "ui/pages/studyparts.h"
#include "ui/termwords.h"
#include "ui/widgets/countbar.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::studyparts {

namespace {

using Stage = Progress::Stage;

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudyPage)
};

QList<Stage> stages()
{
    QList<Stage> all;
    for (int i = 0; i < QMetaEnum::fromType<Stage>().keyCount(); ++i)
        all << static_cast<Stage>(i);
    return all;
}

int countOf(const GroupCount &count, std::initializer_list<Stage> wanted)
{
    int people = 0;
    for (const Stage stage : wanted)
        people += count.stages.value(word(stage));
    return people;
}

int interviewed(const GroupCount &count)
{
    return countOf(count, {Stage::Interviewed, Stage::Closed});
}

QString targetText(const StudyGroup &group, const GroupCount &count)
{
    const int done = interviewed(count);
    if (group.targetLeast && group.targetMost)
        return Words::tr("%1 of %2 to %3 interviewed")
            .arg(done)
            .arg(*group.targetLeast)
            .arg(*group.targetMost);
    if (group.targetLeast)
        return Words::tr("%1 of at least %2 interviewed").arg(done).arg(*group.targetLeast);
    if (group.targetMost)
        return Words::tr("%1 of at most %2 interviewed").arg(done).arg(*group.targetMost);
    return Words::tr("%1 interviewed").arg(done);
}

QString stagesText(const GroupCount &count)
{
    if (count.people == 0)
        return Words::tr("Nobody yet");
    QStringList parts;
    for (const Stage stage : stages()) {
        if (const int people = count.stages.value(word(stage)))
            parts << (stage == Stage::NeedsDecision
                          ? Words::tr("%n need a decision", nullptr, people)
                          : Words::tr("%1 %2").arg(people).arg(badgeOf(stage).word.toLower()));
    }
    return termwords::listed(parts);
}

/// Apart, for lupdate would take the class of barOf()'s result for the one that the texts belong to.
QStringList barWords()
{
    return {Words::tr("interviewed"), Words::tr("booked"), Words::tr("on the way")};
}

CountBar::Content barOf(const StudyGroup &group, const GroupCount &count)
{
    const QStringList words = barWords();
    const int done = interviewed(count);
    const int booked = countOf(count, {Stage::Booked});
    const int underWay = countOf(count, {Stage::Enquired, Stage::Screening, Stage::NeedsDecision,
                                         Stage::Eligible, Stage::Informed, Stage::Consented});
    return {{{words[0], done, Tone::Ok}, {words[1], booked, Tone::Accent}, {words[2], underWay, Tone::Muted}},
            group.targetLeast.value_or(0),
            group.targetMost.value_or(0)};
}

int lengthOf(const CountBar::Content &bar)
{
    int people = 0;
    for (const CountBar::Part &part : bar.parts)
        people += part.count;
    return std::max({people, bar.targetLeast, bar.targetMost});
}

QLabel *label(const QString &text, Face face, bool muted)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setFace(label, face);
    if (muted)
        theme::setInk(label, Tone::Muted);
    return label;
}

QWidget *groupPart(const StudyGroup &group, const GroupCount &count, int full)
{
    auto *part = new QWidget;
    part->setObjectName(u"group-"_s + group.key);
    part->setAccessibleName(
        Words::tr("%1: %2; %3").arg(group.title, targetText(group, count), stagesText(count)));
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, theme::px(theme::tight));
    grid->setHorizontalSpacing(theme::px(theme::gap));
    grid->setVerticalSpacing(theme::px(2));
    grid->setColumnStretch(1, 1);
    QLabel *title = label(group.title, Face::Body, false);
    title->setWordWrap(false);
    title->setMinimumWidth(theme::px(110));
    auto *bar = new CountBar;
    bar->setContent(barOf(group, count), full);
    QLabel *target = label(targetText(group, count), Face::Body, false);
    target->setWordWrap(false);
    grid->addWidget(title, 0, 0);
    grid->addWidget(bar, 0, 1);
    grid->addWidget(target, 0, 2);
    grid->addWidget(label(stagesText(count), Face::Small, true), 1, 1, 1, 2);
    return part;
}

} // namespace

QWidget *groups(const Workspace &workspace)
{
    auto *section = new Section(Words::tr("Groups"));
    const QList<GroupCount> counts = groupCounts(workspace);
    const QList<StudyGroup> all = workspace.groups();
    int full = 1;
    for (qsizetype i = 0; i < all.size(); ++i)
        full = std::max(full, lengthOf(barOf(all[i], counts[i])));
    for (qsizetype i = 0; i < all.size(); ++i)
        section->addWidget(groupPart(all[i], counts[i], full));
    section->addNote(Words::tr("Bars: interviewed, booked, on the way. The marks are the target."));
    return section;
}

} // namespace colloquy::studyparts
