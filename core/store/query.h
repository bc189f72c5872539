// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cellview.h"
#include "core/base/id.h"

struct sqlite3_stmt;

namespace colloquy {

class Connection;

/// One prepared statement on the connection's own SQLite handle. Rows have to be hashed, compared and
/// put back byte by byte, which the driver's conversions would spoil. A failure is remembered by the
/// connection, and every later commit is refused.
class Query {
public:
    Query(Connection &connection, const QByteArray &sql);
    ~Query();
    Query(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;

    /// Binds the parameters in order, from ?1. Bytes must outlive the next step.
    template <class... Cells>
    Query &bind(const Cells &...cells)
    {
        int position = 0;
        (bindCell(++position, toCell(cells)), ...);
        return *this;
    }
    void bindCell(int position, const Cell &cell);

    /// True while there is a row; false at the end or on a failure.
    bool step();
    /// Runs to the end; false on a failure. Writes only in a transaction, and only while nothing failed in
    /// it.
    bool run();
    /// Ready to be bound and stepped again.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// Valid until the next step.
    QByteArrayView bytes(int column) const;
    QString text(int column) const;
    Cell cell(int column) const;
    Row row(int first, int count) const;
    /// The same without copying: valid until the next step.
    CellView view(int column) const;
    RowView view(int first, int count) const;

private:
    bool mayRun();

    static Cell toCell(const Cell &cell) { return cell; }
    static Cell toCell(qint64 value) { return value; }
    static Cell toCell(int value) { return qint64(value); }
    static Cell toCell(const QString &text) { return Utf8{text.toUtf8()}; }
    static Cell toCell(const QByteArray &blob) { return blob; }
    template <class T>
    static Cell toCell(const Id<T> &id)
    {
        return id.bytes();
    }

    Connection *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    QByteArray m_sql;
};

} // namespace colloquy
