// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/later.h"

#include <chrono>
#include <utility>

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
    m_firstPass = true;
    m_timer.start(0);
}

void Later::stop()
{
    m_timer.stop();
}

/// The moment is counted from when the loop comes round. Counted from start(), it would be over before
/// anything is painted where making the window takes longer.
void Later::pass()
{
    if (std::exchange(m_firstPass, false))
        m_timer.start(moment);
    else
        m_work();
}

} // namespace colloquy
