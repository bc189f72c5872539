// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interviews.h"

#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

bool endedEarly(const Interview &interview)
{
    return interview.state == Interview::State::Partial || interview.state == Interview::State::Stopped;
}

} // namespace

std::optional<Interview> continuable(const Workspace &workspace, const Id<Participant> &participant)
{
    const QList<Interview> all =
        workspace.store().list<Interview>("participant = ?1 ORDER BY start_utc DESC", participant);
    for (const Interview &interview : all) {
        const auto continues = [&](const Interview &other) {
            return other.continues == interview.id && (other.isLive() || other.hasHappened());
        };
        if (endedEarly(interview) && !interview.continues && std::ranges::none_of(all, continues))
            return interview;
    }
    return std::nullopt;
}

bool needsBuddy(const Workspace &workspace, const Interview &interview)
{
    return rules::needsBuddy(workspace.study(), interview);
}

} // namespace colloquy
