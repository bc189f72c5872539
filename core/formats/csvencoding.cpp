// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvencoding.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array separators = {',', ';', '\t', '|'};
constexpr qsizetype linesCompared = 50;

/// 0x80 to 0x9F; the five that Windows leaves open are the controls of the same number.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

/// Text in UTF-16 has NULs in every second byte, at least in digits, separators and line ends.
std::optional<CsvEncoding> utf16WithoutMark(QByteArrayView head)
{
    std::array<qsizetype, 2> zeros = {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<std::size_t>(i % 2)] += head[i] == '\0';
    const qsizetype fewest = std::max<qsizetype>(2, head.size() / 20);
    if (zeros[1] >= fewest && zeros[1] > 8 * zeros[0])
        return CsvEncoding::Utf16LittleEndian;
    if (zeros[0] >= fewest && zeros[0] > 8 * zeros[1])
        return CsvEncoding::Utf16BigEndian;
    return std::nullopt;
}

qsizetype replacements(const QString &text, QByteArrayView bytes)
{
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    return text.count(QChar(QChar::ReplacementCharacter)) - raw.count("\xef\xbf\xbd");
}

/// How often each separator stands outside of quotes, line by line.
class SeparatorCount {
public:
    using Counts = std::array<qsizetype, separators.size()>;

    explicit SeparatorCount(QByteArrayView text)
    {
        for (qsizetype i = 0; i < text.size() && m_lines.size() < linesCompared; ++i)
            take(text[i]);
        if (m_lines.isEmpty())
            m_lines << m_line;
    }

    char best() const
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < separators.size(); ++i) {
            if (score(i) > score(best))
                best = i;
        }
        return separators[best];
    }

private:
    void take(char byte)
    {
        if (byte == '"' && (m_quoted || m_fieldStart)) {
            m_quoted = !m_quoted;
            return;
        }
        if (m_quoted)
            return;
        const auto found = std::ranges::find(separators, byte);
        const bool lineEnd = byte == '\n' || byte == '\r';
        m_fieldStart = lineEnd || found != separators.end();
        if (found != separators.end())
            ++m_line[static_cast<std::size_t>(found - separators.begin())];
        else if (!lineEnd)
            m_blank = false;
        else if (!std::exchange(m_blank, true))
            m_lines << std::exchange(m_line, {});
    }

    std::pair<qsizetype, qsizetype> score(std::size_t separator) const
    {
        const qsizetype first = m_lines.first()[separator];
        const auto alike =
            std::ranges::count_if(m_lines, [&](const Counts &line) { return line[separator] == first; });
        return first > 0 ? std::pair<qsizetype, qsizetype>(alike, first) : std::pair<qsizetype, qsizetype>();
    }

    QList<Counts> m_lines;
    Counts m_line = {};
    bool m_quoted = false;
    bool m_fieldStart = true;
    bool m_blank = true;
};

void appendUtf8(QByteArray &utf8, char32_t sign)
{
    const auto put = [&](char32_t byte) { utf8 += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (sign < 0x80) {
        put(sign);
        return;
    }
    if (sign < 0x800) {
        put(0xc0 | sign >> 6);
    } else {
        if (sign < 0x10000) {
            put(0xe0 | sign >> 12);
        } else {
            put(0xf0 | sign >> 18);
            put(0x80 | (sign >> 12 & 0x3f));
        }
        put(0x80 | (sign >> 6 & 0x3f));
    }
    put(0x80 | (sign & 0x3f));
}

} // namespace

CsvEncoding detectEncoding(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return CsvEncoding::Utf8;
    if (head.startsWith("\xff\xfe"))
        return CsvEncoding::Utf16LittleEndian;
    if (head.startsWith("\xfe\xff"))
        return CsvEncoding::Utf16BigEndian;
    if (const auto utf16 = utf16WithoutMark(head))
        return *utf16;
    QStringDecoder decoder(QStringDecoder::Utf8); // keeps a last sign that the head cuts in two for itself
    const QString text = decoder(head);
    const qsizetype bad = replacements(text, head);
    const auto good = std::ranges::count_if(text, [](QChar sign) { return sign.unicode() >= 0x80; }) - bad;
    if (bad * 4 > good)
        return CsvEncoding::Windows1252;
    return good > 0 ? CsvEncoding::Utf8 : CsvEncoding::Ascii;
}

char detectSeparator(QByteArrayView utf8Head)
{
    return SeparatorCount(utf8Head).best();
}

QByteArray Utf16Reader::toUtf8(QByteArrayView bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 2 + 4);
    for (const char byte : bytes) {
        const auto second = static_cast<unsigned char>(byte);
        if (!m_firstByte) {
            m_firstByte = second;
            continue;
        }
        const unsigned first = *m_firstByte;
        m_firstByte.reset();
        takeUnit(utf8, static_cast<char16_t>(m_bigEndian ? first << 8 | second
                                                         : static_cast<unsigned>(second) << 8 | first));
    }
    return utf8;
}

void Utf16Reader::takeUnit(QByteArray &utf8, char16_t unit)
{
    const char16_t high = std::exchange(m_highSurrogate, u'\0');
    if (high != 0 && QChar::isLowSurrogate(unit)) {
        appendUtf8(utf8, QChar::surrogateToUcs4(high, unit));
        return;
    }
    if (high != 0)
        appendUtf8(utf8, high);
    if (QChar::isHighSurrogate(unit))
        m_highSurrogate = unit;
    else
        appendUtf8(utf8, unit);
}

QByteArray Utf16Reader::finish()
{
    QByteArray utf8;
    if (m_highSurrogate != 0)
        appendUtf8(utf8, std::exchange(m_highSurrogate, u'\0'));
    if (m_firstByte)
        utf8 += '\xff';
    m_firstByte.reset();
    return utf8;
}

DecodedText fromUtf8(QByteArrayView bytes)
{
    if (std::ranges::all_of(bytes, isAscii))
        return {QString::fromLatin1(bytes), false};
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return {text, replacements(text, bytes) > 0};
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &sign : text) {
        if (sign.unicode() >= 0x80 && sign.unicode() < 0xa0)
            sign = QChar(windows1252[sign.unicode() - 0x80u]);
    }
    return text;
}

} // namespace colloquy
