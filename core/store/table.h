// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/revision.h"
#include "core/store/cbor.h"
#include "core/store/cells.h"

#include <functional>

namespace colloquy {

/// One member of a value and how it becomes a cell.
template <class T>
struct Column {
    QByteArray name;
    std::function<Cell(const T &)> read;
    std::function<bool(const CellView &, T &)> write;
};

template <class T, class M>
Column<T> column(const char *name, M T::*member)
{
    return {name, [member](const T &value) { return cells::to(value.*member); },
            [member](const CellView &cell, T &value) { return cells::from(cell, value.*member); }};
}

/// A member of a member, such as Participant::safety's.
template <class T, class S, class M>
Column<T> column(const char *name, S T::*outer, M S::*member)
{
    return {
        name, [outer, member](const T &value) { return cells::to(value.*outer.*member); },
        [outer, member](const CellView &cell, T &value) { return cells::from(cell, value.*outer.*member); }};
}

/// Text that the domain holds as bytes: a zone, a table's name.
template <class T>
Column<T> asciiColumn(const char *name, QByteArray T::*member)
{
    return {name, [member](const T &value) -> Cell { return Utf8{value.*member}; },
            [member](const CellView &cell, T &value) {
                const bool isText = cell.kind == CellView::Kind::Text;
                if (isText)
                    value.*member = cell.bytes.toByteArray();
                return isText;
            }};
}

/// Fields that share one padded, sealed blob. Fields may be added at the end, never moved.
template <class T>
struct SealedGroup {
    QByteArray name; ///< the column's
    QList<Column<T>> fields;
};

/// What undo, the audit trail and verification know of a table without its value type.
struct TableShape {
    QByteArray name;
    QList<QByteArray> columns; ///< as stored: open ones, then sealed ones; the first is the id
    int firstSealed = 0;
    int ownerColumn = -1;  ///< whose key seals: a participant's id; -1: the staff key
    bool evidence = false; ///< undone by a voiding row, never by deletion

    QByteArray ownerOf(const RowView &row) const;
    QByteArray selectSql() const; ///< "SELECT id, ... FROM name"
    QByteArray insertSql() const;
    QByteArray updateSql() const; ///< ... WHERE id = the last parameter
};

/// The only list of a value's columns: SQL, audit trail and equality tests come from it.
template <class T>
struct Table {
    TableShape shape;
    QList<Column<T>> open;
    QList<SealedGroup<T>> sealed;

    Table(const char *name, const char *owner, QList<Column<T>> openColumns,
          QList<SealedGroup<T>> sealedGroups, bool evidence = false)
        : open(std::move(openColumns))
        , sealed(std::move(sealedGroups))
    {
        shape.name = name;
        shape.evidence = evidence;
        shape.firstSealed = static_cast<int>(open.size());
        for (const Column<T> &each : open)
            shape.columns << each.name;
        for (const SealedGroup<T> &group : sealed)
            shape.columns << group.name;
        shape.ownerColumn = static_cast<int>(shape.columns.indexOf(QByteArray(owner)));
    }
};

/// The same for equal rows, and as good as never for others.
Revision revisionOf(const RowView &row);

} // namespace colloquy
