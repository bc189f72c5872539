// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cellview.h"
#include "core/vault/secret.h"

#include <QString>

#include <span>

namespace colloquy {

/// BLAKE2b-256, which anyone can compute: of files and of sealed parts.
QByteArray plainHash(QByteArrayView bytes);

/// BLAKE2b-256 that only a holder of \a key can compute.
QByteArray keyedHash(const Secret &key, QByteArrayView bytes);

/// The one way to write a row as bytes: cells with their kind and length, in column order.
QByteArray canonicalRow(QByteArrayView table, std::span<const CellView> row);

} // namespace colloquy
