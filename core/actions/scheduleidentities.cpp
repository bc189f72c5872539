// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/scheduleidentities.h"

#include <algorithm>

namespace colloquy {

namespace {

enum IdentityColumn { Person, Wrapped, Identity, InterviewId, Place };

/// The cells of a sealed group; none where there is no blob.
Result<Row> opened(const OwnerKey &key, const SealPlace &place, QByteArrayView blob)
{
    if (blob.isEmpty())
        return Row();
    const Result<QByteArray> plain = key.open(place, blob);
    if (!plain)
        return plain.error();
    const std::optional<Row> cells = cellsOfCbor(*plain);
    return cells ? Result<Row>(*cells) : Error::of(Error::Kind::Damaged, Code::BlobDamaged);
}

void writeCell(CsvWriter &csv, const Row &cells, int index)
{
    const Cell cell = cells.value(index);
    const auto *text = std::get_if<Utf8>(&cell);
    csv.field(text ? QByteArrayView(text->bytes) : QByteArrayView());
}

} // namespace

template <class T>
ScheduleIdentities::Field ScheduleIdentities::fieldNamed(const char *group, const char *name)
{
    const Table<T> &table = tableOf<T>();
    const auto sealed = std::ranges::find(table.sealed, QByteArray(group), &SealedGroup<T>::name);
    const auto field = std::ranges::find(sealed->fields, QByteArray(name), &Column<T>::name);
    return {table.shape.name, sealed->name, static_cast<int>(field - sealed->fields.begin())};
}

ScheduleIdentities::ScheduleIdentities(const Store &store)
    : m_store(store)
    , m_place(fieldNamed<Interview>("sealed_place", "place"))
{
    for (const char *name : {"name", "email", "phone"})
        m_person << fieldNamed<Participant>("sealed_identity", name);
}

Outcome ScheduleIdentities::write(CsvWriter &csv, const Query &row, int first) const
{
    const QByteArray person = row.bytes(first + Person).toByteArray();
    const QByteArrayView wrapped = row.bytes(first + Wrapped);
    if (row.bytes(first + Identity).isEmpty() && row.bytes(first + Place).isEmpty()) {
        for (int i = 0; i <= m_person.size(); ++i)
            csv.field(QByteArrayView());
        return {};
    }
    const Result<OwnerKey> key = m_store.vault().ownerKey(person, wrapped);
    if (!key)
        return key.error();
    const Field &any = m_person.first();
    const Result<Row> identity =
        opened(*key, {any.table, any.column, person, person}, row.bytes(first + Identity));
    const Result<Row> place =
        opened(*key, {m_place.table, m_place.column, row.bytes(first + InterviewId).toByteArray(), person},
               row.bytes(first + Place));
    if (!identity || !place)
        return identity ? place.error() : identity.error();
    for (const Field &field : m_person)
        writeCell(csv, *identity, field.index);
    writeCell(csv, *place, m_place.index);
    return {};
}

} // namespace colloquy
