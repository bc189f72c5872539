// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/ui/interviewsession.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/closedialog.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/contactdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/finishdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/informationdialog.h"
#include "ui/dialogs/interviewdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/participantdialog.h"
#include "ui/dialogs/screeningdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/withdrawaldialog.h"
#include "ui/prompt.h"
#include "ui/widgets/scrollpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTranslator>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

void book(Session &session, QWidget *parent)
{
    dialogs::book(session, parent);
}

/// All of it, not scrolled away and not cut off.
bool isInSight(const QWidget *part)
{
    return part->visibleRegion().boundingRect() == part->rect();
}

/// An hour out of the night, which the study's hours don't allow.
void chooseNight(const OpenedDialog &opened)
{
    opened.type(u"when"_s, u"3/12/2026 03:00"_s);
    opened.dialog->checkNow();
    QTest::qWait(50);
}

const QList<OpenedDialog::Door> &doors()
{
    static const QList<OpenedDialog::Door> all{
        book,
        dialogs::addParticipant,
        dialogs::changeSettings,
        dialogs::closeParticipant,
        dialogs::exportSchedule,
        dialogs::giveInformation,
        dialogs::logContact,
        dialogs::withdraw,
    };
    return all;
}

} // namespace

TEST_CASE("What stands in the way is in sight while one chooses")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const OpenedDialog opened(*session, book);
    opened.dialog->resize(opened.dialog->width(), 320);
    chooseNight(opened);
    const auto *list = opened.dialog->findChild<FindingList *>();
    REQUIRE_FALSE(list->findings().isEmpty());
    CHECK(isInSight(list->findChild<QLabel *>()));
}

TEST_CASE("A dialog grows by what its checks say")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const OpenedDialog opened(*session, book);
    const int before = opened.dialog->height();
    chooseNight(opened);
    CHECK(opened.dialog->height() > before);
}

TEST_CASE("A dialog keeps the height that somebody gave it")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const OpenedDialog opened(*session, book);
    opened.dialog->resize(opened.dialog->width(), 400);
    chooseNight(opened);
    CHECK(opened.dialog->height() == 400);
}

TEST_CASE("A dialog opens with all of its fields in sight where the screen has room")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    for (const OpenedDialog::Door &door :
         {OpenedDialog::Door(dialogs::withdraw), OpenedDialog::Door(dialogs::closeParticipant)}) {
        const OpenedDialog opened(*session, door);
        CAPTURE(opened.dialog->windowTitle());
        for (const auto *area : opened.dialog->findChildren<ScrollPage *>())
            CHECK(area->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("No dialog scrolls sideways")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    QList<OpenedDialog::Door> all = doors();
    all << dialogs::finishInterview << dialogs::moveInterview << dialogs::cancelInterview
        << dialogs::editInterview << dialogs::startInterview << dialogs::screen << dialogs::recordConsent;
    for (const OpenedDialog::Door &door : all) {
        const OpenedDialog opened(*session, door);
        for (const auto *area : opened.dialog->findChildren<ScrollPage *>()) {
            CAPTURE(opened.dialog->windowTitle(), area->width(), area->widget()->minimumSizeHint().width(),
                    area->minimumSizeHint().width(), opened.dialog->minimumWidth());
            if (area->isVisible())
                CHECK(area->horizontalScrollBar()->maximum() == 0);
        }
    }
}

TEST_CASE("A dialog that nobody led elsewhere begins in its first field")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    for (const OpenedDialog::Door &door : doors()) {
        const OpenedDialog opened(*session, door);
        CAPTURE(opened.dialog->windowTitle());
        const QWidget *first = opened.dialog->focusWidget();
        REQUIRE(first);
        CHECK_FALSE(qobject_cast<const QPushButton *>(first));
        CHECK_FALSE(qobject_cast<const QToolButton *>(first));
    }
}

TEST_CASE("Enter in a field presses the verb, also after the verb had the focus")
{
    const auto session = emptyStudy();
    const OpenedDialog opened(*session, dialogs::addParticipant);
    auto *verb = opened.field<QPushButton>(u"verb"_s);
    verb->setFocus();
    opened.field<QLineEdit>(u"name"_s)->setFocus();
    CHECK(verb->isDefault());
    opened.key(Qt::Key_Return);
    CHECK_FALSE(opened.isOpen());
    CHECK(participants(session->workspace(), true).size() == 1);
}

TEST_CASE("Enter on another button presses that one, and not the verb")
{
    const auto session = emptyStudy();
    const OpenedDialog opened(*session, dialogs::addParticipant);
    opened.field<QPushButton>(u"cancel"_s)->setFocus();
    opened.key(Qt::Key_Return);
    CHECK_FALSE(opened.isOpen());
    CHECK(participants(session->workspace(), true).isEmpty());
}

TEST_CASE("A refusal is read out and shown in the dialog, and leaves the window alone")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const QSignalSpy announced(session.get(), &Session::announced);
    const OpenedDialog opened(*session, dialogs::closeParticipant);
    opened.press();
    CHECK(opened.isOpen());
    CHECK(announced.isEmpty());
    CHECK_FALSE(opened.dialog->findChild<FindingList *>()->accessibleDescription().isEmpty());
}

TEST_CASE("The key of every label leads into its field")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    for (const OpenedDialog::Door &door : doors()) {
        const OpenedDialog opened(*session, door);
        for (const auto *label : opened.dialog->findChildren<QLabel *>()) {
            CAPTURE(opened.dialog->windowTitle(), label->text());
            if (label->text().contains(u'&') && label->textFormat() != Qt::PlainText) {
                REQUIRE(label->buddy());
                CHECK(label->buddy()->focusPolicy() != Qt::NoFocus);
            }
        }
    }
}

TEST_CASE("Alt and its letter lead into a time")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const OpenedDialog opened(*session, book);
    opened.field<QWidget>(u"minutes"_s)->setFocus();
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_W, Qt::AltModifier);
    CHECK(opened.field<QWidget>(u"when"_s)->isAncestorOf(opened.dialog->focusWidget()));
}

TEST_CASE("Of an hour that occurs twice one says in which it happened")
{
    const auto session = emptyStudy();
    const Participant person = eligibleIn(*session);
    const OpenedDialog opened(*session, dialogs::logContact);
    opened.type(u"at"_s, u"25/10/2026 01:30"_s);
    CHECK(opened.finds(Code::TimeTwice));
    auto *folds = opened.field<QWidget>(u"at"_s)->findChild<ChoiceRow *>(u"fold"_s);
    REQUIRE(folds->isVisible());
    QTest::keyClick(folds->findChild<QRadioButton *>(u"second"_s), Qt::Key_Space);
    CHECK_FALSE(opened.finds(Code::TimeTwice));
    QTest::keyClick(opened.field<ChoiceRow>(u"outcome"_s)->findChild<QRadioButton *>(), Qt::Key_Space);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto record = participantRecord(session->workspace(), person.id);
    REQUIRE(record->attempts.size() == 1);
    CHECK(utcText(record->attempts.first().at) == u"2026-10-25T01:30:00Z"_s);
}

TEST_CASE("What was typed isn't dropped without a word, whatever the dialog")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const QList<std::pair<OpenedDialog::Door, QString>> all{{dialogs::addParticipant, u"name"_s},
                                                            {dialogs::logContact, u"note"_s},
                                                            {dialogs::closeParticipant, u"reason"_s},
                                                            {book, u"when"_s}};
    for (const auto &[door, field] : all) {
        const OpenedDialog opened(*session, door);
        CAPTURE(opened.dialog->windowTitle());
        opened.type(field, u"tue 10"_s);
        prompt::Script script;
        script.answer(false);
        script.answer(true);
        opened.key(Qt::Key_Escape);
        CHECK(opened.isOpen());
        opened.key(Qt::Key_Escape);
        CHECK_FALSE(opened.isOpen());
        CHECK(script.asked() == QStringList{u"Discard what you typed?"_s, u"Discard what you typed?"_s});
    }
}

TEST_CASE("A form that nobody touched closes at once")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const prompt::Script script;
    for (const OpenedDialog::Door &door :
         {OpenedDialog::Door(dialogs::addParticipant), OpenedDialog::Door(dialogs::screen),
          OpenedDialog::Door(dialogs::recordConsent), OpenedDialog::Door(dialogs::logContact),
          OpenedDialog::Door(book), OpenedDialog::Door(dialogs::changeSettings)}) {
        const OpenedDialog opened(*session, door);
        opened.key(Qt::Key_Escape);
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(script.asked().isEmpty());
}

TEST_CASE("Another time zone, the post and no contact are asked for with the rest about somebody")
{
    const auto session = emptyStudy();
    const OpenedDialog opened(*session, dialogs::addParticipant);
    opened.type(u"name"_s, u"Ama Example"_s);
    opened.field<QToolButton>(u"more"_s)->click();
    opened.type(u"address"_s, u"8 Example Close"_s);
    opened.field<QComboBox>(u"zone"_s)->setCurrentText(u"Asia/Karachi"_s);
    opened.type(u"other-group"_s, u"also a parent"_s);
    opened.field<QCheckBox>(u"no-contact"_s)->click();
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto record = participantRecord(session->workspace(), *session->selection().participant);
    CHECK(record->participant.address == u"8 Example Close"_s);
    CHECK(record->participant.zone == "Asia/Karachi");
    CHECK(record->participant.otherGroup == u"also a parent"_s);
    CHECK(record->participant.noContact);
}

TEST_CASE("The list of settings stays while a page scrolls, and no field is squashed")
{
    const auto session = emptyStudy();
    const OpenedDialog opened(*session, dialogs::changeSettings);
    opened.dialog->resize(opened.dialog->width(), 300);
    auto *list = opened.field<QListWidget>(u"pages"_s);
    for (int page = 0; page < list->count(); ++page) {
        list->setCurrentRow(page);
        QTest::qWait(20);
        CHECK(isInSight(list));
        for (const auto *line : opened.dialog->findChildren<QLineEdit *>()) {
            CAPTURE(page, line->accessibleName());
            if (line->isVisible() && !qobject_cast<const QComboBox *>(line->parentWidget()) &&
                !qobject_cast<const QAbstractSpinBox *>(line->parentWidget()))
                CHECK(line->height() >= line->minimumSizeHint().height());
        }
    }
}

TEST_CASE("A phone call doesn't bounce")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const OpenedDialog opened(*session, dialogs::logContact);
    const auto *bounced = opened.field<ChoiceRow>(u"outcome"_s)->findChild<QRadioButton *>(u"bounced"_s);
    CHECK_FALSE(bounced->isVisible());
    QTest::keyClick(opened.field<ChoiceRow>(u"channel"_s)->findChild<QRadioButton *>(u"email"_s),
                    Qt::Key_Space);
    CHECK(bounced->isVisible());
}

TEST_CASE("One is one and several are several in the words of a dialog")
{
    QTranslator plurals;
    REQUIRE(plurals.load(u":/translations/colloquy_en.qm"_s));
    QCoreApplication::installTranslator(&plurals);
    CHECK(ImportDialog::tr("Import %n people", nullptr, 1) == u"Import 1 person"_s);
    CHECK(ImportDialog::tr("Import %n people", nullptr, 2) == u"Import 2 people"_s);
}
