// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrow.h"
#include "core/store/audittrail.h"
#include "core/store/keyring.h"
#include "core/vault/digest.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// A row of any table: the table's place among allShapes(), and the id.
struct RowKey {
    qsizetype table = 0;
    QUuid id;

    bool operator==(const RowKey &) const = default;
};

size_t qHash(const RowKey &key, size_t seed)
{
    return qHash(key.id, seed) + static_cast<size_t>(key.table);
}

/// As stored, without an allocation for each; zeros, which no row has, where it isn't one.
using StoredHash = std::array<char, 32>;

StoredHash storedHash(QByteArrayView bytes)
{
    StoredHash hash{};
    if (bytes.size() == std::ssize(hash))
        std::memcpy(hash.data(), bytes.data(), hash.size());
    return hash;
}

bool isBlob(const CellView &cell)
{
    return cell.kind == CellView::Kind::Blob;
}

/// Follows the chain entry by entry; remembers the newest row hash of every row.
class ChainReader {
public:
    ChainReader(const Store &store, Keyring &keyring, Findings &findings)
        : m_store(store)
        , m_keyring(keyring)
        , m_findings(findings)
    {}

    void readAll(qint64 rows);

    /// The newest hash of a row; nothing where it never was or was removed.
    std::optional<StoredHash> take(const RowKey &row);

    /// Rows that the trail holds and no table did.
    void reportRest();

private:
    void read(const RowView &entry);
    void checkSealed(const RowView &entry, qint64 seq);

    /// Only of somebody who was erased, whose key is gone, may the sealed part be gone too.
    bool isSealedRight(const RowView &entry, qint64 seq);
    void remember(const RowView &entry);

    const Store &m_store;
    Keyring &m_keyring;
    Findings &m_findings;
    qint64 m_seq = 0;
    QByteArray m_mac;
    QHash<RowKey, StoredHash> m_newest;
};

void ChainReader::readAll(qint64 rows)
{
    m_newest.reserve(rows);
    Query statement = m_store.prepare(auditSelectSql(Mac) + " ORDER BY seq");
    while (statement.step()) {
        read(statement.view(0, Mac + 1));
        m_store.progress().advance();
    }
}

std::optional<StoredHash> ChainReader::take(const RowKey &row)
{
    const auto found = m_newest.constFind(row);
    if (found == m_newest.cend())
        return std::nullopt;
    const StoredHash hash = *found;
    m_newest.erase(found);
    return hash;
}

void ChainReader::reportRest()
{
    QStringList names;
    for (auto row = m_newest.keyBegin(); row != m_newest.keyEnd(); ++row)
        names << QString::fromLatin1(allShapes()[row->table].name) + u' ' +
                     QString::fromLatin1(row->id.toRfc4122().toHex().left(8));
    names.sort();
    for (const QString &name : std::as_const(names))
        m_findings << blocks(Code::AuditRow, name);
}

void ChainReader::read(const RowView &entry)
{
    const qint64 seq = entry[Seq].number;
    const QString subject = QString::number(seq);
    if (seq != m_seq + 1)
        m_findings << blocks(Code::AuditBroken, subject);
    m_seq = seq;
    const bool isShaped = isBlob(entry[SealedHash]) && isBlob(entry[Mac]);
    if (!isShaped ||
        m_store.vault().auditMac(m_mac, auditOpenPart(entry), entry[SealedHash].bytes) != entry[Mac].bytes)
        m_findings << blocks(Code::AuditBroken, subject);
    m_mac = entry[Mac].bytes.toByteArray();
    checkSealed(entry, seq);
    remember(entry);
}

void ChainReader::checkSealed(const RowView &entry, qint64 seq)
{
    if (!shapeOf(entry[Entity].bytes.toByteArray()) || !isSealedRight(entry, seq))
        m_findings << blocks(Code::BlobDamaged, u"audit %1"_s.arg(seq));
}

bool ChainReader::isSealedRight(const RowView &entry, qint64 seq)
{
    const QByteArray owner = entry[Person].bytes.toByteArray();
    const CellView &sealed = entry[Sealed];
    if (sealed.kind == CellView::Kind::Null)
        return m_keyring.isGone(owner);
    const Result<OwnerKey> &key = m_keyring.of(owner);
    return key && isBlob(sealed) && plainHash(sealed.bytes) == entry[SealedHash].bytes &&
           key->open(auditPlace(seq, owner), sealed.bytes).has_value();
}

void ChainReader::remember(const RowView &entry)
{
    const auto shape = std::ranges::find(allShapes(), entry[Entity].bytes, &TableShape::name);
    const RowKey row{shape - allShapes().begin(), QUuid::fromRfc4122(entry[RowId].bytes)};
    if (shape == allShapes().end())
        return;
    if (entry[RowHash].kind == CellView::Kind::Null)
        m_newest.remove(row);
    else
        m_newest.insert(row, storedHash(entry[RowHash].bytes));
}

QString rowName(const TableShape &shape, const RowView &row)
{
    const QString name = shape.columns.value(1) == "code"
                             ? QString::fromUtf8(row[1].bytes)
                             : QString::fromLatin1(row[0].bytes.toByteArray().toHex().left(8));
    return QString::fromLatin1(shape.name) + u' ' + name;
}

bool blobsOpen(Keyring &keyring, const TableShape &shape, const RowView &row)
{
    if (shape.firstSealed == shape.columns.size())
        return true;
    const QByteArray id = row[0].bytes.toByteArray();
    const QByteArray owner = shape.ownerOf(row);
    const Result<OwnerKey> &key = keyring.of(owner);
    for (int i = shape.firstSealed; i < row.size(); ++i) {
        if (isBlob(row[i]) && (!key || !key->open({shape.name, shape.columns[i], id, owner}, row[i].bytes)))
            return false;
    }
    return true;
}

void verifyTable(const Store &store, qsizetype table, ChainReader &chain, Keyring &keyring,
                 Findings &findings)
{
    const TableShape &shape = allShapes()[table];
    Query statement = store.prepare(shape.selectSql());
    while (statement.step()) {
        const RowView row = statement.view(0, static_cast<int>(shape.columns.size()));
        const auto known = chain.take({table, QUuid::fromRfc4122(row[0].bytes)});
        if (!known || *known != storedHash(store.vault().rowHash(shape.name, row)))
            findings << blocks(Code::AuditRow, rowName(shape, row));
        if (!blobsOpen(keyring, shape, row))
            findings << blocks(Code::BlobDamaged, rowName(shape, row));
        store.progress().advance();
    }
}

qint64 rowsOfAllTables(const Store &store)
{
    qint64 amount = 0;
    for (const TableShape &shape : allShapes()) {
        Query rows = store.prepare("SELECT count(*) FROM " + shape.name);
        amount += rows.step() ? rows.integer(0) : 0;
    }
    return amount;
}

} // namespace

Findings verifyAudit(const Store &store)
{
    const qint64 rows = rowsOfAllTables(store);
    store.progress().begin(auditCount(store, {}) + rows); // about each takes as long to look at
    Findings findings;
    Keyring keyring(store, findings);
    ChainReader chain(store, keyring, findings);
    chain.readAll(rows);
    for (qsizetype table = 0; table < allShapes().size(); ++table)
        verifyTable(store, table, chain, keyring, findings);
    chain.reportRest();
    return findings;
}

} // namespace colloquy
