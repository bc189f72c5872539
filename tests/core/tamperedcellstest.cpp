// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/filebytes.h"
#include "tests/support/statefolder.h"

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace colloquy;
using namespace Qt::StringLiterals;

// Somebody with a database tool and patience: cells and rows exchanged for others that are genuine in
// themselves.

namespace {

/// Another program's connection to a copy of a study: without the file's triggers, constraints and keys.
class Intruder {
public:
    Intruder(const QString &path, const QByteArray &bytes)
        : m_path(path)
    {
        QFile::remove(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
        run("PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        for (const QByteArray &name :
             texts("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")) {
            m_triggers << texts("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'").first();
            run("DROP TRIGGER " + name);
        }
    }
    ~Intruder() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Intruder)

    bool run(const QByteArray &sql)
    {
        return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    QByteArrayList texts(const QByteArray &sql)
    {
        QByteArrayList list;
        sqlite3_stmt *statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW)
            list << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return list;
    }

    /// What verifying says once the triggers are back; an error on the way counts, too.
    Findings leave()
    {
        for (const QByteArray &trigger : std::as_const(m_triggers))
            REQUIRE(run(trigger));
        sqlite3_close(m_handle);
        m_handle = nullptr;
        auto workspace = Workspace::open(m_path);
        if (!workspace)
            return workspace.error().findings;
        if (const Outcome unlocked = (*workspace)->unlock(StudyDesk::passphrase()); !unlocked)
            return unlocked.error().findings;
        const Result<Findings> findings = verify(**workspace);
        return findings ? *findings : findings.error().findings;
    }

private:
    QString m_path;
    sqlite3 *m_handle = nullptr;
    QByteArrayList m_triggers;
};

/// A full study on disk, as it was at several moments.
class Evidence {
public:
    Evidence()
    {
        StudyDesk desk(path());
        fillEveryTable(desk);
        m_earlier = bytesOf(path());
        for (Participant person : desk.store().list<Participant>("ORDER BY number")) {
            person.notes += u" Rang back."_s;
            person.noContact = true;
            REQUIRE(changeParticipant(desk.workspace(), {person, {}}));
        }
        for (Interview interview : desk.store().list<Interview>({})) {
            interview.place = u"Another room"_s;
            REQUIRE(changeInterview(desk.workspace(), interview));
        }
        ChangeStudy request{desk.workspace().study(), desk.workspace().groups()};
        request.study.thinkingHours = 48;
        REQUIRE(changeStudy(desk.workspace(), request));
        desk.workspace().setClock(StudyDesk::monday() + 60);
        m_now = bytesOf(path());
    }

    QString path() const { return m_folder.filePath(u"a.study"_s); }
    QString copyPath() const { return m_folder.filePath(u"copy.study"_s); }
    const QByteArray &now() const { return m_now; }
    const QByteArray &earlier() const { return m_earlier; }

private:
    QTemporaryDir m_folder;
    StateFolder m_state{m_folder.filePath(u"state"_s)};
    QByteArray m_earlier;
    QByteArray m_now;
};

QByteArray columnsSql(const QByteArray &table)
{
    return "SELECT name FROM pragma_table_info('" + table + "')";
}

/// Two rows that differ in a column and in another one, too: else nothing changes when they change it.
QByteArrayList differing(Intruder &intruder, const QByteArray &table, const QByteArray &column)
{
    QByteArrayList others;
    for (const QByteArray &other : intruder.texts(columnsSql(table))) {
        if (other != column)
            others << "a." + other + " IS NOT b." + other;
    }
    const QByteArray sql = "SELECT a.rowid || ',' || b.rowid FROM " + table + " a JOIN " + table +
                           " b ON a.rowid < b.rowid AND a." + column + " IS NOT b." + column + " AND (" +
                           others.join(" OR ") + ") ORDER BY a.rowid, b.rowid LIMIT 1";
    return intruder.texts(sql).value(0).split(',');
}

/// False where the file itself wouldn't have it.
bool exchange(Intruder &intruder, const QByteArray &table, const QByteArray &column,
              const QByteArrayList &rows)
{
    const auto cellOf = [&](const QByteArray &row) {
        return "(SELECT " + column + " FROM " + table + " WHERE rowid = " + row + ")";
    };
    const auto set = [&](const QByteArray &row, const QByteArray &value) {
        return intruder.run("UPDATE " + table + " SET " + column + " = " + value + " WHERE rowid = " + row);
    };
    REQUIRE(intruder.run("CREATE TEMP TABLE held AS SELECT " + cellOf(rows[0]) + " AS one, " +
                         cellOf(rows[1]) + " AS other"));
    // What must be unique is exchanged by way of a value that nobody has.
    const QByteArray away =
        "CASE typeof(" + column + ") WHEN 'integer' THEN -1 WHEN 'blob' THEN zeroblob(17) ELSE '?' END";
    return set(rows[0], away) && set(rows[1], "(SELECT one FROM held)") &&
           set(rows[0], "(SELECT other FROM held)");
}

/// Exchanges two cells of each column of these tables, each in a fresh copy; how many columns it could be
/// done in.
int checkExchanges(const QByteArrayList &tables)
{
    const Evidence evidence;
    int tried = 0;
    for (const QByteArray &table : tables) {
        const QByteArrayList columns = Intruder(evidence.copyPath(), evidence.now()).texts(columnsSql(table));
        for (const QByteArray &column : columns) {
            Intruder intruder(evidence.copyPath(), evidence.now());
            const QByteArrayList rows = differing(intruder, table, column);
            if (rows.size() != 2 || !exchange(intruder, table, column, rows))
                continue;
            ++tried;
            INFO((table + '.' + column + ' ' + rows.join(" with ")).toStdString());
            CHECK_FALSE(intruder.leave().isEmpty());
        }
    }
    return tried;
}

} // namespace

TEST_CASE("Cells that changed places are found in every column of what is known of people")
{
    CHECK(checkExchanges({"participant", "contact_attempt", "screening", "information_given",
                          "consent_record", "withdrawal", "thanks", "override"}) >= 25);
}

TEST_CASE("Cells that changed places are found in every column of the study, its calendar and its trail")
{
    CHECK(checkExchanges({"study_group", "slot", "interview", "interpreter", "interpreter_booking",
                          "document", "audit"}) >= 35);
}

TEST_CASE("Codes that changed places in the keyring are found")
{
    const Evidence evidence;
    const QByteArray one = "(SELECT id FROM participant WHERE code = 'C01')";
    const QByteArray other = "(SELECT id FROM participant WHERE code = 'C02')";
    const QByteArray spoken = "(SELECT id FROM interpreter WHERE code = 'I01')";
    const QByteArrayList attacks{"UPDATE keyring SET number = number + 1000 WHERE owner IN (" + one + ", " +
                                     other + ");" + "UPDATE keyring SET number = 2 WHERE owner = " + one +
                                     ";" + "UPDATE keyring SET number = 1 WHERE owner = " + other,
                                 "UPDATE keyring SET prefix = '?' || prefix WHERE owner IN (" + one + ", " +
                                     spoken + ");" + "UPDATE keyring SET prefix = 'I' WHERE owner = " + one +
                                     ";" + "UPDATE keyring SET prefix = 'C' WHERE owner = " + spoken,
                                 "UPDATE keyring SET number = 77 WHERE owner = " + one,
                                 "UPDATE keyring SET number = 77, wrapped = NULL WHERE owner = " + one +
                                     "; INSERT INTO keyring VALUES (randomblob(16), 'C', 1, randomblob(74))"};
    for (const QByteArray &attack : attacks) {
        INFO(attack.toStdString());
        Intruder intruder(evidence.copyPath(), evidence.now());
        REQUIRE(intruder.run(attack));
        CHECK(contains(intruder.leave(), Code::RecordNotFound));
    }
}

TEST_CASE("A row that was put back to how it was before is found")
{
    const Evidence evidence;
    QFile earlier(evidence.path() + u".before"_s);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    REQUIRE(earlier.write(evidence.earlier()) == evidence.earlier().size());
    earlier.close();
    const QByteArray attach = "ATTACH '" + earlier.fileName().toUtf8() + "' AS before";
    int tried = 0;
    for (const QByteArray &table :
         {QByteArray("participant"), QByteArray("interview"), QByteArray("study")}) {
        for (int row = 1; row <= 2; ++row) {
            Intruder intruder(evidence.copyPath(), evidence.now());
            REQUIRE(intruder.run(attach));
            QByteArrayList columns = intruder.texts(columnsSql(table));
            columns.removeOne("id");
            QByteArrayList settings;
            for (const QByteArray &column : std::as_const(columns))
                settings << column + " = (SELECT " + column + " FROM before." + table +
                                " b WHERE b.id = " + table + ".id)";
            const QByteArray where = " WHERE rowid = " + QByteArray::number(row);
            if (intruder.texts("SELECT id FROM main." + table + where).isEmpty())
                continue;
            INFO((table + ' ' + QByteArray::number(row)).toStdString());
            REQUIRE(intruder.run("UPDATE main." + table + " SET " + settings.join(", ") + where));
            REQUIRE(intruder.run("DETACH before"));
            ++tried;
            CHECK(contains(intruder.leave(), Code::AuditRow));
        }
    }
    CHECK(tried == 5);
}

TEST_CASE("Entries of the trail that were exchanged, doubled, renumbered or made up are found")
{
    const Evidence evidence;
    const QByteArray columns =
        "tx, utc, clock, actor, version, action, subject, entity, row_id, participant, fields,"
        " reasons, row_hash, sealed, sealed_hash, mac";
    const QByteArrayList attacks{
        "UPDATE audit SET seq = -seq WHERE seq IN (4, 5); UPDATE audit SET seq = CASE seq WHEN -4 THEN 5 "
        "ELSE 4 END WHERE seq < 0",
        "UPDATE audit SET seq = seq + 1000000 WHERE seq > 6; UPDATE audit SET seq = seq - 999999 WHERE seq > "
        "1000000",
        "INSERT INTO audit (seq, " + columns + ") SELECT (SELECT max(seq) + 1 FROM audit), " + columns +
            " FROM audit WHERE seq = 5",
        "UPDATE audit SET mac = (SELECT mac FROM audit WHERE seq = 5) WHERE seq = 6",
        "UPDATE audit SET sealed = (SELECT sealed FROM audit WHERE seq = 5), sealed_hash = (SELECT "
        "sealed_hash FROM audit WHERE seq = 5) WHERE seq = 6",
        "UPDATE audit SET utc = utc + 1 WHERE seq = (SELECT max(seq) FROM audit)",
        "UPDATE audit SET clock = 'real'",
        "UPDATE audit SET actor = 'somebody else' WHERE seq = 3",
        "UPDATE audit SET reasons = 'buffer.short' WHERE reasons = ''",
        "UPDATE audit SET row_hash = NULL WHERE seq = (SELECT max(seq) FROM audit)",
        "UPDATE audit SET participant = (SELECT id FROM participant WHERE number = 2) WHERE participant = "
        "(SELECT id FROM participant WHERE number = 1)",
        "DELETE FROM audit WHERE seq <= 3",
    };
    for (const QByteArray &attack : attacks) {
        INFO(attack.toStdString());
        Intruder intruder(evidence.copyPath(), evidence.now());
        REQUIRE(intruder.run(attack));
        CHECK_FALSE(intruder.leave().isEmpty());
    }
}

TEST_CASE("Somebody else's whole record under another's code is found")
{
    const Evidence evidence;
    const QByteArray one = "(SELECT id FROM participant WHERE number = 1)";
    const QByteArray other = "(SELECT id FROM participant WHERE number = 2)";
    QByteArrayList attacks{"UPDATE keyring SET wrapped = (SELECT wrapped FROM keyring WHERE owner = " +
                               other + ") WHERE owner = " + one,
                           "UPDATE participant SET code = 'C77' WHERE id = " + one,
                           "UPDATE participant SET code = code || '-', number = 3 - number WHERE number < 3"};
    for (const QByteArray &table : {QByteArray("contact_attempt"), QByteArray("screening"),
                                    QByteArray("information_given"), QByteArray("consent_record"),
                                    QByteArray("withdrawal"), QByteArray("thanks"), QByteArray("override")})
        attacks << "UPDATE " + table + " SET participant = " + other + " WHERE participant = " + one;
    for (const QByteArray &attack : std::as_const(attacks)) {
        INFO(attack.toStdString());
        Intruder intruder(evidence.copyPath(), evidence.now());
        REQUIRE(intruder.run(attack));
        CHECK_FALSE(intruder.leave().isEmpty());
    }
    Intruder nobody(evidence.copyPath(), evidence.now());
    CHECK(nobody.leave().isEmpty());
}

TEST_CASE("A consent that was turned into another answer is found, whatever else was left alone")
{
    const Evidence evidence;
    const QByteArrayList forged{
        R"(answers = '{"1":"yes","2":"yes"}')",
        "answers = '{}'",
        "taken_at = taken_at - 1",
        "how = 'spoken'",
        "read_aloud = 1",
        "video_used = 1",
        "interpreter = randomblob(16)",
        "copy_given_at = taken_at",
        "corrects = (SELECT id FROM consent_record WHERE rowid = 2)",
        "language = 'ur'",
        "copy_how = 'post'",
        "identity_checked = 1",
        "capacity = 'presumed'",
        "questions_asked = 1",
        "name_said = 1",
        "evidence = 'none', evidence_hash = x''",
        "evidence = 'typed'",
        "evidence_hash = randomblob(32)",
        "sealed_evidence = NULL",
        "sealed_evidence = (SELECT sealed_evidence FROM consent_record WHERE rowid = 2)",
        "sealed_taking = NULL"};
    for (const QByteArray &change : forged) {
        INFO(change.toStdString());
        Intruder intruder(evidence.copyPath(), evidence.now());
        REQUIRE(intruder.run("UPDATE consent_record SET " + change + " WHERE rowid = 1"));
        CHECK(contains(intruder.leave(), Code::AuditRow));
    }
}

TEST_CASE("A consent that was tampered with is named, and so are its statements and its audit entry")
{
    const Evidence evidence;
    const auto named = [&](const QByteArray &attack) {
        Intruder intruder(evidence.copyPath(), evidence.now());
        REQUIRE(intruder.run(attack));
        QStringList subjects;
        for (const Finding &finding : intruder.leave())
            subjects << codeText(finding.code) + u' ' + finding.subject;
        return subjects.join(u'\n');
    };
    const auto idOf = [&](const QByteArray &table) {
        Intruder intruder(evidence.copyPath(), evidence.now());
        const QByteArray sql = "SELECT lower(substr(hex(id), 1, 8)) FROM " + table;
        return QString::fromLatin1(intruder.texts(sql).first());
    };
    const QString consent = u"audit.row consent_record "_s + idOf("consent_record WHERE rowid = 1");
    for (const QByteArray &change :
         {QByteArray(R"(answers = '{"1":"yes","2":"yes"}')"), QByteArray("evidence_hash = randomblob(32)"),
          QByteArray("sealed_evidence = zeroblob(64)")}) {
        INFO(change.toStdString());
        CHECK(named("UPDATE consent_record SET " + change + " WHERE rowid = 1").contains(consent));
    }
    CHECK(named("DELETE FROM consent_record WHERE rowid = 1").contains(consent));
    const QByteArray asked = " WHERE id = (SELECT form FROM consent_record WHERE rowid = 1)";
    CHECK(named("UPDATE document SET statements = '[]'" + asked)
              .contains(u"audit.row document "_s + idOf("document" + asked)));
    const QByteArray entry = " WHERE seq = (SELECT min(seq) FROM audit WHERE entity = 'consent_record')";
    CHECK(named("UPDATE audit SET fields = 'answers'" + entry).contains(u"audit.broken"_s));
    CHECK(named("UPDATE audit SET sealed = zeroblob(64)" + entry).contains(u"audit"_s));
}

TEST_CASE("The schedule of a study with cells of no use is told to be damaged, and doesn't crash")
{
    const Evidence evidence;
    for (const QByteArray &change :
         {QByteArray("interpreter_booking SET interview = x'00'"),
          QByteArray("interpreter_booking SET purpose = ''"), QByteArray("interview SET participant = x'00'"),
          QByteArray("interview SET wall_time = 'noon'"), QByteArray("interview SET moved_from = x'00'"),
          QByteArray("participant SET spoken_language = ''")}) {
        INFO(change.toStdString());
        Intruder intruder(evidence.copyPath(), evidence.now());
        REQUIRE(intruder.run("UPDATE " + change));
        CHECK_FALSE(intruder.leave().isEmpty());
        auto workspace = Workspace::open(evidence.copyPath());
        REQUIRE(workspace);
        REQUIRE((*workspace)->unlock(StudyDesk::passphrase()));
        interviews(**workspace, {}, {});
        participants(**workspace, true);
        auditLines(**workspace, std::nullopt);
    }
}
