// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/erasurerules.h"

#include "core/rules/timerules.h"

namespace colloquy::rules {

using namespace Qt::StringLiterals;

Findings checkLinksThere(const Study &study)
{
    if (!study.linksDestroyedAt)
        return {};
    return {
        blocks(Code::LinksDestroyed, {}, {dayOf(*study.linksDestroyedAt, study.zone).toString(Qt::ISODate)})};
}

Findings checkDestroyLinks(const LinksCase &links)
{
    if (const Findings findings = checkLinksThere(links.study); !findings.isEmpty())
        return findings;
    Findings findings;
    if (!links.study.closedOn)
        findings << blocks(Code::LinksKept, u"study_open"_s);
    if (links.summariesOpen > 0)
        findings << blocks(Code::LinksKept, u"summaries"_s, {QString::number(links.summariesOpen)});
    if (!links.evidenceKept)
        findings << blocks(Code::LinksKept, u"evidence"_s);
    if (links.thanksOwed > 0)
        findings << blocks(Code::LinksKept, u"thanks"_s, {QString::number(links.thanksOwed)});
    if (links.withdrawalsOpen > 0)
        findings << blocks(Code::LinksKept, u"withdrawals"_s, {QString::number(links.withdrawalsOpen)});
    return findings;
}

Findings checkErase(const ErasureCase &person)
{
    if (person.erased)
        return {blocks(Code::LinksDestroyed, person.code, {u"erased"_s})};
    const std::pair<QString, bool> left[] = {
        {u"interview_ahead"_s, person.interviewAhead},
        {u"enquiry_open"_s, person.enquiryOpen && !person.interviewAhead},
        {u"consent_kept"_s, person.consentsHere},
        {u"thanks_owed"_s, person.thanksOwed},
        {u"summary_owed"_s, person.summaryOwed},
        {u"withdrawal_open"_s, person.withdrawalOpen},
        {u"incident_open"_s, person.incidentOpen}};
    Findings findings;
    for (const auto &[what, isLeft] : left) {
        if (isLeft)
            findings << blocks(Code::LinksKept, person.code, {what});
    }
    return findings;
}

} // namespace colloquy::rules
