// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <span>

namespace colloquy {

/// One way to put a finding. `%1` is the subject, `%2` and on are the details, `%*` all of them; a letter
/// says how it is shown: `%F` a field's name, `%L` a language's, `%W` a word without its underscores.
struct Sentence {
    Code code;
    const char *only; ///< a severity ("block"), subject or detail that it is for; none: for all
    const char *text; ///< English; translated in the context "Wording"
};

/// The richest first for each code; the last one of a code needs neither subject nor details. A code's
/// sentences stand in one of the tables below.
std::span<const Sentence> interviewSentences();
std::span<const Sentence> peopleSentences();
std::span<const Sentence> recordSentences();
std::span<const Sentence> scheduleSentences();
std::span<const Sentence> interpreterSentences();
std::span<const Sentence> consentSentences();

} // namespace colloquy
