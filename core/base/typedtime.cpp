// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedtime.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using Expression = QRegularExpression;

constexpr qsizetype longestText = 80;
constexpr qsizetype mostWords = 10;

/// Digits of every script as ASCII, "6 p.m." as "6pm", "T" of ISO as a blank, without words that say nothing.
QStringList wordsOf(const QString &text)
{
    if (text.size() > longestText)
        return {};
    QString plain;
    for (const QChar sign : text.toLower())
        plain += sign.isDigit() ? QChar(u'0' + sign.digitValue()) : sign;
    static const Expression half(u"(\\d)\\s*([ap])\\.?m\\b\\.?"_s);
    static const Expression isoT(u"(\\d{4}-\\d\\d-\\d\\d)t(\\d)"_s);
    plain.replace(half, u"\\1\\2m"_s).replace(isoT, u"\\1 \\2"_s).replace(u',', u' ');
    QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word == u"at" || word == u"on" || word == u"of"; });
    return words.size() > mostWords ? QStringList() : words;
}

/// The 1-based places of names that \a word is, or begins with at least three letters.
QList<int> named(QString word, int count, const QLocale &own,
                 QString (QLocale::*nameOf)(int, QLocale::FormatType) const)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.isEmpty() || word.front().isDigit())
        return {};
    QList<int> begun;
    for (const QLocale &locale : {QLocale(QLocale::English), own}) {
        for (int i = 1; i <= count; ++i) {
            for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = locale.toLower((locale.*nameOf)(i, form));
                if (name.endsWith(u'.'))
                    name.chop(1);
                if (name == word)
                    return {i};
                if (word.size() >= 3 && name.startsWith(word) && !begun.contains(i))
                    begun << i;
            }
        }
    }
    return begun;
}

/// Where no year was typed: the next time that day comes, but for the last month, which was meant as past.
std::optional<QDate> dateOf(int day, int month, const QString &year, QDate today)
{
    if (!year.isEmpty()) {
        const QDate date(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    if (!today.isValid())
        return std::nullopt;
    for (int offset = 0; offset <= 8; ++offset) { // 2096 to 2104 without a leap day
        const QDate date(today.year() + offset, month, day);
        if (date.isValid() && date >= today.addDays(-31))
            return date;
    }
    return std::nullopt;
}

/// The next day of this number.
std::optional<QDate> dayOfMonth(int day, QDate today)
{
    for (QDate date = today; date < today.addDays(62); date = date.addDays(1)) {
        if (date.day() == day)
            return date;
    }
    return std::nullopt;
}

/// Every way in which the words make up a date and a time, each word used. Ways that take a number for
/// something unusual count only where there is no other.
class Reader {
public:
    Reader(const QStringList &words, const TypingPlace &place)
        : m_words(words)
        , m_today(place.today)
        , m_place(place)
        , m_dayFirst(isDayFirst(place))
    {
        if (!words.isEmpty())
            read(0, {});
    }

    QList<TimeReading> meanings() const
    {
        int least = std::numeric_limits<int>::max();
        for (const Way &way : m_ways)
            least = std::min(least, way.cost);
        QList<TimeReading> times;
        for (const Way &way : m_ways) {
            if (way.cost == least && !times.contains(way.time))
                times << way.time;
        }
        std::ranges::sort(times, {}, writtenTime);
        return times;
    }

private:
    struct Way {
        TimeReading time;
        bool weekday = false; ///< one was named
        bool exact = false;   ///< the date was named, and not only a weekday
        int cost = 0;
    };

    QString word(qsizetype at) const { return m_words.value(at); }

    void read(qsizetype at, const Way &way)
    {
        if (at == m_words.size()) {
            m_ways << way;
            return;
        }
        readNumericDate(at, way);
        readNamedMonth(at, way);
        readDayNumber(at, way);
        readCalendarWord(at, way);
        readWeekday(at, way);
        readClock(at, way);
        readHour(at, way);
    }

    void takeDate(qsizetype next, Way way, const std::optional<QDate> &date, int cost = 0)
    {
        if (!date || !date->isValid() || way.exact ||
            (way.weekday && date->dayOfWeek() != way.time.date->dayOfWeek()))
            return;
        way.time.date = date;
        way.exact = true;
        way.cost += cost;
        read(next, way);
    }

    void takeWeekday(qsizetype next, Way way, QDate date)
    {
        if (!date.isValid() || way.weekday || (way.exact && date.dayOfWeek() != way.time.date->dayOfWeek()))
            return;
        if (!way.exact)
            way.time.date = date;
        way.weekday = true;
        read(next, way);
    }

    void takeTime(qsizetype next, Way way, int hour, int minute, int cost = 0)
    {
        const QTime time(hour, minute);
        if (way.time.time || !time.isValid())
            return;
        way.time.time = time;
        way.cost += cost;
        read(next, way);
    }

    /// "2026-11-24", "24/11", "24.11.", "24/11/26", "24-11-2026"
    void readNumericDate(qsizetype at, const Way &way)
    {
        static const Expression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
        static const Expression pair(
            u"^(\\d{1,2})(?:([/.])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})?)?|-(\\d{1,2})-(\\d{4}))$"_s);
        if (const auto match = iso.match(word(at)); match.hasMatch())
            return takeDate(
                at + 1, way,
                dateOf(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1), m_today));
        const auto match = pair.match(word(at));
        if (!match.hasMatch())
            return;
        const int first = match.captured(1).toInt();
        const int second = (match.captured(3) + match.captured(5)).toInt();
        const QString year = match.captured(4) + match.captured(6);
        if (m_dayFirst != false)
            takeDate(at + 1, way, dateOf(first, second, year, m_today));
        if (m_dayFirst != true && first != second)
            takeDate(at + 1, way, dateOf(second, first, year, m_today));
    }

    /// 0 where it is none. "24", "24th"
    static int dayNumber(const QString &text)
    {
        static const Expression form(u"^(\\d{1,2})(?:st|nd|rd|th|\\.)?$"_s);
        return form.match(text).captured(1).toInt();
    }

    /// "24 nov", "nov 24", each with a year or without
    void readNamedMonth(qsizetype at, const Way &way)
    {
        for (const bool numberFirst : {true, false}) {
            const int day = dayNumber(word(numberFirst ? at : at + 1));
            if (day == 0)
                continue;
            for (const int month :
                 named(word(numberFirst ? at + 1 : at), 12, m_place.locale, &QLocale::monthName)) {
                static const Expression yearForm(u"^(19|20)\\d\\d$"_s);
                if (yearForm.match(word(at + 2)).hasMatch())
                    takeDate(at + 3, way, dateOf(day, month, word(at + 2), m_today));
                takeDate(at + 2, way, dateOf(day, month, {}, m_today));
            }
        }
    }

    /// "26th", or after a weekday a number that is no hour: "thu 26"
    void readDayNumber(qsizetype at, const Way &way)
    {
        const int day = dayNumber(word(at));
        const bool bare = word(at).back().isDigit();
        if (day > 0 && (!bare || way.weekday))
            takeDate(at + 1, way, dayOfMonth(day, m_today), bare ? 2 : 0);
    }

    /// "today", "tom", "yesterday", "in 3 days", "in 2 weeks"
    void readCalendarWord(qsizetype at, const Way &way)
    {
        const QString first = word(at);
        if (first == u"today")
            return takeDate(at + 1, way, m_today);
        if (first.size() >= 3 && u"tomorrow"_s.startsWith(first))
            return takeDate(at + 1, way, m_today.addDays(1));
        if (first.size() >= 4 && u"yesterday"_s.startsWith(first))
            return takeDate(at + 1, way, m_today.addDays(-1));
        const int count = dayNumber(word(at + 1));
        const QString unit = word(at + 2);
        if (first != u"in" || count == 0)
            return;
        if (unit == u"day" || unit == u"days")
            takeDate(at + 3, way, m_today.addDays(count));
        if (unit == u"week" || unit == u"weeks")
            takeDate(at + 3, way, m_today.addDays(7 * count));
    }

    QDate nextWeekday(int weekday) const { return m_today.addDays((weekday - m_today.dayOfWeek() + 7) % 7); }

    /// Of the calendar week after this one.
    QDate inNextWeek(int weekday) const { return m_today.addDays(7 + weekday - m_today.dayOfWeek()); }

    void readWeekday(qsizetype at, const Way &way)
    {
        const QString first = word(at);
        if (first == u"next" && word(at + 1) == u"week") {
            for (const int weekday : weekdays(at + 2))
                takeWeekday(at + 3, way, inNextWeek(weekday));
        }
        const bool led = first == u"next" || first == u"last" || first == u"this";
        for (const int weekday : weekdays(led ? at + 1 : at)) {
            const QDate coming = nextWeekday(weekday);
            const QDate later = coming == m_today ? coming.addDays(7) : coming;
            if (first == u"next") {
                takeWeekday(at + 2, way, later);
                if (inNextWeek(weekday) != later)
                    takeWeekday(at + 2, way, inNextWeek(weekday));
            } else if (first == u"last") {
                takeWeekday(at + 2, way, coming.addDays(-7));
            } else {
                readAfterWeekday(led ? at + 2 : at + 1, way, weekday);
            }
        }
    }

    /// "tue", "tue next week", "fri week"
    void readAfterWeekday(qsizetype at, const Way &way, int weekday)
    {
        takeWeekday(at, way, nextWeekday(weekday));
        if (word(at) == u"next" && word(at + 1) == u"week")
            takeWeekday(at + 2, way, inNextWeek(weekday));
        if (word(at) == u"week")
            takeWeekday(at + 1, way, nextWeekday(weekday).addDays(7));
    }

    QList<int> weekdays(qsizetype at) const { return named(word(at), 7, m_place.locale, &QLocale::dayName); }

    /// "18:00", "18.00", "6pm", "18h", "18h30", "noon"
    void readClock(qsizetype at, const Way &way)
    {
        if (word(at) == u"noon" || word(at) == u"midday")
            return takeTime(at + 1, way, 12, 0);
        static const Expression clock(u"^(\\d{1,2})(?:([:.])(\\d{2}))?(am|pm|h)?$"_s);
        static const Expression hours(u"^(\\d{1,2})h(\\d{2})$"_s);
        if (const auto match = hours.match(word(at)); match.hasMatch())
            return takeTime(at + 1, way, match.captured(1).toInt(), match.captured(2).toInt());
        const auto match = clock.match(word(at));
        const QString suffix = match.captured(4);
        if (!match.hasMatch() || (suffix.isEmpty() && match.captured(2).isEmpty()))
            return;
        int hour = match.captured(1).toInt();
        const bool halves = suffix == u"am" || suffix == u"pm";
        if (halves && (hour < 1 || hour > 12))
            return;
        if (halves)
            hour = hour % 12 + (suffix == u"pm" ? 12 : 0);
        takeTime(at + 1, way, hour, match.captured(3).toInt());
    }

    /// After a day: "tomorrow 14", "mon 10", "24/11 1015", but "2026" is a year. Up to seven, it may be in
    /// the evening.
    void readHour(qsizetype at, const Way &way)
    {
        static const Expression form(u"^(?!20\\d\\d$)\\d{3,4}$|^\\d{1,2}$"_s);
        if (!way.time.date || !form.match(word(at)).hasMatch())
            return;
        if (word(at).size() > 2)
            return takeTime(at + 1, way, word(at).chopped(2).toInt(), word(at).last(2).toInt(), 1);
        const int hour = word(at).toInt();
        takeTime(at + 1, way, hour, 0);
        if (word(at).size() == 1 && hour >= 1 && hour <= 7)
            takeTime(at + 1, way, hour + 12, 0);
    }

    QStringList m_words;
    QDate m_today;
    TypingPlace m_place;
    std::optional<bool> m_dayFirst;
    QList<Way> m_ways;
};

bool writesDayFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

} // namespace

std::optional<bool> isDayFirst(const TypingPlace &place)
{
    const bool own = writesDayFirst(place.locale);
    const auto territory = place.zone.isEmpty() ? QLocale::AnyTerritory : QTimeZone(place.zone).territory();
    if (territory == QLocale::AnyTerritory)
        return own;
    const bool there = writesDayFirst(QLocale(QLocale::AnyLanguage, territory));
    if (place.locale == QLocale::c())
        return there;
    return own == there ? std::optional(own) : std::nullopt;
}

QList<TimeReading> meaningsOf(const QString &text, const TypingPlace &place)
{
    return Reader(wordsOf(text), place).meanings();
}

Result<TimeReading> readTypedTime(const QString &text, const TypingPlace &place)
{
    const QList<TimeReading> meanings = meaningsOf(text, place);
    if (meanings.size() == 1)
        return meanings.first();
    if (meanings.isEmpty())
        return Error::refused(blocks(Code::TimeUnread));
    QStringList written;
    for (const TimeReading &time : meanings)
        written << writtenTime(time);
    return Error::refused(asks(Code::TimeUnclear, {}, written));
}

QString writtenTime(const TimeReading &time)
{
    QStringList parts;
    if (time.date)
        parts << time.date->toString(Qt::ISODate);
    if (time.time)
        parts << time.time->toString(u"HH:mm"_s);
    return parts.join(u' ');
}

} // namespace colloquy
