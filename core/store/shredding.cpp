// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shredding.h"

#include "core/store/transaction.h"

namespace colloquy {

namespace {

/// SQL for whose rows are meant.
QByteArray isOwner(const QByteArray &column, const QByteArray &owner)
{
    return column + (owner.isEmpty() ? QByteArray(" IS NOT NULL") : " = x'" + owner.toHex() + '\'');
}

QByteArray conditionOf(const TableShape &shape, const QByteArray &owner)
{
    QByteArrayList sealed;
    for (qsizetype i = shape.firstSealed; i < shape.columns.size(); ++i)
        sealed << shape.columns[i] + " IS NOT NULL";
    return " WHERE " + isOwner(shape.columns[shape.ownerColumn], owner) + " AND (" + sealed.join(" OR ") +
           ")";
}

/// The trail gets an entry for each row that changes so, with the hash of what is left of it.
template <class T>
void shredRows(Transaction &transaction, const QByteArray &owner)
{
    const TableShape &shape = tableOf<T>().shape;
    Store &store = transaction.store();
    const QByteArray condition = conditionOf(shape, owner);
    QByteArrayList ids;
    Query people = store.prepare("SELECT id FROM " + shape.name + condition);
    while (people.step())
        ids << people.bytes(0).toByteArray();
    const QByteArrayList sealed = shape.columns.mid(shape.firstSealed);
    store.prepare("UPDATE " + shape.name + " SET " + sealed.join(" = NULL, ") + " = NULL" + condition).run();
    for (const QByteArray &id : std::as_const(ids))
        transaction.touch(Id<T>::fromBytes(id));
}

template <class... Tables>
void shredAll(Transaction &transaction, const QByteArray &owner)
{
    (shredRows<Tables>(transaction, owner), ...);
}

} // namespace

void shredPeople(Transaction &transaction, const QByteArray &owner)
{
    Store &store = transaction.store();
    store
        .prepare("UPDATE audit SET sealed = NULL WHERE sealed IS NOT NULL AND participant IN"
                 " (SELECT owner FROM keyring WHERE wrapped IS NOT NULL AND " +
                 isOwner("owner", owner) + ")")
        .run();
    store
        .prepare("UPDATE keyring SET wrapped = NULL WHERE wrapped IS NOT NULL AND " + isOwner("owner", owner))
        .run();
    shredAll<Participant, ContactAttempt, Screening, ConsentRecord, VersionMark, Withdrawal, Incident,
             Interview, Thanks, Override>(transaction, owner);
}

Outcome compact(Store &store)
{
    store.clearFailure();
    if (store.connection().execute("VACUUM"))
        return {};
    const Error failure = store.failure().value_or(Error::of(Error::Kind::Storage, Code::FileUnwritable));
    store.clearFailure();
    return failure;
}

} // namespace colloquy
