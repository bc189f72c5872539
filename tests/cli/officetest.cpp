// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include "core/formats/csvparser.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch.hpp>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QList<CsvRecord> recordsIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readCsv(file.readAll());
}

/// Opened as British English, and written again as CSV: UTF-8, commas, every cell as the sheet shows it.
QString throughOffice(const QString &office, const QTemporaryDir &folder, const QString &path)
{
    QProcess process;
    process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                           u"--headless"_s, u"--infilter=CSV:44,34,76,1,,2057"_s, u"--convert-to"_s,
                           u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s, u"--outdir"_s,
                           folder.filePath(u"again"_s), path});
    REQUIRE(process.waitForFinished(120'000));
    return folder.filePath(u"again/schedule.csv"_s);
}

/// What looks like a number or a time is one to a spreadsheet: version 1.0 becomes 1, and 14:30 has seconds.
bool sameCell(const QString &ours, const QString &theirs)
{
    bool isNumber = false;
    const double number = ours.toDouble(&isNumber);
    return ours == theirs || ours + u":00"_s == theirs || (isNumber && number == theirs.toDouble());
}

} // namespace

TEST_CASE("LibreOffice opens the schedule with names and shows each cell as it was written")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("LibreOffice is not installed: its reading of the schedule was not compared");
        return;
    }
    const CliDesk desk;
    const QString sample = desk.path(u"sample.colloquy"_s);
    const Ran made =
        desk.locked({u"sample"_s, sample, u"--kdf-memory-mib"_s, u"1"_s, u"--kdf-ops"_s, u"1"_s});
    REQUIRE(made.code == 0);
    const QString pass = desk.write(u"sample-pass"_s, made.out.mid(12).toUtf8());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    REQUIRE(desk.locked({u"export"_s, u"schedule"_s, sample, u"--identified"_s, u"--passphrase-file"_s, pass,
                         u"-o"_s, path})
                .code == 0);
    const QList<CsvRecord> ours = recordsIn(path);
    const QList<CsvRecord> theirs = recordsIn(throughOffice(office, folder, path));
    REQUIRE(ours.size() > 40);
    REQUIRE(theirs.size() == ours.size());
    for (qsizetype row = 0; row < ours.size(); ++row) {
        REQUIRE(theirs[row].fields.size() == ours[row].fields.size());
        for (qsizetype cell = 0; cell < ours[row].fields.size(); ++cell) {
            INFO(ours[row].fields[cell].toStdString()
                 << " became " << theirs[row].fields[cell].toStdString());
            CHECK(sameCell(ours[row].fields[cell], theirs[row].fields[cell]));
        }
    }
}
