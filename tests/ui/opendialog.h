// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"

#include "ui/dialogs/verbdialog.h"

#include <QApplication>
#include <QPointer>
#include <QtTest/QTest>

#include <functional>

namespace colloquy {

/// The one dialog that is open.
inline QPointer<VerbDialog> openDialog()
{
    QPointer<VerbDialog> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<VerbDialog *>(widget); dialog && dialog->isVisible())
            found = dialog;
    }
    REQUIRE(found);
    REQUIRE(QTest::qWaitForWindowActive(found));
    return found;
}

/// Ctrl+Enter: the verb.
inline void press(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

/// Closing deletes it.
inline bool isOpen(const QPointer<VerbDialog> &dialog)
{
    return dialog && dialog->isVisible();
}

/// A dialog as its door opens it, gone with the test.
struct Opened {
    using Door = std::function<void(Session &, QWidget *)>;

    Opened(Session &session, const Door &door)
    {
        door(session, nullptr);
        dialog = openDialog();
    }
    ~Opened() { delete dialog; }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    template <class T>
    T *field(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    void type(const QString &name, const QString &text) const
    {
        auto *target = field<QWidget>(name);
        while (target->focusProxy())
            target = target->focusProxy();
        QTest::keyClicks(target, text);
    }

    QPointer<VerbDialog> dialog;
};

} // namespace colloquy
