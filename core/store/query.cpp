// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/store/connection.h"

#include <sqlite3.h>

#include <utility>

namespace colloquy {

Query::Query(Connection &connection, const QByteArray &sql)
    : m_connection(&connection)
    , m_statement(connection.take(sql))
    , m_sql(sql)
{}

Query::~Query()
{
    if (m_statement)
        m_connection->giveBack(m_sql, m_statement);
}

Query::Query(Query &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_sql(std::move(other.m_sql))
{}

void Query::bindCell(int position, const Cell &cell)
{
    if (!m_statement)
        return;
    struct Bind {
        sqlite3_stmt *statement;
        int position;
        int operator()(std::monostate) { return sqlite3_bind_null(statement, position); }
        int operator()(qint64 value) { return sqlite3_bind_int64(statement, position, value); }
        int operator()(const Utf8 &text)
        {
            return sqlite3_bind_text64(statement, position, text.bytes.constData(),
                                       static_cast<sqlite3_uint64>(text.bytes.size()), SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
        }
        int operator()(const QByteArray &blob)
        {
            return sqlite3_bind_blob64(statement, position, blob.constData(),
                                       static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
        }
    };
    const int status = std::visit(Bind{m_statement, position}, cell);
    if (status != SQLITE_OK)
        m_connection->fail(status);
}

bool Query::step()
{
    if (!m_statement)
        return false;
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW)
        return true;
    if (status != SQLITE_DONE)
        m_connection->fail(sqlite3_extended_errcode(m_connection->handle()));
    return false;
}

bool Query::run()
{
    if (!m_statement || !mayRun())
        return false;
    while (true) {
        const int status = sqlite3_step(m_statement);
        if (status == SQLITE_DONE)
            return true;
        if (status == SQLITE_ROW)
            continue;
        m_connection->fail(sqlite3_extended_errcode(m_connection->handle()));
        return false;
    }
}

/// On a full disk SQLite rolls back by itself, and whatever is run afterwards would be kept at once.
bool Query::mayRun()
{
    if (sqlite3_stmt_readonly(m_statement) != 0)
        return true;
    if (sqlite3_get_autocommit(m_connection->handle()) != 0)
        m_connection->fail(SQLITE_ABORT);
    return !m_connection->failure();
}

void Query::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Query::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

QString Query::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

Cell Query::cell(int column) const
{
    const CellView view = this->view(column);
    switch (view.kind) {
    case CellView::Kind::Integer:
        return view.number;
    case CellView::Kind::Blob:
        return view.bytes.toByteArray();
    case CellView::Kind::Text:
        return Utf8{view.bytes.toByteArray()};
    case CellView::Kind::Null:
        break;
    }
    return {};
}

Row Query::row(int first, int count) const
{
    Row cells;
    cells.reserve(count);
    for (int i = 0; i < count; ++i)
        cells << cell(first + i);
    return cells;
}

CellView Query::view(int column) const
{
    CellView view;
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        view.kind = CellView::Kind::Integer;
        view.number = integer(column);
        break;
    case SQLITE_NULL:
        break;
    case SQLITE_BLOB:
        view.kind = CellView::Kind::Blob;
        view.bytes = bytes(column);
        break;
    default:
        view.kind = CellView::Kind::Text;
        view.bytes = bytes(column);
    }
    return view;
}

RowView Query::view(int first, int count) const
{
    RowView row;
    for (int i = 0; i < count; ++i)
        row << view(first + i);
    return row;
}

} // namespace colloquy
