// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/study.h"
#include "ui/widgets/filterbar.h"

namespace colloquy::savedfilters {

/// Always the same for the same chips, in whatever order they were chosen: "language=ur&stage=eligible".
QString textOf(const Chips &chips);
Chips chipsOf(const QString &text);

/// In the order of saving. The settings know them by the study's id alone, and nothing that anybody typed is
/// in them.
QStringList list(const Study &study);
void save(const Study &study, const QString &filter);
void remove(const Study &study, const QString &filter);

} // namespace colloquy::savedfilters
