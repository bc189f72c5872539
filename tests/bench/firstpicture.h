// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace colloquy::bench {

/// Waits until a table with \a rows rows has been painted and stands still; counts that appear elsewhere
/// later are not waited for. Then it tells how long after the start of the process the last of it was, with
/// the memory at its peak, and ends the program. Whoever starts the process leaves the time in BENCH_START,
/// in nanoseconds of the steady clock.
class FirstPicture : public QObject {
public:
    explicit FirstPicture(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void painted();

    int m_rows;
    bool m_complete = false;
    double m_seconds = 0;
    QTimer m_idle;
    QTimer m_quiet;
};

} // namespace colloquy::bench
