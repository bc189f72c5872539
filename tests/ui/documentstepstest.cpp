// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/actions/versionmarks.h"
#include "tests/support/names.h"
#include "tests/ui/openeddialog.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/approvaldialog.h"
#include "ui/dialogs/bringintousedialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/documentview.h"
#include "ui/dialogs/informationdialog.h"
#include "ui/dialogs/translationdialog.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/models/documentmatrixmodel.h"
#include "ui/pages/studypage.h"
#include "ui/prompt.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/matrixview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Document found(Session &session, const Id<Document> &id)
{
    const auto document = documentById(session.workspace(), id);
    REQUIRE(document);
    return *document;
}

Document with(Session &session, const std::function<bool(const Document &)> &wanted)
{
    for (const Document &document : documents(session.workspace())) {
        if (wanted(document))
            return document;
    }
    FAIL("there is no such document");
    return {};
}

/// Of the sample study: the client sheet in that language that is still to come.
Document comingSheet(Session &session, const QString &language)
{
    return with(session, [&](const Document &document) {
        return document.kind == Document::Kind::Sheet && document.language == language &&
               document.version == u"1.1"_s;
    });
}

void choose(const OpenedDialog &opened, const QString &row, const QString &id)
{
    auto *choice = opened.field<ChoiceRow>(row);
    choice->setCurrent(id);
    Q_EMIT choice->chosen(id);
}

MatrixView &matrixIn(StudyPage &page)
{
    auto *view = page.findChild<MatrixView *>(u"matrix-0"_s);
    REQUIRE(view);
    return *view;
}

/// Of the first group: the cell in that language under that heading.
QModelIndex cellOf(MatrixView &view, const QString &language, const QString &heading)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            if (model.index(row, 0).data() == language && model.headerData(column, Qt::Horizontal) == heading)
                return model.index(row, column);
        }
    }
    FAIL("there is no such cell");
    return {};
}

} // namespace

TEST_CASE("A translation is ordered, comes, is translated back and approved, each in a dialog of its own")
{
    const auto session = sampleStudy();
    const Document urdu = comingSheet(*session, u"ur"_s);
    const auto step = [&](Session &opened, QWidget *parent) {
        dialogs::progressTranslation(opened, parent, urdu.id);
    };
    {
        OpenedDialog came(*session, step);
        CHECK(came.field<QLineEdit>(u"translator"_s)->text() == u"Example Translations"_s);
        CHECK(namelessWidgets(*came.dialog) == QStringList());
        came.press();
        CHECK_FALSE(came.isOpen());
    }
    CHECK(found(*session, urdu.id).state == Document::State::Translated);
    {
        OpenedDialog back(*session, step);
        CHECK_FALSE(back.finds(Code::TextEmpty)); // not before the button is pressed
        back.press();
        CHECK(back.isOpen());
        back.type(u"back-translator"_s, u"example translations"_s);
        CHECK(back.finds(Code::RecordWrongState));
        back.field<QLineEdit>(u"back-translator"_s)->clear();
        back.type(u"back-translator"_s, u"Owen Sampleton"_s);
        back.press();
        CHECK_FALSE(back.isOpen());
    }
    CHECK(found(*session, urdu.id).state == Document::State::BackTranslated);
    {
        OpenedDialog approve(*session, [&](Session &opened, QWidget *parent) {
            dialogs::approveDocument(opened, parent, urdu.id);
        });
        CHECK(namelessWidgets(*approve.dialog) == QStringList());
        CHECK_FALSE(approve.finds(Code::DateMalformed));
        approve.press(); // as the last one was
        CHECK_FALSE(approve.isOpen());
    }
    CHECK(found(*session, urdu.id).state == Document::State::Approved);
    REQUIRE(session->workspace().undo());
    CHECK(found(*session, urdu.id).state == Document::State::BackTranslated);
}

TEST_CASE("What is approved comes into use without its approval being typed again, and asks what it means")
{
    const auto session = sampleStudy();
    const Document sheet = comingSheet(*session, u"en"_s);
    REQUIRE(sheet.state == Document::State::Approved);
    {
        OpenedDialog use(*session, [&](Session &opened, QWidget *parent) {
            dialogs::bringIntoUse(opened, parent, sheet.id);
        });
        CHECK_FALSE(use.dialog->findChild<QWidget *>(u"approved"_s));
        use.press();
        CHECK_FALSE(use.isOpen());
    }
    CHECK(found(*session, sheet.id).state == Document::State::InUse);
    VersionDialog *asked = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<VersionDialog *>(widget); dialog && dialog->isVisible())
            asked = dialog;
    }
    REQUIRE(asked);
    delete asked;
}

TEST_CASE("A new version is judged for several people at once, and for who is chosen")
{
    const auto session = sampleStudy();
    Workspace &workspace = session->workspace();
    const Document sheet = comingSheet(*session, u"en"_s);
    REQUIRE(bringIntoUse(workspace, {sheet.id, {}, {}, {}}));
    const auto concerns = versionConcerns(workspace, sheet.id);
    REQUIRE(concerns.size() > 2);
    const Id<Participant> person = concerns[1].participant;
    session->selectParticipant(person);
    {
        OpenedDialog opened(*session, dialogs::judgeVersions);
        auto *people = opened.field<QListWidget>(u"people"_s);
        CHECK(people->count() == concerns.size());
        CHECK(people->item(0)->checkState() == Qt::Unchecked);
        CHECK(people->item(1)->checkState() == Qt::Checked);
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
        opened.press(); // without saying what it means
        CHECK(opened.isOpen());
        choose(opened, u"mark"_s, u"reconsent"_s);
        CHECK(opened.field<QLabel>(u"meaning"_s)->text().contains(u"can't start"_s));
        opened.type(u"reason"_s, u"The recording is new"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(workspace.store().list<VersionMark>("participant = ?1", person).size() == 1);
    {
        OpenedDialog opened(*session, [&](Session &study, QWidget *parent) {
            dialogs::judgeVersion(study, parent, sheet.id);
        });
        auto *people = opened.field<QListWidget>(u"people"_s);
        CHECK(people->item(1)->checkState() == Qt::Unchecked); // judged already
        CHECK(people->item(1)->text().contains(u"consent again"_s));
        opened.field<QPushButton>(u"tick-all"_s)->click();
        choose(opened, u"mark"_s, u"unaffected"_s);
        opened.type(u"reason"_s, u"A comma"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(workspace.store().list<VersionMark>({}).size() == concerns.size() + 1);
}

TEST_CASE("Where nobody goes by an older version there is nothing to judge")
{
    const auto session = emptyStudy();
    QSignalSpy said(session.get(), &Session::announced);
    dialogs::judgeVersions(*session, nullptr);
    REQUIRE(said.size() == 1);
    CHECK(said.first().first() == u"Nobody goes by an older version."_s);
}

TEST_CASE("The study page shows every language of every version, with direction, state and verb in words")
{
    const auto session = sampleStudy();
    StudyPage page(*session);
    page.resize(1100, 900);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    MatrixView &view = matrixIn(page);
    QAbstractItemModelTester tester(view.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto says = [&](const QString &language, const QString &heading, const QString &state,
                          const QString &verb) {
        const QModelIndex index = cellOf(view, language, heading);
        CHECK(index.data().toString() == state);
        CHECK(index.data(MatrixView::SecondLineRole).toString() == verb);
    };
    says(u"English"_s, u"Information sheet 1.0"_s, u"In use"_s, u"View"_s);
    says(u"English"_s, u"Information sheet 1.1"_s, u"Approved"_s, u"Bring into use..."_s);
    says(u"Polish"_s, u"Information sheet 1.1"_s, u"Translated back"_s, u"Approve..."_s);
    says(u"Urdu"_s, u"Information sheet 1.1"_s, u"Translation ordered"_s, u"It came..."_s);
    says(u"Arabic"_s, u"Information sheet 1.1"_s, u"Missing"_s, u"Translate..."_s);
    says(u"Polish"_s, u"Consent script 1.0"_s, u"Out of date"_s, u"View"_s);
    says(u"English"_s, u"Consent script 1.0"_s, u"Replaced"_s, u"View"_s);
    const QModelIndex urdu = cellOf(view, u"Urdu"_s, u"Information sheet 1.0"_s).siblingAtColumn(0);
    CHECK(urdu.data(MatrixView::SecondLineRole).toString().startsWith(u"Right to left"_s));
    CHECK(cellOf(view, u"Arabic"_s, u"Information sheet 1.1"_s).data(Qt::AccessibleTextRole).toString() ==
          u"Arabic, Information sheet 1.1: Missing. Translate..."_s);
    CHECK(namelessWidgets(page) == QStringList());
}

TEST_CASE("Enter on a cell does its verb: a missing translation begins with the words of the older one")
{
    const auto session = sampleStudy();
    StudyPage page(*session);
    page.resize(1100, 900);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    MatrixView &view = matrixIn(page);
    view.setFocus();
    view.setCurrentIndex(cellOf(view, u"Arabic"_s, u"Information sheet 1.1"_s));
    QTest::keyClick(&view, Qt::Key_Return);
    const QPointer<DocumentDialog> dialog = page.findChild<DocumentDialog *>();
    REQUIRE(dialog);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    auto *text = dialog->findChild<QPlainTextEdit *>(u"text"_s);
    REQUIRE(text);
    CHECK(text->toPlainText().isRightToLeft());
    CHECK(text->layoutDirection() == Qt::RightToLeft);
    CHECK(dialog->findChild<LanguageBox *>(u"language"_s)->tag() == u"ar"_s);
    CHECK(dialog->windowTitle().startsWith(u"Translate: Information sheet"_s));
    CHECK(text->hasFocus());
    text->selectAll();
    QTest::keyClicks(text, u"In other words"_s); // keys of a test are ASCII
    const int row = view.currentIndex().row();
    QSignalSpy said(session.get(), &Session::announced);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE((dialog && dialog->isVisible()));
    const Document arabic = comingSheet(*session, u"ar"_s);
    CHECK(found(*session, arabic.id).text == u"In other words"_s);
    CHECK(arabic.renders == comingSheet(*session, u"en"_s).id);
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString().startsWith(u"Draft added: Information sheet for "_s));
    CHECK(view.currentIndex() == cellOf(view, u"Arabic"_s, u"Information sheet 1.1"_s));
    CHECK(view.currentIndex().row() == row);
}

TEST_CASE("The languages of the matrix stay in sight when its versions scroll")
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const auto session = sampleStudy();
        StudyPage page(*session);
        page.setLayoutDirection(direction);
        page.resize(620, 900);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        MatrixView &view = matrixIn(page);
        REQUIRE(view.horizontalScrollBar()->maximum() > 0);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        const QHeaderView &languages = *view.verticalHeader();
        CHECK(languages.isVisible());
        CHECK(languages.width() > 0);
        CHECK((languages.x() < view.viewport()->x()) == (direction == Qt::LeftToRight));
        CHECK(view.model()->headerData(0, Qt::Vertical).toString() == u"English"_s);
    }
}

TEST_CASE("A click on the verb of a cell does it, one on its state only chooses it")
{
    const auto session = sampleStudy();
    StudyPage page(*session);
    page.resize(1100, 900);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    MatrixView &view = matrixIn(page);
    const QRect cell = view.visualRect(cellOf(view, u"English"_s, u"Information sheet 1.0"_s));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 8));
    CHECK_FALSE(page.findChild<QDialog *>());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.bottomLeft() + QPoint(12, -8));
    auto *dialog = page.findChild<QDialog *>();
    REQUIRE(dialog);
    delete dialog;
}

TEST_CASE("A linked file stays where it is, and is opened and saved from there while it is the same")
{
    const auto session = emptyStudy();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sheet.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF as approved");
    file.close();
    {
        OpenedDialog opened(*session, dialogs::newDocument);
        opened.type(u"version"_s, u"7.1"_s);
        prompt::Script script;
        script.answer(file.fileName());
        opened.field<QPushButton>(u"link-file"_s)->click();
        CHECK(script.asked() == QStringList{u"Link a file"_s});
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    const Document draft =
        with(*session, [](const Document &document) { return document.version == u"7.1"_s; });
    CHECK(draft.attachmentLink == QFileInfo(file).absoluteFilePath());
    CHECK(draft.attachment.isEmpty());
    dialogs::viewDocument(*session, nullptr, draft.id);
    QDialog *view = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            view = dialog;
    }
    REQUIRE(view);
    prompt::Script script;
    script.answer(true);
    view->findChild<QPushButton *>(u"open-file"_s)->click();
    CHECK(script.asked().first().endsWith(u"sheet.pdf"_s));
    const QString copy = folder.filePath(u"copy.pdf"_s);
    script.answer(copy);
    view->findChild<QPushButton *>(u"save-file"_s)->click();
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "%PDF as approved");
    delete view;
}

TEST_CASE("Giving information says from when consent can be taken")
{
    const auto session = sampleStudy();
    for (const ParticipantSummary &person : participants(session->workspace(), true)) {
        if (person.progress.next == Progress::Step::Inform) {
            session->selectParticipant(person.id);
            break;
        }
    }
    OpenedDialog opened(*session, dialogs::giveInformation);
    const auto *earliest = opened.field<QLabel>(u"earliest"_s);
    CHECK(earliest->text().startsWith(u"Earliest consent: Thu 25 Mar 2027"_s));
}
