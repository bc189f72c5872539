// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// What a signed form may be kept as.
enum class EvidenceFormat { Png, Jpeg, Pdf };

constexpr int largestEvidence = 20 * 1024 * 1024; ///< bytes

/// By its content, whatever the file is called: a whole picture (PNG, RFC 2083; JPEG, ITU-T T.81) or a PDF.
std::optional<EvidenceFormat> evidenceFormat(QByteArrayView bytes);

/// evidence.unreadable; text.* of a typed signature and of a file's name; text.unknown where the study
/// doesn't take typed signatures.
Findings checkEvidence(const ConsentRecord &record, const Study &study, const QString &code);

} // namespace colloquy::rules
