// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/calendar.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/findanything.h"
#include "ui/filtershelf.h"
#include "ui/pages/participantspage.h"
#include "ui/savedfilters.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSettings>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The popup over a study, and where it led.
struct Opened {
    explicit Opened(std::unique_ptr<Session> study, QWidget *parent = nullptr)
        : session(std::move(study))
    {
        commands.setState(Needs(Need::StudyOpen) | Need::Unlocked);
        QObject::connect(session.get(), &Session::pageAsked, &commands,
                         [this](const QString &name) { page = name; });
        QObject::connect(&commands, &Commands::triggered, &commands,
                         [this](Command command) { triggered << command; });
        dialogs::findAnything(*session, commands, parent);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *open = qobject_cast<FindAnything *>(widget); open && open->isVisible())
                popup = open;
        }
        REQUIRE(popup);
    }

    ~Opened() { delete popup; }

    QLineEdit *field() const { return popup->findChild<QLineEdit *>(); }

    QStringList type(const QString &text) const
    {
        field()->clear();
        for (const QChar letter : text) // as an input method gives it: Qt's keyClicks know ASCII alone
            QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        return titles();
    }

    /// As an input method does, for no key of this keyboard has these letters.
    QStringList compose(const QString &text) const
    {
        field()->clear();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field(), &event);
        return titles();
    }

    QStringList titles() const
    {
        QStringList titles;
        const auto *list = popup->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            titles << list->item(row)->text();
        return titles;
    }

    void enter() const { QTest::keyClick(field(), Qt::Key_Return); }

    std::unique_ptr<Session> session;
    Commands commands;
    QPointer<FindAnything> popup;
    QString page;
    QList<Command> triggered;
};

std::unique_ptr<Session> studyOfTwo()
{
    auto session = emptyStudy();
    Participant one;
    one.name = u"Małgorzata Przykład"_s;
    one.phone = u"07700 900123"_s;
    addedTo(*session, one);
    Participant other;
    other.name = u"عائشہ مثال"_s;
    other.phone = u"07700 900456"_s;
    addedTo(*session, other);
    session->select({});
    return session;
}

} // namespace

TEST_CASE("A code finds the person first, and Enter goes there")
{
    Opened opened(studyOfTwo());
    const QStringList found = opened.type(u"c02"_s);
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().startsWith(u"C02"_s));
    opened.enter();
    CHECK(opened.page == u"participants"_s);
    const auto people = participants(opened.session->workspace(), false);
    CHECK(opened.session->selection().participant == people.last().id);
    CHECK((!opened.popup || !opened.popup->isVisible()));
}

TEST_CASE("A name is found in any script, without its accents and by other forms of its letters")
{
    Opened opened(studyOfTwo());
    CHECK(opened.type(u"malgorzata"_s).first().startsWith(u"C01"_s));
    CHECK(opened.compose(u"عائشه"_s).first().startsWith(u"C02"_s));
    CHECK(opened.type(u"przy mal"_s).first().startsWith(u"C01"_s));
}

TEST_CASE("The last digits of a phone number find the person")
{
    Opened opened(studyOfTwo());
    const QStringList found = opened.type(u"456"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.first().startsWith(u"C02"_s));
    CHECK(opened.type(u"00123"_s).first().startsWith(u"C01"_s));
}

TEST_CASE("Names can't be found while the study is locked, and the popup says why")
{
    auto session = studyOfTwo();
    session->workspace().lock();
    Opened opened(std::move(session));
    CHECK(opened.type(u"malgorzata"_s).isEmpty());
    CHECK(opened.popup->findChild<QLabel *>(u"hint"_s)->text().contains(u"locked"_s));
    CHECK(opened.type(u"c01"_s).first() == u"C01"_s);
}

TEST_CASE("Locking the study takes the names out of the popup")
{
    Opened opened(studyOfTwo());
    CHECK(opened.type(u"malgorzata"_s).size() == 1);
    opened.session->workspace().lock();
    CHECK(opened.titles().isEmpty());
}

TEST_CASE("A day and an hour find the interview, and Enter shows it in the calendar")
{
    auto session = sampleStudy();
    const auto next = nextInterview(session->workspace(), session->workspace().now() + 86400);
    REQUIRE(next);
    const WallTime start = wallTimeAt(next->start.utc, "Europe/London");
    Opened opened(std::move(session));
    const QString day = QLocale(QLocale::English).toString(start.date, u"d MMM"_s);
    const QStringList found = opened.type(u"%1 %2"_s.arg(day, start.time.toString(u"HH:mm"_s)));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().contains(start.time.toString(u"HH:mm"_s)));
    opened.enter();
    CHECK(opened.page == u"calendar"_s);
    CHECK(opened.session->selection().interview == next->id);
}

TEST_CASE("Interpreters are found by code and language")
{
    Opened opened(sampleStudy());
    const auto all = interpreters(opened.session->workspace());
    REQUIRE_FALSE(all.isEmpty());
    CHECK(opened.type(all.first().code.toLower()).first().startsWith(all.first().code));
    opened.enter();
    CHECK(opened.page == u"interpreters"_s);
    CHECK(opened.session->selection().interpreter == all.first().id);
}

TEST_CASE("Commands that are possible are found by their words and done by Enter")
{
    Opened opened(studyOfTwo());
    CHECK(opened.type(u"book"_s).contains(u"Book"_s));
    opened.enter();
    CHECK(opened.triggered == QList<Command>{Command::Book});
}

TEST_CASE("What can't be done now isn't offered")
{
    Opened opened(studyOfTwo());
    CHECK_FALSE(opened.type(u"withdraw"_s).contains(u"Withdraw"_s)); // nobody is selected
}

TEST_CASE("A saved filter is found by what it singles out, and Enter shows whom")
{
    QSettings().remove(u"filters"_s);
    auto session = sampleStudy();
    savedfilters::save(session->workspace().study(), u"group=client&stage=eligible"_s);
    QWidget window;
    auto *sidebar = new Sidebar(&window);
    sidebar->addEntry(u"participants"_s, u"Participants"_s, u"users"_s);
    auto *page = new ParticipantsPage(*session, &window);
    new FilterShelf(*session, *page, *sidebar);
    const Opened opened(std::move(session), &window);
    REQUIRE(opened.type(u"eligible, cl"_s).size() == 1);
    opened.enter();
    CHECK(opened.page == u"participants"_s);
    CHECK(page->filterBar().chosen() == Chips{{u"group"_s, {u"client"_s}}, {u"stage"_s, {u"eligible"_s}}});
    QSettings().remove(u"filters"_s);
}

TEST_CASE("The arrows choose among what was found")
{
    Opened opened(studyOfTwo());
    CHECK(opened.type(u"c0"_s).size() >= 2);
    QTest::keyClick(opened.field(), Qt::Key_Down);
    opened.enter();
    const auto people = participants(opened.session->workspace(), false);
    CHECK(opened.session->selection().participant == people.last().id);
}

TEST_CASE("Escape leaves everything as it was")
{
    Opened opened(studyOfTwo());
    opened.type(u"c01"_s);
    QTest::keyClick(opened.field(), Qt::Key_Escape);
    CHECK((!opened.popup || !opened.popup->isVisible()));
    CHECK(opened.page.isEmpty());
    CHECK_FALSE(opened.session->selection().participant);
}

TEST_CASE("Every part of the popup has a name")
{
    Opened opened(sampleStudy());
    opened.type(u"c"_s);
    CHECK(namelessWidgets(*opened.popup) == QStringList());
}
