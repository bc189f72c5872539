// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreadervalues.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>
#include <libical/ical.h>
#include <span>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 longestDays = 36525;
constexpr qsizetype longestRule = 4096;
constexpr qsizetype longestDuration = 32;

/// -1 where a sign is no digit.
int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (const char sign : text.sliced(from, count)) {
        if (sign < '0' || sign > '9')
            return -1;
        number = 10 * number + (sign - '0');
    }
    return number;
}

std::optional<qint64> dayFrom(QByteArrayView text)
{
    const QDate date(digits(text, 0, 4), digits(text, 4, 2), digits(text, 6, 2));
    if (!date.isValid())
        return std::nullopt;
    return date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
}

std::optional<qint64> secondsFrom(QByteArrayView text)
{
    const int hours = digits(text, 0, 2), minutes = digits(text, 2, 2), seconds = digits(text, 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return std::nullopt;
    return 3600 * hours + 60 * minutes + std::min(seconds, 59);
}

/// libical's own default is to end the program on a malformed value.
void calmLibical()
{
    static const bool calm = [] {
        icalerror_set_errors_are_fatal(0);
        return true;
    }();
    Q_UNUSED(calm)
}

IcsRule::Numbers numbersFrom(std::span<const short> values)
{
    const auto end = std::ranges::find(values, static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX));
    IcsRule::Numbers numbers(values.begin(), end);
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

std::vector<IcsRule::WeekDay> daysFrom(std::span<const short> values)
{
    std::vector<IcsRule::WeekDay> days;
    for (const short value : values) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        const int day = icalrecurrencetype_day_day_of_week(value);
        days.push_back({(day + 5) % 7, icalrecurrencetype_day_position(value)});
    }
    return days;
}

/// What stands behind \a name in "FREQ=DAILY;NAME=...".
QByteArrayView partOf(QByteArrayView rule, QByteArrayView name)
{
    qsizetype from = 0;
    while (from < rule.size()) {
        qsizetype end = rule.indexOf(';', from);
        if (end < 0)
            end = rule.size();
        const QByteArrayView part = rule.sliced(from, end - from);
        if (part.size() > name.size() && part[name.size()] == '=' &&
            part.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return part.sliced(name.size() + 1);
        from = end + 1;
    }
    return {};
}

/// libical has room for 16 bits of it and refuses the rule where there are more, or takes another number.
QByteArray withoutInterval(QByteArrayView rule)
{
    QByteArrayList parts = rule.toByteArray().split(';');
    parts.removeIf([](const QByteArray &part) { return part.toUpper().startsWith("INTERVAL="); });
    return parts.join(';');
}

bool takeInterval(QByteArrayView text, IcsRule &rule)
{
    if (text.isEmpty())
        return true;
    rule.interval = text.size() > 9 ? -1 : digits(text, 0, text.size());
    return rule.interval > 0;
}

/// libical lets months and hours pass that there aren't.
bool takeUntil(QByteArrayView text, IcsRule &rule)
{
    if (text.isEmpty())
        return true;
    rule.until = icsTimeFrom(text);
    rule.untilUtc = text.endsWith('Z');
    return rule.until.has_value();
}

std::optional<IcsRule::Frequency> frequencyFrom(icalrecurrencetype_frequency frequency)
{
    if (frequency < ICAL_SECONDLY_RECURRENCE || frequency > ICAL_YEARLY_RECURRENCE)
        return std::nullopt;
    return static_cast<IcsRule::Frequency>(frequency - ICAL_SECONDLY_RECURRENCE);
}

void takeLists(const icalrecurrencetype &parsed, IcsRule &rule)
{
    rule.seconds = numbersFrom(parsed.by_second);
    for (qint16 &second : rule.seconds)
        second = std::min<qint16>(second, 59);
    rule.minutes = numbersFrom(parsed.by_minute);
    rule.hours = numbersFrom(parsed.by_hour);
    rule.days = daysFrom(parsed.by_day);
    rule.monthDays = numbersFrom(parsed.by_month_day);
    rule.yearDays = numbersFrom(parsed.by_year_day);
    rule.weeks = numbersFrom(parsed.by_week_no);
    rule.months = numbersFrom(parsed.by_month);
    rule.positions = numbersFrom(parsed.by_set_pos);
}

} // namespace

qint64 IcsTime::day() const
{
    return (local >= 0 ? local : local - daySeconds + 1) / daySeconds;
}

std::optional<IcsTime> icsTimeFrom(QByteArrayView text)
{
    if (text.endsWith('Z') || text.endsWith('z'))
        text.chop(1);
    if (text.size() != 8 && (text.size() != 15 || (text[8] != 'T' && text[8] != 't')))
        return std::nullopt;
    const auto day = dayFrom(text.first(8));
    const auto seconds = text.size() == 8 ? 0 : secondsFrom(text.sliced(9));
    if (!day || !seconds)
        return std::nullopt;
    return IcsTime{*day * daySeconds + *seconds, 0, text.size() == 8};
}

std::optional<IcsDuration> icsDurationFrom(QByteArrayView text)
{
    calmLibical();
    if (text.size() > longestDuration)
        return std::nullopt;
    const icaldurationtype parsed = icaldurationtype_from_string(text.toByteArray().constData());
    if (icaldurationtype_is_bad_duration(parsed) || parsed.is_neg)
        return std::nullopt;
    const IcsDuration duration{qint64(parsed.weeks) * 7 + parsed.days,
                               qint64(parsed.hours) * 3600 + qint64(parsed.minutes) * 60 + parsed.seconds};
    if (duration.days > longestDays || duration.seconds > longestDays * daySeconds)
        return std::nullopt;
    return duration;
}

std::optional<IcsRule> icsRuleFrom(QByteArrayView text)
{
    calmLibical();
    const QByteArrayView scale = partOf(text, "RSCALE");
    if (text.size() > longestRule ||
        (!scale.isEmpty() && scale.compare("GREGORIAN", Qt::CaseInsensitive) != 0))
        return std::nullopt;
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(withoutInterval(text).constData());
    std::free(parsed.rscale); // libical leaves it to us, and it was looked at
    const auto frequency = frequencyFrom(parsed.freq);
    IcsRule rule;
    if (!frequency || !takeInterval(partOf(text, "INTERVAL"), rule) ||
        !takeUntil(partOf(text, "UNTIL"), rule))
        return std::nullopt;
    rule.frequency = *frequency;
    rule.count = std::max(0, parsed.count);
    if (parsed.week_start != ICAL_NO_WEEKDAY)
        rule.weekStart = (static_cast<int>(parsed.week_start) + 5) % 7;
    takeLists(parsed, rule);
    return rule;
}

std::optional<int> icsOffsetFrom(QByteArrayView text)
{
    if ((text.size() != 5 && text.size() != 7) || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const int hours = digits(text, 1, 2), minutes = digits(text, 3, 2);
    const int seconds = text.size() == 7 ? digits(text, 5, 2) : 0;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return std::nullopt;
    const int offset = 3600 * hours + 60 * minutes + seconds;
    return text[0] == '-' ? -offset : offset;
}

} // namespace colloquy
