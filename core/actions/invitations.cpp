// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/invitations.h"

#include "core/actions/bookingcase.h"
#include "core/actions/exporttarget.h"
#include "core/base/emailaddress.h"
#include "core/base/safefile.h"
#include "core/base/words.h"
#include "core/formats/icswriter.h"
#include "core/rules/joinrules.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Method = ExportInvitation::Method;

ics::Event::Status statusOf(Interview::State state)
{
    if (state == Interview::State::Proposed)
        return ics::Event::Status::Tentative;
    return state == Interview::State::Cancelled ? ics::Event::Status::Cancelled
                                                : ics::Event::Status::Confirmed;
}

/// How many steps on interviews were undone, by participant. What was undone may have been sent before.
using UndoneSteps = QHash<QByteArray, int>;

UndoneSteps undoneSteps(const Workspace &workspace)
{
    UndoneSteps steps;
    Query query =
        workspace.store().prepare("SELECT participant, count(DISTINCT tx) FROM audit WHERE action GLOB"
                                  " 'undo:*' AND entity = 'interview' GROUP BY participant");
    while (query.step())
        steps.insert(query.bytes(0).toByteArray(), static_cast<int>(query.integer(1)));
    return steps;
}

/// With nothing in it that says who or what about. The number never goes back: a step that is undone takes
/// one from the interview's own, and adds two here.
ics::Event eventOf(const Interview &interview, const QString &summary, const UndoneSteps &undone)
{
    ics::Event event;
    event.uid = QUuid::fromRfc4122(interview.uid).toByteArray(QUuid::WithoutBraces);
    event.sequence = interview.sequence + 2 * undone.value(interview.participant.bytes());
    event.start = interview.start;
    event.minutes = interview.minutes;
    event.status = statusOf(interview.state);
    event.summary = summary;
    return event;
}

void addPlace(ics::Event &event, const Interview &interview)
{
    event.location = interview.place;
    event.url = rules::joinLink(interview).value_or(QString());
}

void addPeople(ics::Event &event, const Study &study, const Participant &participant)
{
    event.organizer = ics::Attendant{study.researcher, emailIn(study.contactLines)};
    event.attendee = ics::Attendant{participant.name, participant.email};
}

QString summaryOf(const QString &code, const QString &name)
{
    return name.isEmpty() ? u"Interview "_s + code : u"Interview %1 %2"_s.arg(code, name);
}

/// blob.damaged: what doesn't open must not pass for missing.
Outcome checkOpen(const Participant &participant, const Interview &interview)
{
    if (participant.sealState == SealState::Open && interview.sealState == SealState::Open)
        return {};
    return participant.sealState == SealState::Locked
               ? Error::locked()
               : Error::of(Error::Kind::Damaged, Code::BlobDamaged, participant.code);
}

/// As the interview stands.
Method methodOf(const Interview &interview, const std::optional<Method> &wanted)
{
    const bool off = interview.state == Interview::State::Cancelled;
    return wanted.value_or(off ? Method::Cancel : Method::Request);
}

ics::Method icsMethod(Method method)
{
    return method == Method::Cancel ? ics::Method::Cancel : ics::Method::Request;
}

Result<QByteArray> invitationOf(const Workspace &workspace, const ExportInvitation &request)
{
    if (request.identified && workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkExport(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    const auto interview = workspace.store().find(request.interview);
    const auto participant = interview ? workspace.store().find(interview->participant) : std::nullopt;
    if (!participant)
        return Error::notFound({});
    ics::Event event = eventOf(*interview, summaryOf(participant->code, {}), undoneSteps(workspace));
    if (interview->isLive())
        event.alarmMinutes = request.alarmMinutes;
    if (request.identified) {
        if (const Outcome open = checkOpen(*participant, *interview); !open)
            return open.error();
        addPlace(event, *interview);
        addPeople(event, workspace.study(), *participant);
    }
    const Method method = methodOf(*interview, request.method);
    return ics::calendar(icsMethod(method), {event}, workspace.now());
}

Result<QByteArray> calendarOf(const Workspace &workspace, const ExportCalendar &request)
{
    if (request.identified && workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkExport(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    QHash<Id<Participant>, Participant> people;
    for (const Participant &participant : workspace.store().list<Participant>("1 = 1"))
        people.insert(participant.id, participant);
    const UndoneSteps undone = undoneSteps(workspace);
    QList<ics::Event> events;
    for (const Interview &interview :
         workspace.store().list<Interview>("state <> 'moved' ORDER BY start_utc, rowid")) {
        const Participant person = people.value(interview.participant);
        const QString name = request.identified ? person.name : QString();
        ics::Event event = eventOf(interview, summaryOf(person.code, name), undone);
        if (interview.isLive())
            event.alarmMinutes = request.alarmMinutes;
        if (request.identified) {
            if (const Outcome open = checkOpen(person, interview); !open)
                return open.error();
            addPlace(event, interview);
        }
        events << event;
    }
    return ics::calendar(ics::Method::Publish, events, workspace.now());
}

/// What went out with names leaves an entry in the audit trail.
Outcome recordExport(Workspace &workspace, const ExportInvitation &request)
{
    if (!request.identified)
        return {};
    Transaction transaction(workspace.store());
    transaction.touch(request.interview);
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({});
    return workspace.finish(
        transaction,
        {"export.invitation", personCode(workspace, interview->participant), interview->participant, {}});
}

Outcome recordExport(Workspace &workspace, const ExportCalendar &request)
{
    if (!request.identified)
        return {};
    Transaction transaction(workspace.store());
    transaction.touch(workspace.study().id);
    return workspace.finish(transaction, {"export.calendar", {}, {}, {}});
}

template <class Request>
Outcome exportTo(Workspace &workspace, const Request &request, const Result<QByteArray> &content,
                 const QString &path)
{
    if (!content)
        return content.error();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(*content); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded;
    return file.commit();
}

Findings checkAlarm(const std::optional<int> &minutes)
{
    constexpr int week = 7 * 24 * 60;
    if (!minutes || (*minutes >= 0 && *minutes <= week))
        return {};
    return {blocks(Code::NumberOutOfRange, u"alarm"_s, {u"0"_s, QString::number(week)})};
}

} // namespace

Findings checkExport(const Workspace &workspace, const ExportInvitation &request)
{
    if (request.identified && workspace.isLocked())
        return Error::locked().findings;
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({}).findings;
    const bool off = interview->state == Interview::State::Cancelled;
    const bool calls = methodOf(*interview, request.method) == Method::Cancel;
    if (off != calls || (!calls && !interview->isLive())) // nobody is invited to what is over
        return {blocks(Code::InterviewWrongState, personCode(workspace, interview->participant),
                       {word(interview->state)})};
    return checkAlarm(request.alarmMinutes);
}

Findings checkExport(const Workspace &workspace, const ExportCalendar &request)
{
    if (request.identified && workspace.isLocked())
        return Error::locked().findings;
    return checkAlarm(request.alarmMinutes);
}

Result<QByteArray> writeInvitation(Workspace &workspace, const ExportInvitation &request)
{
    const Result<QByteArray> content = invitationOf(workspace, request);
    if (!content)
        return content;
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded.error();
    return content;
}

Outcome exportInvitation(Workspace &workspace, const ExportInvitation &request, const QString &path)
{
    return exportTo(workspace, request, invitationOf(workspace, request), path);
}

Result<QByteArray> writeCalendar(Workspace &workspace, const ExportCalendar &request)
{
    const Result<QByteArray> content = calendarOf(workspace, request);
    if (!content)
        return content;
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded.error();
    return content;
}

Outcome exportCalendar(Workspace &workspace, const ExportCalendar &request, const QString &path)
{
    return exportTo(workspace, request, calendarOf(workspace, request), path);
}

QByteArray attachedInvitation(const Workspace &workspace, const Interview &interview, const QString &location)
{
    const auto participant = workspace.store().find(interview.participant);
    ics::Event event = eventOf(interview, u"Our conversation"_s, undoneSteps(workspace));
    event.location = location;
    event.url = rules::joinLink(interview).value_or(QString());
    addPeople(event, workspace.study(), participant.value_or(Participant()));
    return ics::calendar(icsMethod(methodOf(interview, {})), {event}, workspace.now());
}

} // namespace colloquy
