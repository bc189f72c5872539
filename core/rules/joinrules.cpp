// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/joinrules.h"

#include <QRegularExpression>
#include <QUrl>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 earlySeconds = 15 * 60;

bool mayBeOpened(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "msteams"_L1) // leads into the program, with a host or without
        return !url.path().isEmpty();
    return (url.scheme() == "https"_L1 || url.scheme() == "zoommtg"_L1) && !url.host().isEmpty();
}

} // namespace

std::optional<QString> joinLink(const Interview &interview)
{
    if (interview.mode != InterviewMode::Zoom && interview.mode != InterviewMode::Teams)
        return std::nullopt;
    static const QRegularExpression blanks(u"[\\s<>\"]+"_s);
    for (const QString &word : interview.place.split(blanks, Qt::SkipEmptyParts)) {
        if (mayBeOpened(word))
            return word;
    }
    return std::nullopt;
}

bool isTimeToJoin(const Interview &interview, qint64 now)
{
    if (!interview.isLive())
        return false;
    const TimeSpan span = interview.span();
    return interview.isUnderWay() || (now >= span.start - earlySeconds && now < span.end);
}

} // namespace colloquy::rules
