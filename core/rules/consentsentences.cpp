// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sentences.h"

#include <QCoreApplication>

namespace colloquy {

namespace {

// What stands in the way of taking consent, of its evidence and of closing a study: cause, then cure.
// clang-format off
constexpr Sentence table[] = {
    {Code::ConsentStopped, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Taking consent from %1 was stopped, for it was unclear whether they can decide. Talk it over with the supervisor before asking again.")},
    {Code::ConsentStopped, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Taking consent was stopped, for it was unclear whether the person can decide. Talk it over with the supervisor before asking again.")},
    {Code::EvidenceUnreadable, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The file for %1 is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.")},
    {Code::EvidenceUnreadable, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The file is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.")},
    {Code::EvidenceMissing, "export",
     QT_TRANSLATE_NOOP("Wording", "A consent was put in or changed since all evidence of consent was last exported, or it never was. Export it into a folder, look at it, and confirm then.")},
    {Code::EvidenceMissing, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The signed form of %1 is not attached. Attach a scan or photo, or give the reason why there is none.")},
    {Code::EvidenceMissing, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The signed form is not attached. Attach a scan or photo, or give the reason why there is none.")},
    {Code::StudyClosed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The study was closed on %2. Open it again, at the end of the study, to go on.")},
    {Code::StudyClosed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The study is closed. Open it again, at the end of the study, to go on.")},
    {Code::LinksKept, "interview_ahead",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept, for an interview lies ahead. Finish or cancel it first.")},
    {Code::LinksKept, "enquiry_open",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept while something may come of the enquiry. Close it, or record the withdrawal, first.")},
    {Code::LinksKept, "consent_kept",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept, for a consent is on record. Export all evidence of consent, look at it, and confirm that it is kept elsewhere.")},
    {Code::LinksKept, "thanks_owed",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept, for thanks are still owed. Send them, or record that they were declined, first.")},
    {Code::LinksKept, "summary_owed",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept, for they asked for the summary of findings. Send it, and record that, first.")},
    {Code::LinksKept, "withdrawal_open",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept until everything on the checklist of their withdrawal is ticked. Do that first.")},
    {Code::LinksKept, "incident_open",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept while an incident about them is open. Close it first.")},
    {Code::LinksKept, "code_typed",
     QT_TRANSLATE_NOOP("Wording", "The name of %1 is kept, for what was typed isn't their code. Type that to confirm.")},
    {Code::LinksKept, "study_open",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept while the study is open. Close the study first.")},
    {Code::LinksKept, "summaries",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept until everybody who asked for the summary of findings has it; still without: %2. Send it, and record that.")},
    {Code::LinksKept, "evidence",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept until all evidence of consent is kept elsewhere. Export it, look at it, and confirm that.")},
    {Code::LinksKept, "thanks",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept until all thanks are sent or declined; still owed: %2. Send them, or record that they were declined.")},
    {Code::LinksKept, "withdrawals",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept until every withdrawal is followed up; still open: %2. Tick what is left on its checklist.")},
    {Code::LinksKept, "confirmation",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept, for what was typed isn't the study's short name. Type that to confirm.")},
    {Code::LinksKept, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The link list can't be destroyed yet. See what is still due at the study's end.")},
    {Code::LinksDestroyed, "erased",
     QT_TRANSLATE_NOOP("Wording", "Name and contacts of %1 were erased, and can't be brought back.")},
    {Code::LinksDestroyed, "erased",
     QT_TRANSLATE_NOOP("Wording", "Name and contacts were erased here, and can't be brought back.")},
    {Code::LinksDestroyed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The link list was destroyed on %2; names and contacts can't be brought back.")},
    {Code::LinksDestroyed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The link list was destroyed; names and contacts can't be brought back.")},
};
// clang-format on

} // namespace

std::span<const Sentence> consentSentences()
{
    return table;
}

} // namespace colloquy
