// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/slot.h"

#include "core/vault/bytes.h"
#include "core/vault/recoverykey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype wrappedBytes = nonceBytes + Secret::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int formatVersion = 1;
constexpr KdfCost least{1, 8};
constexpr KdfCost most{10, 1024 * 1024};
constexpr qsizetype mostSlots = 64; // a hostile file with thousands would keep us busy for hours

Error damaged()
{
    return Error::of(Error::Kind::Damaged, Code::FileDamaged, u"slot"_s);
}

Error wrongPassphrase()
{
    return Error::of(Error::Kind::Locked, Code::PassphraseWrong);
}

bool isIn(quint64 from, quint64 value, quint64 to)
{
    return from <= value && value <= to;
}

Outcome checkRequest(const NewSlot &request)
{
    if (request.secret.isEmpty())
        return Error::refused(blocks(Code::TextEmpty, u"passphrase"_s));
    if (request.kind == Slot::Kind::Recovery)
        return {};
    const KdfCost &cost = request.cost;
    if (!isIn(least.ops, cost.ops, most.ops))
        return Error::refused(blocks(Code::NumberOutOfRange, u"kdf_ops"_s,
                                     {QString::number(least.ops), QString::number(most.ops)}));
    if (!isIn(least.memoryKiB, cost.memoryKiB, most.memoryKiB))
        return Error::refused(blocks(Code::NumberOutOfRange, u"kdf_memory_kib"_s,
                                     {QString::number(least.memoryKiB), QString::number(most.memoryKiB)}));
    return {};
}

bool isSound(const Slot &slot)
{
    if (slot.version != formatVersion || slot.salt.size() != saltBytes)
        return false;
    if (slot.wrapped.size() != wrappedBytes || slot.commitment.size() != qsizetype(Secret::size))
        return false;
    if (slot.kind == Slot::Kind::Recovery)
        return slot.cost == KdfCost{0, 0};
    return isIn(least.ops, slot.cost.ops, most.ops) &&
           isIn(least.memoryKiB, slot.cost.memoryKiB, most.memoryKiB);
}

Framed associated(const Slot &slot, const QByteArray &studyId)
{
    Framed framed("colloquy slot");
    framed.number(static_cast<quint64>(slot.version)).field(studyId);
    framed.number(static_cast<quint64>(slot.kind)).field(slot.salt);
    framed.number(slot.cost.ops).number(slot.cost.memoryKiB);
    return framed;
}

Result<Secret> passphraseKey(QByteArrayView secret, const Slot &slot)
{
    Secret key;
    const int failed = crypto_pwhash(key.data(), Secret::size, secret.data(),
                                     static_cast<quint64>(secret.size()), raw(slot.salt), slot.cost.ops,
                                     slot.cost.memoryKiB * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error::of(Error::Kind::Storage, Code::MemoryShort, {}, u"Argon2id got no memory"_s);
    return key;
}

Secret recoveryKey(QByteArrayView secret, const Slot &slot)
{
    static_assert(crypto_generichash_blake2b_SALTBYTES == saltBytes);
    constexpr unsigned char personal[crypto_generichash_blake2b_PERSONALBYTES + 1] = "colloquyrecovery";
    Secret key;
    crypto_generichash_blake2b_salt_personal(key.data(), Secret::size, nullptr, 0, raw(secret),
                                             static_cast<size_t>(secret.size()), raw(slot.salt), personal);
    return key;
}

Result<Secret> keyFor(QByteArrayView secret, const Slot &slot)
{
    if (slot.kind == Slot::Kind::Passphrase)
        return passphraseKey(secret, slot);
    return recoveryKey(secret, slot);
}

QByteArray wrap(const Secret &studyKey, const Secret &key, const Framed &framed)
{
    const QByteArrayView place = framed.view();
    QByteArray wrapped = randomBytes(nonceBytes) + QByteArray(wrappedBytes - nonceBytes, Qt::Uninitialized);
    unsigned char *bytes = raw(wrapped);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + nonceBytes, nullptr, studyKey.data(), Secret::size,
                                               raw(place), static_cast<quint64>(place.size()), nullptr, bytes,
                                               key.data());
    return wrapped;
}

/// Tries the slots of one kind. Damage in one of them is only told when none opens.
Result<Unlocked> tryKind(const QList<Slot> &slots, Slot::Kind kind, QByteArrayView secret,
                         const QByteArray &studyId)
{
    std::optional<Error> worse;
    for (qsizetype i = 0; i < slots.size(); ++i) {
        if (slots[i].kind != kind)
            continue;
        auto key = slotKey(secret, slots[i]);
        auto studyKey = key ? openSlot(slots[i], *key, studyId) : std::move(key);
        if (studyKey)
            return Unlocked{std::move(*studyKey), i};
        if (studyKey.error().kind != Error::Kind::Locked)
            worse = studyKey.error();
    }
    return worse.value_or(wrongPassphrase());
}

} // namespace

QByteArray passphraseBytes(QStringView passphrase)
{
    return passphrase.toString().normalized(QString::NormalizationForm_C).toUtf8();
}

Result<Slot> makeSlot(const NewSlot &request, const Secret &studyKey, const QByteArray &studyId)
{
    if (const auto fit = checkRequest(request); !fit)
        return fit.error();
    Slot slot;
    slot.kind = request.kind;
    slot.salt = randomBytes(saltBytes);
    slot.cost = request.kind == Slot::Kind::Recovery ? KdfCost{0, 0} : request.cost;
    slot.version = formatVersion;
    slot.label = request.label;
    const auto key = keyFor(request.secret, slot);
    if (!key)
        return key.error();
    slot.wrapped = wrap(studyKey, *key, associated(slot, studyId));
    const Secret commitment = derive(studyKey, Subkey::Commitment);
    slot.commitment = QByteArrayView(commitment.data(), qsizetype(Secret::size)).toByteArray();
    return slot;
}

Result<Secret> slotKey(QByteArrayView secret, const Slot &slot)
{
    if (!isSound(slot))
        return damaged();
    return keyFor(secret, slot);
}

Result<Secret> openSlot(const Slot &slot, const Secret &key, const QByteArray &studyId)
{
    if (!isSound(slot))
        return damaged();
    const Framed framed = associated(slot, studyId);
    const QByteArrayView place = framed.view();
    const unsigned char *bytes = raw(slot.wrapped);
    Secret studyKey;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        studyKey.data(), nullptr, nullptr, bytes + nonceBytes,
        static_cast<quint64>(wrappedBytes - nonceBytes), raw(place), static_cast<quint64>(place.size()),
        bytes, key.data());
    if (failed)
        return wrongPassphrase();
    const Secret commitment = derive(studyKey, Subkey::Commitment);
    if (sodium_memcmp(commitment.data(), slot.commitment.constData(), Secret::size) != 0)
        return damaged();
    return studyKey;
}

Result<Unlocked> unlockWith(const QList<Slot> &slots, const QString &text, const QByteArray &studyId)
{
    if (slots.isEmpty() || slots.size() > mostSlots)
        return damaged();
    if (auto key = parseRecoveryKey(text)) {
        auto unlocked = tryKind(slots, Slot::Kind::Recovery, *key, studyId);
        wipe(*key);
        if (unlocked)
            return unlocked;
    }
    QByteArray passphrase = passphraseBytes(text);
    auto unlocked = tryKind(slots, Slot::Kind::Passphrase, passphrase, studyId);
    wipe(passphrase);
    return unlocked;
}

} // namespace colloquy
