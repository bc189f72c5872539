// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/workprogress.h"
#include "core/store/query.h"
#include "core/vault/digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static std::atomic<int> count = 0;
    return u"study-%1"_s.arg(++count);
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList migrations()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// Of schemaText() after the last migration. Making all tables anew, in memory, to compare with them would be
/// a twentieth of the time that the program takes to start.
constexpr auto newestDigest = "2fccd1861c28daa98e968529aab9f59306ae5983738ba92509799d0f8378dda0";

/// Everything that was created, in the words that created it.
QByteArray schemaText(sqlite3 *handle)
{
    QByteArray text;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle,
                       "SELECT type || char(10) || name || char(10) || coalesce(sql, '') FROM sqlite_schema "
                       "ORDER BY type, name",
                       -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        text += reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)) + QByteArray("\n");
    sqlite3_finalize(statement);
    return text;
}

bool isFailedWrite(int sqliteStatus)
{
    static constexpr int writing[] = {SQLITE_IOERR_WRITE,     SQLITE_IOERR_FSYNC,  SQLITE_IOERR_DIR_FSYNC,
                                      SQLITE_IOERR_TRUNCATE,  SQLITE_IOERR_DELETE, SQLITE_IOERR_CLOSE,
                                      SQLITE_IOERR_DIR_CLOSE, SQLITE_IOERR_SEEK};
    return std::ranges::find(writing, sqliteStatus) != std::end(writing);
}

/// A value that a column doesn't take; other constraints break only where somebody else wrote meanwhile.
bool isUnfit(int sqliteStatus)
{
    return sqliteStatus == SQLITE_CONSTRAINT_CHECK || sqliteStatus == SQLITE_CONSTRAINT_NOTNULL ||
           sqliteStatus == SQLITE_CONSTRAINT_DATATYPE;
}

constexpr const char *recipe =
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA secure_delete = ON;"
    "PRAGMA journal_mode = DELETE;"
    "PRAGMA synchronous = EXTRA;"
    "PRAGMA foreign_keys = ON;"
    "PRAGMA recursive_triggers = ON;" // else REPLACE deletes past the triggers of the audit trail
    "PRAGMA cell_size_check = ON;"
    "PRAGMA mmap_size = 0;"
    "PRAGMA cache_spill = OFF;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA busy_timeout = 5000;";

} // namespace

Error storageError(int sqliteStatus)
{
    const QString detail = u"sqlite %1"_s.arg(sqliteStatus);
    if (isFailedWrite(sqliteStatus))
        return Error::of(Error::Kind::Storage, Code::FileUnwritable, {}, detail);
    if (isUnfit(sqliteStatus))
        return Error::of(Error::Kind::Refused, Code::RecordUnfit, {}, detail);
    switch (sqliteStatus & 0xff) {
    case SQLITE_FULL:
        return Error::of(Error::Kind::Storage, Code::FileFull, {}, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Error::of(Error::Kind::Storage, Code::FileUnwritable, {}, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::of(Error::Kind::Storage, Code::FileBusy, {}, detail);
    case SQLITE_CORRUPT:
        return Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, detail);
    case SQLITE_NOTADB:
        return Error::of(Error::Kind::Storage, Code::FileNotStudy, {}, detail);
    case SQLITE_INTERRUPT:
        return Error::cancelled();
    case SQLITE_CONSTRAINT:
        return Error::of(Error::Kind::Conflict, Code::RecordChanged, {}, detail);
    default:
        return Error::of(Error::Kind::Storage, Code::FileUnreadable, {}, detail);
    }
}

namespace {

/// The journal has to lie beside the study itself, not beside a link to it.
QString followed(const QString &path)
{
    const QFileInfo file(path);
    return file.isSymLink() && file.exists() ? file.canonicalFilePath() : path;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Kind kind)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = kind == Kind::New ? path : followed(path);
    connection->m_name = uniqueName();
    if (const Outcome checked = connection->checkFile(kind); !checked)
        return checked.error();
    Outcome begun = connection->connect(kind);
    if (begun)
        begun = connection->checkSchema(kind);
    if (begun)
        return connection;
    connection.reset();
    if (kind == Kind::New)
        QFile::remove(path);
    return begun.error();
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : m_idle)
        sqlite3_finalize(statement);
    m_handle = nullptr;
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

Outcome Connection::checkFile(Kind kind)
{
    if (kind == Kind::Memory)
        return {};
    const QByteArray path = QFile::encodeName(m_path);
    umask(077);
    if (kind == Kind::New) {
        const int file = ::open(path.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (file < 0) {
            const Code code = errno == EEXIST                      ? Code::FileExists
                              : errno == ENOENT                    ? Code::FileMissing
                              : errno == ENOSPC || errno == EDQUOT ? Code::FileFull
                                                                   : Code::FileUnwritable;
            return Error::of(Error::Kind::Storage, code);
        }
        close(file);
        return {};
    }
    struct stat status = {};
    if (stat(path.constData(), &status) != 0)
        return Error::of(Error::Kind::Storage, Code::FileMissing);
    if (!S_ISREG(status.st_mode) || status.st_size == 0)
        return Error::of(Error::Kind::Storage, Code::FileNotStudy);
    if ((status.st_mode & 0077) != 0 && status.st_uid == geteuid() && kind == Kind::Existing)
        chmod(path.constData(), 0600);
    return access(path.constData(), R_OK) == 0 ? Outcome()
                                               : Error::of(Error::Kind::Storage, Code::FileUnreadable);
}

Outcome Connection::connect(Kind kind)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(kind == Kind::Memory ? u":memory:"_s : m_path);
    if (kind == Kind::ReadOnly)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return Error::of(Error::Kind::Storage, Code::FileUnreadable);
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error::of(Error::Kind::Storage, Code::FileUnreadable, {}, u"driver without handle"_s);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_rollback_hook(
        m_handle, [](void *version) { ++*static_cast<qint64 *>(version); }, &m_settingsVersion);
    sqlite3_update_hook(
        m_handle,
        [](void *version, int, const char *, const char *table, sqlite3_int64) {
            if (qstrcmp(table, "study") == 0 || qstrcmp(table, "study_group") == 0)
                ++*static_cast<qint64 *>(version);
        },
        &m_settingsVersion);
    return applyRecipe();
}

Outcome Connection::applyRecipe()
{
    const bool done = execute(recipe);
    const std::optional<Error> failure = m_failure;
    m_failure.reset();
    return done ? Outcome() : Outcome(*failure);
}

int Connection::newestSchema()
{
    return static_cast<int>(migrations().size());
}

Outcome Connection::checkSchema(Kind kind)
{
    qint64 id = 0;
    qint64 version = 0;
    qint64 tables = 0;
    {
        Query statement(*this, "SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_schema)"
                               " FROM pragma_application_id a, pragma_user_version v");
        if (statement.step()) {
            id = statement.integer(0);
            version = statement.integer(1);
            tables = statement.integer(2);
        }
    }
    if (m_failure)
        return *m_failure;
    if (tables == 0 && (kind == Kind::New || kind == Kind::Memory))
        return migrate(0);
    if (id != applicationId)
        return Error::of(Error::Kind::Storage, Code::FileNotStudy);
    if (version > newestSchema()) {
        return Error{
            Error::Kind::Storage,
            {blocks(Code::FileNewer, {}, {QString::number(version), QString::number(newestSchema())})},
            {}};
    }
    if (version < 1)
        return Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, u"schema version"_s);
    if (version < newestSchema())
        return migrate(static_cast<int>(version));
    const QByteArray digest = plainHash(schemaText(m_handle)).toHex();
    return digest == newestDigest ? Outcome()
                                  : Error::of(Error::Kind::Damaged, Code::FileDamaged, {},
                                              u"schema "_s + QString::fromLatin1(digest));
}

// Each numbered file in a transaction of its own, together with the version it leads to.
Outcome Connection::migrate(int from)
{
    const QStringList names = migrations();
    for (int i = from; i < names.size(); ++i) {
        const QByteArray sql = "BEGIN IMMEDIATE;" + resource(u":/schema/"_s + names[i]) +
                               "PRAGMA application_id = " + QByteArray::number(applicationId) +
                               ";PRAGMA user_version = " + QByteArray::number(i + 1) + ";COMMIT;";
        if (!execute(sql.constData())) {
            const Error error = *m_failure;
            clearFailure();
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
            return error;
        }
    }
    return {};
}

bool Connection::execute(const char *sql)
{
    const int status = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK)
        fail(sqlite3_extended_errcode(m_handle));
    return status == SQLITE_OK;
}

void Connection::interruptWith(WorkProgress *progress)
{
    constexpr int steps = 1000; // of SQLite's machine: a few dozen rows
    const auto isCancelled = [](void *asked) {
        return int(static_cast<WorkProgress *>(asked)->isCancelled());
    };
    sqlite3_progress_handler(m_handle, steps, progress ? +isCancelled : nullptr, progress);
}

bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Outcome Connection::fillFrom(const Connection &other)
{
    sqlite3_backup *copy = sqlite3_backup_init(m_handle, "main", other.m_handle, "main");
    if (copy)
        sqlite3_backup_step(copy, -1);
    const int status = copy ? sqlite3_backup_finish(copy) : sqlite3_extended_errcode(m_handle);
    return status == SQLITE_OK ? Outcome() : Outcome(storageError(status));
}

void Connection::fail(int sqliteStatus)
{
    fail(storageError(sqliteStatus));
}

void Connection::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

qint64 Connection::dataVersion()
{
    Query statement(*this, "PRAGMA data_version");
    return statement.step() ? statement.integer(0) : 0;
}

sqlite3_stmt *Connection::take(const QByteArray &sql)
{
    if (sqlite3_stmt *idle = m_idle.take(sql))
        return idle;
    sqlite3_stmt *statement = nullptr;
    const int status =
        sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (status != SQLITE_OK)
        fail(sqlite3_extended_errcode(m_handle));
    return statement;
}

void Connection::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

} // namespace colloquy
