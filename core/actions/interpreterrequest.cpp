// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreterrequest.h"

#include "core/actions/bookingcase.h"
#include "core/actions/exporttarget.h"
#include "core/actions/interpretercase.h"
#include "core/base/clockchange.h"
#include "core/base/emailaddress.h"
#include "core/base/languagename.h"
#include "core/base/safefile.h"
#include "core/base/words.h"
#include "core/formats/icswriter.h"
#include "core/rules/joinrules.h"
#include "core/store/transaction.h"

#include <QLocale>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using State = InterpreterBooking::State;

// Letters are in English (UK), whatever language the program speaks.

/// All that the message may say.
struct Facts {
    Study study;
    Participant participant;
    InterpreterBooking booking;
    Sitting sitting;
    Interpreter interpreter; ///< without a name where it is to follow
    TimeSpan span;           ///< with briefing, consent talk and debriefing
    RequestInterpreter request;
};

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

bool isOff(const Facts &facts)
{
    return !facts.booking.isLive();
}

QString dayText(qint64 utc, const QByteArray &zone)
{
    return english().toString(wallTimeAt(utc, zone).date, u"dddd d MMMM yyyy"_s);
}

QString clockText(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    const QString time = wall.time.toString(u"HH:mm"_s);
    return wall.fold ? time + u' ' + zoneAbbreviation(utc, zone) : time;
}

QString whenText(const Facts &facts)
{
    const QByteArray &zone = facts.study.zone;
    const QString city = QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ');
    return u"%1, %2 to %3 (%4 time)"_s.arg(dayText(facts.span.start, zone), clockText(facts.span.start, zone),
                                           clockText(facts.span.end, zone), city);
}

QString lengthText(const Facts &facts)
{
    const int all = facts.span.minutes();
    const int talk = facts.sitting.interview.minutes;
    return all == talk
               ? u"%1 minutes"_s.arg(all)
               : u"%1 minutes in all, of which the conversation itself takes up to %2"_s.arg(all).arg(talk);
}

QString modeText(const Facts &facts)
{
    switch (facts.sitting.interview.mode) {
    case InterviewMode::Zoom:
        return u"video call (Zoom)"_s;
    case InterviewMode::Teams:
        return u"video call (Microsoft Teams)"_s;
    case InterviewMode::Phone:
        return u"by phone"_s;
    case InterviewMode::FaceToFace:
        break;
    }
    return u"face to face"_s;
}

QString languageText(const Facts &facts)
{
    const QString language = englishLanguageName(facts.booking.language);
    return facts.participant.dialect.isEmpty()
               ? language
               : u"%1, dialect: %2"_s.arg(language, facts.participant.dialect);
}

QString wishText(const Facts &facts)
{
    switch (facts.participant.interpreterGender) {
    case Gender::Female:
        return u"a woman, if possible"_s;
    case Gender::Male:
        return u"a man, if possible"_s;
    case Gender::Any:
        break;
    }
    return {};
}

/// Whoever hasn't said yes doesn't need the link.
QString linkText(const Facts &facts)
{
    const bool comes = facts.booking.state == State::Confirmed;
    return comes && !facts.sitting.call ? rules::joinLink(facts.sitting.interview).value_or(QString())
                                        : QString();
}

QString factLines(const Facts &facts)
{
    const std::pair<QString, QString> lines[] = {
        {u"Language"_s, languageText(facts)},
        {u"When"_s, whenText(facts)},
        {u"Length"_s, lengthText(facts)},
        {u"How"_s, modeText(facts)},
        {u"Link"_s, linkText(facts)},
        {u"Wished for"_s, wishText(facts)},
        {u"Our reference"_s, facts.request.withCode ? facts.participant.code : QString()},
        {u"Your reference"_s, facts.booking.reference}};
    QStringList texts;
    for (const auto &[name, value] : lines) {
        if (!value.isEmpty())
            texts << name + u": "_s + value;
    }
    return texts.join(u'\n');
}

QString opening(const Facts &facts)
{
    if (isOff(facts))
        return u"The following appointment will not take place, or not with you. Please take it out of your calendar:"_s;
    if (facts.booking.state == State::Reconfirm)
        return u"The time of an appointment that you had agreed to has changed. The new time is:"_s;
    if (facts.booking.state == State::Confirmed)
        return u"Thank you for agreeing to interpret. Here are the details once more:"_s;
    return u"We are looking for an interpreter for a conversation in a research study:"_s;
}

QString feeText(const Facts &facts)
{
    const int pence = facts.booking.costPence.value_or(0);
    return pence > 0 ? u"By your terms, a fee of £%1 falls due. Please send us your invoice."_s.arg(
                           pence / 100.0, 0, 'f', 2)
                     : QString();
}

QString closing(const Facts &facts)
{
    if (isOff(facts))
        return feeText(facts);
    if (facts.booking.state == State::Confirmed)
        return u"If anything has changed for you, please just answer this message."_s;
    return u"Please let us know by answering this message whether you can come. What is said stays "
           "confidential; we will send you the study's papers beforehand."_s;
}

/// An agency by its name and the address that was put down with it.
ics::Attendant addresseeOf(const Facts &facts)
{
    if (facts.booking.interpreter)
        return {facts.interpreter.name, facts.interpreter.email};
    return {withoutEmail(facts.booking.agency), emailIn(facts.booking.agency)};
}

MessageDraft worded(const Facts &facts)
{
    const QString language = englishLanguageName(facts.booking.language);
    const QString day = dayText(facts.span.start, facts.study.zone);
    MessageDraft draft;
    const ics::Attendant addressee = addresseeOf(facts);
    draft.name = addressee.name;
    draft.email = addressee.email;
    draft.subject = isOff(facts) ? u"Interpreter for %1 on %2: called off"_s.arg(language, day)
                                 : u"Interpreter for %1 on %2"_s.arg(language, day);
    QStringList paragraphs{facts.interpreter.name.isEmpty() ? u"Hello,"_s
                                                            : u"Dear %1,"_s.arg(facts.interpreter.name),
                           opening(facts), factLines(facts), closing(facts)};
    QStringList names{u"With kind regards"_s, facts.study.researcher, facts.study.contactLines};
    names.removeAll(QString());
    paragraphs << names.join(u'\n');
    paragraphs.removeAll(QString());
    draft.text = paragraphs.join(u"\n\n"_s) + u'\n';
    return draft;
}

/// The same as long as it is the same appointment, and not to be traced to the participant's own.
QByteArray uidOf(const Facts &facts)
{
    const Interview &interview = facts.sitting.interview;
    const QUuid whose = facts.sitting.call ? interview.participant.uuid : QUuid::fromRfc4122(interview.uid);
    const QString what = word(facts.booking.purpose) + (facts.booking.second ? u" 2"_s : QString());
    return QUuid::createUuidV5(whose, u"interpreter "_s + what).toByteArray(QUuid::WithoutBraces);
}

int sequenceOf(const Workspace &workspace, const Facts &facts)
{
    if (!facts.sitting.call)
        return facts.sitting.interview.sequence + (isOff(facts) ? 1 : 0);
    return static_cast<int>(workspace.store().count<InterpreterBooking>(
        "participant = ?1 AND purpose = ?2", *facts.booking.participant, word(facts.booking.purpose)));
}

QByteArray calendarOf(const Workspace &workspace, const Facts &facts)
{
    ics::Event event;
    event.uid = uidOf(facts);
    event.sequence = sequenceOf(workspace, facts);
    event.start = {facts.span.start, wallTimeAt(facts.span.start, facts.study.zone)};
    event.minutes = facts.span.minutes();
    event.status = isOff(facts)                              ? ics::Event::Status::Cancelled
                   : facts.booking.state == State::Confirmed ? ics::Event::Status::Confirmed
                                                             : ics::Event::Status::Tentative;
    event.summary = u"Interpreting, %1"_s.arg(englishLanguageName(facts.booking.language));
    event.url = linkText(facts);
    event.organizer = ics::Attendant{facts.study.researcher, emailIn(facts.study.contactLines)};
    event.attendee = addresseeOf(facts);
    return ics::calendar(isOff(facts) ? ics::Method::Cancel : ics::Method::Request, {event}, workspace.now());
}

Result<Facts> factsOf(const Workspace &workspace, const RequestInterpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    const auto booking = workspace.store().find(request.booking);
    const auto sitting = booking ? sittingOf(workspace, *booking) : std::nullopt;
    if (!sitting)
        return Error::notFound(u"interpreter"_s);
    if (booking->byTelephone)
        return Error::refused(blocks(
            Code::RecordWrongState, personCode(workspace, sitting->interview.participant), {u"telephone"_s}));
    Facts facts;
    facts.study = workspace.study();
    facts.participant = workspace.store().find(sitting->interview.participant).value_or(Participant());
    facts.booking = *booking;
    facts.sitting = *sitting;
    facts.request = request;
    if (booking->interpreter)
        facts.interpreter = workspace.store().find(*booking->interpreter).value_or(Interpreter());
    const TimeSpan span = sitting->interview.span();
    const int after = booking->debriefingMinutes;
    const int before = minutesAround(workspace, *sitting) - after;
    facts.span = {span.start - 60 * before, span.end + 60 * after};
    return facts;
}

Outcome recordRequest(Workspace &workspace, const RequestInterpreter &request)
{
    const auto booking = workspace.store().find(request.booking);
    const auto sitting = booking ? sittingOf(workspace, *booking) : std::nullopt;
    if (!sitting)
        return Error::notFound(u"interpreter"_s);
    Transaction transaction(workspace.store());
    transaction.touch(request.booking);
    const Id<Participant> participant = sitting->interview.participant;
    return workspace.finish(transaction,
                            {"interpreter.request", personCode(workspace, participant), participant, {}});
}

} // namespace

Result<MessageDraft> draftRequest(const Workspace &workspace, const RequestInterpreter &request)
{
    const auto facts = factsOf(workspace, request);
    if (!facts)
        return facts.error();
    MessageDraft draft = worded(*facts);
    if (request.attaches)
        draft.calendar = calendarOf(workspace, *facts);
    return draft;
}

Result<MessageDraft> takeRequest(Workspace &workspace, const RequestInterpreter &request)
{
    const Result<MessageDraft> draft = draftRequest(workspace, request);
    if (!draft)
        return draft;
    if (const Outcome recorded = recordRequest(workspace, request); !recorded)
        return recorded.error();
    return draft;
}

Outcome exportRequest(Workspace &workspace, const RequestInterpreter &request, const QByteArray &content,
                      const QString &path)
{
    if (workspace.isLocked())
        return Error::locked();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(content); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (const Outcome recorded = recordRequest(workspace, request); !recorded)
        return recorded;
    return file.commit();
}

} // namespace colloquy
