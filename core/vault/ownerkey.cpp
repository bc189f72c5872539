// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ownerkey.h"

#include "core/vault/bytes.h"

#include <sodium.h>

#include <cstring>

namespace colloquy {

namespace {

constexpr char formatVersion = 1;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype headBytes = 2 + nonceBytes;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char padMark = '\x80';

Framed associated(const QByteArray &studyId, const SealPlace &place, char keyVersion)
{
    Framed framed("colloquy blob");
    framed.byte(formatVersion).byte(keyVersion).field(studyId);
    framed.field(place.table).field(place.column).field(place.row).field(place.owner);
    return framed;
}

Error damaged(const SealPlace &place)
{
    const QString where = QString::fromUtf8(place.table + '.' + place.column);
    return Error::of(Error::Kind::Damaged, Code::BlobDamaged, where);
}

bool isShaped(QByteArrayView blob)
{
    const qsizetype padded = blob.size() - headBytes - tagBytes;
    return padded >= OwnerKey::blockBytes && padded % OwnerKey::blockBytes == 0 && blob[0] == formatVersion;
}

/// Instead of sodium_unpad(), whose constant time is slow and of no use for what is authentic.
bool unpad(QByteArray &padded)
{
    const qsizetype mark = padded.lastIndexOf(padMark);
    if (mark < padded.size() - OwnerKey::blockBytes)
        return false;
    padded.truncate(mark);
    return true;
}

} // namespace

BriefKey::~BriefKey()
{
    sodium_memzero(bytes.data(), bytes.size());
}

OwnerKey::OwnerKey(const QByteArray &studyId, quint8 keyVersion, const BriefKey &key)
    : m_studyId(studyId)
    , m_keyVersion(keyVersion)
    , m_key(key)
{}

QByteArray OwnerKey::seal(const SealPlace &place, QByteArrayView plain) const
{
    const Framed framed = associated(m_studyId, place, static_cast<char>(m_keyVersion));
    const QByteArrayView bound = framed.view();
    const qsizetype padded = (plain.size() / blockBytes + 1) * blockBytes;
    QByteArray blob(headBytes + padded + tagBytes, '\0');
    blob[0] = formatVersion;
    blob[1] = static_cast<char>(m_keyVersion);
    unsigned char *nonce = raw(blob) + 2;
    unsigned char *text = raw(blob) + headBytes;
    randombytes_buf(nonce, static_cast<size_t>(nonceBytes));
    if (!plain.isEmpty())
        std::memcpy(text, plain.data(), static_cast<size_t>(plain.size()));
    text[plain.size()] = static_cast<unsigned char>(padMark);
    crypto_aead_xchacha20poly1305_ietf_encrypt(text, nullptr, text, static_cast<quint64>(padded), raw(bound),
                                               static_cast<quint64>(bound.size()), nullptr, nonce,
                                               m_key.bytes.data());
    return blob;
}

Result<QByteArray> OwnerKey::open(const SealPlace &place, QByteArrayView blob) const
{
    if (!isShaped(blob))
        return damaged(place);
    const Framed framed = associated(m_studyId, place, blob[1]);
    const QByteArrayView bound = framed.view();
    QByteArray plain(blob.size() - headBytes - tagBytes, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(blob) + headBytes, static_cast<quint64>(blob.size() - headBytes),
        raw(bound), static_cast<quint64>(bound.size()), raw(blob) + 2, m_key.bytes.data());
    if (failed || !unpad(plain))
        return damaged(place);
    return plain;
}

} // namespace colloquy
