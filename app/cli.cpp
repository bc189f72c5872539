// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"

#include "app/clihelp.h"
#include "core/actions/deviations.h"
#include "core/rules/wording.h"

#include <QFileDevice>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
        return ExitCode::Refused;
    case Error::Kind::Format:
        return ExitCode::Usage;
    case Error::Kind::Damaged:
    case Error::Kind::Storage:
        return ExitCode::Storage;
    case Error::Kind::Locked:
        break;
    }
    return ExitCode::Locked;
}

void writeLine(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8() + '\n');
}

/// By which option one may go on all the same; nothing where there is none.
QString wayOn(const Finding &finding, const Arguments &arguments)
{
    if (finding.code == Code::TimeTwice)
        return u" Add --fold first or --fold second."_s;
    if (finding.severity == Severity::Warns)
        return u" To go on, add --override %1=REASON."_s.arg(codeText(finding.code));
    const auto offers = [&](const QString &option) {
        return arguments.command && arguments.command->option(option) && !arguments.has(option);
    };
    if (const QString option = QString(finding.subject).replace(u'_', u'-');
        finding.code == Code::TextEmpty && offers(option))
        return u" Add --%1."_s.arg(option);
    if (finding.code == Code::StudyLocked && !arguments.has(u"passphrase-file"_s))
        return u" A file that holds it is named by --passphrase-file, or by COLLOQUY_PASSPHRASE_FILE."_s;
    if (finding.code == Code::TextEmpty && finding.subject == "passphrase"_L1)
        return u" A file that holds it is named by --passphrase-file, - reads it from standard input."_s;
    const QString state = finding.details.value(0);
    if (finding.code == Code::InterviewWrongState && (state == u"arrived" || state == u"left") &&
        offers(u"correct"_s))
        return u" To put another time in its place, add --correct."_s;
    const bool isPlanned = arguments.words.contains(u"book"_s); // mostly, and then no reason helps
    const bool isFact = !isPlanned && (arguments.has(u"at"_s) || arguments.words.contains(u"finish"_s));
    const bool takesReason =
        arguments.command && std::ranges::any_of(arguments.command->options, [](const Option &option) {
            return option.name == "deviation"_L1;
        });
    const bool isExcused = finding.severity == Severity::Blocks && !hardForFinish().contains(finding.code);
    if (isExcused && isFact && takesReason && !arguments.has(u"deviation"_s))
        return u" If it happened all the same, record it with --deviation REASON."_s;
    return {};
}

/// Wrong usage has its sentence in `detail`; everything else has findings.
ExitCode report(const Error &error, const Arguments &arguments, QIODevice &err)
{
    const bool isAhead = contains(error.findings, Code::TimeFuture); // then no other reason helps either
    for (const Finding &finding : error.findings)
        writeLine(err, line(finding) + (isAhead ? QString() : wayOn(finding, arguments)));
    const bool isMisuse = error.kind == Error::Kind::Format && error.findings.isEmpty();
    if (isMisuse) {
        writeLine(err, u"colloquy-cli: "_s + error.detail);
        writeLine(err, usageLine(arguments.command));
    } else if (error.findings.isEmpty()) {
        writeLine(err, u"colloquy-cli: "_s + sentence(error));
    }
    return exitCode(error.kind);
}

Outcome checkOverrides(const Invocation &invocation)
{
    const QStringList codes = invocation.pairs(u"override"_s).keys();
    for (const QString &code : codes) {
        if (code != "all"_L1 && !codeFromText(code))
            return misuse(u"--override takes the code of a warning, or all, and a reason."_s);
    }
    return {};
}

Outcome run(Invocation &invocation)
{
    if (const Outcome prepared = invocation.prepare(); !prepared)
        return prepared;
    if (const Outcome checked = checkOverrides(invocation); !checked)
        return checked;
    if (const Outcome opened = invocation.openStudy(); !opened)
        return opened;
    const Command &command = *invocation.arguments().command;
    if (command.access != Command::Access::Creates) {
        if (const Outcome read = invocation.readTimes(); !read)
            return read;
    }
    const Outcome done = command.run(invocation);
    if (!done || command.access == Command::Access::Creates)
        return done;
    const std::optional<Error> failure = invocation.study().takeFailure();
    return failure ? Outcome(*failure) : done;
}

ExitCode write(QIODevice &out, const QByteArray &bytes, QIODevice &err)
{
    auto *file = qobject_cast<QFileDevice *>(&out);
    if (out.write(bytes) == bytes.size() && (!file || file->flush()))
        return ExitCode::Done;
    return report(Error::of(Error::Kind::Storage, Code::FileUnwritable, u"output"_s), {}, err);
}

ExitCode perform(const QStringList &typed, const Console &console)
{
    const QList<Command> commands = allCommands();
    ArgumentReader reader(commands);
    const Outcome read = reader.read(typed);
    const Arguments &arguments = reader.arguments();
    if (!read)
        return report(read.error(), arguments, *console.err);
    if (arguments.asksHelp())
        return write(*console.out, helpText(arguments, commands).toUtf8(), *console.err);
    if (arguments.asksVersion())
        return write(*console.out, "colloquy-cli " COLLOQUY_VERSION "\n", *console.err);
    Invocation invocation(arguments, console);
    const Outcome done = run(invocation);
    for (const QString &reading : invocation.readings())
        writeLine(*console.err, reading);
    if (!done)
        return report(done.error(), arguments, *console.err);
    for (const Finding &finding : invocation.remarks())
        writeLine(*console.err, line(finding));
    Output &out = invocation.out();
    if (out.isJson() && out.written().isEmpty())
        out.record({});
    const ExitCode told = write(*console.out, out.written(), *console.err);
    if (told != ExitCode::Done)
        invocation.takeBack();
    return told;
}

} // namespace

int runCommand(const QStringList &arguments, const Console &console)
{
    return static_cast<int>(perform(arguments, console));
}

bool needsTextLayout(const QStringList &arguments)
{
    static const QStringList papers{u"certificate"_s, u"consent"_s, u"consents"_s, u"day-sheet"_s};
    return arguments.contains(u"export"_s) &&
           std::ranges::any_of(papers, [&](const QString &paper) { return arguments.contains(paper); });
}

} // namespace colloquy
