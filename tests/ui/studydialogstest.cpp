// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/bringintousedialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/documentview.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/prompt.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/languagelist.h"
#include "ui/widgets/statementeditor.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest/QTest>

#include <functional>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The one dialog that its door opened.
struct Opened {
    explicit Opened(const std::function<void()> &door)
    {
        door();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QDialog *>(widget); found && found->isVisible())
                dialog = found;
        }
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    ~Opened() { delete dialog; }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    bool isOpen() const { return dialog && dialog->isVisible(); }
    void press() const { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(dialog->focusWidget(), key, with);
    }
    void type(const QString &text) const { QTest::keyClicks(dialog->focusWidget(), text); }
    void type(const QString &name, const QString &text) const
    {
        field<QWidget>(name)->setFocus();
        type(text);
    }

    template <class T>
    T *field(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    const Findings &findings() const
    {
        static_cast<VerbDialog *>(dialog.data())->checkNow();
        return dialog->findChild<FindingList *>()->findings();
    }

    QPointer<QDialog> dialog;
};

Document found(Session &session, const Id<Document> &id)
{
    const auto document = documentById(session.workspace(), id);
    REQUIRE(document);
    return *document;
}

Id<Document> drafted(Session &session, const QString &version, const QString &language = u"en"_s)
{
    Document draft;
    draft.kind = Document::Kind::Form;
    draft.group = session.workspace().groups().first().key;
    draft.language = language;
    draft.version = version;
    draft.statements = {
        {1, u"I agree to take part."_s, Statement::Need::Required, Statement::Permits::TakePart}};
    const auto added = addDocument(session.workspace(), draft);
    REQUIRE(added);
    return *added;
}

Id<Document> used(Session &session, const QString &version)
{
    const auto id = drafted(session, version);
    REQUIRE(bringIntoUse(session.workspace(), {id, QDate(2026, 10, 1), {}, {}}));
    return id;
}

std::optional<Document> newest(Session &session, const QString &version)
{
    for (const Document &document : documents(session.workspace())) {
        if (document.version == version)
            return document;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("A consent form is drafted with its statements by the keyboard alone")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::newDocument(*session, nullptr); });
    opened.key(Qt::Key_Down); // from sheet to form
    opened.type(u"version"_s, u"7.1"_s);
    opened.type(u"title"_s, u"Consent"_s);
    opened.field<QPushButton>(u"add-statement"_s)->setFocus();
    opened.key(Qt::Key_Space);
    opened.type(u"I agree to take part."_s);
    opened.key(Qt::Key_Tab); // what it needs stays required
    opened.key(Qt::Key_Tab);
    opened.key(Qt::Key_Down); // from nothing to taking part
    opened.field<QPushButton>(u"add-statement"_s)->setFocus();
    opened.key(Qt::Key_Space);
    opened.type(u"It may be recorded."_s);
    opened.key(Qt::Key_Tab);
    opened.key(Qt::Key_Down); // optional
    opened.key(Qt::Key_Tab);
    opened.key(Qt::Key_Down);
    opened.key(Qt::Key_Down); // sound
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto draft = newest(*session, u"7.1"_s);
    REQUIRE(draft);
    CHECK(draft->kind == Document::Kind::Form);
    CHECK(draft->title == u"Consent"_s);
    CHECK(draft->state == Document::State::Draft);
    CHECK(draft->statements ==
          QList<Statement>{
              {1, u"I agree to take part."_s, Statement::Need::Required, Statement::Permits::TakePart},
              {2, u"It may be recorded."_s, Statement::Need::Optional, Statement::Permits::Audio}});
    REQUIRE(session->workspace().undo());
    CHECK_FALSE(newest(*session, u"7.1"_s));
}

TEST_CASE("Statements change places with Alt and an arrow, and the keyboard stays with them")
{
    const auto session = emptyStudy();
    Document draft = found(*session, drafted(*session, u"7.1"_s));
    draft.statements << Statement{2, u"Second"_s, {}, {}} << Statement{3, u"Third"_s, {}, {}};
    REQUIRE(editDocument(session->workspace(), draft));
    Opened opened([&] { dialogs::editDocument(*session, nullptr, draft.id); });
    opened.field<QPlainTextEdit>(u"statement-3"_s)->setFocus();
    opened.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(opened.dialog->focusWidget() == opened.field<QPlainTextEdit>(u"statement-2"_s));
    opened.key(Qt::Key_Up, Qt::AltModifier);
    opened.key(Qt::Key_Up, Qt::AltModifier); // it is the first already
    opened.field<QToolButton>(u"remove-3"_s)->setFocus();
    opened.key(Qt::Key_Space);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const Document after = found(*session, draft.id);
    REQUIRE(after.statements.size() == 2);
    CHECK(after.statements[0].text == u"Third"_s);
    CHECK(after.statements[0].number == 1);
    CHECK(after.statements[1].text == u"I agree to take part."_s);
}

TEST_CASE("A statement is dragged by its number to another place")
{
    const auto session = emptyStudy();
    Document draft = found(*session, drafted(*session, u"7.1"_s));
    draft.statements << Statement{2, u"Second"_s, {}, {}} << Statement{3, u"Third"_s, {}, {}};
    REQUIRE(editDocument(session->workspace(), draft));
    Opened opened([&] { dialogs::editDocument(*session, nullptr, draft.id); });
    const auto texts = [&] {
        QStringList words;
        for (const Statement &statement : opened.dialog->findChild<StatementEditor *>()->statements())
            words << statement.text;
        return words;
    };
    const auto drag = [&](const QString &from, const QString &to) {
        auto *number = opened.field<QLabel>(from);
        const QPoint place =
            number->mapFromGlobal(opened.field<QLabel>(to)->mapToGlobal(QPoint(4, to > from ? 200 : 0)));
        QTest::mousePress(number, Qt::LeftButton);
        QTest::mouseMove(number, place);
        QMouseEvent moved(QEvent::MouseMove, place, number->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(number, &moved);
        QTest::mouseRelease(number, Qt::LeftButton);
    };
    drag(u"number-3"_s, u"number-1"_s);
    CHECK(texts() == QStringList{u"Third"_s, u"I agree to take part."_s, u"Second"_s});
    drag(u"number-1"_s, u"number-3"_s);
    CHECK(texts() == QStringList{u"I agree to take part."_s, u"Second"_s, u"Third"_s});
}

TEST_CASE("A draft in no language, or in a version that is there already, is refused")
{
    const auto session = emptyStudy();
    drafted(*session, u"7.1"_s);
    const qsizetype before = documents(session->workspace()).size();
    Opened opened([&] { dialogs::newDocument(*session, nullptr); });
    CHECK(opened.findings().isEmpty()); // an empty form isn't a mistake yet
    opened.key(Qt::Key_Down);
    opened.type(u"version"_s, u"7.1"_s);
    CHECK(contains(opened.findings(), Code::DocumentTwice));
    opened.press();
    CHECK(opened.isOpen());
    auto *language = opened.field<LanguageBox>(u"language"_s);
    language->setFocus();
    language->lineEdit()->selectAll();
    QTest::keyClicks(language->lineEdit(), u"qqqq-nothing"_s);
    CHECK(contains(opened.findings(), Code::LanguageUnknown));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(documents(session->workspace()).size() == before);
}

TEST_CASE("What is still empty is told once somebody tries to add it")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::newDocument(*session, nullptr); });
    opened.press();
    CHECK(opened.isOpen());
    CHECK(contains(opened.findings(), Code::TextEmpty));
}

TEST_CASE("The direction follows the language until it is chosen by hand")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::newDocument(*session, nullptr); });
    auto *language = opened.field<LanguageBox>(u"language"_s);
    auto *direction = opened.field<QComboBox>(u"direction"_s);
    const auto choose = [&](const QString &name) {
        language->setFocus();
        language->lineEdit()->selectAll();
        QTest::keyClicks(language->lineEdit(), name);
    };
    CHECK(direction->currentIndex() == 0);
    choose(u"ur"_s);
    CHECK(direction->currentIndex() == 1);
    CHECK(opened.field<QPlainTextEdit>(u"text"_s)->layoutDirection() == Qt::RightToLeft);
    direction->setFocus();
    opened.key(Qt::Key_Up);
    choose(u"ar"_s);
    CHECK(direction->currentIndex() == 0);
}

TEST_CASE("A translation brings the statements of its master along")
{
    const auto session = emptyStudy();
    const auto master = used(*session, u"7.1"_s);
    Opened opened([&] { dialogs::newTranslation(*session, nullptr, master); });
    auto *language = opened.field<LanguageBox>(u"language"_s);
    language->setFocus();
    language->lineEdit()->selectAll();
    QTest::keyClicks(language->lineEdit(), u"pl"_s);
    auto *statement = opened.field<QPlainTextEdit>(u"statement-1"_s);
    CHECK(statement->toPlainText() == u"I agree to take part."_s);
    statement->setFocus();
    statement->selectAll();
    opened.type(u"Zgadzam sie."_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto all = documents(session->workspace());
    const auto translation = std::find_if(
        all.begin(), all.end(), [&](const Document &document) { return document.language == u"pl"_s; });
    REQUIRE(translation != all.end());
    CHECK(translation->renders == master);
    CHECK(translation->version == u"7.1"_s);
    CHECK(translation->statements.first().permits == Statement::Permits::TakePart);
}

TEST_CASE("The file of a document is kept with it, and saved as it was")
{
    const auto session = emptyStudy();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sheet 7.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF and more");
    file.close();
    {
        Opened opened([&] { dialogs::newDocument(*session, nullptr); });
        opened.type(u"version"_s, u"7.1"_s);
        prompt::Script script;
        script.answer(folder.path()); // a folder is no file
        script.answer(file.fileName());
        opened.field<QPushButton>(u"attach-file"_s)->click();
        CHECK(script.asked() == QStringList{u"Attach a file"_s, u"That file wasn't attached"_s});
        opened.field<QPushButton>(u"attach-file"_s)->click();
        CHECK(opened.field<QPushButton>(u"remove-file"_s)->isEnabled());
        opened.press();
    }
    const auto draft = newest(*session, u"7.1"_s);
    REQUIRE(draft);
    CHECK(found(*session, draft->id).attachmentName == u"sheet 7.pdf"_s);
    CHECK(found(*session, draft->id).attachment == "%PDF and more");

    const Opened view([&] { dialogs::viewDocument(*session, nullptr, draft->id); });
    const QString copy = folder.filePath(u"copy.pdf"_s);
    prompt::Script script;
    script.answer(copy);
    view.field<QPushButton>(u"save-file"_s)->click();
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "%PDF and more");
}

TEST_CASE("What is in use can be read and begun anew, but not edited")
{
    const auto session = emptyStudy();
    const auto id = used(*session, u"7.1"_s);
    {
        Opened opened([&] { dialogs::editDocument(*session, nullptr, id); });
        CHECK_FALSE(qobject_cast<VerbDialog *>(opened.dialog));
        auto *wording = opened.field<QTextBrowser>(u"wording"_s);
        CHECK(wording->isReadOnly());
        CHECK(wording->toPlainText().contains(u"I agree to take part."_s));
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
    }
    Opened opened([&] { dialogs::newVersion(*session, nullptr, id); });
    CHECK(opened.dialog->focusWidget() == opened.field<QLineEdit>(u"version"_s));
    opened.type(u"7.2"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const auto next = newest(*session, u"7.2"_s);
    REQUIRE(next);
    CHECK(next->statements == found(*session, id).statements);
    CHECK(next->state == Document::State::Draft);
    CHECK_FALSE(next->approvedOn);
}

TEST_CASE("Markup in a document is shown as the signs it is")
{
    const auto session = emptyStudy();
    Document draft = found(*session, drafted(*session, u"7.1"_s));
    draft.text = u"<b>bold</b> & <img src=\"x\">"_s;
    REQUIRE(editDocument(session->workspace(), draft));
    Opened opened([&] { dialogs::viewDocument(*session, nullptr, draft.id); });
    CHECK(opened.field<QTextBrowser>(u"wording"_s)->toPlainText().contains(draft.text));
}

TEST_CASE("A version that comes into use says what it replaces, and replaces it")
{
    const auto session = emptyStudy();
    const auto first = used(*session, u"7.1"_s);
    const auto second = drafted(*session, u"7.2"_s);
    Opened opened([&] { dialogs::bringIntoUse(*session, nullptr, second); });
    QString told;
    for (const QLabel *label : opened.field<QWidget>(u"effects"_s)->findChildren<QLabel *>())
        told += label->text();
    CHECK(told.contains(u"English 7.1"_s));
    CHECK_FALSE(opened.dialog->findChild<QCheckBox *>(u"unaffected"_s));
    CHECK(opened.findings().isEmpty());
    opened.press(); // without the day of the approval
    CHECK(opened.isOpen());
    CHECK(contains(opened.findings(), Code::DateMalformed));
    opened.type(u"approved"_s, u"2026-12-24"_s);
    CHECK(contains(opened.findings(), Code::TimeFuture));
    opened.field<TimeField>(u"approved"_s)->clear();
    opened.type(u"approved"_s, u"2026-11-20"_s);
    opened.type(u"reference"_s, u"REC 26/0001"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(found(*session, second).state == Document::State::InUse);
    CHECK(found(*session, second).approvedOn == QDate(2026, 11, 20));
    CHECK(found(*session, second).approvalReference == u"REC 26/0001"_s);
    CHECK(found(*session, first).state == Document::State::Replaced);
    REQUIRE(session->workspace().undo());
    CHECK(found(*session, first).state == Document::State::InUse);
    CHECK(found(*session, second).state == Document::State::Draft);
}

TEST_CASE("Translations stay in date where somebody says why")
{
    const auto session = emptyStudy();
    const auto first = used(*session, u"7.1"_s);
    Document polish = found(*session, drafted(*session, u"7.1"_s, u"pl"_s));
    polish.renders = first;
    REQUIRE(editDocument(session->workspace(), polish));
    REQUIRE(bringIntoUse(session->workspace(), {polish.id, QDate(2026, 10, 1), {}, {}}));
    const auto second = drafted(*session, u"7.2"_s);
    Opened opened([&] { dialogs::bringIntoUse(*session, nullptr, second); });
    opened.type(u"approved"_s, u"2026-11-20"_s);
    opened.field<QCheckBox>(u"unaffected"_s)->setFocus();
    opened.key(Qt::Key_Space);
    opened.press(); // without the reason
    CHECK(opened.isOpen());
    opened.type(u"unaffected-reason"_s, u"Only a phone number changed"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK_FALSE(isOutOfDate(session->workspace(), found(*session, polish.id)));
}

TEST_CASE("A form without a required statement stays a draft")
{
    const auto session = emptyStudy();
    Document draft = found(*session, drafted(*session, u"7.1"_s));
    draft.statements.first().need = Statement::Need::Optional;
    REQUIRE(editDocument(session->workspace(), draft));
    Opened opened([&] { dialogs::bringIntoUse(*session, nullptr, draft.id); });
    opened.type(u"approved"_s, u"2026-11-20"_s);
    opened.press();
    CHECK(opened.isOpen());
    CHECK(found(*session, draft.id).state == Document::State::Draft);
}

TEST_CASE("A draft is removed at once, and undo brings it back")
{
    const auto session = emptyStudy();
    const auto id = drafted(*session, u"7.1"_s);
    dialogs::removeDraft(*session, nullptr, id);
    CHECK_FALSE(newest(*session, u"7.1"_s));
    REQUIRE(session->workspace().undo());
    CHECK(newest(*session, u"7.1"_s));
    const auto other = used(*session, u"7.2"_s);
    prompt::Script script;
    dialogs::removeDraft(*session, nullptr, other);
    CHECK(script.asked().size() == 1);
    CHECK(newest(*session, u"7.2"_s));
}

TEST_CASE("While the study is locked, documents can be read and nothing else")
{
    const auto session = emptyStudy();
    const auto id = drafted(*session, u"7.1"_s);
    session->workspace().lock();
    prompt::Script script;
    dialogs::newDocument(*session, nullptr);
    dialogs::bringIntoUse(*session, nullptr, id);
    dialogs::changeSettings(*session, nullptr);
    CHECK(script.asked().size() == 3);
    Opened opened([&] { dialogs::editDocument(*session, nullptr, id); });
    CHECK_FALSE(qobject_cast<VerbDialog *>(opened.dialog));
}

TEST_CASE("Settings change in one step and are taken back in one")
{
    const auto session = emptyStudy();
    const ChangeStudy before{session->workspace().study(), session->workspace().groups()};
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    CHECK(namelessWidgets(*opened.dialog) == QStringList());
    opened.field<QLineEdit>(u"title"_s)->selectAll();
    opened.type(u"title"_s, u"Between sessions"_s);
    opened.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(opened.field<QListWidget>(u"pages"_s)->currentRow() == 1);
    opened.field<QSpinBox>(u"longest_minutes"_s)->selectAll();
    opened.type(u"longest_minutes"_s, u"50"_s);
    opened.field<QSpinBox>(u"buffer.phone"_s)->selectAll();
    opened.type(u"buffer.phone"_s, u"7"_s);
    opened.field<QCheckBox>(u"buddy-community"_s)->click();
    opened.key(Qt::Key_PageDown, Qt::ControlModifier);
    opened.field<QCheckBox>(u"oral_translation"_s)->setFocus();
    opened.key(Qt::Key_Space);
    opened.key(Qt::Key_PageDown, Qt::ControlModifier);
    opened.field<QSpinBox>(u"most.client"_s)->selectAll();
    opened.type(u"most.client"_s, u"40"_s);
    opened.key(Qt::Key_PageDown, Qt::ControlModifier);
    opened.type(u"researcher"_s, u"Dr Ama Example"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    ChangeStudy expected = before;
    expected.study.title = u"Between sessions"_s;
    expected.study.longestMinutes = 50;
    expected.study.buffers[InterviewMode::Phone] = 7;
    expected.study.buddyPlaces << u"community"_s;
    expected.study.oralTranslation = true;
    expected.study.researcher = u"Dr Ama Example"_s;
    expected.groups[0].targetMost = 40;
    Study after = session->workspace().study();
    std::sort(after.buddyPlaces.begin(), after.buddyPlaces.end());
    std::sort(expected.study.buddyPlaces.begin(), expected.study.buddyPlaces.end());
    CHECK(after == expected.study);
    CHECK(session->workspace().groups() == expected.groups);
    REQUIRE(session->workspace().undo());
    CHECK(session->workspace().study() == before.study);
    CHECK(session->workspace().groups() == before.groups);
}

TEST_CASE("Settings that were only looked at leave no step behind")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK_FALSE(session->workspace().undoable());
}

TEST_CASE("Hours are read back in words, and bad ones are refused with a sentence")
{
    const auto session = emptyStudy();
    const Study before = session->workspace().study();
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    auto *hours = opened.field<HoursField>(u"hours"_s);
    auto *line = hours->findChild<QLineEdit *>();
    opened.field<QListWidget>(u"pages"_s)->setCurrentRow(1);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"mon-wed,fri 9:00-17:00; 2026-12-25 closed"_s);
    CHECK(hours->reading() == u"Monday to Wednesday, Friday 09:00 to 17:00; closed on 25 December 2026"_s);
    line->selectAll();
    QTest::keyClicks(line, u"evenings, Fridays; 2027-04-10..2027-04-20 closed"_s);
    CHECK(hours->reading() ==
          u"Monday to Thursday, Saturday to Sunday 17:00 to 21:00; Friday all day; closed from "
          "10 April 2027 to 20 April 2027"_s);
    line->selectAll();
    QTest::keyClicks(line, u"mornings"_s);
    CHECK(hours->reading() == u"every day 09:00 to 12:00"_s);
    line->selectAll();
    QTest::keyClicks(line, u"mon-fri 9-5"_s);
    CHECK_FALSE(hours->hours());
    CHECK(hours->reading().contains(u"9-5"_s));
    opened.field<QListWidget>(u"pages"_s)->setCurrentRow(0);
    opened.press();
    CHECK(opened.isOpen());
    CHECK(contains(opened.findings(), Code::TextUnknown));
    // The page with the mistake is in front, and the mistake has the keyboard.
    CHECK(opened.field<QListWidget>(u"pages"_s)->currentRow() == 1);
    CHECK(opened.dialog->focusWidget() == line);
    CHECK(session->workspace().study() == before);
}

TEST_CASE("A number that can't be is named, and its page marked")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    opened.field<QListWidget>(u"pages"_s)->setCurrentRow(1);
    opened.field<QSpinBox>(u"longest_minutes"_s)->selectAll();
    opened.type(u"longest_minutes"_s, u"0"_s);
    CHECK(contains(opened.findings(), Code::NumberOutOfRange));
    const auto *pages = opened.field<QListWidget>(u"pages"_s);
    CHECK(pages->item(1)->data(Qt::AccessibleTextRole).toString() != pages->item(1)->text());
    CHECK(pages->item(0)->data(Qt::AccessibleTextRole).toString() == pages->item(0)->text());
    opened.press();
    CHECK(opened.isOpen());
}

TEST_CASE("A last day before what is booked says so, takes a reason, and leaves the interviews alone")
{
    const auto session = sampleStudy();
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    CHECK(opened.findings().isEmpty());
    opened.field<TimeField>(u"ends"_s)->clear();
    const QDate tomorrow =
        wallTimeAt(session->workspace().now(), session->workspace().study().zone).date.addDays(1);
    opened.type(u"ends"_s, tomorrow.toString(Qt::ISODate));
    CHECK(contains(opened.findings(), Code::InterviewAfterEnd));
    const auto before = interviews(session->workspace(), {}, {});
    opened.press();
    REQUIRE(opened.isOpen());
    opened.type(codeText(Code::InterviewAfterEnd), u"The funder wants it so"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(session->workspace().study().ends == tomorrow);
    CHECK(interviews(session->workspace(), {}, {}) == before);
}

TEST_CASE("An opening day that can't be read is not taken for none")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    opened.field<TimeField>(u"opens"_s)->clear();
    opened.type(u"opens"_s, u"soon"_s);
    opened.press();
    CHECK(opened.isOpen());
    CHECK(session->workspace().study().opens == QDate(2026, 10, 1));
    opened.field<TimeField>(u"opens"_s)->clear();
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK_FALSE(session->workspace().study().opens);
}

TEST_CASE("What another window changed meanwhile stays where it wasn't touched")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    ChangeStudy elsewhere{session->workspace().study(), session->workspace().groups()};
    elsewhere.study.travelMinutes = 99;
    REQUIRE(changeStudy(session->workspace(), elsewhere));
    opened.field<QLineEdit>(u"short_name"_s)->selectAll();
    opened.type(u"short_name"_s, u"BeSe"_s);
    opened.press();
    CHECK(session->workspace().study().shortName == u"BeSe"_s);
    CHECK(session->workspace().study().travelMinutes == 99);
}

TEST_CASE("The researcher's languages are added and taken away by keyboard")
{
    const auto session = emptyStudy();
    Opened opened([&] { dialogs::changeSettings(*session, nullptr); });
    opened.field<QListWidget>(u"pages"_s)->setCurrentRow(4);
    auto *list = opened.field<LanguageList>(u"own_languages"_s);
    auto *box = list->findChild<LanguageBox *>();
    QTest::keyClicks(box->lineEdit(), u"ur"_s);
    list->findChild<QPushButton *>(u"add-language"_s)->setFocus();
    opened.key(Qt::Key_Space);
    CHECK(list->tags() == QStringList{u"en"_s, u"ur"_s});
    opened.field<QToolButton>(u"language-en"_s)->setFocus();
    opened.key(Qt::Key_Space);
    QTest::keyClicks(box->lineEdit(), u"pl"_s); // typed, but not added: meant all the same
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(session->workspace().study().ownLanguages == QStringList{u"ur"_s, u"pl"_s});
}
