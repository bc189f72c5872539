// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <array>

namespace colloquy {

/// Where a sealed blob belongs. It opens nowhere else.
struct SealPlace {
    QByteArray table;
    QByteArray column;
    QByteArray row;   ///< id
    QByteArray owner; ///< whose key seals: a participant's id; empty for the staff key
};

/// A key on the stack, for as long as a person's record is read, and wiped then.
struct BriefKey {
    std::array<unsigned char, Secret::size> bytes{};

    BriefKey() = default;
    BriefKey(const BriefKey &) = default;
    BriefKey &operator=(const BriefKey &) = default;
    ~BriefKey();
};

/// A person's key, unwrapped to seal and open their blobs. Keep it no longer than one record takes: it
/// doesn't notice that the study is locked.
///
/// A blob is: format version, key version, nonce (24), ciphertext, tag (16). Before sealing, the text is
/// padded to the next multiple of 128 bytes, so that lengths say little.
class OwnerKey {
public:
    OwnerKey(const QByteArray &studyId, quint8 keyVersion, const BriefKey &key);

    QByteArray seal(const SealPlace &place, QByteArrayView plain) const;

    /// blob.damaged where the blob was altered or belongs to another place.
    Result<QByteArray> open(const SealPlace &place, QByteArrayView blob) const;

    static constexpr qsizetype blockBytes = 128;

private:
    QByteArray m_studyId;
    quint8 m_keyVersion;
    BriefKey m_key;
};

} // namespace colloquy
