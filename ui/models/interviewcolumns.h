// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/models/valuetablemodel.h"

#include <QMap>

#include <functional>

namespace colloquy {

/// What the columns of the list of interviews need to know of the study.
struct InterviewTerms {
    QMap<QString, QString> groups; ///< key -> title
    QByteArray zone;
    std::function<bool(const Interview &)> isOverdue; ///< to be out of a place, as of now
};

QList<TableColumn<InterviewSummary>> interviewColumns(const InterviewTerms &terms);

} // namespace colloquy
