// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

#include <QByteArrayList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace colloquy::bench {

/// The SELECTs that a study's own connection runs, each once and with its parameters filled in: floors read
/// the very same rows.
class StatementLog {
public:
    explicit StatementLog(const Workspace &workspace);
    ~StatementLog();
    Q_DISABLE_COPY_MOVE(StatementLog)

    QByteArrayList selects() const { return m_selects; }
    /// The one that is longest to read aloud: a join.
    QByteArray longest() const;

private:
    static int take(unsigned what, void *context, void *statement, void *sql);

    sqlite3 *m_handle;
    QByteArrayList m_selects;
};

/// A study file through SQLite's own functions and nothing else, with the pragmas of a study.
class RawFile {
public:
    /// Is made where it isn't there.
    explicit RawFile(const QString &path);
    ~RawFile();
    Q_DISABLE_COPY_MOVE(RawFile)

    sqlite3 *handle() const { return m_handle; }
    void run(const char *sql) const;
    sqlite3_stmt *prepare(const QByteArray &sql) const;

private:
    sqlite3 *m_handle = nullptr;
};

/// Reads all rows: texts as QString, blobs copied. Gives how many cells there were.
qsizetype readAll(const RawFile &file, const QByteArrayList &selects);

/// Writes the rows as CSV by SQLite's and the C library's functions alone, and flushes the file.
void writeCsv(const RawFile &file, const QByteArray &select, const QString &path);

} // namespace colloquy::bench
