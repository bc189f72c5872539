// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"
#include "ui/dialogs/verbdialog.h"
#include "ui/session.h"
#include "ui/widgets/findinglist.h"

#include <QApplication>
#include <QPointer>
#include <QtTest/QTest>

#include <functional>

namespace colloquy {

/// A dialog opened through its door, as the window opens it, and driven by keyboard. Closed at the end.
struct OpenedDialog {
    using Door = std::function<void(Session &, QWidget *)>;

    OpenedDialog(Session &session, const Door &door)
    {
        door(session, nullptr);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<VerbDialog *>(widget); found && found->isVisible())
                dialog = found;
        }
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    ~OpenedDialog() { delete dialog; }
    OpenedDialog(const OpenedDialog &) = delete;
    OpenedDialog &operator=(const OpenedDialog &) = delete;

    bool isOpen() const { return dialog && dialog->isVisible(); }
    /// Ctrl+Enter.
    void press() const { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    /// Goes to whatever has the keyboard.
    void key(Qt::Key key) const { QTest::keyClick(dialog->focusWidget(), key); }
    void type(const QString &name, const QString &text) const
    {
        auto *target = field<QWidget>(name);
        while (target->focusProxy())
            target = target->focusProxy();
        QTest::keyClicks(target, text);
    }

    bool finds(Code code) const
    {
        dialog->checkNow();
        return contains(dialog->findChild<FindingList *>()->findings(), code);
    }

    template <class T>
    T *field(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    QPointer<VerbDialog> dialog;
};

} // namespace colloquy
