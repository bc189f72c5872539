// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace colloquy {

class Invocation;

/// What may be said beside a command. `value` names what follows and is its grammar (see cligrammar.h).
struct Option {
    enum Trait {
        Plain = 0,
        Required = 1,
        Many = 2,     ///< takes further arguments while they look like its values, and may be repeated
        Personal = 4, ///< "-" stands for the next line of standard input
    };

    QString name;  ///< without dashes
    QString value; ///< empty: a flag
    QString help;
    int traits = Plain;

    bool is(Trait trait) const { return (traits & trait) != 0; }
    QString typed() const;
};

/// One thing that colloquy-cli can do. Parser, help and dispatch all read the same entry.
struct Command {
    enum class Access {
        Creates, ///< opens no study: makes one
        Reads,   ///< unlocked only if a passphrase is given
        Writes,  ///< needs a passphrase
    };

    QString words;           ///< noun and verb, such as "interview book"
    QStringList positionals; ///< the last one may end in "..."
    QString help;
    QList<Option> options;
    Outcome (*run)(Invocation &) = nullptr;
    Access access = Access::Reads;

    const Option *option(const QString &name) const;
};

QList<Command> allCommands();
const QList<Option> &globalOptions();

// One list for each noun.
QList<Command> studyCommands();
QList<Command> documentCommands();
QList<Command> documentStepCommands();
QList<Command> versionCommands();
QList<Command> participantCommands();
QList<Command> participantStepCommands();
QList<Command> consentCommands();
QList<Command> interviewCommands();
QList<Command> interviewStepCommands();
QList<Command> slotCommands();
QList<Command> planCommands();
QList<Command> interpreterCommands();
QList<Command> interpreterStepCommands();
QList<Command> interpreterReportCommands();
QList<Command> thanksCommands();
QList<Command> exchangeCommands();
QList<Command> busyCommands();
QList<Command> messageCommands();
QList<Command> dayCommands();
QList<Command> withdrawalCommands();
QList<Command> incidentCommands();
QList<Command> studyEndCommands();
QList<Command> reportCommands();
QList<Command> trustCommands();

} // namespace colloquy
