// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/icsreadervalues.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <memory>

namespace colloquy {

/// What the clocks of one zone show, from 1900 to 2100. Before its first change a zone keeps one offset, and
/// after its last another.
class IcsClock {
public:
    struct Change {
        qint64 utc = 0;
        qint64 offset = 0; ///< in seconds, from then on
    };

    IcsClock(qint64 firstOffset, std::vector<Change> changes);
    static IcsClock ofZone(const QByteArray &ianaId);

    /// As RFC 5545, section 3.3.5, reads a local time: one that clocks skip counts by the offset before the
    /// change, one that they repeat is the first of the two.
    qint64 utcOf(qint64 local) const;
    qint64 localOf(qint64 utc) const { return utc + offsetAt(utc); }

private:
    qint64 offsetAt(qint64 utc) const;

    qint64 m_firstOffset;
    std::vector<Change> m_changes;
};

/// A VTIMEZONE: each of its parts says when clocks are changed, and to what.
struct IcsZoneRules {
    struct Part {
        IcsTime start;
        qint64 offsetFrom = 0;
        qint64 offsetTo = 0;
        std::vector<IcsRule> rules;
        std::vector<IcsTime> dates;
    };
    std::vector<Part> parts;
};

/// The zones that one file speaks of. A TZID counts, in this order, as the zone of that name in the IANA
/// list, with or without a producer's path before it; as a Windows name; as what a VTIMEZONE of the same
/// calendar says; and else as the study's own zone, which is a guess. So the rules that this computer knows
/// win over those that a file brings along, for files are often older.
class IcsZones {
public:
    static constexpr int study = 0; ///< also of whole days and of floating times
    static constexpr int utc = 1;

    explicit IcsZones(const QByteArray &studyZone);

    /// Which zone a TZID means in the calendar of that number.
    int idOf(int calendar, const QByteArray &name);
    void define(int calendar, const QByteArray &name, const IcsZoneRules &rules);

    const IcsClock &clock(int id, qint64 &steps);
    qint64 utcOf(const IcsTime &time, qint64 &steps) { return clock(time.zone, steps).utcOf(time.local); }

    /// TZIDs that were asked for and are unknown, as far as they look like names of zones.
    QSet<QByteArray> guessed() const { return m_guessed; }
    qsizetype size() const { return static_cast<qsizetype>(m_zones.size()); }

private:
    struct Zone {
        int calendar = 0;
        QByteArray name;
        std::shared_ptr<const IcsClock> clock;
    };
    using Key = std::pair<int, QByteArray>;

    std::shared_ptr<const IcsClock> known(const QByteArray &ianaId);
    std::shared_ptr<const IcsClock> make(const Zone &zone, qint64 &steps);

    QHash<QByteArray, std::shared_ptr<const IcsClock>> m_known; ///< by IANA name
    std::vector<Zone> m_zones;
    QHash<Key, int> m_ids;
    QHash<Key, IcsZoneRules> m_rules;
    QSet<QByteArray> m_guessed;
};

/// The name in the IANA list that \a name stands for: itself in any case, the end of a path, a Windows name,
/// or one of the names of UTC. Empty where there is none.
QByteArray ianaZoneOf(const QByteArray &name);

} // namespace colloquy
