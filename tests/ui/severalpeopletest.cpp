// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openeddialog.h"

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/closedialog.h"
#include "ui/dialogs/contactdialog.h"
#include "ui/dialogs/informationdialog.h"
#include "ui/pages/participantspage.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// C01 to C04 in a list, with the keyboard at the first of them. C02 asked for no messages.
struct FourPeople {
    FourPeople()
        : session(emptyStudy())
    {
        for (int i = 1; i <= 4; ++i) {
            Participant person;
            person.noContact = i == 2;
            people << addedTo(*session, person);
        }
        session->select({});
        page = std::make_unique<ParticipantsPage>(*session);
        page->resize(900, 500);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->table().select(people.first().id.uuid);
        page->table().setFocus();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers with) const { QTest::keyClick(&page->table(), key, with); }

    /// The door of a dialog, opened from this window.
    OpenedDialog::Door from(void (*door)(Session &, QWidget *)) const
    {
        return [this, door](Session &study, QWidget *) {
            door(study, page.get());
            // Qt counts a dialog as active as soon as its parent is.
            REQUIRE(QTest::qWaitFor([this] { return QApplication::activeWindow() != page.get(); }));
        };
    }

    ParticipantRecord record(int number) const
    {
        const auto found = participantRecord(session->workspace(), people[number - 1].id);
        REQUIRE(found);
        return *found;
    }

    std::unique_ptr<Session> session;
    std::unique_ptr<ParticipantsPage> page;
    QList<Participant> people;
};

} // namespace

TEST_CASE("Several people are selected with the keyboard, in a row or one here and one there")
{
    const FourPeople four;
    four.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(four.page->table().selectedIds() == QList<QUuid>{four.people[0].id.uuid, four.people[1].id.uuid});
    four.page->table().select(four.people[0].id.uuid);
    four.key(Qt::Key_Down, Qt::ControlModifier);
    four.key(Qt::Key_Down, Qt::ControlModifier);
    four.key(Qt::Key_Space, Qt::ControlModifier);
    CHECK(four.page->table().selectedIds() == QList<QUuid>{four.people[0].id.uuid, four.people[2].id.uuid});
    CHECK(four.session->selection().participant == four.people[2].id);
}

TEST_CASE("Several enquiries are closed in one step, and come back in one")
{
    const FourPeople four;
    four.key(Qt::Key_Down, Qt::ShiftModifier);
    four.key(Qt::Key_Down, Qt::ShiftModifier);
    {
        const OpenedDialog opened(*four.session, four.from(dialogs::closeParticipant));
        CHECK(opened.dialog->windowTitle().contains(u"C01, C02, C03"_s));
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
        opened.field<QComboBox>(u"as"_s)->setCurrentIndex(3);
        opened.type(u"reason"_s, u"Enough people"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    for (const int number : {1, 2, 3})
        CHECK(four.record(number).participant.closedAs == Participant::ClosedAs::OverTarget);
    CHECK_FALSE(four.record(4).participant.closedAs);
    CHECK(four.session->workspace().undoable()->subject == u"C01, C02, C03"_s);
    REQUIRE(four.session->workspace().undo());
    for (const int number : {1, 2, 3})
        CHECK_FALSE(four.record(number).participant.closedAs);
}

TEST_CASE("A message to several people isn't logged where one of them wants none, and it is said who")
{
    const FourPeople four;
    four.key(Qt::Key_Down, Qt::ShiftModifier);
    const OpenedDialog opened(*four.session, four.from(dialogs::logContact));
    opened.field<ChoiceRow>(u"outcome"_s)->findChild<QRadioButton *>(u"answered"_s)->click();
    opened.press();
    CHECK(opened.isOpen());
    CHECK(opened.dialog->findChild<FindingList *>()->findings() ==
          Findings{blocks(Code::ParticipantNoContact, u"C02"_s)});
    CHECK(four.record(1).attempts.isEmpty());
}

TEST_CASE("A call with several people is one step, with an entry for each of them")
{
    const FourPeople four;
    four.page->table().select(four.people[2].id.uuid);
    four.key(Qt::Key_Down, Qt::ShiftModifier);
    {
        const OpenedDialog opened(*four.session, four.from(dialogs::logContact));
        opened.field<ChoiceRow>(u"outcome"_s)->findChild<QRadioButton *>(u"bounced"_s)->click();
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    for (const int number : {3, 4}) {
        REQUIRE(four.record(number).attempts.size() == 1);
        CHECK(four.record(number).attempts.first().channel == Channel::Email);
    }
    REQUIRE(four.session->workspace().undo());
    CHECK(four.record(3).attempts.isEmpty());
    CHECK(four.record(4).attempts.isEmpty());
}

TEST_CASE("With one person selected a dialog is about that one alone")
{
    const FourPeople four;
    const OpenedDialog opened(*four.session, four.from(dialogs::giveInformation));
    CHECK(opened.dialog->windowTitle() == u"Give information to C01"_s);
}
