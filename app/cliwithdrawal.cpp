// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/withdrawals.h"
#include "core/actions/withdrawing.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QJsonObject taskObject(const WithdrawalSummary &summary)
{
    QJsonObject object;
    for (const WithdrawalTaskLine &line : summary.tasks)
        object.insert(word(line.task), timeOrNull(line.doneAt));
    return object;
}

Fields fieldsOf(const WithdrawalSummary &summary)
{
    const Withdrawal &withdrawal = summary.withdrawal;
    QJsonArray scopes;
    for (const Withdrawal::Scope scope : withdrawal.scopes)
        scopes << word(scope);
    return {{u"participant"_s, summary.code},
            {u"at"_s, timeOrNull(withdrawal.at)},
            {u"scopes"_s, scopes},
            {u"told"_s, word(withdrawal.told)},
            {u"after_window"_s, withdrawal.afterWindow},
            {u"decided_at"_s, timeOrNull(withdrawal.decidedAt)},
            {u"open"_s, summary.open},
            {u"tasks"_s, taskObject(summary)}};
}

Outcome listAll(Invocation &in)
{
    QList<Fields> records;
    for (const WithdrawalSummary &summary : withdrawals(in.study())) {
        if (summary.open || !in.has(u"open"_s))
            records << fieldsOf(summary);
    }
    in.out().list(records);
    return {};
}

/// The newest of theirs that still asks for something, else the newest.
Result<WithdrawalSummary> current(const Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const QList<WithdrawalSummary> all = withdrawalsOf(in.study(), participant->id);
    if (all.isEmpty())
        return Error::notFound(u"withdrawal"_s);
    const auto open = std::ranges::find_if(all, &WithdrawalSummary::open);
    return open == all.end() ? all.first() : *open;
}

Outcome tick(Invocation &in, bool done)
{
    const auto summary = current(in);
    if (!summary)
        return summary.error();
    TickWithdrawal request{summary->withdrawal.id, {}, done, {}};
    const QStringList tasks = in.arguments().values(u"task"_s);
    for (const QString &task : tasks)
        request.tasks << *fromWord<WithdrawalTask::Kind>(task);
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    return tickWithdrawal(in.study(), request);
}

Outcome tickDone(Invocation &in)
{
    return tick(in, true);
}

Outcome tickUndone(Invocation &in)
{
    return tick(in, false);
}

Outcome decide(Invocation &in)
{
    const auto summary = current(in);
    if (!summary)
        return summary.error();
    DecideWithdrawal request{summary->withdrawal.id, in.text(u"decision"_s), {}};
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    return decideWithdrawal(in.study(), request);
}

Outcome voidOne(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const QList<WithdrawalSummary> all = withdrawalsOf(in.study(), participant->id);
    if (all.isEmpty())
        return Error::notFound(u"withdrawal"_s);
    const auto effects = voidWithdrawal(in.study(), {all.first().withdrawal.id, in.text(u"reason"_s)});
    if (!effects)
        return effects.error();
    in.out().record(
        {{u"interviews_lost"_s, effects->interviewsLost}, {u"messages_again"_s, effects->messagesAgain}});
    return {};
}

} // namespace

QList<Command> withdrawalCommands()
{
    const QStringList studyAndCode{u"STUDY"_s, u"CODE"_s};
    const Option at{u"at"_s, u"TIME"_s, u"When it was; now unless said."_s};
    const Option task{u"task"_s, allWords<WithdrawalTask::Kind>().join(u'|'), u"What was done."_s,
                      Option::Many | Option::Required};
    return {
        {u"withdrawal list"_s,
         {u"STUDY"_s},
         u"Lists withdrawals with what was done for them."_s,
         {{u"open"_s, {}, u"Only those that ask for something still."_s}},
         listAll},
        {u"withdrawal done"_s,
         studyAndCode,
         u"Ticks what was done after somebody's withdrawal."_s,
         {task, at},
         tickDone,
         Command::Access::Writes},
        {u"withdrawal undone"_s,
         studyAndCode,
         u"Says that something wasn't done after all."_s,
         {task},
         tickUndone,
         Command::Access::Writes},
        {u"withdrawal decide"_s,
         studyAndCode,
         u"Records the decision on a request that came after the time for it."_s,
         {{u"decision"_s, u"WORDS"_s, u"What was decided, and by whom."_s,
           Option::Required | Option::Personal},
          at},
         decide,
         Command::Access::Writes},
        {u"withdrawal void"_s,
         studyAndCode,
         u"Takes back somebody's newest withdrawal, recorded by mistake; what it cancelled stays cancelled."_s,
         {{u"reason"_s, u"REASON"_s, u"Why it was a mistake."_s, Option::Required | Option::Personal}},
         voidOne,
         Command::Access::Writes}};
}

} // namespace colloquy
