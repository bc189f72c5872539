// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawstudy.h"

#include "core/store/store.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace colloquy::bench {

StatementLog::StatementLog(const Workspace &workspace)
    : m_handle(workspace.store().connection().handle())
{
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, take, this);
}

StatementLog::~StatementLog()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int StatementLog::take(unsigned, void *context, void *statement, void *)
{
    auto *log = static_cast<StatementLog *>(context);
    char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    const QByteArray sql(text);
    sqlite3_free(text);
    if (sql.startsWith("SELECT") && !log->m_selects.contains(sql))
        log->m_selects << sql;
    return 0;
}

QByteArray StatementLog::longest() const
{
    const auto found = std::ranges::max_element(m_selects, {}, &QByteArray::size);
    return found == m_selects.end() ? QByteArray() : *found;
}

RawFile::RawFile(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("The bench's file can't be opened.");
    run("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
        "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA cache_spill = "
        "OFF;"
        "PRAGMA temp_store = MEMORY;");
}

RawFile::~RawFile()
{
    sqlite3_close(m_handle);
}

void RawFile::run(const char *sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("The bench's SQL fails: %s", sqlite3_errmsg(m_handle));
}

sqlite3_stmt *RawFile::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("The bench's SQL fails: %s", sqlite3_errmsg(m_handle));
    return statement;
}

namespace {

/// What a program that only reads would keep of the rows.
struct Cells {
    QList<qint64> numbers;
    QStringList texts;
    QByteArrayList blobs;

    void take(sqlite3_stmt *statement, int column)
    {
        const auto size = [&] { return sqlite3_column_bytes(statement, column); };
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            numbers << sqlite3_column_int64(statement, column);
            break;
        case SQLITE_TEXT: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            texts << QString::fromUtf8(text, size());
            break;
        }
        case SQLITE_BLOB: {
            const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, column));
            blobs << QByteArray(blob, size());
            break;
        }
        default:
            break;
        }
    }
};

/// The least that makes CSV which others read back: one buffer, one look at each byte.
class CsvFile {
public:
    explicit CsvFile(const QString &path)
        : m_descriptor(open(path.toUtf8().constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600))
        , m_buffer(room)
    {
        if (m_descriptor < 0)
            qFatal("The bench's CSV file can't be made.");
    }
    ~CsvFile()
    {
        flush();
        fsync(m_descriptor);
        close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(CsvFile)

    void field(const char *text, size_t size, char end)
    {
        if (m_used + 2 * size + 4 > room)
            flush();
        bool plain = true;
        for (size_t i = 0; i < size; ++i)
            plain &= text[i] != ',' && text[i] != '"' && text[i] != '\r' && text[i] != '\n';
        if (plain)
            put(text, size);
        else
            quoted(text, size);
        put(&end, 1);
    }

private:
    static constexpr size_t room = 256 * 1024;

    void put(const char *bytes, size_t size)
    {
        std::memcpy(m_buffer.data() + m_used, bytes, size);
        m_used += size;
    }

    void quoted(const char *text, size_t size)
    {
        put("\"", 1);
        for (size_t i = 0; i < size; ++i)
            put(text[i] == '"' ? "\"\"" : text + i, text[i] == '"' ? 2 : 1);
        put("\"", 1);
    }

    void flush()
    {
        for (size_t done = 0; done < m_used;)
            done += static_cast<size_t>(write(m_descriptor, m_buffer.data() + done, m_used - done));
        m_used = 0;
    }

    int m_descriptor;
    std::vector<char> m_buffer;
    size_t m_used = 0;
};

void writeRow(CsvFile &file, sqlite3_stmt *statement, int columns)
{
    for (int column = 0; column < columns; ++column) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        const auto size = static_cast<size_t>(sqlite3_column_bytes(statement, column));
        file.field(text ? text : "", size, column + 1 < columns ? ',' : '\n');
    }
}

} // namespace

qsizetype readAll(const RawFile &file, const QByteArrayList &selects)
{
    Cells cells;
    for (const QByteArray &select : selects) {
        sqlite3_stmt *statement = file.prepare(select);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column)
                cells.take(statement, column);
        }
        sqlite3_finalize(statement);
    }
    return cells.numbers.size() + cells.texts.size() + cells.blobs.size();
}

void writeCsv(const RawFile &file, const QByteArray &select, const QString &path)
{
    CsvFile out(path);
    sqlite3_stmt *statement = file.prepare(select);
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW)
        writeRow(out, statement, columns);
    sqlite3_finalize(statement);
}

} // namespace colloquy::bench
