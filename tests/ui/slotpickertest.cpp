// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/longwork.h"
#include "ui/widgets/slotlist.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

void book(Session &session, QWidget *parent)
{
    dialogs::book(session, parent);
}

/// A study whose first free time is Monday at ten, without warnings.
std::unique_ptr<Session> quietStudy()
{
    auto session = emptyStudy();
    ChangeStudy change{session->workspace().study(), session->workspace().groups(), {}};
    change.study.hours = *parseWeekHours(u"mon-fri 10:00-12:00"_s);
    change.study.noticeHours = 0;
    change.study.gridMinutes = 30;
    REQUIRE(changeStudy(session->workspace(), change));
    return session;
}

SlotList *listIn(const OpenedDialog &opened)
{
    return opened.field<SlotList>({});
}

QStringList lines(const OpenedDialog &opened, int count = SlotList::most)
{
    const SlotList *list = listIn(opened);
    const bool filled = QTest::qWaitFor([&] { return list->isVisible() && list->count() == count; });
    REQUIRE(filled);
    QStringList texts;
    for (int i = 0; i < list->count(); ++i)
        texts << list->item(i)->text();
    return texts;
}

QString note(const OpenedDialog &opened)
{
    return opened.field<QLabel>(u"slots-note"_s)->text();
}

QStringList labels(const OpenedDialog &opened, const QString &field)
{
    QStringList texts;
    for (const QLabel *label : opened.field<QWidget>(field)->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE(
    "The first five times that fit are listed, and Alt with a number takes one while one types elsewhere")
{
    const auto session = quietStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    CHECK(lines(opened) == QStringList{u"1  Mon 30 Nov, 10:00 to 11:00"_s, u"2  Mon 30 Nov, 10:30 to 11:30"_s,
                                       u"3  Mon 30 Nov, 11:00 to 12:00"_s, u"4  Tue 1 Dec, 10:00 to 11:00"_s,
                                       u"5  Tue 1 Dec, 10:30 to 11:30"_s});
    CHECK(note(opened).isEmpty());
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_4, Qt::AltModifier);
    CHECK(labels(opened, u"when"_s).contains(u"Tuesday 1 December 2026, 10:00 GMT"_s));
    CHECK(shownIn(opened).isEmpty());
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    CHECK(utcText(interviewsIn(*session).first().interview.start.utc) == u"2026-12-01T10:00:00Z"_s);
}

TEST_CASE("While times are looked for the window goes on, and what is asked for next takes over")
{
    QTemporaryDir folder;
    const auto session = emptyStudy(folder.filePath(u"a.colloquy"_s));
    eligibleIn(*session);
    LongWork::setPatience(std::chrono::milliseconds(0));
    OpenedDialog opened(*session, book);
    auto *minutes = opened.field<QSpinBox>(u"minutes"_s);
    minutes->setValue(30);
    const SlotList *list = listIn(opened);
    const bool isFound = QTest::qWaitFor(
        [list] { return list->count() == SlotList::most && list->item(0)->text().endsWith(u":30"_s); });
    LongWork::setPatience(std::chrono::milliseconds(100));
    CHECK(isFound);
}

TEST_CASE("The time that stands in the field is marked in the list, however it came there")
{
    const auto session = quietStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    lines(opened);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_2, Qt::AltModifier);
    CHECK(listIn(opened)->currentRow() == 1);
    auto *when = opened.field<QWidget>(u"when"_s)->findChild<QLineEdit *>();
    when->clear();
    QTest::keyClicks(when, u"tue 16:00"_s);
    CHECK(listIn(opened)->currentRow() == -1);
    when->clear();
    QTest::keyClicks(when, u"tue 10:00"_s);
    CHECK(listIn(opened)->currentRow() == 3);
}

TEST_CASE("In the list a digit or Enter takes a time, and Enter books nothing yet")
{
    const auto session = quietStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    lines(opened);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_T, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return listIn(opened)->hasFocus(); }));
    opened.key(Qt::Key_3);
    CHECK(labels(opened, u"when"_s).contains(u"Monday 30 November 2026, 11:00 GMT"_s));
    opened.key(Qt::Key_Down);
    opened.key(Qt::Key_Return);
    CHECK(labels(opened, u"when"_s).contains(u"Tuesday 1 December 2026, 10:00 GMT"_s));
    CHECK(opened.isOpen());
    CHECK(interviewsIn(*session).isEmpty());
    opened.key(Qt::Key_9);
    CHECK(labels(opened, u"when"_s).contains(u"Tuesday 1 December 2026, 10:00 GMT"_s));
}

TEST_CASE("Times are looked for anew when the length changes, and what they warn about stands in words")
{
    const auto session = quietStudy();
    ChangeStudy change{session->workspace().study(), session->workspace().groups(), {}};
    change.study.noticeHours = 24;
    REQUIRE(changeStudy(session->workspace(), change));
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    CHECK(lines(opened).first() == u"1  Mon 30 Nov, 10:00 to 11:00 · ! less than 24 h ahead"_s);
    CHECK(lines(opened).last() == u"5  Tue 1 Dec, 10:30 to 11:30"_s);
    opened.field<QSpinBox>(u"minutes"_s)->setValue(30);
    REQUIRE(QTest::qWaitFor([&] { return lines(opened).last() == u"5  Tue 1 Dec, 10:00 to 10:30"_s; }));
    CHECK(lines(opened).first().startsWith(u"1  Mon 30 Nov, 10:00 to 10:30"_s));
}

TEST_CASE("With whoever is free each time says who, and that one is asked")
{
    const auto session = quietStudy();
    urduSpeakerIn(*session);
    Interpreter late = interpreterIn(*session);
    late.availability = *parseWeekHours(u"tue 10:00-12:00"_s);
    REQUIRE(changeInterpreter(session->workspace(), late));
    OpenedDialog opened(*session, book);
    auto *box = opened.field<QComboBox>(u"interpreter"_s);
    CHECK(box->currentText() == u"To be found later"_s);
    QTest::keyClick(box, Qt::Key_Up);
    CHECK(box->currentText() == u"Whoever is free"_s);
    REQUIRE(
        QTest::qWaitFor([&] { return lines(opened).first() == u"1  Tue 1 Dec, 10:00 to 11:00 · I01"_s; }));
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_1, Qt::AltModifier);
    CHECK(box->currentText() == u"Whoever is free: I01"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    REQUIRE(interviewsIn(*session).first().booking);
    CHECK(interviewsIn(*session).first().booking->interpreter == late.id);
}

TEST_CASE("For somebody in another zone each time is shown on both clocks")
{
    const auto session = quietStudy();
    Participant person;
    person.zone = "Asia/Karachi";
    eligibleIn(*session, person);
    OpenedDialog opened(*session, book);
    CHECK(lines(opened).first() == u"1  Mon 30 Nov, 10:00 to 11:00 · theirs: Mon 30 Nov, 15:00 to 16:00"_s);
}

TEST_CASE("Where no time fits the dialog says so, and before somebody is chosen what it waits for")
{
    const auto session = quietStudy();
    Participant person;
    person.availability = *parseWeekHours(u"sat 10:00-12:00"_s);
    eligibleIn(*session, person);
    {
        OpenedDialog opened(*session, book);
        REQUIRE(QTest::qWaitFor([&] { return note(opened).startsWith(u"No time fits"_s); }));
        CHECK_FALSE(listIn(opened)->isVisible());
    }
    session->select({});
    OpenedDialog opened(*session, book);
    CHECK(note(opened).startsWith(u"Choose whom to book"_s));
}

TEST_CASE("A move offers other times for the same interview, and takes one with a key")
{
    const auto session = quietStudy();
    const Interview before = bookedIn(*session, eligibleIn(*session));
    OpenedDialog opened(*session, dialogs::moveInterview);
    CHECK(lines(opened).first() == u"1  Mon 30 Nov, 10:00 to 11:00"_s);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_4, Qt::AltModifier);
    opened.type(u"reason"_s, u"They asked"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 2);
    CHECK(utcText(interviewsIn(*session).first().interview.start.utc) == u"2026-12-01T10:00:00Z"_s);
    CHECK(interviewsIn(*session).first().interview.movedFrom == before.id);
}

TEST_CASE("A typed time that can mean two is asked about, and the answer is taken by keyboard")
{
    const auto session = quietStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"thu 6"_s);
    auto *meaning = opened.field<ChoiceRow>(u"meaning"_s);
    CHECK_FALSE(meaning->isVisible()); // "pm" may follow
    REQUIRE(QTest::qWaitFor([&] { return meaning->isVisible(); }));
    const auto choices = meaning->findChildren<QRadioButton *>();
    REQUIRE(choices.size() == 2);
    CHECK(choices.first()->text() == u"06:00"_s);
    CHECK(choices.last()->text() == u"18:00"_s);
    QTest::keyClick(choices.last(), Qt::Key_Space);
    CHECK(labels(opened, u"when"_s).contains(u"Thursday 3 December 2026, 18:00 GMT"_s));
    CHECK(meaning->isVisible());
    opened.type(u"when"_s, u"pm"_s);
    CHECK_FALSE(meaning->isVisible());
    CHECK(labels(opened, u"when"_s).contains(u"Thursday 3 December 2026, 18:00 GMT"_s));
}

TEST_CASE("A time within a week of a change of the clocks says so, on either side and in either zone")
{
    const auto session = quietStudy();
    Participant person;
    person.zone = "America/New_York";
    eligibleIn(*session, person);
    OpenedDialog opened(*session, book);
    auto *when = opened.field<QWidget>(u"when"_s)->findChild<QLineEdit *>();
    const auto mark = [&](const QString &text) {
        when->clear();
        QTest::keyClicks(when, text);
        const auto *label = opened.field<QLabel>(u"clock-change"_s);
        return label->isVisible() ? label->text() : QString();
    };
    CHECK(mark(u"2027-03-25 10:00"_s) == u"Clocks go forward on Sunday 28 March (Europe/London)."_s);
    CHECK(mark(u"2027-03-18 10:00"_s) == u"Clocks go forward on Sunday 14 March (America/New_York)."_s);
    CHECK(mark(u"2027-02-25 10:00"_s).isEmpty());
}
