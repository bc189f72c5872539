// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/erasure.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/withdrawals.h"
#include "core/actions/withdrawing.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

const QString screeningWord(Eligibility::Outcome outcome)
{
    switch (outcome) {
    case Eligibility::Outcome::Eligible:
        return u"eligible"_s;
    case Eligibility::Outcome::Ineligible:
        return u"ineligible"_s;
    case Eligibility::Outcome::NeedsDecision:
        return u"needs_decision"_s;
    case Eligibility::Outcome::Screening:
        return u"screening"_s;
    case Eligibility::Outcome::NotScreened:
        break;
    }
    return u"enquired"_s;
}

Outcome screen(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    ScreenParticipant request;
    request.participant = participant->id;
    const QMap<QString, QString> answers = in.pairs(u"answer"_s);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        request.answers.insert(answer.key(), *fromWord<Answer>(*answer));
    request.decision = in.word<Screening::Decision>(u"decide"_s);
    request.reason = in.text(u"reason"_s);
    request.decisions = in.decisions();
    if (request.answers.isEmpty() && !request.decision)
        return misuse(u"Give at least one --answer, or --decide."_s);
    const auto eligibility = screenParticipant(in.study(), request);
    if (!eligibility)
        return eligibility.error();
    const QString outcome = screeningWord(eligibility->outcome);
    in.out().result(outcome, {{u"outcome"_s, outcome},
                              {u"reasons"_s, QJsonArray::fromStringList(eligibility->reasons)},
                              {u"unanswered"_s, QJsonArray::fromStringList(eligibility->unanswered)}});
    return {};
}

Outcome inform(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    InformParticipant request;
    request.participant = participant->id;
    const Delivery usual = participant->readingLanguage ? Delivery::Email : Delivery::ReadAloud;
    request.how = in.word<Delivery>(u"how"_s).value_or(usual);
    request.decisions = in.decisions();
    if (const Outcome read = in.read(u"document"_s, request.document); !read)
        return read;
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    if (const Outcome read = in.read(u"interpreter"_s, request.interpreter); !read)
        return read;
    if (const Outcome informed = informParticipant(in.study(), request); !informed)
        return informed;
    const auto record = participantRecord(in.study(), participant->id);
    const auto earliest = record ? record->earliestConsent : std::nullopt;
    in.out().result(earliest ? u"consent from "_s + timeOrNull(earliest).toString() : QString(),
                    {{u"earliest_consent"_s, timeOrNull(earliest)}});
    return {};
}

Outcome contact(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    LogContact request;
    request.decisions = in.decisions();
    ContactAttempt &attempt = request.attempt;
    attempt.participant = participant->id;
    attempt.channel = *in.word<Channel>(u"channel"_s);
    attempt.outcome = *in.word<ContactAttempt::Outcome>(u"outcome"_s);
    attempt.direction = in.word<ContactAttempt::Direction>(u"direction"_s).value_or(attempt.direction);
    attempt.note = in.text(u"note"_s);
    if (const Outcome read = in.read(u"call-back"_s, attempt.callBackAt); !read)
        return read;
    std::optional<qint64> at;
    if (const Outcome read = in.read(u"at"_s, at); !read)
        return read;
    attempt.at = at.value_or(attempt.at);
    return logContact(in.study(), request);
}

Outcome close(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    return closeParticipant(in.study(),
                            {participant->id, in.word<Participant::ClosedAs>(u"as"_s), in.text(u"reason"_s)});
}

Fields effectFields(const WithdrawalEffects &effects)
{
    return {{u"interviews_cancelled"_s, effects.interviewsCancelled},
            {u"interpreters_released"_s, effects.interpretersReleased},
            {u"interpreter_fee_percent"_s, effects.interpreterPercent},
            {u"messages_stopped"_s, effects.messagesStopped},
            {u"thanks_owed"_s, effects.thanksOwed},
            {u"after_window"_s, effects.afterWindow},
            {u"data_until"_s, timeOrNull(effects.dataUntil)}};
}

QJsonArray taskWords(const QList<WithdrawalTask::Kind> &tasks)
{
    QJsonArray words;
    for (const WithdrawalTask::Kind task : tasks)
        words << word(task);
    return words;
}

Outcome withdraw(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    WithdrawParticipant request;
    request.participant = participant->id;
    const QStringList scopes = in.arguments().values(u"scope"_s);
    for (const QString &scope : scopes)
        request.scopes << *fromWord<Withdrawal::Scope>(scope);
    request.told = in.word<Withdrawal::Told>(u"told"_s).value_or(request.told);
    request.reason = in.text(u"reason"_s);
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    const auto pence = withdrawalPence(in.study(), request);
    const auto effects = withdrawParticipant(in.study(), request, in.decisions());
    if (!effects)
        return effects.error();
    const auto tasks = foreseenTasks(in.study(), request.participant, request.scopes);
    in.out().record(effectFields(*effects) +
                    Fields{{u"interpreter_fee_pence"_s, orNull(pence)}, {u"tasks"_s, taskWords(tasks)}});
    return {};
}

Outcome erase(Invocation &in)
{
    const auto participant = in.participant();
    return participant ? eraseParticipant(in.study(), {participant->id, in.text(u"confirm"_s)})
                       : Outcome(participant.error());
}

const Option at{u"at"_s, u"TIME"_s, u"When it was; now unless said."_s};
const Option deviation{u"deviation"_s, u"REASON"_s, u"Records a fact that broke a rule, with the reason."_s,
                       Option::Personal};

Option reason(const QString &help, int traits = Option::Plain)
{
    return {u"reason"_s, u"REASON"_s, help, traits | Option::Personal};
}

Command screenCommand()
{
    return {u"participant screen"_s,
            {u"STUDY"_s, u"CODE"_s},
            u"Records answers to the study's criteria and prints what they lead to."_s,
            {{u"answer"_s, u"ID=yes|no|unsure"_s, u"Answers to criteria."_s, Option::Many},
             {u"decide"_s, u"eligible|ineligible"_s, u"Decides by hand where the answers need it."_s},
             reason(u"Why it was decided, or an earlier answer changed."_s)},
            screen,
            Command::Access::Writes};
}

Command informCommand()
{
    return {
        u"participant inform"_s,
        {u"STUDY"_s, u"CODE"_s},
        u"Records that the information sheet was given."_s,
        {{u"document"_s, u"ID"_s, u"Which sheet; the one in use in their reading language unless said."_s},
         at,
         {u"how"_s, u"email|post|in_person|read_aloud|audio"_s,
          u"How it was given; email unless said, read_aloud to somebody who reads nothing."_s},
         {u"interpreter"_s, u"CODE"_s, u"Who read it to them in their language, such as I01."_s},
         deviation},
        inform,
        Command::Access::Writes};
}

Command contactCommand()
{
    return {u"participant contact"_s,
            {u"STUDY"_s, u"CODE"_s},
            u"Records a try to reach somebody."_s,
            {{u"channel"_s, u"email|phone|text|post"_s, u"How it was tried."_s, Option::Required},
             {u"outcome"_s, u"answered|no_answer|left_message|bounced"_s, u"What came of it."_s,
              Option::Required},
             {u"direction"_s, u"outgoing|incoming"_s, u"Who tried; outgoing unless said."_s},
             {u"call-back"_s, u"TIME"_s, u"When to try again."_s},
             at,
             {u"note"_s, u"NOTE"_s, u"What was said."_s, Option::Personal},
             deviation},
            contact,
            Command::Access::Writes};
}

Command closeCommand()
{
    return {u"participant close"_s,
            {u"STUDY"_s, u"CODE"_s},
            u"Closes an enquiry that comes to nothing, or opens it again."_s,
            {{u"as"_s, u"declined|unreachable|duplicate|over_target|open"_s,
              u"Why it is closed; open opens it again."_s, Option::Required},
             reason(u"Why, in a few words."_s)},
            close,
            Command::Access::Writes};
}

Command withdrawCommand()
{
    return {
        u"participant withdraw"_s,
        {u"STUDY"_s, u"CODE"_s},
        u"Records that somebody takes back what they agreed to, and what that did."_s,
        {{u"scope"_s, u"contact|interview|recording|identifiers|everything"_s, u"What they take back."_s,
          Option::Many | Option::Required},
         {u"told"_s, u"phone|email|text|post|in_person|other"_s, u"How they said so; phone unless said."_s},
         at,
         reason(u"Only if they offered one."_s)},
        withdraw,
        Command::Access::Writes};
}

Command eraseCommand()
{
    return {
        u"participant erase"_s,
        {u"STUDY"_s, u"CODE"_s},
        u"Destroys for ever who somebody is, with contacts and notes; the code stays, and what was counted."_s,
        {{u"confirm"_s, u"CODE"_s, u"The code once more, so that nobody goes by mistake."_s,
          Option::Required}},
        erase,
        Command::Access::Writes};
}

} // namespace

QList<Command> participantStepCommands()
{
    return {screenCommand(), informCommand(),   contactCommand(),
            closeCommand(),  withdrawCommand(), eraseCommand()};
}

} // namespace colloquy
