// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliarguments.h"

#include "app/cligrammar.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

bool isMany(const QString &positional)
{
    return positional.endsWith("..."_L1);
}

/// No option, though it looks like one.
bool isNegative(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-') && argument[1].isDigit();
}

/// Names are safe to repeat; anything else might be somebody's name in the wrong place.
QString repeatable(const QString &option)
{
    const bool isPlain = std::ranges::all_of(option, [](QChar c) { return c.isLower() || c == u'-'; });
    return isPlain && option.size() <= 30 ? u' ' + option : QString();
}

} // namespace

bool Arguments::has(const QString &option) const
{
    return std::ranges::any_of(given, [&](const GivenOption &g) { return g.name == option; });
}

QString Arguments::value(const QString &option) const
{
    return values(option).value(0);
}

QStringList Arguments::values(const QString &option) const
{
    QStringList list;
    for (const GivenOption &one : given) {
        if (one.name == option)
            list << one.value;
    }
    return list;
}

// The version of a document is an option of its own, with a value.
bool Arguments::asksVersion() const
{
    return has(u"version"_s) && value(u"version"_s).isEmpty();
}

bool Arguments::asksHelp() const
{
    return has(u"help"_s) || words.value(0) == "help"_L1;
}

Outcome Arguments::checkRequired() const
{
    for (const Option &option : command->options) {
        if (option.is(Option::Required) && !has(option.name))
            return misuse(u"%1 is missing."_s.arg(option.typed()));
    }
    return {};
}

const Option *ArgumentReader::optionNamed(const QString &name) const
{
    static const Command globalsAlone;
    return (m_found.command ? m_found.command : &globalsAlone)->option(name);
}

Outcome ArgumentReader::read(const QStringList &typed)
{
    m_rest = typed;
    while (!m_rest.isEmpty()) {
        if (const Outcome next = readNext(); !next)
            return next;
    }
    if (m_found.asksHelp() || m_found.asksVersion())
        return {};
    return checkComplete();
}

Outcome ArgumentReader::readNext()
{
    const QString argument = m_rest.takeFirst();
    if (argument == "--"_L1 && !m_optionsEnded) {
        m_optionsEnded = true;
        return {};
    }
    if (argument.size() > 1 && argument.startsWith(u'-') && !m_optionsEnded)
        return readOption(argument);
    if (!m_found.command)
        return readWord(argument);
    m_found.positionals << argument;
    return {};
}

Outcome ArgumentReader::readOption(const QString &argument)
{
    const qsizetype split = argument.indexOf(u'=');
    const QString typed = split < 0 ? argument : argument.left(split);
    const QString name = typed == "-h"_L1 ? u"help"_s : typed.mid(typed.startsWith(u"--"_s) ? 2 : 1);
    const Option *option = optionNamed(name);
    if (!option || (typed != "-h"_L1 && option->typed() != typed))
        return misuse(u"There is no option%1 here."_s.arg(repeatable(typed)));
    if (m_found.has(name) && !option->is(Option::Many))
        return misuse(u"%1 was given twice."_s.arg(typed));
    const auto attached = split < 0 ? std::nullopt : std::optional(argument.mid(split + 1));
    if (!option->value.isEmpty())
        return readValues(*option, attached);
    if (attached)
        return misuse(u"%1 takes no value."_s.arg(typed));
    m_found.given << GivenOption{name, {}};
    return {};
}

Outcome ArgumentReader::readValues(const Option &option, std::optional<QString> attached)
{
    const bool isThere = !m_rest.isEmpty() && (m_rest.first() == "-"_L1 || !m_rest.first().startsWith(u'-'));
    if (!attached && !isThere && !m_rest.isEmpty() && isNegative(m_rest.first()))
        return checkValue(option.typed(), option.value, m_rest.first());
    if (!attached && !isThere)
        return misuse(u"%1 needs a value: %2."_s.arg(option.typed(), option.value));
    Outcome added = addValue(option, attached ? *attached : m_rest.takeFirst());
    const bool takesMore = option.is(Option::Many) && option.name != "override"_L1 && !attached;
    while (added && takesMore && !m_rest.isEmpty() && looksLike(option.value, m_rest.first()))
        added = addValue(option, m_rest.takeFirst());
    return added;
}

// What comes from standard input is checked once it has been read.
Outcome ArgumentReader::addValue(const Option &option, const QString &value)
{
    m_found.given << GivenOption{option.name, value};
    const bool isInput = value == "-"_L1 || (option.value.contains(u'=') && value.endsWith("=-"_L1));
    if (option.is(Option::Personal) && isInput)
        return {};
    return checkValue(option.typed(), option.value, value);
}

Outcome ArgumentReader::readWord(const QString &argument)
{
    m_found.words << argument;
    if (m_found.words.first() == "help"_L1)
        return {};
    const QString words = m_found.words.join(u' ');
    const auto exact = std::ranges::find(m_commands, words, &Command::words);
    if (exact != m_commands.end()) {
        m_found.command = &*exact;
        return {};
    }
    const bool isNoun = std::ranges::any_of(
        m_commands, [&](const Command &command) { return command.words.startsWith(words + u' '); });
    return isNoun ? Outcome() : Outcome(misuse(u"There is no such command."_s));
}

Outcome ArgumentReader::checkComplete() const
{
    if (!m_found.command)
        return misuse(m_found.words.isEmpty() ? u"Say what to do."_s
                                              : u"This command needs one more word."_s);
    const QStringList &wanted = m_found.command->positionals;
    if (m_found.positionals.size() < wanted.size())
        return misuse(u"%1 is missing."_s.arg(
            wanted[m_found.positionals.size()].chopped(isMany(wanted[m_found.positionals.size()]) ? 3 : 0)));
    if (m_found.positionals.size() > wanted.size() && (wanted.isEmpty() || !isMany(wanted.last())))
        return misuse(u"There is one argument too many; words that belong together need quotation marks."_s);
    for (qsizetype i = 0; i < m_found.positionals.size(); ++i) {
        const QString name = wanted.value(i, wanted.last());
        const QString grammar = isMany(name) ? name.chopped(3) : name;
        if (m_found.positionals[i].trimmed().isEmpty() && !mayBeEmpty(grammar))
            return misuse(u"%1 is empty."_s.arg(grammar));
        if (const Outcome checked = checkValue(grammar, grammar, m_found.positionals[i]); !checked)
            return checked;
    }
    return {};
}

} // namespace colloquy
