// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// How much one interpreter was used for one language. Requests that nobody answered with yes stand by
/// themselves, without an interpreter.
struct InterpreterUse {
    QString interpreter; ///< code; "telephone", "agency" where no name followed, empty where nobody
    QString language;
    int requests = 0; ///< asked, whatever came of it; a moved booking counts once
    int confirmed = 0;
    int attended = 0;
    int declined = 0;
    int released = 0;
    int absent = 0;
    int unfilled = 0;     ///< interviews and calls that want somebody
    int minutes = 0;      ///< attended, with briefing and debriefing
    int chargedPence = 0; ///< as put down, fees for late release included
    /// By the rate, of what was attended and has no charge put down; nothing where a rate isn't known.
    std::optional<int> expectedPence = 0;

    bool operator==(const InterpreterUse &) const = default;
};

/// By language, then by interpreter. By code alone, so also while locked.
QList<InterpreterUse> interpreterUse(const Workspace &workspace);
/// Of all together, without language and interpreter. A cost that isn't known is left out.
InterpreterUse totalOf(const QList<InterpreterUse> &uses);
/// The columns of the CSV and the keys of the JSON, in this order.
QStringList interpreterUseColumns();
/// Each in the order of the columns.
QStringList interpreterUseCells(const InterpreterUse &use);
QByteArray interpreterUseCsv(const QList<InterpreterUse> &uses);
Outcome exportInterpreterUse(const Workspace &workspace, const QString &path);

} // namespace colloquy
