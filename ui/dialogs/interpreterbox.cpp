// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreterbox.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/rules/wording.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString later = u"later"_s;
const QString none = u"none"_s;

/// What speaks against somebody, short enough for a list; the whole sentence is with the checks.
QString briefReason(const Finding &finding)
{
    switch (finding.code) {
    case Code::InterpreterNotCleared:
        return finding.details.isEmpty()
                   ? InterpreterBox::tr("no confidentiality agreement")
                   : InterpreterBox::tr("doesn't speak %1").arg(languageName(finding.details.first()));
    case Code::ClashInterpreter:
        return InterpreterBox::tr("booked elsewhere then");
    case Code::InterpreterAbsent:
        return InterpreterBox::tr("away then");
    case Code::InterpreterLate:
        return InterpreterBox::tr("wants to be asked earlier");
    case Code::InterpreterKnown:
        return InterpreterBox::tr("they know each other");
    case Code::InterpreterGender:
        return InterpreterBox::tr("not as wished");
    case Code::InterpreterDialect:
        return InterpreterBox::tr("another dialect");
    case Code::InterpreterRecording:
        return InterpreterBox::tr("recording not agreed");
    default:
        return sentence(finding);
    }
}

QString reasonsText(const InterpreterChoice &choice)
{
    QStringList reasons;
    for (const Finding &finding : choice.findings) {
        const bool counts = choice.isPossible() || finding.severity == Severity::Blocks;
        if (counts && !reasons.contains(briefReason(finding)))
            reasons << briefReason(finding);
    }
    return reasons.join(u", "_s);
}

QString textOf(const InterpreterChoice &choice, bool timed)
{
    const Interpreter &interpreter = choice.interpreter;
    const QString who = interpreter.name.isEmpty()
                            ? interpreter.code
                            : InterpreterBox::tr("%1 %2").arg(interpreter.code, isolated(interpreter.name));
    QString reasons = reasonsText(choice);
    if (reasons.isEmpty() && timed)
        reasons = InterpreterBox::tr("free");
    return reasons.isEmpty() ? who : InterpreterBox::tr("%1 - %2").arg(who, reasons);
}

bool sameFor(const InterpreterChoice &one, const InterpreterChoice &other)
{
    return one.interpreter == other.interpreter && one.findings == other.findings;
}

} // namespace

InterpreterBox::InterpreterBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setChoices({}, false);
}

void InterpreterBox::setChoices(const QList<InterpreterChoice> &choices, bool timed)
{
    if (timed == m_timed && std::ranges::equal(choices, m_choices, sameFor))
        return;
    m_choices = choices;
    m_timed = timed;
    const QString kept = count() > 0 ? currentData().toString() : none;
    const QSignalBlocker silent(this);
    clear();
    const auto firstOut = std::ranges::find_if_not(choices, &InterpreterChoice::isPossible);
    for (auto choice = choices.begin(); choice != firstOut; ++choice)
        add(*choice, timed);
    addItem(tr("To be found later"), later);
    addItem(tr("Not needed"), none);
    if (firstOut != choices.end())
        insertSeparator(count());
    for (auto choice = firstOut; choice != choices.end(); ++choice)
        add(*choice, timed);
    choose(kept);
}

void InterpreterBox::add(const InterpreterChoice &choice, bool timed)
{
    addItem(textOf(choice, timed), choice.interpreter.id.text());
    auto *items = static_cast<QStandardItemModel *>(model());
    items->item(count() - 1)->setEnabled(choice.isPossible());
}

void InterpreterBox::choose(const QString &id)
{
    const int known = findData(id);
    setCurrentIndex(known < 0 ? findData(none) : known);
}

std::optional<Id<Interpreter>> InterpreterBox::interpreter() const
{
    const QString id = currentData().toString();
    if (id == later || id == none)
        return std::nullopt;
    return Id<Interpreter>::parse(id);
}

bool InterpreterBox::isWanted() const
{
    return currentData().toString() == later;
}

void InterpreterBox::setWanted(bool wanted)
{
    choose(wanted ? later : none);
}

} // namespace colloquy
