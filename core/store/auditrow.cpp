// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrow.h"

#include "core/vault/digest.h"

namespace colloquy {

QByteArray auditSelectSql(AuditColumn last)
{
    static const QByteArrayList columns{"seq",         "tx",     "utc",     "clock",    "actor",
                                        "version",     "action", "subject", "entity",   "row_id",
                                        "participant", "fields", "reasons", "row_hash", "sealed",
                                        "sealed_hash", "mac"};
    return "SELECT " + columns.first(last + 1).join(", ") + " FROM audit";
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
