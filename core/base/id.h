// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace colloquy {

/// Which record. Typed, so that an interview can't be asked for by a participant's id.
template <class T>
struct Id {
    QUuid uuid;

    static Id create() { return {QUuid::createUuid()}; }

    static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id{uuid});
    }

    /// Exactly 16 bytes, as stored.
    static Id fromBytes(QByteArrayView bytes) { return {QUuid::fromRfc4122(bytes)}; }
    QByteArray bytes() const { return uuid.toRfc4122(); }

    QString text() const { return uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return uuid < other.uuid; }
};

template <class T>
size_t qHash(const Id<T> &id, size_t seed = 0)
{
    return qHash(id.uuid, seed);
}

} // namespace colloquy
