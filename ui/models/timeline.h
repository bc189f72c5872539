// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/history.h"
#include "core/actions/overview.h"
#include "core/actions/versionmarks.h"
#include "ui/widgets/theme.h"

namespace colloquy {

/// One thing that happened with a participant.
struct TimelineEntry {
    qint64 at = 0;
    QString icon;
    QString text;
    Tone tone = Tone::Muted;

    bool operator==(const TimelineEntry &) const = default;
};

/// All that happened by \a now, newest first. Of an interview that was moved, \a moves tell.
QList<TimelineEntry> timelineOf(const ParticipantRecord &record, qint64 now, const QList<Move> &moves = {},
                                const QList<JudgedVersion> &judged = {});

} // namespace colloquy
