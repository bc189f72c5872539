// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/weekhours.h"

#include "core/base/hourspans.h"

#include <QTime>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr auto dayNames = "montuewedthufrisatsun";
constexpr qsizetype leastRun = 3; ///< closed days that are written as one stretch

QString minuteText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString spansText(const QList<MinuteSpan> &spans)
{
    QStringList texts;
    for (const MinuteSpan &span : spans)
        texts << minuteText(span.start) + u'-' + minuteText(span.end);
    return texts.join(u',');
}

QString dayText(std::size_t day)
{
    return QString::fromLatin1(dayNames + 3 * day, 3);
}

/// The days that share the hours of \a first: "mon-wed,fri".
QString daysText(const WeekHours &hours, std::size_t first)
{
    const auto shares = [&](std::size_t day) { return day < 7 && hours.weekly[day] == hours.weekly[first]; };
    QStringList runs;
    for (std::size_t day = first; day < 7; ++day) {
        if (!shares(day))
            continue;
        const std::size_t start = day;
        while (shares(day + 1))
            ++day;
        runs << (day == start ? dayText(start) : dayText(start) + u'-' + dayText(day));
    }
    return runs.join(u',');
}

bool isOnlyClosed(const WeekHours &hours, QDate date)
{
    const auto found = hours.dated.constFind(date);
    return found != hours.dated.cend() && found->closed && found->spans.isEmpty();
}

} // namespace

QList<MinuteSpan> merged(QList<MinuteSpan> spans)
{
    std::ranges::sort(spans, {}, &MinuteSpan::start);
    QList<MinuteSpan> result;
    for (const MinuteSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.start <= result.last().end)
            result.last().end = std::max(result.last().end, span.end);
        else
            result << span;
    }
    return result;
}

QList<std::pair<QDate, QDate>> closedStretches(const WeekHours &hours)
{
    QList<std::pair<QDate, QDate>> stretches;
    for (auto day = hours.dated.cbegin(); day != hours.dated.cend(); ++day) {
        if (!isOnlyClosed(hours, day.key()))
            continue;
        if (!stretches.isEmpty() && stretches.last().second.addDays(1) == day.key())
            stretches.last().second = day.key();
        else
            stretches << std::pair(day.key(), day.key());
    }
    stretches.removeIf(
        [](const auto &stretch) { return stretch.first.daysTo(stretch.second) + 1 < leastRun; });
    return stretches;
}

bool WeekHours::hasHours() const
{
    return std::ranges::any_of(weekly, [](const auto &spans) { return !spans.isEmpty(); }) ||
           std::ranges::any_of(dated, [](const DatedHours &day) { return !day.spans.isEmpty(); });
}

QList<MinuteSpan> WeekHours::spansOn(QDate date) const
{
    if (!date.isValid())
        return {};
    const DatedHours day = dated.value(date);
    if (day.closed)
        return day.spans;
    if (!hasHours())
        return {{0, dayMinutes}};
    return merged(weekly[static_cast<std::size_t>(date.dayOfWeek() - 1)] + day.spans);
}

bool WeekHours::covers(QDate date, QTime start, int minutes) const
{
    int from = start.hour() * 60 + start.minute();
    do {
        const int to = from + std::min(minutes, dayMinutes - from);
        const auto spans = spansOn(date);
        if (!std::ranges::any_of(spans,
                                 [&](MinuteSpan span) { return span.start <= from && to <= span.end; }))
            return false;
        minutes -= to - from;
        date = date.addDays(1);
        from = 0;
    } while (minutes > 0);
    return true;
}

QString WeekHours::toText() const
{
    QStringList entries;
    for (std::size_t day = 0; day < weekly.size(); ++day) {
        const bool listed = std::find(weekly.begin(), weekly.begin() + static_cast<int>(day), weekly[day]) !=
                            weekly.begin() + static_cast<int>(day);
        if (!listed && !weekly[day].isEmpty())
            entries << daysText(*this, day) + u' ' + spansText(weekly[day]);
    }
    QDate told; // up to which it was said that it is closed
    const auto stretches = closedStretches(*this);
    for (auto day = dated.begin(); day != dated.end(); ++day) {
        const QString date = day.key().toString(Qt::ISODate);
        const auto stretch = std::ranges::find(stretches, day.key(), &std::pair<QDate, QDate>::first);
        if (stretch != stretches.end()) {
            told = stretch->second;
            entries << u"%1..%2 closed"_s.arg(date, told.toString(Qt::ISODate));
        }
        if (told.isValid() && day.key() <= told)
            continue;
        if (day->closed)
            entries << date + u" closed"_s;
        if (!day->spans.isEmpty())
            entries << date + u' ' + spansText(day->spans);
    }
    return entries.join(u"; "_s);
}

} // namespace colloquy
