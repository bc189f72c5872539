// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "core/actions/interviews.h"
#include "core/rules/wording.h"
#include "ui/prompt.h"

namespace colloquy {

Session::Session(std::unique_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{}

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
    const auto interview = currentInterview(*m_workspace, participant);
    select({participant, interview ? std::optional(interview->id) : std::nullopt, m_selection.interpreter,
            false});
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
