// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/visitrules.h"

#include "core/base/words.h"

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

Findings checkFaceToFace(const Interview &interview, const QString &code)
{
    if (interview.mode == InterviewMode::FaceToFace)
        return {};
    return {blocks(Code::InterviewWrongState, code, {u"remote"_s, u"visit"_s})};
}

} // namespace

Findings checkArrive(const Interview &interview, const QString &code)
{
    if (const Findings findings = checkFaceToFace(interview, code); !findings.isEmpty())
        return findings;
    if (interview.arrivedAt)
        return {blocks(Code::InterviewWrongState, code, {u"arrived"_s, u"visit"_s})};
    if (interview.leftAt)
        return {blocks(Code::InterviewWrongState, code, {u"left"_s, u"visit"_s})};
    if (interview.state == Interview::State::Moved || interview.state == Interview::State::Cancelled)
        return {blocks(Code::InterviewWrongState, code, {word(interview.state)})};
    return {};
}

Findings checkLeave(const Interview &interview, const QString &code)
{
    if (const Findings findings = checkFaceToFace(interview, code); !findings.isEmpty())
        return findings;
    if (interview.leftAt)
        return {blocks(Code::InterviewWrongState, code, {u"left"_s, u"visit"_s})};
    const bool off =
        interview.state == Interview::State::Moved || interview.state == Interview::State::Cancelled;
    if (off && !interview.arrivedAt)
        return {blocks(Code::InterviewWrongState, code, {word(interview.state)})};
    return {};
}

bool isOverdue(const Interview &interview, qint64 now)
{
    if (interview.mode != InterviewMode::FaceToFace || !interview.dueOutAt || interview.leftAt)
        return false;
    return *interview.dueOutAt <= now && (interview.arrivedAt || interview.isLive());
}

} // namespace colloquy::rules
