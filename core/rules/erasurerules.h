// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// links.destroyed: the names of all are gone.
Findings checkLinksThere(const Study &study);

/// How far the study is, before the list that tells codes by names may go.
struct LinksCase {
    Study study;
    bool evidenceKept = false; ///< of consent, elsewhere
    int summariesOpen = 0;     ///< of findings, promised and not sent
    int thanksOwed = 0;
    int withdrawalsOpen = 0;
};
/// links.kept, one for each thing that a name is still needed for; links.destroyed where they are gone.
Findings checkDestroyLinks(const LinksCase &links);

/// What is left to be done for somebody, before who they are may go.
struct ErasureCase {
    QString code;
    bool erased = false;
    bool interviewAhead = false;
    bool enquiryOpen = false;  ///< something may still come of it, so that it is to be closed first
    bool consentsHere = false; ///< evidence of their consent that isn't kept elsewhere
    bool thanksOwed = false;
    bool summaryOwed = false;
    bool withdrawalOpen = false;
    bool incidentOpen = false;
};
/// The same for one person.
Findings checkErase(const ErasureCase &person);

} // namespace colloquy::rules
