// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/interview.h"

#include <QMap>

namespace colloquy {

class Transaction;
class Workspace;

/// What somebody decided about open warnings and questions.
struct Decisions {
    QMap<QString, QString> overrides;   ///< code -> reason
    std::optional<QString> overrideAll; ///< a reason for every warning
    std::optional<QString> deviation; ///< why a fact broke a rule; blocks that judge facts become deviations

    bool operator==(const Decisions &) const = default;
};

/// Whom and what the reasons are kept with.
struct Concern {
    std::optional<Id<Participant>> participant;
    QByteArray subject; ///< 16 bytes of the record concerned
};

/// Lets through what was decided and keeps each reason as an Override; refuses, with every finding, where
/// a block, a question or an undecided warning is left, or a reason can't be kept (text.*). Returns the codes
/// that were overridden.
Result<QStringList> settle(Transaction &transaction, const Workspace &workspace, const Findings &findings,
                           const Decisions &decisions, const Concern &concern);

/// The same for facts: with a reason, what blocks is kept as a deviation. Codes in \a hard stay blocked.
Result<QStringList> settleFact(Transaction &transaction, const Workspace &workspace, Findings findings,
                               const Decisions &decisions, const Concern &concern, const QList<Code> &hard);

} // namespace colloquy
