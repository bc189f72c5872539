// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace colloquy {

/// "2026-12-01T10:00:00Z" of a time in UTC seconds, without QDateTime: an export writes millions. Nothing
/// outside the years 0 to 9999.
class IsoUtc {
public:
    explicit IsoUtc(qint64 utc);

    QByteArrayView text() const { return {m_text.data(), m_size}; }

private:
    std::array<char, 20> m_text{};
    qsizetype m_size = 0;
};

/// "10:00", of a minute after midnight; later days wrap around.
std::array<char, 5> clockText(qint64 minute);

} // namespace colloquy
