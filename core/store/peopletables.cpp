// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace colloquy {

using namespace Qt::StringLiterals;

// clang-format off
template <>
const Table<Participant> &tableOf<Participant>()
{
    using P = Participant;
    using S = ContactSafety;
    static const Table<P> table{
        "participant", "id",
        {column("id", &P::id), column("code", &P::code), column("number", &P::number), column("study_group", &P::group),
         column("enquired_at", &P::enquiredAt), column("spoken_language", &P::spokenLanguage),
         column("reading_language", &P::readingLanguage), column("interpreter_wanted", &P::interpreterWanted),
         column("interpreter_gender", &P::interpreterGender),
         column("not_interpreters", &P::notInterpreters), column("same_interpreter", &P::sameInterpreter),
         column("filming", &P::filming), column("modes", &P::modes),
         column("availability", &P::availability), column("attributes", &P::attributes), column("no_contact", &P::noContact),
         column("knows_researcher", &P::knowsResearcher), column("too_young", &P::tooYoung),
         column("closed_as", &P::closedAs), column("closed_at", &P::closedAt), asciiColumn("zone", &P::zone)},
        {{"sealed_identity",
          {column("name", &P::name), column("email", &P::email), column("phone", &P::phone),
           column("address", &P::address), column("age", &P::age), column("other_group", &P::otherGroup)}},
         {"sealed_safety",
          {column("asked", &P::safety, &S::asked), column("channel", &P::safety, &S::safeChannel),
           column("hours", &P::safety, &S::safeHours), column("voicemail", &P::safety, &S::voicemail),
           column("text", &P::safety, &S::text), column("post", &P::safety, &S::post),
           column("someone_else", &P::safety, &S::ifSomeoneElse), column("stop", &P::safety, &S::stopPhrase)}},
         {"sealed_notes",
          {column("source", &P::source), column("dialect", &P::dialect), column("access_needs", &P::accessNeeds),
           column("notes", &P::notes), column("close_reason", &P::closeReason)}}}};
    return table;
}

template <>
const Table<ContactAttempt> &tableOf<ContactAttempt>()
{
    using A = ContactAttempt;
    static const Table<A> table{
        "contact_attempt", "participant",
        {column("id", &A::id), column("participant", &A::participant), column("at", &A::at), column("channel", &A::channel),
         column("direction", &A::direction), column("outcome", &A::outcome), column("call_back_at", &A::callBackAt),
         column("interview", &A::interview), column("message", &A::message)},
        {{"sealed_note", {column("note", &A::note)}}},
        true};
    return table;
}

template <>
const Table<Screening> &tableOf<Screening>()
{
    using S = Screening;
    static const Table<S> table{"screening", "participant",
                                {column("id", &S::id), column("participant", &S::participant), column("at", &S::at),
                                 column("answers", &S::answers), column("decision", &S::decision)},
                                {{"sealed_reason", {column("reason", &S::reason)}}},
                                true};
    return table;
}
// clang-format on

} // namespace colloquy
