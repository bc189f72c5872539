// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programlanguage.h"

namespace colloquy {

/// The program in a language; English again afterwards.
class Speaking {
public:
    explicit Speaking(const QString &language) { programlanguage::choose(language); }
    ~Speaking() { programlanguage::choose(QStringLiteral("en")); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
};

} // namespace colloquy
