// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>

namespace colloquy {

/// How far long work has come, and whether it is still wanted. One thread works while another looks on and
/// may cancel.
class WorkProgress {
public:
    /// Nothing is done yet of \a total.
    void begin(qint64 total)
    {
        m_done = 0;
        m_total = total;
    }
    /// There is more or less to do than was thought.
    void expect(qint64 total) { m_total = total; }

    /// One more is done. False: stop, and leave nothing behind.
    bool advance() { return ++m_done < m_stop; }

    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } ///< 0: nobody knows as yet

    void cancel() { m_stop = 0; }
    /// Once so much is done.
    void cancelAt(qint64 done) { m_stop = done; }
    bool isCancelled() const { return m_done >= m_stop; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_stop = std::numeric_limits<qint64>::max();
};

} // namespace colloquy
