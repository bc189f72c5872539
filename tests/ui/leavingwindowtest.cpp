// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/actions/versionmarks.h"
#include "core/actions/withdrawals.h"
#include "core/base/words.h"
#include "core/store/summarytable.h"
#include "tests/support/names.h"
#include "tests/ui/openeddialog.h"
#include "tests/ui/programdesk.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/consentview.h"
#include "ui/dialogs/mailingdialog.h"
#include "ui/dialogs/summariesdialog.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/pages/consentpage.h"
#include "ui/pages/detailpane.h"
#include "ui/prompt.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Id<Participant> interviewed(const Workspace &workspace)
{
    for (const ParticipantSummary &person : participants(workspace, false)) {
        if (person.progress.stage == Progress::Stage::Interviewed)
            return person.id;
    }
    FAIL("nobody was interviewed");
    return {};
}

/// The real window on the page of consents, with one withdrawal from everything to be followed up.
struct LeavingDesk {
    LeavingDesk()
    {
        desk.openSample();
        person = interviewed(desk.workspace());
        REQUIRE(withdrawParticipant(desk.workspace(), {person, {Withdrawal::Scope::Everything}, {}, {}, {}}));
        desk.window().goTo(u"consent"_s);
        page().table().select(person.uuid);
        page().table().setFocus();
    }
    ConsentPage &page() { return *desk.window().findChild<ConsentPage *>(); }
    DetailPane &details() { return *desk.window().findChild<DetailPane *>(); }
    /// What of the withdrawal has the keyboard.
    QString focused()
    {
        const QWidget *focus = desk.window().focusWidget();
        return focus && details().isAncestorOf(focus) ? focus->objectName() : QString();
    }
    WithdrawalSummary withdrawal() { return withdrawalsOf(desk.workspace(), person).first(); }
    QString boxOf(const WithdrawalTaskLine &line)
    {
        return u"task-"_s + word(line.task) + u'-' + withdrawal().withdrawal.id.text();
    }

    ProgramDesk desk;
    Id<Participant> person;
};

QString wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words << label->text();
    return words.join(u'\n');
}

} // namespace

TEST_CASE("To follow up a withdrawal, the keyboard goes to the first thing that isn't done")
{
    LeavingDesk seen;
    auto *verb = seen.page().findChild<QPushButton *>(u"verb"_s);
    REQUIRE(verb);
    CHECK(verb->text() == u"Follow up withdrawal"_s);
    seen.desk.press(Qt::Key_Return);
    CHECK_FALSE(seen.desk.dialog());
    CHECK(seen.focused() == seen.boxOf(seen.withdrawal().tasks[0]));
    CHECK(seen.details().findChild<QPushButton *>(u"next"_s)->text() == u"Follow up withdrawal"_s);
    seen.desk.press(Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return seen.withdrawal().tasks[0].doneAt.has_value(); }));
    seen.desk.window().commands().action(Command::ToggleDetail)->trigger(); // put away
    CHECK_FALSE(seen.details().isVisible());
    verb->click();
    CHECK(seen.details().isVisible());
    CHECK(seen.focused() == seen.boxOf(seen.withdrawal().tasks[1]));
}

TEST_CASE("Of a late withdrawal with nothing left to tick, the decision is what is to be done")
{
    LeavingDesk seen;
    Workspace &workspace = seen.desk.workspace();
    REQUIRE(workspace.undo());
    workspace.setClock(workspace.now() + 60LL * 86400);
    REQUIRE(withdrawParticipant(workspace, {seen.person, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    REQUIRE(seen.withdrawal().decisionDue);
    QList<WithdrawalTask::Kind> tasks;
    for (const WithdrawalTaskLine &line : seen.withdrawal().tasks)
        tasks << line.task;
    REQUIRE(tickWithdrawal(workspace, {seen.withdrawal().withdrawal.id, tasks, true, {}}));
    seen.page().table().select(seen.person.uuid);
    seen.page().table().setFocus();
    seen.desk.press(Qt::Key_Return);
    CHECK(seen.focused() == u"decide-"_s + seen.withdrawal().withdrawal.id.text());
}

TEST_CASE("What is done about consent and at the end of a study stands in the menus, for whom it fits")
{
    ProgramDesk desk;
    desk.openSample();
    const auto can = [&desk](Command command) {
        return desk.window().commands().action(command)->isEnabled();
    };
    for (const ParticipantSummary &person : participants(desk.workspace(), false)) {
        desk.session().selectParticipant(person.id);
        const auto record = participantRecord(desk.workspace(), person.id);
        REQUIRE(record);
        CHECK(can(Command::ConsentRecord) == !record->consents.isEmpty());
        CHECK(can(Command::FollowWithdrawal) == hasOpenWithdrawal(desk.workspace(), person.id));
        CHECK(can(Command::RecordIncident));
    }
    desk.workspace().lock();
    for (const Command command : {Command::Reports, Command::IncidentLog, Command::StudyEnd})
        CHECK(can(command));
    for (const Command command : {Command::ExportConsents, Command::ExportMailing, Command::JudgeVersion})
        CHECK_FALSE(can(command));
}

TEST_CASE("A mailing list says whom it holds before it is saved")
{
    const auto session = sampleStudy();
    const Workspace &workspace = session->workspace();
    REQUIRE_FALSE(mailingList(workspace, Mailing::For::Summary).isEmpty());
    QTemporaryDir folder;
    OpenedDialog opened(*session, dialogs::exportMailing);
    CHECK(namelessWidgets(*opened.dialog) == QStringList());
    CHECK(opened.field<QLabel>(u"people"_s)
              ->text()
              .contains(mailingList(workspace, Mailing::For::Summary).first().code));
    opened.key(Qt::Key_Down);
    CHECK(opened.field<ChoiceRow>(u"about"_s)->current() == u"recontact"_s);
    prompt::Script script;
    script.answer(folder.filePath(u"list.csv"_s));
    opened.press();
    CHECK_FALSE(opened.isOpen());
    QFile list(folder.filePath(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(list.readAll().count('\n') == mailingList(workspace, Mailing::For::Recontact).size() + 1);
}

TEST_CASE("A summary is marked as sent the way it went, for whoever got it")
{
    const auto session = sampleStudy();
    const QList<SummaryWanted> before = summariesWanted(session->workspace());
    REQUIRE(before.size() > 1);
    OpenedDialog opened(
        *session, [](Session &in, QWidget *parent) { dialogs::markSummaries(in, parent, std::nullopt); });
    CHECK(namelessWidgets(*opened.dialog) == QStringList());
    const auto *people = opened.field<QListWidget>(u"people"_s);
    for (int i = 0; i < people->count(); ++i)
        CHECK(people->item(i)->checkState() == Qt::Unchecked);
    opened.press();
    CHECK(opened.isOpen());
    people->item(0)->setCheckState(Qt::Checked);
    opened.press(); // how it went isn't said yet
    CHECK(opened.isOpen());
    opened.field<ChoiceRow>(u"how"_s)->findChild<QRadioButton *>(u"post"_s)->click();
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto sent = session->workspace().store().list<SummarySent>({});
    REQUIRE_FALSE(sent.isEmpty());
    CHECK(sent.last().how == Delivery::Post);
    CHECK(sent.last().participant.uuid == people->item(0)->data(Qt::UserRole).toUuid());
}

TEST_CASE("What a new version was judged to mean stands with the person, with the reason")
{
    const auto session = sampleStudy();
    Workspace &workspace = session->workspace();
    for (const Document &document : documents(workspace)) {
        if (document.kind == Document::Kind::Sheet && document.version == u"1.1"_s && !document.renders)
            REQUIRE(bringIntoUse(workspace, {document.id, {}, {}, {}}));
    }
    const QList<VersionConcern> concerns = versionConcerns(workspace);
    REQUIRE_FALSE(concerns.isEmpty());
    const Id<Participant> person = concerns.first().participant;
    REQUIRE(markVersion(
        workspace,
        {{person}, concerns.first().newer.id, VersionMark::Mark::Reconsent, u"The recording is new"_s}));
    session->selectParticipant(person);
    const DetailPane pane(*session);
    const QString line = u"Information sheet 1.1: consent again, because: "_s;
    CHECK(wordsOn(*pane.widget()).count(line) == 2); // with the consent, and in what happened
    CHECK(wordsOn(*pane.widget()).contains(u"The recording is new"_s));
}
