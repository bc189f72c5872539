// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstCapacity = 64 * 1024;

constexpr std::array spreadsheetBlanks = {"\xc2\x85",     "\xc2\xa0",     "\xe1\x9a\x80", "\xe1\xa0\x8e",
                                          "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f",
                                          "\xe2\x81\xa0", "\xe3\x80\x80", "\xef\xbb\xbf"};
constexpr std::array fullWidthSigns = {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
                                       "\xef\xbc\xa0"}; // = + - @

/// Most cells begin with an ordinary letter or digit, and need no closer look.
constexpr std::array<bool, 256> suspectStarts = [] {
    std::array<bool, 256> suspect = {};
    for (std::size_t byte = 0; byte <= 0x20; ++byte)
        suspect[byte] = true;
    for (const char byte : {'=', '+', '-', '@', '\'', '\x7f', '\xc2', '\xe1', '\xe2', '\xe3', '\xef'})
        suspect[static_cast<unsigned char>(byte)] = true;
    return suspect;
}();

unsigned char byteOf(char byte)
{
    return static_cast<unsigned char>(byte);
}

bool startsWithOneOf(QByteArrayView text, const auto &signs)
{
    return std::ranges::any_of(signs, [&](const char *sign) { return text.startsWith(sign); });
}

/// How many bytes of a blank, or of a sign that shows nothing, \a text begins with.
qsizetype blankLength(QByteArrayView text)
{
    if (byteOf(text.front()) <= 0x20 || text.front() == '\x7f')
        return 1;
    const bool general =
        text.size() >= 3 && text.startsWith("\xe2\x80") && byteOf(text[2]) <= 0x8f; // U+2000 to U+200F
    if (general)
        return 3;
    if (!startsWithOneOf(text, spreadsheetBlanks))
        return 0;
    return text.front() == '\xc2' ? 2 : 3;
}

bool needsGuard(QByteArrayView text)
{
    if (text.startsWith('\''))
        return true;
    while (!text.isEmpty()) {
        const char first = text.front();
        if (first == '\t' || first == '\r' || first == '\n' || first == '\0')
            return true;
        const qsizetype blank = blankLength(text);
        if (blank == 0)
            return first == '=' || first == '+' || first == '-' || first == '@' ||
                   startsWithOneOf(text, fullWidthSigns);
        text = text.sliced(blank);
    }
    return false;
}

} // namespace

CsvWriter::CsvWriter(char separator)
    : m_separator(separator)
{
    makeRoom(firstCapacity);
}

void CsvWriter::makeRoom(qsizetype count)
{
    if (m_size + count <= m_buffer.size())
        return;
    m_buffer.resize(std::max(m_size + count, 2 * m_buffer.size()));
    m_out = m_buffer.data();
}

void CsvWriter::put(QByteArrayView bytes)
{
    std::memcpy(m_out + m_size, bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_size += bytes.size();
}

// Each field brings its separator; endRow() overwrites the last one.
void CsvWriter::field(QByteArrayView utf8)
{
    makeRoom(2 * utf8.size() + 4);
    const bool guard = !utf8.isEmpty() && suspectStarts[byteOf(utf8.front())] && needsGuard(utf8);
    bool quote = false;
    for (const char byte : utf8)
        quote |= byte == '"' || byte == m_separator || byte == '\n' || byte == '\r';
    if (quote) {
        putQuoted(utf8, guard);
    } else {
        if (guard)
            put('\'');
        if (!utf8.isEmpty())
            put(utf8);
    }
    put(m_separator);
}

void CsvWriter::putQuoted(QByteArrayView utf8, bool guard)
{
    put('"');
    if (guard)
        put('\'');
    for (const char byte : utf8) {
        if (byte == '"')
            put('"');
        put(byte);
    }
    put('"');
}

// A row of one empty cell would be an empty line, which readers skip.
void CsvWriter::endRow()
{
    makeRoom(4);
    if (m_size > m_rowStart)
        --m_size;
    if (m_size == m_rowStart)
        put("\"\"");
    put("\r\n");
    m_rowStart = m_size;
}

QString unguarded(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const QString rest = cell.sliced(1);
    return needsGuard(rest.toUtf8()) ? rest : cell;
}

} // namespace colloquy
