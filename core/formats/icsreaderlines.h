// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace colloquy {

/// One content line of RFC 5545, section 3.1: "NAME;PARAMETER=VALUE:VALUE". The views hold until the next
/// line is read.
struct IcsLine {
    qint64 number = 0; ///< where it begins, as an editor counts
    QByteArrayView name;
    QByteArrayView parameters; ///< all that stands between name and value, its first ";" left out
    QByteArrayView value;

    bool is(QByteArrayView wanted) const { return name.compare(wanted, Qt::CaseInsensitive) == 0; }
    bool says(QByteArrayView wanted) const { return value.compare(wanted, Qt::CaseInsensitive) == 0; }
    /// Without quotation marks; empty where there is none.
    QByteArrayView parameter(QByteArrayView wanted) const;
};

/// The lines of a calendar, unfolded: a fold may stand anywhere, also between the bytes of one letter. CRLF,
/// LF and, in a file that has neither, CR end a line.
class IcsLines {
public:
    /// UTF-8 with or without a byte order mark, or UTF-16.
    explicit IcsLines(const QByteArray &content);

    /// False at the end. Lines without a value are passed over.
    bool next(IcsLine &line);
    qint64 number() const { return m_number; } ///< of the line that was read last

private:
    QByteArrayView physicalLine();
    bool continues() const;
    static bool split(QByteArrayView text, IcsLine &line);

    QByteArray m_content;
    QByteArray m_unfolded;
    qsizetype m_at = 0;
    qint64 m_number = 0;
    qint64 m_next = 1;
    char m_end = '\n';
};

} // namespace colloquy
