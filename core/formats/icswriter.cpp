// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icswriter.h"

#include "core/formats/icszone.h"

#include <QMap>
#include <QUrl>

#include <algorithm>

namespace colloquy::ics {

using namespace Qt::StringLiterals;

namespace {

/// Content lines, folded and ended as RFC 5545 section 3.1 asks for.
class Lines {
public:
    void add(const QByteArray &line)
    {
        constexpr qsizetype octets = 75;
        qsizetype start = 0;
        while (line.size() - start > octets - (start > 0 ? 1 : 0)) {
            qsizetype end = start + octets - (start > 0 ? 1 : 0);
            while ((line[end] & 0xc0) == 0x80) // never within a character
                --end;
            m_bytes += (start > 0 ? " " : "") + line.mid(start, end - start) + "\r\n";
            start = end;
        }
        m_bytes += (start > 0 ? " " : "") + line.mid(start) + "\r\n";
    }
    void addAll(const QList<QByteArray> &lines)
    {
        for (const QByteArray &line : lines)
            add(line);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// No control passes but a line end, which must not become a content line of its own.
QString withoutControls(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar sign) { return (sign < u' ' && sign != u'\n') || sign == QChar(0x7f); });
    return text;
}

QByteArray escaped(const QString &text)
{
    QString value = withoutControls(text);
    value.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return value.toUtf8();
}

/// As the value of a parameter (RFC 6868).
QByteArray quoted(const QString &text)
{
    QString value = withoutControls(text);
    value.replace(u'^', u"^^"_s).replace(u'\n', u"^n"_s).replace(u'"', u"^'"_s);
    return '"' + value.toUtf8() + '"';
}

QByteArray address(const Attendant &person)
{
    const QByteArray name = person.name.isEmpty() ? QByteArray() : ";CN=" + quoted(person.name);
    const QByteArray where = person.email.isEmpty()
                                 ? QByteArray("invalid:nomail")
                                 : "mailto:" + QUrl::toPercentEncoding(person.email, "@+!$&'*=/~");
    return name + ':' + where;
}

QByteArray statusText(Event::Status status)
{
    switch (status) {
    case Event::Status::Tentative:
        return "TENTATIVE";
    case Event::Status::Confirmed:
        return "CONFIRMED";
    case Event::Status::Cancelled:
        break;
    }
    return "CANCELLED";
}

QByteArray methodText(Method method)
{
    switch (method) {
    case Method::Publish:
        return "PUBLISH";
    case Method::Request:
        return "REQUEST";
    case Method::Cancel:
        break;
    }
    return "CANCEL";
}

/// The agreed wall time wins where a zone's rules have changed since.
qint64 startOf(const Event &event)
{
    const Result<Moment> agreed = resolve(event.start.agreed);
    return agreed ? agreed->utc : event.start.utc;
}

TimeSpan spanOf(const Event &event)
{
    const qint64 start = startOf(event);
    return {start, start + event.minutes * 60};
}

/// Written without a zone of its own: an end that comes again an hour later must be told from the first.
bool isInUtc(const Event &event)
{
    const QByteArray &zone = event.start.agreed.zone;
    const TimeSpan span = spanOf(event);
    return isUtc(zone) || !isKnownZone(zone) || wallTimeAt(span.start, zone).fold == Fold::Second ||
           wallTimeAt(span.end, zone).fold == Fold::Second;
}

QByteArray timeLine(const QByteArray &name, const Event &event, qint64 utc)
{
    if (isInUtc(event))
        return name + ':' + utcStamp(utc);
    return name + ";TZID=" + event.start.agreed.zone + ':' + localStamp(utc, event.start.agreed.zone);
}

void addAlarm(Lines &lines, const Event &event)
{
    lines.addAll({"BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(event.summary),
                  "TRIGGER:-PT" + QByteArray::number(*event.alarmMinutes) + 'M', "END:VALARM"});
}

void addText(Lines &lines, const QByteArray &name, const QString &text)
{
    if (!text.isEmpty())
        lines.add(name + ':' + escaped(text));
}

/// Nobody is asked to answer what is off.
QByteArray attendeeLine(const Event &event)
{
    const bool isOff = event.status == Event::Status::Cancelled;
    return (isOff ? "ATTENDEE" : "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE") + address(*event.attendee);
}

void addEvent(Lines &lines, const Event &event, qint64 stamp)
{
    const TimeSpan span = spanOf(event);
    lines.addAll({"BEGIN:VEVENT", "UID:" + event.uid, "DTSTAMP:" + utcStamp(stamp),
                  "SEQUENCE:" + QByteArray::number(event.sequence), timeLine("DTSTART", event, span.start),
                  timeLine("DTEND", event, span.end), "STATUS:" + statusText(event.status)});
    addText(lines, "SUMMARY", event.summary);
    addText(lines, "DESCRIPTION", event.description);
    addText(lines, "LOCATION", event.location);
    if (!event.url.isEmpty())
        lines.add("URL:" + QUrl(event.url).toEncoded());
    if (event.organizer)
        lines.add("ORGANIZER" + address(*event.organizer));
    if (event.attendee)
        lines.add(attendeeLine(event));
    lines.addAll({"CLASS:PRIVATE", "TRANSP:OPAQUE"});
    if (event.alarmMinutes)
        addAlarm(lines, event);
    lines.add("END:VEVENT");
}

/// From the earliest start to the latest end in each zone that is written.
QMap<QByteArray, TimeSpan> zonesOf(const QList<Event> &events)
{
    QMap<QByteArray, TimeSpan> zones;
    for (const Event &event : events) {
        if (isInUtc(event))
            continue;
        const TimeSpan span = spanOf(event);
        TimeSpan &whole = *zones.insert(event.start.agreed.zone, zones.value(event.start.agreed.zone, span));
        whole = {std::min(whole.start, span.start), std::max(whole.end, span.end)};
    }
    return zones;
}

} // namespace

QByteArray calendar(Method method, const QList<Event> &events, qint64 stamp)
{
    Lines lines;
    lines.addAll({"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Colloquy//Colloquy//EN", "CALSCALE:GREGORIAN",
                  "METHOD:" + methodText(method)});
    const QMap<QByteArray, TimeSpan> zones = zonesOf(events);
    for (auto zone = zones.begin(); zone != zones.end(); ++zone)
        lines.addAll(timeZone(zone.key(), *zone));
    for (const Event &event : events)
        addEvent(lines, event, stamp);
    lines.add("END:VCALENDAR");
    return lines.bytes();
}

} // namespace colloquy::ics
