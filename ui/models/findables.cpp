// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findables.h"

#include "core/actions/calendar.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/commandtable.h"
#include "ui/datetext.h"
#include "ui/models/participantchips.h"
#include "ui/savedfilters.h"
#include "ui/termwords.h"
#include "ui/widgets/badge.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr size_t mostOfAKind = 8;
constexpr int daysAhead = 28; ///< in which a time alone is looked for

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar sign : phone) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits;
}

QString plainText(const QAction &action)
{
    return action.text().remove(u'&').remove(u"..."_s);
}

bool isAt(const InterviewSummary &summary, QTime time, const QByteArray &zone)
{
    const QTime start = wallTimeAt(summary.interview.start.utc, zone).time;
    return start.hour() == time.hour() && (time.minute() == 0 || start.minute() == time.minute());
}

} // namespace

Findables::Findables(const Workspace &workspace, const Commands &commands)
    : m_workspace(workspace)
    , m_commands(commands)
    , m_zone(workspace.study().zone)
{
    addPeople();
    addInterpreters();
    addFilters();
    addCommands();
}

void Findables::addPeople()
{
    m_people = participants(m_workspace, !m_workspace.isLocked());
    for (const ParticipantSummary &person : std::as_const(m_people))
        m_peopleIndex.add({person.code, digitsOf(person.phone),
                           QStringList{person.name, person.email, person.phone}.join(u' ')});
}

void Findables::addInterpreters()
{
    m_interpreters = interpreters(m_workspace);
    for (const Interpreter &interpreter : std::as_const(m_interpreters))
        m_interpreterIndex.add({interpreter.code, digitsOf(interpreter.phone),
                                thingOf(interpreter).title + u' ' + thingOf(interpreter).detail});
}

void Findables::addFilters()
{
    m_filters = savedfilters::list(m_workspace.study());
    for (const QString &filter : std::as_const(m_filters))
        m_filterIndex.add({filterThing(filter).title, {}, filterThing(filter).detail});
}

void Findables::addCommands()
{
    for (const Command command : m_commands.all()) {
        const QAction *action = m_commands.action(command);
        if (command == Command::Find || !action->isEnabled() || !action->isVisible())
            continue;
        m_possible << command;
        m_commandIndex.add({plainText(*action), {}, action->toolTip()});
    }
}

/// On the day that was typed, or a week before where nothing is; without a day within the next weeks.
QList<InterviewSummary> Findables::interviewsAt(const TimeReading &reading, QDate today) const
{
    const QDate first = reading.date.value_or(today);
    const QDate last = reading.date.value_or(today.addDays(daysAhead));
    for (const int back : {0, 7}) {
        QList<InterviewSummary> found = interviewsOn(m_workspace, first.addDays(-back), last.addDays(-back));
        if (reading.time)
            found.removeIf([&](const InterviewSummary &row) { return !isAt(row, *reading.time, m_zone); });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QList<InterviewSummary> Findables::interviewsAt(const QString &text) const
{
    const QDate today = wallTimeAt(m_workspace.now(), m_zone).date;
    QList<InterviewSummary> found;
    for (const TimeReading &meaning : meaningsOf(text, {today, QLocale(), m_zone})) {
        for (const InterviewSummary &row : interviewsAt(meaning, today)) {
            if (!found.contains(row))
                found << row;
        }
    }
    return found.first(std::min<qsizetype>(found.size(), mostOfAKind));
}

FoundThing Findables::thingOf(const ParticipantSummary &person) const
{
    const QString title =
        person.name.isEmpty() ? person.code : u"%1  %2"_s.arg(person.code, isolated(person.name));
    return {FoundThing::Kind::Participant,      person.id.uuid, {}, u"user"_s, title,
            badgeOf(person.progress.stage).word};
}

FoundThing Findables::thingOf(const Interpreter &interpreter) const
{
    QStringList languages;
    for (const QString &tag : interpreter.languages)
        languages << languageName(tag);
    const QString title = interpreter.name.isEmpty()
                              ? interpreter.code
                              : u"%1  %2"_s.arg(interpreter.code, isolated(interpreter.name));
    return {FoundThing::Kind::Interpreter, interpreter.id.uuid, {}, u"language"_s, title,
            termwords::listed(languages)};
}

FoundThing Findables::thingOf(const InterviewSummary &summary) const
{
    const Interview &interview = summary.interview;
    const QString title = u"%1  %2"_s.arg(summary.code, datetext::dayTime(interview.start.utc, m_zone));
    const QString detail = u"%1, %2"_s.arg(badgeOf(interview.mode).word, badgeOf(interview).word);
    return {FoundThing::Kind::Interview, interview.id.uuid, {}, u"calendar-event"_s, title, detail};
}

FoundThing Findables::filterThing(const QString &filter) const
{
    const QString name = participantchips::nameOf(savedfilters::chipsOf(filter), m_workspace.groups());
    return {FoundThing::Kind::Filter, {}, {}, u"filter"_s, name, tr("Saved filter"), filter};
}

FoundThing Findables::thingOf(Command command) const
{
    const QAction *action = m_commands.action(command);
    const QString icon = QString::fromLatin1(entryOf(command).icon);
    return {FoundThing::Kind::Command,
            {},
            command,
            icon.isEmpty() ? u"command"_s : icon,
            plainText(*action),
            action->shortcut().toString(QKeySequence::NativeText)};
}

QList<FoundThing> Findables::find(const QString &text) const
{
    QList<FoundThing> found;
    for (const size_t row : m_peopleIndex.find(text, mostOfAKind))
        found << thingOf(m_people[static_cast<qsizetype>(row)]);
    for (const InterviewSummary &summary : interviewsAt(text))
        found << thingOf(summary);
    for (const size_t row : m_interpreterIndex.find(text, mostOfAKind))
        found << thingOf(m_interpreters[static_cast<qsizetype>(row)]);
    for (const size_t row : m_filterIndex.find(text, mostOfAKind))
        found << filterThing(m_filters[static_cast<qsizetype>(row)]);
    for (const size_t row : m_commandIndex.find(text, mostOfAKind))
        found << thingOf(m_possible[static_cast<qsizetype>(row)]);
    return found;
}

} // namespace colloquy
