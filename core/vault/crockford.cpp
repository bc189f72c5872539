// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crockford.h"

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

bool isFiller(QChar sign)
{
    return sign.isSpace() || sign.category() == QChar::Punctuation_Dash || sign == u'\u2212';
}

qsizetype valueOf(QChar sign)
{
    const QChar upper = sign.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return alphabet.indexOf(upper);
}

} // namespace

QList<int> crockfordValues(QByteArrayView bytes, qsizetype count)
{
    Q_ASSERT(count * 5 <= bytes.size() * 8);
    QList<int> values;
    for (qsizetype symbol = 0; symbol < count; ++symbol) {
        int value = 0;
        for (qsizetype bit = symbol * 5; bit < symbol * 5 + 5; ++bit)
            value = value * 2 + ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        values << value;
    }
    return values;
}

QString crockfordText(const QList<int> &values)
{
    QString text;
    for (const int value : values)
        text += alphabet[value];
    return text;
}

std::optional<QList<int>> parseCrockford(QStringView text)
{
    QList<int> values;
    for (const QChar sign : text) {
        if (isFiller(sign))
            continue;
        const qsizetype value = valueOf(sign);
        if (value < 0)
            return {};
        values << static_cast<int>(value);
    }
    return values;
}

} // namespace colloquy
