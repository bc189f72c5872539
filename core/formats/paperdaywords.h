// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/paperdaysheet.h"

/// What a day sheet says.
namespace colloquy::paperday {

QString words(const char *text);

QString dayText(const DaySheet &sheet);       ///< "Tuesday 1 December 2026"
QString timeText(const DaySheet &sheet);      ///< "10:00–11:00 London"
QString timeThereText(const DaySheet &sheet); ///< of the participant, where it is another one
QString clockChangeText(const DaySheet &sheet);
QString stateText(const Interview &interview);
QString modeText(const Interview &interview);
QString languageText(const DaySheet &sheet);
QString interpreterText(const DaySheet &sheet);
bool isInterpreted(const DaySheet &sheet);
bool isInterpreterOpen(const DaySheet &sheet); ///< one is needed, and none has agreed
QString dueOutText(const DaySheet &sheet);     ///< with room for the time where none is agreed
QString consentText(const DaySheet &sheet);
QString permitsText(const ConsentStanding &consent);
QString recordingText(const DaySheet &sheet); ///< what keeps the recorder off; nothing where it may run
QString scriptText(const DaySheet &sheet);
QString answeredText(YesNo answer);

/// Those that may matter: about an interpreter where there is one, about the picture where it is seen.
QList<Statement> askedStatements(const DaySheet &sheet);

} // namespace colloquy::paperday
