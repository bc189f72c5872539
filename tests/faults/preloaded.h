// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace colloquy {

/// How a program ended.
struct Ended {
    int code = -1; ///< none: it crashed
    QByteArray out;
    QByteArray err;
};

/// colloquy-cli in a process of its own, with the passphrase file of its study and on the desk's Monday.
class Preloaded {
public:
    /// \a folder keeps all that the program and this watch over it write.
    explicit Preloaded(const QString &folder);

    Ended run(const QStringList &arguments) const;

    /// Names of the files flushed since the last call, in order; "/" for a folder.
    QStringList takeFlushes() const;
    /// Where each rollback journal was copied at each of its flushes.
    QString journals() const;

private:
    QString m_folder;
};

} // namespace colloquy
