// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace colloquy::bench {

struct Measured {
    double seconds = 0;
    double memory = 0; ///< at its peak, in MiB
};

/// Starts the bench program once more, with "alone" and these words, and reads what it tells.
Measured measuredAlone(const QStringList &arguments);

/// The same of another program of ours, which tells on standard output.
Measured measuredProgram(const QString &program, const QStringList &arguments);

/// Says what was measured in this process.
void tell(double seconds);

/// How long another program takes from start to end; what it prints goes into \a output.
double secondsOfProgram(const QString &program, const QStringList &arguments, const QString &output);

} // namespace colloquy::bench
