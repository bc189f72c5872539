// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "core/actions/history.h"
#include "core/actions/interviews.h"
#include "core/actions/roll.h"
#include "core/rules/wording.h"
#include "ui/prompt.h"

#include <algorithm>

namespace colloquy {

namespace {

std::optional<Id<Interview>> currentIn(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto interview = currentInterview(workspace, participant);
    return interview ? std::optional(interview->id) : std::nullopt;
}

bool isIn(const ChangeSet &changes, const Id<Interview> &interview)
{
    return std::ranges::find(changes.changes, interview.uuid.toRfc4122(), &Change::id) !=
           changes.changes.cend();
}

/// What of a selection is still there. Who was looking at an interview that is moved now looks at its new
/// time; where one goes by undo, what matters now of the same person takes its place.
Selection after(const ChangeSet &changes, const Workspace &workspace, Selection selection)
{
    if (selection.participant && changes.touches("participant") &&
        !rollEntry(workspace, *selection.participant))
        selection.participant.reset();
    if (!selection.participant)
        selection.interview.reset();
    else if (changes.touches("interview")) {
        const auto chosen =
            selection.interview ? interviewById(workspace, *selection.interview) : std::nullopt;
        const bool gone = selection.interview ? !chosen : changes.action.startsWith("redo:");
        if (gone || (chosen && chosen->state == Interview::State::Moved && isIn(changes, chosen->id)))
            selection.interview = currentIn(workspace, *selection.participant);
    }
    return selection;
}

} // namespace

Session::Session(std::unique_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
    // Before any page looks, for nobody else was connected yet.
    connect(m_workspace.get(), &Workspace::changed, this,
            [this](const ChangeSet &changes) { select(after(changes, *m_workspace, m_selection)); });
}

Session::~Session() = default;

void Session::select(const Selection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged();
}

void Session::selectParticipant(const Id<Participant> &participant)
{
    select({participant, currentIn(*m_workspace, participant), m_selection.interpreter, false});
}

void Session::selectInterview(const Id<Interview> &interview)
{
    select({participantOf(*m_workspace, interview), interview, m_selection.interpreter, false});
}

void Session::selectInterpreter(const Id<Interpreter> &interpreter)
{
    select({m_selection.participant, m_selection.interview, interpreter, true});
}

void Session::ask(Command command)
{
    Q_EMIT commandAsked(command);
}

void Session::askByLetter(QChar letter)
{
    if (const auto command = Commands::forLetter(letter))
        ask(*command);
}

void Session::showPage(const QString &page)
{
    Q_EMIT pageAsked(page);
}

bool Session::report(const Outcome &outcome, const QString &done, QWidget *parent)
{
    if (outcome)
        announce(done);
    else
        prompt::tell(parent, {tr("That was not done"), sentence(outcome.error()), {}});
    return outcome.has_value();
}

void Session::announce(const QString &sentence)
{
    Q_EMIT announced(sentence);
}

} // namespace colloquy
