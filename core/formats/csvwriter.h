// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace colloquy {

/// Rows of text as CSV (RFC 4180, CRLF) that no spreadsheet takes for formulas: a cell that could start one,
/// or starts with an apostrophe, gets an apostrophe in front, which unguarded() takes away again. Any byte
/// passes, NUL too. Take bytes() away and clear() as often as wished: an export of any length needs one
/// buffer.
class CsvWriter {
public:
    explicit CsvWriter(char separator = ',');
    Q_DISABLE_COPY_MOVE(CsvWriter)

    void field(QByteArrayView utf8);
    void field(const QString &text) { field(QByteArrayView(text.toUtf8())); }
    void endRow();

    /// Valid until the next call. Rows are complete after endRow().
    QByteArrayView bytes() const { return {m_buffer.constData(), m_size}; }
    void clear() { m_size = m_rowStart = 0; }

private:
    void makeRoom(qsizetype count);
    void put(char byte) { m_out[m_size++] = byte; }
    void put(QByteArrayView bytes);
    void putQuoted(QByteArrayView utf8, bool guard);

    char m_separator;
    QByteArray m_buffer;
    char *m_out = nullptr; ///< where m_buffer begins; kept, for asking it detaches
    qsizetype m_size = 0;
    qsizetype m_rowStart = 0;
};

/// A cell as it was before CsvWriter guarded it. Other people's cells, such as "'t Hooft", stay as they are.
QString unguarded(const QString &cell);

} // namespace colloquy
