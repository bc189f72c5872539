// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace colloquy {

/// A BCP 47 tag as it is stored: cased as RFC 5646 recommends ("pa-Guru"), in its shortest form ("eng"
/// becomes "en", "zh-yue" becomes "yue"). Nothing where it is malformed or its language is not known.
std::optional<QString> canonicalTag(QStringView text);

/// language.unknown
Findings checkLanguage(const QString &field, const QString &tag);

/// In the program's language, in English "Punjabi (Gurmukhi)", "British Sign Language". What isn't a tag
/// comes back as it is.
QString languageName(const QString &tag);

/// What is usual for the tag, script before language; only a suggestion, for direction belongs to the
/// document.
Qt::LayoutDirection directionOf(const QString &tag);

/// Beside English, those that interpreters in the UK are most often asked for, first.
QStringList likelyLanguages();

} // namespace colloquy
