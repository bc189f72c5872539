// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

namespace colloquy {

QString snakeCase(const char *enumeratorName)
{
    QString text;
    for (const char *c = enumeratorName; *c; ++c) {
        const QChar letter = QLatin1Char(*c);
        if (letter.isUpper() && !text.isEmpty())
            text += u'_';
        text += letter.toLower();
    }
    return text;
}

} // namespace colloquy
