// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studywatch.h"

#include "core/actions/gratitude.h"
#include "core/actions/history.h"
#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "core/actions/joining.h"
#include "core/actions/messages.h"
#include "core/actions/overview.h"
#include "core/actions/roll.h"
#include "core/actions/visits.h"
#include "core/actions/withdrawals.h"
#include "core/rules/wording.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QDateTime>
#include <QEvent>

#include <chrono>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr std::chrono::seconds pause{2};

using Course = rules::InterviewStep;
constexpr std::pair<Course, Need> interviewSteps[] = {
    {Course::Confirm, Need::CanConfirm}, {Course::Move, Need::CanMove},     {Course::Cancel, Need::CanCancel},
    {Course::Start, Need::CanStart},     {Course::Finish, Need::CanFinish}, {Course::NoShow, Need::CanMiss}};

constexpr Needs aboutSomebody =
    Needs(Need::ParticipantSelected) | Need::InterviewSelected | Need::BookingSelected;

/// While the details show an interpreter, nobody else is in sight.
Selection shownOf(const Selection &selection)
{
    return selection.interpreterLast && selection.interpreter ? Selection{{}, {}, selection.interpreter, true}
                                                              : selection;
}

/// What the step of the course would be refused for now.
Findings checkCourse(const Workspace &workspace, const Id<Interview> &interview, Course step)
{
    Findings findings = checkInterviewStep(workspace, interview, step);
    if (step != Course::NoShow || !findings.isEmpty())
        return findings;
    FinishInterview noShow;
    noShow.interview = interview;
    noShow.outcome = Interview::State::NoShow;
    findings = checkFinish(workspace, noShow);
    findings.removeIf([](const Finding &finding) { return finding.code != Code::TimeFuture; });
    return findings;
}

/// An interview that is still to be, in which somebody interprets or should.
bool needsInterpreter(const Workspace &workspace, const Id<Interview> &interview)
{
    const auto participant = participantOf(workspace, interview);
    if (!participant || !checkInterviewStep(workspace, interview, Course::Cancel).isEmpty())
        return false;
    if (interpreterBooking(workspace, interview))
        return true;
    const auto entry = rollEntry(workspace, *participant);
    return entry && entry->interpreterNeeded == YesNo::Yes;
}

bool hasThanks(const Workspace &workspace, const Id<Participant> &participant)
{
    if (!thanksSteps(workspace, participant).isEmpty())
        return true;
    const auto entry = rollEntry(workspace, participant);
    return entry && (entry->facts.thanksDue || entry->facts.thanksDone);
}

Needs consentNeeds(const Workspace &workspace, const Id<Participant> &participant)
{
    Needs needs;
    needs.setFlag(Need::ConsentTaken, consentStanding(workspace, participant).record.has_value());
    needs.setFlag(Need::WithdrawalOpen, hasOpenWithdrawal(workspace, participant));
    return needs;
}

/// What the day of the interview, and what came of it, make possible.
Needs dayNeeds(const Workspace &workspace, const Id<Interview> &id)
{
    const auto interview = interviewById(workspace, id);
    if (!interview)
        return {};
    Needs needs;
    needs.setFlag(Need::CanJoin, linkToJoin(workspace, *interview).has_value());
    needs.setFlag(Need::CanArrive, checkArrive(workspace, {id, {}}).isEmpty());
    needs.setFlag(Need::CanLeave, checkLeave(workspace, {id, {}}).isEmpty());
    const auto current = currentInterview(workspace, interview->participant);
    const bool free = current && !current->isLive();
    needs.setFlag(Need::CanBookAgain, free && (interview->state == Interview::State::NoShow ||
                                               interview->state == Interview::State::Cancelled));
    const auto early = continuable(workspace, interview->participant);
    needs.setFlag(Need::CanContinue, free && early && early->id == id);
    needs.setFlag(Need::MessageFits, !messagesFor(workspace, *interview).isEmpty());
    return needs;
}

/// Of what needs no look at the study to be said.
QString whyNotOf(Needs missing)
{
    if (missing.testFlag(Need::CanBookAgain))
        return StudyWatch::tr(
            "Only after an interview that was cancelled or missed, and with no other, somebody is "
            "booked again.");
    if (missing.testFlag(Need::CanContinue))
        return StudyWatch::tr("Only an interview that ended early has a continuation, and only one.");
    if (missing.testFlag(Need::MessageFits))
        return StudyWatch::tr("That interview is over or was moved, so there is nothing to write about it.");
    if (missing.testFlag(Need::InterpreterNeeded))
        return StudyWatch::tr("That interview needs no interpreter now.");
    if (missing.testFlag(Need::ConsentTaken))
        return StudyWatch::tr("No consent of theirs is recorded yet.");
    if (missing.testFlag(Need::WithdrawalOpen))
        return StudyWatch::tr("No withdrawal of theirs is to be followed up.");
    if (missing.testFlag(Need::ThanksDue))
        return StudyWatch::tr("No thanks are due: there was no interview yet.");
    return {};
}

QTime wallClock()
{
    return QDateTime::fromSecsSinceEpoch(Workspace::realNow()).time();
}

} // namespace

StudyWatch::StudyWatch(Session &session, MainWindow &window)
    : m_session(session)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(&session, &Session::selectionChanged, this, &StudyWatch::renew);
    connect(&session, &Session::announced, this, &StudyWatch::say);
    connect(&session.workspace(), &Workspace::changed, this, &StudyWatch::follow);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &StudyWatch::renew);
    connect(&window, &MainWindow::pageShown, this, &StudyWatch::renew);
    connect(&m_look, &QTimer::timeout, this, &StudyWatch::look);
    m_look.start(pause);
    window.setSaved({});
    renew();
}

QString StudyWatch::whyNot(Needs missing) const
{
    if (missing.testFlag(Need::Unlocked))
        return tr("The study is locked. Unlock it first (Ctrl+L).");
    const Selection &selection = m_session.selection();
    if (selection.interpreterLast && !shownOf(selection).participant && (missing & aboutSomebody))
        return tr("Choose somebody in a list first.");
    if (missing.testFlag(Need::InterviewSelected) || missing.testFlag(Need::BookingSelected))
        return tr("There is no interview for that yet.");
    if (missing.testFlag(Need::ParticipantSelected))
        return tr("Choose somebody in a list first.");
    for (const auto &[step, need] : interviewSteps) {
        if (const auto interview = m_session.selection().interview; interview && missing.testFlag(need)) {
            const Findings found = checkCourse(m_session.workspace(), *interview, step);
            return found.isEmpty() ? QString() : sentence(found.first());
        }
    }
    if (missing.testFlag(Need::CanJoin))
        return tr("One can join a video call from 15 minutes before, if its place holds the link.");
    if (missing.testFlag(Need::CanArrive) || missing.testFlag(Need::CanLeave)) {
        const CheckIn now{*m_session.selection().interview, {}};
        const Findings found = missing.testFlag(Need::CanArrive) ? checkArrive(m_session.workspace(), now)
                                                                 : checkLeave(m_session.workspace(), now);
        return found.isEmpty() ? QString() : sentence(found.first());
    }
    return whyNotOf(missing);
}

QString StudyWatch::textOf(const std::optional<Step> &step)
{
    return step ? stepText(step->action, step->subject) : QString();
}

Needs StudyWatch::needs() const
{
    const Workspace &workspace = m_session.workspace();
    const Selection selection = shownOf(m_session.selection());
    const bool open = !workspace.isLocked();
    const QWidget *page = m_window.shownPage();
    Needs needs = Need::StudyOpen;
    needs.setFlag(Need::Unlocked, open);
    needs.setFlag(Need::CanUndo, open && workspace.undoable());
    needs.setFlag(Need::CanRedo, open && workspace.redoable());
    needs.setFlag(Need::ParticipantSelected, selection.participant.has_value());
    needs.setFlag(Need::InterviewSelected, selection.interview.has_value());
    needs.setFlag(Need::BookingSelected,
                  selection.interview && interpreterBooking(workspace, *selection.interview));
    for (const auto &[step, need] : interviewSteps)
        needs.setFlag(need,
                      selection.interview && checkCourse(workspace, *selection.interview, step).isEmpty());
    if (selection.interview)
        needs |= dayNeeds(workspace, *selection.interview);
    needs.setFlag(Need::InterpreterNeeded,
                  selection.interview && needsInterpreter(workspace, *selection.interview));
    needs.setFlag(Need::ThanksDue, selection.participant && hasThanks(workspace, *selection.participant));
    if (selection.participant)
        needs |= consentNeeds(workspace, *selection.participant);
    needs.setFlag(Need::TableShown, page && page->findChild<TableView *>());
    needs.setFlag(Need::CalendarShown, m_window.currentPage() == u"calendar"_s);
    return needs;
}

void StudyWatch::renew()
{
    const Workspace &workspace = m_session.workspace();
    m_window.setLocked(workspace.isLocked());
    m_window.commands().setUndoTexts(textOf(workspace.undoable()), textOf(workspace.redoable()));
    m_window.commands().setState(needs());
}

void StudyWatch::follow(const ChangeSet &changes)
{
    renew();
    if (changes.action == "foreign")
        return m_window.undoBar().tell(
            tr("Something was changed in another window; you see it as it is now."));
    m_window.setSaved(wallClock());
    m_fresh = !changes.action.startsWith("undo:") && !changes.action.startsWith("redo:");
}

void StudyWatch::say(const QString &sentence)
{
    const std::optional<Step> step = m_session.workspace().undoable();
    if (std::exchange(m_fresh, false) && step)
        m_window.undoBar().offer(sentence, textOf(step));
    else
        m_window.undoBar().tell(sentence);
}

void StudyWatch::look()
{
    Workspace &workspace = m_session.workspace();
    workspace.noticeForeignChanges();
    if (const Needs now = needs(); now != m_window.commands().state()) // time alone makes some steps possible
        m_window.commands().setState(now);
    if (const auto failure = workspace.takeFailure())
        m_window.showProblem(sentence(*failure));
}

bool StudyWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        look();
    return QObject::eventFilter(watched, event);
}

} // namespace colloquy
