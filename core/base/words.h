// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>
#include <QStringList>

#include <optional>

namespace colloquy {

/// "NoShow" -> "no_show": the word by which an enumerator is stored, typed and exported.
QString snakeCase(const char *enumeratorName);

/// In the order of the enumerators, which count from 0 without gaps. \a Enum is declared with Q_ENUM.
template <class Enum>
const QStringList &allWords()
{
    static const QStringList words = [] {
        const QMetaEnum meta = QMetaEnum::fromType<Enum>();
        QStringList list;
        for (int i = 0; i < meta.keyCount(); ++i)
            list << snakeCase(meta.key(i));
        return list;
    }();
    return words;
}

/// The stored word of an enumerator.
template <class Enum>
QString word(Enum value)
{
    return allWords<Enum>().value(static_cast<int>(value));
}

/// Nothing where \a text is no word of this enumeration.
template <class Enum>
std::optional<Enum> fromWord(QStringView text)
{
    const qsizetype index = allWords<Enum>().indexOf(text);
    return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
}

/// The same of a word as it is stored.
template <class Enum>
std::optional<Enum> fromWord(QByteArrayView stored)
{
    const qsizetype index = allWords<Enum>().indexOf(QLatin1StringView(stored));
    return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
}

} // namespace colloquy
