// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>
#include <QStringList>

#include <optional>

namespace colloquy {

/// "NoShow" -> "no_show": the word by which an enumerator is stored, typed and exported.
QString snakeCase(const char *enumeratorName);

/// The stored word of an enumerator. \a Enum is declared with Q_ENUM.
template <class Enum>
QString word(Enum value)
{
    static const QStringList words = [] {
        const QMetaEnum meta = QMetaEnum::fromType<Enum>();
        QStringList list;
        for (int i = 0; i < meta.keyCount(); ++i)
            list << snakeCase(meta.key(i));
        return list;
    }();
    return words.value(static_cast<int>(value));
}

template <class Enum>
QStringList allWords()
{
    const int count = QMetaEnum::fromType<Enum>().keyCount();
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << word(static_cast<Enum>(i));
    return list;
}

/// Nothing where \a text is no word of this enumeration. Enumerators count from 0 without gaps.
template <class Enum>
std::optional<Enum> fromWord(QStringView text)
{
    const int count = QMetaEnum::fromType<Enum>().keyCount();
    for (int i = 0; i < count; ++i) {
        if (word(static_cast<Enum>(i)) == text)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace colloquy
