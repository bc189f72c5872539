// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/summarytable.h"

namespace colloquy {

using namespace Qt::StringLiterals;

// clang-format off
template <>
const Table<Document> &tableOf<Document>()
{
    using D = Document;
    static const Table<D> table{
        "document",
        "",
        {column("id", &D::id), column("kind", &D::kind), column("study_group", &D::group),
         column("language", &D::language), column("version", &D::version), column("direction", &D::direction),
         column("state", &D::state), column("title", &D::title), column("text", &D::text),
         column("statements", &D::statements), column("renders", &D::renders),
         column("approved_on", &D::approvedOn), column("approval_reference", &D::approvalReference),
         column("in_use_from", &D::inUseFrom), column("replaced_at", &D::replacedAt),
         column("translations_unaffected", &D::translationsUnaffected), column("replaces", &D::replaces),
         column("sample_only", &D::sampleOnly), column("attachment_hash", &D::attachmentHash)},
        {{"sealed_attachment", {column("attachment", &D::attachment), column("name", &D::attachmentName),
                                 column("link", &D::attachmentLink)}},
         {"sealed_reason",
          {column("unaffected", &D::unaffectedReason), column("translator", &D::translator),
           column("back_translator", &D::backTranslator)}}}};
    return table;
}

template <>
const Table<InformationGiven> &tableOf<InformationGiven>()
{
    using G = InformationGiven;
    static const Table<G> table{"information_given", "participant",
                                {column("id", &G::id), column("participant", &G::participant),
                                 column("document", &G::document), column("at", &G::at), column("how", &G::how),
                                 column("interpreter", &G::interpreter)},
                                {},
                                true};
    return table;
}

template <>
const Table<ConsentRecord> &tableOf<ConsentRecord>()
{
    using C = ConsentRecord;
    static const Table<C> table{
        "consent_record", "participant",
        {column("id", &C::id), column("participant", &C::participant), column("form", &C::form),
         column("language", &C::language), column("how", &C::how), column("taken_at", &C::takenAt),
         column("answers", &C::answers), column("interpreter", &C::interpreter), column("read_aloud", &C::readAloud),
         column("video_used", &C::videoUsed), column("copy_given_at", &C::copyGivenAt),
         column("copy_how", &C::copyHow), column("identity_checked", &C::identityChecked), column("capacity", &C::capacity),
         column("questions_asked", &C::questionsAsked), column("name_said", &C::nameSaid),
         column("evidence", &C::evidence), column("evidence_hash", &C::evidenceHash), column("corrects", &C::corrects)},
        {{"sealed_taking", {column("taken_by", &C::takenBy), column("reason", &C::reason)}},
         {"sealed_evidence", {column("file", &C::evidenceFile), column("name", &C::evidenceName)}}},
        true};
    return table;
}

template <>
const Table<VersionMark> &tableOf<VersionMark>()
{
    using M = VersionMark;
    static const Table<M> table{"version_mark", "participant",
                                {column("id", &M::id), column("participant", &M::participant),
                                 column("document", &M::document), column("mark", &M::mark), column("at", &M::at)},
                                {{"sealed_reason", {column("reason", &M::reason)}}},
                                true};
    return table;
}

template <>
const Table<Withdrawal> &tableOf<Withdrawal>()
{
    using W = Withdrawal;
    static const Table<W> table{"withdrawal", "participant",
                                {column("id", &W::id), column("participant", &W::participant), column("at", &W::at),
                                 column("scopes", &W::scopes), column("told", &W::told),
                                 column("after_window", &W::afterWindow), column("done", &W::done),
                                 column("decided_at", &W::decidedAt)},
                                {{"sealed_reason", {column("reason", &W::reason), column("decision", &W::decision)}}},
                                true};
    return table;
}

template <>
const Table<Incident> &tableOf<Incident>()
{
    using I = Incident;
    static const Table<I> table{"incident", "participant",
                                {column("id", &I::id), column("participant", &I::participant),
                                 column("interview", &I::interview), column("kind", &I::kind), column("at", &I::at),
                                 column("follow_up_on", &I::followUpOn), column("closed_at", &I::closedAt)},
                                {{"sealed_words", {column("done", &I::done), column("told", &I::told)}}},
                                true};
    return table;
}

template <>
const Table<SummarySent> &tableOf<SummarySent>()
{
    using S = SummarySent;
    static const Table<S> table{"summary_sent", "participant",
                                {column("id", &S::id), column("participant", &S::participant), column("at", &S::at),
                                 column("how", &S::how)},
                                {},
                                true};
    return table;
}
// clang-format on

} // namespace colloquy
