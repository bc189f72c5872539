// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/libicaltimes.h"

#include <algorithm>
#include <libical/ical.h>
#include <map>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;

icaltimezone *london()
{
    return icaltimezone_get_builtin_timezone("Europe/London");
}

/// In seconds since 1970, with the zone that the property names.
qint64 secondsOf(icaltimetype time, icalproperty *property)
{
    icalparameter *named = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const icaltimezone *zone = time.zone;
    if (!zone && named)
        zone = icaltimezone_get_builtin_timezone(icalparameter_get_tzid(named));
    if (time.is_date)
        time.is_date = 0;
    return icaltime_as_timet_with_zone(time, zone ? zone : london());
}

struct Collector {
    QList<TimeSpan> times;
    QList<qint64> replaced;
    icaltimezone *zone = nullptr; ///< that libical doesn't take for it
    bool wholeDays = false;
};

/// libical takes times without a zone that it knows for UTC.
qint64 localSeconds(qint64 asUtc, icaltimezone *zone)
{
    icaltimetype time = icaltime_from_timet_with_zone(asUtc, 0, nullptr);
    return icaltime_as_timet_with_zone(time, zone);
}

void collect(icalcomponent *, icaltime_span *span, void *data)
{
    auto &collector = *static_cast<Collector *>(data);
    TimeSpan found{span->start, span->end};
    if (collector.zone) {
        const qint64 length = found.end - found.start;
        const qint64 start = localSeconds(found.start, collector.zone);
        // It takes the end of whole days for their last second.
        const qint64 days = found.end + 1 - daySeconds;
        found = {start, collector.wholeDays ? localSeconds(days, collector.zone) : start + length};
    }
    if (!collector.replaced.contains(found.start))
        collector.times << found;
}

/// Nothing where libical knows it.
icaltimezone *zoneOf(icalproperty *start)
{
    const bool isKnown =
        icalproperty_get_dtstart(start).zone || icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
    return isKnown ? nullptr : london();
}

QList<qint64> replacedTimes(icalcomponent *calendar, const char *uid)
{
    QList<qint64> replaced;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        if (id && qstrcmp(icalcomponent_get_uid(event), uid) == 0)
            replaced << secondsOf(icalproperty_get_recurrenceid(id), id);
    }
    return replaced;
}

QList<icalcomponent *> eventsOf(icalcomponent *calendar)
{
    QList<icalcomponent *> events;
    std::map<std::pair<QByteArray, qint64>, icalcomponent *> newest;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        if (!id) {
            events << event;
            continue;
        }
        icalcomponent *&kept =
            newest[{icalcomponent_get_uid(event), secondsOf(icalproperty_get_recurrenceid(id), id)}];
        if (!kept || icalcomponent_get_sequence(event) >= icalcomponent_get_sequence(kept))
            kept = event;
    }
    for (const auto &[id, event] : newest)
        events << event;
    return events;
}

void addEvent(icalcomponent *calendar, icalcomponent *event, const TimeSpan &window, Collector &all)
{
    Collector collector;
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    collector.zone = zoneOf(start);
    collector.wholeDays = icalproperty_get_dtstart(start).is_date;
    if (!icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY))
        collector.replaced = replacedTimes(calendar, icalcomponent_get_uid(event));
    const auto bound = [](qint64 utc) {
        return icaltime_from_timet_with_zone(utc, 0, icaltimezone_get_utc_timezone());
    };
    icalcomponent_foreach_recurrence(event, bound(window.start - 9 * daySeconds),
                                     bound(window.end + 9 * daySeconds), collect, &collector);
    all.times << collector.times;
}

} // namespace

QList<TimeSpan> libicalTimes(const QByteArray &content, const TimeSpan &window)
{
    icalerror_set_errors_are_fatal(0);
    icalcomponent *calendar = icalparser_parse_string(content.constData());
    if (!calendar)
        return {};
    Collector all;
    for (icalcomponent *event : eventsOf(calendar))
        addEvent(calendar, event, window, all);
    icalcomponent_free(calendar);
    all.times.removeIf([&](const TimeSpan &time) {
        return time.start >= window.end || (time.end <= window.start && time.start < window.start);
    });
    std::ranges::sort(all.times, {}, [](const TimeSpan &time) { return std::pair(time.start, time.end); });
    return all.times;
}

} // namespace colloquy
