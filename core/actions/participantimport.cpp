// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/codes.h"
#include "core/actions/importreading.h"
#include "core/rules/studyrules.h"
#include "core/store/transaction.h"

namespace colloquy {

namespace {

constexpr int stages = 3; ///< a row is read, added and told to the audit trail

/// The participant with the next code of their group.
Participant coded(Transaction &transaction, const Participant &participant,
                  const QHash<QString, QString> &prefixes)
{
    Participant person = participant;
    person.id = Id<Participant>::create();
    const QString prefix = prefixes.value(person.group);
    person.number = transaction.spendCode(person.id.bytes(), prefix, true);
    person.code = codeOf(prefix, person.number);
    return person;
}

/// Of a file that isn't read yet: a few too many where cells hold lines of their own.
qint64 linesOf(const QByteArray &content)
{
    return content.count('\n') + 1;
}

QHash<QString, QString> prefixes(const Workspace &workspace)
{
    QHash<QString, QString> prefixes;
    for (const StudyGroup &group : workspace.groups())
        prefixes.insert(group.key, group.prefix);
    return prefixes;
}

/// Each with the next code of their group.
Outcome addAll(Transaction &transaction, const QList<Participant> &people,
               const QHash<QString, QString> &prefixes)
{
    for (const Participant &participant : people) {
        transaction.put(coded(transaction, participant, prefixes));
        if (!transaction.store().progress().advance())
            return Error::cancelled();
    }
    return {};
}

} // namespace

Result<ImportPreview> previewImport(const Workspace &workspace, const ImportParticipants &request)
{
    if (workspace.isLocked())
        return Error::locked();
    WorkProgress &progress = workspace.store().progress();
    progress.begin(linesOf(request.content));
    const Result<ImportPreview> preview = readImport(workspace, request);
    progress.expect(progress.done());
    return preview;
}

Result<ImportOutcome> importParticipants(Workspace &workspace, const ImportParticipants &request,
                                         bool withDuplicates)
{
    if (workspace.isLocked())
        return Error::locked();
    if (const Findings closed = rules::checkOpen(workspace.study()); !closed.isEmpty())
        return Error::refused(closed);
    WorkProgress &progress = workspace.store().progress();
    progress.begin(stages * linesOf(request.content));
    Transaction transaction(workspace.store());
    const Result<ImportPreview> preview = readImport(workspace, request);
    if (!preview)
        return preview.error();
    ImportOutcome outcome;
    QList<Participant> people;
    Step step{"participants.import", {}, {}, {}};
    for (const ImportRow &row : preview->rows) {
        const bool duplicate = row.state == ImportRow::State::Duplicate;
        if (row.state == ImportRow::State::Bad || (duplicate && !withDuplicates)) {
            outcome.left << row;
            continue;
        }
        if (duplicate && step.reasons.isEmpty())
            step.reasons << codeText(Code::DuplicateSuspected);
        people << row.participant;
    }
    progress.expect(progress.done() + (stages - 1) * people.size());
    if (people.isEmpty())
        return outcome;
    if (const Outcome added = addAll(transaction, people, prefixes(workspace)); !added)
        return added.error();
    if (const Outcome finished = workspace.finish(transaction, step); !finished)
        return finished.error();
    outcome.added = static_cast<int>(people.size());
    return outcome;
}

} // namespace colloquy
