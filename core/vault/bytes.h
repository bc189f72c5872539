// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>
#include <QVarLengthArray>

namespace colloquy {

inline const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Fields written one after another, each behind its length, so that no two lists of fields give the
/// same bytes. The purpose comes first: what was written for one use never passes for another.
class Framed {
public:
    explicit Framed(QByteArrayView purpose) { field(purpose); }

    Framed &byte(char value)
    {
        m_bytes.append(value);
        return *this;
    }
    Framed &number(quint64 value) { return append(qToBigEndian(value)); }
    /// Shorter than 4 GiB.
    Framed &field(QByteArrayView bytes)
    {
        append(qToBigEndian(static_cast<quint32>(bytes.size())));
        m_bytes.append(bytes.data(), bytes.size());
        return *this;
    }

    QByteArrayView view() const { return {m_bytes.constData(), m_bytes.size()}; }

private:
    template <class Number>
    Framed &append(Number bigEndian)
    {
        m_bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
        return *this;
    }

    QVarLengthArray<char, 256> m_bytes;
};

} // namespace colloquy
