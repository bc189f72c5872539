// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>

namespace colloquy {

/// What is left to be done once somebody withdrew. Withdrawal::done says when, by these words.
struct WithdrawalTask {
    Q_GADGET

public:
    enum class Kind { Recording, Transcript, Notes, Copies, Interpreter, Confirmed };
    Q_ENUM(Kind)
};

} // namespace colloquy
