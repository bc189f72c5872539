// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot.h"

#include <sqlite3.h>

namespace colloquy {

Snapshot::Snapshot(const Store &store)
    : m_connection(store.connection())
    , m_isOwn(sqlite3_get_autocommit(m_connection.handle()) != 0)
{
    if (m_isOwn)
        m_connection.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_isOwn)
        m_connection.execute("COMMIT");
}

} // namespace colloquy
