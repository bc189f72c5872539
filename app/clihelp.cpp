// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clihelp.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 2;
constexpr int helpColumn = 30;
constexpr int lineWidth = 100;

/// One entry of a list: what is typed to the left, wrapped help to the right.
QString entry(const QString &left, const QString &help)
{
    QString text = QString(indent, u' ') + left;
    QString line =
        text.size() < helpColumn ? text.leftJustified(helpColumn) : text + u'\n' + QString(helpColumn, u' ');
    qsizetype column = helpColumn;
    for (const QString &word : help.split(u' ')) {
        const bool breaks = column + word.size() >= lineWidth;
        line += breaks ? u'\n' + QString(helpColumn, u' ') + word : QString(column > helpColumn, u' ') + word;
        column = (breaks ? helpColumn : column + (column > helpColumn)) + word.size();
    }
    return line + u'\n';
}

QString optionText(const Option &option)
{
    QString text = option.typed();
    if (!option.value.isEmpty())
        text += u' ' + option.value;
    if (!option.is(Option::Many))
        return text;
    return (text.endsWith(u",..."_s) ? text.chopped(4) : text) + u" ..."_s;
}

QString synopsis(const Command &command)
{
    QStringList parts{u"colloquy-cli"_s, command.words};
    for (QString positional : command.positionals)
        parts << positional.replace(u"..."_s, u" ..."_s);
    for (const Option &option : command.options)
        parts << (option.is(Option::Required) ? optionText(option) : u'[' + optionText(option) + u']');
    return parts.join(u' ');
}

QString optionList(const QList<Option> &options)
{
    QString text;
    for (const Option &option : options)
        text += entry(optionText(option), option.help);
    return text;
}

QString commandText(const Command &command)
{
    QString text = synopsis(command) + u"\n\n"_s + command.help + u'\n';
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + optionList(command.options);
    if (std::ranges::any_of(command.options, [](const Option &o) { return o.is(Option::Personal); }))
        text +=
            u"\nWords about people stay out of the shell's history where - is given: each - takes the next "
            "line\nof standard input, after the passphrase if that comes from there too.\n"_s;
    return text + u"\nOptions of every command:\n"_s + optionList(globalOptions());
}

QString listText(const QList<Command> &commands, const QString &noun)
{
    QString text;
    for (const Command &command : commands) {
        if (noun.isEmpty() || command.words == noun || command.words.startsWith(noun + u' '))
            text += entry(command.words, command.help);
    }
    return text;
}

} // namespace

QString usageLine(const Command *command)
{
    return u"usage: "_s +
           (command ? synopsis(*command) : u"colloquy-cli COMMAND STUDY ... (see colloquy-cli help)"_s);
}

QString helpText(const Arguments &arguments, const QList<Command> &commands)
{
    QStringList words = arguments.words;
    if (words.value(0) == "help"_L1)
        words.removeFirst();
    const auto exact = std::ranges::find(commands, words.join(u' '), &Command::words);
    if (exact != commands.end())
        return commandText(*exact);
    const QString list = listText(commands, words.join(u' '));
    return u"colloquy-cli COMMAND ...     keeps an interview study from scripts\n\nCommands:\n"_s +
           (list.isEmpty() ? listText(commands, {}) : list) + u"\nOptions of every command:\n"_s +
           optionList(globalOptions()) +
           u"\nExit codes: 0 done; 1 refused, not found or changed meanwhile; 2 wrong usage; 3 file or "
           u"storage; "
           "4 locked\nor wrong passphrase. COMMAND --help says more about one command.\n"_s;
}

} // namespace colloquy
