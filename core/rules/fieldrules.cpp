// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fieldrules.h"

namespace colloquy::rules {

Findings checkRange(const QString &field, int value, int least, int most)
{
    if (least <= value && value <= most)
        return {};
    return {blocks(Code::NumberOutOfRange, field, {QString::number(least), QString::number(most)})};
}

Findings checkOptionalEmail(const QString &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    return checkText(field, text, limits::email) + checkEmail(field, text);
}

Findings checkOptionalPhone(const QString &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    return checkText(field, text, limits::phone) + checkPhone(field, text);
}

Findings checkReason(const QString &field, const QString &reason)
{
    return checkFilled(field, reason) + checkText(field, reason, limits::reason, Lines::Many);
}

} // namespace colloquy::rules
