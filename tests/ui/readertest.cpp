// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/ui/studysession.h"
#include "ui/pages/calendarpage.h"
#include "ui/widgets/weekgrid.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QTimer>
#include <QtTest/QTest>

#include <cstdio>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// A program beside this one that hears what a screen reader hears; started within dbus-run-session.
class Reader {
public:
    explicit Reader(int focusLines)
    {
        m_process.start(u"/usr/bin/python3"_s,
                        {QStringLiteral(SOURCE_ROOT "/tests/ui/reader.py"),
                         QString::number(QCoreApplication::applicationPid()), QString::number(focusLines)});
    }

    ~Reader()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// While it reads, the window has to answer it.
    bool waitFor(const QString &line)
    {
        QEventLoop loop;
        QTimer::singleShot(30000, &loop, &QEventLoop::quit);
        const auto read = [&] {
            m_heard += QString::fromUtf8(m_process.readAllStandardOutput());
            if (m_heard.contains(line) || isMissing())
                loop.quit();
        };
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, read);
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(0, &loop, read);
        loop.exec();
        return m_heard.contains(line) || isMissing();
    }

    bool isMissing() const { return m_heard.startsWith(u"missing"_s); }

    QStringList heard(const QString &kind) const
    {
        QStringList found;
        for (const QString &line : m_heard.split(u'\n')) {
            if (line.startsWith(kind + u' '))
                found << line.sliced(kind.size() + 1);
        }
        return found;
    }

    QByteArray complaints() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QString m_heard;
};

} // namespace

TEST_CASE("A screen reader hears every interview of the week, and where the keyboard goes", "[.reader]")
{
    if (QGuiApplication::platformName() != u"xcb"_s ||
        qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        WARN("Skipped: without a display and a bus of its own nobody can listen.");
        return;
    }
    const auto session = sampleStudy();
    CalendarPage page(*session);
    page.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    page.setView(CalendarView::Week);
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.goToday();
    page.setFocus();
    WeekGrid &grid = page.grid();
    QTest::qWait(500); // until the bus knows of the window

    Reader reader(2);
    const bool ready = reader.waitFor(u"READY"_s);
    INFO(reader.complaints().toStdString());
    REQUIRE(ready);
    if (reader.isMissing()) {
        WARN("Skipped: python3-pyatspi isn't installed.");
        return;
    }
    REQUIRE_FALSE(grid.scene().blocks.isEmpty());
    const QStringList cells = reader.heard(u"cell"_s);
    for (const WeekBlock &block : grid.scene().blocks) {
        if (!block.busy)
            CHECK(cells.contains(grid.spokenName(block)));
    }
    REQUIRE(reader.heard(u"table"_s).size() == 1);
    CHECK(reader.heard(u"table"_s).first().endsWith(u"(7 columns, 48 rows)"_s));
    std::puts(cells.join(u'\n').toUtf8().constData());

    const QList<WeekBlock> &all = grid.scene().blocks;
    const WeekBlock first = *std::ranges::find(all, false, &WeekBlock::busy);
    grid.goTo(first.date, QTime(0, 0).addSecs(first.start * 60));
    QTest::keyClick(&grid, Qt::Key_Down);
    CHECK(reader.waitFor(u"focus "_s + grid.spokenName(grid.cursor())));
    CHECK(reader.heard(u"focus"_s).contains(grid.spokenName(first)));
}
