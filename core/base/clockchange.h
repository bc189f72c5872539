// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace colloquy {

/// Wall time that clocks skip, or that they repeat, in minutes of one day: [from, to).
struct ClockChange {
    QDate date;
    int from = 0;
    int to = 0;
    bool repeats = false; ///< comes twice; else it doesn't exist

    bool operator==(const ClockChange &) const = default;
};

/// Changes from \a first to \a last, both included. None for an unknown zone.
QList<ClockChange> clockChanges(const QByteArray &zone, QDate first, QDate last);

/// The one nearest to \a utc, if it is within a week before or after it.
std::optional<ClockChange> clockChangeNear(qint64 utc, const QByteArray &zone);

/// What clocks say beside the time at \a utc, such as "BST".
QString zoneAbbreviation(qint64 utc, const QByteArray &zone);

} // namespace colloquy
