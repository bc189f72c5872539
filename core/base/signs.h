// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace colloquy {

/// The characters of a text, one after the other; a surrogate without its partner comes as itself.
class Signs {
public:
    explicit Signs(QStringView text)
        : m_text(text)
    {}

    bool hasNext() const { return m_at < m_text.size(); }

    char32_t next()
    {
        const QChar first = m_text[m_at++];
        if (first.isHighSurrogate() && hasNext() && m_text[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text[m_at++]);
        return first.unicode();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace colloquy
