// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliparticipantfields.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/people.h"
#include "core/actions/versionmarks.h"
#include "core/actions/withdrawals.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QJsonValue stepOrNull(Progress::Step step)
{
    return step == Progress::Step::Nothing ? QJsonValue(QJsonValue::Null) : QJsonValue(word(step));
}

Outcome addOne(Invocation &in)
{
    AddParticipant request;
    request.participant.group = in.text(u"group"_s);
    applyOptions(in, participantFields(), request.participant);
    if (!in.has(u"reads"_s))
        request.participant.readingLanguage = request.participant.spokenLanguage;
    const auto banned = interpretersByCodes(in.study(), in.text(u"not-interpreters"_s));
    if (!banned)
        return banned.error();
    request.participant.notInterpreters = *banned;
    std::optional<qint64> enquired;
    if (const Outcome read = in.read(u"enquired"_s, enquired); !read)
        return read;
    request.participant.enquiredAt = enquired.value_or(request.participant.enquiredAt);
    request.decisions = in.decisions();
    const auto added = addParticipant(in.study(), request);
    if (!added)
        return added.error();
    in.out().result(added->code, {{u"code"_s, added->code}, {u"group"_s, added->group}});
    return {};
}

Outcome setOne(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    AddParticipant request{*participant, in.decisions()};
    QMap<QString, QString> pairs = in.pairs();
    if (pairs.contains(u"group"_s))
        request.participant.group = pairs.take(u"group"_s);
    if (pairs.contains(u"not_interpreters"_s)) {
        const auto banned = interpretersByCodes(in.study(), pairs.take(u"not_interpreters"_s));
        if (!banned)
            return banned.error();
        request.participant.notInterpreters = *banned;
    }
    if (const Outcome applied = applyPairs(pairs, participantFields(), request.participant); !applied)
        return applied;
    const auto changed = changeParticipant(in.study(), request);
    if (!changed)
        return changed.error();
    if (changed->code != participant->code)
        in.out().result(changed->code, {{u"code"_s, changed->code}, {u"group"_s, changed->group}});
    return {};
}

QJsonValue channelOrNull(const ContactSafety &safety)
{
    return safety.safeChannel ? orNull(word(*safety.safeChannel)) : QJsonValue();
}

Fields summaryFields(const ParticipantSummary &summary)
{
    return {{u"code"_s, summary.code},
            {u"group"_s, summary.group},
            {u"stage"_s, word(summary.progress.stage)},
            {u"next_step"_s, stepOrNull(summary.progress.next)},
            {u"spoken_language"_s, summary.spokenLanguage},
            {u"reading_language"_s, orNull(summary.readingLanguage)}};
}

/// Somebody in the list, with who they are where that was asked for.
struct Listed {
    ParticipantSummary summary;
    Participant person;
};

/// How somebody may be reached stands before the number at which they can be.
Result<Fields> listed(const Invocation &in, const Listed &one)
{
    if (!in.has(u"identified"_s))
        return summaryFields(one.summary);
    const Participant &person = one.person;
    if (const Outcome sealed = in.checkSeal(person.sealState, one.summary.code); !sealed)
        return sealed.error();
    return summaryFields(one.summary) + Fields{{u"name"_s, orNull(person.name)},
                                               {u"safe_channel"_s, channelOrNull(person.safety)},
                                               {u"email"_s, orNull(person.email)},
                                               {u"phone"_s, orNull(person.phone)}};
}

Outcome listAll(Invocation &in)
{
    QList<ParticipantSummary> people = participants(in.study(), false);
    if (const auto stage = in.word<Progress::Stage>(u"stage"_s))
        people.removeIf([&](const ParticipantSummary &person) { return person.progress.stage != *stage; });
    QHash<Id<Participant>, Participant> details;
    for (const Participant &person :
         in.has(u"identified"_s) ? participantDetails(in.study()) : QList<Participant>())
        details.insert(person.id, person);
    QList<Listed> all;
    for (const ParticipantSummary &person : std::as_const(people))
        all << Listed{person, details.value(person.id)};
    return listRecords(in, all, listed);
}

QJsonArray screenings(const QList<Screening> &list)
{
    QJsonArray array;
    for (const Screening &screening : list) {
        QJsonObject answers;
        for (auto answer = screening.answers.begin(); answer != screening.answers.end(); ++answer)
            answers.insert(answer.key(), word(*answer));
        array << QJsonObject{
            {u"at"_s, timeOrNull(screening.at)},
            {u"answers"_s, answers},
            {u"decision"_s, screening.decision ? orNull(word(*screening.decision)) : QJsonValue()}};
    }
    return array;
}

QJsonArray information(const QList<GivenInformation> &list)
{
    QJsonArray array;
    for (const GivenInformation &one : list) {
        array << QJsonObject{{u"at"_s, timeOrNull(one.given.at)},
                             {u"how"_s, word(one.given.how)},
                             {u"document"_s, one.document.id.text()},
                             {u"language"_s, one.document.language},
                             {u"version"_s, one.document.version}};
    }
    return array;
}

QJsonArray interviewList(const QList<InterviewSummary> &list)
{
    QJsonArray array;
    for (const InterviewSummary &one : list) {
        array << QJsonObject{{u"start_utc"_s, timeOrNull(one.interview.start.utc)},
                             {u"minutes"_s, one.interview.minutes},
                             {u"mode"_s, word(one.interview.mode)},
                             {u"state"_s, word(one.interview.state)}};
    }
    return array;
}

QJsonArray withdrawals(const QList<Withdrawal> &list)
{
    QJsonArray array;
    for (const Withdrawal &withdrawal : list) {
        QJsonArray scopes;
        for (const Withdrawal::Scope scope : withdrawal.scopes)
            scopes << word(scope);
        array << QJsonObject{{u"at"_s, timeOrNull(withdrawal.at)}, {u"scopes"_s, scopes}};
    }
    return array;
}

/// What newer versions of what they were given or agreed to mean for them.
QJsonArray versionMarks(const QList<JudgedVersion> &list)
{
    QJsonArray array;
    for (const JudgedVersion &one : list) {
        array << QJsonObject{{u"at"_s, timeOrNull(one.mark.at)},
                             {u"mark"_s, word(one.mark.mark)},
                             {u"kind"_s, word(one.newer.kind)},
                             {u"language"_s, one.newer.language},
                             {u"version"_s, one.newer.version}};
    }
    return array;
}

QJsonArray attempts(const QList<ContactAttempt> &list)
{
    QJsonArray array;
    for (const ContactAttempt &attempt : list) {
        array << QJsonObject{{u"at"_s, timeOrNull(attempt.at)},
                             {u"channel"_s, word(attempt.channel)},
                             {u"direction"_s, word(attempt.direction)},
                             {u"outcome"_s, word(attempt.outcome)},
                             {u"call_back"_s, timeOrNull(attempt.callBackAt)}};
    }
    return array;
}

QJsonArray modes(const Participant &participant)
{
    QJsonArray array;
    for (const InterviewMode mode : participant.modes)
        array << word(mode);
    return array;
}

QJsonObject attributes(const Participant &participant)
{
    QJsonObject object;
    for (auto one = participant.attributes.begin(); one != participant.attributes.end(); ++one)
        object.insert(one.key(), *one);
    return object;
}

/// Warnings that were gone past and rules that facts broke, with the reasons kept.
QJsonArray reasons(const QList<Override> &list)
{
    QJsonArray array;
    for (const Override &one : list)
        array << QJsonObject{{u"at"_s, timeOrNull(one.at)},
                             {u"kind"_s, word(one.kind)},
                             {u"code"_s, one.code},
                             {u"reason"_s, orNull(one.reason)}};
    return array;
}

/// What was said in words: of screenings, contacts, withdrawals, then newer versions, each newest first.
QJsonArray remarks(const ParticipantRecord &record, const QList<JudgedVersion> &judged)
{
    QJsonArray array;
    const auto add = [&array](const QString &of, qint64 at, const QString &words) {
        if (!words.isEmpty())
            array << QJsonObject{{u"of"_s, of}, {u"at"_s, timeOrNull(at)}, {u"words"_s, words}};
    };
    for (const Screening &screening : record.screenings)
        add(u"screening"_s, screening.at, screening.reason);
    for (const ContactAttempt &attempt : record.attempts)
        add(u"contact"_s, attempt.at, attempt.note);
    for (const Withdrawal &withdrawal : record.withdrawals) {
        add(u"withdrawal"_s, withdrawal.at, withdrawal.reason);
        add(u"decision"_s, withdrawal.decidedAt.value_or(withdrawal.at), withdrawal.decision);
    }
    for (const JudgedVersion &one : judged)
        add(u"version_mark"_s, one.mark.at, one.mark.reason);
    return array;
}

QJsonArray bannedCodes(const Workspace &workspace, const Participant &participant)
{
    return QJsonArray::fromStringList(codesOf(workspace, participant.notInterpreters));
}

Fields openFields(const Invocation &in, const ParticipantRecord &record)
{
    const Participant &person = record.participant;
    return {{u"code"_s, person.code},
            {u"group"_s, person.group},
            {u"stage"_s, word(record.progress.stage)},
            {u"next_step"_s, stepOrNull(record.progress.next)},
            {u"enquired_at"_s, timeOrNull(person.enquiredAt)},
            {u"spoken_language"_s, person.spokenLanguage},
            {u"reading_language"_s, orNull(person.readingLanguage)},
            {u"interpreter"_s, word(person.interpreterWanted)},
            {u"interpreter_gender"_s, word(person.interpreterGender)},
            {u"not_interpreters"_s, bannedCodes(in.study(), person)},
            {u"same_interpreter"_s, person.sameInterpreter},
            {u"filming"_s, word(person.filming)},
            {u"modes"_s, modes(person)},
            {u"zone"_s, orNull(QString::fromUtf8(person.zone))},
            {u"availability"_s, orNull(person.availability.toText())},
            {u"no_contact"_s, person.noContact},
            {u"knows_researcher"_s, person.knowsResearcher},
            {u"attributes"_s, attributes(person)},
            {u"closed_as"_s, person.closedAs ? orNull(word(*person.closedAs)) : QJsonValue()},
            {u"unanswered_criteria"_s, QJsonArray::fromStringList(record.eligibility.unanswered)},
            {u"eligibility_reasons"_s, QJsonArray::fromStringList(record.eligibility.reasons)},
            {u"consent"_s, word(record.consent.state)},
            {u"earliest_consent"_s, timeOrNull(record.earliestConsent)},
            {u"thanks_due"_s, record.thanksDue},
            {u"screenings"_s, screenings(record.screenings)},
            {u"information"_s, information(record.information)},
            {u"interviews"_s, interviewList(record.interviews)},
            {u"contacts"_s, attempts(record.attempts)},
            {u"withdrawals"_s, withdrawals(record.withdrawals)}};
}

Fields safetyOf(const ContactSafety &safety)
{
    return {{u"safe_channel"_s, channelOrNull(safety)},
            {u"safe_hours"_s, orNull(safety.safeHours)},
            {u"voicemail"_s, word(safety.voicemail)},
            {u"text_messages"_s, word(safety.text)},
            {u"letters"_s, word(safety.post)},
            {u"if_someone_else"_s, orNull(safety.ifSomeoneElse)},
            {u"stop_phrase"_s, orNull(safety.stopPhrase)}};
}

/// What is to be known before anybody is rung comes before the number.
Fields identityOf(const Participant &person)
{
    const Fields identity{{u"email"_s, orNull(person.email)},
                          {u"phone"_s, orNull(person.phone)},
                          {u"address"_s, orNull(person.address)},
                          {u"age"_s, orNull(person.age)},
                          {u"other_group"_s, orNull(person.otherGroup)},
                          {u"source"_s, orNull(person.source)},
                          {u"dialect"_s, orNull(person.dialect)},
                          {u"access_needs"_s, orNull(person.accessNeeds)},
                          {u"close_reason"_s, orNull(person.closeReason)},
                          {u"notes"_s, orNull(person.notes)}};
    return Fields{{u"name"_s, orNull(person.name)}} + safetyOf(person.safety) + identity;
}

Outcome showOne(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const auto record = participantRecord(in.study(), participant->id);
    if (!record)
        return record.error();
    if (const Outcome sealed = in.checkSeal(record->participant.sealState, participant->code); !sealed)
        return sealed;
    const bool isIdentified = in.has(u"identified"_s);
    const auto judged = judgedVersions(in.study(), record->participant.id);
    const Fields said{{u"reasons"_s, reasons(record->overrides)}, {u"remarks"_s, remarks(*record, judged)}};
    const Fields open = openFields(in, *record) +
                        Fields{{u"version_marks"_s, versionMarks(judged)},
                               {u"data_until"_s, timeOrNull(dataUntil(in.study(), record->participant.id))}};
    in.out().record(isIdentified ? identityOf(record->participant) + open + said : open);
    return {};
}

} // namespace

QList<Command> participantCommands()
{
    const Option group{u"group"_s, u"GROUP"_s,
                       u"client, practitioner or supervisor, or a group of your study."_s, Option::Required};
    const Option details{u"details"_s, u"FILE"_s,
                         u"A JSON object with any of the options by name; - is standard input."_s};
    const Option enquired{u"enquired"_s, u"TIME"_s, u"When they enquired; now unless said."_s};
    const Option stage{u"stage"_s, allWords<Progress::Stage>().join(u'|'), u"Only those at this stage."_s};
    return {
        {u"participant add"_s,
         {u"STUDY"_s},
         u"Adds somebody who enquired and prints their code."_s,
         QList<Option>{group, details} + optionsOf(participantFields()) + QList<Option>{enquired},
         addOne,
         Command::Access::Writes},
        {u"participant set"_s,
         {u"STUDY"_s, u"CODE"_s, u"KEY=VALUE..."_s},
         u"Changes what is known of somebody; the keys are the options of participant add with _ for -."_s,
         {},
         setOne,
         Command::Access::Writes},
        {u"participant list"_s,
         {u"STUDY"_s},
         u"Lists everybody by code."_s,
         {stage, identifiedOption()},
         listAll},
        {u"participant show"_s,
         {u"STUDY"_s, u"CODE"_s},
         u"Shows what is known of somebody."_s,
         {identifiedOption()},
         showOne}};
}

} // namespace colloquy
