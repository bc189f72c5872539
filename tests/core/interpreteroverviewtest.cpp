// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreteroverview.h"
#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "core/actions/participants.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Task = InterpreterTask::Step;

Interpreter interpreterOf(StudyDesk &desk, const QStringList &languages, const QString &name = {})
{
    Interpreter interpreter;
    interpreter.name = name;
    interpreter.languages = languages;
    interpreter.agreementOn = QDate(2026, 10, 1);
    interpreter.agreesToRecording = YesNo::Yes;
    const auto added = addInterpreter(desk.workspace(), interpreter);
    REQUIRE(added);
    return *added;
}

Participant speakerOfUrdu(StudyDesk &desk)
{
    return consented(desk, eligible(desk, aParticipant().speaking(u"ur"_s)));
}

void take(StudyDesk &desk, const Interview &interview, InterpreterStep step,
          const std::optional<Interpreter> &who = {})
{
    StepInterpreter request{interview.id, step, {}, {}};
    if (who)
        request.interpreter = who->id;
    request.decisions.overrideAll = u"Agreed"_s;
    REQUIRE(stepInterpreter(desk.workspace(), request));
}

void put(StudyDesk &desk, const Interview &interview, const std::function<void(InterpreterBooking &)> &change)
{
    auto booking = interpreterBooking(desk.workspace(), interview.id);
    REQUIRE(booking);
    change(*booking);
    REQUIRE(changeBooking(desk.workspace(), *booking));
}

QList<Task> steps(StudyDesk &desk)
{
    QList<Task> list;
    for (const InterpreterTask &task : interpreterTasks(desk.workspace()))
        list << task.step;
    return list;
}

} // namespace

TEST_CASE("Interpreters are listed with what lies ahead of them, and without a name while locked")
{
    StudyDesk desk;
    const Interpreter one = interpreterOf(desk, {u"ur"_s}, u"Iqra Example"_s);
    const Interpreter other = interpreterOf(desk, {u"pl"_s}, u"Ola Example"_s);
    const Interview interview = booked(desk, speakerOfUrdu(desk), 48);
    take(desk, interview, InterpreterStep::Ask, one);
    const auto lines = interpreterOverview(desk.workspace());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].interpreter == one);
    CHECK(lines[0].upcoming == 1);
    CHECK(lines[0].nextAt == interview.start.utc);
    CHECK(lines[1].interpreter == other);
    CHECK(lines[1].upcoming == 0);
    CHECK_FALSE(lines[1].nextAt);
    desk.workspace().lock();
    CHECK(interpreterOverview(desk.workspace())[0].interpreter.name.isEmpty());
    CHECK(interpreterOverview(desk.workspace())[0].interpreter.code == u"I01"_s);
}

TEST_CASE("What an interpreter charges is kept with the words about them")
{
    StudyDesk desk;
    Interpreter interpreter = interpreterOf(desk, {u"ur"_s});
    interpreter.rate = u"GBP 45 an hour, two hours at least"_s;
    REQUIRE(changeInterpreter(desk.workspace(), interpreter));
    CHECK(interpreterByCode(desk.workspace(), u"I01"_s)->rate == interpreter.rate);
}

TEST_CASE("An interview waits for an interpreter until somebody has said yes")
{
    StudyDesk desk;
    const Interpreter interpreter = interpreterOf(desk, {u"ur"_s});
    const Interview interview = booked(desk, speakerOfUrdu(desk), 48);
    const auto waits = [&](const QList<Task> &expected, int due) {
        CHECK(steps(desk) == expected);
        CHECK(interpretersDue(desk.workspace()) == due);
    };
    waits({Task::Find}, 1);
    take(desk, interview, InterpreterStep::Ask, interpreter);
    waits({Task::Await}, 0);
    take(desk, interview, InterpreterStep::Confirm);
    waits({Task::Accept}, 1);
    put(desk, interview, [](InterpreterBooking &booking) { booking.accepted = YesNo::Yes; });
    waits({Task::Papers}, 1);
    put(desk, interview, [&](InterpreterBooking &booking) { booking.papersSentAt = StudyDesk::monday(); });
    waits({}, 0);
    for (int i = 0; i < 3; ++i)
        REQUIRE(desk.workspace().undo());
    take(desk, interview, InterpreterStep::Decline);
    waits({Task::Find}, 1);
}

TEST_CASE("Whoever doesn't answer for two days is to be written to again, and is given time once more")
{
    StudyDesk desk;
    const Interpreter interpreter = interpreterOf(desk, {u"ur"_s});
    const Interview interview = booked(desk, speakerOfUrdu(desk), 240);
    take(desk, interview, InterpreterStep::Ask, interpreter);
    desk.workspace().setClock(StudyDesk::monday() + 47 * 3600);
    CHECK(steps(desk) == QList<Task>{Task::Await});
    desk.workspace().setClock(StudyDesk::monday() + 48 * 3600);
    CHECK(steps(desk) == QList<Task>{Task::Remind});
    CHECK(interpretersDue(desk.workspace()) == 1);
    REQUIRE(markWritten(desk.workspace(), interpreterBooking(desk.workspace(), interview.id)->id));
    CHECK(steps(desk) == QList<Task>{Task::Await});
}

TEST_CASE("A moved interview waits for its interpreter to say yes again")
{
    StudyDesk desk;
    const Interpreter interpreter = interpreterOf(desk, {u"ur"_s});
    const Interview interview = booked(desk, speakerOfUrdu(desk), 48);
    take(desk, interview, InterpreterStep::Ask, interpreter);
    take(desk, interview, InterpreterStep::Confirm);
    MoveInterview move;
    move.interview = interview.id;
    move.start = wallTimeAt(interview.start.utc + 24 * 3600, "Europe/London");
    move.reason = u"A shift"_s;
    move.decisions.overrideAll = u"Agreed"_s;
    const auto moved = moveInterview(desk.workspace(), move);
    REQUIRE(moved);
    CHECK(steps(desk) == QList<Task>{Task::AskAgain});
    CHECK(interpretersDue(desk.workspace()) == 1);
    take(desk, *moved, InterpreterStep::Confirm);
    CHECK(steps(desk) == QList<Task>{Task::Accept});
}

TEST_CASE("Nobody waits where no interpreter is needed, or where the interview is past or off")
{
    StudyDesk desk;
    booked(desk, consentedClient(desk), 24);
    booked(desk, speakerOfUrdu(desk), -24);
    Interview cancelled = booked(desk, speakerOfUrdu(desk), 48);
    cancelled.state = Interview::State::Cancelled;
    cancelled.cancelledBy = Interview::By::Researcher;
    keep(desk, cancelled);
    CHECK(steps(desk).isEmpty());
    CHECK(interpretersDue(desk.workspace()) == 0);
}

TEST_CASE("Candidates speak the language, and whoever can be asked without a word comes first")
{
    StudyDesk desk;
    Interpreter uncleared = interpreterOf(desk, {u"ur"_s});
    uncleared.agreementOn = std::nullopt;
    REQUIRE(changeInterpreter(desk.workspace(), uncleared));
    Interpreter far = interpreterOf(desk, {u"ur"_s});
    far.leadDays = 30;
    REQUIRE(changeInterpreter(desk.workspace(), far));
    const Interpreter free = interpreterOf(desk, {u"pnb"_s, u"ur"_s});
    interpreterOf(desk, {u"pl"_s});
    const Interview interview = booked(desk, speakerOfUrdu(desk), 48);
    const auto candidates = interpreterCandidates(desk.workspace(), interview.id);
    REQUIRE(candidates.size() == 3);
    CHECK(candidates[0].summary.interpreter.id == free.id);
    CHECK(candidates[0].isClear());
    CHECK(candidates[1].summary.interpreter.id == far.id);
    CHECK(contains(candidates[1].findings, Code::InterpreterLate));
    CHECK(candidates[2].summary.interpreter.id == uncleared.id);
    CHECK(contains(candidates[2].findings, Code::InterpreterNotCleared));
}

TEST_CASE("Of candidates who suit alike, one whom the participant has met comes first")
{
    StudyDesk desk;
    interpreterOf(desk, {u"ur"_s});
    const Interpreter met = interpreterOf(desk, {u"ur"_s});
    const Interview interview = booked(desk, speakerOfUrdu(desk), 48);
    CHECK(interpreterCandidates(desk.workspace(), interview.id)[1].summary.interpreter.id == met.id);
    InformParticipant request;
    request.participant = interview.participant;
    request.how = Delivery::ReadAloud;
    request.interpreter = met.id;
    REQUIRE(informParticipant(desk.workspace(), request));
    const auto candidates = interpreterCandidates(desk.workspace(), interview.id);
    CHECK(candidates[0].summary.interpreter.id == met.id);
    CHECK(candidates[0].met);
    CHECK_FALSE(candidates[1].met);
}

TEST_CASE("Whoever declined an interview is a candidate still, but behind everybody who wasn't asked")
{
    StudyDesk desk;
    const Interpreter first = interpreterOf(desk, {u"ur"_s});
    Interpreter far = interpreterOf(desk, {u"ur"_s});
    far.leadDays = 30;
    REQUIRE(changeInterpreter(desk.workspace(), far));
    const Interview interview = booked(desk, speakerOfUrdu(desk), 48);
    take(desk, interview, InterpreterStep::Ask, first);
    take(desk, interview, InterpreterStep::Decline);
    const auto candidates = interpreterCandidates(desk.workspace(), interview.id);
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].summary.interpreter.id == far.id);
    CHECK(candidates[1].declined);
    CHECK_FALSE(candidates[1].isClear());
}
