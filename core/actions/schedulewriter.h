// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/scheduleconsent.h"
#include "core/actions/scheduleidentities.h"
#include "core/base/zoneoffsets.h"
#include "core/formats/csvwriter.h"

namespace colloquy {

/// Interviews that start within these seconds since 1970 in UTC; `until` is outside.
struct StartRange {
    qint64 from = 0;
    qint64 until = 0;
};

/// Writes interviews as rows of the schedule, in the order of their starts.
class ScheduleWriter {
public:
    ScheduleWriter(const Store &store, bool identified);

    /// The rows of a range. \a written is told after each one, and stops the work with what it refuses.
    template <class Written>
    Outcome write(const StartRange &range, Written written)
    {
        Query rows = select(range);
        while (rows.step()) {
            if (const Outcome row = write(rows); !row)
                return row;
            if (const Outcome goesOn = written(); !goesOn)
                return goesOn;
        }
        return m_store.failure() ? Outcome(*m_store.failure()) : Outcome();
    }

    CsvWriter &csv() { return m_csv; }

private:
    Query select(const StartRange &range) const;
    Outcome write(const Query &row);
    Outcome writeTimes(const Query &row);
    void writeInterpreter(const Query &row);
    void writeUtc(qint64 utc);
    void copy(const Query &row, int column) { m_csv.field(row.bytes(column)); }

    const Store &m_store;
    CsvWriter m_csv;
    ZoneOffsets m_offsets;
    ScheduleConsents m_consents;
    ScheduleIdentities m_identities;
    bool m_identified;
};

} // namespace colloquy
