// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/vault/digest.h"
#include "core/vault/vault.h"

#include <QSet>

#include <atomic>
#include <thread>
#include <vector>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray study("study-0123456789");
const QByteArray owner("owner-0123456789");
const SealPlace place{"participant", "sealed_identity", "row---0123456789", owner};
const SealPlace staffPlace{"interpreter", "sealed_identity", "row---0123456789", {}};

struct Desk {
    Secret studyKey = Secret::random();
    Vault vault{study};
    QByteArray key;

    Desk()
    {
        vault.unlock(studyKey);
        key = vault.newOwnerKey(owner);
    }
    QByteArray seal(const QByteArray &plain) const
    {
        const auto blob = vault.seal(place, key, plain);
        REQUIRE(blob);
        return *blob;
    }
    bool isDamaged(const SealPlace &where, const QByteArray &blob) const
    {
        const auto plain = vault.open(where, key, blob);
        return !plain && plain.error().kind == Error::Kind::Damaged &&
               contains(plain.error().findings, Code::BlobDamaged);
    }
};

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    return bytes;
}

} // namespace

TEST_CASE("What was sealed opens again in its place, whatever its length")
{
    const Desk desk;
    for (qsizetype length = 0; length < 600; ++length) {
        const QByteArray plain(length, static_cast<char>(length));
        const auto opened = desk.vault.open(place, desk.key, desk.seal(plain));
        REQUIRE(opened);
        REQUIRE(*opened == plain);
    }
}

TEST_CASE("A sealed text may end like its own padding")
{
    const Desk desk;
    for (const QByteArray &plain :
         {QByteArray("\x80\0\0", 3), QByteArray(128, '\x80'), QByteArray(256, '\0')})
        CHECK(*desk.vault.open(place, desk.key, desk.seal(plain)) == plain);
}

TEST_CASE("What is staff's is sealed without a person's key")
{
    const Desk desk;
    const auto blob = desk.vault.seal(staffPlace, {}, "Interpreter, 020 7946 0011");
    REQUIRE(blob);
    CHECK(*desk.vault.open(staffPlace, {}, *blob) == "Interpreter, 020 7946 0011");

    SealPlace persons = staffPlace;
    persons.owner = owner;
    CHECK(desk.isDamaged(persons, *blob));
}

TEST_CASE("A sealed blob moved to another place is seen as damaged")
{
    const Desk desk;
    const QByteArray blob = desk.seal("ann@example.org");
    SealPlace other = place;
    other.table = "interview";
    CHECK(desk.isDamaged(other, blob));
    other = place;
    other.column = "sealed_notes";
    CHECK(desk.isDamaged(other, blob));
    other = place;
    other.row = "row---9876543210";
    CHECK(desk.isDamaged(other, blob));
    other = place;
    other.owner = "owner-9876543210";
    CHECK(desk.isDamaged(other, blob));
    other = {"participantsealed", "_identity", place.row, owner};
    CHECK(desk.isDamaged(other, blob));
}

TEST_CASE("A sealed blob opens with its own person's key alone")
{
    const Desk desk;
    const QByteArray blob = desk.seal("ann@example.org");
    const QByteArray other = desk.vault.newOwnerKey(owner);
    CHECK_FALSE(desk.vault.open(place, other, blob));
    CHECK_FALSE(desk.vault.open(place, {}, blob));
    CHECK(desk.vault.open(place, desk.key, blob));
}

TEST_CASE("A person's wrapped key is no other person's, and no other study's")
{
    const Desk desk;
    CHECK(desk.vault.ownerKey(owner, desk.key));
    CHECK_FALSE(desk.vault.ownerKey("owner-9876543210", desk.key));

    Vault otherStudy("study-9876543210");
    otherStudy.unlock(desk.studyKey);
    CHECK_FALSE(otherStudy.ownerKey(owner, desk.key));
    const auto staff = desk.vault.seal(staffPlace, {}, "note");
    CHECK_FALSE(otherStudy.open(staffPlace, {}, *staff));
}

TEST_CASE("A blob or a wrapped key altered in any byte, or cut, is seen as damaged")
{
    const Desk desk;
    const QByteArray blob = desk.seal("07700 900123");
    for (qsizetype i = 0; i < blob.size(); ++i)
        CHECK(desk.isDamaged(place, flipped(blob, i)));
    for (qsizetype size = 0; size < blob.size(); ++size)
        CHECK(desk.isDamaged(place, blob.first(size)));
    CHECK(desk.isDamaged(place, blob + QByteArray(128, '\0')));

    for (qsizetype i = 0; i < desk.key.size(); ++i)
        CHECK_FALSE(desk.vault.open(place, flipped(desk.key, i), blob));
    for (qsizetype size = 0; size < desk.key.size(); ++size)
        CHECK_FALSE(desk.vault.open(place, desk.key.first(size), blob));
}

TEST_CASE("Two equal texts are sealed into different blobs")
{
    const Desk desk;
    QSet<QByteArray> blobs;
    for (int i = 0; i < 100; ++i)
        blobs.insert(desk.seal("ann@example.org"));
    CHECK(blobs.size() == 100);
}

TEST_CASE("The length of a sealed text says little")
{
    const Desk desk;
    const qsizetype least = desk.seal({}).size();
    CHECK(least == 2 + 24 + 128 + 16);
    CHECK(desk.seal(QByteArray(127, 'x')).size() == least);
    CHECK(desk.seal(QByteArray(128, 'x')).size() == least + 128);
    CHECK(desk.seal(QByteArray(255, 'x')).size() == least + 128);
}

TEST_CASE("A sealed text can't be seen in its blob")
{
    const Desk desk;
    CHECK_FALSE(desk.seal("ann@example.org").contains("example"));
}

TEST_CASE("A locked study opens and seals nothing, until it is unlocked with the same key")
{
    Desk desk;
    const QByteArray blob = desk.seal("ann@example.org");
    desk.vault.lock();
    CHECK(desk.vault.isLocked());
    const auto opened = desk.vault.open(place, desk.key, blob);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Locked);
    CHECK(contains(opened.error().findings, Code::StudyLocked));
    CHECK_FALSE(desk.vault.seal(place, desk.key, "x"));
    CHECK_FALSE(desk.vault.open(staffPlace, {}, blob));

    desk.vault.unlock(desk.studyKey);
    CHECK(*desk.vault.open(place, desk.key, blob) == "ann@example.org");

    desk.vault.unlock(Secret::random());
    CHECK(desk.isDamaged(place, blob));
}

TEST_CASE("A study that was never unlocked is locked")
{
    const Vault vault(study);
    CHECK(vault.isLocked());
    CHECK(vault.ownerKey(owner, {}).error().kind == Error::Kind::Locked);
}

TEST_CASE("New keys of a study carry their version, and blobs are bound to it")
{
    Desk desk;
    Vault later(study, 2);
    later.unlock(desk.studyKey);
    const QByteArray laterKey = later.newOwnerKey(owner);
    CHECK(laterKey[1] == 2);
    const auto blob = later.seal(place, laterKey, "x");
    CHECK((*blob)[1] == 2);
    CHECK(later.open(place, laterKey, *blob));
    CHECK(later.open(place, desk.key, desk.seal("y")));
}

TEST_CASE("One unwrapping of a person's key opens all of their blobs")
{
    const Desk desk;
    SealPlace notes = place;
    notes.column = "sealed_notes";
    const auto key = desk.vault.ownerKey(owner, desk.key);
    REQUIRE(key);
    const QByteArray sealed = key->seal(notes, "prefers mornings");
    CHECK(*key->open(place, desk.seal("ann@example.org")) == "ann@example.org");
    CHECK(*key->open(notes, sealed) == "prefers mornings");
    CHECK(*desk.vault.open(notes, desk.key, sealed) == "prefers mornings");
    CHECK_FALSE(key->open(place, sealed));
}

TEST_CASE("Several threads open different rows at once")
{
    const Desk desk;
    std::vector<QByteArray> blobs;
    for (int i = 0; i < 500; ++i)
        blobs.push_back(desk.seal(QByteArray::number(i)));
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int start = 0; start < 4; ++start) {
        threads.emplace_back([&] {
            for (size_t i = 0; i < blobs.size(); ++i) {
                const auto plain = desk.vault.open(place, desk.key, blobs[i]);
                if (plain && *plain == QByteArray::number(static_cast<int>(i)))
                    ++right;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(right == 4 * 500);
}

TEST_CASE("A row's hash follows its cells, its table and the study's key")
{
    const Desk desk;
    const Row row{qint64{1}, Utf8{"C07"}};
    const QByteArray hash = desk.vault.rowHash("participant", viewOf(row));
    CHECK(hash.size() == 32);
    CHECK(hash == desk.vault.rowHash("participant", viewOf(row)));
    CHECK(hash ==
          keyedHash(derive(desk.studyKey, Subkey::RowHash), canonicalRow("participant", viewOf(row))));
    CHECK(hash != desk.vault.rowHash("interview", viewOf(row)));
    CHECK(hash != desk.vault.rowHash("participant", viewOf({qint64{2}, Utf8{"C07"}})));
    CHECK(hash != Desk().vault.rowHash("participant", viewOf(row)));
}

TEST_CASE("Each link of the audit trail depends on all before it")
{
    const Desk desk;
    const QByteArray sealed = plainHash("before and after");
    const QByteArray first = desk.vault.auditMac({}, "entry 1", sealed);
    const QByteArray second = desk.vault.auditMac(first, "entry 2", sealed);
    CHECK(second.size() == 32);
    CHECK(second == desk.vault.auditMac(first, "entry 2", sealed));
    CHECK(second != desk.vault.auditMac(flipped(first, 0), "entry 2", sealed));
    CHECK(second != desk.vault.auditMac(first, "entry 3", sealed));
    CHECK(second != desk.vault.auditMac(first, "entry 2", flipped(sealed, 31)));
    CHECK(desk.vault.auditMac("a", "bc", {}) != desk.vault.auditMac("ab", "c", {}));
    CHECK(second != Desk().vault.auditMac(first, "entry 2", sealed));
}
