// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace colloquy {

/// The words around the statements of a printed consent.
enum class PaperWord {
    Title,
    Yes,
    No,
    NotAsked,
    Study,
    Name,
    Form,
    Given,
    SignedOnPaper,
    SignedOnScreen,
    Spoken,
    TakenBy,
    TakenAt,
    Interpreter,
    ReadAloud,
    Questions,
    CopyGiven,
    Signature,
    YourCopy,
    Contact,
};

/// In English.
QString paperWord(PaperWord word);
/// In a participant's own language; empty where the words aren't known, and English has to do.
QString paperWord(PaperWord word, const QString &language);

} // namespace colloquy
