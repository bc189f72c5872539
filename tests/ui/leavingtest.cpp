// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/incidents.h"
#include "core/actions/overview.h"
#include "core/actions/withdrawals.h"
#include "core/base/words.h"
#include "tests/support/builders.h"
#include "tests/support/names.h"
#include "tests/ui/openeddialog.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/incidentdialog.h"
#include "ui/dialogs/incidentlogdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/studyenddialog.h"
#include "ui/dialogs/withdrawaldialog.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/todaypage.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The first of the sample's people who was interviewed.
Id<Participant> somebodyInterviewed(Session &session)
{
    for (const ParticipantSummary &person : participants(session.workspace(), false)) {
        if (person.progress.stage == Progress::Stage::Interviewed)
            return person.id;
    }
    FAIL("nobody was interviewed");
    return {};
}

template <class Dialog>
struct Shown {
    explicit Shown(Session &session)
        : dialog(new Dialog(session, nullptr))
    {
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    ~Shown() { delete dialog; }
    QPushButton &button(const QString &name) const
    {
        auto *found = dialog->template findChild<QPushButton *>(name);
        REQUIRE(found);
        return *found;
    }
    QTableWidget &table() const { return *dialog->template findChild<QTableWidget *>(); }

    QPointer<Dialog> dialog;
};

QString wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words << label->text();
    return words.join(u'\n');
}

} // namespace

TEST_CASE("The tasks of a withdrawal are ticked beside the person, each a step to be taken back")
{
    const auto session = sampleStudy();
    Workspace &workspace = session->workspace();
    const Id<Participant> person = somebodyInterviewed(*session);
    session->selectParticipant(person);
    REQUIRE(withdrawParticipant(workspace, {person, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    DetailPane pane(*session);
    pane.setVisible(true);
    const auto boxes = [&pane] { return pane.widget()->findChildren<QCheckBox *>(); };
    REQUIRE(boxes().size() >= 5);
    const auto first = boxes().first();
    CHECK_FALSE(first->isChecked());
    QTest::keyClick(first, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return boxes().first()->isChecked(); }));
    CHECK(withdrawalsOf(workspace, person).first().tasks.first().doneAt == workspace.now());
    CHECK(wordsOn(*pane.widget()).contains(u"2027"_s));
    REQUIRE(workspace.undo());
    CHECK(QTest::qWaitFor([&] { return !boxes().first()->isChecked(); }));
    workspace.lock();
    CHECK(QTest::qWaitFor([&] { return !boxes().first()->isEnabled(); }));
    CHECK(namelessWidgets(pane).isEmpty());
}

TEST_CASE("The dialog of a withdrawal says until when data can be taken back, and what there will be to do")
{
    const auto session = sampleStudy();
    session->selectParticipant(somebodyInterviewed(*session));
    OpenedDialog dialog(*session, dialogs::withdraw);
    CHECK(wordsOn(*dialog.dialog).contains(u"They can withdraw their data"_s));
    dialog.field<QCheckBox>(u"scope-everything"_s)->click();
    const QString words = wordsOn(*dialog.dialog);
    CHECK(words.contains(u"Recording deleted"_s));
    CHECK(words.contains(u"Confirmed to them"_s));
}

TEST_CASE("A late request is decided in its own dialog")
{
    const auto session = sampleStudy();
    Workspace &workspace = session->workspace();
    const Id<Participant> person = somebodyInterviewed(*session);
    workspace.setClock(workspace.now() + 60LL * 86400);
    REQUIRE(withdrawParticipant(workspace, {person, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    const WithdrawalSummary late = withdrawalsOf(workspace, person).first();
    REQUIRE(late.decisionDue);
    OpenedDialog dialog(
        *session, [&late](Session &in, QWidget *parent) { (new DecisionDialog(in, late, parent))->start(); });
    dialog.press();
    CHECK(dialog.isOpen()); // nothing is decided as yet
    dialog.type(u"decision"_s, u"The recording goes."_s);
    dialog.press();
    CHECK_FALSE(dialog.isOpen());
    CHECK(withdrawalsOf(workspace, person).first().withdrawal.decision == u"The recording goes."_s);
}

TEST_CASE("An incident is recorded by the keyboard, about a person's interview")
{
    const auto session = sampleStudy();
    const Id<Participant> person = somebodyInterviewed(*session);
    OpenedDialog dialog(
        *session, [&person](Session &in, QWidget *parent) { dialogs::recordIncident(in, parent, person); });
    dialog.field<QComboBox>(u"about"_s)->setCurrentIndex(1);
    dialog.type(u"done"_s, u"We paused."_s);
    dialog.press();
    CHECK(dialog.isOpen()); // what it was isn't said yet
    dialog.field<QComboBox>(u"kind"_s)->setCurrentIndex(1);
    dialog.type(u"told"_s, u"The supervisor"_s);
    dialog.press();
    CHECK_FALSE(dialog.isOpen());
    const auto logged = incidentsOf(session->workspace(), person);
    REQUIRE(logged.size() == 1);
    CHECK(logged.first().incident.interview);
    CHECK(logged.first().incident.done == u"We paused."_s);
    CHECK(logged.first().incident.kind == Incident::Kind::Disclosure);
}

TEST_CASE("Incidents to follow up stand on the page of the day")
{
    const auto session = emptyStudy();
    Incident incident;
    incident.done = u"We stopped."_s;
    incident.followUpOn = QDate(2026, 11, 30);
    REQUIRE(recordIncident(session->workspace(), incident));
    TodayPage page(*session);
    page.show();
    CHECK(page.due() == 1);
    CHECK(page.findChild<QWidget *>(u"incident-1"_s));
}

TEST_CASE("The log lists incidents with their one verb")
{
    const auto session = emptyStudy();
    Incident incident;
    incident.done = u"We stopped."_s;
    REQUIRE(recordIncident(session->workspace(), incident));
    Shown<IncidentLogDialog> log(*session);
    REQUIRE(log.table().rowCount() == 1);
    log.button(u"step"_s).click();
    CHECK(incidents(session->workspace()).first().incident.closedAt);
    log.button(u"step"_s).click();
    CHECK_FALSE(incidents(session->workspace()).first().incident.closedAt);
    CHECK(namelessWidgets(*log.dialog).isEmpty());
}

TEST_CASE("Reports are seen, copied and saved without names, locked or not")
{
    const auto session = sampleStudy();
    session->workspace().lock();
    QTemporaryDir folder;
    for (const Report report : {Report::Flow, Report::Progress, Report::Ethics, Report::Vouchers}) {
        Shown<ReportDialog> reports(*session);
        reports.dialog->choose(report);
        CHECK(reports.table().rowCount() > 0);
        reports.button(u"copy"_s).click();
        CHECK(QGuiApplication::clipboard()->mimeData()->text().count(u'\n') ==
              reports.table().rowCount() + 1);
        prompt::Script script;
        script.answer(folder.filePath(u"report.csv"_s));
        reports.button(u"save"_s).click();
        CHECK(QFile::exists(folder.filePath(u"report.csv"_s)));
        CHECK(namelessWidgets(*reports.dialog).isEmpty());
    }
}

TEST_CASE("The study is closed, and its link list destroyed, after the questions that this takes")
{
    const auto session = emptyStudy();
    Workspace &workspace = session->workspace();
    Shown<StudyEndDialog> end(*session);
    CHECK(end.table().rowCount() == 7);
    CHECK_FALSE(end.button(u"destroy"_s).isEnabled());
    {
        prompt::Script script;
        script.answer(false);
        end.button(u"close-study"_s).click();
        CHECK_FALSE(workspace.study().closedOn);
        script.answer(true);
        end.button(u"close-study"_s).click();
        CHECK(workspace.study().closedOn);
        script.answer(true);
        end.button(u"evidence"_s).click();
    }
    REQUIRE(end.button(u"destroy"_s).isEnabled());
    {
        prompt::Script script;
        script.answer(false);
        end.button(u"destroy"_s).click();
        CHECK_FALSE(workspace.study().linksDestroyedAt);
        script.answer(true);
        end.button(u"destroy"_s).click();
        CHECK(workspace.study().linksDestroyedAt);
    }
    CHECK_FALSE(end.button(u"close-study"_s).isEnabled());
    CHECK(namelessWidgets(*end.dialog).isEmpty());
}
