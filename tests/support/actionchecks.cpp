// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QByteArray idOf(const Row &row)
{
    const auto *id = std::get_if<QByteArray>(&row.first());
    return id ? *id : QByteArray();
}

/// The row with one harmless figure or title changed; nothing where it has none.
std::optional<Row> altered(const Change &change)
{
    static const QList<QByteArray> columns{"at",    "taken_at", "enquired_at", "sequence",
                                           "pence", "title",    "imported_at"};
    const TableShape *shape = shapeOf(change.table);
    Row row = *change.after;
    for (const QByteArray &column : columns) {
        const qsizetype index = shape->columns.indexOf(column);
        Cell *cell = index < 0 ? nullptr : &row[index];
        if (auto *number = cell ? std::get_if<qint64>(cell) : nullptr)
            ++*number;
        else if (auto *text = cell ? std::get_if<Utf8>(cell) : nullptr)
            text->bytes += '!';
        else
            continue;
        return row;
    }
    return std::nullopt;
}

} // namespace

QMap<QByteArray, QList<Row>> standingRows(StudyDesk &desk)
{
    auto all = desk.rows();
    QSet<QByteArray> voided;
    for (const Row &row : all.take("voiding"))
        voided << idOf(row);
    for (QList<Row> &rows : all)
        rows.removeIf([&](const Row &row) { return voided.contains(idOf(row)); });
    all.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return all;
}

std::unique_ptr<Workspace> secondWindow(StudyDesk &desk)
{
    auto opened = Workspace::open(desk.workspace().path());
    REQUIRE(opened);
    REQUIRE((*opened)->unlock(StudyDesk::passphrase()));
    (*opened)->setClock(StudyDesk::monday());
    return std::move(*opened);
}

void changeElsewhere(Workspace &elsewhere, const ChangeSet &changes)
{
    Transaction transaction(elsewhere.store());
    for (const Change &change : changes.changes) {
        if (!change.after)
            continue;
        const auto row = altered(change);
        REQUIRE(row);
        REQUIRE(transaction.revert({"elsewhere", {}, {{change.table, change.id, row, change.after}}}, 0));
        break;
    }
    REQUIRE(elsewhere.finish(transaction, {"test.elsewhere", {}, {}, {}}));
}

} // namespace colloquy
