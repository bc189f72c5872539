// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

class QWidget;

namespace colloquy {

class Session;

/// All about who is selected in the window. Nothing where nobody is, or where the record can't be read, which
/// is then told.
std::optional<ParticipantRecord> selectedRecord(Session &session, QWidget *parent);

/// Everybody who is selected in the list of participants that is in sight; else the same one alone.
QList<ParticipantRecord> selectedRecords(Session &session, QWidget *parent);
QList<Participant> peopleIn(const QList<ParticipantRecord> &records);
QList<Id<Participant>> idsOf(const QList<Participant> &people);

/// The interview that is selected, else the current one of who is. The same where there is none.
std::optional<InterviewSummary> selectedInterview(Session &session, QWidget *parent);

} // namespace colloquy
