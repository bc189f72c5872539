// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/history.h"

#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

// The row that gave way keeps why it did: the reason of the new one may be that of its cancellation.
std::optional<Move> moveTo(const Workspace &workspace, const Interview &after)
{
    const auto before = after.movedFrom ? workspace.store().find(*after.movedFrom) : std::nullopt;
    if (!before)
        return std::nullopt;
    return Move{before->id,    before->start, after.start, agreedAt(workspace, after),
                after.movedBy, before->reason};
}

} // namespace

std::optional<Interview> interviewById(const Workspace &workspace, const Id<Interview> &interview)
{
    return workspace.store().find(interview);
}

qint64 agreedAt(const Workspace &workspace, const Interview &interview)
{
    Query entry = workspace.store().prepare(
        "SELECT utc FROM audit WHERE participant = ?1 AND entity = 'interview' AND row_id = ?2"
        " ORDER BY seq LIMIT 1");
    entry.bind(interview.participant, interview.id);
    return entry.step() ? entry.integer(0) : 0;
}

QList<Move> movesOf(const Workspace &workspace, const Interview &interview)
{
    QList<Move> moves;
    std::optional<Interview> after = interview;
    while (after) {
        const auto move = moveTo(workspace, *after);
        if (!move)
            break;
        moves << *move;
        after = workspace.store().find(move->from);
    }
    return moves;
}

QList<Move> movesOf(const Workspace &workspace, const Id<Participant> &participant)
{
    QList<Move> moves;
    for (const Interview &after : workspace.store().list<Interview>(
             "participant = ?1 AND moved_from IS NOT NULL ORDER BY rowid DESC", participant)) {
        if (const auto move = moveTo(workspace, after))
            moves << *move;
    }
    return moves;
}

} // namespace colloquy
