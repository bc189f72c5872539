// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

/// The commands under one heading of the README, as they stand there.
QString commandsUnder(const QString &heading)
{
    QFile readme(QStringLiteral(SOURCE_ROOT "/README.md"));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    const qsizetype start = text.indexOf(u"\n## "_s + heading + u'\n');
    REQUIRE(start >= 0);
    QString commands;
    for (const QString &line :
         text.mid(start + 4, text.indexOf(u"\n## "_s, start + 4) - start).split(u'\n')) {
        if (line.startsWith(u"    "_s))
            commands += line.mid(4) + u'\n';
    }
    return commands;
}

/// Where the README's lines are typed, one after the other.
struct Shell {
    static constexpr int minutes = 4; ///< every passphrase is tried at its full cost
    QTemporaryDir folder;

    Ran run(const QString &script) const
    {
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, QStringLiteral(BINARY_ROOT "/bin:") + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.start(u"bash"_s, {u"-eu"_s, u"-c"_s, script});
        REQUIRE(shell.waitForFinished(minutes * 60'000));
        return {shell.exitCode(), QString::fromUtf8(shell.readAllStandardOutput()),
                QString::fromUtf8(shell.readAllStandardError())};
    }
};

/// A schedule as Python's csv module reads it, a record for each row.
QJsonArray readByPython(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, uR"py(
import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file, strict=True))
assert all(len(row) == len(rows[0]) for row in rows)
print(json.dumps([dict(zip(rows[0], row)) for row in rows[1:]]))
)py"_s,
                                path});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QString asText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// What a cell that might have been a formula holds in truth.
QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}

} // namespace

TEST_CASE("The main job goes as the README says")
{
    const Shell shell;
    const Ran ran = shell.run(commandsUnder(u"The main job on the command line"_s));
    INFO(ran.out.toStdString());
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    CHECK(ran.err.isEmpty());
    const QJsonArray rows = readByPython(shell.folder.filePath(u"schedule.csv"_s));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"participant"].toString() == u"C01"_s);
    CHECK(rows[0][u"state"].toString() == u"completed"_s);
    CHECK(rows[0][u"start_utc"].toString() == u"2026-12-01T10:00:00Z"_s);
    CHECK(rows[0][u"consent"].toString() == u"valid"_s);
}

TEST_CASE("Another program reads the schedule as it is listed")
{
    const CliDesk desk;
    const QString sample = desk.path(u"sample.study"_s);
    const QString pass = desk.write(u"sample-pass"_s, "nothing here is real\n");
    REQUIRE(desk.locked({u"sample"_s, sample, u"--kdf-memory-mib"_s, u"1"_s, u"--kdf-ops"_s, u"1"_s}).code ==
            0);
    const bool isExcel = GENERATE(true, false);
    const QString csv = desk.path(u"schedule.csv"_s);
    REQUIRE(desk.locked({u"export"_s, u"schedule"_s, sample, u"-o"_s, csv, u"--identified"_s, u"--for"_s,
                         isExcel ? u"excel"_s : u"plain"_s, u"--passphrase-file"_s, pass})
                .code == 0);
    const QJsonArray read = readByPython(csv);
    const QJsonArray listed = desk.locked({u"interview"_s, u"list"_s, sample, u"--json"_s}).array();
    REQUIRE(listed.size() > 30);
    REQUIRE(read.size() == listed.size());
    for (int i = 0; i < listed.size(); ++i) {
        QJsonObject interview = listed[i].toObject();
        for (const QString &clock : {u"clock_change"_s, u"their_time"_s})
            CHECK_FALSE(interview.take(clock).isUndefined());
        REQUIRE(interview.size() == 20);
        for (auto value = interview.begin(); value != interview.end(); ++value) {
            INFO(value.key().toStdString());
            CHECK(read[i][value.key()].toString() == asText(*value));
        }
    }
    const QJsonArray people = desk.locked({u"participant"_s, u"list"_s, sample, u"--json"_s,
                                           u"--identified"_s, u"--passphrase-file"_s, pass})
                                  .array();
    QHash<QString, QJsonObject> byCode;
    for (const QJsonValue &person : people)
        byCode.insert(person[u"code"].toString(), person.toObject());
    for (const QJsonValue &row : read) {
        const QJsonObject person = byCode.value(row[u"participant"].toString());
        CHECK(row[u"name"].toString() == person[u"name"].toString());
        CHECK(unguarded(row[u"phone"].toString()) == person[u"phone"].toString());
    }
}
