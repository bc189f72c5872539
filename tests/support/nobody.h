// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"

#include <QFile>
#include <QStringList>

#include <unistd.h>

namespace colloquy {

/// For whom permissions count. While it lives, root acts as nobody, who owns \a paths; everybody else stays
/// who they are.
class Nobody {
public:
    explicit Nobody(const QStringList &paths)
    {
        if (!m_isRoot)
            return;
        for (const QString &path : paths)
            REQUIRE(::chown(QFile::encodeName(path).constData(), id, id) == 0);
        REQUIRE(::seteuid(id) == 0);
    }
    ~Nobody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    static constexpr uid_t id = 65534;
    const bool m_isRoot = ::geteuid() == 0;
};

} // namespace colloquy
