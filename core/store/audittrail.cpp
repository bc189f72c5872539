// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittrail.h"

#include "core/store/transaction.h"
#include "core/vault/bytes.h"
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

constexpr auto selectSql = "SELECT seq, tx, utc, clock, actor, version, action, subject, entity, row_id, "
                           "participant, fields, reasons,"
                           " row_hash, sealed, sealed_hash, mac FROM audit";

enum AuditColumn {
    Seq,
    Tx,
    Utc,
    Clock,
    Actor,
    Version,
    Action,
    Subject,
    Entity,
    RowId,
    Person,
    Fields,
    Reasons,
    RowHash,
    Sealed,
    SealedHash,
    Mac
};

QByteArray openPart(const Row &entry)
{
    return canonicalRow("audit", entry.first(Sealed));
}

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

SealPlace auditPlace(qint64 seq, const QByteArray &owner)
{
    return {"audit", "sealed", QByteArray::number(seq), owner};
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
    const QByteArray owner = shape.ownerOf(change.after ? *change.after : *change.before);
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
            change.after ? Cell(store.vault().rowHash(shape.name, *change.after)) : Cell(),
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
        head.mac = store.vault().auditMac(head.mac, openPart(entry), std::get<QByteArray>(entry[SealedHash]));
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
        store.prepare(QByteArray(selectSql) +
                      (participant.isEmpty() ? " ORDER BY seq" : " WHERE participant = ?1 ORDER BY seq"));
    if (!participant.isEmpty())
        statement.bind(participant);
    return entriesOf(statement);
}

QList<AuditEntry> auditEntries(const Store &store, const AuditStretch &stretch)
{
    const bool all = stretch.participant.isEmpty();
    Query statement = store.prepare(QByteArray(selectSql) + " WHERE seq < ?1" +
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

namespace {

/// Follows the chain entry by entry; remembers the newest row hash of every row.
class ChainReader {
public:
    explicit ChainReader(const Store &store)
        : m_store(store)
    {}

    void readAll();
    Findings findings() const { return m_findings; }

    /// The newest hash of a row; an empty one where the row was removed; nothing where it never was.
    std::optional<QByteArray> take(const QByteArray &key);

    /// Rows that the trail holds and no table did.
    const QHash<QByteArray, QByteArray> &rest() const { return m_newest; }

private:
    void read(const Row &entry);
    void checkSealed(const Row &entry, qint64 seq);

    /// Only of somebody who was erased, whose key is gone, may the sealed part be gone too.
    bool isSealedRight(const Row &entry, qint64 seq, const QByteArray &owner);
    void remember(const Row &entry);

    const Store &m_store;
    qint64 m_seq = 0;
    QByteArray m_mac;
    QHash<QByteArray, QByteArray> m_newest;
    Findings m_findings;
};

void ChainReader::readAll()
{
    Query statement = m_store.prepare(QByteArray(selectSql) + " ORDER BY seq");
    while (statement.step()) {
        read(statement.row(0, Mac + 1));
        m_store.progress().advance();
    }
}

std::optional<QByteArray> ChainReader::take(const QByteArray &key)
{
    const auto found = m_newest.constFind(key);
    if (found == m_newest.cend())
        return std::nullopt;
    const QByteArray hash = *found;
    m_newest.erase(found);
    return hash;
}

void ChainReader::read(const Row &entry)
{
    const auto *number = std::get_if<qint64>(&entry[Seq]);
    const qint64 seq = number ? *number : 0;
    const QString subject = QString::number(seq);
    if (seq != m_seq + 1)
        m_findings << blocks(Code::AuditBroken, subject);
    m_seq = seq;
    const auto *sealedHash = std::get_if<QByteArray>(&entry[SealedHash]);
    const auto *mac = std::get_if<QByteArray>(&entry[Mac]);
    if (!sealedHash || !mac || m_store.vault().auditMac(m_mac, openPart(entry), *sealedHash) != *mac)
        m_findings << blocks(Code::AuditBroken, subject);
    m_mac = mac ? *mac : QByteArray();
    checkSealed(entry, seq);
    remember(entry);
}

void ChainReader::checkSealed(const Row &entry, qint64 seq)
{
    const auto *entity = std::get_if<Utf8>(&entry[Entity]);
    const auto *person = std::get_if<QByteArray>(&entry[Person]);
    if (!entity || !shapeOf(entity->bytes) || !isSealedRight(entry, seq, person ? *person : QByteArray()))
        m_findings << blocks(Code::BlobDamaged, u"audit %1"_s.arg(seq));
}

bool ChainReader::isSealedRight(const Row &entry, qint64 seq, const QByteArray &owner)
{
    const QByteArray wrapped = m_store.wrappedKey(owner);
    if (std::holds_alternative<std::monostate>(entry[Sealed]))
        return !owner.isEmpty() && wrapped.isEmpty();
    const auto *sealed = std::get_if<QByteArray>(&entry[Sealed]);
    const auto *hash = std::get_if<QByteArray>(&entry[SealedHash]);
    return sealed && hash && plainHash(*sealed) == *hash &&
           m_store.vault().open(auditPlace(seq, owner), wrapped, *sealed).has_value();
}

void ChainReader::remember(const Row &entry)
{
    const auto *entity = std::get_if<Utf8>(&entry[Entity]);
    const auto *id = std::get_if<QByteArray>(&entry[RowId]);
    const auto *hash = std::get_if<QByteArray>(&entry[RowHash]);
    if (!entity || !id)
        return;
    if (hash)
        m_newest[entity->bytes + *id] = *hash;
    else
        m_newest.remove(entity->bytes + *id);
}

QString rowName(const TableShape &shape, const Row &row)
{
    const auto *code = shape.columns.value(1) == "code" ? std::get_if<Utf8>(&row[1]) : nullptr;
    const auto *id = std::get_if<QByteArray>(&row[0]);
    return QString::fromLatin1(shape.name) + u' ' +
           (code ? QString::fromUtf8(code->bytes)
                 : QString::fromLatin1(id ? id->toHex().left(8) : QByteArray()));
}

bool blobsOpen(const Store &store, const TableShape &shape, const Row &row)
{
    const auto *id = std::get_if<QByteArray>(&row[0]);
    const QByteArray owner = shape.ownerOf(row);
    if (shape.firstSealed == shape.columns.size())
        return true;
    const Result<OwnerKey> key = store.vault().ownerKey(owner, store.wrappedKey(owner));
    for (int i = shape.firstSealed; i < row.size(); ++i) {
        const auto *blob = std::get_if<QByteArray>(&row[i]);
        if (blob &&
            (!key || !key->open({shape.name, shape.columns[i], id ? *id : QByteArray(), owner}, *blob)))
            return false;
    }
    return true;
}

void verifyTable(const Store &store, const TableShape &shape, ChainReader &chain, Findings &findings)
{
    Query statement = store.prepare(shape.selectSql());
    while (statement.step()) {
        const Row row = statement.row(0, static_cast<int>(shape.columns.size()));
        const auto *id = std::get_if<QByteArray>(&row[0]);
        const auto known = chain.take(shape.name + (id ? *id : QByteArray()));
        if (!known || *known != store.vault().rowHash(shape.name, row))
            findings << blocks(Code::AuditRow, rowName(shape, row));
        if (!blobsOpen(store, shape, row))
            findings << blocks(Code::BlobDamaged, rowName(shape, row));
        store.progress().advance();
    }
}

/// Entries of the trail and rows of the tables: about each takes as long to look at.
qint64 amountToVerify(const Store &store)
{
    qint64 amount = auditCount(store, {});
    for (const TableShape &shape : allShapes()) {
        Query rows = store.prepare("SELECT count(*) FROM " + shape.name);
        amount += rows.step() ? rows.integer(0) : 0;
    }
    return amount;
}

} // namespace

Findings verifyAudit(const Store &store)
{
    store.progress().begin(amountToVerify(store));
    ChainReader chain(store);
    chain.readAll();
    Findings findings = chain.findings();
    for (const TableShape &shape : allShapes())
        verifyTable(store, shape, chain, findings);
    for (auto it = chain.rest().cbegin(); it != chain.rest().cend(); ++it) {
        const QByteArray key = it.key();
        const qsizetype idSize = std::min<qsizetype>(key.size(), 16);
        findings << blocks(Code::AuditRow, QString::fromLatin1(key.chopped(idSize)) + u' ' +
                                               QString::fromLatin1(key.last(idSize).toHex().left(8)));
    }
    return findings;
}

} // namespace colloquy
