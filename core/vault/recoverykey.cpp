// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"

#include "core/vault/crockford.h"
#include "core/vault/digest.h"
#include "core/vault/secret.h"

namespace colloquy {

namespace {

constexpr qsizetype keyBytes = 20;
constexpr qsizetype keySymbols = 32;
constexpr qsizetype checkSymbols = 3;
constexpr qsizetype groupSymbols = 5;
constexpr int groups = (keySymbols + checkSymbols) / groupSymbols;

/// The key as a number modulo the largest prime below 32^3. As 32, 31 and 1025 share no factor with it
/// and every difference of two symbols is smaller, a typo or a swap of neighbours changes the remainder.
QList<int> checkOf(const QList<int> &key)
{
    int remainder = 0;
    for (const int value : key)
        remainder = (remainder * 32 + value) % 32749;
    return {remainder / 1024, remainder / 32 % 32, remainder % 32};
}

QList<int> symbolsOf(QByteArrayView key)
{
    Q_ASSERT(key.size() == keyBytes);
    const QList<int> values = crockfordValues(key, keySymbols);
    return values + checkOf(values);
}

QByteArray pack(const QList<int> &values)
{
    QByteArray bytes(keyBytes, '\0');
    for (qsizetype bit = 0; bit < keyBytes * 8; ++bit) {
        const int set = (values[bit / 5] >> (4 - bit % 5)) & 1;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] | (set << (7 - bit % 8)));
    }
    return bytes;
}

} // namespace

QByteArray newRecoveryKey()
{
    return randomBytes(keyBytes);
}

QString recoveryText(QByteArrayView key)
{
    QString text = crockfordText(symbolsOf(key));
    for (int group = groups - 1; group > 0; --group)
        text.insert(group * groupSymbols, u'-');
    return text;
}

std::optional<QByteArray> parseRecoveryKey(QStringView text)
{
    const auto values = parseCrockford(text);
    if (!values || values->size() != keySymbols + checkSymbols)
        return {};
    if (checkOf(values->first(keySymbols)) != values->last(checkSymbols))
        return {};
    return pack(*values);
}

QList<int> groupsToAskBack(QByteArrayView key)
{
    const QByteArray hash = plainHash(key);
    const int first = static_cast<quint8>(hash[0]) % groups;
    const int step = 1 + static_cast<quint8>(hash[1]) % (groups - 1);
    const int second = (first + step) % groups;
    return {qMin(first, second), qMax(first, second)};
}

bool groupMatches(QByteArrayView key, int group, QStringView typed)
{
    return parseCrockford(typed) == symbolsOf(key).mid(group * groupSymbols, groupSymbols);
}

} // namespace colloquy
