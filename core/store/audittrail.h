// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace colloquy {

struct Occasion;

/// One entry of the audit trail: the open part, which never holds a name.
struct AuditEntry {
    qint64 seq = 0;
    qint64 tx = 0; ///< the first entry's seq of the same transaction
    qint64 utc = 0;
    bool clockSet = false;
    QString actor;
    QString version;
    QByteArray action;
    QString subject;
    QByteArray entity;
    QByteArray rowId;
    QByteArray participant;
    QStringList fields;
    QStringList reasons;
};

/// The newest link of the chain.
struct AuditHead {
    qint64 seq = 0;
    QByteArray mac;

    bool operator==(const AuditHead &) const = default;
};

/// What a transaction added to the chain; the same twice where it added nothing.
struct AuditGrowth {
    AuditHead before;
    AuditHead after;
};

/// Appends one entry per change, chained by macs. Only inside a transaction, unlocked.
AuditGrowth writeAudit(Store &store, const Occasion &occasion, const QList<Change> &changes);

AuditHead auditHead(const Store &store);

/// Whether \a link is in the chain: not so where the trail ends before it or took another way.
bool holdsLink(const Store &store, const AuditHead &link);

/// In order; \a participant as 16 bytes, or empty for all.
QList<AuditEntry> auditEntries(const Store &store, const QByteArray &participant);

/// A stretch of the trail: the newest entries before one of them.
struct AuditStretch {
    QByteArray participant; ///< 16 bytes, or empty for all
    qint64 before = 0;      ///< seq; the newest are read where it is 0
    int most = 0;
};
/// Newest first.
QList<AuditEntry> auditEntries(const Store &store, const AuditStretch &stretch);

/// How many entries there are; \a participant as 16 bytes, or empty for all.
qint64 auditCount(const Store &store, const QByteArray &participant);

/// What others wrote after \a seq, as tables and ids.
QList<Change> changesSince(const Store &store, qint64 seq);

/// The whole trail and every row against it: sequence, macs, sealed parts, row hashes both ways, blobs.
/// Says in the store's progress how far it is.
Findings verifyAudit(const Store &store);

} // namespace colloquy
