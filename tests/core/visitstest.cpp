// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/visits.h"
#include "core/actions/joining.h"
#include "core/rules/joinrules.h"
#include "core/rules/visitrules.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3600;

/// At a home, an hour ago, due out in half an hour.
Interview visit(StudyDesk &desk, std::optional<Participant> person = {}, int hoursAhead = -1)
{
    Interview interview = booked(desk, person ? *person : eligibleClient(desk), hoursAhead);
    interview.mode = InterviewMode::FaceToFace;
    interview.placeType = u"home"_s;
    interview.dueOutAt = StudyDesk::monday() + 30 * minute;
    keep(desk, interview);
    return stored(desk, interview.id);
}

Interview video(const QString &place)
{
    Interview interview;
    interview.mode = InterviewMode::Teams;
    interview.place = place;
    interview.start.utc = 1'000'000;
    return interview;
}

} // namespace

TEST_CASE("A researcher checks in at a place and out of it again")
{
    checkStep([](StudyDesk &desk) { return visit(desk); },
              [](StudyDesk &desk, const Interview &interview) {
                  return arriveAtInterview(desk.workspace(), {interview.id, {}});
              });
    checkStep(
        [](StudyDesk &desk) {
            const Interview interview = visit(desk);
            REQUIRE(arriveAtInterview(desk.workspace(), {interview.id, StudyDesk::monday() - hour}));
            return interview;
        },
        [](StudyDesk &desk, const Interview &interview) {
            return leaveInterview(desk.workspace(), {interview.id, {}});
        });
    StudyDesk desk;
    const Interview interview = visit(desk);
    REQUIRE(arriveAtInterview(desk.workspace(), {interview.id, StudyDesk::monday() - 70 * minute}));
    CHECK(desk.last().action == "interview.arrive");
    REQUIRE(leaveInterview(desk.workspace(), {interview.id, {}}));
    CHECK(stored(desk, interview.id).arrivedAt == StudyDesk::monday() - 70 * minute);
    CHECK(stored(desk, interview.id).leftAt == StudyDesk::monday());
    desk.workspace().lock();
    checkLocked(desk, [&] { return arriveAtInterview(desk.workspace(), {interview.id, {}}); });
    checkLocked(desk, [&] { return leaveInterview(desk.workspace(), {interview.id, {}}); });
}

TEST_CASE("A check in that can't have been is refused")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = visit(desk);
    const CheckIn now{interview.id, {}};
    checkRefused(desk, Code::TimeFuture, [&] {
        return arriveAtInterview(workspace, {interview.id, StudyDesk::monday() + minute});
    });
    checkRefused(desk, Code::RecordNotFound, [&] {
        return arriveAtInterview(workspace, {Id<Interview>::create(), {}});
    });
    REQUIRE(arriveAtInterview(workspace, now));
    checkRefused(desk, Code::InterviewWrongState, [&] { return arriveAtInterview(workspace, now); });
    checkRefused(desk, Code::DateMalformed, [&] {
        return leaveInterview(workspace, {interview.id, StudyDesk::monday() - minute});
    });
    REQUIRE(leaveInterview(workspace, now));
    checkRefused(desk, Code::InterviewWrongState, [&] { return leaveInterview(workspace, now); });

    const Interview call = booked(desk, eligibleClient(desk), 2);
    checkRefused(desk, Code::InterviewWrongState, [&] {
        return arriveAtInterview(workspace, {call.id, {}});
    });
    Interview off = visit(desk, {}, -4);
    off.state = Interview::State::Cancelled;
    off.cancelledBy = Interview::By::Participant;
    keep(desk, off);
    checkRefused(desk, Code::InterviewWrongState, [&] { return leaveInterview(workspace, {off.id, {}}); });
}

TEST_CASE("Who is out after the interview is over is put down all the same")
{
    StudyDesk desk;
    const Interview interview = visit(desk, consentedClient(desk));
    REQUIRE(arriveAtInterview(desk.workspace(), {interview.id, StudyDesk::monday() - hour}));
    FinishInterview finish = finishing(interview);
    finish.decisions.deviation = u"No buddy"_s;
    REQUIRE(finishInterview(desk.workspace(), finish));
    CHECK(visitedInterview(desk.workspace(), interview.participant)->id == interview.id);
    CHECK(leaveInterview(desk.workspace(), {interview.id, {}}));
}

TEST_CASE("Nobody checks out days later of a place where they were never seen to be")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = visit(desk, consentedClient(desk));
    FinishInterview finish = finishing(interview);
    finish.decisions.deviation = u"No buddy"_s;
    REQUIRE(finishInterview(workspace, finish));
    CHECK(checkLeave(workspace, {interview.id, {}}).isEmpty());
    workspace.setClock(workspace.now() + 8 * 24 * hour);
    checkRefused(desk, Code::DateMalformed, [&] { return leaveInterview(workspace, {interview.id, {}}); });
}

TEST_CASE("A visit moved at the door is a visit no more, and the researcher still has to check out")
{
    StudyDesk desk;
    const Interview interview = visit(desk);
    REQUIRE(arriveAtInterview(desk.workspace(), {interview.id, {}}));
    MoveInterview move = moving(interview);
    move.decisions.overrideAll = u"Agreed at the door"_s;
    const auto moved = moveInterview(desk.workspace(), move);
    REQUIRE(moved);
    CHECK_FALSE(moved->arrivedAt);
    CHECK(visitedInterview(desk.workspace(), interview.participant)->id == interview.id);
    desk.workspace().setClock(StudyDesk::monday() + hour);
    REQUIRE(overdueVisits(desk.workspace(), desk.workspace().now()).size() == 1);
    REQUIRE(leaveInterview(desk.workspace(), {interview.id, {}}));
    CHECK(overdueVisits(desk.workspace(), desk.workspace().now()).isEmpty());
}

TEST_CASE("A visit is overdue from the minute the researcher should be out until they are")
{
    Interview interview;
    interview.mode = InterviewMode::FaceToFace;
    interview.dueOutAt = 1000;
    CHECK_FALSE(rules::isOverdue(interview, 999));
    CHECK(rules::isOverdue(interview, 1000));
    interview.state = Interview::State::Completed;
    CHECK_FALSE(rules::isOverdue(interview, 1000)); // never checked in, and wrote down the outcome
    interview.arrivedAt = 500;
    CHECK(rules::isOverdue(interview, 1000));
    interview.leftAt = 1001;
    CHECK_FALSE(rules::isOverdue(interview, 2000));
    interview = {};
    interview.dueOutAt = 1000;
    CHECK_FALSE(rules::isOverdue(interview, 2000)); // nobody goes anywhere
}

TEST_CASE("Only links of known programs may be joined")
{
    const QString link = u"https://teams.example.org/l/meetup-join/1?x=2"_s;
    CHECK(rules::joinLink(video(link)) == link);
    CHECK(rules::joinLink(video(u"Passcode 12, at <%1> please"_s.arg(link))) == link);
    CHECK(rules::joinLink(video(u"zoommtg://zoom.example.org/join?confno=1"_s)));
    CHECK(rules::joinLink(video(u"msteams:/l/meetup-join/1"_s)));
    for (const QString &place :
         {u""_s, u"http://zoom.example.org/j/1"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
          u"https://"_s, u"https://zoom.example.org@evil.example.org/"_s, u"smb://host/share"_s,
          u"ms-settings:"_s, u"zoommtg:"_s, u"+44 20 7946 0000"_s, u"HTTPS"_s}) {
        CAPTURE(place.toStdString());
        CHECK_FALSE(rules::joinLink(video(place)));
    }
    Interview visited = video(link);
    visited.mode = InterviewMode::FaceToFace;
    CHECK_FALSE(rules::joinLink(visited));
}

TEST_CASE("One joins from a quarter of an hour before until the end")
{
    Interview interview = video(u"https://teams.example.org/1"_s);
    const qint64 start = interview.start.utc;
    CHECK_FALSE(rules::isTimeToJoin(interview, start - 15 * minute - 1));
    CHECK(rules::isTimeToJoin(interview, start - 15 * minute));
    CHECK(rules::isTimeToJoin(interview, start + hour - 1));
    CHECK_FALSE(rules::isTimeToJoin(interview, start + hour));
    interview.startedAt = start;
    CHECK(rules::isTimeToJoin(interview, start + 2 * hour)); // it goes on
    interview.state = Interview::State::Cancelled;
    CHECK_FALSE(rules::isTimeToJoin(interview, start));

    StudyDesk desk;
    Interview soon = booked(desk, eligibleClient(desk), 0);
    soon.place = u"https://teams.example.org/1"_s;
    keep(desk, soon);
    CHECK(linkToJoin(desk.workspace(), soon.id) == soon.place);
    desk.workspace().lock();
    CHECK_FALSE(linkToJoin(desk.workspace(), soon.id));
}

TEST_CASE("Nobody was at a place on another day than that of the interview")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = visit(desk); // at seven
    const qint64 day = 24 * hour;
    for (const qint64 off : {-day, -365 * day})
        checkRefused(desk, Code::DateMalformed, [&] {
            return arriveAtInterview(workspace, {interview.id, StudyDesk::monday() + off});
        });
    workspace.setClock(StudyDesk::monday() + 400 * day);
    for (const std::optional<qint64> late :
         {std::optional<qint64>(), std::optional(StudyDesk::monday() + 2 * day)})
        checkRefused(desk, Code::DateMalformed, [&] {
            return arriveAtInterview(workspace, {interview.id, late});
        });
    checkRefused(desk, Code::DateMalformed, [&] {
        return leaveInterview(workspace, {interview.id, StudyDesk::monday() + 2 * day});
    });
    REQUIRE(arriveAtInterview(workspace, {interview.id, StudyDesk::monday() - 2 * hour}));
    CHECK(leaveInterview(workspace, {interview.id, {}})); // late, and better than never
}

TEST_CASE("A visit may begin the evening before where the interview is soon after midnight")
{
    rules::VisitCase visit;
    visit.interview.mode = InterviewMode::FaceToFace;
    visit.interview.start.utc = StudyDesk::monday() - 8 * hour + 30 * minute; // half past midnight
    visit.now = StudyDesk::monday();
    visit.zone = "Europe/London";
    visit.at = visit.interview.start.utc - hour;
    CHECK(rules::checkArrive(visit).isEmpty());
    visit.at = visit.interview.start.utc - 7 * hour;
    CHECK(contains(rules::checkArrive(visit), Code::DateMalformed));
}

TEST_CASE("The times of a visit can be corrected once they are on record")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = visit(desk);
    const qint64 now = StudyDesk::monday();
    checkRefused(desk, Code::InterviewWrongState, [&] {
        return arriveAtInterview(workspace, {interview.id, {}, true});
    });
    REQUIRE(arriveAtInterview(workspace, {interview.id, now - hour}));
    checkRefused(desk, Code::InterviewWrongState, [&] {
        return leaveInterview(workspace, {interview.id, {}, true});
    });
    REQUIRE(leaveInterview(workspace, {interview.id, now - 10 * minute}));
    REQUIRE(arriveAtInterview(workspace, {interview.id, now - 50 * minute, true}));
    REQUIRE(leaveInterview(workspace, {interview.id, now - 5 * minute, true}));
    checkRefused(desk, Code::DateMalformed, [&] {
        return arriveAtInterview(workspace, {interview.id, now - 4 * minute, true});
    });
    checkRefused(desk, Code::DateMalformed, [&] {
        return leaveInterview(workspace, {interview.id, now - 51 * minute, true});
    });
    checkRefused(desk, Code::TimeFuture, [&] {
        return leaveInterview(workspace, {interview.id, now + minute, true});
    });
    CHECK(stored(desk, interview.id).arrivedAt == now - 50 * minute);
    CHECK(stored(desk, interview.id).leftAt == now - 5 * minute);
    CHECK(lastVisit(workspace, interview.participant)->id == interview.id);
}
