// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/domain/busycalendar.h"

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr int actionsPerCalendar = 1000;

int setting(const char *variable, int usual)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? value : usual;
}

/// Somebody who books, moves and calls off at random, and looks after each step whether all is well.
class Player {
public:
    explicit Player(unsigned seed)
        : m_dice(seed)
    {
        for (int i = 0; i < 10; ++i)
            m_people << (i % 3 == 0 ? urduSpeaker(m_desk) : eligibleClient(m_desk)).id;
        for (int i = 0; i < 3; ++i)
            m_interpreters << anInterpreter(m_desk).id;
        keepBusy();
        m_desk.workspace().forgetSteps();
        m_start = standingRows(m_desk);
        m_rows = count();
    }

    void playOne();
    /// All that was done and not undone.
    void undoEverything();
    int done() const { return m_done; }

private:
    int below(int bound) { return static_cast<int>(m_dice() % static_cast<unsigned>(bound)); }
    WallTime time();
    Decisions reasons() const { return {{}, u"Agreed on the phone"_s, {}}; }
    std::optional<Id<Interview>> anyLive();
    std::optional<Id<Interpreter>> maybeInterpreter();
    void keepBusy();

    Outcome book();
    Outcome move(const Id<Interview> &interview);
    Outcome stepInterpreter(const Id<Interview> &interview);
    Outcome act();

    qint64 count(const char *sql = "SELECT (SELECT count(*) FROM interview) +"
                                   " (SELECT count(*) FROM interpreter_booking)");
    void checkNothingOverlaps();
    void checkNothingLost();

    StudyDesk m_desk;
    std::mt19937 m_dice;
    QList<Id<Participant>> m_people;
    QList<Id<Interpreter>> m_interpreters;
    QMap<QByteArray, QList<Row>> m_start;
    qint64 m_rows = 0;
    int m_announced = 0;
    int m_done = 0;
};

/// Within a fortnight, so that calendars fill.
WallTime Player::time()
{
    return {QDate(2026, 12, 1).addDays(below(14)), QTime(8, 0).addSecs(900 * below(44)), "Europe/London", {}};
}

std::optional<Id<Interview>> Player::anyLive()
{
    QList<Id<Interview>> live;
    Query query = m_desk.store().prepare("SELECT id FROM interview WHERE state IN ('proposed', 'confirmed')"
                                         " ORDER BY id");
    while (query.step())
        live << Id<Interview>{QUuid::fromRfc4122(query.bytes(0))};
    return live.isEmpty() ? std::nullopt : std::optional(live[below(static_cast<int>(live.size()))]);
}

std::optional<Id<Interpreter>> Player::maybeInterpreter()
{
    return below(2) == 0 ? std::nullopt : std::optional(m_interpreters[below(3)]);
}

void Player::keepBusy()
{
    BusyCalendar calendar;
    calendar.id = Id<BusyCalendar>::create();
    calendar.source = u"Work"_s;
    calendar.longest = 3600;
    for (int day = 1; day < 14; ++day) {
        const qint64 start = StudyDesk::monday() + (24 * day + below(8)) * 3600;
        calendar.times << TimeSpan{start, start + 3600};
    }
    keep(m_desk, calendar);
}

template <class T>
Outcome outcomeOf(const Result<T> &result)
{
    return result ? Outcome() : Outcome(result.error());
}

Outcome Player::book()
{
    BookInterview request;
    request.participant = m_people[below(10)];
    request.start = time();
    request.minutes = 15 * (1 + below(4));
    request.mode = static_cast<InterviewMode>(below(4));
    request.interpreter = maybeInterpreter();
    request.proposed = below(2) == 0;
    request.decisions = reasons();
    return outcomeOf(bookInterview(m_desk.workspace(), request));
}

Outcome Player::move(const Id<Interview> &interview)
{
    MoveInterview request;
    request.interview = interview;
    request.start = time();
    request.minutes = 15 * (1 + below(4));
    request.reason = u"They asked"_s;
    request.decisions = reasons();
    return outcomeOf(moveInterview(m_desk.workspace(), request));
}

Outcome Player::stepInterpreter(const Id<Interview> &interview)
{
    StepInterpreter request{interview, static_cast<InterpreterStep>(below(4)), {}, reasons()};
    if (request.step == InterpreterStep::Ask)
        request.interpreter = maybeInterpreter();
    return colloquy::stepInterpreter(m_desk.workspace(), request);
}

Outcome Player::act()
{
    Workspace &workspace = m_desk.workspace();
    const int what = below(100);
    if (what < 8)
        return workspace.undo();
    if (what < 12)
        return workspace.redo();
    const std::optional<Id<Interview>> live = anyLive();
    if (!live || what < 35)
        return book();
    if (what < 60)
        return move(*live);
    if (what < 75)
        return cancelInterview(workspace, {*live, Interview::By::Participant, u"They are ill"_s, reasons()});
    if (what < 82)
        return confirmInterview(workspace, *live, reasons());
    return stepInterpreter(*live);
}

qint64 Player::count(const char *sql)
{
    Query query = m_desk.store().prepare(sql);
    REQUIRE(query.step());
    return query.integer(0);
}

void Player::checkNothingOverlaps()
{
    REQUIRE(count("SELECT count(*) FROM interview a JOIN interview b ON a.id < b.id"
                  " AND a.start_utc < b.end_utc AND b.start_utc < a.end_utc"
                  " WHERE a.state IN ('proposed', 'confirmed') AND b.state IN ('proposed', 'confirmed')") ==
            0);
    REQUIRE(count("SELECT count(*) FROM (SELECT participant FROM interview"
                  " WHERE state IN ('proposed', 'confirmed') GROUP BY participant HAVING count(*) > 1)") ==
            0);
    REQUIRE(count("SELECT count(*) FROM interpreter_booking x JOIN interview a ON a.id = x.interview"
                  " JOIN interpreter_booking y ON y.interpreter = x.interpreter AND x.id < y.id"
                  " JOIN interview b ON b.id = y.interview"
                  " AND a.start_utc < b.end_utc AND b.start_utc < a.end_utc"
                  " WHERE x.state IN ('asked', 'confirmed', 'reconfirm')"
                  " AND y.state IN ('asked', 'confirmed', 'reconfirm')") == 0);
}

/// What was announced says which rows came and went: none goes but by undoing.
void Player::checkNothingLost()
{
    if (m_desk.announced() > m_announced) {
        m_announced = m_desk.announced();
        const ChangeSet &last = m_desk.last();
        for (const Change &change : last.changes) {
            if (change.table != "interview" && change.table != "interpreter_booking")
                continue;
            m_rows += (change.after ? 1 : 0) - (change.before ? 1 : 0);
            if (!change.after)
                REQUIRE((last.action.startsWith("undo:") || last.action.startsWith("redo:")));
        }
    }
    REQUIRE(count() == m_rows);
}

void Player::playOne()
{
    m_announced = m_desk.announced();
    const Outcome outcome = act();
    if (outcome) {
        ++m_done;
    } else {
        CAPTURE(outcome.error().findings);
        const auto kind = outcome.error().kind;
        REQUIRE((kind == Error::Kind::Refused || kind == Error::Kind::NotFound));
        REQUIRE(m_desk.announced() == m_announced);
    }
    checkNothingLost();
    checkNothingOverlaps();
}

void Player::undoEverything()
{
    while (m_desk.workspace().undoable()) {
        m_announced = m_desk.announced();
        REQUIRE(m_desk.workspace().undo());
        checkNothingLost();
    }
    REQUIRE(standingRows(m_desk) == m_start);
}

} // namespace

TEST_CASE("Whatever is booked, moved, called off, asked and undone, nothing overlaps, nothing is lost, and "
          "undoing everything leads back to the start")
{
    const int actions = setting("COLLOQUY_BOOKINGS", 3 * actionsPerCalendar);
    int done = 0;
    int seed = setting("COLLOQUY_SEED", 0);
    for (int left = actions; left > 0; left -= actionsPerCalendar) {
        Player player(static_cast<unsigned>(++seed));
        CAPTURE(seed);
        for (int i = 0; i < std::min(left, actionsPerCalendar); ++i)
            player.playOne();
        player.undoEverything();
        done += player.done();
    }
    CHECK(done > actions / 4);
    WARN(actions << " actions up to seed " << seed << ", " << done << " of them done, the others refused");
}
