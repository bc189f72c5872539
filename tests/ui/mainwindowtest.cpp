// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "ui/commandtable.h"
#include "ui/mainwindow.h"
#include "ui/prompt.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

struct Window : MainWindow {
    Window()
    {
        setWelcome(new QWidget);
        addPage(u"today"_s, u"Today"_s, u"sun"_s, page1 = new QLineEdit);
        addPage(u"participants"_s, u"Participants"_s, u"users"_s, page2 = new QLineEdit);
        page1->setAccessibleName(u"one"_s);
        page2->setAccessibleName(u"two"_s);
        showPage(u"today"_s);
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    QLineEdit *page1;
    QLineEdit *page2;
};

} // namespace

TEST_CASE("Every command has its line in the table, and no two share a key")
{
    QSet<QKeySequence> keys;
    Commands commands;
    for (int i = 0; i <= static_cast<int>(Command::About); ++i) {
        const auto command = static_cast<Command>(i);
        CAPTURE(i);
        REQUIRE(commands.action(command));
        CHECK_FALSE(commands.action(command)->text().isEmpty());
        for (const QKeySequence &key : commands.action(command)->shortcuts()) {
            CAPTURE(key.toString().toStdString());
            CHECK_FALSE(key.isEmpty());
            CHECK_FALSE(keys.contains(key));
            keys << key;
        }
    }
    for (const CommandEntry &entry : commandTable()) {
        CAPTURE(entry.icon);
        CHECK((!*entry.icon || hasIcon(QString::fromLatin1(entry.icon))));
    }
}

TEST_CASE("No menu gives two entries the same letter")
{
    MainWindow window;
    QList<const QMenu *> menus = window.findChildren<const QMenu *>();
    for (const QMenu *menu : menus) {
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at < 0)
                continue;
            CAPTURE(action->text().toStdString());
            CHECK_FALSE(letters.contains(action->text()[at + 1].toLower()));
            letters << action->text()[at + 1].toLower();
        }
    }
}

TEST_CASE("A command is enabled when all that it needs is so")
{
    Commands commands;
    CHECK(commands.action(Command::OpenStudy)->isEnabled());
    CHECK_FALSE(commands.action(Command::Book)->isEnabled());
    commands.setState(Need::StudyOpen);
    CHECK_FALSE(commands.action(Command::Book)->isEnabled());
    commands.setState(Needs(Need::StudyOpen) | Need::Unlocked);
    CHECK(commands.action(Command::Book)->isEnabled());
    CHECK_FALSE(commands.action(Command::Screen)->isEnabled());
}

TEST_CASE("An action tells which command it is")
{
    Commands commands;
    QSignalSpy triggered(&commands, &Commands::triggered);
    commands.setState(Needs(Need::StudyOpen) | Need::Unlocked);
    commands.action(Command::Book)->trigger();
    REQUIRE(triggered.size() == 1);
    CHECK(triggered.first().first().value<Command>() == Command::Book);
}

TEST_CASE("Single letters name their command")
{
    const Commands commands;
    CHECK(commands.forLetter(u'b') == Command::Book);
    CHECK(commands.forLetter(u'C') == Command::RecordConsent);
    CHECK_FALSE(commands.forLetter(u'Z'));
}

TEST_CASE("Single letters do nothing once they are switched off")
{
    Commands::setLettersOn(false);
    CHECK_FALSE(Commands::forLetter(u'B'));
    Commands::setLettersOn(true);
    CHECK(Commands::forLetter(u'B') == Command::Book);
}

TEST_CASE("Undo says what it takes back")
{
    Commands commands;
    commands.setUndoTexts(u"Move C07"_s, {});
    CHECK(commands.action(Command::Undo)->text() == u"&Undo Move C07"_s);
    CHECK(commands.action(Command::Redo)->text() == u"&Redo"_s);
}

TEST_CASE("Control and a number shows a page")
{
    Window window;
    QSignalSpy shown(&window, &MainWindow::pageShown);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.currentPage() == u"participants"_s);
    CHECK(shown.size() == 1);
    window.sidebar().entry(u"today"_s)->click();
    CHECK(window.currentPage() == u"today"_s);
}

TEST_CASE("F6 goes round the parts of the window")
{
    Window window;
    window.undoBar().offer(u"C07 moved."_s, u"Move C07"_s);
    window.page1->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    QWidget *status = window.focusWidget();
    REQUIRE(status);
    CHECK(status->accessibleName().startsWith(u"Undo"_s));
    QTest::keyClick(&window, Qt::Key_F6);
    CHECK(window.sidebar().isAncestorOf(window.focusWidget()));
    QTest::keyClick(&window, Qt::Key_F6);
    CHECK(window.focusWidget() == window.page1);
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(window.sidebar().isAncestorOf(window.focusWidget()));
}

TEST_CASE("A count waits beside its page and is read out")
{
    Window window;
    window.setCount(u"today"_s, 3);
    CHECK(window.sidebar().entry(u"today"_s)->accessibleName() == u"Today, 3 waiting"_s);
    window.setCount(u"today"_s, 0);
    CHECK(window.sidebar().entry(u"today"_s)->accessibleName() == u"Today"_s);
}

TEST_CASE("A window left on a screen that is gone comes back into sight")
{
    MainWindow first;
    first.show();
    first.resize(700, 500);
    const QByteArray layout = first.saveLayout();
    MainWindow second;
    second.restoreLayout(layout);
    CHECK(second.size() == first.size());
    second.move(50000, 50000);
    second.restoreLayout(second.saveLayout());
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    CHECK(screen.intersected(second.frameGeometry()).width() >= 64);
    CHECK(screen.intersected(second.frameGeometry()).height() >= 64);
}

TEST_CASE("A layout that can't be read changes nothing")
{
    Window window;
    const QSize before = window.size();
    window.restoreLayout("rubbish");
    window.restoreLayout({});
    CHECK(window.size() == before);
    CHECK(window.currentPage() == u"today"_s);
}

TEST_CASE("Without a study there is the welcome alone")
{
    Window window;
    window.showWelcome();
    CHECK(window.currentPage().isEmpty());
    CHECK_FALSE(window.sidebar().isVisible());
    window.showPage(u"today"_s);
    CHECK(window.sidebar().isVisible());
}

TEST_CASE("Everything in the frame has a name")
{
    Window window;
    window.undoBar().offer(u"Done."_s, u"Do"_s);
    CHECK(namelessWidgets(window) == QStringList());
}

TEST_CASE("A scripted prompt answers in order and shows no window")
{
    prompt::Script script;
    script.answer(true);
    script.answer(u"/tmp/a.colloquy"_s);
    CHECK(prompt::confirm(nullptr, {u"Erase C07?"_s, {}, u"Erase C07"_s, u"C07"_s, true}));
    CHECK(prompt::openFile(nullptr, {u"Open"_s, {}, {}, {}}) == u"/tmp/a.colloquy"_s);
    CHECK_FALSE(prompt::saveFile(nullptr, {u"Save"_s, {}, {}, {}}));
    CHECK_FALSE(prompt::confirm(nullptr, {u"Restore?"_s, {}, u"Restore"_s, {}, false}));
    CHECK(script.asked() == QStringList{u"Erase C07?"_s, u"Open"_s, u"Save"_s, u"Restore?"_s});
}

TEST_CASE("Enter presses a button in a page, as it does in a dialog")
{
    Window window;
    auto *button = new QPushButton(u"View"_s);
    window.addPage(u"more"_s, u"More"_s, u"users"_s, button);
    window.showPage(u"more"_s);
    button->setFocus();
    QSignalSpy clicked(button, &QPushButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(clicked.size() == 1);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    CHECK(clicked.size() == 1);
}

TEST_CASE("F6 leads to the first button of the details")
{
    Window window;
    auto *detail = new QScrollArea;
    auto *button = new QPushButton(u"Screen"_s);
    detail->setWidget(button);
    window.setDetail(detail);
    window.resize(1200, 700);
    QCoreApplication::processEvents();
    REQUIRE(detail->isVisible());
    window.page1->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    CHECK(window.focusWidget() == button);
}
