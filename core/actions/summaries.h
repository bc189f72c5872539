// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/people.h"
#include "core/domain/summarysent.h"

namespace colloquy {

/// Somebody who asked for the summary of findings, and may have it.
struct SummaryWanted {
    Id<Participant> participant;
    QString code;
    std::optional<qint64> sentAt;

    bool operator==(const SummaryWanted &) const = default;
};

/// By code. Only by a consent that stands: nobody who withdrew or asked for no contact is among them.
QList<SummaryWanted> summariesWanted(const Workspace &workspace);

/// The researcher says that they got it, or that they didn't after all. Who doesn't want it, or has it
/// already, is record.wrong_state.
Outcome markSummariesSent(Workspace &workspace, const People &people, Delivery how);

} // namespace colloquy
