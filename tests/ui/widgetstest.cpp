// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/statementlist.h"
#include "ui/widgets/timefield.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(u'\n');
}

StatementList::Form fourStatements()
{
    StatementList::Form form;
    const Statement::Need needs[] = {Statement::Need::Required, Statement::Need::Required,
                                     Statement::Need::Optional, Statement::Need::WhenInterpreter};
    for (int i = 0; i < 4; ++i)
        form.statements << Statement{i + 1, u"Statement"_s, needs[i], Statement::Permits::Nothing};
    form.required = {1, 2};
    return form;
}

QAbstractButton *radio(const StatementList &list, const QString &name)
{
    for (auto *button : list.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

ContactCard::Contact reachable()
{
    ContactCard::Contact contact;
    contact.safety.asked = true;
    contact.safety.voicemail = YesNo::No;
    contact.phone = u"07700 900123"_s;
    contact.email = u"c07@example.org"_s;
    return contact;
}

} // namespace

TEST_CASE("Nothing on a consent form is ticked before it was asked")
{
    StatementList list;
    list.setForm(fourStatements());
    CHECK(list.answers().isEmpty());
}

TEST_CASE("One key answers a statement and goes on to the next")
{
    StatementList list;
    list.setForm(fourStatements());
    list.show();
    list.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&list));
    QSignalSpy answered(&list, &StatementList::answered);
    list.setFocus();
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_N, Qt::Key_Y, Qt::Key_U})
        QTest::keyClick(list.focusWidget() ? list.focusWidget() : &list, key);
    CHECK(list.answers() == QMap<int, YesNo>{{1, YesNo::Yes}, {2, YesNo::No}, {3, YesNo::Yes}});
    CHECK(answered.size() == 4);
    QTest::keyClick(list.focusWidget(), Qt::Key_Up);
    QTest::keyClick(list.focusWidget(), Qt::Key_Delete);
    CHECK_FALSE(list.answers().contains(3));
}

TEST_CASE("A statement's answers are named with its number and need")
{
    StatementList list;
    list.setForm(fourStatements());
    CHECK(radio(list, u"Statement 1, required: yes"_s));
    CHECK(radio(list, u"Statement 3, optional: not asked"_s));
}

TEST_CASE("Another language of the same form keeps what was answered")
{
    StatementList list;
    list.setForm(fourStatements());
    list.setAnswers({{2, YesNo::Yes}});
    StatementList::Form urdu = fourStatements();
    urdu.direction = Document::Direction::Rtl;
    urdu.language = u"ur"_s;
    list.setForm(urdu);
    CHECK(list.answers() == QMap<int, YesNo>{{2, YesNo::Yes}});
}

TEST_CASE("Every warning takes a reason before the checks are settled")
{
    FindingList list;
    list.setFindings({warns(Code::ConsentMissing, u"C07"_s), warns(Code::BufferShort, u"C02"_s)});
    CHECK_FALSE(list.isSettled());
    const QList<QLineEdit *> fields = list.findChildren<QLineEdit *>();
    REQUIRE(fields.size() == 2);
    fields[0]->setText(u"taken at the start"_s);
    CHECK_FALSE(list.isSettled());
    fields[1]->setText(u"next room"_s);
    CHECK(list.isSettled());
    CHECK(list.reasons() == QMap<QString, QString>{{u"consent.missing"_s, u"taken at the start"_s},
                                                   {u"buffer.short"_s, u"next room"_s}});
}

TEST_CASE("One reason can do for all warnings")
{
    FindingList list;
    list.setFindings({warns(Code::ConsentMissing), warns(Code::BufferShort)});
    list.findChild<QCheckBox *>()->click();
    QCoreApplication::processEvents();
    REQUIRE(list.findChildren<QLineEdit *>().size() == 1);
    list.findChild<QLineEdit *>()->setText(u"only time left"_s);
    CHECK(list.reasonForAll() == u"only time left"_s);
    CHECK(list.reasons().isEmpty());
    CHECK(list.isSettled());
}

TEST_CASE("No reason settles what blocks")
{
    FindingList list;
    list.setFindings({blocks(Code::InterviewTooLong, {}, {u"60"_s})});
    CHECK(list.findChildren<QLineEdit *>().isEmpty());
    CHECK_FALSE(list.isSettled());
    list.setFindings({});
    CHECK(list.isSettled());
}

TEST_CASE("A reason stays while other checks come and go")
{
    FindingList list;
    list.setFindings({warns(Code::ConsentMissing)});
    list.findChild<QLineEdit *>()->setText(u"spoken"_s);
    list.setFindings({warns(Code::HoursOutside), warns(Code::ConsentMissing)});
    CHECK(list.reasons() == QMap<QString, QString>{{u"consent.missing"_s, u"spoken"_s}});
}

TEST_CASE("A language is chosen by its name or its tag")
{
    LanguageBox box(u"Language"_s);
    QLineEdit *edit = box.lineEdit();
    CHECK(box.tag() == u"en"_s);
    edit->setText(u"polish"_s);
    CHECK(box.tag() == u"pl"_s);
    edit->setText(u"pa-guru"_s);
    CHECK(box.tag() == u"pa-Guru"_s);
    edit->setText(u"Nepali"_s);
    CHECK(box.tag() == u"ne"_s);
    edit->setText(u"no such tongue"_s);
    CHECK_FALSE(box.tag());
    CHECK_FALSE(box.isUnderstood());
    box.setTag(u"bfi"_s);
    CHECK(box.currentText() == u"British Sign Language"_s);
}

TEST_CASE("No reading language is a choice of its own")
{
    LanguageBox box(u"Reads"_s);
    box.setNone(u"None: read aloud"_s);
    box.setTag(std::nullopt);
    CHECK(box.currentText() == u"None: read aloud"_s);
    CHECK_FALSE(box.tag());
    CHECK(box.isUnderstood());
}

TEST_CASE("A time is complete with its date and says how it was read")
{
    TimeField field(TimeField::Kind::DateAndTime, u"When"_s);
    field.setToday({2026, 11, 24});
    field.setZoneText(u"GMT"_s);
    QSignalSpy changed(&field, &TimeField::changed);
    auto *edit = field.findChild<QLineEdit *>();
    edit->setText(u"thu"_s);
    CHECK_FALSE(field.isComplete());
    edit->setText(u"thu 6pm"_s);
    CHECK(changed.size() == 2);
    CHECK(field.date() == QDate(2026, 11, 26));
    CHECK(field.time() == QTime(18, 0));
    CHECK(field.reading() == u"Thursday 26 November 2026, 18:00 GMT"_s);
    field.setDateTime({2026, 12, 1}, {9, 30});
    CHECK(field.date() == QDate(2026, 12, 1));
}

TEST_CASE("A date alone takes no time of day")
{
    TimeField field(TimeField::Kind::Date, u"Ends"_s);
    field.setToday({2026, 11, 24});
    field.setDate({2027, 6, 1});
    CHECK(field.isComplete());
    field.findChild<QLineEdit *>()->setText(u"1/6/2027 10:00"_s);
    CHECK_FALSE(field.date());
}

TEST_CASE("Numbers stay hidden until they are asked for, and hide again for the next person")
{
    ContactCard card;
    card.setContact(reachable());
    CHECK_FALSE(allText(card).contains(u"07700"_s));
    CHECK(allText(card).contains(u"Voicemail: no"_s));
    card.findChild<QPushButton *>()->click();
    QCoreApplication::processEvents();
    CHECK(allText(card).contains(u"07700 900123"_s));
    ContactCard::Contact other = reachable();
    other.phone = u"07700 900456"_s;
    card.setContact(other);
    CHECK_FALSE(allText(card).contains(u"07700"_s));
}

TEST_CASE("A locked contact offers to unlock and says nothing else")
{
    ContactCard card;
    ContactCard::Contact locked;
    locked.sealState = SealState::Locked;
    card.setContact(locked);
    QSignalSpy wanted(&card, &ContactCard::unlockWanted);
    card.findChild<QPushButton *>()->click();
    QCoreApplication::processEvents();
    CHECK(wanted.size() == 1);
    CHECK_FALSE(allText(card).contains(u"asked"_s));
}

TEST_CASE("What was not asked is said to permit nothing")
{
    ContactCard card;
    card.setContact(reachable());
    CHECK(allText(card).contains(u"Text messages: not asked, so no"_s));
}

TEST_CASE("A choice has no value until somebody chooses")
{
    ChoiceRow row(u"Mode"_s);
    row.setChoices({{u"zoom"_s, u"Zoom"_s}, {u"phone"_s, u"Phone"_s}});
    QSignalSpy chosen(&row, &ChoiceRow::chosen);
    CHECK_FALSE(row.current());
    row.setCurrent(u"zoom"_s);
    CHECK(chosen.isEmpty());
    row.findChild<QRadioButton *>(u"phone"_s)->click();
    CHECK(row.current() == u"phone"_s);
    CHECK(chosen.size() == 1);
    row.setCurrent(std::nullopt);
    CHECK_FALSE(row.current());
}

TEST_CASE("Arrows choose in a row of choices, left and right as one sees it, up and down in its order")
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ChoiceRow row(u"How"_s);
        row.setLayoutDirection(direction);
        row.setChoices({{u"paper"_s, u"Paper"_s}, {u"screen"_s, u"Screen"_s}, {u"call"_s, u"Call"_s}});
        row.show();
        REQUIRE(QTest::qWaitForWindowActive(&row));
        row.setFocus(Qt::TabFocusReason);
        const auto after = [&row](Qt::Key key) {
            QTest::keyClick(row.focusWidget(), key);
            return row.current();
        };
        const bool mirrored = direction == Qt::RightToLeft;
        CHECK_FALSE(row.current());
        CHECK(after(Qt::Key_Down) == u"screen"_s);
        CHECK(after(Qt::Key_Down) == u"call"_s);
        CHECK(after(Qt::Key_Down) == u"paper"_s);
        CHECK(after(Qt::Key_Up) == u"call"_s);
        CHECK(after(mirrored ? Qt::Key_Right : Qt::Key_Left) == u"screen"_s);
        CHECK(after(mirrored ? Qt::Key_Left : Qt::Key_Right) == u"call"_s);
    }
}

TEST_CASE("Undo is offered by name and goes when it was used")
{
    UndoBar bar;
    QSignalSpy wanted(&bar, &UndoBar::undoWanted);
    bar.offer(u"C07 moved."_s, u"Move C07"_s);
    CHECK(bar.sentence() == u"C07 moved."_s);
    auto *button = bar.findChild<QPushButton *>();
    CHECK(button->accessibleName() == u"Undo Move C07"_s);
    CHECK((button->focusPolicy() & Qt::TabFocus) != 0);
    button->click();
    CHECK(wanted.size() == 1);
    CHECK(bar.sentence().isEmpty());
}

TEST_CASE("An empty page has one sentence and one button")
{
    EmptyState state;
    QSignalSpy wanted(&state, &EmptyState::wanted);
    state.setContent(u"users"_s, u"Nobody has enquired yet."_s, u"Add a participant"_s);
    state.findChild<QPushButton *>()->click();
    CHECK(wanted.size() == 1);
    state.setContent(u"users"_s, u"Nothing to do."_s);
    CHECK(state.findChild<QPushButton *>()->isHidden());
}

TEST_CASE("Every widget that takes the keyboard has a name")
{
    QWidget window;
    auto *list = new StatementList(&window);
    list->setForm(fourStatements());
    auto *findings = new FindingList(&window);
    findings->setFindings({warns(Code::ConsentMissing), warns(Code::BufferShort)});
    auto *card = new ContactCard(&window);
    card->setContact(reachable());
    auto *row = new ChoiceRow(u"Mode"_s, &window);
    row->setChoices({{u"zoom"_s, u"Zoom"_s}});
    new LanguageBox(u"Language"_s, &window);
    new TimeField(TimeField::Kind::Date, u"Ends"_s, &window);
    (new UndoBar(&window))->offer(u"Done."_s, u"Do"_s);
    CHECK(namelessWidgets(window) == QStringList());
}
