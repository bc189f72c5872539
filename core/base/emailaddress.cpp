// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emailaddress.h"

#include <QRegularExpression>

namespace colloquy {

using namespace Qt::StringLiterals;

QString emailIn(const QString &words)
{
    static const QRegularExpression address(u"[^\\s<>()\\[\\],;:\"]+@[^\\s<>()\\[\\],;:\"]+\\.[\\w-]+"_s);
    return address.match(words).captured();
}

QString withoutEmail(const QString &words)
{
    const QString email = emailIn(words);
    if (email.isEmpty())
        return words;
    static const QRegularExpression edges(u"^[\\s,;:<>()]+|[\\s,;:<>()]+$"_s);
    return QString(words).remove(email).remove(edges).remove(u"<>"_s).simplified();
}

} // namespace colloquy
