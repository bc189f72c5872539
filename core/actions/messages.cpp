// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/messages.h"

#include "core/actions/bookingcase.h"
#include "core/actions/exporttarget.h"
#include "core/actions/invitations.h"
#include "core/actions/messagewords.h"
#include "core/actions/participants.h"
#include "core/actions/reminders.h"
#include "core/base/safefile.h"
#include "core/base/words.h"
#include "core/formats/emlwriter.h"
#include "core/rules/joinrules.h"
#include "core/rules/reminderrules.h"
#include "core/store/transaction.h"

#include <QUrl>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Message = ContactAttempt::Message;

/// As it would be logged. Whoever is rung has heard it.
ContactAttempt attemptOf(const MessageSent &request, const Interview &interview)
{
    ContactAttempt attempt;
    attempt.participant = interview.participant;
    attempt.at = request.at.value_or(0);
    attempt.channel = request.channel;
    attempt.outcome = request.channel == Channel::Phone ? ContactAttempt::Outcome::Answered
                                                        : ContactAttempt::Outcome::LeftMessage;
    attempt.interview = interview.id;
    attempt.message = request.kind;
    return attempt;
}

Findings checkKind(const Workspace &workspace, const Interview &interview, Message kind)
{
    if (messagesFor(workspace, interview).contains(kind))
        return {};
    const QString state =
        kind == Message::Move && interview.isLive() ? u"not_moved"_s : word(interview.state);
    return {blocks(Code::InterviewWrongState, personCode(workspace, interview.participant), {state})};
}

/// What went out is a fact, but nobody was told of a move or an end that there never was.
Findings checkSubject(const Workspace &workspace, const Interview &interview, Message kind)
{
    const bool wrong = (kind == Message::Move && !interview.movedFrom) ||
                       (kind == Message::Cancellation && interview.state != Interview::State::Cancelled);
    return wrong ? checkKind(workspace, interview, kind) : Findings();
}

/// An address goes into the calendar only where it goes into the message.
QString locationOf(const Interview &interview, bool withAddress)
{
    if (interview.mode == InterviewMode::FaceToFace)
        return withAddress ? interview.place : QString();
    return rules::joinLink(interview).value_or(QString());
}

/// English for whoever reads nothing: it is read to them.
QString wantedLanguage(const DraftMessage &request, const Participant &participant)
{
    return request.language.isEmpty() ? participant.readingLanguage.value_or(u"en"_s) : request.language;
}

Outcome recordDraft(Workspace &workspace, const DraftMessage &request)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({});
    Transaction transaction(workspace.store());
    transaction.touch(interview->id);
    return workspace.finish(
        transaction,
        {"message.draft", personCode(workspace, interview->participant), interview->participant, {}});
}

} // namespace

bool mayBeContacted(const Workspace &workspace, const Participant &participant)
{
    if (participant.noContact)
        return false;
    for (const Withdrawal &withdrawal :
         workspace.store().list<Withdrawal>("participant = ?1", participant.id)) {
        if (withdrawal.has(Withdrawal::Scope::Contact) || withdrawal.has(Withdrawal::Scope::Everything))
            return false;
    }
    return true;
}

QList<Channel> channelsTo(const Workspace &workspace, const Id<Participant> &id)
{
    const auto participant = workspace.store().find(id);
    return participant && mayBeContacted(workspace, *participant) ? rules::safeChannels(*participant)
                                                                  : QList<Channel>();
}

QStringList messageLanguages(const Participant &participant)
{
    const QString own = messageLanguage(participant.readingLanguage.value_or(QString()));
    return own.isEmpty() || own == "en"_L1 ? QStringList{u"en"_s} : QStringList{own, u"en"_s};
}

QList<Message> messagesFor(const Workspace &workspace, const Interview &interview)
{
    if (interview.state == Interview::State::Cancelled)
        return {Message::Cancellation};
    if (!interview.isLive() || interview.startedAt || interview.span().end <= workspace.now())
        return {};
    QList<Message> messages{Message::Invitation, Message::ReminderWeek, Message::ReminderDay};
    if (interview.movedFrom)
        messages.prepend(Message::Move);
    if (const auto due = reminderDue(workspace, interview, workspace.now())) {
        messages.removeOne(*due);
        messages.prepend(*due);
    }
    return messages;
}

Findings checkDraft(const Workspace &workspace, const DraftMessage &request)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({}).findings;
    Findings findings = checkKind(workspace, *interview, request.kind);
    LogContact sending;
    sending.attempt = attemptOf({request.interview, request.kind, request.channel, {}, {}}, *interview);
    findings += checkLogContact(workspace, sending);
    findings.removeIf([](const Finding &finding) { return finding.severity != Severity::Blocks; });
    return findings;
}

Result<MessageDraft> draftMessage(const Workspace &workspace, const DraftMessage &request)
{
    if (workspace.isLocked())
        return Error::locked();
    const auto interview = workspace.store().find(request.interview);
    const auto participant = interview ? workspace.store().find(interview->participant) : std::nullopt;
    if (!participant)
        return Error::notFound({});
    if (participant->sealState != SealState::Open || interview->sealState != SealState::Open)
        return Error::of(Error::Kind::Damaged, Code::BlobDamaged, participant->code);
    if (const Findings findings = checkDraft(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    const auto earlier = interview->movedFrom ? workspace.store().find(*interview->movedFrom) : std::nullopt;
    const QString wanted = wantedLanguage(request, *participant);
    const QString language = messageLanguage(wanted);
    MessageFacts facts{workspace.study(), *participant,        *interview,
                       earlier,           request.withAddress, request.attaches};
    if (!language.isEmpty())
        facts.language = language;
    const MessageWords words = messageWords(request.kind, facts);
    MessageDraft draft{participant->name, participant->email, words.subject, words.text, {},
                       facts.language,    words.isRightToLeft};
    if (language.isEmpty())
        draft.marks << warns(Code::TemplateMissing, wanted);
    else if (words.isDraft)
        draft.marks << warns(Code::TemplateMissing, language, {u"draft"_s});
    if (request.attaches)
        draft.calendar =
            attachedInvitation(workspace, *interview, locationOf(*interview, request.withAddress));
    return draft;
}

Result<MessageDraft> takeDraft(Workspace &workspace, const DraftMessage &request)
{
    const Result<MessageDraft> draft = draftMessage(workspace, request);
    if (!draft)
        return draft;
    if (const Outcome recorded = recordDraft(workspace, request); !recorded)
        return recorded.error();
    return draft;
}

Outcome exportDraft(Workspace &workspace, const DraftMessage &request, const QByteArray &content,
                    const QString &path)
{
    if (workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkDraft(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(content); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (const Outcome recorded = recordDraft(workspace, request); !recorded)
        return recorded;
    return file.commit();
}

QString htmlOf(const MessageDraft &draft)
{
    QString body;
    for (const QString &paragraph : draft.text.trimmed().split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QStringList words = paragraph.toHtmlEscaped().replace(u'\n', u"<br> "_s).split(u' ');
        for (QString &each : words) {
            if (each.startsWith(u"https://"_s))
                each = u"<a href=\"%1\">%1</a>"_s.arg(each);
        }
        body += u"<p>"_s + words.join(u' ') + u"</p>\n"_s;
    }
    return u"<!DOCTYPE html>\n<html lang=\"%3\" dir=\"%4\"><head><meta "
           u"charset=\"utf-8\"><title>%1</title></head>\n"
           "<body>\n%2</body></html>\n"_s.arg(draft.subject.toHtmlEscaped(), body, draft.language,
                                              draft.isRightToLeft ? u"rtl"_s : u"ltr"_s);
}

QByteArray emlOf(const MessageDraft &draft)
{
    const QByteArray method = draft.calendar.contains("\r\nMETHOD:CANCEL\r\n") ? "CANCEL" : "REQUEST";
    return emlOf({draft.name, draft.email, draft.subject, draft.text, htmlOf(draft), draft.calendar, method});
}

QByteArray mailtoOf(const MessageDraft &draft)
{
    QString text = draft.text;
    text.replace(u"\n"_s, u"\r\n"_s);
    return "mailto:" + QUrl::toPercentEncoding(draft.email.simplified(), "@+") +
           "?subject=" + QUrl::toPercentEncoding(draft.subject.simplified()) +
           "&body=" + QUrl::toPercentEncoding(text);
}

Findings checkMessageSent(const Workspace &workspace, const MessageSent &request)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({}).findings;
    LogContact contact;
    contact.attempt = attemptOf(request, *interview);
    return checkSubject(workspace, *interview, request.kind) + checkLogContact(workspace, contact);
}

Outcome markMessageSent(Workspace &workspace, const MessageSent &request)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({});
    if (const Findings findings = checkSubject(workspace, *interview, request.kind); !findings.isEmpty())
        return Error::refused(findings);
    LogContact contact;
    contact.attempt = attemptOf(request, *interview);
    contact.decisions = request.decisions;
    return logContact(workspace, contact);
}

} // namespace colloquy
