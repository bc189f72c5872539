// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "ui/commands.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QStringList seenKeys(const QTreeWidget &tree)
{
    QStringList keys;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        const QTreeWidgetItem *menu = tree.topLevelItem(i);
        for (int j = 0; j < menu->childCount(); ++j) {
            if (!menu->isHidden() && !menu->child(j)->isHidden())
                keys << menu->child(j)->text(1);
        }
    }
    return keys;
}

} // namespace

TEST_CASE("Every key of every command is listed")
{
    Commands commands;
    ShortcutsDialog dialog(commands, nullptr);
    const QString listed = seenKeys(*dialog.findChild<QTreeWidget *>()).join(u' ');
    for (const Command command : commands.all()) {
        for (const QKeySequence &key : commands.action(command)->shortcuts())
            CHECK(listed.contains(key.toString(QKeySequence::NativeText)));
    }
    CHECK(namelessWidgets(dialog) == QStringList());
}

TEST_CASE("A key is found by what it does")
{
    Commands commands;
    ShortcutsDialog dialog(commands, nullptr);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"filter"_s), u"new participant"_s);
    const QStringList keys = seenKeys(*dialog.findChild<QTreeWidget *>());
    REQUIRE(keys.size() == 1);
    CHECK(keys.first() ==
          commands.action(Command::NewParticipant)->shortcut().toString(QKeySequence::NativeText));
}

TEST_CASE("Keys that are no command's are listed by the place where they work")
{
    Commands commands;
    QMenuBar bar;
    commands.fillMenuBar(&bar);
    QAction view(u"Participants"_s);
    view.setShortcut(Qt::CTRL | Qt::Key_1);
    commands.viewMenu()->insertAction(commands.action(Command::GoToday), &view);
    ShortcutsDialog dialog(commands, nullptr);
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(u"filter"_s);
    const auto found = [&](const QString &wanted) {
        field->setText(wanted);
        return seenKeys(*dialog.findChild<QTreeWidget *>());
    };
    CHECK(found(u"participants"_s).contains(u"Ctrl+1"_s));
    CHECK(found(u"remove a saved filter"_s) == QStringList{u"Del"_s});
    CHECK(found(u"book at a free time"_s) == QStringList{u"Enter"_s});
    CHECK(found(u"thu 6pm"_s).size() == 1);
    CHECK(found(u"button with the verb"_s) == QStringList{u"Ctrl+Enter"_s});
    CHECK(found(u"and on to the next"_s) == QStringList{u"Y"_s, u"N"_s, u"U or 0"_s});
}

TEST_CASE("The program says its version and under which licence it is free")
{
    AboutDialog dialog(nullptr);
    QString words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words += label->text() + u'\n';
    for (const QString &said : {QString(QLatin1String(COLLOQUY_VERSION)), u"GPL-3.0-or-later"_s, u"Qt"_s,
                                u"libsodium"_s, u"SQLite"_s, u"Tabler"_s})
        CHECK(words.contains(said));
}
