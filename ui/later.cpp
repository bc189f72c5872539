// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/later.h"

#include <chrono>

namespace colloquy {

namespace {

constexpr std::chrono::milliseconds moment{300};

} // namespace

Later::Later(std::function<void()> work, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Later::pass);
}

void Later::start()
{
    m_busy = true;
    m_timer.start(0);
}

void Later::stop()
{
    m_timer.stop();
}

/// What kept the loop longer than a moment has yet to be painted when it comes round.
void Later::pass()
{
    if (std::exchange(m_busy, false))
        m_timer.start(moment);
    else
        m_work();
}

} // namespace colloquy
