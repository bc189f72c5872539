// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"

#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/statvfs.h>

namespace colloquy {

/// A disk of 16 MiB in memory, which only root can make.
class SmallDisk {
public:
    SmallDisk()
        : m_isThere(mount("tmpfs", path().constData(), "tmpfs", 0, "size=16m") == 0)
    {
        if (!m_isThere)
            WARN("Only root can make a small disk.");
    }
    ~SmallDisk()
    {
        if (m_isThere)
            umount(path().constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }
    QString folder() const { return m_folder.path(); }
    QString filler() const { return QStringLiteral("filler"); }

    /// Fills it until only so many bytes are left.
    void leave(qint64 room)
    {
        QFile file(folder() + QLatin1Char('/') + filler());
        file.remove();
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        struct statvfs status = {};
        REQUIRE(statvfs(path().constData(), &status) == 0);
        const auto size = static_cast<qint64>(status.f_bavail * status.f_bsize) - room;
        REQUIRE(size >= 0);
        REQUIRE(file.write(QByteArray(size, 'x')) == size);
    }

private:
    QByteArray path() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_isThere;
};

} // namespace colloquy
