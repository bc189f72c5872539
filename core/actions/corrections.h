// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace colloquy {

/// SQL for the records of a table, or of its alias: no consent that a later record corrects, unless that
/// correction was undone. A correction may name an earlier time than what it corrects, so the newest alone
/// wouldn't do.
inline QByteArray uncorrected(const char *consents = "consent_record")
{
    return QByteArray("NOT EXISTS (SELECT 1 FROM consent_record later WHERE later.corrects = ") + consents +
           ".id AND later.id NOT IN (SELECT id FROM voiding))";
}

} // namespace colloquy
