// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace colloquy {

namespace {

QByteArray readString(QCborStreamReader &reader, bool text)
{
    QByteArray bytes;
    while (true) {
        if (text) {
            const auto part = reader.readString();
            if (part.status != QCborStreamReader::Ok)
                return bytes;
            bytes += part.data.toUtf8();
        } else {
            const auto part = reader.readByteArray();
            if (part.status != QCborStreamReader::Ok)
                return bytes;
            bytes += part.data;
        }
    }
}

Cell readCell(QCborStreamReader &reader)
{
    if (reader.isInteger()) {
        const qint64 value = reader.toInteger();
        reader.next();
        return value;
    }
    if (reader.isString())
        return Utf8{readString(reader, true)};
    if (reader.isByteArray())
        return readString(reader, false);
    reader.next();
    return {};
}

size_t stampOf(std::monostate, size_t seed)
{
    return seed;
}

size_t stampOf(qint64 value, size_t seed)
{
    return ::qHash(value, seed);
}

size_t stampOf(const Utf8 &text, size_t seed)
{
    return ::qHash(text.bytes, seed);
}

size_t stampOf(const QByteArray &blob, size_t seed)
{
    return ::qHash(blob, seed);
}

} // namespace

QByteArray TableShape::ownerOf(const Row &row) const
{
    const auto *owner = ownerColumn < 0 ? nullptr : std::get_if<QByteArray>(&row[ownerColumn]);
    return owner ? *owner : QByteArray();
}

QByteArray TableShape::selectSql() const
{
    return "SELECT " + columns.join(", ") + " FROM " + name;
}

QByteArray TableShape::insertSql() const
{
    return "INSERT INTO " + name + " (" + columns.join(", ") + ") VALUES (?" + QByteArray(", ?").repeated(columns.size() - 1)
        + ")";
}

QByteArray TableShape::updateSql() const
{
    return "UPDATE " + name + " SET " + columns.join(" = ?, ") + " = ? WHERE id = ?";
}

Revision revisionOf(const Row &row)
{
    size_t stamp = 0;
    for (const Cell &cell : row)
        stamp = std::visit([&](const auto &value) { return stampOf(value, cell.index() + 31 * stamp); }, cell);
    return {stamp};
}

QByteArray cborOf(const Row &cells)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(static_cast<quint64>(cells.size()));
    for (const Cell &cell : cells) {
        if (const auto *number = std::get_if<qint64>(&cell))
            writer.append(*number);
        else if (const auto *text = std::get_if<Utf8>(&cell))
            writer.appendTextString(text->bytes.constData(), text->bytes.size());
        else if (const auto *blob = std::get_if<QByteArray>(&cell))
            writer.append(*blob);
        else
            writer.append(nullptr);
    }
    writer.endArray();
    return cbor;
}

std::optional<Row> cellsOfCbor(const QByteArray &cbor)
{
    QCborStreamReader reader(cbor);
    if (!reader.isArray() || !reader.enterContainer())
        return std::nullopt;
    Row cells;
    while (reader.lastError() == QCborError::NoError && reader.hasNext())
        cells << readCell(reader);
    if (reader.lastError() != QCborError::NoError)
        return std::nullopt;
    return cells;
}

} // namespace colloquy
