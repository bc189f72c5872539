// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QMetaEnum>
#include <QStringList>

#include <functional>
#include <optional>

namespace colloquy {

/// One column of a table of T: what it says of a row, and how it is shown and sorted.
template <class T>
struct TableColumn {
    using Text = std::function<QString(const T &)>;
    using Number = std::function<std::optional<qint64>(const T &)>;
    using Sign = std::function<Badge(const T &)>;

    QString id; ///< stable, for remembered widths
    QString title;
    Text text;
    int width = 120;                      ///< at 100 percent
    std::function<QStringList()> longest; ///< what there is to be room for all the same
    Number number;                        ///< sorts by it instead of by the text
    Sign badge;
    Text spoken; ///< where the text alone says too little
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool hidden = false; ///< until somebody chooses it

    TableColumn(QString columnId, QString columnTitle, Text columnText)
        : id(std::move(columnId))
        , title(std::move(columnTitle))
        , text(std::move(columnText))
    {}

    TableColumn &wide(int pixels) { return width = pixels, *this; }
    TableColumn &holding(const QStringList &texts)
    {
        return holding([texts] { return texts; });
    }
    /// Asked for once somebody sees the column.
    TableColumn &holding(std::function<QStringList()> texts) { return longest = std::move(texts), *this; }
    TableColumn &byNumber(Number columnNumber) { return number = std::move(columnNumber), *this; }
    TableColumn &withBadge(Sign columnBadge) { return badge = std::move(columnBadge), *this; }
    TableColumn &spokenAs(Text columnSpoken) { return spoken = std::move(columnSpoken), *this; }
    TableColumn &aligned(Qt::Alignment side) { return alignment = side | Qt::AlignVCenter, *this; }
    TableColumn &hiddenAtFirst() { return hidden = true, *this; }
};

/// All that badges of that kind say, for columns to hold.
template <class Enum>
QStringList badgeWords()
{
    QStringList words;
    for (int i = 0; i < QMetaEnum::fromType<Enum>().keyCount(); ++i)
        words << badgeOf(static_cast<Enum>(i)).word;
    return words;
}

} // namespace colloquy
