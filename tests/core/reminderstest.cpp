// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reminders.h"
#include "core/actions/history.h"
#include "core/actions/messages.h"
#include "core/actions/participants.h"
#include "core/actions/plan.h"
#include "core/rules/reminderrules.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Message = ContactAttempt::Message;

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/// Monday at eight, and the interview so many days later at ten, agreed on a month before.
rules::ReminderCase inDays(int days)
{
    rules::ReminderCase reminder;
    reminder.zone = "Europe/London";
    reminder.interview.start = momentAt(StudyDesk::monday() + days * day + 2 * hour, reminder.zone);
    reminder.bookedAt = StudyDesk::monday() - 30 * day;
    return reminder;
}

std::optional<Message> due(const rules::ReminderCase &reminder)
{
    return rules::reminderDue(reminder, StudyDesk::monday());
}

Participant reachable(StudyDesk &desk, const QString &name = u"Ama"_s)
{
    return eligible(desk, aParticipant().named(name).at(name.toLower() + u"@example.org"_s));
}

} // namespace

TEST_CASE("People are reminded a week before and a day before, by the calendar")
{
    CHECK_FALSE(due(inDays(8)));
    CHECK(due(inDays(7)) == Message::ReminderWeek);
    CHECK(due(inDays(2)) == Message::ReminderWeek);
    CHECK(due(inDays(1)) == Message::ReminderDay);
    CHECK(due(inDays(0)) == Message::ReminderDay);
    CHECK(rules::reminderDue(inDays(0), StudyDesk::monday() + hour) == Message::ReminderDay);
    CHECK_FALSE(rules::reminderDue(inDays(0), StudyDesk::monday() + hour + 1)); // too late for that
    rules::ReminderCase other = inDays(1);
    for (const auto state :
         {Interview::State::Moved, Interview::State::Cancelled, Interview::State::Completed}) {
        other.interview.state = state;
        CHECK_FALSE(due(other));
    }
}

TEST_CASE("Whoever has a time proposed to them waits for the invitation, however far ahead it is")
{
    rules::ReminderCase proposed = inDays(60);
    proposed.interview.state = Interview::State::Proposed;
    CHECK(due(proposed) == Message::Invitation);
    ContactAttempt sent;
    sent.message = Message::Invitation;
    sent.outcome = ContactAttempt::Outcome::Bounced;
    proposed.sent << sent;
    CHECK(due(proposed) == Message::Invitation);
    proposed.sent.first().outcome = ContactAttempt::Outcome::Answered;
    CHECK_FALSE(due(proposed));
    StudyDesk desk;
    const Participant person = reachable(desk);
    Interview interview = booked(desk, person, 60);
    interview.state = Interview::State::Proposed;
    keep(desk, interview);
    const QList<Reminder> reminders = remindersDue(desk.workspace(), StudyDesk::monday());
    REQUIRE(reminders.size() == 1);
    CHECK(reminders.first().message == Message::Invitation);
}

TEST_CASE("Nobody is reminded of what was agreed on within that time")
{
    rules::ReminderCase reminder = inDays(6);
    reminder.bookedAt = StudyDesk::monday() - day; // seven days before
    CHECK_FALSE(due(reminder));
    reminder.bookedAt = StudyDesk::monday() - 2 * day;
    CHECK(due(reminder) == Message::ReminderWeek);
    reminder = inDays(1);
    reminder.bookedAt = StudyDesk::monday();
    CHECK_FALSE(due(reminder));
    reminder.bookedAt = StudyDesk::monday() - day;
    CHECK(due(reminder) == Message::ReminderDay);
}

TEST_CASE("A reminder is done once it was sent, and due again where it came back")
{
    rules::ReminderCase reminder = inDays(1);
    ContactAttempt attempt;
    attempt.message = Message::ReminderWeek;
    attempt.outcome = ContactAttempt::Outcome::LeftMessage;
    reminder.sent = {attempt};
    CHECK(due(reminder) == Message::ReminderDay);
    attempt.message = Message::ReminderDay;
    reminder.sent << attempt;
    CHECK_FALSE(due(reminder));
    reminder.sent.last().outcome = ContactAttempt::Outcome::Bounced;
    CHECK(due(reminder) == Message::ReminderDay);
}

TEST_CASE("Only ways that are safe are offered")
{
    Participant person;
    CHECK(rules::safeChannels(person).isEmpty());
    person.email = u"ama@example.org"_s;
    person.phone = u"07700 900123"_s;
    CHECK(rules::safeChannels(person) == QList<Channel>{Channel::Email, Channel::Text, Channel::Phone});
    person.safety.asked = true;
    person.safety.text = YesNo::No;
    CHECK(rules::safeChannels(person) == QList<Channel>{Channel::Email, Channel::Phone});
    person.safety.safeChannel = Channel::Phone;
    CHECK(rules::safeChannels(person) == QList<Channel>{Channel::Phone});
    person.noContact = true;
    CHECK(rules::safeChannels(person).isEmpty());
}

TEST_CASE("Marking a reminder as sent takes it off the list, and a move puts a new one on")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    workspace.setClock(StudyDesk::monday() - 20 * day);
    const Interview interview = booked(desk, reachable(desk), 26); // Tuesday at ten
    workspace.setClock(StudyDesk::monday());
    QList<Reminder> reminders = remindersDue(workspace, workspace.now());
    REQUIRE(reminders.size() == 1);
    CHECK(reminders.first().message == Message::ReminderDay);
    CHECK(reminders.first().channels == QList<Channel>{Channel::Email});
    REQUIRE(markMessageSent(workspace, {interview.id, Message::ReminderDay, Channel::Email, {}, {}}));
    CHECK(remindersDue(workspace, workspace.now()).isEmpty());
    REQUIRE(workspace.undo());
    CHECK(remindersDue(workspace, workspace.now()).size() == 1);
    REQUIRE(workspace.redo());

    MoveInterview move = moving(interview);
    move.start = {QDate(2026, 12, 15), QTime(14, 0), "Europe/London", {}};
    move.decisions.overrideAll = u"They asked"_s;
    const auto moved = moveInterview(workspace, move);
    REQUIRE(moved);
    const qint64 later = StudyDesk::monday() + 14 * day;
    reminders = remindersDue(workspace, later);
    REQUIRE(reminders.size() == 1);
    CHECK(reminders.first().summary.interview.id == moved->id);
    workspace.lock();
    reminders = remindersDue(workspace, later);
    REQUIRE(reminders.size() == 1);
    CHECK(reminders.first().channels.isEmpty());
}

TEST_CASE("Nobody who asked for no contact is on a list of reminders or calls")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    workspace.setClock(StudyDesk::monday() - 20 * day);
    const Participant person = reachable(desk);
    booked(desk, person, 26);
    Interview past = interviewed(desk, person, -24 * 5);
    past.followUpOn = QDate(2026, 11, 30);
    keep(desk, past);
    workspace.setClock(StudyDesk::monday());
    CHECK(remindersDue(workspace, workspace.now()).size() == 1);
    CHECK(callsDue(workspace, workspace.now()).size() == 1);
    REQUIRE(withdrawParticipant(workspace,
                                {person.id, {Withdrawal::Scope::Contact}, Withdrawal::Told::Phone, {}, {}}));
    CHECK(remindersDue(workspace, workspace.now()).isEmpty());
    CHECK(callsDue(workspace, workspace.now()).isEmpty());
}

TEST_CASE("A call is due from its day on until they were spoken to")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = reachable(desk);
    Interview past = interviewed(desk, person, -24 * 5);
    past.followUpOn = QDate(2026, 11, 30);
    keep(desk, past);
    LogContact asked;
    asked.attempt.participant = reachable(desk, u"Bo"_s).id;
    asked.attempt.channel = Channel::Phone;
    asked.attempt.callBackAt = StudyDesk::monday() + 6 * hour;
    asked.decisions.overrideAll = u"Known"_s;
    REQUIRE(logContact(workspace, asked));
    CHECK(callsDue(workspace, StudyDesk::monday() - day).isEmpty());
    QList<CallDue> calls = callsDue(workspace, StudyDesk::monday());
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].kind == CallDue::Kind::FollowUp);
    CHECK(calls[0].interview == past.id);
    CHECK(calls[1].kind == CallDue::Kind::CallBack);
    CHECK(calls[1].at == StudyDesk::monday() + 6 * hour);

    LogContact reached;
    reached.attempt.participant = person.id;
    reached.attempt.channel = Channel::Phone;
    reached.attempt.outcome = ContactAttempt::Outcome::NoAnswer;
    REQUIRE(logContact(workspace, reached));
    CHECK(callsDue(workspace, StudyDesk::monday()).size() == 2);
    reached.attempt.outcome = ContactAttempt::Outcome::Answered;
    REQUIRE(logContact(workspace, reached));
    CHECK(callsDue(workspace, StudyDesk::monday()).size() == 1);
}

TEST_CASE("A day shows its interviews, without those that were moved away or cancelled")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview kept = booked(desk, reachable(desk), 3);
    const Interview moved = booked(desk, reachable(desk, u"Bo"_s), 5);
    const Interview off = booked(desk, reachable(desk, u"Cem"_s), 7);
    booked(desk, reachable(desk, u"Di"_s), 27);
    MoveInterview move = moving(moved);
    move.decisions.overrideAll = u"They asked"_s;
    REQUIRE(moveInterview(workspace, move));
    REQUIRE(cancelInterview(workspace, cancelling(off)));
    const Today today = todayAt(workspace, StudyDesk::monday());
    CHECK(today.date == QDate(2026, 11, 30));
    REQUIRE(today.interviews.size() == 1);
    CHECK(today.interviews.first().interview.id == kept.id);
}

TEST_CASE("An interview without an outcome stays on every later day until somebody records it")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = booked(desk, reachable(desk), 3);
    const auto unfinishedAt = [&](qint64 at) { return todayAt(workspace, at).unfinished; };
    CHECK(unfinishedAt(StudyDesk::monday() + 10 * hour).isEmpty()); // the day's own list has it
    REQUIRE(unfinishedAt(StudyDesk::monday() + 24 * hour).size() == 1);
    CHECK(unfinishedAt(StudyDesk::monday() + 240 * hour).first().interview.id == interview.id);
    workspace.setClock(StudyDesk::monday() + 30 * hour);
    FinishInterview outcome;
    outcome.interview = interview.id;
    outcome.outcome = Interview::State::NoShow;
    REQUIRE(finishInterview(workspace, outcome));
    CHECK(unfinishedAt(StudyDesk::monday() + 31 * hour).isEmpty());
}

TEST_CASE("A moved interview tells each earlier time, who asked and why, and is never a cancelled one")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview first = booked(desk, reachable(desk), 26);
    workspace.setClock(StudyDesk::monday() + hour);
    MoveInterview move = moving(first);
    move.decisions.overrideAll = u"Known"_s;
    const auto second = moveInterview(workspace, move);
    REQUIRE(second);
    workspace.setClock(StudyDesk::monday() + 2 * hour);
    move = moving(*second);
    move.start = {QDate(2026, 12, 8), QTime(9, 0), "Europe/London", {}};
    move.by = Interview::By::Interpreter;
    move.reason = u"On leave"_s;
    move.decisions.overrideAll = u"Known"_s;
    const auto third = moveInterview(workspace, move);
    REQUIRE(third);
    CHECK(third->uid == first.uid);
    CHECK(third->sequence == 2);

    const auto checkMoves = [&](const QList<Move> &moves) {
        REQUIRE(moves.size() == 2);
        CHECK(moves[0].from == second->id);
        CHECK(moves[0].before == second->start);
        CHECK(moves[0].after == third->start);
        CHECK(moves[0].by == Interview::By::Interpreter);
        CHECK(moves[0].reason == u"On leave"_s);
        CHECK(moves[0].at == StudyDesk::monday() + 2 * hour);
        CHECK(moves[1].from == first.id);
        CHECK(moves[1].by == Interview::By::Participant);
        CHECK(moves[1].reason == u"They asked"_s);
    };
    checkMoves(movesOf(workspace, *third));
    checkMoves(movesOf(workspace, first.participant));
    for (const InterviewSummary &summary : interviews(workspace, {}, {}))
        CHECK(summary.interview.state != Interview::State::Cancelled);
    const QList<GroupCount> counts = groupCounts(workspace);
    CHECK(counts.first().stages == QMap<QString, int>{{u"booked"_s, 1}});

    REQUIRE(cancelInterview(workspace, cancelling(*third)));
    checkMoves(movesOf(workspace, stored(desk, third->id))); // why it ended is another reason
    workspace.lock();
    CHECK(movesOf(workspace, first.participant)[0].reason.isEmpty());
}

TEST_CASE("Whoever is moved or called off by somebody else is to be told, however far ahead, until they were")
{
    using By = Interview::By;
    for (const By by : {By::Participant, By::Researcher, By::Interpreter}) {
        StudyDesk desk;
        Workspace &workspace = desk.workspace();
        const Interview first = booked(desk, reachable(desk), 24 * 60 + 2);
        MoveInterview move = moving(first);
        move.start.date = {2027, 2, 3};
        move.by = by;
        move.decisions.overrideAll = u"Known"_s;
        const auto moved = moveInterview(workspace, move);
        REQUIRE(moved);
        const auto isDue = [&](Message message) {
            const QList<Reminder> due = remindersDue(workspace, workspace.now());
            return due.size() == 1 && due.first().message == message &&
                   due.first().summary.interview.id == moved->id;
        };
        CHECK(isDue(Message::Move) == (by != By::Participant));
        CHECK(messagesFor(workspace, *moved).first() == Message::Move);
        REQUIRE(markMessageSent(workspace, {moved->id, Message::Move, Channel::Email, {}, {}}));
        CHECK(remindersDue(workspace, workspace.now()).isEmpty());
        CancelInterview cancel = cancelling(*moved);
        cancel.by = by;
        REQUIRE(cancelInterview(workspace, cancel));
        CHECK(isDue(Message::Cancellation) == (by != By::Participant));
        CHECK(remindersDue(workspace, moved->start.utc).isEmpty()); // it would have begun
        REQUIRE(markMessageSent(workspace, {moved->id, Message::Cancellation, Channel::Email, {}, {}}));
        CHECK(remindersDue(workspace, workspace.now()).isEmpty());
    }
}

TEST_CASE("What a plan proposed and nobody heard of is called off without a word")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    reachable(desk);
    MakePlan request;
    request.from = request.to = QDate(2026, 12, 2);
    const auto cancelled = [&](bool heard) {
        const auto plan = makePlan(workspace, request);
        REQUIRE(plan);
        const auto made = applyPlan(workspace, {plan->interviews, {{}, u"Known"_s, {}}});
        REQUIRE(made);
        REQUIRE(made->size() == 1);
        if (heard)
            REQUIRE(
                markMessageSent(workspace, {made->first().id, Message::Invitation, Channel::Email, {}, {}}));
        CancelInterview cancel = cancelling(made->first());
        cancel.by = Interview::By::Researcher;
        REQUIRE(cancelInterview(workspace, cancel));
        return remindersDue(workspace, workspace.now());
    };
    CHECK(cancelled(false).isEmpty());
    const QList<Reminder> due = cancelled(true);
    REQUIRE(due.size() == 1);
    CHECK(due.first().message == Message::Cancellation);
}
