// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrow.h"

#include "core/vault/digest.h"

namespace colloquy {

QByteArray auditSelectSql()
{
    return "SELECT seq, tx, utc, clock, actor, version, action, subject, entity, row_id, participant, fields,"
           " reasons, row_hash, sealed, sealed_hash, mac FROM audit";
}

QByteArray auditOpenPart(const RowView &entry)
{
    return canonicalRow("audit", std::span(entry.data(), Sealed));
}

SealPlace auditPlace(qint64 seq, const QByteArray &owner)
{
    return {"audit", "sealed", QByteArray::number(seq), owner};
}

} // namespace colloquy
