// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cellview.h"
#include "core/vault/ownerkey.h"

namespace colloquy {

/// The columns of an entry of the audit trail as auditSelectSql() reads them.
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

QByteArray auditSelectSql();

/// What the mac is made of, besides the hash of the sealed part: everything before that.
QByteArray auditOpenPart(const RowView &entry);

/// Where the sealed part of entry \a seq belongs.
SealPlace auditPlace(qint64 seq, const QByteArray &owner);

} // namespace colloquy
