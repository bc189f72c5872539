// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/base/safefile.h"
#include "core/rules/wording.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// A disk that holds files of at most so many bytes, while it lives.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList entriesOf(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

mode_t permissionsOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 07777;
}

void checkStorageError(const Outcome &outcome, Code code)
{
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == Error::Kind::Storage);
    CHECK(outcome.error().findings.first().code == code);
}

} // namespace

TEST_CASE("A written file is whole, private and alone in its folder")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    REQUIRE(writeWhole(path, "first"));
    REQUIRE(writeWhole(path, "second, longer"));
    CHECK(contentOf(path) == "second, longer");
    CHECK(permissionsOf(path) == 0600);
    CHECK(entriesOf(folder) == QStringList{u"schedule.csv"_s});
}

TEST_CASE("A file that others could read is private once it is replaced")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    REQUIRE(writeWhole(path, "old"));
    REQUIRE(chmod(QFile::encodeName(path).constData(), 0644) == 0);
    REQUIRE(writeWhole(path, "new"));
    CHECK(permissionsOf(path) == 0600);
}

TEST_CASE("Pieces of every size arrive in order")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pieces"_s);
    QByteArray expected;
    SafeFile file(path);
    REQUIRE(file.open());
    for (const qsizetype size : {0, 1, 100, 262143, 262144, 262145, 1, 700000, 3, 262143, 1}) {
        const QByteArray piece(size, static_cast<char>('a' + expected.size() % 26));
        expected += piece;
        REQUIRE(file.write(piece));
    }
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(file.commit());
    CHECK(contentOf(path) == expected);
}

TEST_CASE("A full disk keeps the old file and leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    const QByteArray large(600000, 'x');
    REQUIRE(writeWhole(path, "old"));
    for (rlim_t room = 0; room < 600000; room += 4999) {
        const FullDisk disk(room);
        checkStorageError(writeWhole(path, large), Code::FileFull);
        REQUIRE(contentOf(path) == "old");
        REQUIRE(entriesOf(folder).size() == 1);
    }
    {
        const FullDisk disk(600000);
        REQUIRE(writeWhole(path, large));
    }
    CHECK(contentOf(path) == large);
}

TEST_CASE("A disk that is full once stays an error until the file is given up")
{
    const QTemporaryDir folder;
    SafeFile file(folder.filePath(u"schedule.csv"_s));
    REQUIRE(file.open());
    {
        const FullDisk disk(1000);
        checkStorageError(file.write(QByteArray(300000, 'x')), Code::FileFull);
    }
    checkStorageError(file.write("more"), Code::FileFull);
    checkStorageError(file.commit(), Code::FileFull);
    CHECK(entriesOf(folder).isEmpty());
}

TEST_CASE("A flushed file waits for its name alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    {
        SafeFile file(path);
        REQUIRE(file.open());
        REQUIRE(file.write("all of it"));
        REQUIRE(file.flush());
        CHECK_FALSE(QFile::exists(path));
        CHECK_FALSE(file.write("more"));
    }
    CHECK(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    SafeFile file(path);
    REQUIRE(file.open());
    REQUIRE(file.write("all of it"));
    REQUIRE(file.flush());
    REQUIRE(file.commit());
    CHECK(QFile(path).size() == 9);
    CHECK_FALSE(file.commit());
}

TEST_CASE("A file that is never committed never appears")
{
    const QTemporaryDir folder;
    {
        SafeFile file(folder.filePath(u"schedule.csv"_s));
        REQUIRE(file.open());
        REQUIRE(file.write("half"));
        CHECK(entriesOf(folder).size() == 1);
    }
    CHECK(entriesOf(folder).isEmpty());
}

TEST_CASE("A place that can't be written to is named by its kind")
{
    const QTemporaryDir folder;
    const Outcome nowhere = writeWhole(folder.filePath(u"missing/schedule.csv"_s), "x");
    checkStorageError(nowhere, Code::FileMissing);
    CHECK(sentence(nowhere.error()).contains(u"no such folder"_s));
    checkStorageError(writeWhole(QString(), "x"), Code::FileMissing);
    checkStorageError(writeWhole(folder.path(), "x"), Code::FileUnwritable);
    checkStorageError(writeWhole(u"/dev/null"_s, "x"), Code::FileUnwritable);

    const QString file = folder.filePath(u"file"_s);
    REQUIRE(writeWhole(file, "x"));
    checkStorageError(writeWhole(file + u"/below"_s, "x"), Code::FileMissing);
}

TEST_CASE("What a link leads to is replaced, and the link stays")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"real"_s));
    const QString real = folder.filePath(u"real/schedule.csv"_s);
    const QString link = folder.filePath(u"link.csv"_s);
    REQUIRE(writeWhole(real, "old"));
    REQUIRE(QFile::link(real, link));
    REQUIRE(writeWhole(link, "new"));
    CHECK(contentOf(real) == "new");
    CHECK(QFile::symLinkTarget(link) == real);
}

TEST_CASE("A file can't be written before it is opened or after it is committed")
{
    const QTemporaryDir folder;
    SafeFile early(folder.filePath(u"early"_s));
    CHECK_FALSE(early.write("x"));
    CHECK_FALSE(early.commit());

    SafeFile late(folder.filePath(u"late"_s));
    REQUIRE(late.open());
    REQUIRE(late.commit());
    CHECK_FALSE(late.write("x"));
    CHECK(contentOf(folder.filePath(u"late"_s)).isEmpty());
}

TEST_CASE("An error names no path")
{
    const Outcome outcome = writeWhole(u"/missing-folder/secret.csv"_s, "x");
    REQUIRE_FALSE(outcome);
    CHECK_FALSE(outcome.error().detail.contains(u"secret"_s));
    CHECK(outcome.error().findings.first().subject == u"folder"_s); // a word of its own, not the name
}
