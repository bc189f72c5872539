// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QThread;

namespace colloquy {

class BusyLine;
class WorkProgress;
struct SpareDeeds;

/// One piece of work on the study after the other, each in a thread with a connection and keys of its own, so
/// that the window goes on living. Short work is over before anybody sees it; of longer work a line tells how
/// far it is. It is cancelled when the study is locked or closed, and when this goes. A study in memory has
/// no second connection: its work is done at once.
class LongWork : public QObject {
    Q_OBJECT

public:
    LongWork(Workspace &workspace, BusyLine *line, QObject *parent = nullptr);
    ~LongWork() override;

    /// Hands what \a work came to to \a then, in this thread: a Result, with work.cancelled where it was
    /// cancelled. Work that still goes on is dropped, and its `then` isn't called.
    template <class Work, class Then>
    void start(const QString &sentence, Work work, Then then)
    {
        using Value = std::invoke_result_t<Work, Workspace &>;
        auto value = std::make_shared<std::optional<Value>>();
        run(
            sentence, [value, work = std::move(work)](Workspace &study) { value->emplace(work(study)); },
            [value, then = std::move(then)](const Outcome &opened) {
                then(value->has_value() ? std::move(**value) : Value(opened.error()));
            });
    }

    bool isRunning() const { return m_thread != nullptr; }
    /// Asks the work to stop; what it came to follows soon.
    void cancel();
    /// The same, but waits, and nothing follows.
    void drop();

    /// How long the window waits for work that may be short: a test says none, so that all work is long.
    static void setPatience(std::chrono::milliseconds patience);

private:
    using Job = std::function<void(Workspace &)>;
    using Then = std::function<void(const Outcome &opened)>;
    struct Course;

    void run(const QString &sentence, Job job, Then then);
    void begin(SpareKey key, Job job);
    void follow(bool locked);
    void look();
    void finish();
    std::shared_ptr<Course> join();

    QPointer<Workspace> m_workspace;
    BusyLine *m_line;
    QString m_sentence;
    Then m_then;
    std::shared_ptr<Course> m_course; ///< shared with the thread
    QThread *m_thread = nullptr;
    QTimer m_look;
    QElapsedTimer m_since; ///< the window stopped waiting
};

} // namespace colloquy
