// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/terms.h"

#include <QList>
#include <QString>

#include <optional>

namespace colloquy::importwords {

// What people write into the cells of a list, as Colloquy keeps it. Nothing where it can't be told.

/// "y", "yes", "no", "not asked"; an empty cell was not asked.
std::optional<YesNo> yesNo(const QString &text);

std::optional<Gender> gender(const QString &text);

/// "Zoom, phone"; "any" and an empty cell leave the choice open.
std::optional<QList<InterviewMode>> modes(const QString &text);

/// A BCP 47 tag, or the language's English name.
std::optional<QString> language(const QString &text);

/// "2026-11-02", "2/11/2026", "2 Nov 2026", with or without a time: on the wall, in \a zone. The day comes
/// before the month.
std::optional<WallTime> day(const QString &text, const QByteArray &zone);

} // namespace colloquy::importwords
