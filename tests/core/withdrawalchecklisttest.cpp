// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/messages.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"
#include "core/actions/reminders.h"
#include "core/actions/summaries.h"
#include "core/actions/withdrawals.h"
#include "core/rules/withdrawalrules.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Scope = Withdrawal::Scope;
using Task = WithdrawalTask::Kind;

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

QStringList wordsOf(const QList<Task> &tasks)
{
    QStringList words;
    for (const Task task : tasks)
        words << word(task);
    return words;
}

Withdrawal withdrawalOf(const QList<Scope> &scopes)
{
    Withdrawal withdrawal;
    withdrawal.scopes = scopes;
    return withdrawal;
}

/// Somebody who was interviewed so many days ago and takes back \a scopes now.
struct Leaver {
    Leaver(int days, const QList<Scope> &scopes)
        : person(consentedClient(desk))
    {
        interviewed(desk, person, -24 * days);
        REQUIRE(withdrawParticipant(desk.workspace(), {person.id, scopes, {}, {}, {}}));
    }

    WithdrawalSummary now() { return withdrawalsOf(desk.workspace(), person.id).first(); }
    Id<Withdrawal> id() { return now().withdrawal.id; }
    Outcome tick(Task task, bool done = true)
    {
        return tickWithdrawal(desk.workspace(), {id(), {task}, done, {}});
    }

    StudyDesk desk;
    Participant person;
};

} // namespace

TEST_CASE("The checklist of a withdrawal holds what fits its scopes and what can be there")
{
    struct Case {
        Scope scope;
        bool began;
        bool interpreted;
        const char *tasks;
    };
    const QList<Case> cases{
        {Scope::Contact, false, false, "confirmed"},
        {Scope::Contact, true, true, "confirmed"},
        {Scope::Interview, false, false, "confirmed"},
        {Scope::Interview, false, true, "interpreter,confirmed"},
        {Scope::Interview, true, false, "recording,transcript,notes,copies,confirmed"},
        {Scope::Recording, false, false, "confirmed"},
        {Scope::Recording, true, false, "recording,transcript,copies,confirmed"},
        {Scope::Recording, true, true, "recording,transcript,copies,interpreter,confirmed"},
        {Scope::Identifiers, false, false, "notes,copies,confirmed"},
        {Scope::Identifiers, true, true, "notes,copies,interpreter,confirmed"},
        {Scope::Everything, false, false, "notes,copies,confirmed"},
        {Scope::Everything, true, true, "recording,transcript,notes,copies,interpreter,confirmed"},
    };
    for (const Case &one : cases) {
        INFO(word(one.scope).toStdString() << ' ' << one.began << one.interpreted);
        const auto tasks = rules::tasksOf({withdrawalOf({one.scope}), one.began, one.interpreted});
        CHECK(wordsOf(tasks).join(u',') == QString::fromLatin1(one.tasks));
    }
}

TEST_CASE("Several scopes bring the tasks of each")
{
    for (int bits = 1; bits < 32; ++bits) {
        QList<Scope> scopes;
        QList<Task> expected;
        for (int i = 0; i < 5; ++i) {
            if ((bits >> i & 1) == 0)
                continue;
            scopes << static_cast<Scope>(i);
            for (const Task task : rules::tasksOf({withdrawalOf({scopes.last()}), true, true})) {
                if (!expected.contains(task))
                    expected << task;
            }
        }
        std::ranges::sort(expected);
        CHECK(wordsOf(rules::tasksOf({withdrawalOf(scopes), true, true})) == wordsOf(expected));
    }
}

TEST_CASE("Each task is ticked with its day, and the last one settles the withdrawal")
{
    Leaver leaver(3, {Scope::Everything});
    REQUIRE(leaver.now().open);
    REQUIRE(leaver.now().tasks.size() == 5);
    for (const WithdrawalTaskLine &line : leaver.now().tasks) {
        CHECK(leaver.now().open);
        CHECK_FALSE(line.doneAt);
        REQUIRE(leaver.tick(line.task));
    }
    CHECK_FALSE(leaver.now().open);
    CHECK(leaver.now().tasks.first().doneAt == StudyDesk::monday());
    // A second tick keeps the first day; unticking opens it again.
    leaver.desk.workspace().setClock(StudyDesk::monday() + day);
    REQUIRE(leaver.tick(Task::Recording));
    CHECK(leaver.now().tasks.first().doneAt == StudyDesk::monday());
    REQUIRE(leaver.tick(Task::Recording, false));
    CHECK(leaver.now().open);
    CHECK(leaver.now().withdrawal.scopes == QList<Scope>{Scope::Everything});
    CHECK(*verify(leaver.desk.workspace()) == Findings());
}

TEST_CASE("A tick is one step that can be taken back")
{
    checkStep(
        [](StudyDesk &desk) {
            const Participant person = consentedClient(desk);
            interviewed(desk, person, -30);
            REQUIRE(withdrawParticipant(desk.workspace(), {person.id, {Scope::Everything}, {}, {}, {}}));
            return person;
        },
        [](StudyDesk &desk, const Participant &person) {
            const auto open = withdrawalsOf(desk.workspace(), person.id).first();
            return tickWithdrawal(desk.workspace(),
                                  {open.withdrawal.id, {Task::Recording, Task::Notes}, true, {}});
        });
}

TEST_CASE("What a withdrawal doesn't ask for can't be ticked, nor tomorrow, nor while locked")
{
    Leaver leaver(3, {Scope::Contact});
    checkRefused(leaver.desk, Code::RecordWrongState, [&] { return leaver.tick(Task::Recording); });
    const TickWithdrawal nobody{Id<Withdrawal>::create(), {Task::Confirmed}, true, {}};
    checkRefused(leaver.desk, Code::RecordNotFound,
                 [&] { return tickWithdrawal(leaver.desk.workspace(), nobody); });
    TickWithdrawal tomorrow{leaver.id(), {Task::Confirmed}, true, StudyDesk::monday() + day};
    checkRefused(leaver.desk, Code::TimeFuture,
                 [&] { return tickWithdrawal(leaver.desk.workspace(), tomorrow); });
    leaver.desk.workspace().lock();
    checkLocked(leaver.desk, [&] { return leaver.tick(Task::Confirmed); });
    CHECK(leaver.now().open); // it can be looked at all the same
}

TEST_CASE("A request after the window waits for a decision, which says what goes")
{
    Leaver leaver(20, {Scope::Everything});
    REQUIRE(leaver.now().withdrawal.afterWindow);
    CHECK(leaver.now().decisionDue);
    REQUIRE(leaver.tick(Task::Confirmed));
    CHECK(leaver.now().open);
    checkRefused(leaver.desk, Code::TextEmpty, [&] {
        return decideWithdrawal(leaver.desk.workspace(), {leaver.id(), u"  "_s, {}});
    });
    REQUIRE(decideWithdrawal(leaver.desk.workspace(), {leaver.id(), u"The data are kept without names."_s,
                                                       StudyDesk::monday() - hour}));
    CHECK_FALSE(leaver.now().open); // whether to delete is no longer open
    CHECK(leaver.now().withdrawal.decidedAt == StudyDesk::monday() - hour);
    CHECK(leaver.now().withdrawal.decision == u"The data are kept without names."_s);
    REQUIRE(leaver.desk.workspace().undo());
    CHECK(leaver.now().decisionDue);
}

TEST_CASE("Within the window nothing is to be decided")
{
    Leaver leaver(3, {Scope::Everything});
    CHECK_FALSE(leaver.now().decisionDue);
    checkRefused(leaver.desk, Code::RecordWrongState, [&] {
        return decideWithdrawal(leaver.desk.workspace(), {leaver.id(), u"It goes."_s, {}});
    });
}

TEST_CASE("Data can be taken back to the end of the window's last day")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    CHECK_FALSE(dataUntil(desk.workspace(), person.id));
    interviewed(desk, person, -24);
    const auto until = dataUntil(desk.workspace(), person.id);
    REQUIRE(until);
    CHECK(utcText(*until) == u"2026-12-14T00:00:00Z"_s); // after a Sunday, and a window of 14 days
    WithdrawParticipant request{person.id, {Scope::Everything}, {}, {}, {}};
    desk.workspace().setClock(*until - 1);
    CHECK_FALSE(foreseeWithdrawal(desk.workspace(), request).afterWindow);
    desk.workspace().setClock(*until);
    CHECK(foreseeWithdrawal(desk.workspace(), request).afterWindow);
}

TEST_CASE("Nothing of somebody who withdrew is on offer for a message")
{
    const qint64 later = StudyDesk::monday() + 30 * hour; // a day before the interview
    for (int bits = 1; bits < 32; ++bits) {
        StudyDesk desk;
        const Participant person = consentedClient(desk);
        const Interview interview = booked(desk, person, 48);
        ContactAttempt attempt;
        attempt.id = Id<ContactAttempt>::create();
        attempt.participant = person.id;
        attempt.at = StudyDesk::monday() - hour;
        attempt.callBackAt = StudyDesk::monday() + hour;
        keep(desk, attempt);
        REQUIRE(remindersDue(desk.workspace(), later).size() == 1);
        REQUIRE(callsDue(desk.workspace(), later).size() == 1);
        WithdrawParticipant request{person.id, {}, {}, {}, {}};
        for (int i = 0; i < 5; ++i) {
            if ((bits >> i & 1) != 0)
                request.scopes << static_cast<Scope>(i);
        }
        REQUIRE(withdrawParticipant(desk.workspace(), request));
        const bool stays = request.scopes == QList<Scope>{Scope::Recording};
        INFO(bits);
        CHECK(remindersDue(desk.workspace(), later).size() == (stays ? 1 : 0));
        CHECK(callsDue(desk.workspace(), later).size() == (stays ? 1 : 0));
        if (!stored(desk, interview.id).isLive())
            CHECK(messagesFor(desk.workspace(), stored(desk, interview.id)) ==
                  QList{ContactAttempt::Message::Cancellation});
    }
}

TEST_CASE("The summary of findings goes to those who asked for it and stayed")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    ConsentRecord consent = *desk.store().first<ConsentRecord>({});
    Document form = stored(desk, consent.form);
    form.statements << Statement{9, u"I want a summary."_s, Statement::Need::Optional,
                                 Statement::Permits::Summary};
    keep(desk, form);
    CHECK(summariesWanted(desk.workspace()).isEmpty());
    consent.answers[9] = YesNo::Yes;
    keep(desk, consent);
    REQUIRE(summariesWanted(desk.workspace()).size() == 1);
    CHECK_FALSE(summariesWanted(desk.workspace()).first().sentAt);
    REQUIRE(markSummariesSent(desk.workspace(), {person.id}, Delivery::Post));
    CHECK(summariesWanted(desk.workspace()).first().sentAt == StudyDesk::monday());
    checkRefused(desk, Code::RecordWrongState,
                 [&] { return markSummariesSent(desk.workspace(), {person.id}, Delivery::Post); });
    REQUIRE(desk.workspace().undo());
    CHECK_FALSE(summariesWanted(desk.workspace()).first().sentAt);
    const Scope scope = GENERATE(Scope::Contact, Scope::Interview, Scope::Identifiers, Scope::Everything);
    REQUIRE(withdrawParticipant(desk.workspace(), {person.id, {scope}, {}, {}, {}}));
    CHECK(summariesWanted(desk.workspace()).isEmpty());
    CHECK(*verify(desk.workspace()) == Findings());
}
