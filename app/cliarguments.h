// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clicommand.h"

namespace colloquy {

/// An option as it was given; a flag has no value.
struct GivenOption {
    QString name;
    QString value;
};

/// What was typed, sorted out. Without `command`, only help or the version is asked for.
struct Arguments {
    QStringList words; ///< nouns and verbs as typed
    const Command *command = nullptr;
    QStringList positionals;
    QList<GivenOption> given; ///< in the order typed, for standard input is read in that order

    bool has(const QString &option) const;
    QString value(const QString &option) const; ///< the first; empty where it wasn't given
    QStringList values(const QString &option) const;
    bool asksHelp() const;
    bool asksVersion() const;
    /// Apart from reading, since a file of details may hold what is required.
    Outcome checkRequired() const;
};

/// Sorts arguments out against the table of commands. What it found until an error stays readable, so
/// that the usage line of the right command can be shown.
class ArgumentReader {
public:
    explicit ArgumentReader(const QList<Command> &commands)
        : m_commands(commands)
    {}

    Outcome read(const QStringList &typed);
    const Arguments &arguments() const { return m_found; }

private:
    Outcome readNext();
    Outcome readOption(const QString &argument);
    Outcome readValues(const Option &option, std::optional<QString> attached);
    Outcome addValue(const Option &option, const QString &value);
    Outcome readWord(const QString &argument);
    Outcome checkComplete() const;
    const Option *optionNamed(const QString &name) const;

    const QList<Command> &m_commands;
    QStringList m_rest;
    bool m_optionsEnded = false;
    Arguments m_found;
};

} // namespace colloquy
