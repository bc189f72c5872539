// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leavingwords.h"

#include "core/base/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace colloquy::leavingwords {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LeavingWords)
};

struct Name {
    const char *word;
    const char *text;
};

#define T(text) QT_TRANSLATE_NOOP("LeavingWords", text)

// clang-format off
constexpr Name reportNames[] = {
    {"box", T("Where they are")}, {"reason", T("In detail")}, {"total", T("All")},
    {"study", T("The study")}, {"figure", T("Figure")},
    {"enquiries", T("Enquiries")}, {"duplicate", T("The same person again")},
    {"waiting", T("Not screened to the end yet")}, {"left_early", T("Left before screening was over")},
    {"ineligible", T("Ineligible")}, {"left_later", T("Eligible, left before an interview")},
    {"not_booked", T("Eligible, not booked yet")}, {"booked", T("Booked")},
    {"not_rebooked", T("Missed or cancelled, not booked again")}, {"interviewed", T("Interviewed")},
    {"data_withdrawn", T("Interviewed, data withdrawn")},
    {"enquired", T("not screened yet")}, {"screening", T("still screening")}, {"needs_decision", T("needs a decision")},
    {"eligible", T("Eligible")}, {"informed", T("Informed")}, {"consented", T("Consented")},
    {"withdrawn", T("Withdrew")}, {"declined", T("Declined")}, {"unreachable", T("Can't be reached")},
    {"over_target", T("More than the study needs")},
    {"proposed", T("proposed")}, {"confirmed", T("confirmed")}, {"no_show", T("did not come")},
    {"cancelled", T("cancelled")}, {"completed", T("completed")}, {"partial", T("ended early, usable")},
    {"stopped", T("stopped")}, {"decision", T("decided by hand")}, {"age.below_minimum", T("younger than the minimum age")},
    {"approached", T("Enquired")}, {"distress", T("Distress")}, {"disclosure", T("Disclosure")},
    {"complaint", T("Complaint")}, {"breach", T("Breach of confidentiality")}, {"deviation", T("Deviation from the protocol")},
    {"events", T("Incidents and deviations")}, {"suppressed", T("left out")},
    {"group", T("Group")}, {"people", T("People")}, {"target_least", T("Target from")}, {"target_most", T("Target to")},
    {"participant", T("Code")}, {"pence", T("Amount")}, {"state", T("State")}, {"sent_at", T("Sent")},
    {"delivered", T("How")}, {"receipt", T("Receipt")}, {"closed_at", T("Closed")},
    {"due", T("Due")}, {"requested", T("Requested")}, {"sent", T("Sent")}, {"acknowledged", T("Acknowledged")},
    {"bounced", T("Came back")}, {"void", T("Void")}, {"reissued", T("Sent anew")},
    {"email", T("By e-mail")}, {"post", T("By post")}, {"hand", T("By hand")},
    {"signed", T("Signed")}, {"spoken", T("Spoken, with a witness")},
};
// clang-format on

QString pick(std::initializer_list<const char *> texts, int index)
{
    const auto position = static_cast<size_t>(index);
    return position < texts.size() ? Words::tr(*(texts.begin() + position)) : QString();
}

} // namespace

QString of(WithdrawalTask::Kind task)
{
    return pick({T("Recording deleted"), T("Transcript deleted"), T("Notes cleared"),
                 T("Copies elsewhere deleted"), T("Interpreter told"), T("Confirmed to them")},
                static_cast<int>(task));
}

QString of(Incident::Kind kind)
{
    return pick({T("Distress"), T("Disclosure"), T("Complaint"), T("Breach of confidentiality"),
                 T("Deviation from the protocol")},
                static_cast<int>(kind));
}

QString of(const EndLine &line)
{
    switch (line.kind) {
    case EndLine::Kind::Unjoined:
        return Words::tr("Remove the name and contacts of %1, who never joined").arg(line.code);
    case EndLine::Kind::Withdrawals:
        return Words::tr("Settle %n withdrawal(s)", nullptr, line.left);
    case EndLine::Kind::Incidents:
        return Words::tr("Close %n incident(s)", nullptr, line.left);
    case EndLine::Kind::Thanks:
        return Words::tr("Give thanks to %n person(s)", nullptr, line.left);
    case EndLine::Kind::Summaries:
        return Words::tr("Send the summary of findings to %n person(s)", nullptr, line.left);
    case EndLine::Kind::Contacts:
        return Words::tr("Remove the contacts of %n person(s)", nullptr, line.left);
    case EndLine::Kind::Evidence:
        return line.done ? Words::tr("Evidence of consent: kept elsewhere until then")
                         : Words::tr("Evidence of consent of %n record(s): export it, to be kept until then",
                                     nullptr, line.left);
    case EndLine::Kind::Links:
        break;
    }
    return line.done ? Words::tr("The link list is destroyed") : Words::tr("Destroy the link list");
}

#undef T

QString reportWord(const Workspace &workspace, const QString &word)
{
    const auto name = std::find_if(std::begin(reportNames), std::end(reportNames),
                                   [&](const Name &each) { return word == QLatin1StringView(each.word); });
    if (name != std::end(reportNames))
        return Words::tr(name->text);
    for (const StudyGroup &group : workspace.groups()) {
        if (word == group.key)
            return group.title;
        for (const Criterion &criterion : group.criteria) {
            if (word == criterion.id)
                return criterion.reason;
        }
    }
    return word;
}

} // namespace colloquy::leavingwords
