// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/bytes.h"
#include "core/vault/digest.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr char formatVersion = 1;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype headBytes = 2 + nonceBytes; // format version, key version, nonce
constexpr qsizetype wrappedBytes =
    headBytes + qsizetype(Secret::size) + crypto_aead_xchacha20poly1305_ietf_ABYTES;

Framed associated(const QByteArray &studyId, QByteArrayView owner, char keyVersion)
{
    Framed framed("colloquy key");
    framed.byte(formatVersion).byte(keyVersion).field(studyId).field(owner);
    return framed;
}

Error damagedKey()
{
    return Error::of(Error::Kind::Damaged, Code::BlobDamaged, u"keyring"_s);
}

} // namespace

Vault::Vault(const QByteArray &studyId, quint8 keyVersion)
    : m_studyId(studyId)
    , m_keyVersion(keyVersion)
{}

void Vault::unlock(const Secret &studyKey)
{
    m_keys = Keys{derive(studyKey, Subkey::Wrap), derive(studyKey, Subkey::Audit),
                  derive(studyKey, Subkey::RowHash), derive(studyKey, Subkey::Staff)};
}

void Vault::lock()
{
    m_keys.reset();
}

Vault Vault::copy() const
{
    Vault same(m_studyId, m_keyVersion);
    if (m_keys)
        same.m_keys =
            Keys{m_keys->wrap.copy(), m_keys->audit.copy(), m_keys->rowHash.copy(), m_keys->staff.copy()};
    return same;
}

const Vault::Keys &Vault::keys() const
{
    if (!m_keys)
        qFatal("A locked study was written to."); // a record without its hash would be worse than no program
    return *m_keys;
}

BriefKey Vault::staffKey() const
{
    BriefKey key;
    std::copy_n(keys().staff.data(), Secret::size, key.bytes.begin());
    return key;
}

QByteArray Vault::newOwnerKey(QByteArrayView owner) const
{
    const Framed framed = associated(m_studyId, owner, static_cast<char>(m_keyVersion));
    const QByteArrayView bound = framed.view();
    BriefKey key;
    randombytes_buf(key.bytes.data(), key.bytes.size());
    QByteArray wrapped(wrappedBytes, Qt::Uninitialized);
    wrapped[0] = formatVersion;
    wrapped[1] = static_cast<char>(m_keyVersion);
    unsigned char *nonce = raw(wrapped) + 2;
    randombytes_buf(nonce, static_cast<size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped) + headBytes, nullptr, key.bytes.data(),
                                               Secret::size, raw(bound), static_cast<quint64>(bound.size()),
                                               nullptr, nonce, keys().wrap.data());
    return wrapped;
}

Result<OwnerKey> Vault::ownerKey(QByteArrayView owner, QByteArrayView wrappedKey) const
{
    if (isLocked())
        return Error::locked();
    if (owner.isEmpty())
        return OwnerKey(m_studyId, m_keyVersion, staffKey());
    if (wrappedKey.size() != wrappedBytes || wrappedKey[0] != formatVersion)
        return damagedKey();
    const Framed framed = associated(m_studyId, owner, wrappedKey[1]);
    const QByteArrayView bound = framed.view();
    BriefKey key;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.bytes.data(), nullptr, nullptr, raw(wrappedKey) + headBytes,
        static_cast<quint64>(wrappedBytes - headBytes), raw(bound), static_cast<quint64>(bound.size()),
        raw(wrappedKey) + 2, keys().wrap.data());
    if (failed)
        return damagedKey();
    return OwnerKey(m_studyId, static_cast<quint8>(wrappedKey[1]), key);
}

Result<QByteArray> Vault::seal(const SealPlace &place, QByteArrayView wrappedKey, QByteArrayView plain) const
{
    const auto key = ownerKey(place.owner, wrappedKey);
    if (!key)
        return key.error();
    return key->seal(place, plain);
}

Result<QByteArray> Vault::open(const SealPlace &place, QByteArrayView wrappedKey, QByteArrayView blob) const
{
    const auto key = ownerKey(place.owner, wrappedKey);
    if (!key)
        return key.error();
    return key->open(place, blob);
}

QByteArray Vault::rowHash(QByteArrayView table, const RowView &row) const
{
    return keyedHash(keys().rowHash, canonicalRow(table, row));
}

QByteArray Vault::auditMac(QByteArrayView previous, QByteArrayView openPart, QByteArrayView sealedHash) const
{
    Framed framed("colloquy audit");
    framed.field(previous).field(openPart).field(sealedHash);
    return keyedHash(keys().audit, framed.view());
}

} // namespace colloquy
