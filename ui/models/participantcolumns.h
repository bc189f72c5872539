// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/models/valuetablemodel.h"

namespace colloquy {

/// What the columns of the list of participants need to know of the study.
struct ParticipantTerms {
    QMap<QString, QString> groups; ///< key -> title
    QByteArray zone;
    QStringList order; ///< of the groups in the study, by key
};

QList<TableColumn<ParticipantSummary>> participantColumns(const ParticipantTerms &terms);

/// The name, or that it can't be read.
QString nameText(const ParticipantSummary &row);
Badge nameBadge(const ParticipantSummary &row);

/// "Punjabi, reads Urdu"
QString languageText(const ParticipantSummary &row);

/// What the filter reads: also what no column shows, such as e-mail and phone.
QString participantSearchText(const ParticipantSummary &row);

} // namespace colloquy
