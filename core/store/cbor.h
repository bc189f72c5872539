// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"

#include <QByteArrayView>

#include <optional>

namespace colloquy {

/// A list of cells as CBOR (RFC 8949) and back: what a sealed blob holds. One array of integers, texts, blobs
/// and nulls, each in its shortest form. By hand, for Qt's reader takes longer over a blob than opening it
/// does.
QByteArray cborOf(const Row &cells);

/// Nothing where \a cbor is anything else.
std::optional<Row> cellsOfCbor(QByteArrayView cbor);

} // namespace colloquy
