// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvparser.h"

#include <algorithm>
#include <utility>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 64 * 1024;
constexpr qsizetype longestRecord = 1024 * 1024;

bool isLineEnd(char sign)
{
    return sign == '\n' || sign == '\r';
}

} // namespace

QList<CsvRecord> CsvParser::feed(QByteArrayView bytes)
{
    if (m_started) {
        parse(m_utf16 ? m_utf16->toUtf8(bytes) : bytes);
    } else {
        m_head.append(bytes);
        if (m_head.size() >= headSize)
            start();
    }
    return std::exchange(m_ready, {});
}

QList<CsvRecord> CsvParser::finish()
{
    if (!m_started)
        start();
    if (m_utf16)
        parse(m_utf16->finish());
    if (m_state == State::Quoted)
        report(Code::ImportQuote);
    if (m_state != State::Skipping)
        endRecord();
    return std::exchange(m_ready, {});
}

void CsvParser::start()
{
    m_started = true;
    m_encoding = m_options.encoding.value_or(
        detectEncoding(QByteArrayView(m_head).first(std::min(headSize, m_head.size()))));
    QByteArray text = std::exchange(m_head, {});
    if (m_encoding == CsvEncoding::Utf16LittleEndian || m_encoding == CsvEncoding::Utf16BigEndian) {
        m_utf16.emplace(m_encoding == CsvEncoding::Utf16BigEndian);
        text = m_utf16->toUtf8(text);
    }
    const bool marked = m_encoding != CsvEncoding::Windows1252 && text.startsWith("\xef\xbb\xbf");
    QByteArrayView rest = QByteArrayView(text).sliced(marked ? 3 : 0);
    rest = rest.sliced(separatorLine(rest));
    for (const char sign : {m_separator, '"', '\r', '\n'})
        m_isSign[static_cast<unsigned char>(sign)] = true;
    parse(rest);
}

/// How many bytes the line "sep=;" takes that Excel writes and reads; none where there is no such line.
qsizetype CsvParser::separatorLine(QByteArrayView text)
{
    const bool named = text.size() > 5 && qstrnicmp(text.data(), 4, "sep=", 4) == 0 && isLineEnd(text[5]) &&
                       !isLineEnd(text[4]) && text[4] != '"';
    const char found = named ? text[4] : detectSeparator(text.first(std::min(headSize, text.size())));
    m_separator = m_options.separator.value_or(found);
    if (!named)
        return 0;
    m_record.line = m_line = 2;
    return text[5] == '\r' && text.size() > 6 && text[6] == '\n' ? 7 : 6;
}

void CsvParser::parse(QByteArrayView text)
{
    const char *at = text.begin();
    while (at != text.end()) {
        const char *runEnd = std::find_if(
            at, text.end(), [this](char byte) { return m_isSign[static_cast<unsigned char>(byte)]; });
        if (runEnd != at)
            takeText({at, runEnd});
        if (runEnd == text.end())
            return;
        takeSign(*runEnd);
        at = runEnd + 1;
    }
}

void CsvParser::takeText(QByteArrayView run)
{
    m_afterReturn = false;
    if (m_state == State::Skipping)
        return;
    if (m_state == State::AfterQuote)
        report(Code::ImportQuote);
    if (m_state != State::Quoted)
        m_state = State::Plain;
    const qsizetype room = longestRecord - m_text.size() - m_fieldEnds.size();
    m_text.append(run.first(std::clamp<qsizetype>(room, 0, run.size())));
    if (room < run.size())
        endOverlong();
}

void CsvParser::takeSign(char sign)
{
    const bool secondOfPair = sign == '\n' && m_afterReturn;
    m_afterReturn = sign == '\r';
    if (isLineEnd(sign) && !secondOfPair)
        ++m_line;
    if (m_text.size() + m_fieldEnds.size() >= longestRecord)
        endOverlong();
    if (m_state == State::Skipping) {
        if (isLineEnd(sign))
            endRecord();
    } else if (sign == '"') {
        takeQuote();
    } else if (m_state == State::Quoted) {
        m_text += sign;
    } else if (sign == m_separator) {
        endField();
    } else if (!secondOfPair || m_state != State::FieldStart) {
        endRecord();
    }
}

// A quote within an unquoted field, such as 5" of snow, is text.
void CsvParser::takeQuote()
{
    if (m_state == State::Quoted) {
        m_state = State::AfterQuote;
    } else if (m_state == State::FieldStart) {
        m_state = State::Quoted;
    } else {
        m_text += '"';
        m_state = m_state == State::AfterQuote ? State::Quoted : State::Plain;
    }
}

void CsvParser::endField()
{
    m_fieldEnds << m_text.size();
    m_state = State::FieldStart;
}

void CsvParser::endRecord()
{
    const bool nothing = m_fieldEnds.isEmpty() && m_state == State::FieldStart;
    if (!nothing && m_state != State::Skipping) {
        endField();
        m_record.fields.reserve(m_fieldEnds.size());
        qsizetype begin = 0;
        for (const qsizetype end : std::as_const(m_fieldEnds)) {
            m_record.fields << decoded(QByteArrayView(m_text).sliced(begin, end - begin));
            begin = end;
        }
        m_ready << std::exchange(m_record, {m_record.number + 1, 0, {}, {}});
    }
    m_text.resize(0);
    m_fieldEnds.clear();
    m_record.line = m_line;
    m_state = State::FieldStart;
}

// What follows on the same line is passed over.
void CsvParser::endOverlong()
{
    report(m_state == State::Quoted ? Code::ImportQuote : Code::ImportLong);
    m_state = State::Plain;
    endRecord();
    m_state = State::Skipping;
}

void CsvParser::report(Code code)
{
    if (!contains(m_record.problems, code))
        m_record.problems << blocks(code, QString::number(m_record.number), {QString::number(m_record.line)});
}

QString CsvParser::decoded(QByteArrayView field)
{
    if (m_encoding == CsvEncoding::Windows1252)
        return fromWindows1252(field);
    const auto [text, damaged] = fromUtf8(field);
    if (m_encoding == CsvEncoding::Ascii && (damaged || text.size() != field.size()))
        m_encoding = damaged ? CsvEncoding::Windows1252 : CsvEncoding::Utf8;
    if (m_encoding == CsvEncoding::Windows1252)
        return fromWindows1252(field);
    if (damaged)
        report(Code::ImportBytes);
    return text;
}

QList<CsvRecord> readCsv(QByteArrayView bytes)
{
    CsvParser parser;
    QList<CsvRecord> records = parser.feed(bytes);
    records << parser.finish();
    return records;
}

} // namespace colloquy
