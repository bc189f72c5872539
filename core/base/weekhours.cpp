// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/weekhours.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr std::array dayNames = {"monday", "tuesday",  "wednesday", "thursday",
                                 "friday", "saturday", "sunday"};

Error unreadable(QStringView word)
{
    const QString said = repeatable(word.toString());
    return {Error::Kind::Format,
            {blocks(Code::TextUnknown, u"hours"_s, said.isEmpty() ? QStringList() : QStringList{said})},
            {}};
}

/// Sorted, and joined where they overlap or touch.
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

std::optional<int> dayFromText(QStringView text)
{
    for (std::size_t day = 0; day < dayNames.size(); ++day) {
        if (text.size() >= 3 && QLatin1StringView(dayNames[day]).startsWith(text))
            return static_cast<int>(day);
    }
    return std::nullopt;
}

/// "mon,wed-fri"; a range may run over Sunday, as in "sat-mon".
Result<QList<int>> parseDays(QStringView text)
{
    QList<int> days;
    for (const QStringView part : text.split(u',')) {
        const auto ends = part.split(u'-');
        const auto first = dayFromText(ends.first());
        const auto last = dayFromText(ends.last());
        if (!first || !last || ends.size() > 2)
            return unreadable(part);
        for (int day = *first; day != *last; day = (day + 1) % 7)
            days << day;
        days << *last;
    }
    return days;
}

std::optional<int> minuteFromText(QStringView text)
{
    static const QRegularExpression shape(u"^([0-9]{1,2}):([0-9]{2})$"_s);
    const auto match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.capturedView(1).toInt();
    const int minutes = match.capturedView(2).toInt();
    const int minute = hours * 60 + minutes;
    return minutes < 60 && minute <= dayMinutes ? std::optional(minute) : std::nullopt;
}

Result<QList<MinuteSpan>> parseSpans(QStringView text)
{
    QList<MinuteSpan> spans;
    for (const QStringView part : text.split(u',')) {
        const auto ends = part.split(u'-');
        const auto start = minuteFromText(ends.first());
        const auto end = minuteFromText(ends.last());
        if (ends.size() != 2 || !start || !end || *start >= *end)
            return unreadable(part);
        spans << MinuteSpan{*start, *end};
    }
    return spans;
}

Outcome addDated(WeekHours &hours, QStringView when, QStringView what)
{
    const QDate date = QDate::fromString(when.toString(), Qt::ISODate);
    if (!date.isValid() || when.size() != 10)
        return unreadable(when);
    DatedHours &dated = hours.dated[date];
    if (what == u"closed") {
        dated.closed = true;
        return {};
    }
    const auto spans = parseSpans(what);
    if (!spans)
        return spans.error();
    dated.spans = merged(dated.spans + *spans);
    return {};
}

Outcome addWeekly(WeekHours &hours, QStringView when, QStringView what)
{
    const auto days = parseDays(when);
    if (!days)
        return days.error();
    if (what == u"closed")
        return unreadable(what);
    const auto spans = parseSpans(what);
    if (!spans)
        return spans.error();
    for (const int day : *days) {
        QList<MinuteSpan> &weekly = hours.weekly[static_cast<std::size_t>(day)];
        weekly = merged(weekly + *spans);
    }
    return {};
}

/// "mon - wed ,fri  9:00–17:00" -> "mon-wed,fri 9:00-17:00"
QString tidied(QStringView text)
{
    static const QRegularExpression blanksAround(u"\\s*([-,])\\s*"_s);
    QString tidy = text.toString().toLower().replace(u'–', u'-');
    return tidy.replace(blanksAround, u"\\1"_s).simplified();
}

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
    return QString::fromLatin1(dayNames[day], 3);
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

} // namespace

Result<WeekHours> parseWeekHours(QStringView text)
{
    WeekHours hours;
    for (const QStringView piece : text.split(u';')) {
        const QString entry = tidied(piece);
        if (entry.isEmpty())
            continue;
        const auto words = QStringView(entry).split(u' ');
        if (words.size() != 2)
            return unreadable(words.last());
        const auto add = words.first().front().isDigit() ? addDated : addWeekly;
        if (const Outcome added = add(hours, words.first(), words.last()); !added)
            return added.error();
    }
    return hours;
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
    for (auto day = dated.begin(); day != dated.end(); ++day) {
        const QString date = day.key().toString(Qt::ISODate);
        if (day->closed)
            entries << date + u" closed"_s;
        if (!day->spans.isEmpty())
            entries << date + u' ' + spansText(day->spans);
    }
    return entries.join(u"; "_s);
}

} // namespace colloquy
