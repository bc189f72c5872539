// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreaderzones.h"

#include "core/formats/icsreaderrecurrence.h"

#include <QTimeZone>

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 earliest = -2208988800; // 1900
constexpr qint64 latest = 4102444800;    // 2100
constexpr qsizetype longestName = 100;
constexpr qint64 mostSteps = 500'000; ///< ten yearly rules look at every day from 1900 to 2100
constexpr qsizetype mostGuesses = 5;  ///< that are worth telling

const QHash<QByteArray, QByteArray> &zonesByLowerName()
{
    static const QHash<QByteArray, QByteArray> zones = [] {
        QHash<QByteArray, QByteArray> byName;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            byName.insert(id.toLower(), id);
        for (const char *utc : {"utc", "gmt", "z", "etc/utc", "tzone://microsoft/utc"})
            byName.insert(utc, "UTC");
        return byName;
    }();
    return zones;
}

/// Such as "Europe/London" in "/freeassociation.sourceforge.net/Europe/London".
QByteArray endOfPath(const QByteArray &lowerName)
{
    for (qsizetype slash = lowerName.indexOf('/'); slash >= 0; slash = lowerName.indexOf('/', slash + 1)) {
        const QByteArray end = lowerName.sliced(slash + 1);
        if (end.contains('/') && zonesByLowerName().contains(end))
            return zonesByLowerName().value(end);
    }
    return {};
}

/// When clocks change by one part of a VTIMEZONE. False: it can't be told with so many steps.
bool addChanges(const IcsZoneRules::Part &part, qint64 &steps, std::vector<IcsClock::Change> &changes)
{
    const auto add = [&](qint64 local) {
        changes.push_back({local - part.offsetFrom, part.offsetTo});
        return local < latest;
    };
    add(part.start.local);
    for (const IcsTime &date : part.dates)
        add(date.local);
    for (const IcsRule &rule : part.rules) {
        const qint64 shift = rule.untilUtc ? part.offsetFrom : 0;
        const bool done = recur(rule, {part.start.local, false, earliest, latest}, steps, [&](qint64 local) {
            return (!rule.until || local - shift <= rule.until->local) && add(local);
        });
        if (!done)
            return false;
    }
    return true;
}

std::shared_ptr<const IcsClock> clockOf(const IcsZoneRules &rules, qint64 &steps)
{
    std::vector<IcsClock::Change> changes;
    qint64 left = std::min(steps, mostSteps);
    steps -= left;
    for (const IcsZoneRules::Part &part : rules.parts) {
        if (!addChanges(part, left, changes))
            return nullptr;
    }
    steps += left;
    if (changes.empty())
        return nullptr;
    const auto first = std::ranges::min_element(
        rules.parts, {}, [](const IcsZoneRules::Part &part) { return part.start.local - part.offsetFrom; });
    std::ranges::stable_sort(changes, {}, &IcsClock::Change::utc);
    return std::make_shared<IcsClock>(first->offsetFrom, std::move(changes));
}

bool looksLikeZone(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 60 && std::ranges::all_of(name, [](char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') ||
               QByteArrayView(" /_+-.,:()&").contains(sign);
    });
}

} // namespace

QByteArray ianaZoneOf(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > longestName)
        return {};
    const QByteArray lower = name.toLower();
    if (const auto found = zonesByLowerName().constFind(lower); found != zonesByLowerName().cend())
        return *found;
    const QByteArray end = endOfPath(lower);
    return end.isEmpty() ? QTimeZone::windowsIdToDefaultIanaId(name) : end;
}

IcsClock::IcsClock(qint64 firstOffset, std::vector<Change> changes)
    : m_firstOffset(firstOffset)
    , m_changes(std::move(changes))
{}

IcsClock IcsClock::ofZone(const QByteArray &ianaId)
{
    const QTimeZone zone(ianaId);
    const QDateTime from = QDateTime::fromSecsSinceEpoch(earliest, Qt::UTC);
    std::vector<Change> changes;
    for (const QTimeZone::OffsetData &data :
         zone.transitions(from, QDateTime::fromSecsSinceEpoch(latest, Qt::UTC)))
        changes.push_back({data.atUtc.toSecsSinceEpoch(), data.offsetFromUtc});
    return {zone.offsetFromUtc(from), std::move(changes)};
}

qint64 IcsClock::offsetAt(qint64 utc) const
{
    const auto after = std::ranges::upper_bound(m_changes, utc, {}, &Change::utc);
    return after == m_changes.begin() ? m_firstOffset : std::prev(after)->offset;
}

qint64 IcsClock::utcOf(qint64 local) const
{
    const qint64 before = offsetAt(local - daySeconds);
    if (offsetAt(local - before) == before)
        return local - before;
    const qint64 after = offsetAt(local + daySeconds);
    return local - (offsetAt(local - after) == after ? after : before);
}

IcsZones::IcsZones(const QByteArray &studyZone)
    : m_zones{{0, studyZone, known(studyZone)},
              {0, "UTC", std::make_shared<IcsClock>(0, std::vector<IcsClock::Change>())}}
{}

int IcsZones::idOf(int calendar, const QByteArray &name)
{
    const auto found = m_ids.constFind({calendar, name});
    if (found != m_ids.cend())
        return *found;
    const int id = static_cast<int>(m_zones.size());
    m_zones.push_back({calendar, name, nullptr});
    m_ids.insert({calendar, name}, id);
    return id;
}

void IcsZones::define(int calendar, const QByteArray &name, const IcsZoneRules &rules)
{
    if (!m_rules.contains({calendar, name}))
        m_rules.insert({calendar, name}, rules);
}

std::shared_ptr<const IcsClock> IcsZones::known(const QByteArray &ianaId)
{
    std::shared_ptr<const IcsClock> &clock = m_known[ianaId];
    if (!clock)
        clock = std::make_shared<IcsClock>(IcsClock::ofZone(ianaId));
    return clock;
}

std::shared_ptr<const IcsClock> IcsZones::make(const Zone &zone, qint64 &steps)
{
    if (const QByteArray iana = ianaZoneOf(zone.name); !iana.isEmpty())
        return iana == "UTC" ? m_zones[utc].clock : known(iana);
    const auto rules = m_rules.constFind({zone.calendar, zone.name});
    auto clock = rules == m_rules.cend() ? nullptr : clockOf(*rules, steps);
    if (clock)
        return clock;
    if (m_guessed.size() < mostGuesses)
        m_guessed << (looksLikeZone(zone.name) ? zone.name : QByteArray());
    return m_zones[study].clock;
}

const IcsClock &IcsZones::clock(int id, qint64 &steps)
{
    Zone &zone = m_zones[static_cast<size_t>(id)];
    if (!zone.clock)
        zone.clock = make(zone, steps);
    return *zone.clock;
}

} // namespace colloquy
