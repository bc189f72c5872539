// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/vault/digest.h"
#include "core/vault/secret.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Secret counted()
{
    Secret key;
    for (size_t i = 0; i < Secret::size; ++i)
        key.data()[i] = static_cast<unsigned char>(i);
    return key;
}

} // namespace

TEST_CASE("A secret moves, and two random ones differ")
{
    Secret first = Secret::random();
    const Secret second = Secret::random();
    CHECK_FALSE(first == second);

    const unsigned char *bytes = first.data();
    const Secret moved = std::move(first);
    CHECK(moved.data() == bytes);
}

TEST_CASE("A study key's subkeys are those of libsodium's crypto_kdf in the context colloquy")
{
    const Secret key = counted();
    const QList<Subkey> uses{Subkey::Wrap,   Subkey::Audit, Subkey::RowHash,
                             Subkey::Backup, Subkey::Staff, Subkey::Commitment};
    for (uint64_t number = 1; number <= 6; ++number) {
        unsigned char expected[32];
        crypto_kdf_derive_from_key(expected, sizeof expected, number, "colloquy", key.data());
        CHECK(std::memcmp(derive(key, uses[static_cast<qsizetype>(number) - 1]).data(), expected,
                          sizeof expected) == 0);
    }
}

TEST_CASE("A hardened process leaves no core dump and can't be read by another")
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        hardenProcess();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        _exit(prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("Wiping leaves nothing behind")
{
    QByteArray bytes("correct horse");
    wipe(bytes);
    CHECK(bytes.isEmpty());
}

TEST_CASE("The plain hash is BLAKE2b-256")
{
    // The empty message, from the reference implementation.
    CHECK(plainHash({}).toHex() == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(plainHash("a") != plainHash("b"));
}

TEST_CASE("A row has one way to be written as bytes")
{
    const Row row{std::monostate{}, qint64{-1}, Utf8{"ab"}, QByteArray("\x01", 1)};
    const QByteArray expected =
        QByteArray::fromHex("0000000c") + "colloquy row" + QByteArray::fromHex("00000001") + "t" +
        QByteArray::fromHex("0000000000000004") + "n" + "i" + QByteArray::fromHex("ffffffffffffffff") + "t" +
        QByteArray::fromHex("00000002") + "ab" + "b" + QByteArray::fromHex("0000000101");
    CHECK(canonicalRow("t", viewOf(row)).toHex() == expected.toHex());
}

TEST_CASE("Rows that differ in kind, length or table never look alike")
{
    const QList<QByteArray> written{
        canonicalRow("t", viewOf({Utf8{"ab"}, Utf8{"c"}})),
        canonicalRow("t", viewOf({Utf8{"a"}, Utf8{"bc"}})),
        canonicalRow("t", viewOf({Utf8{"abc"}})),
        canonicalRow("t", viewOf({QByteArray("abc")})),
        canonicalRow("ta", viewOf({Utf8{"abc"}})),
        canonicalRow("t", viewOf({std::monostate{}})),
        canonicalRow("t", viewOf({QByteArray()})),
        canonicalRow("t", viewOf({Utf8{}})),
        canonicalRow("t", viewOf({qint64{0}})),
        canonicalRow("t", viewOf({})),
    };
    for (qsizetype i = 0; i < written.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            CHECK(written[i] != written[j]);
    }
}
