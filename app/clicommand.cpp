// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clicommand.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

QString Option::typed() const
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

const Option *Command::option(const QString &wanted) const
{
    for (const QList<Option> *list : {&options, &globalOptions()}) {
        const auto found = std::ranges::find(*list, wanted, &Option::name);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

const QList<Option> &globalOptions()
{
    static const QList<Option> list{
        {u"passphrase-file"_s, u"FILE"_s,
         u"Its first line is the passphrase or the recovery key; - is standard input. "
         "Also COLLOQUY_PASSPHRASE_FILE."_s},
        {u"now"_s, u"TIME"_s,
         u"Works as if it were this time, with Z or an offset; the audit trail says so."_s},
        {u"override"_s, u"CODE=REASON"_s,
         u"Goes past this warning and keeps the reason; all=REASON goes past every one. May be repeated."_s,
         Option::Many | Option::Personal},
        {u"fold"_s, u"first|second"_s,
         u"Which one is meant where clocks go back and an hour occurs twice."_s},
        {u"json"_s, {}, u"Prints one JSON document."_s},
        {u"help"_s, {}, u"Explains the command."_s},
        {u"version"_s, {}, u"Prints the version."_s}};
    return list;
}

QList<Command> allCommands()
{
    return studyCommands() + documentCommands() + documentStepCommands() + versionCommands() +
           participantCommands() + participantStepCommands() + consentCommands() + interviewCommands() +
           interviewStepCommands() + slotCommands() + planCommands() + interpreterCommands() +
           interpreterStepCommands() + interpreterReportCommands() + thanksCommands() + exchangeCommands() +
           busyCommands() + messageCommands() + dayCommands() + withdrawalCommands() + incidentCommands() +
           studyEndCommands() + reportCommands() + trustCommands();
}

} // namespace colloquy
