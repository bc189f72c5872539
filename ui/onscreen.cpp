// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace colloquy {

namespace {

constexpr int visibleAtLeast = 64; ///< pixels each way

bool isSeen(const QWidget &window)
{
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry().intersected(window.frameGeometry());
        if (seen.width() >= visibleAtLeast && seen.height() >= visibleAtLeast)
            return true;
    }
    return false;
}

} // namespace

void keepOnScreen(QWidget &window)
{
    if (isSeen(window))
        return;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    window.resize(window.size().boundedTo(room.size()));
    window.move(room.center() - window.rect().center());
}

} // namespace colloquy
