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

void Session::selectInterview(const Id<Interview> &interview)
{
    Selection selection;
    selection.interview = interview;
    selection.participant = participantOf(*m_workspace, interview);
    select(selection);
}

void Session::ask(Command command)
{
    Q_EMIT commandAsked(command);
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
