// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreader.h"

#include "core/base/workprogress.h"
#include "core/formats/icsreaderseries.h"

#include <algorithm>
#include <map>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Expands what was read, family by family.
class Expansion {
public:
    Expansion(IcsCalendars &calendars, const TimeSpan &window, WorkProgress &progress)
        : m_calendars(calendars)
        , m_window(window)
        , m_progress(progress)
    {}

    Outcome run();
    IcsBusyTimes takeResult();

private:
    Outcome addFamily(const IcsFamily &family);
    Outcome addPeriods();
    bool isTooMuch() const { return m_times.size() > icslimits::times || m_steps < 0; }
    std::vector<IcsFamily> families();
    void dropOlder(IcsFamily &family);
    bool endsFirst(const IcsEvent &event);
    Findings findings() const;

    IcsCalendars &m_calendars;
    TimeSpan m_window;
    WorkProgress &m_progress;
    QList<TimeSpan> m_times;
    std::vector<qint64> m_endless; ///< lines of entries that come too often to be taken in
    qint64 m_entries = 0;
    qint64 m_steps = icslimits::steps;
};

bool isEarlier(const TimeSpan &a, const TimeSpan &b)
{
    return std::pair(a.start, a.end) < std::pair(b.start, b.end);
}

bool Expansion::endsFirst(const IcsEvent &event)
{
    if (!event.end || (event.start->isDate && event.end->isDate))
        return false;
    return m_calendars.zones.utcOf(*event.end, m_steps) < m_calendars.zones.utcOf(*event.start, m_steps);
}

std::vector<IcsFamily> Expansion::families()
{
    std::vector<IcsFamily> families;
    QHash<QByteArray, size_t> byUid;
    for (const IcsEvent &event : m_calendars.events) {
        if (endsFirst(event)) {
            m_calendars.skipped.push_back(event.line);
            continue;
        }
        const auto known = event.uid.isEmpty() ? byUid.cend() : byUid.constFind(event.uid);
        const size_t index = known == byUid.cend() ? families.size() : *known;
        if (index == families.size()) {
            families.emplace_back();
            byUid.insert(event.uid, index);
        }
        (event.recurrenceId ? families[index].overrides : families[index].masters).push_back(&event);
        ++m_entries;
    }
    return families;
}

/// Leaves the newest by SEQUENCE.
void Expansion::dropOlder(IcsFamily &family)
{
    qint64 newest = 0;
    for (const IcsEvent *event : family.masters)
        newest = std::max(newest, event->sequence);
    std::erase_if(family.masters, [newest](const IcsEvent *event) { return event->sequence < newest; });
    std::map<std::pair<qint64, bool>, const IcsEvent *> latest;
    for (const IcsEvent *event : family.overrides) {
        const qint64 of = m_calendars.zones.utcOf(*event->recurrenceId, m_steps);
        const IcsEvent *&kept = latest[{of, event->andFuture}];
        if (!kept || event->sequence >= kept->sequence)
            kept = event;
    }
    family.overrides.clear();
    for (const auto &[of, event] : latest)
        family.overrides.push_back(event);
}

Outcome Expansion::addFamily(const IcsFamily &family)
{
    const auto times = busyTimesOf(family, m_window, m_calendars.zones, m_steps);
    if (times)
        m_times.append(QList<TimeSpan>(times->begin(), times->end()));
    else
        m_endless.push_back((family.masters.empty() ? family.overrides : family.masters).front()->line);
    if (isTooMuch())
        return Error::refused(blocks(Code::CalendarTooMuch, u"times"_s));
    return m_progress.advance() ? Outcome() : Error::cancelled();
}

/// Each as an entry of its own.
Outcome Expansion::addPeriods()
{
    for (const IcsPeriod &period : m_calendars.busy) {
        IcsEvent event;
        event.start = period.start;
        event.end = period.end;
        event.duration = period.duration;
        IcsFamily family;
        family.masters.push_back(&event);
        if (const Outcome added = addFamily(family); !added)
            return added;
        ++m_entries;
    }
    return {};
}

Outcome Expansion::run()
{
    std::vector<IcsFamily> all = families();
    m_progress.expect(m_progress.done() + static_cast<qint64>(all.size() + m_calendars.busy.size()));
    for (IcsFamily &family : all) {
        dropOlder(family);
        if (const Outcome added = addFamily(family); !added)
            return added;
    }
    return addPeriods();
}

QStringList countAndFirst(const std::vector<qint64> &lines)
{
    return {QString::number(lines.size()), QString::number(*std::ranges::min_element(lines))};
}

Findings Expansion::findings() const
{
    Findings findings;
    if (!m_calendars.skipped.empty())
        findings << warns(Code::CalendarSkipped, {}, countAndFirst(m_calendars.skipped));
    if (!m_endless.empty())
        findings << warns(Code::CalendarSkipped, {}, countAndFirst(m_endless) + QStringList{u"endless"_s});
    QStringList zones;
    for (const QByteArray &zone : m_calendars.zones.guessed())
        zones << QString::fromLatin1(zone);
    zones.sort();
    for (const QString &zone : zones)
        findings << warns(Code::CalendarGuessed, {}, zone.isEmpty() ? QStringList() : QStringList{zone});
    return findings;
}

IcsBusyTimes Expansion::takeResult()
{
    std::ranges::sort(m_times, isEarlier);
    return {std::move(m_times), m_entries, findings()};
}

} // namespace

Result<IcsBusyTimes> readBusyTimes(const QByteArray &content, const IcsWindow &window, WorkProgress &progress)
{
    Result<IcsCalendars> calendars = readCalendars(content, window.zone, progress);
    if (!calendars)
        return calendars.error();
    Expansion expansion(*calendars, window.span, progress);
    if (const Outcome run = expansion.run(); !run)
        return run.error();
    return expansion.takeResult();
}

} // namespace colloquy
