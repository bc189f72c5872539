// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

#include <QDate>

#include <functional>

class QPagedPaintDevice;

namespace colloquy {

/// The interviews of a day for a day without the laptop: one page of paper each.
struct ExportDaySheet {
    QDate date;              ///< in the study's zone
    bool identified = false; ///< with link, number or place, and the buddy; goes into the audit trail
};

/// Those that have a page on that day, by start: all but what was moved away from it or cancelled.
QList<InterviewSummary> daySheetInterviews(const Workspace &workspace, QDate date);

/// study.locked where places are asked for and sealed; record.not_found where nothing is on that day.
Findings checkExport(const Workspace &workspace, const ExportDaySheet &request);

/// As PDF, whole or not at all. Needs a QGuiApplication.
Outcome exportDaySheet(Workspace &workspace, const ExportDaySheet &request, const QString &path);

/// The same pages for a printer, as often as they are wanted.
using PaintPages = std::function<void(QPagedPaintDevice &)>;
Result<PaintPages> daySheetPages(Workspace &workspace, const ExportDaySheet &request);

} // namespace colloquy
