// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotext.h"

#include <chrono>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 firstSecond = -62167219200; ///< 0000-01-01T00:00:00Z
constexpr qint64 lastSecond = 253402300799;  ///< 9999-12-31T23:59:59Z

void putTwo(char *out, unsigned value)
{
    out[0] = static_cast<char>('0' + value / 10);
    out[1] = static_cast<char>('0' + value % 10);
}

} // namespace

IsoUtc::IsoUtc(qint64 utc)
{
    if (utc < firstSecond || utc > lastSecond)
        return;
    const qint64 day = (utc - firstSecond) / daySeconds + firstSecond / daySeconds;
    const auto second = static_cast<unsigned>(utc - day * daySeconds);
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    m_text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0',
              'T', '0', '0', ':', '0', '0', ':', '0', '0', 'Z'};
    putTwo(&m_text[0], year / 100);
    putTwo(&m_text[2], year % 100);
    putTwo(&m_text[5], static_cast<unsigned>(date.month()));
    putTwo(&m_text[8], static_cast<unsigned>(date.day()));
    putTwo(&m_text[11], second / 3600);
    putTwo(&m_text[14], second / 60 % 60);
    putTwo(&m_text[17], second % 60);
    m_size = std::ssize(m_text);
}

std::array<char, 5> clockText(qint64 minute)
{
    const auto wrapped = static_cast<unsigned>(((minute % 1440) + 1440) % 1440);
    std::array<char, 5> text{'0', '0', ':', '0', '0'};
    putTwo(&text[0], wrapped / 60);
    putTwo(&text[3], wrapped % 60);
    return text;
}

} // namespace colloquy
