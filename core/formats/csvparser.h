// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/formats/csvencoding.h"

#include <QStringList>

#include <array>

namespace colloquy {

/// One row as it was read, whatever its number of columns.
struct CsvRecord {
    qint64 number = 0; ///< the header is 1; empty lines don't count
    qint64 line = 0;   ///< where it starts, as an editor counts
    QStringList fields;
    Findings problems; ///< import.quote, import.bytes or import.long; the subject is the number

    bool operator==(const CsvRecord &) const = default;
};

/// What a person may know better than the detection.
struct CsvOptions {
    std::optional<CsvEncoding> encoding;
    std::optional<char> separator;
};

/// Reads CSV that comes in pieces of any size; 64 KiB are a good one, for a piece's records come all at once.
/// The first records come when 64 KiB are there to tell encoding and separator from, or in finish(). Quoted
/// fields hold line ends; CR, LF and CRLF end a row; a first line "sep=;" names the separator. A row of more
/// than 1 MiB is cut and reported, so memory stays bounded whatever the file holds.
class CsvParser {
public:
    explicit CsvParser(const CsvOptions &options = {})
        : m_options(options)
    {}

    QList<CsvRecord> feed(QByteArrayView bytes);
    QList<CsvRecord> finish();

    CsvEncoding encoding() const { return m_encoding; }
    char separator() const { return m_separator; }

private:
    enum class State { FieldStart, Plain, Quoted, AfterQuote, Skipping };

    void start();
    qsizetype separatorLine(QByteArrayView text);
    void parse(QByteArrayView text);
    void takeText(QByteArrayView run);
    void takeSign(char sign);
    void takeQuote();
    void endField();
    void endRecord();
    void endOverlong();
    void report(Code code);
    QString decoded(QByteArrayView field);

    CsvOptions m_options;
    bool m_started = false;
    QByteArray m_head;
    CsvEncoding m_encoding = CsvEncoding::Ascii;
    char m_separator = ',';
    std::array<bool, 256> m_isSign = {};
    std::optional<Utf16Reader> m_utf16;

    State m_state = State::FieldStart;
    bool m_afterReturn = false;
    qint64 m_line = 1;
    QByteArray m_text; ///< the fields of the current record, one after the other
    QList<qsizetype> m_fieldEnds;
    CsvRecord m_record{1, 1, {}, {}};
    QList<CsvRecord> m_ready;
};

/// All records of a whole file.
QList<CsvRecord> readCsv(QByteArrayView bytes);

} // namespace colloquy
