// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreadercalendar.h"

#include "core/base/workprogress.h"
#include "core/formats/icsreaderlines.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepest = 16; ///< components in components; real files have three
constexpr qsizetype longestUid = 1024;
constexpr size_t severalDates = 5; ///< take as much room as a rule or a part of a zone

/// In a file without lines there is none to name.
Error unreadable(qint64 line)
{
    if (line == 0)
        return {Error::Kind::Format, {blocks(Code::CalendarUnreadable, {}, {u"empty"_s})}, {}};
    return {Error::Kind::Format, {blocks(Code::CalendarUnreadable, {}, {QString::number(line)})}, {}};
}

Error tooMuch(const QString &what)
{
    return Error::refused(blocks(Code::CalendarTooMuch, what));
}

/// Days that come back every hour.
bool isTooFine(const IcsEvent &event)
{
    return event.start->isDate && std::ranges::any_of(event.rules, [](const IcsRule &rule) {
               return rule.frequency < IcsRule::Frequency::Daily;
           });
}

/// Follows the components of a file from BEGIN to END, and keeps of each what it says of time.
class Reader {
public:
    Reader(IcsCalendars &found, WorkProgress &progress)
        : m_found(found)
        , m_progress(progress)
    {}

    Outcome read(const QByteArray &content);

private:
    enum class Component { Calendar, Event, FreeBusy, Zone, ZonePart, Other };

    Outcome takeLine(const IcsLine &line);
    Component componentOf(QByteArrayView name) const;
    Outcome begin(const IcsLine &line);
    Outcome end(const IcsLine &line);
    Outcome endEvent();
    void takeEventLine(const IcsLine &line);
    void takeEventTime(const IcsLine &line);
    void takeFreeBusyLine(const IcsLine &line);
    void takeZoneLine(const IcsLine &line);
    void takeZonePartLine(const IcsLine &line);

    std::optional<IcsTime> time(const IcsLine &line, QByteArrayView value);
    std::optional<IcsPeriod> period(const IcsLine &line, QByteArrayView value);
    void keepRule(const IcsLine &line, std::vector<IcsRule> &into);
    template <class Take>
    void eachValue(const IcsLine &line, const Take &take);
    template <class Value, class Into>
    void keep(const std::optional<Value> &value, Into &into);

    IcsCalendars &m_found;
    WorkProgress &m_progress;
    std::vector<std::pair<Component, QByteArray>> m_open;
    IcsEvent m_event;
    std::vector<IcsPeriod> m_busy;
    IcsZoneRules m_zone;
    QByteArray m_zoneName;
    IcsZoneRules::Part m_part;
    qint64 m_begun = 0;     ///< the line where the entry begins
    int m_calendar = 0;     ///< the file's first is 1
    bool m_cancels = false; ///< METHOD:CANCEL
    bool m_damaged = false; ///< the entry
    size_t m_kept = 0;      ///< dates and what takes as much room
};

Outcome Reader::read(const QByteArray &content)
{
    IcsLines lines(content);
    IcsLine line;
    while (lines.next(line)) {
        if (const Outcome taken = takeLine(line); !taken)
            return taken;
    }
    if (m_calendar == 0 || !m_open.empty())
        return unreadable(lines.number());
    return {};
}

Outcome Reader::takeLine(const IcsLine &line)
{
    if (line.is("BEGIN"))
        return begin(line);
    if (line.is("END"))
        return end(line);
    if (m_open.empty()) // a file of something else
        return m_calendar == 0 ? Outcome(unreadable(line.number)) : Outcome();
    switch (m_open.back().first) {
    case Component::Calendar:
        m_cancels = m_cancels || (line.is("METHOD") && line.says("CANCEL"));
        break;
    case Component::Event:
        takeEventLine(line);
        break;
    case Component::FreeBusy:
        takeFreeBusyLine(line);
        break;
    case Component::Zone:
        takeZoneLine(line);
        break;
    case Component::ZonePart:
        takeZonePartLine(line);
        break;
    case Component::Other:
        break;
    }
    if (m_kept > icslimits::dates)
        return tooMuch(u"dates"_s);
    return m_found.zones.size() > icslimits::zones ? Outcome(tooMuch(u"zones"_s)) : Outcome();
}

Reader::Component Reader::componentOf(QByteArrayView name) const
{
    const auto is = [name](QByteArrayView wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
    if (m_open.empty())
        return Component::Calendar;
    const Component parent = m_open.back().first;
    if (parent == Component::Calendar && is("VEVENT"))
        return Component::Event;
    if (parent == Component::Calendar && is("VFREEBUSY"))
        return Component::FreeBusy;
    if (parent == Component::Calendar && is("VTIMEZONE"))
        return Component::Zone;
    if (parent == Component::Zone && (is("STANDARD") || is("DAYLIGHT")))
        return Component::ZonePart;
    return Component::Other;
}

Outcome Reader::begin(const IcsLine &line)
{
    if (m_open.empty() != line.says("VCALENDAR") || m_open.size() >= deepest)
        return unreadable(line.number);
    const Component component = componentOf(line.value);
    m_open.emplace_back(component, line.value.toByteArray());
    switch (component) {
    case Component::Calendar:
        ++m_calendar;
        m_cancels = false;
        break;
    case Component::Event:
    case Component::FreeBusy:
        m_event = {};
        m_busy.clear();
        m_begun = line.number;
        m_damaged = false;
        break;
    case Component::Zone:
        m_zone = {};
        m_zoneName.clear();
        break;
    case Component::ZonePart:
        m_part = {};
        m_kept += severalDates;
        break;
    case Component::Other:
        break;
    }
    return {};
}

Outcome Reader::end(const IcsLine &line)
{
    if (m_open.empty() || !line.says(m_open.back().second))
        return unreadable(line.number);
    const Component component = m_open.back().first;
    m_open.pop_back();
    if (component == Component::Event)
        return endEvent();
    if (component == Component::FreeBusy) {
        if (m_damaged)
            m_found.skipped.push_back(m_begun);
        else
            m_found.busy.insert(m_found.busy.end(), m_busy.begin(), m_busy.end());
    } else if (component == Component::ZonePart) {
        m_zone.parts.push_back(std::move(m_part));
    } else if (component == Component::Zone) {
        m_found.zones.define(m_calendar, m_zoneName, std::move(m_zone));
    }
    return {};
}

Outcome Reader::endEvent()
{
    if (m_found.events.size() + m_found.skipped.size() >= icslimits::events)
        return tooMuch(u"entries"_s);
    m_event.line = m_begun;
    m_event.takesTime = m_event.takesTime && !m_cancels;
    if (m_damaged || !m_event.start || isTooFine(m_event))
        m_found.skipped.push_back(m_begun);
    else
        m_found.events.push_back(std::move(m_event));
    return m_progress.advance() ? Outcome() : Error::cancelled();
}

/// Sooner or later every line of an entry comes by here, so the commonest are seen first.
void Reader::takeEventLine(const IcsLine &line)
{
    if (line.is("UID")) {
        m_event.uid = line.value.first(std::min(line.value.size(), longestUid)).toByteArray();
    } else if (line.is("SEQUENCE")) {
        m_event.sequence = line.value.toByteArray().toLongLong();
    } else if (line.is("TRANSP")) {
        m_event.takesTime = m_event.takesTime && !line.says("TRANSPARENT");
    } else if (line.is("STATUS")) {
        m_event.takesTime = m_event.takesTime && !line.says("CANCELLED");
    } else if (line.is("X-MICROSOFT-CDO-BUSYSTATUS")) {
        m_event.takesTime = m_event.takesTime && !line.says("FREE");
    } else if (line.is("DURATION")) {
        m_event.duration = icsDurationFrom(line.value);
        m_damaged = m_damaged || !m_event.duration;
    } else if (line.is("RRULE")) {
        keepRule(line, m_event.rules);
    } else if (line.is("EXRULE")) {
        keepRule(line, m_event.exceptRules);
    } else if (line.is("RDATE")) {
        eachValue(line, [&](QByteArrayView value) { keep(period(line, value), m_event.dates); });
    } else if (line.is("EXDATE")) {
        eachValue(line, [&](QByteArrayView value) { keep(time(line, value), m_event.exceptDates); });
    } else {
        takeEventTime(line);
    }
}

void Reader::takeEventTime(const IcsLine &line)
{
    std::optional<IcsTime> *into = line.is("DTSTART")         ? &m_event.start
                                   : line.is("DTEND")         ? &m_event.end
                                   : line.is("RECURRENCE-ID") ? &m_event.recurrenceId
                                                              : nullptr;
    if (!into)
        return;
    *into = time(line, line.value);
    m_damaged = m_damaged || !*into;
    if (into == &m_event.recurrenceId)
        m_event.andFuture = line.parameter("RANGE").compare("THISANDFUTURE", Qt::CaseInsensitive) == 0;
}

void Reader::takeFreeBusyLine(const IcsLine &line)
{
    if (line.is("FREEBUSY") && line.parameter("FBTYPE").compare("FREE", Qt::CaseInsensitive) != 0)
        eachValue(line, [&](QByteArrayView value) { keep(period(line, value), m_busy); });
}

void Reader::takeZoneLine(const IcsLine &line)
{
    if (line.is("TZID"))
        m_zoneName = line.value.toByteArray();
}

/// A part that can't be read makes its zone unknown, not an entry: many entries may do without it.
void Reader::takeZonePartLine(const IcsLine &line)
{
    const bool before = m_damaged;
    if (line.is("DTSTART")) {
        m_part.start = icsTimeFrom(line.value).value_or(IcsTime());
    } else if (line.is("TZOFFSETFROM")) {
        m_part.offsetFrom = icsOffsetFrom(line.value).value_or(0);
    } else if (line.is("TZOFFSETTO")) {
        m_part.offsetTo = icsOffsetFrom(line.value).value_or(0);
    } else if (line.is("RRULE")) {
        keepRule(line, m_part.rules);
    } else if (line.is("RDATE")) {
        eachValue(line, [&](QByteArrayView value) { keep(icsTimeFrom(value), m_part.dates); });
    }
    m_damaged = before;
}

std::optional<IcsTime> Reader::time(const IcsLine &line, QByteArrayView value)
{
    std::optional<IcsTime> time = icsTimeFrom(value);
    if (!time)
        return std::nullopt;
    if (line.parameter("VALUE").compare("DATE", Qt::CaseInsensitive) == 0)
        *time = {time->day() * 86400, 0, true};
    const QByteArrayView zone = line.parameter("TZID");
    if (value.endsWith('Z') || value.endsWith('z'))
        time->zone = IcsZones::utc;
    else if (!time->isDate && !zone.isEmpty())
        time->zone = m_found.zones.idOf(m_calendar, zone.toByteArray());
    return time;
}

std::optional<IcsPeriod> Reader::period(const IcsLine &line, QByteArrayView value)
{
    const qsizetype slash = value.indexOf('/');
    const std::optional<IcsTime> start = time(line, slash < 0 ? value : value.first(slash));
    if (!start)
        return std::nullopt;
    IcsPeriod period{*start, {}, {}};
    if (slash < 0)
        return period;
    const QByteArrayView until = value.sliced(slash + 1);
    if (until.startsWith('P') || until.startsWith('+') || until.startsWith('-'))
        period.duration = icsDurationFrom(until);
    else
        period.end = time(line, until);
    return period.duration || period.end ? std::optional(period) : std::nullopt;
}

void Reader::keepRule(const IcsLine &line, std::vector<IcsRule> &into)
{
    m_kept += severalDates;
    keep(icsRuleFrom(line.value), into);
}

template <class Take>
void Reader::eachValue(const IcsLine &line, const Take &take)
{
    for (qsizetype from = 0; from <= line.value.size() && m_kept <= icslimits::dates;) {
        qsizetype comma = line.value.indexOf(',', from);
        if (comma < 0)
            comma = line.value.size();
        if (const QByteArrayView value = line.value.sliced(from, comma - from).trimmed(); !value.isEmpty()) {
            ++m_kept;
            take(value);
        }
        from = comma + 1;
    }
}

template <class Value, class Into>
void Reader::keep(const std::optional<Value> &value, Into &into)
{
    if (value)
        into.push_back(*value);
    else
        m_damaged = true;
}

} // namespace

Result<IcsCalendars> readCalendars(const QByteArray &content, const QByteArray &studyZone,
                                   WorkProgress &progress)
{
    if (content.size() > icslimits::bytes)
        return tooMuch(u"size"_s);
    if (content.trimmed().isEmpty())
        return unreadable(0);
    IcsCalendars found(studyZone);
    if (const Outcome read = Reader(found, progress).read(content); !read)
        return read.error();
    return found;
}

} // namespace colloquy
