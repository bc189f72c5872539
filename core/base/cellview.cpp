// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cellview.h"

namespace colloquy {

CellView::CellView(const Cell &cell)
{
    if (const auto *integer = std::get_if<qint64>(&cell)) {
        kind = Kind::Integer;
        number = *integer;
    } else if (const auto *text = std::get_if<Utf8>(&cell)) {
        kind = Kind::Text;
        bytes = text->bytes;
    } else if (const auto *blob = std::get_if<QByteArray>(&cell)) {
        kind = Kind::Blob;
        bytes = *blob;
    }
}

RowView viewOf(const Row &row)
{
    return RowView(row.cbegin(), row.cend());
}

} // namespace colloquy
