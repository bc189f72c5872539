// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wording.h"
#include "tests/support/names.h"
#include "tests/ui/programdesk.h"
#include "ui/dialogs/createstudydialog.h"
#include "ui/prompt.h"
#include "ui/widgets/findinglist.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The dialog as a person meets it: what stands in it, and the key once it is shown.
struct Creation {
    Creation()
    {
        desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        desk.waitForDialog();
        path = desk.path(u"made.colloquy"_s);
    }

    void write(const QString &name, const QString &text)
    {
        desk.tabTo(name);
        if (auto *field = qobject_cast<QLineEdit *>(desk.dialog()->focusWidget()))
            field->selectAll();
        desk.type(text);
    }

    void fillIn()
    {
        write(u"title"_s, u"A study made by hand"_s);
        write(u"opens"_s, u"1 Oct 2026"_s);
        write(u"ends"_s, u"30 Jun 2027"_s);
        write(u"file"_s, path);
        write(u"passphrase"_s, ProgramDesk::passphrase());
        write(u"passphrase-again"_s, ProgramDesk::passphrase());
    }

    void pressVerb() { desk.press(Qt::Key_Return, Qt::ControlModifier); }

    QStringList groups()
    {
        const auto *label = desk.dialog()->findChild<QLabel *>(u"recovery-key"_s);
        return label->text().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    }

    QStringList waitForKey()
    {
        REQUIRE(QTest::qWaitFor(
            [this] { return groups().size() == 7 && desk.dialog()->windowTitle() == u"Recovery key"_s; },
            30'000));
        return groups();
    }

    QString askedGroup(int which, const QStringList &key)
    {
        const auto *field = desk.dialog()->findChild<QLineEdit *>(u"group-%1"_s.arg(which));
        return key.value(field->accessibleName().section(u' ', -1).toInt() - 1);
    }

    ProgramDesk desk;
    QString path;
};

} // namespace

TEST_CASE("A study is made by the keyboard alone, and opens once its recovery key was asked back")
{
    Creation creation;
    creation.fillIn();
    creation.write(u"researcher"_s, u"Robin Example"_s);
    creation.pressVerb();
    const QStringList key = creation.waitForKey();
    creation.pressVerb();
    creation.desk.type(creation.askedGroup(1, key));
    creation.desk.press(Qt::Key_Tab);
    creation.desk.type(u"00000"_s);
    creation.pressVerb();
    REQUIRE(creation.desk.dialog());
    CHECK_FALSE(creation.desk.program().session());
    creation.write(u"group-2"_s, creation.askedGroup(2, key));
    creation.pressVerb();
    creation.desk.waitForDialog(false);
    CHECK_FALSE(creation.desk.isLocked());
    CHECK(creation.desk.workspace().study().title == u"A study made by hand"_s);
    CHECK(creation.desk.workspace().study().ends == QDate(2027, 6, 30));
    CHECK(creation.desk.workspace().study().researcher == u"Robin Example"_s);
    CHECK(creation.desk.window().currentPage() == u"today"_s);
    CHECK(QFileInfo(creation.path).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    creation.desk.workspace().lock();
    CHECK(creation.desk.workspace().unlock(key.join(u'-')));
}

TEST_CASE("Two passphrases that differ make no study")
{
    Creation creation;
    creation.fillIn();
    creation.write(u"passphrase-again"_s, u"five calm badgers"_s);
    creation.pressVerb();
    CHECK(creation.desk.dialog()->focusWidget()->objectName() == u"passphrase-again"_s);
    CHECK_FALSE(QFileInfo::exists(creation.path));
}

TEST_CASE("A study without a last day isn't made, and what is missing is said")
{
    Creation creation;
    creation.write(u"file"_s, creation.path);
    creation.write(u"passphrase"_s, ProgramDesk::passphrase());
    creation.write(u"passphrase-again"_s, ProgramDesk::passphrase());
    const auto *checks = creation.desk.dialog()->findChild<FindingList *>();
    CHECK(checks->findings().isEmpty());
    creation.pressVerb();
    CHECK(anyBlocks(checks->findings()));
    CHECK_FALSE(QFileInfo::exists(creation.path));
}

TEST_CASE("A study is never made over another file")
{
    Creation creation;
    QFile file(creation.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    creation.fillIn();
    creation.pressVerb();
    const auto *checks = creation.desk.dialog()->findChild<FindingList *>();
    CHECK(QTest::qWaitFor([&] { return contains(checks->findings(), Code::FileExists); }, 30'000));
    CHECK(QFileInfo(creation.path).size() == 4);
}

TEST_CASE("A study whose recovery key isn't noted down is removed, and only if one says so")
{
    Creation creation;
    creation.fillIn();
    creation.pressVerb();
    creation.waitForKey();
    prompt::Script script;
    script.answer(false);
    script.answer(true);
    creation.desk.press(Qt::Key_Escape);
    CHECK(QFileInfo::exists(creation.path));
    REQUIRE(creation.desk.dialog());
    creation.desk.press(Qt::Key_Escape);
    CHECK_FALSE(QFileInfo::exists(creation.path));
    creation.desk.waitForDialog(false);
    CHECK_FALSE(creation.desk.program().session());
}

TEST_CASE("The recovery key is saved for one's own eyes only, copied, and printed where a printer is")
{
    Creation creation;
    creation.fillIn();
    creation.pressVerb();
    const QString key = creation.waitForKey().join(u'-');
    QDialog *dialog = creation.desk.dialog();
    prompt::Script script;
    const QString path = creation.desk.path(u"key.txt"_s);
    script.answer(path);
    dialog->findChild<QPushButton *>(u"download"_s)->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(key));
    CHECK(file.permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    dialog->findChild<QPushButton *>(u"copy"_s)->click();
    CHECK(QApplication::clipboard()->text() == key);
    script.answer(true);
    dialog->findChild<QPushButton *>(u"printer"_s)->click();
    CHECK(script.asked().last() == u"Print the recovery key"_s);
    CHECK(dialog->findChild<QLabel *>(u"recovery-done"_s)->text() == u"Sent to the printer."_s);
}

TEST_CASE("Each field of a new study has a name, and so have the groups asked back")
{
    Creation creation;
    CHECK(namelessWidgets(*creation.desk.dialog()) == QStringList());
}

TEST_CASE("People can be brought into a study that is made for them")
{
    Creation creation;
    creation.desk.press(Qt::Key_Escape);
    creation.desk.waitForDialog(false);
    creation.desk.program().carryOut(Command::ImportCsv);
    creation.desk.waitForDialog();
    creation.fillIn();
    creation.pressVerb();
    const QStringList key = creation.waitForKey();
    creation.pressVerb();
    creation.desk.type(creation.askedGroup(1, key));
    creation.write(u"group-2"_s, creation.askedGroup(2, key));
    const prompt::Script script;
    creation.pressVerb();
    CHECK(script.asked() == QStringList{u"Import participants"_s});
}

TEST_CASE("What is missing for a new study is told in sight, and the keyboard is led to it")
{
    Creation creation;
    creation.fillIn();
    creation.write(u"ends"_s, u" "_s);
    creation.pressVerb();
    auto *dialog = creation.desk.dialog();
    QTest::qWait(50);
    const auto *list = dialog->findChild<FindingList *>();
    REQUIRE(list->findings().size() == 1);
    CHECK(sentence(list->findings().first()).startsWith(u"The study needs a last day"_s));
    const auto *line = list->findChild<QLabel *>();
    CHECK(line->visibleRegion().boundingRect() == line->rect());
    const auto *ends = dialog->findChild<QWidget *>(u"ends"_s);
    REQUIRE(ends->isAncestorOf(dialog->focusWidget()));
    CHECK(dialog->focusWidget()->visibleRegion().boundingRect() == dialog->focusWidget()->rect());
}
