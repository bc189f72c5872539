// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timereading.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using Expression = QRegularExpression;

int number(const QRegularExpressionMatch &match, const QString &name)
{
    return match.captured(name).toInt();
}

/// Where no year was typed: the next time that day comes, but for the last month, which was meant as past.
std::optional<QDate> dateOf(int day, int month, const QString &year, QDate today)
{
    if (!year.isEmpty()) {
        const int full = year.size() == 2 ? 2000 + year.toInt() : year.toInt();
        const QDate date(full, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (int offset = 0; offset <= 4; ++offset) {
        const QDate date(today.year() + offset, month, day);
        if (date.isValid() && date >= today.addDays(-31))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> readNumericDate(const QString &word, QDate today)
{
    static const Expression iso(u"^(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})$"_s);
    static const Expression dayFirst(
        u"^(?<d>\\d{1,2})(?<s>[/.])(?<m>\\d{1,2})(?:\\k<s>(?<y>\\d{4}|\\d{2})?)?$"_s);
    if (const auto match = iso.match(word); match.hasMatch())
        return dateOf(number(match, u"d"_s), number(match, u"m"_s), match.captured(u"y"_s), today);
    if (const auto match = dayFirst.match(word); match.hasMatch())
        return dateOf(number(match, u"d"_s), number(match, u"m"_s), match.captured(u"y"_s), today);
    return std::nullopt;
}

/// A name of at least three letters, in English or in the language of the window; 1-based.
int named(const QString &word, int count, const std::function<QString(const QLocale &, int)> &nameOf)
{
    if (word.size() < 3)
        return 0;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
        for (int i = 1; i <= count; ++i) {
            if (nameOf(locale, i).startsWith(word, Qt::CaseInsensitive))
                return i;
        }
    }
    return 0;
}

int monthOf(const QString &word)
{
    return named(word, 12, [](const QLocale &locale, int i) { return locale.monthName(i); });
}

std::optional<QDate> readNamedDay(const QString &word, QDate today)
{
    if (word == "today"_L1)
        return today;
    if (word.size() >= 3 && u"tomorrow"_s.startsWith(word))
        return today.addDays(1);
    const int weekday = named(word, 7, [](const QLocale &locale, int i) { return locale.dayName(i); });
    if (weekday == 0)
        return std::nullopt;
    return today.addDays((weekday - today.dayOfWeek() + 7) % 7);
}

std::optional<QTime> readClock(const QString &word)
{
    static const Expression clock(u"^(?<h>\\d{1,2})(?:(?<c>[:.])(?<m>\\d{2}))?(?<x>am|pm|h)?$"_s);
    const auto match = clock.match(word);
    const QString suffix = match.captured(u"x"_s);
    if (!match.hasMatch() || (suffix.isEmpty() && match.captured(u"c"_s).isEmpty()))
        return std::nullopt;
    int hour = number(match, u"h"_s);
    const bool halves = suffix == "am"_L1 || suffix == "pm"_L1;
    if (halves && (hour < 1 || hour > 12))
        return std::nullopt;
    if (halves)
        hour = hour % 12 + (suffix == "pm"_L1 ? 12 : 0);
    const QTime time(hour, number(match, u"m"_s));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A bare hour after a day: "tomorrow 14".
std::optional<QTime> readHour(const QString &word)
{
    bool numeric = false;
    const int hour = word.toInt(&numeric);
    const QTime time(hour, 0);
    return numeric && word.size() <= 2 && time.isValid() ? std::optional(time) : std::nullopt;
}

/// Digits of every script as ASCII, "6 pm" as one word, "T" of ISO as a blank.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const QChar sign : text)
        plain += sign.isDigit() ? QChar(u'0' + sign.digitValue()) : sign.toLower();
    static const Expression half(u"(\\d)\\s+(am|pm)\\b"_s);
    static const Expression isoT(u"(\\d{4}-\\d\\d-\\d\\d)t(\\d)"_s);
    plain.replace(half, u"\\1\\2"_s).replace(isoT, u"\\1 \\2"_s).replace(u',', u' ');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"at"_s);
    return words;
}

/// Takes the words one after the other; false at the first that can't be read.
class Reader {
public:
    explicit Reader(QDate today)
        : m_today(today)
    {}

    bool take(const QStringList &words)
    {
        for (m_at = 0; m_at < words.size(); ++m_at) {
            if (!takeMonth(words) && !takeDay(words[m_at]) && !takeTime(words[m_at]))
                return false;
        }
        return reading.date || reading.time;
    }

    TimeReading reading;

private:
    /// "24 nov 2026", "24 nov"
    bool takeMonth(const QStringList &words)
    {
        const int month = monthOf(words.value(m_at + 1));
        bool numeric = false;
        const int day = words[m_at].toInt(&numeric);
        if (!numeric || month == 0 || (reading.date && !m_weekday))
            return false;
        static const Expression yearForm(u"^\\d{4}$"_s);
        const QString third = words.value(m_at + 2);
        const QString year = yearForm.match(third).hasMatch() ? third : QString();
        return set(dateOf(day, month, year, m_today), year.isEmpty() ? 1 : 2);
    }

    bool set(const std::optional<QDate> &date, int more)
    {
        if (!date || (m_weekday && date->dayOfWeek() != reading.date->dayOfWeek()))
            return false;
        reading.date = date;
        m_weekday = false;
        m_at += more;
        return true;
    }

    bool takeDay(const QString &word)
    {
        if (const auto date = readNumericDate(word, m_today); date && (!reading.date || m_weekday))
            return set(date, 0);
        const auto day = reading.date ? std::nullopt : readNamedDay(word, m_today);
        if (!day)
            return false;
        reading.date = day;
        m_weekday = *day != m_today || word != "today"_L1;
        return true;
    }

    bool takeTime(const QString &word)
    {
        if (reading.time)
            return false;
        reading.time = readClock(word);
        if (!reading.time && reading.date)
            reading.time = readHour(word);
        return reading.time.has_value();
    }

    QDate m_today;
    qsizetype m_at = 0;
    bool m_weekday = false; ///< a weekday was named; a full date may follow and must agree
};

} // namespace

std::optional<TimeReading> readTime(const QString &text, QDate today)
{
    Reader reader(today);
    if (!reader.take(wordsOf(text)))
        return std::nullopt;
    return reader.reading;
}

QString writtenTime(const TimeReading &reading)
{
    QStringList parts;
    if (reading.date)
        parts << reading.date->toString(Qt::ISODate);
    if (reading.time)
        parts << reading.time->toString(u"HH:mm"_s);
    return parts.join(u' ');
}

} // namespace colloquy
