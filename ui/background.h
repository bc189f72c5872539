// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThread>

#include <memory>
#include <optional>

namespace colloquy {

/// Does \a work in a thread and hands what came of it to \a then, back in this one. Nothing is handed over
/// once \a owner has gone. The program waits for the thread before it ends.
template <class Work, class Then>
void inBackground(QObject *owner, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto value = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([work = std::move(work), value] { value->emplace(work()); });
    QObject::connect(thread, &QThread::finished, owner,
                     [value, then = std::move(then)] { then(std::move(**value)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(
        qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); }, Qt::DirectConnection);
    thread->start();
}

} // namespace colloquy
