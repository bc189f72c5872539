// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/languagerules.h"

#include <QStringList>

namespace colloquy::rules {

namespace {

/// The subtag of four letters that may follow the language; empty where none does.
QString scriptOf(const QStringList &subtags)
{
    const QString second = subtags.value(1);
    return second.size() == 4 && second.at(0).isLetter() ? second : QString();
}

} // namespace

bool isSameLanguage(const QString &one, const QString &other)
{
    const QStringList a = one.toLower().split(u'-');
    const QStringList b = other.toLower().split(u'-');
    const QString script = scriptOf(a);
    const QString otherScript = scriptOf(b);
    return a.first() == b.first() && (script.isEmpty() || otherScript.isEmpty() || script == otherScript);
}

} // namespace colloquy::rules
