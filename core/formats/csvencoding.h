// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace colloquy {

enum class CsvEncoding {
    Ascii, ///< so far; UTF-8 or Windows-1252 once another byte comes
    Utf8,
    Windows1252,
    Utf16LittleEndian,
    Utf16BigEndian,
};

/// From the byte order mark, else from where NULs stand and from whether the text is UTF-8.
CsvEncoding detectEncoding(QByteArrayView head);

/// Comma, semicolon, tab or bar: the one that divides most lines as it divides the first. Comma where none
/// does.
char detectSeparator(QByteArrayView utf8Head);

/// UTF-16 that comes in pieces, as UTF-8. Lone surrogates and an odd last byte become bytes that are no
/// UTF-8, so that whoever reads the text finds them where they stand.
class Utf16Reader {
public:
    explicit Utf16Reader(bool bigEndian)
        : m_bigEndian(bigEndian)
    {}

    QByteArray toUtf8(QByteArrayView bytes);
    QByteArray finish();

private:
    void takeUnit(QByteArray &utf8, char16_t unit);

    bool m_bigEndian;
    std::optional<unsigned char> m_firstByte;
    char16_t m_highSurrogate = 0;
};

struct DecodedText {
    QString text;
    bool damaged = false; ///< bytes that are no UTF-8 stand as U+FFFD
};

DecodedText fromUtf8(QByteArrayView bytes);
QString fromWindows1252(QByteArrayView bytes);

} // namespace colloquy
