// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/consent.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

// Every set of things that somebody may take back, at every point at which they may do so.

namespace {

using Scope = Withdrawal::Scope;
using State = Interview::State;

enum class Point { Informed, Proposed, Booked, UnderWay, Interviewed, LongAfter };
const char *const pointNames[] = {"informed", "proposed", "booked", "under way", "interviewed", "long after"};

constexpr qint64 hour = 3600;

/// A consented person who has come as far as \a point, with an interpreter who said yes.
class Case {
public:
    explicit Case(Point point)
        : person(consented(desk, urduSpeaker(desk)))
    {
        if (point == Point::Informed)
            return;
        const bool past = point == Point::Interviewed || point == Point::LongAfter;
        Interview interview = past ? interviewed(desk, person, -30) : booked(desk, person, 20);
        interview = stored(desk, interview.id);
        if (point == Point::Proposed)
            interview.state = State::Proposed;
        if (point == Point::UnderWay)
            interview.startedAt = StudyDesk::monday() - 600;
        keep(desk, interview);
        meeting = interview.id;
        InterpreterBooking booking;
        booking.id = Id<InterpreterBooking>::create();
        booking.interview = interview.id;
        booking.interpreter = anInterpreter(desk).id;
        booking.language = u"ur"_s;
        booking.state = past ? InterpreterBooking::State::Attended : InterpreterBooking::State::Confirmed;
        keep(desk, booking);
        if (point == Point::LongAfter)
            desk.workspace().setClock(StudyDesk::monday() + 60 * 24 * hour);
    }

    StudyDesk desk;
    Participant person;
    std::optional<Id<Interview>> meeting;
};

QList<Scope> scopesOf(int bits)
{
    QList<Scope> scopes;
    for (int i = 0; i < 5; ++i) {
        if ((bits >> i & 1) != 0)
            scopes << static_cast<Scope>(i);
    }
    return scopes;
}

bool hasAny(const QList<Scope> &scopes, std::initializer_list<Scope> wanted)
{
    return std::ranges::any_of(wanted, [&](Scope scope) { return scopes.contains(scope); });
}

/// What the interview and its interpreter become.
std::pair<State, InterpreterBooking::State> expectedStates(Point point, bool ends)
{
    using Booked = InterpreterBooking::State;
    switch (point) {
    case Point::Informed:
        break;
    case Point::Proposed:
        return ends ? std::pair(State::Cancelled, Booked::Released)
                    : std::pair(State::Proposed, Booked::Confirmed);
    case Point::Booked:
        return ends ? std::pair(State::Cancelled, Booked::Released)
                    : std::pair(State::Confirmed, Booked::Confirmed);
    case Point::UnderWay:
        return ends ? std::pair(State::Stopped, Booked::Attended)
                    : std::pair(State::Confirmed, Booked::Confirmed);
    case Point::Interviewed:
    case Point::LongAfter:
        break;
    }
    return {State::Completed, Booked::Attended};
}

void checkEffects(const WithdrawalEffects &effects, Point point, const QList<Scope> &scopes)
{
    const bool ends = hasAny(scopes, {Scope::Interview, Scope::Identifiers, Scope::Everything});
    const bool waiting = point == Point::Proposed || point == Point::Booked;
    const bool past = point == Point::Interviewed || point == Point::LongAfter;
    CHECK(effects.interviewsCancelled == (ends && waiting ? 1 : 0));
    CHECK(effects.interpretersReleased == (ends && waiting ? 1 : 0));
    CHECK(effects.interpreterPercent == (ends && waiting ? 50 : 0)); // within a day
    CHECK(effects.messagesStopped == hasAny(scopes, {Scope::Contact, Scope::Everything}));
    CHECK(effects.thanksOwed == (past || point == Point::UnderWay));
    CHECK(effects.dataUntil.has_value() == past);
    const bool aboutData = scopes != QList<Scope>{Scope::Contact};
    CHECK(effects.afterWindow == (aboutData && point == Point::LongAfter));
}

void checkAfterwards(Case &one, Point point, const QList<Scope> &scopes)
{
    Workspace &workspace = one.desk.workspace();
    const bool ends = hasAny(scopes, {Scope::Interview, Scope::Identifiers, Scope::Everything});
    const bool leaves = hasAny(scopes, {Scope::Interview, Scope::Everything});
    if (one.meeting) {
        const auto [interview, booking] = expectedStates(point, ends);
        CHECK(word(stored(one.desk, *one.meeting).state) == word(interview));
        CHECK(word(interpreterBooking(workspace, *one.meeting)->state) == word(booking));
    }
    const ConsentStanding consent = consentStanding(workspace, one.person.id);
    CHECK(word(consent.state) == (leaves ? u"withdrawn"_s : u"valid"_s));
    CHECK((consent.recording == true) ==
          !hasAny(scopes, {Scope::Interview, Scope::Everything, Scope::Recording}));
    CHECK(stored(one.desk, one.person.id).noContact == hasAny(scopes, {Scope::Contact, Scope::Everything}));
    const auto record = participantRecord(workspace, one.person.id);
    REQUIRE(record->withdrawals.size() == 1);
    CHECK(record->withdrawals.first().scopes == scopes);
    CHECK((record->progress.stage == Progress::Stage::Withdrawn) == ends);
    if (ends) {
        CHECK(record->progress.next ==
              (record->thanksDue ? Progress::Step::GiveThanks : Progress::Step::Nothing));
        BookInterview request = booking(one.person);
        request.decisions.overrideAll = u"They came back"_s;
        checkRefused(one.desk, Code::ParticipantWithdrawn, [&] { return bookInterview(workspace, request); });
    }
}

void checkEverySet(Point point)
{
    Case one(point);
    for (int bits = 1; bits < 32; ++bits) {
        const QList<Scope> scopes = scopesOf(bits);
        QStringList names;
        for (const Scope scope : scopes)
            names << word(scope);
        INFO(pointNames[static_cast<int>(point)] << ": " << names.join(u", "_s).toStdString());
        const WithdrawParticipant request{one.person.id, scopes, Withdrawal::Told::Email, {}, {}};
        const auto before = standingRows(one.desk);
        const int announced = one.desk.announced();
        const WithdrawalEffects foreseen = foreseeWithdrawal(one.desk.workspace(), request);
        REQUIRE((standingRows(one.desk) == before));
        const auto effects = withdrawParticipant(one.desk.workspace(), request);
        REQUIRE(effects);
        CHECK(one.desk.announced() == announced + 1);
        checkEffects(foreseen, point, scopes);
        checkEffects(*effects, point, scopes);
        checkAfterwards(one, point, scopes);
        REQUIRE(one.desk.workspace().undo());
        REQUIRE((standingRows(one.desk) == before));
    }
    CHECK(*verify(one.desk.workspace()) == Findings());
}

} // namespace

TEST_CASE(
    "Whatever somebody takes back before an interview, what follows was foreseen and is taken back whole")
{
    for (const Point point : {Point::Informed, Point::Proposed, Point::Booked})
        checkEverySet(point);
}

TEST_CASE("Whatever somebody takes back once the interview began, what follows was foreseen and is taken "
          "back whole")
{
    for (const Point point : {Point::UnderWay, Point::Interviewed, Point::LongAfter})
        checkEverySet(point);
}
