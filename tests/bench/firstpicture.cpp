// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpicture.h"

#include "tests/bench/child.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>

#include <chrono>
#include <cstdio>

namespace colloquy::bench {

namespace {

constexpr int quietMs = 250;
constexpr int patienceMs = 60000;

double secondsSinceStart()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const qint64 passed =
        std::chrono::nanoseconds(now).count() - qEnvironmentVariable("BENCH_START").toLongLong();
    return static_cast<double>(passed) / 1e9;
}

} // namespace

FirstPicture::FirstPicture(int rows)
    : m_rows(rows)
{
    m_idle.setSingleShot(true);
    m_quiet.setSingleShot(true);
    QObject::connect(&m_idle, &QTimer::timeout, this, &FirstPicture::painted);
    QObject::connect(&m_quiet, &QTimer::timeout, this, [this] {
        tell(m_seconds);
        std::_Exit(0);
    });
    QTimer::singleShot(patienceMs, this, [] {
        std::fputs("The list was never painted with all its rows.\n", stderr);
        std::_Exit(1);
    });
    qApp->installEventFilter(this);
}

bool FirstPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        const auto *table = qobject_cast<QTableView *>(watched->parent());
        m_complete |= table && table->model() && table->model()->rowCount() >= m_rows;
        if (table)
            m_idle.start(0); // when the loop comes round again, all of this is painted
    }
    return QObject::eventFilter(watched, event);
}

void FirstPicture::painted()
{
    m_seconds = secondsSinceStart();
    if (m_complete)
        m_quiet.start(quietMs);
}

} // namespace colloquy::bench
