// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace colloquy {

/// While it exists, what is remembered of studies beside their files is kept in a folder of the test's own.
class StateFolder {
public:
    explicit StateFolder(const QString &path)
        : m_before(qgetenv("XDG_STATE_HOME"))
    {
        qputenv("XDG_STATE_HOME", path.toUtf8());
    }
    ~StateFolder()
    {
        if (m_before.isEmpty())
            qunsetenv("XDG_STATE_HOME");
        else
            qputenv("XDG_STATE_HOME", m_before);
    }
    Q_DISABLE_COPY_MOVE(StateFolder)

private:
    QByteArray m_before;
};

} // namespace colloquy
