// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"

#include <QFile>

namespace colloquy {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace colloquy
