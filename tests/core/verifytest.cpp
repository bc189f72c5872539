// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/statefolder.h"

#include "core/actions/exchange.h"
#include "core/actions/knownheads.h"
#include "core/actions/privacy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/stat.h>

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// A study in a file with something in every table, closed again, whose heads are remembered in a folder
/// of the test's own.
class ClosedStudy {
public:
    ClosedStudy()
    {
        StudyDesk desk(path());
        fillEveryTable(desk);
    }

    QString path() const { return m_folder.filePath(u"a.study"_s); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
    StateFolder m_state{m_folder.filePath(u"state"_s)};
};

QString copied(const ClosedStudy &study, const QByteArray &bytes)
{
    const QString path = study.filePath(u"copy.study"_s);
    QFile::remove(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

/// Writes past every guard, as somebody with a database tool would: without triggers, constraints and keys.
int tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    QByteArrayList triggers;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", -1, &statement,
                       nullptr);
    QByteArray drops;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        drops += QByteArray("DROP TRIGGER ") +
                 reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)) + ';';
        triggers << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1))) + ';';
    }
    sqlite3_finalize(statement);
    REQUIRE(sqlite3_exec(handle, drops.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_exec(handle, "PRAGMA ignore_check_constraints = ON", nullptr, nullptr, nullptr);
    const int before = sqlite3_total_changes(handle);
    const int status = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    const int changed = status == SQLITE_OK ? sqlite3_total_changes(handle) - before : -1;
    for (const QByteArray &trigger : triggers)
        REQUIRE(sqlite3_exec(handle, trigger.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
    return changed;
}

/// An Error on opening or unlocking counts as one, too.
Findings findingsOf(const QString &path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return workspace.error().findings;
    if (const Outcome unlocked = (*workspace)->unlock(StudyDesk::passphrase()); !unlocked)
        return unlocked.error().findings;
    const Result<Findings> findings = verify(**workspace);
    return findings ? *findings : findings.error().findings;
}

QByteArrayList columnsOf(const QString &path, const QByteArray &table)
{
    auto workspace = Workspace::open(path);
    REQUIRE(workspace);
    QByteArrayList columns;
    Query query = (*workspace)->store().prepare("SELECT name FROM pragma_table_info('" + table + "')");
    while (query.step())
        columns << query.bytes(0).toByteArray();
    return columns;
}

/// Another value of the kind that is there; a text where there was nothing.
QByteArray otherValue(const QByteArray &column)
{
    return "CASE typeof(" + column + ") WHEN 'integer' THEN " + column + " + 1000 WHEN 'text' THEN " +
           column + " || 'x' WHEN 'blob' THEN CAST(zeroblob(1) || " + column + " AS BLOB) ELSE NULL END";
}

} // namespace

TEST_CASE("A study that nobody touched has nothing to be found")
{
    const ClosedStudy study;
    CHECK(findingsOf(study.path()) == Findings());
}

TEST_CASE("Every table of the full study has rows to be tampered with")
{
    StudyDesk desk;
    fillEveryTable(desk);
    for (const TableShape &shape : allShapes()) {
        Query query = desk.store().prepare("SELECT count(*) FROM " + shape.name);
        REQUIRE(query.step());
        INFO(shape.name.toStdString());
        CHECK(query.integer(0) > 0);
    }
}

TEST_CASE("A changed cell is found in every column of every table")
{
    const ClosedStudy study;
    const QByteArray sound = study.bytes();
    QByteArrayList tables{"audit", "keyring"};
    for (const TableShape &shape : allShapes())
        tables << shape.name;
    int tried = 0;
    for (const QByteArray &table : tables) {
        for (const QByteArray &column : columnsOf(study.path(), table)) {
            const QString path = copied(study, sound);
            const QByteArray where =
                " WHERE rowid = (SELECT min(rowid) FROM " + table + " WHERE " + column + " IS NOT NULL)";
            if (tamper(path, "UPDATE " + table + " SET " + column + " = " + otherValue(column) + where) != 1)
                continue;
            ++tried;
            INFO((table + '.' + column).toStdString());
            CHECK_FALSE(findingsOf(path).isEmpty());
        }
    }
    CHECK(tried > 180);
}

TEST_CASE("A cell that was emptied, and a row that was removed or slipped in, are found")
{
    const ClosedStudy study;
    const QByteArray sound = study.bytes();
    QByteArrayList attacks{"UPDATE audit SET sealed = NULL WHERE seq = 3",
                           "UPDATE keyring SET wrapped = NULL WHERE prefix = 'C' AND number = 1",
                           "UPDATE keyring SET wrapped = randomblob(74) WHERE prefix = 'I' AND number = 1",
                           "DELETE FROM keyring WHERE number = 1 AND prefix = 'C'",
                           "DELETE FROM audit WHERE seq = 4",
                           "DELETE FROM audit",
                           "DELETE FROM busy_time WHERE number = 0",
                           "UPDATE busy_time SET end_utc = end_utc + 60",
                           "INSERT INTO busy_time SELECT start_utc, end_utc, calendar, 7 FROM busy_time",
                           "UPDATE busy_calendar SET times = '[\"x\"]'",
                           "UPDATE interview SET start_utc = start_utc - 86400, end_utc = end_utc - 86400"
                           " WHERE rowid = (SELECT max(rowid) FROM interview)",
                           "INSERT INTO voiding SELECT id, 'consent_record', 0 FROM consent_record LIMIT 1"};
    for (const TableShape &shape : allShapes())
        attacks << "DELETE FROM " + shape.name + " WHERE rowid = (SELECT max(rowid) FROM " + shape.name + ")";
    for (const QByteArray &attack : attacks) {
        const QString path = copied(study, sound);
        INFO(attack.toStdString());
        REQUIRE(tamper(path, attack) >= 1);
        CHECK_FALSE(findingsOf(path).isEmpty());
    }
}

TEST_CASE("A sealed part that was moved to another person's row is found")
{
    const ClosedStudy study;
    tamper(study.path(),
           "UPDATE participant SET sealed_identity ="
           " (SELECT sealed_identity FROM participant AS other WHERE other.id <> participant.id LIMIT 1)");
    const Findings findings = findingsOf(study.path());
    CHECK(contains(findings, Code::BlobDamaged));
    CHECK(contains(findings, Code::AuditRow));
}

TEST_CASE("A trail whose end was cut off is told from the head that was seen last")
{
    const ClosedStudy study;
    const auto attempt = "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit);"
                         "DELETE FROM voiding WHERE rowid = (SELECT max(rowid) FROM voiding)";
    REQUIRE(tamper(study.path(), attempt) == 2);
    CHECK(findingsOf(study.path()) == Findings{blocks(Code::AuditHead, u"%1"_s.arg([&] {
              auto workspace = Workspace::open(study.path());
              REQUIRE(workspace);
              return auditHead((*workspace)->store()).seq + 1;
          }()))});
}

TEST_CASE("A head that was half written is taken for none, not for another")
{
    const QTemporaryDir folder;
    const StateFolder state(folder.path());
    const KnownHeads::Place place{QByteArray(16, 's'), QByteArray(16, 'i')};
    const AuditHead before{99, QByteArray(32, 'a')}, after{1000, QByteArray(32, 'b')};
    KnownHeads::remember(place, before);
    CHECK(KnownHeads::recall(place) == before);
    KnownHeads::remember(place, after);
    CHECK(KnownHeads::recall(place) == after);
    const QString heads = folder.filePath(u"colloquy/heads"_s);
    QFile file(heads + u'/' + QDir(heads).entryList(QDir::Files).value(0));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    KnownHeads::remember(place, before);
    for (qsizetype written = 0; written < whole.size(); ++written) {
        INFO(written);
        file.seek(0);
        const QByteArray other = file.readAll();
        file.seek(0);
        file.write(whole.first(written) + other.sliced(written));
        file.flush();
        const auto recalled = KnownHeads::recall(place);
        CHECK((!recalled || *recalled == before || *recalled == after));
        KnownHeads::remember(place, before);
    }
    CHECK(KnownHeads::recall(place) == before);
}

TEST_CASE("A trail that was cut off and went on is a fork, and stays one")
{
    const ClosedStudy study;
    tamper(study.path(), "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit);"
                         "DELETE FROM voiding WHERE rowid = (SELECT max(rowid) FROM voiding)");
    {
        auto workspace = Workspace::open(study.path());
        REQUIRE(workspace);
        REQUIRE((*workspace)->unlock(StudyDesk::passphrase()));
        for (int cap = 1; cap <= 3; ++cap) {
            ChangeStudy request{(*workspace)->study(), {}};
            request.study.dayCap = cap;
            REQUIRE(changeStudy(**workspace, request));
        }
    }
    const Findings findings = findingsOf(study.path());
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().code == Code::AuditHead);
    CHECK(findings.first().details == QStringList{u"fork"_s});
}

TEST_CASE("Live interviews that overlap, too few slots and a dangling reference are named")
{
    const ClosedStudy study;
    const QByteArray sound = study.bytes();
    const auto codeAfter = [&](const QByteArray &attack, Code code) {
        const QString path = copied(study, sound);
        REQUIRE(tamper(path, attack) >= 1);
        return contains(findingsOf(path), code);
    };
    CHECK(codeAfter("UPDATE interview SET start_utc = (SELECT min(start_utc) FROM interview) + 1800,"
                    " end_utc = (SELECT min(start_utc) FROM interview) + 5400",
                    Code::ClashResearcher));
    CHECK(codeAfter("DELETE FROM slot WHERE kind = 'recovery'", Code::SlotsFew));
    CHECK(codeAfter("UPDATE consent_record SET form = randomblob(16)", Code::RecordNotFound));
    CHECK(codeAfter("UPDATE information_given SET interpreter = randomblob(16)", Code::RecordNotFound));
    CHECK(codeAfter("UPDATE keyring SET number = number + 100 WHERE prefix = 'C'", Code::RecordNotFound));
    CHECK(
        codeAfter("UPDATE interview SET participant = randomblob(16) WHERE rowid = 1", Code::RecordNotFound));
}

TEST_CASE("A study file that others may read is warned about")
{
    const ClosedStudy study;
    auto workspace = Workspace::open(study.path());
    REQUIRE(workspace);
    REQUIRE((*workspace)->unlock(StudyDesk::passphrase()));
    REQUIRE(::chmod(study.path().toUtf8().constData(), 0644) == 0);
    const Result<Findings> findings = verify(**workspace);
    REQUIRE(findings);
    CHECK(*findings == Findings{warns(Code::FileExposed)});
}

TEST_CASE("Verifying needs the keys")
{
    StudyDesk desk;
    desk.workspace().lock();
    const Result<Findings> findings = verify(desk.workspace());
    REQUIRE_FALSE(findings);
    CHECK(findings.error().kind == Error::Kind::Locked);
}

TEST_CASE("The audit trail names people by code")
{
    StudyDesk desk;
    fillEveryTable(desk);
    const auto person = desk.store().first<Participant>("ORDER BY number");
    REQUIRE(person);
    const QList<AuditLine> lines = auditLines(desk.workspace(), person->id);
    REQUIRE(lines.size() > 5);
    for (const AuditLine &line : lines)
        CHECK(line.participant == person->code);
    CHECK(lines.first().action == u"test.enrol"_s);
    CHECK(lines.first().clockSet);
    CHECK(auditLines(desk.workspace(), std::nullopt).size() > lines.size());
}

TEST_CASE("A study file with any one bit flipped is refused, found out or the same")
{
    const ClosedStudy study;
    const QByteArray sound = study.bytes();
    QMap<QByteArray, QList<Row>> rows;
    {
        auto workspace = Workspace::open(study.path());
        REQUIRE(workspace);
        for (const TableShape &shape : allShapes()) {
            Query query = (*workspace)->store().prepare(shape.selectSql() + " ORDER BY id");
            while (query.step())
                rows[shape.name] << query.row(0, static_cast<int>(shape.columns.size()));
        }
    }
    std::mt19937 random(20261130);
    int seen = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray flipped = sound;
        const auto bit = std::uniform_int_distribution<qsizetype>(0, sound.size() * 8 - 1)(random);
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const QString path = copied(study, flipped);
        INFO("bit " << bit);
        if (!findingsOf(path).isEmpty()) {
            ++seen;
            continue;
        }
        auto workspace = Workspace::open(path);
        REQUIRE(workspace);
        for (const TableShape &shape : allShapes()) {
            QList<Row> found;
            Query query = (*workspace)->store().prepare(shape.selectSql() + " ORDER BY id");
            while (query.step())
                found << query.row(0, static_cast<int>(shape.columns.size()));
            CHECK((found == rows[shape.name]));
        }
        CHECK(writeSchedule(**workspace, {}, [](QByteArrayView) { return Outcome(); }));
        CHECK_FALSE((*workspace)->store().failure());
    }
    CHECK(seen > 50);
}
