// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace colloquy {

/// A serif face for paper, with a face for every script that participants' names are written in: left to
/// itself, Qt picks one per character, and Urdu letters come out unjoined.
QFont paperFont(double points, const QString &language = {});

} // namespace colloquy
