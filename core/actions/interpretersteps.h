// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/interpretercase.h"

namespace colloquy {

enum class InterpreterStep { Ask, Confirm, Decline, Release, Attend };

/// What became of asking somebody, or an agency, for an interview or a call.
struct StepInterpreter {
    std::optional<Id<Interview>> interview; ///< or else a call:
    InterpreterStep step = InterpreterStep::Ask;
    std::optional<Id<Interpreter>> interpreter; ///< who is asked; none: the one already on the booking
    Decisions decisions;
    std::optional<Id<InterpreterBooking>> call = {}; ///< any booking of that call
    bool second = false;                             ///< beside the first, where somebody signs for long
    QString agency = {};                             ///< asked for somebody whose name is to follow
    std::optional<Id<Interpreter>> next = {};        ///< with Decline: who is asked instead, in the same step
    QString reason = {};                             ///< with Decline and Release, as far as it was told
    YesNo accepted = YesNo::NotAsked;                ///< what the participant said to whoever is asked
};

/// Whether this interpreter may take this step: cleared, free, known, late ...
Findings checkInterpreterStep(const Workspace &workspace, const StepInterpreter &request);
/// Asking one who is already asked changes nothing. Whoever was asked before is released, and a fee that
/// falls due is kept.
Outcome stepInterpreter(Workspace &workspace, const StepInterpreter &request);

/// The agency says who will come, or that somebody else will: the booking stays as far as it is.
struct NameInterpreter {
    Id<InterpreterBooking> booking;
    Id<Interpreter> interpreter;
    YesNo accepted = YesNo::NotAsked; ///< the participant's word on this person; without a yes, a reason
    QString reason = {};
    Decisions decisions = {};
};
Findings checkNameInterpreter(const Workspace &workspace, const NameInterpreter &request);
Outcome nameInterpreter(Workspace &workspace, const NameInterpreter &request);

/// Nobody came on the day.
struct AbsentInterpreter {
    enum class Instead {
        Nobody,    ///< somebody is wanted again: the interview is to be moved
        Telephone, ///< the study's telephone service interprets at once
        Another,   ///< who came in their place
    };

    Id<InterpreterBooking> booking;
    Instead instead = Instead::Nobody;
    std::optional<Id<Interpreter>> interpreter = {};
    YesNo accepted = YesNo::NotAsked;
    QString reason = {};
    Decisions decisions = {};
};
/// time.future before the day itself: until then somebody declines.
Findings checkAbsent(const Workspace &workspace, const AbsentInterpreter &request);
Outcome recordAbsent(Workspace &workspace, const AbsentInterpreter &request);

} // namespace colloquy
