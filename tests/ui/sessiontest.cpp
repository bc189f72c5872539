// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviewsession.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Interview movedIn(Session &session, const Interview &before)
{
    MoveInterview move;
    move.interview = before.id;
    move.start = {QDate(2026, 12, 3), QTime(14, 0), "Europe/London", {}};
    move.reason = u"Ill"_s;
    move.decisions.overrideAll = u"Known"_s;
    const auto moved = moveInterview(session.workspace(), move);
    REQUIRE(moved);
    return *moved;
}

} // namespace

TEST_CASE("Once a booking is undone nothing of it stays selected, and redone it is selected again")
{
    const auto session = emptyStudy();
    const Participant person = eligibleIn(*session);
    const Interview booked = bookedIn(*session, person);
    REQUIRE(session->workspace().undo());
    CHECK(session->selection().participant == person.id);
    CHECK_FALSE(session->selection().interview);
    REQUIRE(session->workspace().redo());
    CHECK(session->selection().interview == booked.id);
}

TEST_CASE("The selection goes along with an interview that is moved, and back when that is undone")
{
    const auto session = emptyStudy();
    const Interview before = bookedIn(*session, eligibleIn(*session));
    const Interview after = movedIn(*session, before);
    CHECK(session->selection().interview == after.id);
    REQUIRE(session->workspace().undo());
    CHECK(session->selection().interview == before.id);
    REQUIRE(session->workspace().redo());
    CHECK(session->selection().interview == after.id);
}

TEST_CASE("An earlier time that somebody looks at stays selected while other things change")
{
    const auto session = emptyStudy();
    const Interview before = bookedIn(*session, eligibleIn(*session));
    const Interview after = movedIn(*session, before);
    session->selectInterview(before.id);
    REQUIRE(cancelInterview(session->workspace(), {after.id, Interview::By::Participant, u"Ill"_s, {}}));
    CHECK(session->selection().interview == before.id);
}

TEST_CASE("Nobody is selected any more once the person is undone")
{
    const auto session = emptyStudy();
    addedTo(*session, {});
    REQUIRE(session->workspace().undo());
    CHECK(session->selection() == Selection());
}
