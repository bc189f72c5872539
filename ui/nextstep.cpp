// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nextstep.h"

#include "core/actions/roll.h"

namespace colloquy {

std::optional<Command> commandFor(Progress::Step step)
{
    using Next = Progress::Step;
    switch (step) {
    case Next::Nothing:
        return std::nullopt;
    case Next::Screen:
    case Next::Decide:
        return Command::Screen;
    case Next::Inform:
        return Command::GiveInformation;
    case Next::RecordConsent:
    case Next::CompleteConsent:
    case Next::Reconsent:
        return Command::RecordConsent;
    case Next::Book:
    case Next::Rebook:
        return Command::Book;
    case Next::Confirm:
        return Command::ConfirmInterview;
    case Next::FindInterpreter:
        return Command::FindInterpreter;
    case Next::ConfirmInterpreter:
        return Command::InterpreterAnswer;
    case Next::Interview:
        return Command::StartInterview;
    case Next::Finish:
        return Command::FinishInterview;
    case Next::GiveThanks:
        return Command::GiveThanks;
    case Next::TellOutcome:
        return Command::LogContact;
    }
    return std::nullopt;
}

Command commandFor(const Workspace &workspace, const Interview &interview)
{
    const auto entry = rollEntry(workspace, interview.participant);
    const QByteArray zone = workspace.study().zone;
    const bool ahead = wallTimeAt(interview.start.utc, zone).date > wallTimeAt(workspace.now(), zone).date;
    if (!entry || (ahead && entry->progress.next == Progress::Step::Interview))
        return Command::EditInterview;
    return commandFor(entry->progress.next).value_or(Command::EditInterview);
}

} // namespace colloquy
