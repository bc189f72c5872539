// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cellview.h"
#include "core/vault/ownerkey.h"

namespace colloquy {

/// The keys of one study, or nothing while it is locked. Several threads may seal and open at once, but
/// none may do so while another locks or unlocks.
class Vault {
public:
    /// \a keyVersion counts how often the study was given new keys; at most 255.
    explicit Vault(const QByteArray &studyId, quint8 keyVersion = 1);

    /// Keeps what is derived from the study key, not the key itself.
    void unlock(const Secret &studyKey);
    /// Wipes every key.
    void lock();
    bool isLocked() const { return !m_keys; }

    /// The same keys once more, for another thread; wiped on their own.
    Vault copy() const;

    /// A random key for \a owner (an id), wrapped for the keyring. Only while unlocked.
    QByteArray newOwnerKey(QByteArrayView owner) const;

    /// For several blobs of one owner, whose key is then unwrapped once. With an empty \a owner the staff
    /// key. study.locked; blob.damaged where the wrapped key was altered or is another person's.
    Result<OwnerKey> ownerKey(QByteArrayView owner, QByteArrayView wrappedKey) const;

    Result<QByteArray> seal(const SealPlace &place, QByteArrayView wrappedKey, QByteArrayView plain) const;
    Result<QByteArray> open(const SealPlace &place, QByteArrayView wrappedKey, QByteArrayView blob) const;

    /// Of a row as stored; the audit entry that wrote the row keeps it. Only while unlocked.
    QByteArray rowHash(QByteArrayView table, const RowView &row) const;

    /// The next link of the audit trail's chain. The first has an empty \a previous. Only while unlocked.
    QByteArray auditMac(QByteArrayView previous, QByteArrayView openPart, QByteArrayView sealedHash) const;

private:
    struct Keys {
        Secret wrap, audit, rowHash, staff;
    };

    const Keys &keys() const;
    BriefKey staffKey() const;

    QByteArray m_studyId;
    quint8 m_keyVersion;
    std::optional<Keys> m_keys;
};

} // namespace colloquy
