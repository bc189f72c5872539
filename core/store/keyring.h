// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace colloquy {

/// Everybody's wrapped key, read once by whoever looks at every record, for records come in no order of
/// people. Not for longer than that: it doesn't notice what changes meanwhile, and the vault may not be
/// locked.
class Keyring {
public:
    /// Tries every key, and adds to \a findings those that don't open.
    Keyring(const Store &store, Findings &findings);

    /// Whether \a owner was erased. The staff, whose id is empty, never are.
    bool isGone(QByteArrayView owner) const;

    /// blob.damaged where there is none. Valid until the next call.
    const Result<OwnerKey> &of(QByteArrayView owner);

private:
    const Store &m_store;
    QHash<QUuid, QByteArray> m_wrapped;
    QByteArray m_owner;
    Result<OwnerKey> m_key;
};

} // namespace colloquy
