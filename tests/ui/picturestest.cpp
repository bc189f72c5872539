// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "core/actions/gratitude.h"
#include "core/actions/interpreteroverview.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/base/words.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/longerwords.h"
#include "tests/ui/programdesk.h"
#include "ui/appearance.h"
#include "ui/dialogs/plandialog.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/weekview.h"
#include "ui/programlanguage.h"
#include "ui/prompt.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/weekgrid.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMetaEnum>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// One way to look at the window.
struct Look {
    QString name;
    Scheme scheme = Scheme::Light;
    int zoom = 100;
    bool mirrored = false;
    QString language = u"en"_s;
    bool longer = false; ///< every text 40 percent longer, and checked for room
};

/// The words of a look, there before the window is.
class LookWords {
public:
    explicit LookWords(const Look &look)
    {
        programlanguage::choose(look.language);
        if (look.longer)
            QCoreApplication::installTranslator(&m_longer);
        if (look.mirrored)
            QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~LookWords()
    {
        QCoreApplication::removeTranslator(&m_longer);
        programlanguage::choose(u"en"_s);
    }

    const LongerWords &longer() const { return m_longer; }

private:
    LongerWords m_longer;
};

/// Opens every page and dialog of the sample study, and keeps a picture of each.
class Camera {
public:
    Camera(const Look &look, const QString &folder)
        : m_folder(folder + u'/' + look.name)
        , m_checks(look.longer)
        , m_words(look)
    {
        QDir().mkpath(m_folder);
        appearance::setScheme(look.scheme);
        appearance::resetZoom();
        appearance::zoomBy(look.zoom - 100);
        QFile enquiries(m_enquiries);
        REQUIRE(enquiries.open(QIODevice::WriteOnly));
        enquiries.write(
            "Name,Email,Phone,Language,Group\nZofia Example,zofia@example.org,07700 900 118,pl,client\n"
            "Ama Example,,,ak,client\nNobody,not an address,,,\n");
        enquiries.close();
        m_desk.window().resize(1280, 800);
        keep(u"welcome"_s);
        dialog(Command::NewStudy);
        m_desk.program().openSample();
        REQUIRE(QTest::qWaitFor([this] { return m_desk.program().session() != nullptr; }, 60000));
        keep(u"gate"_s);
        m_desk.typeKey(samplePassphrase());
        REQUIRE(
            QTest::qWaitFor([this] { return !m_desk.isLocked() && !m_desk.window().isGateShown(); }, 60000));
    }

    ~Camera()
    {
        appearance::setScheme(Scheme::System);
        appearance::resetZoom();
    }

    void keep(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(150);
        QWidget *shown = widget ? widget : &m_desk.window();
        shown->grab().save(u"%1/%2.png"_s.arg(m_folder, name));
        if (!m_checks)
            return;
        for (const QString &fault : cutOff(*shown) + untranslated(*shown)) {
            if (!m_told.contains(fault))
                UNSCOPED_INFO(name.toStdString() << ": " << fault.toStdString());
            CHECK((m_told.contains(fault) || fault.isEmpty()));
            m_told << fault;
        }
    }

    /// Texts that no translator would ever see.
    QStringList unlisted() const { return m_checks ? m_words.longer().unlisted() : QStringList(); }

    void page(const QString &id)
    {
        m_desk.window().goTo(id);
        keep(u"page-"_s + id);
    }

    /// Each way to look at the calendar, and what is held over it: where it may go, and where it may not.
    void calendar()
    {
        auto *calendar = m_desk.window().findChild<CalendarPage *>();
        m_desk.window().goTo(u"calendar"_s);
        const std::pair<CalendarView, QString> views[] = {{CalendarView::Day, u"day"_s},
                                                          {CalendarView::WorkWeek, u"workweek"_s},
                                                          {CalendarView::Month, u"month"_s},
                                                          {CalendarView::List, u"list"_s},
                                                          {CalendarView::Week, u"week"_s}};
        for (const auto &[view, name] : views) {
            calendar->setView(view);
            keep(u"calendar-"_s + name);
        }
        calendar->week().setOtherZone("Asia/Karachi");
        keep(u"calendar-zone"_s);
        hold(calendar->grid(), Qt::Key_Down, u"calendar-ghost"_s);
        for (const auto &[key, name] : {std::pair(Qt::Key_Right, u"right"_s),
                                        std::pair(Qt::Key_Left, u"left"_s), std::pair(Qt::Key_Up, u"up"_s)})
            hold(calendar->grid(), key, u"calendar-ghost-"_s + name);
        calendar->week().setOtherZone({});
    }

    /// A plan in its week, with one of it pinned and one left out.
    void plan()
    {
        m_desk.window().commands().action(Command::PlanWeeks)->trigger();
        REQUIRE(QTest::qWaitFor([this] { return m_desk.dialog() != nullptr; }, 1500));
        QDialog *dialog = m_desk.dialog();
        auto *button = dialog->findChild<QPushButton *>(u"plan"_s);
        button->click();
        const QString again = PlanDialog::tr("&Plan again");
        REQUIRE(QTest::qWaitFor([&] { return button->text() == again; }, 60000));
        keep(u"plan-list"_s, dialog);
        dialog->findChild<QTabWidget *>(u"views"_s)->setCurrentIndex(1);
        auto *week = dialog->findChild<WeekGrid *>(u"week"_s);
        week->setFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Delete, Qt::Key_Right})
            QTest::keyClick(week, key);
        keep(u"plan-week"_s, dialog);
        prompt::Script script;
        script.answer(true);
        dialog->reject();
        REQUIRE(QTest::qWaitFor([this] { return m_desk.dialog() == nullptr; }, 3000));
    }

    void hold(WeekGrid &grid, Qt::Key key, const QString &name)
    {
        const auto &blocks = grid.scene().blocks;
        const auto held = std::find_if(blocks.begin(), blocks.end(), [](auto &each) { return each.movable; });
        if (held == blocks.end())
            return;
        grid.setFocus();
        grid.select(held->id);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&grid, key, Qt::AltModifier);
        keep(name);
        QTest::keyClick(&grid, Qt::Key_Escape);
    }

    /// Participants with two filters saved below them, the second one in use.
    void filters()
    {
        m_desk.window().goTo(u"participants"_s);
        auto *bar = m_desk.window().page(u"participants"_s)->findChild<FilterBar *>();
        bar->setChosen({{u"group"_s, {u"client"_s}}, {u"language"_s, {u"ur"_s, u"pl"_s}}});
        Q_EMIT bar->savingWanted();
        bar->setChosen({{u"stage"_s, {u"eligible"_s}}});
        keep(u"filter"_s);
        Q_EMIT bar->savingWanted();
        QTest::qWait(600); // until they are counted
        keep(u"filters"_s);
        bar->clear();
    }

    /// Keeps what the command opens, if it can be carried out for what is selected; with \a states what each
    /// of its choices shows, too.
    void dialog(Command command, const QString &suffix = {}, bool states = false)
    {
        QAction *action = m_desk.window().commands().action(command);
        if (!action->isEnabled())
            return;
        prompt::Script script;
        if (!states)
            script.answer(m_enquiries);
        action->trigger();
        const bool opened = QTest::qWaitFor([this] { return m_desk.dialog() != nullptr; }, 1500);
        if (!opened)
            return;
        QDialog *dialog = m_desk.dialog();
        const QString name = u"dialog-"_s + action->objectName().replace(u' ', u'-').toLower() + suffix;
        int state = 0;
        const auto look = [&] {
            keep(state == 0 ? name : name + u"-%1"_s.arg(state), dialog);
            ++state;
        };
        if (states)
            EveryDialog::eachState(*dialog, look);
        else
            look();
        script.answer(true);
        dialog->reject();
        CHECK(QTest::qWaitFor([this] { return m_desk.dialog() == nullptr; }, 3000));
    }

    /// The first of the people whose next step it is.
    bool select(Progress::Step step)
    {
        for (const ParticipantSummary &person : participants(m_desk.workspace(), false)) {
            if (person.progress.next != step)
                continue;
            m_desk.session().selectParticipant(person.id);
            return true;
        }
        return false;
    }

    void dialogs(Progress::Step step, const QList<Command> &commands)
    {
        if (!select(step))
            return;
        for (const Command command : commands)
            dialog(command,
                   u"-"_s + QString::fromUtf8(QMetaEnum::fromType<Progress::Step>().valueToKey(int(step))));
    }

    /// Beside the list: somebody with an interpreted call, and somebody whose interview takes two.
    void bookings()
    {
        m_desk.window().goTo(u"participants"_s);
        for (const InterpreterTask &task : interpreterTasks(m_desk.workspace())) {
            if (!task.call && !task.isSecond())
                continue;
            m_desk.session().selectParticipant(task.interview.interview.participant);
            keep(task.call ? u"pane-call"_s : u"pane-second"_s);
        }
    }

    /// Thanks that were sent, with all that may become of them.
    void thank(Thanks::Kind kind, const QString &serial)
    {
        for (const ThanksSummary &each : thanksList(m_desk.workspace())) {
            if (each.thanks.kind != kind || each.thanks.state != Thanks::State::Due)
                continue;
            REQUIRE(sendThanks(m_desk.workspace(), {each.participant, serial, Thanks::Delivered::Email}));
            m_desk.session().selectParticipant(each.participant);
            return dialog(Command::GiveThanks, u"-sent-"_s + word(kind));
        }
    }

    ProgramDesk &desk() { return m_desk; }

private:
    QString m_folder;
    bool m_checks;
    QSet<QString> m_told;
    LookWords m_words;
    ProgramDesk m_desk;
    QString m_enquiries = m_desk.path(u"enquiries.csv"_s);
};

} // namespace

TEST_CASE("Every page and dialog is kept as a picture", "[.pictures]")
{
    const QString folder = picturesFolder();
    if (folder.isEmpty())
        return;
    const QList<Look> looks{{u"light"_s},
                            {u"dark"_s, Scheme::Dark},
                            {u"mirrored"_s, Scheme::Light, 100, true},
                            {u"large"_s, Scheme::Light, 200},
                            {u"contrast"_s, Scheme::HighContrast},
                            {u"longer"_s, Scheme::Light, 100, true, u"en"_s, true},
                            {u"polish"_s, Scheme::Light, 100, false, u"pl"_s},
                            {u"urdu"_s, Scheme::Light, 100, false, u"ur"_s},
                            {u"welsh"_s, Scheme::Light, 100, false, u"cy"_s}};
    for (const Look &look : looks) {
        if (!qEnvironmentVariable("COLLOQUY_LOOK", look.name).contains(look.name))
            continue;
        Camera camera(look, folder);
        using Step = Progress::Step;
        REQUIRE(camera.select(Step::ConfirmInterpreter));
        for (const char *page : {"today", "participants", "calendar", "consent", "interpreters", "study"})
            camera.page(QString::fromLatin1(page));
        camera.calendar();
        camera.plan();
        camera.filters();
        camera.bookings();
        camera.page(u"participants"_s);
        for (const Command command :
             {Command::NewParticipant, Command::ImportCsv, Command::ImportBusy, Command::Export,
              Command::ExportCalendar, Command::Settings, Command::NewInterpreter, Command::NewDocument,
              Command::AuditTrail, Command::CheckAuditTrail, Command::Shortcuts, Command::About,
              Command::Find, Command::GoToDate, Command::DaySheet})
            camera.dialog(command);
        camera.dialogs(Step::Screen, {Command::Screen, Command::EditParticipant, Command::LogContact});
        camera.dialogs(Step::Inform, {Command::GiveInformation, Command::CloseParticipant});
        camera.dialogs(Step::RecordConsent, {Command::RecordConsent, Command::Book});
        camera.dialogs(Step::CompleteConsent, {Command::RecordConsent});
        camera.dialogs(Step::Book, {Command::Book});
        camera.dialogs(Step::FindInterpreter, {Command::FindInterpreter, Command::Book});
        camera.dialogs(Step::ConfirmInterpreter,
                       {Command::WriteToInterpreter, Command::ArrangeCall, Command::Withdraw});
        camera.dialog(Command::InterpreterAnswer, u"-ConfirmInterpreter"_s, true);
        camera.dialog(Command::InterpreterUse);
        camera.dialogs(Step::Interview,
                       {Command::MoveInterview, Command::CancelInterview, Command::EditInterview,
                        Command::DraftMessage, Command::StartInterview, Command::NoShow, Command::Withdraw});
        camera.dialogs(Step::Finish, {Command::FinishInterview, Command::NoShow});
        camera.dialogs(Step::GiveThanks, {Command::GiveThanks});
        camera.thank(Thanks::Kind::Voucher, u"V-2026-90"_s);
        camera.thank(Thanks::Kind::Certificate, {});
        INFO(camera.unlisted().join(u'\n').toStdString());
        CHECK(camera.unlisted().isEmpty());
    }
}
