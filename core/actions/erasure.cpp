// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erasure.h"

#include "core/actions/participants.h"
#include "core/actions/people.h"
#include "core/actions/roll.h"
#include "core/actions/studyend.h"
#include "core/actions/summaries.h"
#include "core/actions/withdrawals.h"
#include "core/rules/erasurerules.h"
#include "core/rules/timerules.h"
#include "core/store/shredding.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Something may still come of it, so that it is to be closed first, with what it came to.
bool isOpen(const Progress &progress)
{
    const Progress::Stage stage = progress.stage;
    return stage <= Progress::Stage::Booked && stage != Progress::Stage::Ineligible;
}

bool awaitsSummary(const Workspace &workspace, const Id<Participant> &person)
{
    const QList<SummaryWanted> all = summariesWanted(workspace);
    return std::ranges::any_of(
        all, [&](const SummaryWanted &each) { return each.participant == person && !each.sentAt; });
}

rules::ErasureCase caseOf(const Workspace &workspace, const RollEntry &entry)
{
    const Store &store = workspace.store();
    const QList<WithdrawalSummary> withdrawn = withdrawalsOf(workspace, entry.id);
    rules::ErasureCase person;
    person.code = entry.code;
    person.erased = isErased(workspace, entry.id);
    person.interviewAhead =
        store.count<Interview>("participant = ?1 AND state IN ('proposed', 'confirmed')", entry.id) > 0;
    person.enquiryOpen = isOpen(entry.progress);
    person.consentsHere =
        store.count<ConsentRecord>("participant = ?1", entry.id) > 0 && !isEvidenceKept(workspace);
    person.thanksOwed = entry.facts.thanksDue;
    person.summaryOwed = awaitsSummary(workspace, entry.id);
    person.withdrawalOpen = std::ranges::any_of(withdrawn, &WithdrawalSummary::open);
    person.incidentOpen = store.count<Incident>("participant = ?1 AND closed_at IS NULL", entry.id) > 0;
    return person;
}

// Without a change of a row there is nothing to announce; whoever shows them has to look again all the same.
void announce(Workspace &workspace, const QList<Id<Participant>> &people)
{
    ChangeSet changes{"participant.erase", {}, {}};
    for (const Id<Participant> &person : people)
        changes.changes << Change{tableOf<Participant>().shape.name, person.bytes(), {}, {}};
    Q_EMIT workspace.changed(changes);
}

/// Commits, and leaves nothing of them in free pages, steps to undo or what is shown.
Outcome erase(Workspace &workspace, Transaction &transaction, const QList<Id<Participant>> &people,
              const Step &step)
{
    for (const Id<Participant> &person : people) {
        shredPeople(transaction, person.bytes());
        transaction.touch(person);
    }
    if (const Outcome done = workspace.finish(transaction, step); !done)
        return done;
    workspace.forgetSteps();
    const Outcome compacted = compact(workspace.store());
    announce(workspace, people);
    return compacted;
}

} // namespace

bool isErased(const Workspace &workspace, const Id<Participant> &participant)
{
    return workspace.store().wrappedKey(participant.bytes()).isEmpty();
}

Findings checkErase(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto entry = rollEntry(workspace, participant);
    return entry ? rules::checkErase(caseOf(workspace, *entry)) : Error::notFound(u"participant"_s).findings;
}

Outcome eraseParticipant(Workspace &workspace, const EraseParticipant &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto person = workspace.store().find(request.participant);
    if (!person)
        return Error::notFound(u"participant"_s);
    Findings findings = checkErase(workspace, person->id);
    if (request.confirmation.trimmed().compare(person->code, Qt::CaseInsensitive) != 0)
        findings << blocks(Code::LinksKept, person->code, {u"code_typed"_s});
    if (!findings.isEmpty())
        return Error::refused(findings);
    return erase(workspace, transaction, {person->id}, {"participant.erase", person->code, person->id, {}});
}

QStringList eraseDue(const Workspace &workspace)
{
    const QDate today = rules::dayOf(workspace.now(), workspace.study().zone);
    QStringList codes;
    for (const EndLine &line : studyEnd(workspace)) {
        if (line.kind == EndLine::Kind::Unjoined && !line.done && line.due && *line.due <= today)
            codes << line.code;
    }
    return codes;
}

Result<Erased> erasePeopleDue(Workspace &workspace, const QString &confirmation)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    if (confirmation.trimmed() != linksConfirmation(workspace.study()))
        return Error::refused(blocks(Code::LinksKept, u"confirmation"_s));
    Erased erased;
    QList<Id<Participant>> people;
    for (const QString &code : eraseDue(workspace)) {
        const auto person = participantByCode(workspace, code);
        if (!person)
            return person.error();
        const Findings findings = checkErase(workspace, person->id);
        erased.kept += findings;
        if (findings.isEmpty()) {
            people << person->id;
            erased.codes << code;
        }
    }
    if (people.isEmpty())
        return erased;
    const Outcome done =
        erase(workspace, transaction, people, {"study.erase_due", codesText(erased.codes), {}, {}});
    return done ? Result<Erased>(erased) : Result<Erased>(done.error());
}

} // namespace colloquy
