// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/calendar.h"
#include "core/base/clockchange.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate firstOfDecember(2026, 12, 1); // the desk's Tuesday

Study studyWithBuffers()
{
    Study study;
    study.buffers = {{InterviewMode::Teams, 15}, {InterviewMode::FaceToFace, 15}};
    study.travelMinutes = 40;
    study.consentTalkMinutes = 15;
    study.consentTalkInterpretedMinutes = 30;
    return study;
}

InterviewSummary plannedFor(InterviewMode mode, ConsentStanding::State consent)
{
    InterviewSummary summary;
    summary.interview.mode = mode;
    summary.consent = consent;
    return summary;
}

QList<QUuid> idsOf(const QList<InterviewSummary> &summaries)
{
    QList<QUuid> ids;
    for (const InterviewSummary &summary : summaries)
        ids << summary.interview.id.uuid;
    return ids;
}

} // namespace

TEST_CASE("London skips an hour in March and repeats one in October")
{
    CHECK(clockChanges("Europe/London", {2027, 3, 22}, {2027, 3, 28}) ==
          QList<ClockChange>{{{2027, 3, 28}, 60, 120, false}});
    CHECK(clockChanges("Europe/London", {2026, 10, 19}, {2026, 10, 25}) ==
          QList<ClockChange>{{{2026, 10, 25}, 60, 120, true}});
}

TEST_CASE("A week in which clocks stand, and a place that never changes them, have no clock change")
{
    CHECK(clockChanges("Europe/London", {2027, 3, 29}, {2027, 4, 4}).isEmpty());
    CHECK(clockChanges("Asia/Karachi", {2027, 3, 22}, {2027, 3, 28}).isEmpty());
    CHECK(clockChanges("Nowhere/Atall", {2027, 3, 22}, {2027, 3, 28}).isEmpty());
}

TEST_CASE("The last hour of a day may be the one that comes twice")
{
    CHECK(clockChanges("America/Santiago", {2027, 4, 1}, {2027, 4, 5}) ==
          QList<ClockChange>{{{2027, 4, 3}, 23 * 60, 24 * 60, true}});
}

TEST_CASE("A time has the abbreviation of its season")
{
    CHECK(zoneAbbreviation(QDateTime({2027, 1, 5}, {12, 0}, Qt::UTC).toSecsSinceEpoch(), "Europe/London") ==
          u"GMT"_s);
    CHECK(zoneAbbreviation(QDateTime({2027, 7, 5}, {12, 0}, Qt::UTC).toSecsSinceEpoch(), "Europe/London") ==
          u"BST"_s);
}

TEST_CASE("Around an interview its buffer is held free, and the consent talk until consent stands")
{
    const Study study = studyWithBuffers();
    const auto held = [&](ConsentStanding::State consent) {
        return heldTime(study, plannedFor(InterviewMode::Teams, consent));
    };
    CHECK(held(ConsentStanding::State::Valid) == HeldTime{15, 15});
    CHECK(held(ConsentStanding::State::Missing) == HeldTime{30, 15});
}

TEST_CASE("The way to an interview is held free where it is longer than the buffer")
{
    const auto summary = plannedFor(InterviewMode::FaceToFace, ConsentStanding::State::Valid);
    CHECK(heldTime(studyWithBuffers(), summary) == HeldTime{40, 40});
}

TEST_CASE("An interpreter is briefed before and debriefed after, and makes the consent talk longer")
{
    auto summary = plannedFor(InterviewMode::Teams, ConsentStanding::State::Missing);
    summary.booking = InterpreterBooking();
    CHECK(heldTime(studyWithBuffers(), summary) == HeldTime{15 + 30 + 10, 15 + 10});
    summary.booking->state = InterpreterBooking::State::Declined;
    CHECK(heldTime(studyWithBuffers(), summary) == HeldTime{30, 15});
}

TEST_CASE("Nothing is held free around an interview that was moved, cancelled or has taken place")
{
    auto summary = plannedFor(InterviewMode::Teams, ConsentStanding::State::Missing);
    for (const auto state :
         {Interview::State::Moved, Interview::State::Cancelled, Interview::State::Completed}) {
        summary.interview.state = state;
        CHECK(heldTime(studyWithBuffers(), summary) == HeldTime{});
    }
}

TEST_CASE("A day shows what starts on it and what runs into it, and nothing of its neighbours")
{
    StudyDesk desk;
    Interview late = booked(desk, eligibleClient(desk), 15); // Monday 23:00 to midnight
    const Interview noon = booked(desk, eligibleClient(desk), 28);
    booked(desk, eligibleClient(desk), 40); // Wednesday 00:00
    const auto tuesday = [&] {
        return idsOf(interviewsOn(desk.workspace(), firstOfDecember, firstOfDecember));
    };
    CHECK(tuesday() == QList<QUuid>{noon.id.uuid});
    late.minutes = 90;
    keep(desk, late);
    CHECK(tuesday() == QList<QUuid>{late.id.uuid, noon.id.uuid});
}

TEST_CASE("The next interview is the first that still takes place")
{
    StudyDesk desk;
    CHECK_FALSE(nextInterview(desk.workspace(), StudyDesk::monday()));
    Interview cancelled = booked(desk, eligibleClient(desk), 2);
    cancelled.state = Interview::State::Cancelled;
    cancelled.cancelledBy = Interview::By::Participant;
    keep(desk, cancelled);
    const Interview later = booked(desk, eligibleClient(desk), 30);
    const Interview next = booked(desk, eligibleClient(desk), 5);
    CHECK(nextInterview(desk.workspace(), StudyDesk::monday()) == next);
    CHECK(nextInterview(desk.workspace(), next.start.utc + 1) == later);
}
