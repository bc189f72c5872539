// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/privacy.h"

#include "core/actions/knownheads.h"
#include "core/store/snapshot.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// While it exists, reads give up when the work is cancelled.
class GivingUp {
public:
    explicit GivingUp(Store &store)
        : m_store(store)
    {
        m_store.connection().interruptWith(&m_store.progress());
    }
    ~GivingUp() { m_store.connection().interruptWith(nullptr); }
    Q_DISABLE_COPY_MOVE(GivingUp)

private:
    Store &m_store;
};

/// A column that names a record elsewhere without the database watching over it.
struct Reference {
    const char *table;
    const char *column;
    const char *target;
};

constexpr Reference references[] = {
    {"information_given", "document", "id FROM document"},
    {"information_given", "interpreter", "id FROM interpreter"},
    {"consent_record", "form", "id FROM document"},
    {"consent_record", "interpreter", "id FROM interpreter"},
    {"consent_record", "corrects", "id FROM consent_record"},
    {"participant", "id", "owner FROM keyring"},
    {"interpreter", "id", "owner FROM keyring"},
};

// The code of a person, prefix and at least two digits, must have been spent for them, or after a change of
// group in the name of nobody, without a key.
constexpr auto unspentSql =
    "WITH person AS (SELECT id, code, number FROM participant UNION ALL SELECT id, code, number FROM "
    "interpreter)"
    " SELECT code FROM person WHERE NOT EXISTS (SELECT 1 FROM keyring WHERE number = person.number"
    " AND prefix = substr(person.code, 1, length(person.code) - max(2, length(person.number)))"
    " AND (owner = person.id OR (wrapped IS NULL AND owner NOT IN (SELECT id FROM person))))";

/// One finding for every row, named after its first column.
void addRows(const Store &store, const QByteArray &sql, Code code, Findings &findings)
{
    Query query = store.prepare(sql);
    while (query.step())
        findings << blocks(code, query.text(0));
}

void checkIntegrity(const Store &store, Findings &findings)
{
    Query query = store.prepare("PRAGMA integrity_check");
    const bool sound = query.step() && query.bytes(0) == "ok";
    if (!sound)
        findings << blocks(Code::FileDamaged);
}

void checkReferences(const Store &store, Findings &findings)
{
    addRows(store, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check", Code::RecordNotFound, findings);
    for (const Reference &reference : references) {
        const QByteArray table = reference.table;
        const QByteArray column = reference.column;
        addRows(store,
                "SELECT '" + table + " ' || lower(substr(hex(id), 1, 8)) FROM " + table + " WHERE " + column +
                    " IS NOT NULL AND " + column + " NOT IN (SELECT " + reference.target +
                    ") AND id NOT IN (SELECT id FROM voiding)",
                Code::RecordNotFound, findings);
    }
    addRows(store, unspentSql, Code::RecordNotFound, findings);
}

void checkOverlaps(const Store &store, Findings &findings)
{
    Query query = store.prepare("SELECT i.start_utc, i.end_utc, p.code FROM interview i"
                                " LEFT JOIN participant p ON p.id = i.participant"
                                " WHERE i.state IN ('proposed', 'confirmed') ORDER BY i.start_utc");
    std::optional<qint64> taken;
    while (query.step()) {
        if (taken && query.integer(0) < *taken)
            findings << blocks(Code::ClashResearcher, query.text(2));
        taken = std::max(taken.value_or(query.integer(1)), query.integer(1));
    }
}

// The index of busy times follows from the calendars. One that was changed would have Colloquy plan around
// nothing, or into something.
void checkBusyTimes(const Store &store, Findings &findings)
{
    const QByteArray told =
        "SELECT a.value, z.value, c.id, t.key FROM busy_calendar c,"
        " json_each(iif(json_valid(c.times), c.times, '[]')) t, json_each(iif(t.type = 'array', t.value, "
        "'[]')) a,"
        " json_each(iif(t.type = 'array', t.value, '[]')) z WHERE a.key = 0 AND z.key = 1";
    const QByteArray kept = "SELECT start_utc, end_utc, calendar, number FROM busy_time";
    addRows(store,
            "SELECT DISTINCT 'busy_calendar ' || lower(substr(hex(calendar), 1, 8)) FROM (SELECT * FROM (" +
                kept + " EXCEPT " + told + ") UNION ALL SELECT * FROM (" + told + " EXCEPT " + kept + "))",
            Code::AuditRow, findings);
}

void checkSlots(const Store &store, Findings &findings)
{
    Query query = store.prepare("SELECT count(*) FROM slot");
    if (!query.step() || query.integer(0) < 2)
        findings << blocks(Code::SlotsFew, u"verify"_s);
}

void checkHead(const Workspace &workspace, Findings &findings)
{
    const Study study = workspace.study();
    const std::optional<AuditHead> known = KnownHeads::recall({study.id.bytes(), study.instance});
    if (!known || holdsLink(workspace.store(), *known))
        return;
    const bool cutOff = auditHead(workspace.store()).seq < known->seq;
    findings << blocks(Code::AuditHead, QString::number(known->seq),
                       cutOff ? QStringList() : QStringList{u"fork"_s});
}

// Only a warning: on some file systems nothing else is possible.
void checkMode(const Workspace &workspace, Findings &findings)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(workspace.path()).constData(), &status) != 0)
        return;
    if (!S_ISREG(status.st_mode) || (status.st_mode & 0077) != 0 || status.st_uid != ::geteuid())
        findings << warns(Code::FileExposed);
}

/// Codes of people by id, looked up as they are asked for: who was erased keeps theirs.
class KnownCodes {
public:
    explicit KnownCodes(const Store &store)
        : m_query(store.prepare("SELECT coalesce(code, prefix || printf('%02d', keyring.number))"
                                " FROM keyring LEFT JOIN participant ON id = owner WHERE owner = ?1"))
    {}

    QString of(const QByteArray &owner)
    {
        if (const auto known = m_codes.constFind(owner); known != m_codes.cend())
            return *known;
        m_query.reset();
        m_query.bind(owner);
        const QString code = m_query.step() ? m_query.text(0) : QString();
        m_codes.insert(owner, code);
        return code;
    }

private:
    Query m_query;
    QHash<QByteArray, QString> m_codes;
};

QList<AuditLine> linesOf(const Store &store, const QList<AuditEntry> &entries)
{
    KnownCodes codes(store);
    QList<AuditLine> lines;
    for (const AuditEntry &entry : entries) {
        lines << AuditLine{entry.seq,
                           entry.utc,
                           entry.clockSet,
                           entry.actor,
                           entry.version,
                           QString::fromUtf8(entry.action),
                           entry.subject,
                           QString::fromUtf8(entry.entity),
                           entry.participant.isEmpty() ? QString() : codes.of(entry.participant),
                           entry.fields,
                           entry.reasons};
    }
    return lines;
}

QByteArray bytesOf(const std::optional<Id<Participant>> &participant)
{
    return participant ? participant->bytes() : QByteArray();
}

} // namespace

QList<AuditLine> auditLines(const Workspace &workspace, const std::optional<Id<Participant>> &participant)
{
    return linesOf(workspace.store(), auditEntries(workspace.store(), bytesOf(participant)));
}

QList<AuditLine> auditLines(const Workspace &workspace, const AuditScope &scope)
{
    const AuditStretch stretch{bytesOf(scope.participant), scope.before, scope.most};
    return linesOf(workspace.store(), auditEntries(workspace.store(), stretch));
}

qint64 auditCount(const Workspace &workspace, const std::optional<Id<Participant>> &participant)
{
    return auditCount(workspace.store(), bytesOf(participant));
}

Result<Findings> verify(const Workspace &workspace)
{
    if (workspace.isLocked())
        return Error::locked();
    Store &store = workspace.store();
    store.clearFailure();
    Findings findings;
    {
        const Snapshot snapshot(store);
        const GivingUp whenCancelled(store);
        checkIntegrity(store, findings);
        checkReferences(store, findings);
        findings += verifyAudit(store);
        checkHead(workspace, findings);
        checkOverlaps(store, findings);
        checkBusyTimes(store, findings);
        checkSlots(store, findings);
        checkMode(workspace, findings);
    }
    const std::optional<Error> failure = store.failure();
    store.clearFailure();
    if (store.progress().isCancelled())
        return Error::cancelled();
    if (failure && failure->kind != Error::Kind::Damaged)
        return *failure;
    if (failure && !contains(findings, Code::FileDamaged))
        findings.prepend(blocks(Code::FileDamaged));
    return findings;
}

} // namespace colloquy
