// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/printedhead.h"

#include "core/actions/workspace.h"
#include "core/store/audittrail.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QTimeZone>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int signCount = 20;

QString base32(const QByteArray &bytes)
{
    constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text;
    for (int sign = 0; sign < signCount; ++sign) {
        int value = 0;
        for (int bit = sign * 5; bit < sign * 5 + 5; ++bit)
            value = value << 1 | (uchar(bytes[bit / 8]) >> (7 - bit % 8) & 1);
        if (sign > 0 && sign % 5 == 0)
            text += u'-';
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

} // namespace

QString printedHead(const Workspace &workspace)
{
    const AuditHead head = auditHead(workspace.store());
    const QList<AuditEntry> newest = auditEntries(workspace.store(), AuditStretch{{}, 0, 1});
    if (newest.isEmpty() || head.mac.size() * 8 < signCount * 5)
        return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(newest.first().utc, QTimeZone::utc()).date();
    return u"%1, %2, %3"_s.arg(head.seq).arg(day.toString(Qt::ISODate), base32(head.mac));
}

} // namespace colloquy
