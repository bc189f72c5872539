// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedtime.h"

#include <cstdlib>

using namespace colloquy;

/// Any text as a typed time. What was understood is a day and an hour that there are, and is read back as
/// itself.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const TypingPlace place{QDate(2026, 11, 24), QLocale(QLocale::English, QLocale::UnitedKingdom),
                            "Europe/London"};
    for (const TimeReading &meaning : meaningsOf(text, place)) {
        if ((meaning.date && !meaning.date->isValid()) || (meaning.time && !meaning.time->isValid()))
            std::abort();
    }
    const auto read = readTypedTime(text, place);
    if (!read)
        return read.error().findings.isEmpty() ? std::abort(), 0 : 0;
    const auto again = readTypedTime(writtenTime(*read), place);
    if (!again || *again != *read)
        std::abort();
    return 0;
}
