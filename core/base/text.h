// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QString>
#include <QStringView>

namespace colloquy {

enum class Lines {
    One,
    Many, ///< notes: line ends and tabs may stand in them
};

/// As text is kept: NFC, without blanks around it and without the signs of no width that come along when it
/// is pasted. Joiners stay.
QString normalised(const QString &text);

/// text.too_long (details: the limit, in characters) and text.control (details: the signs, such as "U+202E"):
/// controls, bidi marks, lone surrogates and noncharacters. Joiners pass, for Persian and Indic names need
/// them.
Findings checkText(const QString &field, const QString &text, int maxLength, Lines lines = Lines::One);

/// text.empty, also where nothing but invisible signs is there.
Findings checkFilled(const QString &field, const QString &text);

/// contact.malformed. Lenient: it catches slips, and the post office decides the rest.
Findings checkEmail(const QString &field, const QString &text);
Findings checkPhone(const QString &field, const QString &text);

/// The form in which names are compared and found: marks, case and the letter variants of Latin, Arabic and
/// Urdu fold together, digits of every script become ASCII, blanks collapse. Never shown.
QString searchKey(QStringView text);

/// What was typed in the place of an id, where it can't be anybody's name or number: small letters with a
/// digit or an underscore among them and the signs of ids and hours, but no long run of digits. Else nothing,
/// for findings go into logs.
QString repeatable(const QString &typed);

/// A name as it stands in a sentence: its direction doesn't spill over (FSI...PDI). Nothing stays nothing.
QString isolated(const QString &text);

} // namespace colloquy
