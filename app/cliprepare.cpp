// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"

#include "core/vault/secret.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <sys/stat.h>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where \a bytes are no UTF-8.
std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QByteArray firstLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.left(end);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

Error unreadable(const QString &path, const QString &subject = {})
{
    const Code code = QFileInfo::exists(path) ? Code::FileUnreadable : Code::FileMissing;
    return Error::of(Error::Kind::Storage, code, subject);
}

/// Some devices never end.
bool isDevice(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 &&
           (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode));
}

/// A value of the details file as it would be typed; nothing where it is of no fitting kind.
std::optional<QString> typed(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    const bool isWhole = value.toDouble() == std::floor(value.toDouble()) && qAbs(value.toDouble()) < 1e15;
    if (value.isDouble())
        return isWhole ? std::optional(QString::number(value.toInteger())) : std::nullopt;
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

bool takes(const Option &option, const QJsonValue &value)
{
    if (value.isArray())
        return option.is(Option::Many) || option.value.endsWith(",..."_L1);
    return !value.isObject() || (option.is(Option::Many) && option.value.contains(u'='));
}

/// Lists give several values, objects several pairs; nothing where \a option doesn't take such.
std::optional<QStringList> typedList(const Option &option, const QJsonValue &value)
{
    if (!takes(option, value))
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const QJsonArray array = value.isArray() || value.isObject() ? value.toArray() : QJsonArray{value};
    QStringList list;
    for (auto i = object.begin(); i != object.end(); ++i) {
        if (const auto one = typed(i.value()))
            list << i.key() + u'=' + *one;
    }
    for (const QJsonValue &part : array) {
        if (const auto one = typed(part))
            list << *one;
    }
    return list.size() == object.size() + array.size() ? std::optional(list) : std::nullopt;
}

/// Adds what the details say of one option.
Outcome addDetail(Arguments &arguments, const QString &key, const QJsonValue &value)
{
    const QString name = QString(key).replace(u'_', u'-');
    const QList<Option> &own = arguments.command->options;
    const auto option = std::ranges::find(own, name, &Option::name);
    if (option == own.end() || name == "details"_L1)
        return misuse(u"The details hold a name that is no option of this command."_s);
    const auto values = typedList(*option, value);
    if (!values)
        return misuse(u"The details hold a value for %1 that can't be read."_s.arg(option->typed()));
    if (option->value.isEmpty()) {
        if (values->value(0) == "yes"_L1)
            arguments.given << GivenOption{name, {}};
        return {};
    }
    for (const QString &one : *values) {
        if (const Outcome checked = checkValue(option->typed(), option->value, one); !checked)
            return checked;
        arguments.given << GivenOption{name, one};
    }
    return {};
}

} // namespace

Outcome Invocation::prepare()
{
    for (const auto step : {&Invocation::readClock, &Invocation::readPassphrase, &Invocation::readInputs,
                            &Invocation::checkKeys, &Invocation::mergeDetails, &Invocation::checkPeriod,
                            &Invocation::checkForm}) {
        if (const Outcome done = (this->*step)(); !done)
            return done;
    }
    return m_arguments.checkRequired();
}

Outcome Invocation::readClock()
{
    if (!has(u"now"_s))
        return {};
    const auto iso = parseTime(text(u"now"_s));
    m_clock = iso ? instantOf(*iso) : std::nullopt;
    return m_clock ? Outcome() : Outcome(misuse(u"--now needs a time with Z or an offset."_s));
}

Outcome Invocation::readPassphrase()
{
    const QString path = has(u"passphrase-file"_s) ? text(u"passphrase-file"_s)
                                                   : qEnvironmentVariable("COLLOQUY_PASSPHRASE_FILE");
    if (path.isEmpty())
        return {};
    QByteArray bytes;
    if (path == "-"_L1) {
        bytes = inputLine();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unreadable(path, u"passphrase"_s);
        bytes = firstLine(file.readLine(64 * 1024));
        if (file.error() != QFile::NoError)
            return unreadable(path, u"passphrase"_s);
    }
    const auto passphrase = fromUtf8(bytes);
    wipe(bytes);
    if (!passphrase)
        return Error::of(Error::Kind::Storage, Code::FileUnreadable, u"passphrase_text"_s);
    m_passphrase = *passphrase;
    m_hasPassphrase = true;
    return {};
}

QByteArray Invocation::inputLine()
{
    return firstLine(m_console.in->readLine());
}

Outcome Invocation::readInputs()
{
    const auto readInto = [this](const QString &name, const QString &grammar, QString &value) -> Outcome {
        const auto line = fromUtf8(inputLine());
        if (!line)
            return misuse(u"Standard input isn't UTF-8."_s);
        value.chop(1);
        value += *line;
        return checkValue(name, grammar, value);
    };
    for (GivenOption &given : m_arguments.given) {
        const Option *option = m_arguments.command->option(given.name);
        const bool isPair = option->value.contains(u'=');
        if (!option->is(Option::Personal) ||
            !(isPair ? given.value.endsWith("=-"_L1) : given.value == "-"_L1))
            continue;
        if (const Outcome read = readInto(option->typed(), option->value, given.value); !read)
            return read;
    }
    for (QString &positional : m_arguments.positionals) {
        if (!positional.endsWith("=-"_L1) || m_arguments.command->positionals.last() != "KEY=VALUE..."_L1)
            continue;
        if (const Outcome read = readInto(u"KEY=VALUE"_s, u"KEY=VALUE"_s, positional); !read)
            return read;
    }
    return {};
}

Outcome Invocation::checkKeys()
{
    const qsizetype given = m_arguments.positionals.size() - m_arguments.command->positionals.size() + 1;
    const bool isRepeated =
        m_arguments.command->positionals.last() == "KEY=VALUE..."_L1 && pairs().size() < given;
    return isRepeated ? Outcome(misuse(u"A key was given twice."_s)) : Outcome();
}

Outcome Invocation::checkPeriod()
{
    const auto from = date(u"from"_s);
    const auto to = date(u"to"_s);
    if (!from || !to || *from <= *to)
        return {};
    return Error{Error::Kind::Format, {blocks(Code::DateMalformed, text(u"to"_s), {u"order"_s})}, {}};
}

// What is exported has a form of its own.
Outcome Invocation::checkForm()
{
    const QString &words = m_arguments.command->words;
    const bool isExport = words.startsWith("export "_L1) || words == "message draft"_L1;
    const bool isToFile = has(u"o"_s) && text(u"o"_s) != "-"_L1;
    if (!isExport || isToFile || !has(u"json"_s))
        return {};
    return misuse(
        u"What is exported to standard output isn't JSON. Leave out --json, or name a file with -o."_s);
}

// What is typed wins over what the file says.
Outcome Invocation::mergeDetails()
{
    if (!has(u"details"_s))
        return {};
    const Result<QByteArray> json = content(text(u"details"_s));
    if (!json)
        return json.error();
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    if (!document.isObject())
        return misuse(u"The details are no JSON object."_s);
    const QJsonObject details = document.object();
    const Arguments typedAlone = m_arguments;
    for (auto i = details.begin(); i != details.end(); ++i) {
        const QString name = QString(i.key()).replace(u'_', u'-');
        if (i.value().isNull() || (name != "details"_L1 && typedAlone.has(name)))
            continue;
        if (const Outcome added = addDetail(m_arguments, i.key(), i.value()); !added)
            return added;
    }
    return {};
}

Result<QByteArray> Invocation::content(const QString &path)
{
    if (path == "-"_L1)
        return m_console.in->readAll();
    QFile file(path);
    if (isDevice(path) || !file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const QByteArray bytes = file.readAll();
    return file.error() == QFile::NoError ? Result<QByteArray>(bytes) : Result<QByteArray>(unreadable(path));
}

void Invocation::takeBack()
{
    if (m_arguments.command->access == Command::Access::Creates)
        QFile::remove(studyPath());
    if (m_workspace && m_workspace->undoable())
        static_cast<void>(m_workspace->undo());
}

Outcome Invocation::openStudy()
{
    const Command::Access access = m_arguments.command->access;
    if (access == Command::Access::Creates)
        return {};
    auto workspace = Workspace::open(studyPath());
    if (!workspace)
        return workspace.error();
    m_workspace = std::move(*workspace);
    if (m_clock) // a sample lives at a time of its own
        m_workspace->setClock(m_clock);
    if (m_hasPassphrase)
        return m_workspace->unlock(m_passphrase);
    const bool needsKeys = access == Command::Access::Writes || has(u"identified"_s);
    return needsKeys ? Outcome(Error::locked()) : Outcome();
}

} // namespace colloquy
