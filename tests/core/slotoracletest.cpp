// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/slots.h"
#include "tests/support/chance.h"
#include "tests/support/print.h"
#include "tests/support/rulecases.h"
#include "tests/support/studydesk.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

// Slots, found once more by somebody who goes through a calendar minute by minute and knows nothing of spans,
// sweeps or weeks.

namespace {

constexpr int dayMinutes = 1440;

/// Half and quarter hours, shifts of half an hour and of two, shifts at midnight, backwards in Ramadan,
/// southern summers, and none at all.
const QByteArrayList zones{
    "Europe/London",       "Europe/Lisbon",      "Europe/Warsaw",        "Europe/Chisinau",
    "Africa/Casablanca",   "Africa/Cairo",       "Asia/Beirut",          "Asia/Gaza",
    "Asia/Kolkata",        "Asia/Kathmandu",     "America/New_York",     "America/St_Johns",
    "America/Havana",      "America/Santiago",   "America/Scoresbysund", "Antarctica/Troll",
    "Australia/Lord_Howe", "Australia/Adelaide", "Pacific/Chatham",      "Atlantic/Azores"};

/// What a clock shows at each minute of the calendar, as minutes since 1970.
class Clock {
public:
    Clock(const QByteArray &name, qint64 start, int minutes)
    {
        const QTimeZone zone(name);
        for (int i = 0; i < minutes; ++i) {
            const qint64 utc = start + i * 60;
            m_shown.push_back((utc + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC))) / 60);
        }
    }
    int minute(int at) const { return static_cast<int>(m_shown[static_cast<size_t>(at)] % dayMinutes); }
    QDate date(int at) const
    {
        return QDate(1970, 1, 1).addDays(m_shown[static_cast<size_t>(at)] / dayMinutes);
    }

private:
    std::vector<qint64> m_shown;
};

/// One stretch of hours as somebody wrote it down.
struct Note {
    int weekday = 0; ///< or
    QDate date;
    int from = 0; ///< minutes
    int to = 0;
};

/// Hours as notes, beside the days that are closed.
struct Notes {
    QList<Note> open;
    QList<QDate> closed;

    bool isOpen(QDate date, int minute) const
    {
        const bool shut = closed.contains(date);
        for (const Note &note : open) {
            const bool named =
                note.date.isValid() ? note.date == date : !shut && note.weekday == date.dayOfWeek();
            if (named && note.from <= minute && minute < note.to)
                return true;
        }
        return open.isEmpty() && !shut;
    }

    WeekHours hours() const
    {
        static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        const auto clock = [](int minute) {
            return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0'))
                .arg(minute % 60, 2, 10, QLatin1Char('0'));
        };
        QStringList entries;
        for (const Note &note : open) {
            const QString day =
                note.date.isValid() ? note.date.toString(Qt::ISODate) : days[note.weekday - 1];
            entries << u"%1 %2-%3"_s.arg(day, clock(note.from), clock(note.to));
        }
        for (const QDate &date : closed)
            entries << date.toString(Qt::ISODate) + u" closed"_s;
        const auto hours = parseWeekHours(entries.join(u"; "_s));
        REQUIRE(hours);
        return *hours;
    }
};

Notes someNotes(Chance &chance, QDate around)
{
    Notes notes;
    if (chance.oneIn(3))
        return notes;
    for (int i = chance.below(20); i > 0; --i) {
        Note note;
        note.weekday = 1 + chance.below(7);
        if (chance.oneIn(5))
            note.date = around.addDays(chance.below(4) - 1);
        note.from = chance.oneIn(4) ? 0 : 10 * chance.below(130);
        note.to =
            chance.oneIn(3) ? dayMinutes : std::min(dayMinutes, note.from + 10 * (1 + chance.below(80)));
        notes.open << note;
    }
    if (chance.oneIn(4))
        notes.closed << around.addDays(chance.below(3) - 1);
    return notes;
}

/// A made-up calendar around a change of the clocks. All times are whole minutes after `start`.
struct Calendar {
    static constexpr int minutes = 9 * dayMinutes; ///< in which anything is looked at
    qint64 start = 0;
    BookingCase booking;
    Notes study;
    Notes participant;
    Notes interpreter;
    QList<TimeSpan> busy;
    QDate from;
    QDate to;

    qint64 utc(int minute) const { return start + minute * 60; }
    int at(qint64 utc) const { return static_cast<int>((utc - start) / 60); }
    QByteArray theirZone() const
    {
        return booking.participant.zone.isEmpty() ? booking.study.zone : booking.participant.zone;
    }
};

qint64 someChange(Chance &chance, const QByteArray &zone)
{
    const QDateTime somewhen({2024 + chance.below(11), 1 + chance.below(12), 1 + chance.below(28)}, {0, 0},
                             Qt::UTC);
    const auto change = QTimeZone(zone).nextTransition(somewhen);
    return (change.atUtc.isValid() ? change.atUtc : somewhen).toSecsSinceEpoch();
}

TimeSpan someSpan(const Calendar &calendar, Chance &chance, int longest)
{
    const int from = 2 * dayMinutes + 5 * chance.below(dayMinutes);
    return {calendar.utc(from), calendar.utc(from + 5 * chance.below(longest / 5 + 1))};
}

const QList<InterviewMode> modes{InterviewMode::Zoom, InterviewMode::Teams, InterviewMode::Phone,
                                 InterviewMode::FaceToFace};

void addNeighbours(Calendar &calendar, Chance &chance)
{
    for (int i = chance.below(7); i > 0; --i) {
        Neighbour neighbour;
        neighbour.participant = Id<Participant>::create();
        neighbour.span = someSpan(calendar, chance, 90);
        neighbour.span.end += 60;
        neighbour.mode = chance.of(modes);
        neighbour.minutesBefore = 5 * chance.below(9);
        neighbour.minutesAfter = 10 * chance.below(2);
        if (calendar.booking.interpreter && chance.oneIn(2))
            neighbour.interpreter = calendar.booking.interpreter->id;
        calendar.booking.neighbours << neighbour;
    }
}

void addFigures(BookingCase &booking, Chance &chance)
{
    Study &study = booking.study;
    for (const InterviewMode mode : modes)
        study.buffers[mode] = 5 * chance.below(5);
    study.travelMinutes = 15 * chance.below(4);
    study.gridMinutes = chance.of(QList<int>{5, 10, 15, 15, 20, 25, 30, 50, 60});
    study.consentTaken = chance.oneIn(2) ? Study::ConsentTaken::Before : Study::ConsentTaken::AtStart;
    if (chance.oneIn(2))
        booking.consent = consentThat(ConsentStanding::State::Missing);
    booking.planned.mode = chance.of(modes);
    booking.planned.minutes = 5 * (1 + chance.below(18));
    if (chance.oneIn(3))
        booking.interpreter = cases::anInterpreter();
}

Calendar someCalendar(unsigned seed)
{
    Chance chance(seed);
    Calendar calendar;
    calendar.booking = aBooking();
    Study &study = calendar.booking.study;
    study.zone = zones[static_cast<qsizetype>(seed) % zones.size()];
    const qint64 change = someChange(chance, study.zone);
    calendar.start = change - change % 86400 - 4 * 86400;
    const QDate day = dayOf(change, study.zone);
    calendar.from = day.addDays(-chance.below(2));
    calendar.to = day.addDays(chance.below(2));
    study.opens = chance.oneIn(4) ? day : day.addDays(-100);
    study.ends = chance.oneIn(4) ? day : day.addDays(100);
    calendar.booking.now = calendar.utc(chance.oneIn(3) ? 4 * dayMinutes + chance.below(dayMinutes) : 0);
    if (chance.oneIn(3))
        calendar.booking.participant.zone = chance.of(zones);
    addFigures(calendar.booking, chance);
    calendar.study = someNotes(chance, day);
    calendar.participant = someNotes(chance, day);
    calendar.interpreter = someNotes(chance, day);
    study.hours = calendar.study.hours();
    calendar.booking.participant.availability = calendar.participant.hours();
    if (calendar.booking.interpreter)
        calendar.booking.interpreter->availability = calendar.interpreter.hours();
    addNeighbours(calendar, chance);
    for (int i = chance.below(8); i > 0; --i) {
        calendar.busy << someSpan(calendar, chance, chance.oneIn(6) ? 2000 : 200);
        calendar.busy.last().end += 300;
    }
    return calendar;
}

/// As the rule finds them.
QList<TimeSpan> found(const Calendar &calendar)
{
    const BookingCase &booking = calendar.booking;
    QList<TimeSpan> kept;
    for (const Neighbour &neighbour : booking.neighbours)
        kept << keptFree(booking, neighbour);
    const TimeSpan window = slotWindow(booking.study, calendar.from, calendar.to, booking.now);
    FreeTimes times(slotWish(booking, window), {takenFrom(kept), takenFrom(calendar.busy)});
    QList<TimeSpan> slots;
    while (const auto slot = times.next())
        slots << *slot;
    return slots;
}

/// The same, a minute at a time.
class Pencil {
public:
    explicit Pencil(const Calendar &calendar)
        : m_calendar(calendar)
        , m_here(calendar.booking.study.zone, calendar.start, Calendar::minutes)
        , m_there(calendar.theirZone(), calendar.start, Calendar::minutes)
    {}

    QList<TimeSpan> slots() const
    {
        const int length = m_calendar.booking.planned.minutes;
        QList<TimeSpan> slots;
        for (int start = dayMinutes; start < Calendar::minutes - 2 * dayMinutes; ++start) {
            if (m_here.minute(start) % m_calendar.booking.study.gridMinutes == 0 &&
                fits(start, start + length))
                slots << TimeSpan{m_calendar.utc(start), m_calendar.utc(start + length)};
        }
        return slots;
    }

private:
    bool fits(int start, int end) const
    {
        if (m_calendar.utc(start) < m_calendar.booking.now)
            return false;
        for (int at = start; at < end; ++at) {
            if (!isOpen(at) || isBusy(at))
                return false;
        }
        for (const Neighbour &neighbour : m_calendar.booking.neighbours) {
            if (isTooNear(neighbour, start, end) || sharesInterpreter(neighbour, start, end))
                return false;
        }
        return true;
    }

    bool isOpen(int at) const
    {
        const Study &study = m_calendar.booking.study;
        const QDate date = m_here.date(at);
        if (date < m_calendar.from || date > m_calendar.to || date < *study.opens || date > study.ends)
            return false;
        return m_calendar.study.isOpen(date, m_here.minute(at)) &&
               m_calendar.participant.isOpen(m_there.date(at), m_there.minute(at)) &&
               (!m_calendar.booking.interpreter || m_calendar.interpreter.isOpen(date, m_here.minute(at)));
    }

    bool isBusy(int at) const
    {
        for (const TimeSpan &busy : m_calendar.busy) {
            if (m_calendar.at(busy.start) <= at && at < m_calendar.at(busy.end))
                return true;
        }
        return false;
    }

    /// Both buffers; or both ways, where those are longer.
    int apart(InterviewMode one, InterviewMode other) const
    {
        const Study &study = m_calendar.booking.study;
        int ways = 0;
        for (const InterviewMode mode : {one, other})
            ways += mode == InterviewMode::FaceToFace ? study.travelMinutes : 0;
        const int buffers = study.buffers[one] + study.buffers[other];
        return ways > buffers ? ways : buffers;
    }

    bool isTooNear(const Neighbour &neighbour, int start, int end) const
    {
        const int apartBoth = apart(m_calendar.booking.planned.mode, neighbour.mode);
        for (int at = m_calendar.at(neighbour.span.start); at < m_calendar.at(neighbour.span.end); ++at) {
            if (at >= start - apartBoth && at < end + apartBoth)
                return true;
        }
        return false;
    }

    /// Briefing, talk and debriefing of both.
    bool sharesInterpreter(const Neighbour &neighbour, int start, int end) const
    {
        const BookingCase &booking = m_calendar.booking;
        if (!booking.interpreter || neighbour.interpreter != booking.interpreter->id)
            return false;
        const bool talks = booking.consent.state != ConsentStanding::State::Valid &&
                           booking.study.consentTaken == Study::ConsentTaken::AtStart;
        const int first = start - 10 - (talks ? 30 : 0);
        const int last = end + 10;
        for (int at = m_calendar.at(neighbour.span.start) - neighbour.minutesBefore;
             at < m_calendar.at(neighbour.span.end) + neighbour.minutesAfter; ++at) {
            if (at >= first && at < last)
                return true;
        }
        return false;
    }

    const Calendar &m_calendar;
    Clock m_here;
    Clock m_there;
};

QString told(const QList<TimeSpan> &slots)
{
    QStringList starts;
    for (const TimeSpan &slot : slots)
        starts << utcText(slot.start);
    return starts.join(u' ');
}

} // namespace

// COLLOQUY_ORACLE says how many calendars; a short run by default.
TEST_CASE("Slots are those that somebody finds minute by minute, in many zones and across clock changes")
{
    const int asked = qEnvironmentVariableIntValue("COLLOQUY_ORACLE");
    const unsigned calendars = asked > 0 ? static_cast<unsigned>(asked) : 300U;
    qsizetype slots = 0;
    int empty = 0;
    for (unsigned seed = 0; seed < calendars; ++seed) {
        const Calendar calendar = someCalendar(seed);
        const QList<TimeSpan> rule = found(calendar);
        INFO("seed " << seed << ' ' << calendar.booking.study.zone.toStdString());
        REQUIRE(told(rule) == told(Pencil(calendar).slots()));
        slots += rule.size();
        empty += rule.isEmpty() ? 1 : 0;
    }
    CHECK(slots > calendars);
    CHECK(static_cast<unsigned>(empty) < calendars);
    if (asked > 0)
        WARN(calendars << " calendars, " << slots << " slots, " << empty << " calendars without one");
}
