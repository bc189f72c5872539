// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/interviewcases.h"

#include "core/rules/wording.h"
#include "core/store/audittrail.h"

#include <sqlite3.h>

using namespace colloquy;
using namespace Qt::StringLiterals;

// What the file refuses by itself, should ever a rule let it through.

namespace {

using State = Interview::State;

Interview at(const Participant &person, int hoursAhead, State state = State::Confirmed)
{
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.uid = interview.id.bytes();
    interview.participant = person.id;
    interview.start = momentAt(StudyDesk::monday() + hoursAhead * 3600, "Europe/London");
    interview.state = state;
    return interview;
}

template <class T>
Outcome kept(StudyDesk &desk, const T &value)
{
    T made = value;
    if constexpr (requires { made.revision; })
        made.revision = {};
    Transaction transaction(desk.store());
    transaction.put(made);
    return desk.workspace().finish(transaction, {"test.keep", {}, {}, {}});
}

bool isPlain(const Error &error)
{
    const QString text = sentence(error).toLower();
    const QStringList raw{u"constraint"_s, u"sql"_s, u"overlap"_s, u"foreign"_s, u"abort"_s, u"unique"_s};
    return !text.isEmpty() &&
           std::ranges::none_of(raw, [&](const QString &word) { return text.contains(word); });
}

/// Refused in plain words, nothing written, and the study goes on.
template <class T>
void checkUnkept(StudyDesk &desk, const T &value)
{
    const auto before = desk.rows();
    const int announced = desk.announced();
    const Outcome outcome = kept(desk, value);
    REQUIRE_FALSE(outcome);
    CHECK(isPlain(outcome.error()));
    CHECK((desk.rows() == before));
    CHECK(desk.announced() == announced);
    desk.workspace().takeFailure();
    keep(desk, desk.workspace().study());
    CHECK(verifyAudit(desk.store()).isEmpty());
}

/// One wrong thing about an interview that would be right without it.
struct Wrong {
    const char *what;
    std::function<void(Interview &)> make;
};

/// A statement run past every rule, as another program might; false where the file refuses it.
bool isDone(StudyDesk &desk, const char *sql)
{
    return sqlite3_exec(desk.store().connection().handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

TEST_CASE("The file keeps no interview that contradicts itself")
{
    StudyDesk desk;
    const Participant person = added(desk);
    const qint64 start = StudyDesk::monday();
    const QList<Wrong> table{
        {"no length", [](Interview &one) { one.minutes = 0; }},
        {"longer than a day", [](Interview &one) { one.minutes = 1441; }},
        {"ended, never started", [=](Interview &one) { one.endedAt = start; }},
        {"ended before it started",
         [=](Interview &one) {
             one.startedAt = start;
             one.endedAt = start - 1;
         }},
        {"completed without an end", [](Interview &one) { one.state = State::Completed; }},
        {"partial without an end", [](Interview &one) { one.state = State::Partial; }},
        {"stopped without an end",
         [=](Interview &one) {
             one.state = State::Stopped;
             one.startedAt = start;
         }},
        {"cancelled by nobody", [](Interview &one) { one.state = State::Cancelled; }},
        {"live, but cancelled by somebody",
         [](Interview &one) { one.cancelledBy = Interview::By::Researcher; }},
        {"a sequence that runs backwards", [](Interview &one) { one.sequence = -1; }},
        {"no place in time", [](Interview &one) { one.start.agreed.zone.clear(); }},
        {"no day", [](Interview &one) { one.start.agreed.date = QDate(); }},
        {"an invitation without a name", [](Interview &one) { one.uid.clear(); }},
        {"moved from nowhere", [](Interview &one) { one.movedFrom = Id<Interview>::create(); }},
        {"continues nothing", [](Interview &one) { one.continues = Id<Interview>::create(); }},
        {"of nobody", [](Interview &one) { one.participant = Id<Participant>::create(); }},
    };
    for (const Wrong &wrong : table) {
        INFO(wrong.what);
        Interview interview = at(person, 2);
        wrong.make(interview);
        checkUnkept(desk, interview);
    }
    CHECK(kept(desk, at(person, 2)));
}

TEST_CASE("The file keeps no two live interviews that overlap, and none of one person twice")
{
    StudyDesk desk;
    const Participant one = added(desk, aParticipant().named(u"Ama Example"_s));
    const Participant other = added(desk, aParticipant().named(u"Bilal Example"_s));
    const Interview first = at(one, 10);
    keep(desk, first);
    const qint64 start = first.start.utc;
    struct Place {
        qint64 from;
        int minutes;
        bool fits;
    };
    const QList<Place> table{
        {start, 60, false},       {start - 60 * 59, 60, false}, {start + 60 * 59, 60, false},
        {start + 600, 10, false}, {start - 3600, 180, false},   {start - 1439 * 60, 1440, false},
        {start - 3600, 60, true}, {start + 3600, 60, true},     {start - 1440 * 60, 1440, true}};
    for (const Place &place : table) {
        for (const State state : {State::Proposed, State::Confirmed}) {
            INFO((place.from - start) / 60 << " for " << place.minutes);
            Interview second = at(other, 0, state);
            second.start = momentAt(place.from, "Europe/London");
            second.minutes = place.minutes;
            if (!place.fits) {
                checkUnkept(desk, second);
                second.state = State::Moved; // what doesn't hold its time is in nobody's way
                keep(desk, second);
                second.state = state;
                checkUnkept(desk, second);
                continue;
            }
            CHECK(kept(desk, second));
            second.state = State::NoShow;
            keep(desk, second);
        }
    }
    checkUnkept(desk, at(one, 40));
    checkUnkept(desk, at(one, 40, State::Proposed));
    CHECK(kept(desk, at(one, 40, State::NoShow)));
}

TEST_CASE("The file keeps no document in use without approval, and no two for the same people")
{
    StudyDesk desk;
    const Document sheet = inUse(desk, Document::Kind::Sheet, added(desk));
    Document next = sheet;
    next.id = Id<Document>::create();
    checkUnkept(desk, next); // the same version
    next.version = u"another"_s;
    checkUnkept(desk, next); // both in use
    next.state = Document::State::Replaced;
    checkUnkept(desk, next); // replaced at no time
    next.replacedAt = StudyDesk::monday();
    CHECK(kept(desk, next));
    Document hasty = next;
    hasty.id = Id<Document>::create();
    hasty.version = u"third"_s;
    hasty.language = u"pl"_s;
    hasty.replacedAt.reset();
    hasty.state = Document::State::InUse;
    hasty.approvedOn.reset();
    checkUnkept(desk, hasty);
    hasty.approvedOn = QDate(2026, 10, 1);
    hasty.inUseFrom.reset();
    checkUnkept(desk, hasty);
    hasty.inUseFrom = StudyDesk::monday();
    hasty.group = u"astronaut"_s;
    checkUnkept(desk, hasty);
    hasty.group = u"client"_s;
    hasty.version.clear();
    checkUnkept(desk, hasty);
}

TEST_CASE("The file keeps nobody without a key of their own, closed at no time, or with a code twice")
{
    StudyDesk desk;
    const Participant person = added(desk);
    Participant stranger = person;
    stranger.id = Id<Participant>::create();
    stranger.code = u"C90"_s;
    checkUnkept(desk, stranger);
    Participant closed = person;
    closed.closedAs = Participant::ClosedAs::Declined;
    checkUnkept(desk, closed);
    Participant twin = added(desk, aParticipant().named(u"Bilal Example"_s));
    twin.code = person.code;
    checkUnkept(desk, twin);
    Participant nowhere = person;
    nowhere.group = u"astronaut"_s;
    checkUnkept(desk, nowhere);
    ConsentRecord consent;
    consent.id = Id<ConsentRecord>::create();
    consent.participant = Id<Participant>::create();
    checkUnkept(desk, consent);
    Withdrawal nothing;
    nothing.id = Id<Withdrawal>::create();
    nothing.participant = person.id;
    checkUnkept(desk, nothing);
    Thanks unsent;
    unsent.id = Id<Thanks>::create();
    unsent.participant = person.id;
    unsent.state = Thanks::State::Sent;
    checkUnkept(desk, unsent);
    unsent.kind = Thanks::Kind::None;
    unsent.sentAt = StudyDesk::monday();
    checkUnkept(desk, unsent);
}

TEST_CASE("The trail grows at its end alone, whatever statement is tried")
{
    StudyDesk desk;
    added(desk);
    Query columns = desk.store().prepare("SELECT name FROM pragma_table_info('audit')");
    QByteArrayList names;
    while (columns.step())
        names << columns.bytes(0).toByteArray();
    REQUIRE(names.size() > 10);
    for (const QByteArray &name : std::as_const(names)) {
        INFO(name.toStdString());
        const QByteArray other = name == "row_id" || name == "participant" || name == "mac" ||
                                         name == "sealed" || name == "sealed_hash" || name == "row_hash"
                                     ? "randomblob(32)"
                                 : name == "clock" ? "'real'"
                                                   : name + " || '1'";
        CHECK_FALSE(isDone(desk, "UPDATE audit SET " + name + " = " + other + " WHERE seq = 2"));
    }
    CHECK_FALSE(isDone(desk, "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 2"));
    CHECK_FALSE(isDone(desk, "DELETE FROM audit"));
    CHECK_FALSE(isDone(desk, "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"));
    CHECK(verifyAudit(desk.store()).isEmpty());
}

TEST_CASE("Every figure that the rules allow a study can be kept, from the least to the most")
{
    struct Figure {
        const char *what;
        int Study::*member;
        int least;
        int most;
    };
    const QList<Figure> table{{"longest", &Study::longestMinutes, 1, 480},
                              {"longest interpreted", &Study::longestInterpretedMinutes, 1, 480},
                              {"minimum age", &Study::minimumAge, 0, 130},
                              {"consent talk", &Study::consentTalkMinutes, 0, 480},
                              {"interpreted talk", &Study::consentTalkInterpretedMinutes, 0, 480},
                              {"travel", &Study::travelMinutes, 0, 1440},
                              {"day cap", &Study::dayCap, 0, 1000},
                              {"week cap", &Study::weekCap, 0, 1000},
                              {"withdrawal", &Study::withdrawalDays, 0, 3660},
                              {"attempts", &Study::attemptLimit, 0, 1000}};
    StudyDesk desk;
    const Study study = desk.workspace().study();
    for (const Figure &figure : table) {
        for (const int value : {figure.least - 1, figure.least, figure.most, figure.most + 1}) {
            INFO(figure.what << ' ' << value);
            ChangeStudy request{study, desk.workspace().groups()};
            request.study.revision = {};
            request.study.*figure.member = value;
            const bool allowed = value >= figure.least && value <= figure.most;
            const Outcome changed = changeStudy(desk.workspace(), request);
            REQUIRE(changed.has_value() == allowed);
            if (allowed)
                CHECK(desk.workspace().study().*figure.member == value);
            else
                CHECK(contains(changed.error().findings, Code::NumberOutOfRange));
        }
    }
}
