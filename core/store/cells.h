// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cellview.h"
#include "core/base/id.h"
#include "core/base/weekhours.h"
#include "core/base/words.h"
#include "core/domain/json.h"

#include <QDate>

#include <type_traits>

namespace colloquy::cells {

// Between the values of the domain and stored cells. `from...` says false where a cell doesn't hold a
// value of that kind: the file was written by something else.

// clang-format off
inline Cell to(qint64 value) { return value; }
inline Cell to(int value) { return qint64(value); }
inline Cell to(bool value) { return qint64(value); }
inline Cell to(const QString &text) { return Utf8{text.toUtf8()}; }
inline Cell to(const QByteArray &blob) { return blob; }
inline Cell to(QDate date) { return to(date.toString(Qt::ISODate)); }
inline Cell to(const WeekHours &hours) { return to(hours.toText()); }
inline Cell to(const QStringList &words) { return to(words.join(u',')); }

template <class T>
Cell to(const Id<T> &id) { return id.bytes(); }

template <class T>
Cell to(const QList<Id<T>> &ids)
{
    QStringList texts;
    for (const Id<T> &id : ids)
        texts << id.text();
    return to(texts);
}

template <class Enum>
    requires std::is_enum_v<Enum>
Cell to(Enum value) { return to(word(value)); }

template <class Enum>
    requires std::is_enum_v<Enum>
Cell to(const QList<Enum> &values)
{
    QStringList words;
    for (Enum value : values)
        words << word(value);
    return to(words);
}

template <class T>
    requires requires(const T &value) { toJson(value); }
Cell to(const T &value) { return Utf8{toJson(value)}; }

template <class T>
Cell to(const std::optional<T> &value) { return value ? to(*value) : Cell(); }

bool from(const CellView &cell, qint64 &value);
bool from(const CellView &cell, int &value);
bool from(const CellView &cell, bool &value);
bool from(const CellView &cell, QString &text);
bool from(const CellView &cell, QByteArray &blob);
bool from(const CellView &cell, QDate &date);
bool from(const CellView &cell, WeekHours &hours);
bool from(const CellView &cell, QStringList &words);
bool from(const CellView &cell, QList<Statement> &statements);
bool from(const CellView &cell, QList<Criterion> &criteria);
bool from(const CellView &cell, QList<GroupAttribute> &attributes);
bool from(const CellView &cell, QList<CancellationBand> &bands);
bool from(const CellView &cell, QMap<QString, QString> &texts);
bool from(const CellView &cell, QMap<QString, Answer> &answers);
bool from(const CellView &cell, QMap<int, YesNo> &answers);
bool from(const CellView &cell, QMap<QString, qint64> &times);
bool from(const CellView &cell, QMap<InterviewMode, int> &minutes);
bool from(const CellView &cell, QList<TimeSpan> &times);

template <class T>
bool from(const CellView &cell, Id<T> &id)
{
    if (cell.kind != CellView::Kind::Blob || cell.bytes.size() != 16)
        return false;
    id = Id<T>::fromBytes(cell.bytes);
    return true;
}

template <class T>
bool from(const CellView &cell, QList<Id<T>> &ids)
{
    QStringList texts;
    if (!from(cell, texts))
        return false;
    for (const QString &text : texts) {
        const auto id = Id<T>::parse(text);
        if (!id)
            return false;
        ids << *id;
    }
    return true;
}

template <class Enum>
    requires std::is_enum_v<Enum>
bool from(const CellView &cell, Enum &value)
{
    const std::optional<Enum> read =
        cell.kind == CellView::Kind::Text ? fromWord<Enum>(cell.bytes) : std::nullopt;
    if (read)
        value = *read;
    return read.has_value();
}

template <class Enum>
    requires std::is_enum_v<Enum>
bool from(const CellView &cell, QList<Enum> &values)
{
    QStringList words;
    if (!from(cell, words))
        return false;
    for (const QString &text : words) {
        const std::optional<Enum> value = fromWord<Enum>(text);
        if (!value)
            return false;
        values << *value;
    }
    return true;
}

template <class T>
bool from(const CellView &cell, std::optional<T> &value)
{
    value.reset();
    if (cell.kind == CellView::Kind::Null)
        return true;
    T read{};
    if (!from(cell, read))
        return false;
    value = read;
    return true;
}
// clang-format on

} // namespace colloquy::cells
