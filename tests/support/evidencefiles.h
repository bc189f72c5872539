// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace colloquy {

/// Small files of each kind that may be kept as a signed form.
inline QByteArray aPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAA"
        "AABJRU5ErkJggg==");
}
inline QByteArray aJpeg()
{
    return QByteArray::fromHex(
        "ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffda00080101000"
        "03f00d2cf20ffd9");
}
inline QByteArray aPdf()
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

} // namespace colloquy
