// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittrail.h"

#include "core/store/auditrow.h"
#include "core/store/transaction.h"
#include "core/vault/digest.h"

#include <algorithm>
#include <limits>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insertSql =
    "INSERT INTO audit (seq, tx, utc, clock, actor, version, action, subject, entity, row_id, participant, "
    "fields,"
    " reasons, row_hash, sealed, sealed_hash, mac) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

Cell textCell(const QByteArray &text)
{
    return Utf8{text};
}

/// Names of the columns that differ, and their cells: what the sealed part keeps.
struct Difference {
    QByteArrayList fields;
    Row cells; ///< index, before, after of each
};

Difference differenceOf(const TableShape &shape, const Change &change)
{
    Difference difference;
    for (int i = 0; i < shape.columns.size(); ++i) {
        const Cell before = change.before ? (*change.before)[i] : Cell();
        const Cell after = change.after ? (*change.after)[i] : Cell();
        if (before == after)
            continue;
        difference.fields << shape.columns[i];
        difference.cells << qint64(i) << before << after;
    }
    return difference;
}

/// None for somebody whose key is gone: there is nothing left to keep of them.
QByteArray sealedPart(const Store &store, const SealPlace &place, const Row &cells)
{
    const QByteArray wrapped = store.wrappedKey(place.owner);
    if (!place.owner.isEmpty() && wrapped.isEmpty())
        return {};
    const Result<QByteArray> sealed = store.vault().seal(place, wrapped, cborOf(cells));
    if (!sealed)
        store.connection().fail(sealed.error());
    return sealed ? *sealed : QByteArray();
}

Row entryOf(const Store &store, const Occasion &occasion, const Change &change, qint64 seq)
{
    const TableShape &shape = *shapeOf(change.table);
    const Difference difference = differenceOf(shape, change);
    const QByteArray owner = shape.ownerOf(viewOf(change.after ? *change.after : *change.before));
    const QByteArray person = owner.isEmpty() ? occasion.participant : owner;
    const QByteArray sealed = sealedPart(store, auditPlace(seq, person), difference.cells);
    return {seq,
            qint64(0),
            occasion.utc,
            textCell(occasion.clockSet ? "set" : "real"),
            textCell(occasion.actor.toUtf8()),
            textCell(COLLOQUY_VERSION),
            textCell(occasion.action),
            textCell(occasion.subject.toUtf8()),
            textCell(change.table),
            change.id,
            person.isEmpty() ? Cell() : Cell(person),
            textCell(difference.fields.join(',')),
            textCell(occasion.reasons.join(u',').toUtf8()),
            change.after ? Cell(store.vault().rowHash(shape.name, viewOf(*change.after))) : Cell(),
            sealed.isEmpty() ? Cell() : Cell(sealed),
            plainHash(sealed)};
}

} // namespace

AuditGrowth writeAudit(Store &store, const Occasion &occasion, const QList<Change> &changes)
{
    AuditGrowth added{auditHead(store), {}};
    AuditHead &head = added.after = added.before;
    Query insert = store.prepare(insertSql);
    for (const Change &change : changes) {
        Row entry = entryOf(store, occasion, change, ++head.seq);
        entry[Tx] = added.before.seq + 1;
        head.mac = store.vault().auditMac(head.mac, auditOpenPart(viewOf(entry)),
                                          std::get<QByteArray>(entry[SealedHash]));
        entry << head.mac;
        for (int i = 0; i < entry.size(); ++i)
            insert.bindCell(i + 1, entry[i]);
        if (store.failure() || !insert.run())
            break;
        insert.reset();
        if (!store.progress().advance())
            store.connection().fail(Error::cancelled());
    }
    return added;
}

AuditHead auditHead(const Store &store)
{
    Query statement = store.prepare("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1");
    if (!statement.step())
        return {};
    return {statement.integer(0), statement.bytes(1).toByteArray()};
}

bool holdsLink(const Store &store, const AuditHead &link)
{
    Query statement = store.prepare("SELECT mac FROM audit WHERE seq = ?1");
    statement.bind(link.seq);
    return statement.step() && statement.bytes(0) == link.mac;
}

namespace {

QStringList wordsOf(const Query &statement, int column)
{
    const QString text = statement.text(column);
    return text.isEmpty() ? QStringList() : text.split(u',');
}

QList<AuditEntry> entriesOf(Query &statement)
{
    QList<AuditEntry> entries;
    while (statement.step()) {
        entries << AuditEntry{statement.integer(Seq),
                              statement.integer(Tx),
                              statement.integer(Utc),
                              statement.bytes(Clock) == "set",
                              statement.text(Actor),
                              statement.text(Version),
                              statement.bytes(Action).toByteArray(),
                              statement.text(Subject),
                              statement.bytes(Entity).toByteArray(),
                              statement.bytes(RowId).toByteArray(),
                              statement.bytes(Person).toByteArray(),
                              wordsOf(statement, Fields),
                              wordsOf(statement, Reasons)};
    }
    return entries;
}

} // namespace

QList<AuditEntry> auditEntries(const Store &store, const QByteArray &participant)
{
    Query statement =
        store.prepare(auditSelectSql(Reasons) +
                      (participant.isEmpty() ? " ORDER BY seq" : " WHERE participant = ?1 ORDER BY seq"));
    if (!participant.isEmpty())
        statement.bind(participant);
    return entriesOf(statement);
}

QList<AuditEntry> auditEntries(const Store &store, const AuditStretch &stretch)
{
    const bool all = stretch.participant.isEmpty();
    Query statement = store.prepare(auditSelectSql(Reasons) + " WHERE seq < ?1" +
                                    (all ? "" : " AND participant = ?3") + " ORDER BY seq DESC LIMIT ?2");
    const qint64 before = stretch.before > 0 ? stretch.before : std::numeric_limits<qint64>::max();
    if (all)
        statement.bind(before, stretch.most);
    else
        statement.bind(before, stretch.most, stretch.participant);
    return entriesOf(statement);
}

qint64 auditCount(const Store &store, const QByteArray &participant)
{
    Query statement =
        store.prepare(participant.isEmpty() ? "SELECT count(*) FROM audit"
                                            : "SELECT count(*) FROM audit WHERE participant = ?1");
    if (!participant.isEmpty())
        statement.bind(participant);
    return statement.step() ? statement.integer(0) : 0;
}

QList<Change> changesSince(const Store &store, qint64 seq)
{
    Query statement = store.prepare("SELECT DISTINCT entity, row_id FROM audit WHERE seq > ?1");
    statement.bind(seq);
    QList<Change> changes;
    while (statement.step())
        changes << Change{statement.bytes(0).toByteArray(), statement.bytes(1).toByteArray(), {}, {}};
    return changes;
}

} // namespace colloquy
