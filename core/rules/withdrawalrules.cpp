// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/withdrawalrules.h"

#include "core/base/words.h"
#include "core/rules/fieldrules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

using Scope = Withdrawal::Scope;
using Task = WithdrawalTask::Kind;

bool hasAny(const Withdrawal &withdrawal, std::initializer_list<Scope> wanted)
{
    return std::ranges::any_of(wanted, [&](Scope scope) { return withdrawal.has(scope); });
}

bool fits(Task task, const WithdrawalCase &one)
{
    const Withdrawal &withdrawal = one.withdrawal;
    const bool everything = withdrawal.has(Scope::Everything);
    const bool data = one.began && hasAny(withdrawal, {Scope::Interview, Scope::Recording});
    const bool names = withdrawal.has(Scope::Identifiers);
    switch (task) {
    case Task::Recording:
    case Task::Transcript:
        return one.began && (data || everything);
    case Task::Notes:
        return names || everything || (one.began && withdrawal.has(Scope::Interview));
    case Task::Copies:
        return names || everything || data;
    case Task::Interpreter:
        return one.interpreted && (withdrawal.endsTakingPart() || data);
    case Task::Confirmed:
        break;
    }
    return true;
}

bool isAboutData(Task task)
{
    return task != Task::Interpreter && task != Task::Confirmed;
}

} // namespace

QList<Task> tasksOf(const WithdrawalCase &withdrawal)
{
    QList<Task> tasks;
    for (int i = 0; i < QMetaEnum::fromType<Task>().keyCount(); ++i) {
        if (fits(static_cast<Task>(i), withdrawal))
            tasks << static_cast<Task>(i);
    }
    return tasks;
}

QList<Task> openTasksOf(const WithdrawalCase &one)
{
    QList<Task> tasks = tasksOf(one);
    tasks.removeIf([&one](Task task) {
        const bool unsure = one.withdrawal.afterWindow && isAboutData(task);
        return unsure || one.withdrawal.done.contains(word(task));
    });
    return tasks;
}

bool isDecisionDue(const Withdrawal &withdrawal)
{
    return withdrawal.afterWindow && !withdrawal.decidedAt;
}

bool takesBackData(const Withdrawal &withdrawal)
{
    if (!hasAny(withdrawal, {Scope::Interview, Scope::Recording, Scope::Everything}))
        return false;
    return !withdrawal.afterWindow || withdrawal.done.contains(word(Task::Recording)) ||
           withdrawal.done.contains(word(Task::Transcript));
}

Findings checkDecision(const Withdrawal &withdrawal, const QString &decision)
{
    Findings findings = checkReason(u"decision"_s, decision);
    if (!withdrawal.afterWindow)
        findings << blocks(Code::RecordWrongState, u"withdrawal_decision"_s);
    return findings;
}

} // namespace colloquy::rules
