// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dialectrules.h"

#include "core/base/text.h"

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unreadDialect = "sealed"_L1;

/// Nothing is there to be read; what is sealed may say something.
bool isSilent(const QString &words, SealState state)
{
    return words.isEmpty() && state == SealState::Open;
}

} // namespace

// Dialects are words of no fixed list; where either side is silent, nothing is known to differ.
Findings checkDialect(const Interpreter &interpreter, const Participant &participant)
{
    const QString dialect = searchKey(participant.dialect);
    const QString spoken = searchKey(interpreter.dialects);
    if (isSilent(dialect, participant.sealState) || isSilent(spoken, interpreter.sealState))
        return {};
    if (participant.sealState != SealState::Open || interpreter.sealState != SealState::Open)
        return {warns(Code::InterpreterDialect, interpreter.code, {participant.code, unreadDialect})};
    if (spoken.contains(dialect))
        return {};
    return {warns(Code::InterpreterDialect, interpreter.code, {participant.code})};
}

bool isDialectUnread(const Finding &finding)
{
    return finding.code == Code::InterpreterDialect && finding.details.contains(unreadDialect);
}

} // namespace colloquy::rules
