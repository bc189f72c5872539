// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/interview.h"

namespace colloquy {

/// A message to the participant about one interview. Nothing is ever sent by the program.
struct DraftMessage {
    Id<Interview> interview;
    ContactAttempt::Message kind = ContactAttempt::Message::Invitation;
    Channel channel = Channel::Email;
    bool withAddress = false; ///< of a place where they meet; it might say too much on a shared screen
    bool attaches = false;    ///< the invitation for their calendar goes along
    QString language = {};    ///< BCP 47; empty: the one that they read
};

/// In their language where there are templates in it, else in English; in words that give nothing away, for
/// who knows who looks at the screen.
struct MessageDraft {
    QString name;
    QString email;
    QString subject;
    QString text;
    QByteArray calendar; ///< iCalendar; empty where none goes along
    QString language = QStringLiteral("en");
    bool isRightToLeft = false;
    Findings marks = {}; ///< template.missing, also for a template that no native reader has looked at

    bool operator==(const MessageDraft &) const = default;
};

/// Which messages fit the interview as it stands, what is most likely wanted first. None for one that was
/// moved away or is over.
QList<ContactAttempt::Message> messagesFor(const Workspace &workspace, const Interview &interview);

/// Those in which a message to them can be worded: their own first, English last.
QStringList messageLanguages(const Participant &participant);

/// participant.no_contact, contact.unsafe, interview.wrong_state where the kind doesn't fit. Warnings are for
/// when it is sent.
Findings checkDraft(const Workspace &workspace, const DraftMessage &request);
Result<MessageDraft> draftMessage(const Workspace &workspace, const DraftMessage &request);
/// The same for what leaves the program by itself, which the audit trail keeps.
Result<MessageDraft> takeDraft(Workspace &workspace, const DraftMessage &request);
/// \a content, which was made of the draft, as a file; whole or not at all, and kept in the trail as well.
Outcome exportDraft(Workspace &workspace, const DraftMessage &request, const QByteArray &content,
                    const QString &path);

/// The text as HTML, links that may be opened as links.
QString htmlOf(const MessageDraft &draft);
QByteArray emlOf(const MessageDraft &draft);
/// "mailto:..." with subject and text (RFC 6068), which can carry no calendar.
QByteArray mailtoOf(const MessageDraft &draft);

/// The researcher says that a message went out.
struct MessageSent {
    Id<Interview> interview;
    ContactAttempt::Message kind = ContactAttempt::Message::Invitation;
    Channel channel = Channel::Email;
    std::optional<qint64> at; ///< now, unless it says when
    Decisions decisions;
};
Findings checkMessageSent(const Workspace &workspace, const MessageSent &request);
Outcome markMessageSent(Workspace &workspace, const MessageSent &request);

/// Not of somebody who asked for no contact, or withdrew from it.
bool mayBeContacted(const Workspace &workspace, const Participant &participant);
/// The ways in which they can be reached without harm, the best first; none while locked.
QList<Channel> channelsTo(const Workspace &workspace, const Id<Participant> &participant);

} // namespace colloquy
