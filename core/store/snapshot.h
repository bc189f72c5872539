// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace colloquy {

/// All reads between its making and its end see the same moment, whatever other windows write. Inside a
/// transaction, which does so by itself, it is nothing.
class Snapshot {
public:
    explicit Snapshot(const Store &store);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Connection &m_connection;
    bool m_isOwn;
};

} // namespace colloquy
