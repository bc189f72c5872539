// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/busycalendar.h"

namespace colloquy {

/// A calendar to take busy times from. See core/formats/icsreader.h for what counts in it.
struct ImportBusy {
    QByteArray content; ///< of the iCalendar file
    QString source;     ///< what the researcher calls it
    /// In the study's zone, both inclusive. Unless said: from a month before recruitment opens to a year
    /// after the study ends, or from today where that is earlier or later, for studies are extended.
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
};

/// What an import comes to, or would.
struct BusyImport {
    QDate from; ///< as asked, or the days that are taken unless something is asked
    QDate to;
    qint64 entries = 0;
    qint64 times = 0;
    std::optional<TimeSpan> extent; ///< from the first start to the last end
    std::optional<qint64> replaced; ///< how many times the calendar of that name held before
    Findings
        findings; ///< calendar.skipped (also: nothing is left of what was there), calendar.guessed: warnings

    bool operator==(const BusyImport &) const = default;
};

/// text.*: a name that can't be kept.
Findings checkBusySource(const QString &source);
/// Reads all of it and changes nothing, whatever the source is called. date.malformed, calendar.unreadable,
/// calendar.too_much, work.cancelled where the store's progress is, or blob.damaged where the name of a
/// calendar can't be read, which might be the one to replace.
Result<BusyImport> previewBusyTimes(const Workspace &workspace, const ImportBusy &request);
/// In one step; the same source again replaces all that it held, also for other days.
Result<BusyImport> importBusyTimes(Workspace &workspace, const ImportBusy &request,
                                   const Decisions &decisions = {});
/// record.not_found where there is no such calendar; blob.damaged where that can't be told.
Outcome removeBusyCalendar(Workspace &workspace, const QString &source);

/// A calendar without its times.
struct BusySource {
    Id<BusyCalendar> id;
    QString source; ///< empty where it isn't open
    qint64 importedAt = 0;
    qint64 times = 0;
    std::optional<TimeSpan> extent; ///< from the first start to the last end
    SealState sealState = SealState::Open;

    bool operator==(const BusySource &) const = default;
};
/// By name.
QList<BusySource> busySources(const Workspace &workspace);

struct BusyTime {
    TimeSpan span;
    QString source; ///< empty where it isn't open
    SealState sealState = SealState::Open;

    bool operator==(const BusyTime &) const = default;
};
/// What touches \a window, whole, by start, end and source; those of several calendars may overlap and be
/// equal. A point in time counts unless it is the window's end. Works while the study is locked.
QList<BusyTime> busyTimes(const Workspace &workspace, const TimeSpan &window);
/// What touches the days from \a first to \a last, both included, in the study's zone.
QList<BusyTime> busyTimes(const Workspace &workspace, QDate first, QDate last);

} // namespace colloquy
