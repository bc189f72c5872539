// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/vault/recoverykey.h"
#include "core/vault/slot.h"

#include <sodium.h>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfCost quick{1, 8};
const QByteArray study("study-0123456789");

Slot passphraseSlot(const QString &passphrase, const Secret &studyKey)
{
    auto slot = makeSlot({Slot::Kind::Passphrase, passphraseBytes(passphrase), quick, u"R. Example"_s},
                         studyKey, study);
    REQUIRE(slot);
    return *slot;
}

Slot recoverySlot(const QByteArray &key, const Secret &studyKey)
{
    auto slot = makeSlot({Slot::Kind::Recovery, key, quick, u"recovery"_s}, studyKey, study);
    REQUIRE(slot);
    return *slot;
}

/// Opens \a slot with \a secret, as a thread and the window do it in two steps.
Result<Secret> open(const Slot &slot, const QByteArray &secret, const QByteArray &studyId = study)
{
    const auto key = slotKey(secret, slot);
    if (!key)
        return key.error();
    return openSlot(slot, *key, studyId);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

/// Every slot that differs from \a slot in one byte or number of what binds it to the study key.
QList<Slot> tampered(const Slot &slot)
{
    QList<Slot> all;
    const auto change = [&](auto alter) {
        all << slot;
        alter(all.last());
    };
    for (qsizetype i = 0; i < slot.salt.size(); ++i)
        change([&](Slot &one) { one.salt = flipped(one.salt, i); });
    for (qsizetype i = 0; i < slot.wrapped.size(); ++i)
        change([&](Slot &one) { one.wrapped = flipped(one.wrapped, i); });
    for (qsizetype i = 0; i < slot.commitment.size(); ++i)
        change([&](Slot &one) { one.commitment = flipped(one.commitment, i); });
    change([](Slot &one) { one.cost.ops += 1; });
    change([](Slot &one) { one.cost.memoryKiB += 8; });
    change([](Slot &one) { one.version += 1; });
    change([](Slot &one) { one.salt.chop(1); });
    change([](Slot &one) { one.salt.clear(); });
    change([](Slot &one) { one.wrapped.append('\0'); });
    change([](Slot &one) { one.wrapped.clear(); });
    change([](Slot &one) { one.commitment.clear(); });
    change([](Slot &one) {
        one.kind = one.kind == Slot::Kind::Recovery ? Slot::Kind::Passphrase : Slot::Kind::Recovery;
    });
    return all;
}

} // namespace

TEST_CASE("The right passphrase gives the study key")
{
    const Secret studyKey = Secret::random();
    const Slot slot = passphraseSlot(u"a walk along the canal"_s, studyKey);
    const auto opened = unlockWith({slot}, u"a walk along the canal"_s, study);
    REQUIRE(opened);
    CHECK(opened->studyKey == studyKey);
    CHECK(opened->slot == 0);
}

TEST_CASE("A wrong passphrase keeps the study locked")
{
    const Slot slot = passphraseSlot(u"a walk along the canal"_s, Secret::random());
    for (const QString &typed : {u"a walk along the canals"_s, u"A walk along the canal"_s, u""_s}) {
        const auto opened = unlockWith({slot}, typed, study);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == Error::Kind::Locked);
        CHECK(contains(opened.error().findings, Code::PassphraseWrong));
    }
}

TEST_CASE("A passphrase is the same however its accents were typed")
{
    const QString composed = u"caf\u00e9 \u00fcber \u1ea5"_s;
    const QString apart = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(composed != apart);
    const Secret studyKey = Secret::random();
    CHECK(unlockWith({passphraseSlot(composed, studyKey)}, apart, study));
    CHECK(unlockWith({passphraseSlot(apart, studyKey)}, composed, study));
}

TEST_CASE("The recovery key opens, as printed or as copied down")
{
    const Secret studyKey = Secret::random();
    const QByteArray key = newRecoveryKey();
    const QList<Slot> slots{passphraseSlot(u"first"_s, studyKey), passphraseSlot(u"second"_s, studyKey),
                            recoverySlot(key, studyKey)};
    for (const QString &typed : {recoveryText(key), recoveryText(key).toLower().replace(u'-', u' ')}) {
        const auto opened = unlockWith(slots, typed, study);
        REQUIRE(opened);
        CHECK(opened->slot == 2);
        CHECK(opened->studyKey == studyKey);
    }
    CHECK(unlockWith(slots, u"second"_s, study)->slot == 1);
}

TEST_CASE("A mistyped or foreign recovery key is simply wrong")
{
    const QList<Slot> slots{passphraseSlot(u"first"_s, Secret::random()),
                            recoverySlot(QByteArray(20, '\x07'), Secret::random())};
    QString typed = recoveryText(QByteArray(20, '\x07'));
    typed[0] = typed[0] == u'X' ? u'Y' : u'X';
    for (const QString &text : {typed, recoveryText(newRecoveryKey())}) {
        const auto opened = unlockWith(slots, text, study);
        REQUIRE_FALSE(opened);
        CHECK(contains(opened.error().findings, Code::PassphraseWrong));
    }
}

TEST_CASE("A passphrase that looks like a recovery key still opens its own slot")
{
    const QString text = recoveryText(newRecoveryKey());
    const Secret studyKey = Secret::random();
    const auto opened =
        unlockWith({recoverySlot(newRecoveryKey(), studyKey), passphraseSlot(text, studyKey)}, text, study);
    REQUIRE(opened);
    CHECK(opened->slot == 1);
}

TEST_CASE("A key slot altered in any byte opens nothing")
{
    const Secret studyKey = Secret::random();
    const QByteArray key = newRecoveryKey();
    for (const Slot &slot : tampered(passphraseSlot(u"canal"_s, studyKey)))
        CHECK_FALSE(open(slot, "canal"));
    for (const Slot &slot : tampered(recoverySlot(key, studyKey)))
        CHECK_FALSE(open(slot, key));
}

TEST_CASE("A key slot's label may change")
{
    const Secret studyKey = Secret::random();
    Slot slot = passphraseSlot(u"canal"_s, studyKey);
    slot.label = u"S. Example"_s;
    CHECK(open(slot, "canal"));
}

TEST_CASE("A key slot opens no other study")
{
    CHECK_FALSE(open(passphraseSlot(u"canal"_s, Secret::random()), "canal", "study-9876543210"));
}

TEST_CASE("A slot made to hold another study key is seen as damaged")
{
    const Secret studyKey = Secret::random();
    Slot slot = passphraseSlot(u"canal"_s, studyKey);
    slot.commitment = passphraseSlot(u"canal"_s, Secret::random()).commitment;
    const auto opened = open(slot, "canal");
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Damaged);
    CHECK(contains(opened.error().findings, Code::FileDamaged));
}

TEST_CASE("Two slots of one passphrase have nothing in common but the study")
{
    const Secret studyKey = Secret::random();
    const Slot first = passphraseSlot(u"canal"_s, studyKey);
    const Slot second = passphraseSlot(u"canal"_s, studyKey);
    CHECK(first.salt != second.salt);
    CHECK(first.wrapped != second.wrapped);
    CHECK(first.commitment == second.commitment);
}

TEST_CASE("A passphrase's cost has bounds, checked before it is spent")
{
    const Secret studyKey = Secret::random();
    const KdfCost absurd[] = {{0, 8}, {11, 8}, {1, 7}, {1, 1048577}, {1, ~quint64{0}}, {~quint64{0}, 8}};
    for (const KdfCost &cost : absurd) {
        const auto made = makeSlot({Slot::Kind::Passphrase, "canal", cost, {}}, studyKey, study);
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == Error::Kind::Refused);
        CHECK(contains(made.error().findings, Code::NumberOutOfRange));

        Slot stored = passphraseSlot(u"canal"_s, studyKey);
        stored.cost = cost;
        const auto key = slotKey("canal", stored);
        REQUIRE_FALSE(key);
        CHECK(key.error().kind == Error::Kind::Damaged);
        CHECK(contains(key.error().findings, Code::FileDamaged));
    }
    CHECK(makeSlot({Slot::Kind::Passphrase, "canal", {10, 8}, {}}, studyKey, study));
}

TEST_CASE("An empty passphrase is refused")
{
    const auto made = makeSlot({Slot::Kind::Passphrase, {}, quick, {}}, Secret::random(), study);
    REQUIRE_FALSE(made);
    CHECK(contains(made.error().findings, Code::TextEmpty));
}

TEST_CASE("A study without slots, or with absurdly many, is damaged")
{
    const Slot slot = passphraseSlot(u"canal"_s, Secret::random());
    for (const QList<Slot> &slots : {QList<Slot>{}, QList<Slot>(1000, slot)}) {
        const auto opened = unlockWith(slots, u"canal"_s, study);
        REQUIRE_FALSE(opened);
        CHECK(contains(opened.error().findings, Code::FileDamaged));
    }
}

TEST_CASE("A damaged slot doesn't hinder a good one, and is told when none opens")
{
    const Secret studyKey = Secret::random();
    Slot broken = passphraseSlot(u"canal"_s, studyKey);
    broken.salt.chop(1);
    CHECK(unlockWith({broken, passphraseSlot(u"canal"_s, studyKey)}, u"canal"_s, study));

    const auto opened = unlockWith({broken, passphraseSlot(u"river"_s, studyKey)}, u"canal"_s, study);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Damaged);
}

TEST_CASE("A passphrase's key is that of libsodium's Argon2id over its bytes")
{
    const Slot slot = passphraseSlot(u"canal"_s, Secret::random());
    Secret expected;
    REQUIRE(crypto_pwhash(expected.data(), Secret::size, "canal", 5,
                          reinterpret_cast<const unsigned char *>(slot.salt.constData()), 1, 8192,
                          crypto_pwhash_ALG_ARGON2ID13) == 0);
    const auto key = slotKey("canal", slot);
    REQUIRE(key);
    CHECK(*key == expected);
}
