// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace colloquy {

class Store;
class Transaction;

/// Destroys every person's key with all that was sealed by it: in their records, and in the audit trail,
/// whose chain stays whole. Codes, times and answers stay. Part of \a transaction, and beyond undo once that
/// is committed. With an \a owner (16 bytes) of that person alone.
void shredPeople(Transaction &transaction, const QByteArray &owner = {});

/// After that transaction: nothing of what was overwritten stays behind in free pages of the file.
Outcome compact(Store &store);

} // namespace colloquy
