// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreaderlines.h"

#include "core/formats/csvencoding.h"

#include <algorithm>
#include <array>

namespace colloquy {

namespace {

constexpr QByteArrayView mark("\xef\xbb\xbf");

QByteArray utf8Of(const QByteArray &content)
{
    const CsvEncoding encoding =
        detectEncoding(QByteArrayView(content).first(std::min<qsizetype>(content.size(), 4096)));
    if (encoding != CsvEncoding::Utf16LittleEndian && encoding != CsvEncoding::Utf16BigEndian)
        return content;
    Utf16Reader reader(encoding == CsvEncoding::Utf16BigEndian);
    QByteArray utf8 = reader.toUtf8(content);
    return utf8 += reader.finish();
}

/// DTSTART, RECURRENCE-ID, EXDATE, RDATE and their like.
bool isTime(QByteArrayView text)
{
    const QByteArrayView start = text.first(std::min<qsizetype>(text.size(), 2));
    return std::ranges::any_of(std::array{"DT", "RE", "EX", "RD"}, [start](const char *name) {
        return start.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Values of time hold no colon, and a producer's "(UTC+01:00) Amsterdam" isn't always in quotation marks.
qsizetype valueAt(QByteArrayView text)
{
    if (isTime(text))
        return text.lastIndexOf(':');
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == ':' && !quoted)
            return i;
    }
    return -1;
}

} // namespace

QByteArrayView IcsLine::parameter(QByteArrayView wanted) const
{
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= parameters.size(); ++i) {
        if (i < parameters.size() && parameters[i] == '"')
            quoted = !quoted;
        if (i < parameters.size() && (quoted || parameters[i] != ';'))
            continue;
        QByteArrayView part = parameters.sliced(from, i - from);
        from = i + 1;
        if (part.size() <= wanted.size() || part[wanted.size()] != '=' ||
            part.first(wanted.size()).compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        part = part.sliced(wanted.size() + 1);
        return part.size() >= 2 && part.startsWith('"') && part.endsWith('"')
                   ? part.sliced(1, part.size() - 2)
                   : part;
    }
    return {};
}

IcsLines::IcsLines(const QByteArray &content)
    : m_content(utf8Of(content))
    , m_at(m_content.startsWith(mark) ? mark.size() : 0)
    , m_end(m_content.contains('\n') ? '\n' : '\r')
{}

QByteArrayView IcsLines::physicalLine()
{
    qsizetype end = m_content.indexOf(m_end, m_at);
    if (end < 0)
        end = m_content.size();
    QByteArrayView line = QByteArrayView(m_content).sliced(m_at, end - m_at);
    m_at = std::min(end + 1, m_content.size());
    ++m_next;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool IcsLines::continues() const
{
    return m_at < m_content.size() && (m_content[m_at] == ' ' || m_content[m_at] == '\t');
}

bool IcsLines::split(QByteArrayView text, IcsLine &line)
{
    const qsizetype colon = valueAt(text);
    if (colon <= 0)
        return false;
    const QByteArrayView before = text.first(colon);
    const qsizetype semicolon = before.indexOf(';');
    line.name = semicolon < 0 ? before : before.first(semicolon);
    line.parameters = semicolon < 0 ? QByteArrayView() : before.sliced(semicolon + 1);
    line.value = text.sliced(colon + 1).trimmed();
    return true;
}

bool IcsLines::next(IcsLine &line)
{
    while (m_at < m_content.size()) {
        m_number = m_next;
        QByteArrayView text = physicalLine();
        if (continues()) {
            m_unfolded.resize(0);
            m_unfolded += text;
            while (continues())
                m_unfolded += physicalLine().sliced(1);
            text = m_unfolded;
        }
        line.number = m_number;
        if (split(text, line))
            return true;
    }
    return false;
}

} // namespace colloquy
