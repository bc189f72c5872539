// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliparticipantfields.h"

#include "core/base/language.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Set = FieldSetter<Participant>;
const QString yesNo = u"yes|no"_s;
const QString modeWords = u"zoom|teams|phone|face_to_face,..."_s;

void setReading(Participant &participant, const QString &value)
{
    participant.readingLanguage = value == "none"_L1 ? std::nullopt : canonicalTag(value);
}

void setModes(Participant &participant, const QString &value)
{
    participant.modes.clear();
    for (const QString &mode : QString(value).replace(u'\n', u',').split(u',', Qt::SkipEmptyParts))
        participant.modes << *fromWord<InterviewMode>(mode.trimmed());
}

void setAge(Participant &participant, const QString &value)
{
    participant.age = value.isEmpty() ? std::nullopt : std::optional(value.toInt());
}

void setAttributes(Participant &participant, const QString &value)
{
    if (value.isEmpty())
        participant.attributes.clear();
    for (const QString &pair : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QString id = pair.section(u'=', 0, 0);
        const QString chosen = pair.section(u'=', 1);
        if (chosen.isEmpty())
            participant.attributes.remove(id);
        else
            participant.attributes.insert(id, chosen);
    }
}

/// What was asked about safety counts as asked.
template <class Setter>
Set safety(Setter set)
{
    return [set](Participant &participant, const QString &value) {
        participant.safety.asked = true;
        set(participant.safety, value);
    };
}

Set safetyText(QString ContactSafety::*member)
{
    return safety(textField(member));
}

Set safetyWord(YesNo ContactSafety::*member)
{
    return safety(askedField(member));
}

void setSafeChannel(ContactSafety &safety, const QString &value)
{
    safety.safeChannel = fromWord<Channel>(value);
}

Option personal(const QString &name, const QString &value, const QString &help)
{
    return {name, value, help, Option::Personal};
}

QList<Field<Participant>> identityFields()
{
    return {
        {personal(u"name"_s, u"NAME"_s, u"As they write it, in any script."_s), textField(&Participant::name),
         true},
        {personal(u"email"_s, u"EMAIL"_s, u"E-mail address."_s), textField(&Participant::email), true},
        {personal(u"phone"_s, u"PHONE"_s, u"Phone number."_s), textField(&Participant::phone), true},
        {personal(u"address"_s, u"ADDRESS"_s, u"Postal address."_s), textField(&Participant::address), true},
        {personal(u"age"_s, u"AGE"_s, u"In years, where they said it."_s), setAge, true},
        {personal(u"source"_s, u"SOURCE"_s, u"Where they saw the call."_s), textField(&Participant::source),
         true},
        {personal(u"other-group"_s, u"GROUP"_s, u"Another group that they also belong to."_s),
         textField(&Participant::otherGroup), true},
        {personal(u"notes"_s, u"NOTES"_s, u"Free notes."_s), textField(&Participant::notes), true}};
}

QList<Field<Participant>> languageFields()
{
    return {{{u"speaks"_s, u"TAG"_s, u"Language they speak; en unless said."_s},
             [](Participant &p, const QString &value) { p.spokenLanguage = *canonicalTag(value); }},
            {{u"reads"_s, u"none|TAG"_s, u"Language they read, or none; the spoken one unless said."_s},
             setReading},
            {personal(u"dialect"_s, u"DIALECT"_s, u"Dialect they speak."_s), textField(&Participant::dialect),
             true},
            {{u"interpreter"_s, yesNo, u"Whether they want an interpreter."_s},
             askedField(&Participant::interpreterWanted),
             true},
            {{u"interpreter-gender"_s, u"female|male|any"_s, u"Whom they wish for as interpreter."_s},
             wordField(&Participant::interpreterGender)},
            {{u"same-interpreter"_s, yesNo, u"Whether they want the one again whom they had before."_s},
             flagField(&Participant::sameInterpreter)},
            {{u"filming"_s, yesNo, u"Whether somebody who signs agrees to being filmed."_s},
             askedField(&Participant::filming),
             true}};
}

QList<Field<Participant>> circumstanceFields()
{
    return {
        {{u"zone"_s, u"ZONE"_s,
          u"Time zone where they are, such as Asia/Karachi; the study's unless said."_s},
         [](Participant &p, const QString &value) { p.zone = value.toUtf8(); },
         true},
        {{u"mode"_s, modeWords, u"How they want to talk; may be repeated."_s, Option::Many}, setModes, true},
        {personal(u"access-needs"_s, u"NEEDS"_s, u"What they need to take part."_s),
         textField(&Participant::accessNeeds), true},
        {{u"attribute"_s, u"ID=VALUE"_s, u"A feature of the sampling matrix."_s, Option::Many},
         setAttributes,
         true},
        {{u"knows-researcher"_s, yesNo, u"Whether they know the researcher."_s},
         flagField(&Participant::knowsResearcher)},
        {{u"no-contact"_s, yesNo, u"Whether they asked for no messages."_s},
         flagField(&Participant::noContact)}};
}

QList<Field<Participant>> safetyFields()
{
    return {
        {personal(u"safe-channel"_s, u"email|phone|text|post"_s, u"How they may be reached without harm."_s),
         safety(setSafeChannel), true},
        {personal(u"safe-hours"_s, u"HOURS_TEXT"_s, u"When, such as \"mon-fri 09:00-17:00\"."_s),
         safetyText(&ContactSafety::safeHours), true},
        {{u"voicemail"_s, yesNo, u"Whether a message may be left."_s},
         safetyWord(&ContactSafety::voicemail),
         true},
        {{u"text-messages"_s, yesNo, u"Whether they may be texted."_s},
         safetyWord(&ContactSafety::text),
         true},
        {{u"letters"_s, yesNo, u"Whether they may be written to."_s}, safetyWord(&ContactSafety::post), true},
        {personal(u"if-someone-else"_s, u"WORDS"_s, u"What to say if someone else answers."_s),
         safetyText(&ContactSafety::ifSomeoneElse), true},
        {personal(u"stop-phrase"_s, u"WORDS"_s, u"By which they say that they can't talk."_s),
         safetyText(&ContactSafety::stopPhrase), true}};
}

} // namespace

const QList<Field<Participant>> &participantFields()
{
    static const QList<Field<Participant>> fields =
        identityFields() + languageFields() + circumstanceFields() + safetyFields();
    return fields;
}

} // namespace colloquy
