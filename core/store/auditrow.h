// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cellview.h"
#include "core/vault/ownerkey.h"

namespace colloquy {

/// The columns of an entry of the audit trail in the order in which auditSelectSql() reads them.
enum AuditColumn {
    Seq,
    Tx,
    Utc,
    Clock,
    Actor,
    Version,
    Action,
    Subject,
    Entity,
    RowId,
    Person,
    Fields,
    Reasons,
    RowHash,
    Sealed,
    SealedHash,
    Mac
};

/// "SELECT seq, ... FROM audit" up to \a last: sealed parts are long, and few want them.
QByteArray auditSelectSql(AuditColumn last);

/// What the mac is made of, besides the hash of the sealed part: everything before that.
QByteArray auditOpenPart(const RowView &entry);

/// Where the sealed part of entry \a seq belongs.
SealPlace auditPlace(qint64 seq, const QByteArray &owner);

} // namespace colloquy
