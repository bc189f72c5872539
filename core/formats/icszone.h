// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QList>

namespace colloquy::ics {

bool isUtc(const QByteArray &zone);

QByteArray utcStamp(qint64 utc);                           ///< "20261201T100000Z"
QByteArray localStamp(qint64 utc, const QByteArray &zone); ///< "20261201T100000"

/// The content lines of a VTIMEZONE that holds for every time in the calendar years of \a span: the offset
/// in force before them, and each change in them as an observance of its own, so that no reader has to know
/// how to expand rules.
QList<QByteArray> timeZone(const QByteArray &zone, const TimeSpan &span);

} // namespace colloquy::ics
