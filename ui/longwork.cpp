// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/longwork.h"

#include "core/actions/sparekey.h"
#include "core/base/workprogress.h"
#include "ui/widgets/busyline.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds glance{50};      ///< from one look at the thread to the next
constexpr std::chrono::milliseconds unremarked{300}; ///< after the patience: shorter work shows no line
std::chrono::milliseconds patience{100};             ///< shorter than anybody notices

} // namespace

/// What the thread and the window both know.
struct LongWork::Course {
    std::shared_ptr<WorkProgress> progress = std::make_shared<WorkProgress>();
    Outcome opened; ///< these two are the thread's until it has ended
    SpareDeeds deeds;
};

LongWork::LongWork(Workspace &workspace, BusyLine *line, QObject *parent)
    : QObject(parent)
    , m_workspace(&workspace)
    , m_line(line)
{
    m_look.setInterval(glance);
    connect(&m_look, &QTimer::timeout, this, &LongWork::look);
    connect(&workspace, &Workspace::lockedChanged, this, &LongWork::follow);
    connect(&workspace, &QObject::destroyed, this, &LongWork::drop);
}

LongWork::~LongWork()
{
    drop();
}

/// No key outlives the lock.
void LongWork::follow(bool locked)
{
    if (!locked || !isRunning())
        return;
    cancel();
    finish();
}

void LongWork::setPatience(std::chrono::milliseconds howLong)
{
    patience = howLong;
}

void LongWork::run(const QString &sentence, Job job, Then then)
{
    drop();
    if (m_workspace->path() == ":memory:"_L1) {
        job(*m_workspace);
        return then({});
    }
    m_course = std::make_shared<Course>();
    auto key = m_workspace->spareKey(m_course->progress);
    if (!key)
        return then(key.error());
    m_sentence = sentence;
    m_then = std::move(then);
    begin(std::move(*key), std::move(job));
}

void LongWork::begin(SpareKey key, Job job)
{
    auto spare = std::make_shared<SpareKey>(std::move(key));
    m_thread = QThread::create([spare, job = std::move(job), course = m_course]() mutable {
        auto workspace = Workspace::open(std::move(*spare));
        if (workspace) {
            job(**workspace);
            course->deeds = (*workspace)->deeds();
        } else {
            course->opened = workspace.error();
        }
    });
    m_thread->start();
    if (m_thread->wait(QDeadlineTimer(patience)))
        return finish();
    m_since.start();
    m_look.start();
}

void LongWork::look()
{
    if (m_thread->isFinished())
        return finish();
    if (!m_since.hasExpired(unremarked.count()))
        return;
    if (m_line->sentence().isEmpty())
        m_line->start(m_sentence);
    const qint64 total = m_course->progress->total();
    if (total > 0)
        m_line->setShare(std::min(1.0, double(m_course->progress->done()) / double(total)));
}

/// Whatever was done stays done, also where it was cancelled too late.
std::shared_ptr<LongWork::Course> LongWork::join()
{
    m_look.stop();
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    m_line->stop();
    if (m_workspace)
        m_workspace->takeOver(m_course->deeds);
    return std::exchange(m_course, nullptr);
}

void LongWork::finish()
{
    const Then then = std::exchange(m_then, nullptr);
    const auto course = join();
    then(course->opened);
}

void LongWork::cancel()
{
    if (m_course)
        m_course->progress->cancel();
}

void LongWork::drop()
{
    cancel();
    m_then = nullptr;
    if (isRunning())
        join();
}

} // namespace colloquy
