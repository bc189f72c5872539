// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/incidents.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/withdrawals.h"
#include "tests/support/pictures.h"
#include "tests/ui/speaking.h"
#include "tests/ui/studysession.h"
#include "ui/appearance.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/erasedialogs.h"
#include "ui/dialogs/incidentdialog.h"
#include "ui/dialogs/incidentlogdialog.h"
#include "ui/dialogs/mailingdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/studyenddialog.h"
#include "ui/dialogs/summariesdialog.h"
#include "ui/dialogs/voiddialog.h"
#include "ui/dialogs/withdrawaldialog.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/studypage.h"
#include "ui/pages/todaypage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QScrollBar>
#include <QTimer>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// One way to look, for as long as its pictures are taken.
class Look {
public:
    Look(const QString &folder, const QString &name)
        : m_folder(folder + u'/' + name)
        , m_speaking(name == u"urdu"_s ? u"ur"_s : u"en"_s)
    {
        QDir().mkpath(m_folder);
        appearance::setScheme(name == u"dark"_s ? Scheme::Dark : Scheme::Light);
        appearance::resetZoom();
        appearance::zoomBy(name == u"large"_s ? 100 : 0);
        if (name == u"mirrored"_s)
            QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~Look()
    {
        appearance::setScheme(Scheme::System);
        appearance::resetZoom();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void keep(const QString &name, QWidget *widget) const
    {
        widget->show();
        QTest::qWait(200);
        widget->grab().save(u"%1/leaving-%2.png"_s.arg(m_folder, name));
    }
    /// Of a question that holds up everything until it is answered: with no.
    template <class Ask>
    void keepQuestion(const QString &name, const Ask &ask) const
    {
        QTimer::singleShot(200, [&] {
            if (auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                keep(name, question);
                question->reject();
            }
        });
        ask();
    }
    /// Of the dialog that was just opened.
    void keepDialog(const QString &name) const
    {
        QTest::qWait(100);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (!qobject_cast<QDialog *>(widget) || !widget->isVisible())
                continue;
            if (auto *box = widget->findChild<QCheckBox *>(u"scope-everything"_s))
                box->click();
            keep(name, widget);
            delete widget;
            return;
        }
    }

private:
    QString m_folder;
    Speaking m_speaking;
};

} // namespace

TEST_CASE("What is left to do at the end is kept as pictures", "[.pictures]")
{
    const QString folder = picturesFolder();
    if (folder.isEmpty())
        return;
    for (const QString &name : {u"light"_s, u"dark"_s, u"mirrored"_s, u"large"_s, u"urdu"_s}) {
        if (!qEnvironmentVariable("COLLOQUY_LOOK", name).contains(name))
            continue;
        const Look look(folder, name);
        const auto session = sampleStudy();
        Workspace &workspace = session->workspace();
        Id<Participant> person;
        for (const ParticipantSummary &one : participants(workspace, false)) {
            if (one.progress.stage == Progress::Stage::Interviewed)
                person = one.id;
        }
        session->selectParticipant(person);
        dialogs::withdraw(*session, nullptr);
        look.keepDialog(u"withdrawal"_s);
        dialogs::recordIncident(*session, nullptr, person);
        look.keepDialog(u"incident"_s);
        Incident incident;
        incident.participant = person;
        incident.done = u"We paused, and went on after tea."_s;
        incident.told = u"The supervisor"_s;
        incident.followUpOn = QDate::fromJulianDay(wallTimeAt(workspace.now(), "UTC").date.toJulianDay());
        REQUIRE(recordIncident(workspace, incident));
        REQUIRE(withdrawParticipant(workspace, {person, {Withdrawal::Scope::Everything}, {}, {}, {}}));
        look.keepQuestion(u"erase-not-yet"_s, [&] { dialogs::eraseParticipant(*session, nullptr); });
        const auto open = withdrawalsOf(workspace, person).first();
        (new VoidDialog(*session, open, nullptr))->start();
        look.keepDialog(u"void"_s);
        REQUIRE(tickWithdrawal(workspace, {open.withdrawal.id, {open.tasks.first().task}, true, {}}));
        (new DecisionDialog(*session, open, nullptr))->start();
        look.keepDialog(u"decision"_s);
        dialogs::showIncidents(*session, nullptr);
        look.keepDialog(u"log"_s);
        for (const Report report : {Report::Flow, Report::Progress, Report::Ethics, Report::Vouchers}) {
            auto *reports = new ReportDialog(*session, nullptr);
            reports->choose(report);
            reports->open();
            look.keepDialog(u"report-%1"_s.arg(static_cast<int>(report)));
        }
        dialogs::endStudy(*session, nullptr);
        look.keepDialog(u"end"_s);
        dialogs::exportMailing(*session, nullptr);
        look.keepDialog(u"mailing"_s);
        dialogs::markSummaries(*session, nullptr, std::nullopt);
        look.keepDialog(u"summaries"_s);
        Participant passing;
        passing.name = u"Zofia Example"_s;
        const Id<Participant> passed = addedTo(*session, passing).id;
        REQUIRE(closeParticipant(workspace, {passed, Participant::ClosedAs::Declined, u"No time"_s}));
        session->selectParticipant(passed);
        look.keepQuestion(u"erase"_s, [&] { dialogs::eraseParticipant(*session, nullptr); });
        DetailPane pane(*session);
        pane.resize(pane.sizeHint().width(), 2400);
        look.keep(u"detail"_s, &pane);
        TodayPage today(*session);
        today.resize(900, 600);
        look.keep(u"today"_s, &today);
        StudyPage study(*session);
        study.resize(1000, 700);
        look.keep(u"study"_s, &study);
    }
}
