// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/models/participantcolumns.h"
#include "ui/pages/participantspage.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// A page in sight, and the commands that were asked for.
struct SeenPage {
    explicit SeenPage(std::unique_ptr<Session> study)
        : session(std::move(study))
        , page(*session)
    {
        QObject::connect(session.get(), &Session::commandAsked, &page,
                         [this](Command command) { asked << command; });
        page.resize(1000, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    ValueTable &rows() const { return *page.table().values(); }

    QString cell(int row, const QString &column) const
    {
        for (int i = 0; i < rows().columnCount(); ++i) {
            if (rows().headerData(i, Qt::Horizontal, ValueTable::ColumnIdRole).toString() == column)
                return rows().index(row, i).data().toString();
        }
        return {};
    }

    std::unique_ptr<Session> session;
    ParticipantsPage page;
    QList<Command> asked;
};

QPushButton *buttonWith(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Where nobody has enquired, the page offers to add or to import people")
{
    SeenPage seen(emptyStudy());
    CHECK_FALSE(seen.page.table().isVisible());
    QPushButton *add = buttonWith(seen.page, u"New participant"_s);
    QPushButton *import = buttonWith(seen.page, u"Import from CSV"_s);
    REQUIRE(add);
    REQUIRE(import);
    add->click();
    import->click();
    CHECK(seen.asked == QList<Command>{Command::NewParticipant, Command::ImportCsv});
}

TEST_CASE("The page lists everybody in the order of their codes")
{
    SeenPage seen(sampleStudy());
    QAbstractItemModelTester tester(&seen.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto people = participants(seen.session->workspace(), true);
    REQUIRE(people.size() > 10);
    CHECK(seen.rows().rowCount() == people.size());
    CHECK(seen.cell(0, u"code"_s) == u"C01"_s);
    CHECK(seen.cell(1, u"code"_s) == u"C02"_s);
}

TEST_CASE("A filter says how many of how many it lets through")
{
    SeenPage seen(sampleStudy());
    const int total = seen.rows().total();
    seen.page.showOnly(u"group"_s, u"client"_s);
    const int clients = seen.rows().rowCount();
    CHECK(clients > 0);
    CHECK(clients < total);
    CHECK(seen.cell(0, u"code"_s).startsWith(u'C'));
    seen.page.filterBar().clear();
    CHECK(seen.rows().rowCount() == total);
}

TEST_CASE("Somebody is found by a phone number that no column shows")
{
    SeenPage seen(emptyStudy());
    Participant ama;
    ama.name = u"Ama Example"_s;
    ama.phone = u"07700 900123"_s;
    addedTo(*seen.session, ama);
    addedTo(*seen.session, Participant());
    seen.page.filterBar().setText(u"900123"_s);
    CHECK(seen.rows().rowCount() == 1);
    CHECK(seen.cell(0, u"name"_s) == u"Ama Example"_s);
}

TEST_CASE("A person added anywhere appears in the list at once")
{
    SeenPage seen(emptyStudy());
    addedTo(*seen.session, Participant());
    CHECK(seen.rows().rowCount() == 1);
    CHECK(seen.page.table().isVisible());
    REQUIRE(seen.session->workspace().undo());
    CHECK(seen.rows().rowCount() == 0);
    CHECK_FALSE(seen.page.table().isVisible());
}

TEST_CASE("Letters act while the list has the focus, and are only letters in the filter")
{
    SeenPage seen(sampleStudy());
    auto *field = seen.page.filterBar().findChild<QLineEdit *>();
    QTest::keyClicks(field, u"s"_s);
    CHECK(seen.asked.isEmpty());
    field->clear();
    QTest::keyClick(&seen.page.table(), Qt::Key_Down);
    QTest::keyClick(&seen.page.table(), Qt::Key_S, Qt::NoModifier);
    QTest::keyClick(&seen.page.table(), Qt::Key_C);
    QTest::keyClick(&seen.page.table(), Qt::Key_B);
    CHECK(seen.asked == QList<Command>{Command::Screen, Command::RecordConsent, Command::Book});
}

TEST_CASE("Enter edits whoever is chosen in the list")
{
    SeenPage seen(sampleStudy());
    QTest::keyClick(&seen.page.table(), Qt::Key_Down);
    QTest::keyClick(&seen.page.table(), Qt::Key_Return);
    CHECK(seen.asked == QList<Command>{Command::EditParticipant});
    CHECK(seen.session->selection().participant->uuid == seen.page.table().currentId());
}

TEST_CASE("Whoever is booked is chosen together with their interview")
{
    SeenPage seen(sampleStudy());
    const auto people = participants(seen.session->workspace(), false);
    const auto booked = std::find_if(people.begin(), people.end(), [](const ParticipantSummary &person) {
        return person.interviewAt.has_value();
    });
    REQUIRE(booked != people.end());
    seen.page.table().select(booked->id.uuid);
    CHECK(seen.session->selection().participant == booked->id);
    CHECK(seen.session->selection().interview.has_value());
}

TEST_CASE("The list follows what is chosen elsewhere")
{
    SeenPage seen(sampleStudy());
    const auto people = participants(seen.session->workspace(), false);
    Selection selection;
    selection.participant = people.last().id;
    seen.session->select(selection);
    CHECK(seen.page.table().currentId() == people.last().id.uuid);
}

TEST_CASE("A locked study shows codes, and says that the names are locked")
{
    SeenPage seen(sampleStudy());
    CHECK_FALSE(seen.cell(0, u"name"_s).isEmpty());
    seen.session->workspace().lock();
    CHECK(seen.cell(0, u"code"_s) == u"C01"_s);
    CHECK(seen.cell(0, u"name"_s) == u"Locked"_s);
}

TEST_CASE("Every field of the list of participants has a name")
{
    SeenPage seen(sampleStudy());
    CHECK(namelessWidgets(seen.page) == QStringList());
}

TEST_CASE("The menu key asks for what can be done with the row that has the keyboard")
{
    SeenPage seen(sampleStudy());
    QSignalSpy asked(seen.session.get(), &Session::menuAsked);
    seen.page.table().selectRow(3);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(seen.page.table().viewport(), &event);
    REQUIRE(asked.size() == 1);
    const QRect row = seen.page.table().visualRect(seen.page.table().model()->index(3, 0));
    const QPoint at = seen.page.table().viewport()->mapFromGlobal(asked.first().first().toPoint());
    CHECK(row.adjusted(0, 0, 9999, 1).contains(at));
    QTest::keyClick(&seen.page.table(), Qt::Key_F10, Qt::ShiftModifier);
    CHECK(asked.size() == 2);
}

TEST_CASE("Whoever is asked for is chosen and in sight, though a filter hid them")
{
    SeenPage seen(sampleStudy());
    seen.page.setObjectName(u"participants"_s);
    const auto people = participants(seen.session->workspace(), false);
    const auto hidden = std::find_if(people.begin(), people.end(), [](const ParticipantSummary &person) {
        return person.group != u"client"_s;
    });
    REQUIRE(hidden != people.end());
    seen.page.showOnly(u"group"_s, u"client"_s);
    seen.page.table().select(seen.rows().idAt(3));
    seen.page.hide();
    seen.session->selectParticipant(hidden->id);
    seen.session->showPage(u"participants"_s);
    seen.page.show();
    CHECK(seen.page.filterBar().chosen().isEmpty());
    CHECK(seen.page.table().selectedIds() == QList<QUuid>{hidden->id.uuid});
    CHECK(seen.session->selection().participant == hidden->id);
}

TEST_CASE("Whoever a filter hid for a while is selected again, not only where the keyboard is")
{
    SeenPage seen(sampleStudy());
    const QUuid chosen = seen.rows().idAt(3);
    seen.page.table().select(chosen);
    seen.page.filterBar().setText(u"szz"_s);
    CHECK(seen.rows().rowCount() == 0);
    seen.page.filterBar().clear();
    CHECK(seen.page.table().selectedIds() == QList<QUuid>{chosen});
    CHECK(seen.session->selection().participant->uuid == chosen);
}

TEST_CASE("Going into the list chooses the row that gets the keyboard")
{
    SeenPage seen(sampleStudy());
    seen.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&seen.page));
    seen.page.filterBar().focusField();
    seen.page.table().setCurrentIndex({});
    seen.page.table().setFocus(Qt::TabFocusReason);
    CHECK(seen.page.table().selectedIds() == QList<QUuid>{seen.rows().idAt(0)});
    CHECK(seen.session->selection().participant->uuid == seen.rows().idAt(0));
}

TEST_CASE("The right button on a row that wasn't selected chooses it and asks for its menu")
{
    SeenPage seen(sampleStudy());
    seen.page.table().select(seen.rows().idAt(0));
    QSignalSpy asked(seen.session.get(), &Session::menuAsked);
    QWidget *viewport = seen.page.table().viewport();
    const QPoint at = seen.page.table().visualRect(seen.rows().index(3, 0)).center();
    QTest::mousePress(viewport, Qt::RightButton, Qt::NoModifier, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QCoreApplication::sendEvent(viewport, &event);
    QTest::mouseRelease(viewport, Qt::RightButton, Qt::NoModifier, at);
    CHECK(asked.size() == 1);
    CHECK(seen.page.table().selectedIds() == QList<QUuid>{seen.rows().idAt(3)});
    CHECK(seen.session->selection().participant->uuid == seen.rows().idAt(3));
}
