// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/studies.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

using State = Interview::State;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;

/// Somebody whose consent carries an interview that began an hour before the desk's Monday morning.
Interview begun(StudyDesk &desk, bool pressed = true)
{
    const Participant person = consentedClient(desk);
    Interview interview = booked(desk, person, -1);
    if (pressed)
        interview.startedAt = interview.start.utc;
    keep(desk, interview);
    return interview;
}

StartInterview starting(const Interview &interview, std::optional<qint64> at = {})
{
    return {interview.id, at, true, {}};
}

QList<Override> deviations(StudyDesk &desk, const Interview &interview)
{
    return participantRecord(desk.workspace(), interview.participant)->overrides;
}

} // namespace

TEST_CASE("An interview starts with a consent that was said again")
{
    StudyDesk desk;
    const Interview interview = booked(desk, consentedClient(desk), 0);
    REQUIRE(startInterview(desk.workspace(), starting(interview)));
    const Interview after = stored(desk, interview.id);
    CHECK(after.startedAt == StudyDesk::monday());
    CHECK(after.consentReaffirmed);
    CHECK(after.isUnderWay());
    checkRefused(desk, Code::InterviewWrongState,
                 [&] { return startInterview(desk.workspace(), starting(interview)); });
}

TEST_CASE("Starting now without a valid consent is refused, whatever the reason")
{
    StudyDesk desk;
    const Interview interview = booked(desk, eligibleClient(desk), 0);
    StartInterview request = starting(interview);
    request.decisions = {{}, u"They are in a hurry"_s, u"They are in a hurry"_s};
    checkRefused(desk, Code::ConsentMissing, [&] { return startInterview(desk.workspace(), request); });
    request.at = StudyDesk::monday() + 1;
    checkRefused(desk, Code::TimeFuture, [&] { return startInterview(desk.workspace(), request); });
}

TEST_CASE("A start in the past is a fact, kept as a deviation where it broke a rule")
{
    StudyDesk desk;
    const Interview interview = booked(desk, eligibleClient(desk), -2);
    StartInterview request = starting(interview, StudyDesk::monday() - 1);
    checkRefused(desk, Code::ConsentMissing, [&] { return startInterview(desk.workspace(), request); });
    request.decisions.deviation = u"The form was signed on paper later"_s;
    REQUIRE(startInterview(desk.workspace(), request));
    REQUIRE(deviations(desk, interview).size() == 1);
    CHECK(deviations(desk, interview).first().code == codeText(Code::ConsentMissing));
    CHECK(deviations(desk, interview).first().kind == Override::Kind::Deviation);
}

TEST_CASE("What is agreed for another time isn't started now without a reason")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = booked(desk, consentedClient(desk), 24 * 20);
    const auto early = [&](qint64 seconds) {
        workspace.setClock(interview.start.utc + seconds);
        return contains(checkStart(workspace, starting(interview)), Code::InterviewEarly);
    };
    CHECK(early(-hour - 1));
    CHECK_FALSE(early(-hour));
    CHECK_FALSE(early(0));
    CHECK_FALSE(early(10 * hour));
    CHECK(early(24 * hour));
    workspace.setClock(StudyDesk::monday());
    StartInterview request = starting(interview);
    checkRefused(desk, Code::InterviewEarly, [&] { return startInterview(workspace, request); });
    FinishInterview over = finishing(interview);
    over.at = StudyDesk::monday();
    checkRefused(desk, Code::InterviewEarly, [&] { return finishInterview(workspace, over); });
    request.decisions.overrideAll = u"They came three weeks early"_s;
    CHECK(startInterview(workspace, request));
}

TEST_CASE("Nothing starts after the study's last day or before its first, though it may have")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = booked(desk, consentedClient(desk), 0);
    const auto refuses = [&](QDate opens, QDate ends, Code code) {
        ChangeStudy changed{workspace.study(), workspace.groups()};
        changed.study.opens = opens;
        changed.study.ends = ends;
        changed.decisions.overrideAll = u"The sponsor said so"_s;
        REQUIRE(changeStudy(workspace, changed));
        StartInterview request = starting(interview);
        request.decisions = {{}, u"It is late"_s, u"It is late"_s};
        checkRefused(desk, code, [&] { return startInterview(workspace, request); });
    };
    refuses({2026, 10, 1}, {2026, 11, 29}, Code::InterviewAfterEnd);
    refuses({2026, 12, 1}, {2026, 12, 29}, Code::InterviewBeforeOpening);
    workspace.setClock(StudyDesk::monday() + hour);
    StartInterview fact = starting(interview, StudyDesk::monday());
    checkRefused(desk, Code::InterviewBeforeOpening, [&] { return startInterview(workspace, fact); });
    fact.decisions.deviation = u"It began by mistake"_s;
    CHECK(startInterview(workspace, fact));
}

TEST_CASE("An interview that nobody started and that broke off has ended now, not when it was planned to")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = booked(desk, consentedClient(desk), 0);
    FinishInterview request = finishing(interview);
    request.outcome = State::Stopped;
    const QList<std::pair<int, int>> table = {{0, 1}, {10, 10}, {60, 60}, {90, 60}};
    for (const auto &[passed, taken] : table) {
        INFO(passed);
        workspace.setClock(StudyDesk::monday() + passed * minute);
        REQUIRE(finishInterview(workspace, request));
        CHECK(stored(desk, interview.id).startedAt == StudyDesk::monday());
        CHECK(stored(desk, interview.id).endedAt == StudyDesk::monday() + taken * minute);
        REQUIRE(workspace.undo());
    }
}

TEST_CASE("A start is judged by the consent that there was then")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk); // at seven
    const Interview interview = booked(desk, person, -2);
    checkRefused(desk, Code::ConsentMissing, [&] {
        return startInterview(desk.workspace(), starting(interview, StudyDesk::monday() - hour - 1));
    });
    CHECK(startInterview(desk.workspace(), starting(interview, StudyDesk::monday() - hour)));
}

TEST_CASE("A withdrawal that came later doesn't spoil what had begun before")
{
    StudyDesk desk;
    const Interview interview = begun(desk, false);
    REQUIRE(withdrawParticipant(
        desk.workspace(),
        {interview.participant, {Withdrawal::Scope::Recording}, Withdrawal::Told::Phone, {}, {}}));
    CHECK(contains(checkRecording(desk.workspace(), interview.id), Code::RecordingRefused));
    CHECK(startInterview(desk.workspace(), starting(interview, interview.start.utc)));
}

TEST_CASE("The recorder is on only where consent and interpreter said so")
{
    StudyDesk desk;
    const Interview interview = booked(desk, consentedClient(desk), 24);
    CHECK(checkRecording(desk.workspace(), interview.id).isEmpty());
    Interpreter unasked = anInterpreter(desk);
    unasked.agreesToRecording = YesNo::NotAsked;
    keep(desk, unasked);
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview.id;
    booking.interpreter = unasked.id;
    booking.language = u"ur"_s;
    booking.state = InterpreterBooking::State::Confirmed;
    keep(desk, booking);
    CHECK(contains(checkRecording(desk.workspace(), interview.id), Code::InterpreterRecording));
    const Interview other = booked(desk, eligibleClient(desk), 48);
    CHECK(contains(checkRecording(desk.workspace(), other.id), Code::RecordingRefused));
}

TEST_CASE("What records is put down only where consent and interpreter said so")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const auto recordedBy = [&](const Id<Interview> &id, const QString &device) {
        Interview changed = *desk.store().find(id);
        changed.recordingDevice = device;
        return changeInterview(workspace, changed);
    };
    const Participant person = consentedClient(desk);
    const Interview interview = booked(desk, person, 24);
    REQUIRE(recordedBy(interview.id, u"R1"_s));
    REQUIRE(withdrawParticipant(workspace, {person.id, {Withdrawal::Scope::Recording}, {}, {}, {}}));
    REQUIRE(recordedBy(interview.id, u"R1"_s)); // it stands there already
    checkRefused(desk, Code::RecordingRefused, [&] { return recordedBy(interview.id, u"R2"_s); });
    REQUIRE(recordedBy(interview.id, {}));
    checkRefused(desk, Code::RecordingRefused, [&] { return recordedBy(interview.id, u"R1"_s); });
    // Consent is yet to be asked for: what will be used may be planned.
    const Interview other = booked(desk, eligibleClient(desk), 48);
    REQUIRE(recordedBy(other.id, u"R1"_s));
    // What was recorded before they took it back is a fact.
    const Participant interviewee = consentedClient(desk);
    Interview past = interviewed(desk, interviewee, -2);
    past.startedAt = StudyDesk::monday() - hour;
    keep(desk, past);
    desk.workspace().setClock(StudyDesk::monday() + hour);
    REQUIRE(withdrawParticipant(workspace, {interviewee.id, {Withdrawal::Scope::Recording}, {}, {}, {}}));
    CHECK(recordedBy(past.id, u"R1"_s));
}

TEST_CASE("An interview that was started ends now, or after as long as it took")
{
    StudyDesk desk;
    const Interview interview = begun(desk);
    FinishInterview request = finishing(interview);
    request.minutes = 47;
    request.distress = Interview::Distress::Paused;
    request.supportSheet = true;
    request.followUpOn = QDate(2026, 12, 7);
    REQUIRE(finishInterview(desk.workspace(), request));
    const Interview after = stored(desk, interview.id);
    CHECK(after.state == State::Completed);
    CHECK(after.endedAt == *after.startedAt + 47 * minute);
    CHECK(after.distress == Interview::Distress::Paused);
    CHECK(after.supportSheet);
    CHECK(after.followUpOn == QDate(2026, 12, 7));
    REQUIRE(desk.workspace().undo());
    request.minutes.reset();
    REQUIRE(finishInterview(desk.workspace(), request));
    CHECK(stored(desk, interview.id).endedAt == StudyDesk::monday());
}

TEST_CASE("The day for asking how they are never lies before the interview")
{
    StudyDesk desk;
    const Interview interview = begun(desk);
    FinishInterview request = finishing(interview);
    request.followUpOn = QDate(2026, 11, 29);
    checkRefused(desk, Code::DateMalformed, [&] { return finishInterview(desk.workspace(), request); });
    request.followUpOn = QDate(2026, 11, 30); // that very evening
    REQUIRE(finishInterview(desk.workspace(), request));
    Interview changed = stored(desk, interview.id);
    changed.followUpOn = QDate(2026, 10, 1);
    checkRefused(desk, Code::DateMalformed, [&] { return changeInterview(desk.workspace(), changed); });
    changed.followUpOn.reset();
    CHECK(changeInterview(desk.workspace(), changed));
}

TEST_CASE("An interview that nobody started is finished all the same, also one that was only proposed")
{
    StudyDesk desk;
    Interview interview = begun(desk, false);
    interview.state = State::Proposed;
    keep(desk, interview);
    FinishInterview request = finishing(interview);
    request.outcome = State::Partial;
    request.minutes = 30;
    request.at = StudyDesk::monday() - 10 * minute;
    REQUIRE(finishInterview(desk.workspace(), request));
    const Interview after = stored(desk, interview.id);
    CHECK(after.state == State::Partial);
    CHECK(after.startedAt == StudyDesk::monday() - 40 * minute);
    CHECK(deviations(desk, interview).isEmpty());
}

TEST_CASE("What nobody started is judged by the consent that there was at its beginning")
{
    StudyDesk desk;
    const Interview interview = booked(desk, consentedClient(desk), -2); // consent at seven, six to seven
    FinishInterview request = finishing(interview);
    request.minutes = 60;
    request.at = StudyDesk::monday() - 30 * minute;
    checkRefused(desk, Code::ConsentMissing, [&] { return finishInterview(desk.workspace(), request); });
    request.minutes = 30;
    CHECK(finishInterview(desk.workspace(), request));
}

TEST_CASE("What broke a rule is recorded with its reason, and never without")
{
    StudyDesk desk;
    const Interview interview = booked(desk, eligibleClient(desk), -2);
    FinishInterview request = finishing(interview);
    checkRefused(desk, Code::ConsentMissing, [&] { return finishInterview(desk.workspace(), request); });
    request.decisions.deviation = u"\u202Ehidden"_s;
    checkRefused(desk, Code::TextControl, [&] { return finishInterview(desk.workspace(), request); });
    request.decisions.deviation = u" The form was signed on paper "_s;
    REQUIRE(finishInterview(desk.workspace(), request));
    REQUIRE(deviations(desk, interview).size() == 1);
    CHECK(deviations(desk, interview).first().reason == u"The form was signed on paper"_s);
}

TEST_CASE("A true duration over the longest is recorded, and its reason with it where there is one")
{
    StudyDesk desk;
    const Interview interview = begun(desk);
    FinishInterview request = finishing(interview);
    request.minutes = 60;
    CHECK_FALSE(overran(desk.workspace(), request));
    request.minutes = 61;
    CHECK(overran(desk.workspace(), request));
    REQUIRE(finishInterview(desk.workspace(), request));
    CHECK(deviations(desk, interview).isEmpty());
    REQUIRE(desk.workspace().undo());
    request.decisions.deviation = u"They wished to go on"_s;
    REQUIRE(finishInterview(desk.workspace(), request));
    REQUIRE(deviations(desk, interview).size() == 1);
    CHECK(deviations(desk, interview).first().code == codeText(Code::InterviewTooLong));
}

TEST_CASE("An outcome can't lie ahead, nor take no time or longer than a day")
{
    StudyDesk desk;
    const Interview ahead = booked(desk, consentedClient(desk), 24);
    FinishInterview request = finishing(ahead);
    request.decisions.deviation = u"No reason helps"_s;
    checkRefused(desk, Code::TimeFuture, [&] { return finishInterview(desk.workspace(), request); });
    request.outcome = State::NoShow;
    checkRefused(desk, Code::TimeFuture, [&] { return finishInterview(desk.workspace(), request); });
    request.outcome = State::Cancelled;
    checkRefused(desk, Code::TextUnknown, [&] { return finishInterview(desk.workspace(), request); });
    request = finishing(begun(desk));
    for (const int minutes : {0, -5, 1441}) {
        request.minutes = minutes;
        checkRefused(desk, Code::NumberOutOfRange,
                     [&] { return finishInterview(desk.workspace(), request); });
    }
}

TEST_CASE("A no-show needs no start, and says whether the interpreter came")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = confirmedWithInterpreter(desk);
    workspace.setClock(interview.start.utc + 15 * minute);
    FinishInterview request = finishing(interview);
    request.outcome = State::NoShow;
    request.interpreterAttended = true;
    REQUIRE(finishInterview(workspace, request));
    CHECK(stored(desk, interview.id).state == State::NoShow);
    CHECK_FALSE(stored(desk, interview.id).startedAt);
    CHECK(interpreterBooking(workspace, interview.id)->state == InterpreterBooking::State::Attended);
    REQUIRE(workspace.undo());
    request.interpreterAttended = false;
    REQUIRE(finishInterview(workspace, request));
    CHECK(interpreterBooking(workspace, interview.id)->state == InterpreterBooking::State::NoShow);
}

TEST_CASE("Whoever was only asked isn't said to have come to an interview that nobody came to")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = confirmedWithInterpreter(desk);
    workspace.setClock(interview.start.utc + 15 * minute);
    FinishInterview request = finishing(interview);
    request.outcome = State::NoShow;
    REQUIRE(finishInterview(workspace, request));
    CHECK(interpreterBooking(workspace, interview.id)->state == InterpreterBooking::State::Attended);
    REQUIRE(workspace.undo());
    InterpreterBooking booking = *interpreterBooking(workspace, interview.id);
    booking.state = InterpreterBooking::State::Asked;
    keep(desk, booking);
    REQUIRE(finishInterview(workspace, request));
    CHECK(interpreterBooking(workspace, interview.id)->state == InterpreterBooking::State::Released);
}

TEST_CASE("Nobody who sat there at the start is a no-show")
{
    StudyDesk desk;
    FinishInterview request = finishing(begun(desk));
    request.outcome = State::NoShow;
    checkRefused(desk, Code::InterviewWrongState, [&] { return finishInterview(desk.workspace(), request); });
}

TEST_CASE("At a place that needs a buddy, however it is written, nothing starts without one")
{
    StudyDesk desk;
    Interview interview = booked(desk, consentedClient(desk), 0);
    interview.mode = InterviewMode::FaceToFace;
    interview.placeType = u"Home"_s;
    keep(desk, interview);
    checkRefused(desk, Code::SafetyNoBuddy,
                 [&] { return startInterview(desk.workspace(), starting(interview)); });
    interview.buddy = u"Ben Example"_s;
    interview.dueOutAt = StudyDesk::monday() + 2 * hour;
    REQUIRE(changeInterview(desk.workspace(), interview));
    CHECK(startInterview(desk.workspace(), starting(interview)));
}

TEST_CASE("Starting and finishing are each one step that can be taken back")
{
    const auto agreed = [](StudyDesk &desk) { return booked(desk, consentedClient(desk), 0); };
    checkStep(agreed, [](StudyDesk &desk, const Interview &interview) {
        return startInterview(desk.workspace(), starting(interview));
    });
    checkStep([](StudyDesk &desk) { return begun(desk); },
              [](StudyDesk &desk, const Interview &interview) {
                  return finishInterview(desk.workspace(), finishing(interview));
              });
}
