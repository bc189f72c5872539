// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/privacy.h"
#include "core/formats/csvparser.h"
#include "core/formats/csvwriter.h"
#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QList<CsvRecord> recordsIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readCsv(file.readAll());
}

int column(const QList<CsvRecord> &records, const QString &name)
{
    return static_cast<int>(records.first().fields.indexOf(name));
}

} // namespace

TEST_CASE("The schedule is exported from the window, and its file read back holds every interview")
{
    const auto session = sampleStudy();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    QSignalSpy announced(session.get(), &Session::announced);
    prompt::Script script;
    script.answer(path);
    OpenedDialog opened(*session, dialogs::exportSchedule);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto records = recordsIn(path);
    const auto rows = interviews(session->workspace(), {}, {});
    REQUIRE(rows.size() > 20);
    REQUIRE(records.size() == rows.size() + 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList fields = records[i + 1].fields;
        CHECK(unguarded(fields[column(records, u"participant"_s)]) == rows[i].code);
        CHECK(fields[column(records, u"start_utc"_s)] == utcText(rows[i].interview.start.utc));
    }
    CHECK(column(records, u"name"_s) == -1);
    CHECK(announced.last().first().toString() ==
          u"Schedule exported: %1 interviews, without names."_s.arg(rows.size()));
}

TEST_CASE("Only the days that were asked for are exported, and the look beforehand says how many")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    prompt::Script script;
    script.answer(path);
    OpenedDialog opened(*session, dialogs::exportSchedule);
    auto *counts = opened.field<QLabel>(u"counts"_s);
    CHECK(counts->text() == u"1 interview"_s);
    CHECK(opened.field<QTableWidget>(u"lines"_s)->item(0, 0)->text() == u"C01"_s);
    opened.type(u"from"_s, u"2026-12-03"_s);
    CHECK(counts->text() == u"0 interviews"_s);
    opened.press();
    CHECK(recordsIn(path).size() == 1);
}

TEST_CASE("Days the wrong way round are refused before a file is asked for")
{
    const auto session = emptyStudy();
    prompt::Script script;
    OpenedDialog opened(*session, dialogs::exportSchedule);
    opened.type(u"from"_s, u"2026-12-03"_s);
    opened.type(u"to"_s, u"2026-12-02"_s);
    CHECK(contains(shownIn(opened), Code::DateMalformed));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(script.asked().isEmpty());
}

TEST_CASE("Names go out only when asked for, with a warning, and the audit trail keeps it")
{
    const auto session = emptyStudy();
    Participant person;
    person.name = u"Ama Example"_s;
    bookedIn(*session, eligibleIn(*session, person));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    prompt::Script script;
    script.answer(path);
    OpenedDialog opened(*session, dialogs::exportSchedule);
    auto *names = opened.field<QCheckBox>(u"names"_s);
    CHECK_FALSE(names->isChecked());
    CHECK_FALSE(opened.field<QWidget>(u"names-warning"_s)->isVisible());
    const qint64 before = auditCount(session->workspace(), {});
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Space);
    CHECK(opened.field<QWidget>(u"names-warning"_s)->isVisible());
    CHECK(auditCount(session->workspace(), {}) == before);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto records = recordsIn(path);
    CHECK(records.last().fields.contains(u"Ama Example"_s));
    CHECK(auditCount(session->workspace(), {}) == before + 1);
}

TEST_CASE("While the study is locked no names go out")
{
    const auto session = sampleStudy();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    prompt::Script script;
    script.answer(path);
    OpenedDialog opened(*session, dialogs::exportSchedule);
    opened.field<QCheckBox>(u"names"_s)->click();
    session->workspace().lock();
    CHECK(contains(shownIn(opened), Code::StudyLocked));
    opened.press();
    CHECK(opened.isOpen());
    CHECK_FALSE(QFile::exists(path));
    opened.field<QCheckBox>(u"names"_s)->click();
    CHECK_FALSE(opened.field<QCheckBox>(u"names"_s)->isEnabled());
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(column(recordsIn(path), u"name"_s) == -1);
}

TEST_CASE("An export that is not saved anywhere, or can't be, changes nothing and keeps the dialog")
{
    const auto session = sampleStudy();
    QTemporaryDir folder;
    prompt::Script script;
    OpenedDialog opened(*session, dialogs::exportSchedule);
    opened.press(); // no place was chosen
    CHECK(opened.isOpen());
    CHECK(script.asked().size() == 1);
    script.answer(folder.filePath(u"no such folder/schedule.csv"_s));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(script.asked().size() == 3); // the place, and why it is none
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Every field of the export has a name")
{
    const auto session = sampleStudy();
    OpenedDialog opened(*session, dialogs::exportSchedule);
    CHECK(namelessWidgets(*opened.dialog) == QStringList());
}

TEST_CASE("Files are suggested for a folder that is there")
{
    CHECK(QDir(prompt::documents()).exists());
}

TEST_CASE("Without a folder for documents files are suggested for the home")
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    const QString found = prompt::documents();
    qputenv("HOME", before);
    config.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
    CHECK(QDir(found) == QDir(home.path()));
}
