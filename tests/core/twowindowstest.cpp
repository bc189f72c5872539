// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"
#include "core/store/audittrail.h"
#include "core/store/snapshot.h"
#include "core/store/transaction.h"

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

// Two windows on one file, each of which forgets nothing of its own and overwrites nothing of the other's.

namespace {

class TwoWindows {
public:
    TwoWindows()
        : desk(m_folder.filePath(u"desk.colloquy"_s))
        , other(secondWindow(desk))
    {}

    /// The first window for an even number, the second for an odd one.
    Workspace &window(int number) { return number % 2 == 0 ? desk.workspace() : *other; }

private:
    QTemporaryDir m_folder;

public:
    StudyDesk desk;
    std::unique_ptr<Workspace> other;
};

QStringList codesOf(const Workspace &workspace)
{
    QStringList codes;
    for (const ParticipantSummary &person : participants(workspace, false))
        codes << person.code;
    return codes;
}

/// What the other window is told, since it last looked.
QList<ChangeSet> noticed(Workspace &workspace)
{
    QList<ChangeSet> sets;
    const auto connection = QObject::connect(&workspace, &Workspace::changed, &workspace,
                                             [&](const ChangeSet &changes) { sets << changes; });
    workspace.noticeForeignChanges();
    QObject::disconnect(connection);
    return sets;
}

QSet<std::pair<QByteArray, QByteArray>> placesOf(const QList<Change> &changes)
{
    QSet<std::pair<QByteArray, QByteArray>> places;
    for (const Change &change : changes)
        places << std::pair(change.table, change.id);
    return places;
}

bool overlapsAny(const QMap<QByteArray, TimeSpan> &held, const TimeSpan &span, const QByteArray &but)
{
    for (auto one = held.cbegin(); one != held.cend(); ++one) {
        if (one.key() != but && one->overlaps(span))
            return true;
    }
    return false;
}

/// Turns of two windows with six people and fourteen times, and who holds which time.
class Turns {
public:
    Turns()
    {
        for (int i = 0; i < 6; ++i) {
            const auto builder = aParticipant().named(u"Person %1"_s.arg(i));
            m_people << consented(two.desk, eligible(two.desk, builder)).id;
        }
        m_knowingly.overrideAll = u"It can't be helped"_s;
    }

    void take()
    {
        Workspace &window = two.window(below(2));
        const Id<Participant> person = m_people[below(static_cast<int>(m_people.size()))];
        const WallTime start{QDate(2026, 12, 2), QTime(9, 0).addSecs(1800 * below(14)), "Europe/London", {}};
        const qint64 utc = resolve(start)->utc;
        const bool live = held.contains(person.bytes());
        const bool unchanged = live && held.value(person.bytes()).start == utc; // no move at all
        const bool free =
            !unchanged && !overlapsAny(held, {utc, utc + 3600}, live ? person.bytes() : QByteArray());
        if (live && below(4) == 0) {
            const auto interview = currentInterview(window, person);
            REQUIRE(
                cancelInterview(window, {interview->id, Interview::By::Participant, u"Ill"_s, m_knowingly}));
            held.remove(person.bytes());
            return;
        }
        REQUIRE((live ? moves(window, person, start) : books(window, person, start)) == free);
        refusals += free ? 0 : 1;
        if (free)
            held[person.bytes()] = {utc, utc + 3600};
    }

    TwoWindows two;
    QMap<QByteArray, TimeSpan> held; ///< by person
    int refusals = 0;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool moves(Workspace &window, const Id<Participant> &person, const WallTime &start)
    {
        MoveInterview request = moving(*currentInterview(window, person));
        request.start = start;
        request.decisions = m_knowingly;
        return moveInterview(window, request).has_value();
    }
    bool books(Workspace &window, const Id<Participant> &person, const WallTime &start)
    {
        BookInterview request;
        request.participant = person;
        request.start = start;
        request.decisions = m_knowingly;
        return bookInterview(window, request).has_value();
    }

    std::mt19937 m_random{8};
    QList<Id<Participant>> m_people;
    Decisions m_knowingly;
};

} // namespace

TEST_CASE("Codes given in two windows are never given twice")
{
    TwoWindows two;
    QStringList codes;
    for (int i = 0; i < 12; ++i) {
        const Participant person = aParticipant().named(u"Person %1"_s.arg(i)).value();
        const auto added = addParticipant(two.window(i * i % 3), {person, {}});
        REQUIRE(added);
        codes << added->code;
        if (i % 4 == 3)
            REQUIRE(two.window(i * i % 3).undo());
    }
    CHECK(codes.size() == QSet<QString>(codes.cbegin(), codes.cend()).size());
    CHECK(codesOf(two.desk.workspace()) == codesOf(*two.other));
    CHECK(*verify(two.desk.workspace()) == Findings());
}

TEST_CASE("Nothing that another window writes gets between the reads of one list")
{
    TwoWindows two;
    added(two.desk);
    two.other->store().connection().execute("PRAGMA busy_timeout = 0");
    const AddParticipant request{aParticipant().named(u"Later Example"_s).value(), {}};
    {
        const Snapshot snapshot(two.desk.store());
        const QStringList before = codesOf(two.desk.workspace());
        CHECK_FALSE(addParticipant(*two.other, request));
        CHECK(codesOf(two.desk.workspace()) == before);
    }
    CHECK(addParticipant(*two.other, request));
    CHECK(codesOf(two.desk.workspace()).size() == 2);
    Transaction transaction(two.desk.store());
    {
        const Snapshot inside(two.desk.store());
        CHECK(codesOf(two.desk.workspace()).size() == 2);
    }
    transaction.put(two.desk.workspace().study());
    CHECK(two.desk.workspace().finish(transaction, {"test.keep", {}, {}, {}}));
}

TEST_CASE("What one window writes is told in the other by table and id, once and without its words")
{
    TwoWindows two;
    const Participant person = consentedClient(two.desk);
    two.other->noticeForeignChanges();
    CHECK(noticed(*two.other).isEmpty());
    const auto made = bookInterview(two.desk.workspace(), booking(person));
    REQUIRE(made);
    const ChangeSet done = two.desk.last();
    const QList<ChangeSet> told = noticed(*two.other);
    REQUIRE(told.size() == 1);
    CHECK(told.first().action == "foreign");
    CHECK(told.first().subject.isEmpty());
    CHECK(placesOf(told.first().changes) == placesOf(done.changes));
    for (const Change &change : told.first().changes) {
        CHECK_FALSE(change.before);
        CHECK_FALSE(change.after);
    }
    CHECK(noticed(*two.other).isEmpty());
    CHECK(noticed(two.desk.workspace()).isEmpty()); // its own
    REQUIRE(two.desk.workspace().undo());
    CHECK(noticed(*two.other).size() == 1);
    CHECK(interviews(*two.other, {}, {}).isEmpty());
}

TEST_CASE("A record that was read before the other window saved it is not saved over, whoever comes first")
{
    for (const int first : {0, 1}) {
        TwoWindows two;
        const Participant person = added(two.desk);
        Participant early = two.window(first).store().find(person.id).value();
        Participant late = two.window(first + 1).store().find(person.id).value();
        early.notes = u"Rang at nine."_s;
        late.notes = u"Rang at ten."_s;
        REQUIRE(changeParticipant(two.window(first), {early, {}}));
        const auto rows = two.desk.rows();
        const auto refused = changeParticipant(two.window(first + 1), {late, {}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Conflict);
        CHECK(contains(refused.error().findings, Code::RecordChanged));
        CHECK((two.desk.rows() == rows));
        Participant again = two.window(first + 1).store().find(person.id).value();
        CHECK(again.notes == u"Rang at nine."_s);
        again.notes += u" And at ten."_s;
        CHECK(changeParticipant(two.window(first + 1), {again, {}}));
        CHECK(two.window(first).store().find(person.id)->notes == u"Rang at nine. And at ten."_s);
    }
}

TEST_CASE("Each window takes back its own steps, and none that the other has built on")
{
    TwoWindows two;
    const Participant person = consentedClient(two.desk);
    const auto made = bookInterview(two.desk.workspace(), booking(person));
    REQUIRE(made);
    CHECK_FALSE(two.other->undo()); // nothing of its own
    const auto moved = moveInterview(*two.other, moving(*made));
    REQUIRE(moved);
    const auto rows = two.desk.rows();
    const Outcome refused = two.desk.workspace().undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK((two.desk.rows() == rows));
    REQUIRE(two.other->undo());
    CHECK(two.desk.workspace().undo());
    CHECK(interviews(*two.other, {}, {}).isEmpty());
    CHECK_FALSE(two.other->redo()); // what it moved isn't there any more
    CHECK(*verify(*two.other) == Findings());
}

TEST_CASE("A study locked in one window stays open in the other, and each acts under its own key")
{
    TwoWindows two;
    const Participant person = added(two.desk, aParticipant().named(u"Ama Example"_s));
    two.other->lock();
    CHECK(two.other->store().find(person.id)->name.isEmpty());
    CHECK(two.other->store().find(person.id)->sealState == SealState::Locked);
    CHECK(two.desk.store().find(person.id)->name == u"Ama Example"_s);
    const auto refused = addParticipant(*two.other, {aParticipant().value(), {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Locked);
    Participant changed = *two.desk.store().find(person.id);
    changed.name = u"Ama Other-Example"_s;
    REQUIRE(changeParticipant(two.desk.workspace(), {changed, {}}));
    REQUIRE(two.other->unlock(StudyDesk::passphrase()));
    CHECK(two.other->store().find(person.id)->name == u"Ama Other-Example"_s);
}

TEST_CASE("Two windows that book, move and cancel by chance never book a time twice")
{
    Turns turns;
    for (int turn = 0; turn < 55; ++turn) {
        INFO("turn " << turn);
        turns.take();
    }
    CHECK(turns.refusals > 10);
    QMap<QByteArray, TimeSpan> found;
    for (const InterviewSummary &one : interviews(turns.two.desk.workspace(), {}, {})) {
        if (one.interview.isLive())
            found[one.interview.participant.bytes()] = one.interview.span();
    }
    CHECK((found == turns.held));
    CHECK(*verify(*turns.two.other) == Findings());
}
