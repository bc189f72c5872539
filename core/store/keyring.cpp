// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyring.h"

namespace colloquy {

using namespace Qt::StringLiterals;

Keyring::Keyring(const Store &store, Findings &findings)
    : m_store(store)
    , m_key(store.vault().ownerKey({}, {}))
{
    Query query =
        store.prepare("SELECT owner, wrapped, prefix || number FROM keyring WHERE wrapped IS NOT NULL");
    while (query.step()) {
        if (!store.vault().ownerKey(query.bytes(0), query.bytes(1)))
            findings << blocks(Code::BlobDamaged, u"keyring "_s + query.text(2));
        m_wrapped.insert(QUuid::fromRfc4122(query.bytes(0)), query.bytes(1).toByteArray());
    }
}

bool Keyring::isGone(QByteArrayView owner) const
{
    return !owner.isEmpty() && !m_wrapped.contains(QUuid::fromRfc4122(owner));
}

const Result<OwnerKey> &Keyring::of(QByteArrayView owner)
{
    if (owner != m_owner) {
        m_owner = owner.toByteArray();
        m_key = m_store.vault().ownerKey(owner, m_wrapped.value(QUuid::fromRfc4122(owner)));
    }
    return m_key;
}

} // namespace colloquy
