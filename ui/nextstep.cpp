// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nextstep.h"

#include "core/actions/roll.h"

namespace colloquy {

std::optional<Command> commandFor(Progress::Step step)
{
    using Step = Progress::Step;
    switch (step) {
    case Step::Nothing:
        return std::nullopt;
    case Step::Screen:
    case Step::Decide:
        return Command::Screen;
    case Step::Inform:
        return Command::GiveInformation;
    case Step::RecordConsent:
    case Step::CompleteConsent:
    case Step::Reconsent:
        return Command::RecordConsent;
    case Step::Book:
    case Step::Rebook:
        return Command::Book;
    case Step::Confirm:
        return Command::ConfirmInterview;
    case Step::FindInterpreter:
        return Command::FindInterpreter;
    case Step::ConfirmInterpreter:
        return Command::InterpreterAnswer;
    case Step::Interview:
        return Command::StartInterview;
    case Step::Finish:
        return Command::FinishInterview;
    case Step::GiveThanks:
        return Command::GiveThanks;
    case Step::TellOutcome:
        return Command::DraftEmail;
    }
    return std::nullopt;
}

Command commandFor(const Workspace &workspace, const Interview &interview)
{
    const auto entry = rollEntry(workspace, interview.participant);
    const QByteArray zone = workspace.study().zone;
    const bool ahead = wallTimeAt(interview.start.utc, zone).date > wallTimeAt(workspace.now(), zone).date;
    if (!entry)
        return Command::EditParticipant;
    if (ahead && entry->progress.next == Progress::Step::Interview)
        return Command::MoveInterview;
    return commandFor(entry->progress.next).value_or(Command::EditParticipant);
}

} // namespace colloquy
