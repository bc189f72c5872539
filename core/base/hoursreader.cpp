// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hourspans.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Expression = QRegularExpression;

constexpr int dayMinutes = 24 * 60;
constexpr MinuteSpan allDay{0, dayMinutes};
constexpr qint64 mostDates = 366; ///< of one stretch

Error unreadable(const QString &word, const QString &why = {})
{
    QStringList details = word.isEmpty() ? QStringList() : QStringList{word};
    if (!why.isEmpty())
        details << why;
    return {Error::Kind::Format, {blocks(Code::TextUnknown, u"hours"_s, details)}, {}};
}

/// The days from \a first to \a last, 0 being Monday; they may run over Sunday.
QList<int> daysFrom(int first, int last)
{
    QList<int> days;
    for (int day = first; day != last; day = (day + 1) % 7)
        days << day;
    return days << last;
}

std::optional<int> dayFromText(QStringView text)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    for (const QStringView word : {text, text.endsWith(u's') ? text.chopped(1) : text}) {
        const auto named = [&](const QString &name) { return word.size() >= 3 && name.startsWith(word); };
        const auto found = std::ranges::find_if(names, named);
        if (found != names.end())
            return static_cast<int>(found - names.begin());
    }
    return std::nullopt;
}

/// Monday being 0; nothing where the word is no day: "mon", "fridays", "wed-fri", "weekends", "daily"
QList<int> daysOf(QStringView word)
{
    if (word == u"daily")
        return daysFrom(0, 6);
    if (word == u"weekdays" || word == u"weekday")
        return daysFrom(0, 4);
    if (word == u"weekends" || word == u"weekend")
        return daysFrom(5, 6);
    const auto ends = word.split(u'-');
    const auto first = dayFromText(ends.first());
    const auto last = dayFromText(ends.last());
    return first && last && ends.size() <= 2 ? daysFrom(*first, *last) : QList<int>();
}

/// One end of a span as it was typed.
struct Clock {
    int minute = 0;
    bool isBare = false; ///< an hour without minutes
    QString half;        ///< am, pm
};

std::optional<Clock> clockFrom(QStringView text)
{
    static const Expression shape(u"^([0-9]{1,2})(?:[:.]([0-9]{2}))?(am|pm)?$"_s);
    const auto match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.capturedView(1).toInt();
    const int minutes = match.capturedView(2).toInt();
    const QString half = match.captured(3);
    if (minutes > 59 || hours * 60 + minutes > dayMinutes || (!half.isEmpty() && (hours < 1 || hours > 12)))
        return std::nullopt;
    return Clock{hours * 60 + minutes, !match.hasCaptured(2), half};
}

int minuteOf(const Clock &clock, const QString &half)
{
    if (half.isEmpty())
        return clock.minute;
    return clock.minute % (dayMinutes / 2) + (half == "pm"_L1 ? dayMinutes / 2 : 0);
}

/// Bare hours up to seven may be in the evening: "6-9", but not "7-19".
bool isUnclear(const Clock &start, const Clock &end)
{
    const auto early = [](const Clock &clock) {
        return clock.isBare && clock.half.isEmpty() && clock.minute >= 60 && clock.minute <= 7 * 60;
    };
    return (early(start) && !(end.isBare && end.minute > dayMinutes / 2)) || early(end);
}

/// "09:00-12:00", "9-17", "6-9pm", "9am-5pm"
std::optional<MinuteSpan> clocksFrom(QStringView word)
{
    const auto ends = word.split(u'-');
    auto start = clockFrom(ends.first());
    const auto end = clockFrom(ends.last());
    if (ends.size() != 2 || !start || !end)
        return std::nullopt;
    // "6-9pm" is all in the evening, "11-1pm" is not.
    if (start->half.isEmpty() && !end->half.isEmpty() && start->isBare && start->minute >= 60 &&
        minuteOf(*start, end->half) < minuteOf(*end, end->half))
        start->half = end->half;
    const MinuteSpan span{minuteOf(*start, start->half), minuteOf(*end, end->half)};
    return span.start < span.end && !isUnclear(*start, *end) ? std::optional(span) : std::nullopt;
}

bool isPartOfDay(QStringView word)
{
    return word == u"mornings" || word == u"morning" || word == u"afternoons" || word == u"afternoon" ||
           word == u"evenings" || word == u"evening";
}

std::optional<MinuteSpan> spanOf(QStringView word)
{
    if (word == u"allday")
        return allDay;
    if (!isPartOfDay(word))
        return clocksFrom(word);
    if (word.startsWith(u"morning"))
        return MinuteSpan{9 * 60, 12 * 60};
    return word.startsWith(u"afternoon") ? MinuteSpan{12 * 60, 17 * 60} : MinuteSpan{17 * 60, 21 * 60};
}

/// "2026-12-04", "2027-04-10..2027-04-20", the second also as the first.
struct Dates {
    QDate first;
    QDate last;
};

std::optional<Dates> datesOf(const QString &word)
{
    static const Expression shape(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:(?:\\.\\.|-)([0-9]{4}-[0-9]{2}-[0-9]{2}))?$"_s);
    const auto match = shape.match(word);
    const QDate first = QDate::fromString(match.captured(1), Qt::ISODate);
    const QDate last = match.hasCaptured(2) ? QDate::fromString(match.captured(2), Qt::ISODate) : first;
    return first.isValid() && last >= first ? std::optional(Dates{first, last}) : std::nullopt;
}

/// One entry, read from left to right.
class Entry {
public:
    explicit Entry(WeekHours &hours)
        : m_hours(hours)
    {}

    Outcome take(const QString &word, bool afterComma)
    {
        if (const QList<int> days = daysOf(word); !days.isEmpty()) {
            if (hasTimes() || !m_dates.isEmpty())
                close();
            m_days += days;
            return {};
        }
        if (const auto dates = datesOf(word))
            return takeDates(word, *dates);
        if (word == "closed"_L1)
            return takeClosed();
        const auto span = m_closed ? std::nullopt : spanOf(word);
        if (!span)
            return unreadable(repeatable(word));
        if (afterComma && isPartOfDay(word) && !hasTimes())
            close();
        m_spans << *span;
        return {};
    }

    void close()
    {
        if (m_spans.isEmpty() && !m_closed)
            m_spans << allDay;
        if (m_days.isEmpty() && m_dates.isEmpty())
            m_days = daysFrom(0, 6);
        for (const int day : std::as_const(m_days)) {
            QList<MinuteSpan> &weekly = m_hours.weekly[static_cast<std::size_t>(day)];
            weekly = merged(weekly + m_spans);
        }
        for (const QDate date : std::as_const(m_dates)) {
            DatedHours &dated = m_hours.dated[date];
            dated.closed |= m_closed;
            dated.spans = merged(dated.spans + m_spans);
        }
        m_days.clear();
        m_dates.clear();
        m_spans.clear();
        m_closed = false;
    }

private:
    bool hasTimes() const { return m_closed || !m_spans.isEmpty(); }

    Outcome takeDates(const QString &word, const Dates &dates)
    {
        if (dates.first.daysTo(dates.last) >= mostDates)
            return unreadable(word, u"too_many_dates"_s);
        if (hasTimes() || !m_days.isEmpty())
            close();
        for (QDate date = dates.first; date <= dates.last; date = date.addDays(1))
            m_dates << date;
        return {};
    }

    /// Dates alone: a weekday without hours is closed anyway.
    Outcome takeClosed()
    {
        if (m_dates.isEmpty() || hasTimes())
            return unreadable({});
        m_closed = true;
        return {};
    }

    WeekHours &m_hours;
    QList<int> m_days;
    QList<QDate> m_dates;
    QList<MinuteSpan> m_spans;
    bool m_closed = false;
};

/// What people say, as signs say it: "fridays after 6 pm and on sat" -> "fridays 6pm-24:00,sat"
QString inSigns(QString text)
{
    static const QList<std::pair<Expression, QString>> phrases{
        {Expression(u"(?<=[0-9]) ?([ap])\\.?m\\b\\.?"_s), u"\\1m"_s},
        {Expression(u"\\b(all[- ]day|any ?time)\\b"_s), u"allday"_s},
        {Expression(u"\\bevery ?day\\b"_s), u"daily"_s},
        {Expression(u"(?<=[0-9m]) (to|until|till) (?=[0-9])|(?<=[a-z]) to (?=[a-z])"_s), u"-"_s},
        {Expression(u"\\b(from|between) (?=[0-9]\\S*-)"_s), QString()},
        {Expression(u"\\b(after|from) ([0-9][0-9:.]*(?:am|pm)?)(?![-0-9:.])"_s), u"\\2-24:00"_s},
        {Expression(u"\\b(before|until|till) ([0-9][0-9:.]*(?:am|pm)?)(?![-0-9:.])"_s), u"00:00-\\2"_s},
        {Expression(u" (and|&) "_s), u","_s},
        {Expression(u"\\b(on|every|each|in the) | only\\b"_s), QString()}};
    for (const auto &[said, sign] : phrases)
        text.replace(said, sign);
    return text;
}

/// "mon - wed ,fri  9:00–17:00" -> "mon-wed,fri 9:00-17:00"
QString tidied(QStringView text)
{
    static const Expression blanksAround(u"\\s*([-,])\\s*"_s);
    static const Expression plain(u"^[a-z,-]* ?[0-9:,.-]*(?: closed)?$"_s); // as toText() writes
    QString tidy = text.toString().toLower().replace(u'–', u'-');
    tidy = tidy.replace(blanksAround, u"\\1"_s).simplified();
    if (plain.match(tidy).hasMatch())
        return tidy;
    return inSigns(tidy).replace(blanksAround, u"\\1"_s).simplified();
}

Outcome readEntry(WeekHours &hours, const QString &text)
{
    Entry entry(hours);
    bool afterComma = false;
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end] != u' ' && text[end] != u',')
            ++end;
        const QString word = text.mid(at, end - at);
        const Outcome taken = word.isEmpty() ? unreadable({}) : entry.take(word, afterComma);
        if (!taken)
            return taken;
        afterComma = end < text.size() && text[end] == u',';
        at = end + 1;
    }
    entry.close();
    return {};
}

} // namespace

// What people say of their time, in English: days of three letters or more ("mon-fri 9-17", "Fridays",
// "weekends"), mornings (9 to 12), afternoons (12 to 17), evenings (17 to 21), "Tuesdays after 6pm",
// "2027-04-10..2027-04-20 closed". Days or dates without a time are open all day, and times without a day
// every day. Times go with the days before them, but for "Fridays, evenings", which are both.
Result<WeekHours> parseWeekHours(QStringView text)
{
    WeekHours hours;
    for (const QStringView piece : text.split(u';')) {
        const QString entry = tidied(piece);
        if (entry.isEmpty())
            continue;
        if (const Outcome read = readEntry(hours, entry); !read)
            return read.error();
    }
    return hours;
}

} // namespace colloquy
