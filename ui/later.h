// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace colloquy {

/// Work that nobody waits for: it is done a moment after the window has shown whatever it is busy with, so
/// that a start, and a row of changes, aren't held up by it.
class Later : public QObject {
    Q_OBJECT

public:
    explicit Later(std::function<void()> work, QObject *parent = nullptr);

    void start(); ///< waits anew where it waited already
    void stop();

private:
    void pass();

    std::function<void()> m_work;
    QTimer m_timer;
    bool m_firstPass = false; ///< the loop hasn't come round since start()
};

} // namespace colloquy
