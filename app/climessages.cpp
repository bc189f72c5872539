// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/invitations.h"
#include "core/actions/messages.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// To a file where one is named, else to standard output.
bool isToFile(const Invocation &in)
{
    return in.has(u"o"_s) && in.text(u"o"_s) != "-"_L1;
}

Outcome invite(Invocation &in)
{
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    ExportInvitation request;
    request.interview = interview->id;
    if (in.has(u"method"_s))
        request.method = in.text(u"method"_s) == "cancel"_L1 ? ExportInvitation::Method::Cancel
                                                             : ExportInvitation::Method::Request;
    request.identified = in.has(u"identified"_s);
    request.alarmMinutes = in.number(u"alarm"_s);
    if (isToFile(in))
        return exportInvitation(in.study(), request, in.text(u"o"_s));
    const auto written = writeInvitation(in.study(), request);
    return written ? in.send(*written) : Outcome(written.error());
}

Outcome exportAll(Invocation &in)
{
    const ExportCalendar request{in.has(u"identified"_s), in.number(u"alarm"_s)};
    if (isToFile(in))
        return exportCalendar(in.study(), request, in.text(u"o"_s));
    const auto written = writeCalendar(in.study(), request);
    return written ? in.send(*written) : Outcome(written.error());
}

/// A file of a mail program can go nowhere but by e-mail.
Channel channelOf(const Invocation &in, const Id<Participant> &participant, const QString &format)
{
    if (const auto said = in.word<Channel>(u"channel"_s))
        return *said;
    const QList<Channel> safe = channelsTo(in.study(), participant);
    return format == "text"_L1 && !safe.isEmpty() ? safe.first() : Channel::Email;
}

QByteArray contentOf(const MessageDraft &draft, const QString &format)
{
    if (format == "eml"_L1)
        return emlOf(draft);
    if (format == "html"_L1)
        return htmlOf(draft).toUtf8();
    return (draft.subject + u"\n\n"_s + draft.text).toUtf8();
}

Outcome draft(Invocation &in)
{
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    const QString format = in.has(u"format"_s) ? in.text(u"format"_s) : u"text"_s;
    DraftMessage request;
    request.interview = interview->id;
    request.kind = *in.word<ContactAttempt::Message>(u"kind"_s);
    request.channel = channelOf(in, interview->participant, format);
    request.withAddress = in.has(u"with-address"_s);
    request.attaches = format == "eml"_L1;
    request.language = in.text(u"language"_s);
    if (isToFile(in)) {
        const auto drafted = draftMessage(in.study(), request);
        if (!drafted)
            return drafted.error();
        in.remark(drafted->marks);
        return exportDraft(in.study(), request, contentOf(*drafted, format), in.text(u"o"_s));
    }
    const auto drafted = takeDraft(in.study(), request);
    if (!drafted)
        return drafted.error();
    in.remark(drafted->marks);
    return in.send(contentOf(*drafted, format));
}

Outcome sent(Invocation &in)
{
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    MessageSent request;
    request.interview = interview->id;
    request.kind = *in.word<ContactAttempt::Message>(u"kind"_s);
    request.channel = channelOf(in, interview->participant, u"text"_s);
    request.decisions = in.decisions();
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    return markMessageSent(in.study(), request);
}

const QStringList studyAndCode{u"STUDY"_s, u"CODE"_s};
const QString kinds = u"invitation|move|cancellation|reminder_week|reminder_day"_s;
const QString channels = u"email|phone|text|post"_s;

Option fileOption()
{
    return {u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all; standard output unless said."_s};
}

Option alarmOption()
{
    return {u"alarm"_s, u"MIN"_s, u"Has the calendar remind whoever keeps it so long before."_s};
}

Option kindOption()
{
    return {u"kind"_s, kinds, u"What it says."_s, Option::Required};
}

QList<Command> calendarCommands()
{
    return {{u"export invitation"_s,
             studyAndCode,
             u"Writes one interview as iCalendar, to invite or to call off."_s,
             {fileOption(),
              {u"method"_s, u"request|cancel"_s, u"As the interview stands, unless said."_s},
              {u"identified"_s,
               {},
               u"With organiser, attendee and place; needs the passphrase and is audited."_s},
              alarmOption()},
             invite},
            {u"export calendar"_s,
             {u"STUDY"_s},
             u"Writes all interviews as iCalendar; of those that were moved, the newest time."_s,
             {fileOption(),
              {u"identified"_s, {}, u"With names and places; needs the passphrase and is audited."_s},
              alarmOption()},
             exportAll}};
}

} // namespace

QList<Command> messageCommands()
{
    return calendarCommands() +
           QList<Command>{
               {u"message draft"_s,
                studyAndCode,
                u"Words a message about the interview; nothing is sent, and the audit trail keeps it."_s,
                {kindOption(),
                 {u"format"_s, u"text|html|eml"_s,
                  u"An .eml file holds all, with the calendar; text unless said."_s},
                 {u"channel"_s, channels, u"How it is to go; a safe way unless said, and .eml by e-mail."_s},
                 {u"language"_s, u"TAG"_s,
                  u"Words it in this language; in the one that they read unless said, else in English."_s},
                 {u"with-address"_s,
                  {},
                  u"Says where they meet, which may be more than others should see."_s},
                 fileOption()},
                draft,
                Command::Access::Writes},
               {u"message sent"_s,
                studyAndCode,
                u"Records that a message was sent, which nothing else does."_s,
                {kindOption(),
                 {u"channel"_s, channels, u"How it went; a safe way unless said."_s},
                 {u"at"_s, u"TIME"_s, u"When it was; now unless said."_s},
                 {u"deviation"_s, u"REASON"_s, u"Records a fact that broke a rule, with the reason."_s,
                  Option::Personal}},
                sent,
                Command::Access::Writes}};
}

} // namespace colloquy
