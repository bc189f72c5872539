// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/filebytes.h"

#include "core/rules/wording.h"
#include "core/store/audittrail.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace colloquy;
using namespace Qt::StringLiterals;

// What is opened as a study is one, as it was written; anything else is refused by name and left as it is.

namespace {

class Shelf {
public:
    Shelf()
    {
        StudyDesk desk(path(u"a.study"_s));
        added(desk, aParticipant().named(u"Ama Example"_s));
        m_study = bytesOf(path(u"a.study"_s));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    const QByteArray &study() const { return m_study; }

    QString put(const QByteArray &bytes) const
    {
        const QString there = path(u"copy.study"_s);
        QFile::remove(there);
        QFile file(there);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return there;
    }

    /// The study as it is after another program ran \a sql over it.
    QString after(const char *sql) const
    {
        const QString there = put(m_study);
        sqlite3 *handle = nullptr;
        REQUIRE(sqlite3_open(there.toUtf8().constData(), &handle) == SQLITE_OK);
        char *message = nullptr;
        sqlite3_exec(handle, sql, nullptr, nullptr, &message);
        INFO(sql << ": " << (message ? message : ""));
        REQUIRE_FALSE(message);
        sqlite3_close(handle);
        return there;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_study;
};

/// Refused with this code in plain words that name no path, and not a byte of it changed.
void checkNotOpened(const QString &path, Code code)
{
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? bytesOf(path) : QByteArray();
    const auto opened = Workspace::open(path);
    REQUIRE_FALSE(opened);
    CAPTURE(opened.error().findings);
    CHECK(contains(opened.error().findings, code));
    CHECK_FALSE(sentence(opened.error()).contains(QFileInfo(path).fileName()));
    CHECK_FALSE(opened.error().detail.contains(QFileInfo(path).fileName()));
    if (isFile)
        CHECK((bytesOf(path) == before));
    CHECK_FALSE(QFile::exists(path + u"-journal"_s));
}

} // namespace

TEST_CASE("What is no study is not opened as one, whatever it looks like")
{
    const Shelf shelf;
    checkNotOpened(shelf.path(u"none.study"_s), Code::FileMissing);
    checkNotOpened(shelf.path(u"none/none.study"_s), Code::FileMissing);
    CHECK_FALSE(QFile::exists(shelf.path(u"none.study"_s)));
    REQUIRE(QDir(shelf.path({})).mkdir(u"folder.study"_s));
    checkNotOpened(shelf.path(u"folder.study"_s), Code::FileNotStudy);
    const QList<QByteArray> contents{QByteArray(),
                                     "a",
                                     "name,email\nAma,ama@example.org\n",
                                     QByteArray(4096, '\0'),
                                     "SQLite format 3",
                                     "SQLite format 4\0" + shelf.study().sliced(16),
                                     QByteArray("PK\3\4") + QByteArray(100, 'z')};
    for (const QByteArray &content : contents) {
        INFO(content.left(20).toStdString());
        checkNotOpened(shelf.put(content), Code::FileNotStudy);
    }
}

TEST_CASE("Another program's data base is not a study, nor is one without a study in it")
{
    const Shelf shelf;
    checkNotOpened(shelf.after("PRAGMA application_id = 0"), Code::FileNotStudy);
    checkNotOpened(shelf.after("PRAGMA application_id = 1130918266"), Code::FileNotStudy);
    checkNotOpened(shelf.after("DELETE FROM study"), Code::FileDamaged);
    const char *second =
        "INSERT INTO study SELECT randomblob(16), instance, title, short_name, reference, template,"
        " sample, zone, opens, ends, longest_minutes, longest_interpreted_minutes, minimum_age,"
        " thinking_hours, consent_taken, consent_talk_minutes, consent_talk_interpreted_minutes,"
        " hours, bank_holidays, buffers, travel, grid, notice_hours, day_cap, week_cap, withdrawal_days,"
        " attempt_limit, buddy_places, oral_translation, own_languages, typed_signature,"
        " keep_unjoined_days, keep_contact_days, keep_consent_days, keep_links_days, closed_on,"
        " evidence_exported_at, links_destroyed_at, sealed_contact FROM study";
    checkNotOpened(shelf.after(second), Code::FileDamaged);
}

TEST_CASE("A study whose version was never written is damaged")
{
    const Shelf shelf;
    for (const char *sql :
         {"PRAGMA user_version = -1", "PRAGMA user_version = -2147483648", "PRAGMA user_version = 0"})
        checkNotOpened(shelf.after(sql), Code::FileDamaged);
}

TEST_CASE("A study of a newer program is refused with both versions named")
{
    const Shelf shelf;
    for (const int newer : {Connection::newestSchema() + 1, 999, 2147483647}) {
        const QByteArray sql = "PRAGMA user_version = " + QByteArray::number(newer);
        const QString path = shelf.after(sql.constData());
        checkNotOpened(path, Code::FileNewer);
        const auto opened = Workspace::open(path);
        CHECK(opened.error().findings.first().details ==
              QStringList{QString::number(newer), QString::number(Connection::newestSchema())});
    }
}

TEST_CASE("A new study has the tables, guards and indexes that the program knows")
{
    const Shelf shelf;
    const auto opened = Connection::open(shelf.put(shelf.study()), Connection::Kind::Existing);
    INFO("The digest is another: " << (opened ? "" : opened.error().detail.toStdString()));
    CHECK(opened);
}

TEST_CASE("A study whose tables, guards or indexes are others than the program's is not opened")
{
    const Shelf shelf;
    for (const char *change :
         {"CREATE TABLE extra (a)", "CREATE VIEW extra AS SELECT * FROM audit",
          "CREATE TRIGGER extra AFTER INSERT ON audit BEGIN DELETE FROM keyring; END",
          "CREATE TRIGGER extra BEFORE UPDATE ON study BEGIN SELECT 1; END", "DROP TRIGGER audit_keeps",
          "DROP TRIGGER audit_stays", "DROP TRIGGER interview_overlap_insert",
          "DROP TRIGGER interview_overlap_update", "DROP TRIGGER interview_live_insert",
          "DROP INDEX document_in_use", "DROP TABLE voiding", "ALTER TABLE thanks ADD COLUMN note TEXT",
          "ALTER TABLE override RENAME COLUMN code TO kode", "CREATE INDEX extra ON audit (utc)",
          "DROP INDEX audit_participant; CREATE INDEX audit_participant ON audit (participant)"}) {
        INFO(change);
        checkNotOpened(shelf.after(change), Code::FileDamaged);
    }
}

TEST_CASE("A study that was cut off anywhere is refused, or told of")
{
    const Shelf shelf;
    const qsizetype whole = shelf.study().size();
    for (int part = 1; part < 24; ++part) {
        const qsizetype size = whole * part / 24;
        INFO(size << " of " << whole);
        const QString path = shelf.put(shelf.study().first(size));
        auto opened = Workspace::open(path);
        if (!opened) {
            CHECK_FALSE(opened.error().findings.isEmpty());
            continue;
        }
        const Outcome unlocked = (*opened)->unlock(StudyDesk::passphrase());
        const bool told = !unlocked || !verifyAudit((*opened)->store()).isEmpty() || (*opened)->takeFailure();
        CHECK(told);
    }
}

TEST_CASE("A study is its owner's alone once it was opened, and a link leads to it")
{
    const Shelf shelf;
    const QString path = shelf.put(shelf.study());
    REQUIRE(::chmod(path.toUtf8().constData(), 0664) == 0);
    {
        const auto opened = Workspace::open(path);
        REQUIRE(opened);
        struct stat status = {};
        REQUIRE(::stat(path.toUtf8().constData(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
    }
    const QString link = shelf.path(u"link.study"_s);
    REQUIRE(QFile::link(path, link));
    const auto opened = Workspace::open(link);
    REQUIRE(opened);
    CHECK((*opened)->path() == QFileInfo(path).canonicalFilePath());
    REQUIRE(QFile::link(shelf.path(u"nowhere.study"_s), shelf.path(u"broken.study"_s)));
    checkNotOpened(shelf.path(u"broken.study"_s), Code::FileMissing);
}

TEST_CASE("A new study replaces no file, and leaves none behind when it is refused")
{
    const Shelf shelf;
    CreateStudy request;
    request.path = shelf.put("something of mine");
    request.title = u"Another"_s;
    request.ends = QDate(2027, 6, 30);
    request.passphrase = StudyDesk::passphrase();
    request.cost = {1, 8};
    const auto refused = createStudy(request);
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().findings, Code::FileExists));
    CHECK(bytesOf(request.path) == "something of mine");
    const QList<std::function<void(CreateStudy &)>> wrongs{
        [](CreateStudy &one) { one.ends = QDate(); },
        [](CreateStudy &one) { one.opens = QDate(2027, 7, 1); },
        [](CreateStudy &one) { one.zone = "Europe/Nowhere"; },
        [](CreateStudy &one) { one.passphrase.clear(); },
        [](CreateStudy &one) { one.minimumAge = -1; },
        [](CreateStudy &one) { one.templateName = u"none"_s; },
        [](CreateStudy &one) { one.title = u"Hidden \u202eorder"_s; },
        [](CreateStudy &one) {
            one.cost = {0, 8};
        },
    };
    for (const auto &wrong : wrongs) {
        CreateStudy one = request;
        one.path = shelf.path(u"new.study"_s);
        wrong(one);
        const auto created = createStudy(one);
        REQUIRE_FALSE(created);
        CHECK_FALSE(created.error().findings.isEmpty());
        CHECK_FALSE(QFile::exists(one.path));
    }
}
