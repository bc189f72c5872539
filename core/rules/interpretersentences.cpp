// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sentences.h"

#include <QCoreApplication>

namespace colloquy {

namespace {

// What stands in the way of interpreters and of messages in their languages: cause, then cure.
// clang-format off
constexpr Sentence table[] = {
    {Code::InterpreterAbsent, "plan",
     QT_TRANSLATE_NOOP("Wording", "The interpreters for %1 aren't available at any time that is left. Ask them for more times.")},
    {Code::InterpreterAbsent, "plan",
     QT_TRANSLATE_NOOP("Wording", "The interpreters aren't available at any time that is left. Ask them for more times.")},
    {Code::InterpreterAbsent, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 isn't available at %2. Choose another time or interpreter, or give the reason why this one will do.")},
    {Code::InterpreterAbsent, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The interpreter isn't available then. Choose another time or interpreter, or give the reason why this one will do.")},
    {Code::InterpreterRecording, "warn",
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 hasn't agreed to being recorded. Ask before the interview, or give a reason.")},
    {Code::InterpreterRecording, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The interpreter hasn't agreed to being recorded. Ask first, or leave the recorder off.")},
    {Code::InterpreterNeeded, "warn",
     QT_TRANSLATE_NOOP("Wording", "%1 speaks %L2 and needs an interpreter, but none is wanted or asked. Ask one, or give the reason why it is booked without; one stays wanted until it is released.")},
    {Code::InterpreterNeeded, nullptr,
     QT_TRANSLATE_NOOP("Wording", "%1 speaks %L2 and needs an interpreter, but none has confirmed. Confirm one before you start.")},
    {Code::InterpreterNeeded, nullptr,
     QT_TRANSLATE_NOOP("Wording", "%1 needs an interpreter. Ask one and record the answer.")},
    {Code::InterpreterNeeded, nullptr,
     QT_TRANSLATE_NOOP("Wording", "An interpreter is needed. Ask one and record the answer.")},
    {Code::InterpreterNotCleared, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 doesn't interpret %L2. Choose another interpreter, or add the language.")},
    {Code::InterpreterNotCleared, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 has no confidentiality agreement on record. Record it, or choose another interpreter.")},
    {Code::InterpreterNotCleared, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The interpreter lacks a confidentiality agreement or the language. Complete the record, or choose another one.")},
    {Code::InterpreterKnown, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 and %2 know each other. Choose another interpreter, or give the reason why this is all right.")},
    {Code::InterpreterKnown, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The interpreter and the participant know each other. Choose another interpreter, or give the reason why this is all right.")},
    {Code::InterpreterGender, nullptr,
     QT_TRANSLATE_NOOP("Wording", "A %W2 interpreter was wished, and %1 isn't known to be one. Choose another interpreter, or give a reason.")},
    {Code::InterpreterGender, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The interpreter isn't of the wished gender. Choose another one, or give a reason.")},
    {Code::InterpreterDialect, "sealed",
     QT_TRANSLATE_NOOP("Wording", "Dialects are sealed, so those of interpreter %1 and %2 weren't compared. Unlock the study to have them compared.")},
    {Code::InterpreterDialect, "sealed",
     QT_TRANSLATE_NOOP("Wording", "Dialects are sealed and weren't compared. Unlock the study to have them compared.")},
    {Code::InterpreterDialect, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 doesn't list the dialect of %2. Ask whether they understand each other, or give a reason.")},
    {Code::InterpreterDialect, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The interpreter doesn't list the participant's dialect. Ask whether they understand each other, or give a reason.")},
    {Code::InterpreterLate, "plan",
     QT_TRANSLATE_NOOP("Wording", "The interpreters for %1 want to be asked earlier than that. Choose later dates.")},
    {Code::InterpreterLate, "fee",
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 charges £%4 (%2 % of the fee) for calling off this late. Give the reason to go on.")},
    {Code::InterpreterLate, "fee",
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 charges %2 % of the fee for calling off this late. Give the reason to go on.")},
    {Code::InterpreterLate, "lead",
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 wants to be asked at least %2 h before. Choose a later time, or give a reason.")},
    {Code::InterpreterLate, nullptr,
     QT_TRANSLATE_NOOP("Wording", "This is late for the interpreter. Choose a later time, or give a reason.")},
    {Code::InterpreterNone, nullptr,
     QT_TRANSLATE_NOOP("Wording", "No cleared interpreter for %L2 is on record. Add one, or record the confidentiality agreement of one who is.")},
    {Code::InterpreterNone, nullptr,
     QT_TRANSLATE_NOOP("Wording", "No cleared interpreter for this language is on record. Add one, or record the confidentiality agreement of one who is.")},
    {Code::InterpreterBanned, nullptr,
     QT_TRANSLATE_NOOP("Wording", "%1 asked not to have interpreter %2. Choose another interpreter, or give the reason why this is all right.")},
    {Code::InterpreterBanned, nullptr,
     QT_TRANSLATE_NOOP("Wording", "This interpreter is one that the participant asked not to have. Choose another, or give a reason.")},
    {Code::InterpreterNotAccepted, nullptr,
     QT_TRANSLATE_NOOP("Wording", "%1 hasn't said yes to interpreter %2. Ask before the interview, or give a reason.")},
    {Code::InterpreterNotAccepted, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The participant hasn't said yes to this interpreter. Ask before the interview, or give a reason.")},
    {Code::InterpreterSecond, nullptr,
     QT_TRANSLATE_NOOP("Wording", "British Sign Language over %2 minutes takes two interpreters. Ask a second one, shorten the interview, or give a reason.")},
    {Code::InterpreterSecond, nullptr,
     QT_TRANSLATE_NOOP("Wording", "A signed interview this long takes two interpreters. Ask a second one, shorten the interview, or give a reason.")},
    {Code::InterpreterFilming, nullptr,
     QT_TRANSLATE_NOOP("Wording", "%1 refuses to be filmed. Meet face to face without a camera, or give a reason.")},
    {Code::InterpreterFilming, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Somebody who signs refuses to be filmed. Meet face to face without a camera, or give a reason.")},
    {Code::InterpreterMode, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 doesn't work in this mode (%W2). Choose another interpreter or mode, or give a reason.")},
    {Code::InterpreterMode, nullptr,
     QT_TRANSLATE_NOOP("Wording", "Interpreter %1 doesn't work in this mode. Choose another interpreter or mode, or give a reason.")},
    {Code::InterpreterMode, nullptr,
     QT_TRANSLATE_NOOP("Wording", "The interpreter doesn't work in this mode. Choose another interpreter or mode, or give a reason.")},
    {Code::TemplateMissing, "draft",
     QT_TRANSLATE_NOOP("Wording", "The message in %L1 is a draft that nobody who grew up with the language has read yet. Let somebody read it before it goes out.")},
    {Code::TemplateMissing, nullptr,
     QT_TRANSLATE_NOOP("Wording", "There is no message in %L1 yet; this one is in English. Have it translated, or read it to them.")},
    {Code::TemplateMissing, nullptr,
     QT_TRANSLATE_NOOP("Wording", "There is no message in their language yet; this one is in English. Have it translated, or read it to them.")},
};
// clang-format on

} // namespace

std::span<const Sentence> interpreterSentences()
{
    return table;
}

} // namespace colloquy
