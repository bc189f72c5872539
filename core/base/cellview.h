// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"

#include <QByteArrayView>
#include <QVarLengthArray>

namespace colloquy {

/// A stored cell where it lies: in a Cell, or in the row on which a statement stands.
struct CellView {
    enum class Kind { Null, Integer, Text, Blob };

    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArrayView bytes; ///< a text's UTF-8, or the blob

    CellView() = default;
    CellView(const Cell &cell);
};

/// A row's cells where they lie, in the order of its table's columns.
using RowView = QVarLengthArray<CellView, 48>;
RowView viewOf(const Row &row);

} // namespace colloquy
