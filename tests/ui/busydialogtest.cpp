// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/busydialog.h"
#include "ui/prompt.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray weekly = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Dentist\nDTSTART;TZID=%1:20261202T140000\n"
                          "DURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nEND:VCALENDAR\n";

/// A calendar file for the dialog to be pointed at.
struct CalendarFile {
    explicit CalendarFile(const QByteArray &zone = "Europe/London", const QByteArray &content = weekly)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(content).replace("%1", zone));
    }
    QString path() const { return folder.filePath(u"work.ics"_s); }

    QTemporaryDir folder;
};

QString countsIn(const OpenedDialog &opened)
{
    return opened.field<QLabel>(u"counts"_s)->text();
}

void choose(const OpenedDialog &opened)
{
    QTest::keyClick(opened.field<QPushButton>(u"choose"_s), Qt::Key_Space);
}

bool isEnabled(const OpenedDialog &opened, const QString &button)
{
    return opened.field<QPushButton>(button)->isEnabled();
}

} // namespace

TEST_CASE("Busy times are looked at before they are imported from the window, in one step")
{
    const auto session = emptyStudy();
    const CalendarFile file;
    QSignalSpy announced(session.get(), &Session::announced);
    prompt::Script script;
    script.answer(file.path());
    OpenedDialog opened(*session, dialogs::importBusyTimes);
    CHECK_FALSE(isEnabled(opened, u"verb"_s));
    CHECK(opened.dialog->focusWidget() == opened.field<QPushButton>(u"choose"_s));
    CHECK_FALSE(opened.field<TableView>(u"calendars"_s)->isVisible());
    choose(opened);
    CHECK(opened.field<QLineEdit>(u"source"_s)->text() == u"work"_s);
    CHECK(countsIn(opened).startsWith(u"4 times, from Wed 2 Dec 2026 to Wed 23 Dec 2026."_s));
    CHECK(busySources(session->workspace()).isEmpty());
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(busyTimes(session->workspace(), QDate(2026, 12, 1), QDate(2026, 12, 31)).size() == 4);
    CHECK(announced.last().first().toString().startsWith(u"4 busy times of"_s));
    REQUIRE(session->workspace().undo());
    CHECK(busySources(session->workspace()).isEmpty());
}

TEST_CASE("The days that are asked for and the name that is typed are those that count")
{
    const auto session = emptyStudy();
    const CalendarFile file;
    prompt::Script script;
    script.answer(file.path());
    OpenedDialog opened(*session, dialogs::importBusyTimes);
    choose(opened);
    opened.type(u"from"_s, u"2026-12-08"_s);
    opened.type(u"to"_s, u"2026-12-10"_s);
    CHECK(countsIn(opened).startsWith(u"1 "_s));
    CHECK(countsIn(opened).contains(u"from Wed 9 Dec 2026 to Wed 9 Dec 2026."_s));
    opened.type(u"source"_s, u" at home"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(busySources(session->workspace()).size() == 1);
    CHECK(busySources(session->workspace()).first().source == u"work at home"_s);
}

TEST_CASE("A calendar is renewed under its name and removed in the same dialog")
{
    const auto session = emptyStudy();
    const CalendarFile file;
    REQUIRE(importBusyTimes(session->workspace(),
                            {QByteArray(weekly).replace("%1", "Asia/Tokyo"), u"Mine"_s, {}, {}}));
    prompt::Script script;
    script.answer(file.path());
    OpenedDialog opened(*session, dialogs::importBusyTimes);
    auto *table = opened.field<TableView>(u"calendars"_s);
    REQUIRE(table->isVisible());
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(opened.field<QPushButton>(u"renew"_s), Qt::Key_Space);
    CHECK(opened.field<QLineEdit>(u"source"_s)->text() == u"Mine"_s);
    CHECK(countsIn(opened).contains(u"They replace the 4 times of"_s));
    table->selectRow(0);
    QTest::keyClick(opened.field<QPushButton>(u"remove"_s), Qt::Key_Space);
    CHECK(busySources(session->workspace()).isEmpty());
    CHECK_FALSE(table->isVisible());
    CHECK_FALSE(countsIn(opened).contains(u"They replace"_s));
    CHECK(opened.isOpen());
    CHECK(opened.field<QPushButton>(u"cancel"_s)->text() == u"Close"_s);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_U, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return !busySources(session->workspace()).isEmpty(); }));
    CHECK(busySources(session->workspace()).first().times == 4);
    CHECK(table->isVisible());
    CHECK(table->hasFocus());
}

TEST_CASE("What is guessed asks for a reason, and what can't be read is said")
{
    const auto session = emptyStudy();
    const CalendarFile odd("Somewhere");
    const CalendarFile page({}, "<html></html>");
    prompt::Script script;
    script.answer(page.path());
    script.answer(odd.path());
    OpenedDialog opened(*session, dialogs::importBusyTimes);
    choose(opened);
    CHECK(contains(shownIn(opened), Code::CalendarUnreadable));
    CHECK_FALSE(isEnabled(opened, u"verb"_s));
    choose(opened);
    CHECK(contains(shownIn(opened), Code::CalendarGuessed));
    opened.press();
    CHECK(opened.isOpen());
    giveReason(opened, Code::CalendarGuessed, u"It is ours"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(busySources(session->workspace()).size() == 1);
}

TEST_CASE("Every field of the import of busy times has a name")
{
    const auto session = emptyStudy();
    REQUIRE(
        importBusyTimes(session->workspace(), {QByteArray(weekly).replace("%1", "UTC"), u"Mine"_s, {}, {}}));
    OpenedDialog opened(*session, dialogs::importBusyTimes);
    CHECK(namelessWidgets(*opened.dialog) == QStringList());
}
