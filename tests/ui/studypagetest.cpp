// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/verbdialog.h"
#include "ui/pages/studypage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

struct SeenStudy {
    explicit SeenStudy(std::unique_ptr<Session> study)
        : session(std::move(study))
        , page(*session)
    {
        page.resize(900, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    Workspace &workspace() { return session->workspace(); }
    ValueTable &rows() const { return *page.table().values(); }

    QString cell(const Id<Document> &id, const QString &column) const
    {
        for (int i = 0; i < rows().columnCount(); ++i) {
            if (rows().headerData(i, Qt::Horizontal, ValueTable::ColumnIdRole).toString() == column)
                return rows().index(rows().rowOf(id.uuid), i).data().toString();
        }
        return {};
    }

    QPushButton &button(const QString &name) const
    {
        auto *found = page.findChild<QPushButton *>(name);
        REQUIRE(found);
        return *found;
    }

    /// All the words on the page.
    QString words() const
    {
        QString text;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }

    std::unique_ptr<Session> session;
    StudyPage page;
};

Document first(Workspace &workspace, const std::function<bool(const Document &)> &wanted)
{
    const auto all = documents(workspace);
    const auto document = std::find_if(all.begin(), all.end(), wanted);
    REQUIRE(document != all.end());
    return *document;
}

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The page says what the study is, and how far its groups have come")
{
    SeenStudy seen(sampleStudy());
    const QString words = seen.words();
    CHECK(words.contains(seen.workspace().study().title));
    CHECK(words.contains(u"Europe/London"_s));
    CHECK(words.contains(u"24 hours to think"_s));
    for (const StudyGroup &group : seen.workspace().groups()) {
        CHECK(words.contains(group.title));
        CHECK(seen.page.findChild<QWidget *>(u"group-"_s + group.key));
    }
    CHECK(namelessWidgets(seen.page) == QStringList());
}

TEST_CASE("Every document is listed with its state, and a translation with what it renders")
{
    SeenStudy seen(sampleStudy());
    QAbstractItemModelTester tester(&seen.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(seen.rows().rowCount() == documents(seen.workspace()).size());
    const Document urdu =
        first(seen.workspace(), [](const Document &document) { return document.language == u"ur"_s; });
    CHECK(seen.cell(urdu.id, u"language"_s) == u"Urdu"_s);
    CHECK(seen.cell(urdu.id, u"state"_s) == u"In use"_s);
    CHECK(seen.cell(urdu.id, u"renders"_s) == u"English 1.0"_s);
}

TEST_CASE("A translation whose master moved on is shown as out of date")
{
    SeenStudy seen(sampleStudy());
    const Document urdu =
        first(seen.workspace(), [](const Document &document) { return document.language == u"ur"_s; });
    Document next = *documentById(seen.workspace(), *urdu.renders);
    next.version = u"1.1"_s;
    const auto id = addDocument(seen.workspace(), next);
    REQUIRE(id);
    const QDate today = wallTimeAt(seen.workspace().now(), seen.workspace().study().zone).date;
    REQUIRE(bringIntoUse(seen.workspace(), {*id, today, {}, {}}));
    CHECK(seen.cell(*id, u"state"_s) == u"In use"_s);
    CHECK(seen.cell(*urdu.renders, u"state"_s) == u"Replaced"_s);
    CHECK(seen.cell(urdu.id, u"state"_s) == u"Out of date"_s);
}

TEST_CASE("What can be done with a document depends on its state")
{
    SeenStudy seen(emptyStudy());
    CHECK_FALSE(seen.button(u"open"_s).isEnabled());
    const Document draft = documents(seen.workspace()).first();
    seen.page.table().select(draft.id.uuid);
    CHECK(seen.button(u"use"_s).isEnabled());
    CHECK(seen.button(u"remove"_s).isEnabled());
    REQUIRE(bringIntoUse(seen.workspace(), {draft.id, QDate(2026, 10, 1), {}, {}}));
    CHECK(seen.page.table().currentId() == draft.id.uuid);
    CHECK_FALSE(seen.button(u"use"_s).isEnabled());
    CHECK_FALSE(seen.button(u"remove"_s).isEnabled());
    CHECK(seen.button(u"version"_s).isEnabled());
}

TEST_CASE("Enter opens a draft to edit, and anything else to read")
{
    SeenStudy seen(emptyStudy());
    const Document draft = documents(seen.workspace()).first();
    seen.page.table().select(draft.id.uuid);
    QTest::keyClick(&seen.page.table(), Qt::Key_Return);
    REQUIRE(openDialog());
    CHECK(qobject_cast<VerbDialog *>(openDialog()));
    delete openDialog();
    REQUIRE(bringIntoUse(seen.workspace(), {draft.id, QDate(2026, 10, 1), {}, {}}));
    QTest::keyClick(&seen.page.table(), Qt::Key_Return);
    REQUIRE(openDialog());
    CHECK_FALSE(qobject_cast<VerbDialog *>(openDialog()));
    delete openDialog();
}

TEST_CASE("Delete takes a draft out of the list, and the empty list offers to add one")
{
    SeenStudy seen(emptyStudy());
    seen.page.table().setFocus();
    for (const Document &document : documents(seen.workspace())) {
        seen.page.table().select(document.id.uuid);
        QTest::keyClick(&seen.page.table(), Qt::Key_Delete);
    }
    CHECK(documents(seen.workspace()).isEmpty());
    CHECK_FALSE(seen.page.table().isVisible());
    QPushButton *offered = nullptr;
    for (QPushButton *button : seen.page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->objectName() != u"change-settings"_s)
            offered = button;
    }
    REQUIRE(offered);
    offered->click();
    REQUIRE(openDialog());
    delete openDialog();
    REQUIRE(seen.workspace().undo());
    CHECK(seen.page.table().isVisible());
}

TEST_CASE("A changed setting is on the page at once, and the keyboard stays")
{
    SeenStudy seen(emptyStudy());
    seen.button(u"change-settings"_s).setFocus();
    ChangeStudy change{seen.workspace().study(), seen.workspace().groups()};
    change.study.title = u"Another title"_s;
    change.study.dayCap = 17;
    change.groups[0].targetLeast = 31;
    change.groups[0].targetMost = 37;
    REQUIRE(changeStudy(seen.workspace(), change));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // new parts of a shown page show up a moment later
    CHECK(seen.words().contains(u"Another title"_s));
    CHECK(seen.words().contains(u"at most 17 a day"_s));
    CHECK(seen.words().contains(u"31 to 37"_s));
    CHECK(seen.button(u"change-settings"_s).hasFocus());
    REQUIRE(seen.workspace().undo());
    QCoreApplication::processEvents();
    CHECK_FALSE(seen.words().contains(u"Another title"_s));
}

TEST_CASE("A locked study page can be read, and offers nothing that writes")
{
    SeenStudy seen(sampleStudy());
    seen.page.table().select(documents(seen.workspace()).first().id.uuid);
    seen.workspace().lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(seen.button(u"open"_s).isEnabled());
    for (const QString &name : {u"new"_s, u"use"_s, u"version"_s, u"remove"_s, u"change-settings"_s})
        CHECK_FALSE(seen.button(name).isEnabled());
}
