// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace colloquy {

/// Scrolling a form must not change what it holds: the wheel turns combos and spin boxes only while they
/// have the focus, which it doesn't give them, and scrolls the page otherwise.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    static void install(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WheelGuard(QObject *parent);
};

} // namespace colloquy
