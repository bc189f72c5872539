// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interview.h"
#include "core/domain/study.h"

namespace colloquy {

/// All that a message may say.
struct MessageFacts {
    Study study;
    Participant participant;
    Interview interview;
    std::optional<Interview> earlier; ///< that it was moved from
    bool withAddress = false;
    bool attaches = false;
    QString language = QStringLiteral("en"); ///< one that there are templates in
};

struct MessageWords {
    QString subject;
    QString text;
    bool isRightToLeft = false;
    bool isDraft = false; ///< no native reader has looked at the template yet
};

/// The language of the templates that fit somebody who reads \a wanted; empty where there are none.
QString messageLanguage(const QString &wanted);

/// From resources/messages, a file a language. A paragraph is the first of its versions whose places can all
/// be filled; it is left out where there is none.
MessageWords messageWords(ContactAttempt::Message kind, const MessageFacts &facts);

} // namespace colloquy
