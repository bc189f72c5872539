// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace colloquy {

/// Text as stored: UTF-8. A type of its own, since a blob holds bytes too.
struct Utf8 {
    QByteArray bytes;
    bool operator==(const Utf8 &) const = default;
};

/// One stored cell: NULL, INTEGER, TEXT or BLOB.
using Cell = std::variant<std::monostate, qint64, Utf8, QByteArray>;

/// A row exactly as stored, in the order of its table's columns; sealed columns stay sealed.
using Row = QList<Cell>;

/// One row before and after. No `before`: it was added. No `after`: it was removed.
struct Change {
    QByteArray table;
    QByteArray id; ///< 16 bytes
    std::optional<Row> before;
    std::optional<Row> after;

    bool operator==(const Change &) const = default;
};

/// What a transaction did: at once the notification, the undo step, the audit entry and what a test
/// inspects. A foreign write is announced with tables and ids alone.
struct ChangeSet {
    QByteArray action; ///< stable word, such as "interview.book"
    QString subject;   ///< a code, such as "C07"; never a name
    QList<Change> changes;

    bool isEmpty() const { return changes.isEmpty(); }
    bool touches(QByteArrayView table) const
    {
        for (const Change &change : changes) {
            if (change.table == table)
                return true;
        }
        return false;
    }
    bool operator==(const ChangeSet &) const = default;
};

} // namespace colloquy
