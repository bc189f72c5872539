// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTimeZone>

#include <limits>
#include <optional>

namespace colloquy {

/// How far zones are ahead of UTC, asked of Qt once for every stretch between two changes of the clocks.
/// For times that come more or less in order.
class ZoneOffsets {
public:
    /// In seconds; nothing for a zone that this computer doesn't know.
    std::optional<qint64> at(QByteArrayView zone, qint64 utc);

private:
    struct Stretch {
        explicit Stretch(const QTimeZone &of = {})
            : zone(of)
        {}

        QTimeZone zone;
        qint64 from = std::numeric_limits<qint64>::max();
        qint64 until = std::numeric_limits<qint64>::min();
        std::optional<qint64> offset;

        void moveTo(qint64 utc);
    };

    QHash<QByteArray, Stretch> m_stretches;
    QByteArray m_zone; ///< the one asked for last
    Stretch *m_last = nullptr;
};

} // namespace colloquy
