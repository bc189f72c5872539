// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace colloquy {

class WorkProgress;

/// One connection to a study file, opened by Qt's SQLite driver and set up so that an acknowledged
/// commit survives a power cut: rollback journal, synchronous=EXTRA, no cache spill, DEFENSIVE, secure
/// delete. Only for the thread that made it.
class Connection {
public:
    enum class Kind { Existing, New, Memory, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Kind kind);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }

    /// Runs one or more statements without rows.
    bool execute(const char *sql);

    /// Statements that only read give up soon after \a progress is cancelled; null: none does any more. One
    /// that writes would take its whole transaction with it.
    void interruptWith(WorkProgress *progress);

    /// The file was moved or replaced since it was opened: its path leads elsewhere.
    bool hasMoved() const;

    /// Becomes a copy of \a other, in one durable step.
    Outcome fillFrom(const Connection &other);

    /// What failed since the last clear; the first failure is kept.
    const std::optional<Error> &failure() const { return m_failure; }
    void clearFailure() { m_failure.reset(); }
    void fail(int sqliteStatus);
    void fail(const Error &error);

    /// Changes whenever another connection commits.
    qint64 dataVersion();
    /// Changes whenever this connection writes the study's own row or one of its groups, or rolls back a
    /// transaction; not by fillFrom().
    qint64 settingsVersion() const { return m_settingsVersion; }

    sqlite3_stmt *take(const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);

    static constexpr int applicationId = 0x436C7179; // "Clqy"
    static int newestSchema();

private:
    Connection() = default;
    Outcome connect(Kind kind);
    Outcome checkFile(Kind kind);
    Outcome applyRecipe();
    Outcome checkSchema(Kind kind);
    Outcome migrate(int from);

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    qint64 m_settingsVersion = 0;
    std::optional<Error> m_failure;
    QHash<QByteArray, sqlite3_stmt *> m_idle;
};

/// What a SQLite status means to a person.
Error storageError(int sqliteStatus);

} // namespace colloquy
