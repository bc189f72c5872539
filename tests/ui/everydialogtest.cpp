// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everydialog.h"

#include "ui/appearance.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QTabBar>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// What Alt with a letter reaches in a window, by letter.
QMap<QString, QStringList> keysIn(const QWidget &window)
{
    QMap<QString, QStringList> keys;
    const auto add = [&](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            keys[key.toString()] << text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *menu : menus->actions())
                add(menu->text());
    }
    return keys;
}

QStringList clashesIn(const QWidget &window)
{
    QStringList clashes;
    const auto keys = keysIn(window);
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (key->size() > 1)
            clashes << key.key() + u": "_s + key->join(u", "_s);
    }
    return clashes;
}

/// Everything at twice the size, while it exists.
struct Large {
    Large() { appearance::zoomBy(100); }
    ~Large() { appearance::resetZoom(); }
};

} // namespace

TEST_CASE("No letter with Alt leads to two places, whatever dialog is open and whatever is chosen in it")
{
    EveryDialog every;
    int seen = 0;
    every.visit([&](const QString &name, QDialog &dialog) {
        ++seen;
        INFO(name.toStdString());
        QStringList clashes;
        EveryDialog::eachState(dialog, [&] { clashes += clashesIn(dialog); });
        clashes.removeDuplicates();
        CHECK(clashes == QStringList());
    });
    CHECK(seen > 25);
}

TEST_CASE("On no page a letter with Alt leads to two places")
{
    EveryDialog every;
    for (const char *page : {"today", "participants", "calendar", "consent", "interpreters", "study"}) {
        every.window().goTo(QString::fromLatin1(page));
        INFO(page);
        CHECK(clashesIn(every.window()) == QStringList());
    }
}

TEST_CASE("At twice the size every dialog fits a small screen, whatever is chosen in it")
{
    const Large large;
    EveryDialog every;
    const QSize screen = every.window().screen()->availableSize(); // 800 wide
    every.visit([&](const QString &name, QDialog &dialog) {
        INFO(name.toStdString());
        QSize largest;
        EveryDialog::eachState(dialog, [&] { largest = largest.expandedTo(dialog.size()); });
        CHECK(largest.width() <= screen.width());
        CHECK(largest.height() <= screen.height());
        CHECK(dialog.minimumSizeHint().height() <= 700); // 768 high, with a frame and the desktop's bar
    });
}
