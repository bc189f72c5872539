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
     QT_TRANSLATE_NOOP("Wording", "%1 is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.")},
    {Code::EvidenceUnreadable, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The file is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.")},
    {Code::EvidenceMissing, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The signed form of %1 is not attached. Attach a scan or photo, or give the reason why there is none.")},
    {Code::EvidenceMissing, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The signed form is not attached. Attach a scan or photo, or give the reason why there is none.")},
    {Code::StudyClosed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The study was closed on %2. Open it again, at the end of the study, to go on.")},
    {Code::StudyClosed, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The study is closed. Open it again, at the end of the study, to go on.")},
    {Code::LinksKept, "study_open",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept while the study is open. Close the study first.")},
    {Code::LinksKept, "summaries",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept until everybody who asked for the summary of findings has it; still without: %2. Send it, and record that.")},
    {Code::LinksKept, "evidence",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept until all evidence of consent is kept elsewhere. Export it, look at it, and confirm that.")},
    {Code::LinksKept, "confirmation",
     QT_TRANSLATE_NOOP("Wording", "The link list is kept, for what was typed isn't the study's short name. Type that to confirm.")},
    {Code::LinksKept, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The link list can't be destroyed yet. See what is still due at the study's end.")},
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
