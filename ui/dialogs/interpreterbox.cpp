// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreterbox.h"

#include "core/base/text.h"
#include "ui/dialogs/warningwords.h"
#include "ui/termwords.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString any = u"any"_s;
const QString later = u"later"_s;
const QString none = u"none"_s;

QString reasonsText(const InterpreterChoice &choice)
{
    QStringList reasons;
    for (const Finding &finding : choice.findings) {
        const bool counts = choice.isPossible() || finding.severity == Severity::Blocks;
        if (counts && !reasons.contains(warningwords::brief(finding)))
            reasons << warningwords::brief(finding);
    }
    return reasons.join(u", "_s);
}

/// ", met before, about £52.50"
QString strengths(const InterpreterChoice &choice)
{
    QString text;
    if (choice.wishedAgain)
        text += InterpreterBox::tr(", wished again");
    else if (choice.met)
        text += InterpreterBox::tr(", met before");
    if (choice.costPence)
        text += InterpreterBox::tr(", about %1").arg(termwords::money(*choice.costPence));
    return text;
}

QString textOf(const InterpreterChoice &choice, bool timed)
{
    const Interpreter &interpreter = choice.interpreter;
    const QString who = interpreter.name.isEmpty()
                            ? interpreter.code
                            : InterpreterBox::tr("%1 %2").arg(interpreter.code, isolated(interpreter.name));
    QString reasons = reasonsText(choice);
    if (reasons.isEmpty() && timed)
        reasons = InterpreterBox::tr("free") + strengths(choice);
    return reasons.isEmpty() ? who : InterpreterBox::tr("%1 - %2").arg(who, reasons);
}

bool sameFor(const InterpreterChoice &one, const InterpreterChoice &other)
{
    return one == other;
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
    if (!m_nobody.isEmpty())
        addItem(m_nobody, none);
    const auto firstOut = std::ranges::find_if_not(choices, &InterpreterChoice::isPossible);
    for (auto choice = choices.begin(); choice != firstOut; ++choice)
        add(*choice, timed);
    if (m_nobody.isEmpty()) {
        if (firstOut != choices.begin())
            addItem(anyText(), any);
        addItem(tr("To be found later"), later);
        addItem(tr("Not needed"), none);
    }
    if (firstOut != choices.end())
        insertSeparator(count());
    for (auto choice = firstOut; choice != choices.end(); ++choice)
        add(*choice, timed);
    choose(kept);
}

void InterpreterBox::offerPeople(const QString &nobody)
{
    m_nobody = nobody;
    m_timed.reset();
    setChoices({}, false);
}

void InterpreterBox::setInterpreter(const Id<Interpreter> &interpreter)
{
    choose(interpreter.text());
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
    const int instead = findData(id == any ? later : none);
    setCurrentIndex(known < 0 ? instead : known);
}

std::optional<InterpreterChoice> InterpreterBox::free() const
{
    const auto isPreferred = [this](const InterpreterChoice &choice) {
        return choice.interpreter.id == m_preferred && choice.isPossible();
    };
    if (const auto found = std::ranges::find_if(m_choices, isPreferred); found != m_choices.end())
        return *found;
    return m_choices.isEmpty() || !m_choices.first().isPossible() ? std::nullopt
                                                                  : std::optional(m_choices.first());
}

QString InterpreterBox::anyText() const
{
    const auto choice = free();
    return m_timed == true && choice ? tr("Whoever is free: %1").arg(choice->interpreter.code)
                                     : tr("Whoever is free");
}

void InterpreterBox::prefer(const Id<Interpreter> &interpreter)
{
    m_preferred = interpreter;
    if (const int place = findData(any); place >= 0)
        setItemText(place, anyText());
}

std::optional<Id<Interpreter>> InterpreterBox::interpreter() const
{
    const QString id = currentData().toString();
    if (id == any)
        return free() ? std::optional(free()->interpreter.id) : std::nullopt;
    if (id == later || id == none)
        return std::nullopt;
    return Id<Interpreter>::parse(id);
}

bool InterpreterBox::isAny() const
{
    return currentData().toString() == any;
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
