// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace colloquy {

/// What the system's Python says to \a input; fails where it says anything on standard error.
QByteArray python(const QString &script, const QByteArray &input);

/// What khal lists of a calendar after importing \a content: "uid|start|end|status|title|location" a line, in
/// London time. Fails where it can't import it.
QByteArray khalLines(const QByteArray &content, const QString &from, const QString &to);

} // namespace colloquy
