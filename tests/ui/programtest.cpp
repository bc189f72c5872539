// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/support/names.h"
#include "tests/ui/programdesk.h"
#include "tests/ui/studysession.h"
#include "ui/commandtable.h"
#include "ui/pages/participantspage.h"
#include "ui/prompt.h"
#include "ui/recentstudies.h"
#include "ui/studypages.h"
#include "ui/studywatch.h"
#include "ui/widgets/actioncard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QtTest/QTest>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Participant enquiry(Workspace &workspace, const QString &name)
{
    Participant participant;
    participant.name = name;
    participant.group = workspace.groups().first().key;
    const auto added = addParticipant(workspace, {participant, {}});
    REQUIRE(added);
    return *added;
}

QString words(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(u'\n');
}

TableView *people(ProgramDesk &desk)
{
    const auto *page = qobject_cast<ParticipantsPage *>(desk.window().shownPage());
    REQUIRE(page);
    return &page->table();
}

QAction *action(ProgramDesk &desk, Command command)
{
    return desk.window().commands().action(command);
}

} // namespace

TEST_CASE("A study opens locked, and its passphrase unlocks it")
{
    ProgramDesk desk;
    REQUIRE(desk.program().open(desk.newStudy().path));
    CHECK(desk.isLocked());
    CHECK(desk.window().isGateShown());
    desk.typeKey(ProgramDesk::passphrase());
    REQUIRE(QTest::qWaitFor([&] { return !desk.isLocked(); }));
    CHECK(QTest::qWaitFor([&] { return desk.window().currentPage() == u"today"_s; }));
    CHECK(action(desk, Command::NewParticipant)->isEnabled());
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.isLocked());
    CHECK_FALSE(action(desk, Command::NewParticipant)->isEnabled());
}

TEST_CASE("The recovery key unlocks a study as its passphrase does")
{
    ProgramDesk desk;
    const auto study = desk.newStudy();
    REQUIRE(desk.program().open(study.path));
    desk.typeKey(study.recoveryKey.toLower());
    CHECK(QTest::qWaitFor([&] { return !desk.isLocked(); }));
}

TEST_CASE("A wrong passphrase is said plainly and can be typed again at once")
{
    ProgramDesk desk;
    REQUIRE(desk.program().open(desk.newStudy().path));
    desk.typeKey(u"six calm otters"_s);
    REQUIRE(QTest::qWaitFor([&] { return words(desk.window()).contains(u"isn't right"_s); }));
    CHECK(desk.isLocked());
    CHECK(words(desk.window()).contains(u"recovery key"_s));
    desk.typeKey(ProgramDesk::passphrase());
    CHECK(QTest::qWaitFor([&] { return !desk.isLocked(); }));
}

TEST_CASE("Without the passphrase codes can be read and nothing is written")
{
    ProgramDesk desk;
    const auto study = desk.newStudy();
    desk.openUnlocked(study);
    enquiry(desk.workspace(), u"Ama Example"_s);
    desk.press(Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(desk.program().session());
    REQUIRE(desk.program().open(study.path));
    desk.press(Qt::Key_Escape);
    CHECK(desk.window().currentPage() == u"participants"_s);
    CHECK(desk.isLocked());
    TableView *list = people(desk);
    CHECK(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString() == u"C01"_s);
    list->setFocus();
    list->selectRow(0);
    desk.type(u"s"_s);
    CHECK_FALSE(desk.dialog());
    CHECK(desk.window().undoBar().sentence().contains(u"Unlock"_s));
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.window().isGateShown());
}

TEST_CASE("What was done is named where it can be taken back and done again")
{
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    CHECK_FALSE(action(desk, Command::Undo)->isEnabled());
    enquiry(desk.workspace(), u"Ama Example"_s);
    desk.session().announce(u"C01 added."_s);
    CHECK(action(desk, Command::Undo)->text().remove(u'&') == u"Undo Add C01"_s);
    CHECK(desk.window().undoBar().sentence() == u"C01 added."_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(participants(desk.workspace(), false).isEmpty());
    CHECK(desk.window().undoBar().sentence() == u"Undone: Add C01."_s);
    CHECK(action(desk, Command::Redo)->text().remove(u'&') == u"Redo Add C01"_s);
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(participants(desk.workspace(), false).size() == 1);
    CHECK_FALSE(action(desk, Command::Redo)->isEnabled());
}

TEST_CASE("What another window changes is seen here")
{
    ProgramDesk desk;
    const auto study = desk.newStudy();
    desk.openUnlocked(study);
    auto other = Workspace::open(study.path);
    REQUIRE(other);
    REQUIRE((*other)->unlock(ProgramDesk::passphrase()));
    enquiry(**other, u"Ama Example"_s);
    TableView *list = people(desk);
    CHECK(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    CHECK(desk.window().undoBar().sentence().contains(u"another window"_s));
    CHECK_FALSE(action(desk, Command::Undo)->isEnabled());
}

TEST_CASE("A file that is no study leaves the one that is open, and says how to go on")
{
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    const QString other = desk.path(u"notes.colloquy"_s);
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    prompt::Script script;
    CHECK_FALSE(desk.program().open(other));
    CHECK_FALSE(desk.program().open(desk.path(u"nowhere.colloquy"_s)));
    CHECK_FALSE(desk.program().open(desk.path({})));
    CHECK(script.asked().size() == 3);
    CHECK(script.asked().first() == u"notes.colloquy can't be opened"_s);
    CHECK_FALSE(desk.isLocked());
}

TEST_CASE("The studies opened last are listed, the latest first, and open again by one key")
{
    ProgramDesk desk;
    const auto first = desk.newStudy(u"first"_s);
    const auto second = desk.newStudy(u"second"_s);
    desk.program().open(first.path);
    desk.program().open(second.path);
    desk.program().open(first.path);
    CHECK(recentstudies::list() == QStringList{first.path, second.path});
    desk.restart();
    CHECK_FALSE(desk.program().session());
    CHECK(desk.window().commands().recentMenu()->actions().size() == 2);
    QList<ActionCard *> cards;
    for (ActionCard *card : desk.window().findChildren<ActionCard *>()) {
        if (card->isVisible() && card->text() == u"second"_s)
            cards << card;
    }
    REQUIRE(cards.size() == 1);
    cards.first()->setFocus();
    desk.press(Qt::Key_Space);
    REQUIRE(desk.program().session());
    CHECK(desk.workspace().path() == second.path);
}

TEST_CASE("A study named at the start waits at its gate for the passphrase")
{
    ProgramDesk desk;
    const auto study = desk.newStudy();
    desk.restart(study.path);
    REQUIRE(desk.program().session());
    CHECK(desk.window().isGateShown());
    desk.typeKey(desk.passphrase());
    CHECK(QTest::qWaitFor([&] { return !desk.isLocked(); }));
}

TEST_CASE("A study named at the start that isn't there is told of, over the ways to begin")
{
    ProgramDesk desk;
    prompt::Script script;
    desk.restart(desk.path(u"gone.colloquy"_s));
    CHECK(script.asked() == QStringList{u"gone.colloquy can't be opened"_s});
    CHECK_FALSE(desk.program().session());
    const auto cards = desk.window().findChildren<ActionCard *>();
    CHECK(std::ranges::any_of(cards, [](const ActionCard *card) { return card->isVisible(); }));
}

TEST_CASE("A study that is gone leaves the list of studies opened last")
{
    ProgramDesk desk;
    const auto study = desk.newStudy();
    desk.program().open(study.path);
    desk.program().closeStudy();
    REQUIRE(QFile::remove(study.path));
    prompt::Script script;
    CHECK_FALSE(desk.program().open(study.path));
    CHECK(recentstudies::list().isEmpty());
}

TEST_CASE("The settings name nobody")
{
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    enquiry(desk.workspace(), u"Ama Quillfeather"_s);
    TableView *list = people(desk);
    list->selectRow(0);
    desk.restart();
    const QByteArray settings = desk.settings();
    CHECK(settings.contains("a study.colloquy"));
    CHECK_FALSE(settings.contains("Quillfeather"));
    CHECK_FALSE(settings.contains("Study of a study"));
}

TEST_CASE("What the program can't do is offered nowhere")
{
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    const Commands &commands = desk.window().commands();
    int offered = 0;
    for (const Command command : commands.all()) {
        CAPTURE(entryOf(command).text);
        CHECK(commands.action(command)->isVisible() == commands.offers(command));
        CHECK((commands.offers(command) || !commands.action(command)->isEnabled()));
        CHECK(desk.session().offers(command) == commands.offers(command));
        offered += commands.offers(command);
    }
    CHECK(offered > 20);
}

TEST_CASE("Text size and colours are as they were left")
{
    ProgramDesk desk;
    desk.program().carryOut(Command::ZoomIn);
    desk.program().carryOut(Command::SchemeDark);
    CHECK(theme::zoom() == 110);
    CHECK(theme::isDark());
    CHECK(desk.settings().contains("zoom=110"));
    desk.program().carryOut(Command::ZoomReset);
    desk.program().carryOut(Command::SchemeLight);
    CHECK(theme::zoom() == 100);
    CHECK_FALSE(theme::isDark());
}

TEST_CASE("The sample study opens at its gate, where its passphrase stands")
{
    ProgramDesk desk;
    desk.program().carryOut(Command::OpenSample);
    REQUIRE(QTest::qWaitFor([&] { return desk.program().session() != nullptr; }, 120'000));
    CHECK(desk.isLocked());
    CHECK(words(desk.window()).contains(samplePassphrase()));
    desk.tabTo(u"fill"_s);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !desk.isLocked(); }));
    CHECK(participants(desk.workspace(), true).size() == 60);
    CHECK(recentstudies::list().isEmpty());
}

TEST_CASE("Welcome, gate and study can be reached by the keyboard, and all in them has a name")
{
    ProgramDesk desk;
    CHECK(namelessWidgets(desk.window()) == QStringList());
    CHECK(desk.window().focusWidget());
    desk.openUnlocked(desk.newStudy());
    for (const PageEntry &page : studyPages()) {
        CAPTURE(page.id);
        desk.window().goTo(QString::fromLatin1(page.id));
        CHECK(namelessWidgets(*desk.window().shownPage()) == QStringList());
        CHECK(desk.window().shownPage()->isAncestorOf(desk.window().focusWidget()));
    }
}

TEST_CASE("A study that was locked opens again on the page that one was on")
{
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    desk.press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(desk.window().currentPage() == u"calendar"_s);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.window().isGateShown());
    desk.typeKey(ProgramDesk::passphrase());
    REQUIRE(QTest::qWaitFor([&] { return !desk.isLocked() && !desk.window().isGateShown(); }));
    CHECK(desk.window().currentPage() == u"calendar"_s);
}

TEST_CASE("Only the steps that fit an interview can be chosen, and why another doesn't is said")
{
    const auto session = sampleStudy();
    MainWindow window;
    const StudyWatch watch(*session, window);
    QSet<Interview::State> seen;
    for (const InterviewSummary &row : interviews(session->workspace(), {}, {})) {
        session->selectInterview(row.interview.id);
        const auto can = [&](Command command) { return window.commands().action(command)->isEnabled(); };
        INFO(row.code.toStdString() << ' ' << static_cast<int>(row.interview.state));
        CHECK(can(Command::ConfirmInterview) == (row.interview.state == Interview::State::Proposed));
        CHECK(can(Command::CancelInterview) == (row.interview.isLive() && !row.interview.startedAt));
        CHECK(watch.whyNot(Need::CanMove).isEmpty() == can(Command::MoveInterview));
        CHECK((row.interview.isLive() || !can(Command::FindInterpreter)));
        CHECK((row.interview.start.utc <= session->workspace().now() || !can(Command::NoShow)));
        seen << row.interview.state;
    }
    CHECK(seen.size() > 4);
}

TEST_CASE("The details go where a window is too narrow for them, and come back with the room")
{
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    QAction *shown = action(desk, Command::ToggleDetail);
    desk.window().resize(1200, 700);
    QCoreApplication::processEvents();
    REQUIRE(shown->isChecked());
    desk.window().resize(desk.window().minimumSizeHint().width(), 700);
    QCoreApplication::processEvents();
    CHECK_FALSE(shown->isChecked());
    desk.window().resize(1200, 700);
    QCoreApplication::processEvents();
    CHECK(shown->isChecked());
}

TEST_CASE("While the details show an interpreter, nothing is done with somebody out of sight")
{
    const auto session = sampleStudy();
    MainWindow window;
    const StudyWatch watch(*session, window);
    const QAction *screen = window.commands().action(Command::Screen);
    const Id<Participant> person = participants(session->workspace(), false).first().id;
    session->selectParticipant(person);
    CHECK(screen->isEnabled());
    session->selectInterpreter(Id<Interpreter>::create());
    CHECK_FALSE(screen->isEnabled());
    CHECK_FALSE(watch.whyNot(Need::ParticipantSelected).isEmpty());
    session->selectParticipant(person);
    CHECK(screen->isEnabled());
}

TEST_CASE("Thanks are offered to those alone who were interviewed")
{
    const auto session = sampleStudy();
    MainWindow window;
    const StudyWatch watch(*session, window);
    const QAction *thanks = window.commands().action(Command::GiveThanks);
    QSet<bool> seen;
    for (const ParticipantSummary &person : participants(session->workspace(), false)) {
        session->selectParticipant(person.id);
        CHECK((!person.facts.thanksDue || thanks->isEnabled()));
        CHECK((person.interviewAt || !thanks->isEnabled()));
        seen << thanks->isEnabled();
    }
    CHECK(seen.size() == 2);
}

TEST_CASE("The details go for large text, too, and come back with the room")
{
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    const QAction *shown = action(desk, Command::ToggleDetail);
    desk.window().resize(1200, 700);
    QCoreApplication::processEvents();
    REQUIRE(shown->isChecked());
    for (int i = 0; i < 5; ++i)
        desk.program().carryOut(Command::ZoomIn);
    CHECK_FALSE(shown->isChecked());
    desk.program().carryOut(Command::ZoomReset);
    CHECK(shown->isChecked());
}
