// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// One line of the audit trail, as a person reads it.
struct AuditLine {
    qint64 seq = 0;
    qint64 utc = 0;
    bool clockSet = false;
    QString actor;
    QString version;
    QString action;
    QString subject;
    QString entity;
    QString participant; ///< code, or empty
    QStringList fields;
    QStringList reasons;
};
QList<AuditLine> auditLines(const Workspace &workspace, const std::optional<Id<Participant>> &participant);

/// A stretch of the trail, for a list that reads on while one scrolls.
struct AuditScope {
    std::optional<Id<Participant>> participant;
    qint64 before = 0; ///< seq of the oldest line read so far; 0: from the newest
    int most = 256;
};
/// Newest first.
QList<AuditLine> auditLines(const Workspace &workspace, const AuditScope &scope);
qint64 auditCount(const Workspace &workspace, const std::optional<Id<Participant>> &participant);

/// Integrity, foreign keys, audit trail, row hashes both ways, sealed parts, head, overlap, slots. Nothing
/// found: the study is as it was written. Needs the keys. work.cancelled where the store's progress is.
Result<Findings> verify(const Workspace &workspace);

} // namespace colloquy
