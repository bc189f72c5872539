// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"
#include "ui/appearance.h"
#include "ui/program.h"
#include "ui/programlanguage.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString study;
    bool sample = false;
    std::optional<colloquy::Scheme> scheme;
};

std::optional<colloquy::Scheme> schemeNamed(const QString &name)
{
    static const QMap<QString, colloquy::Scheme> schemes{{u"light"_s, colloquy::Scheme::Light},
                                                         {u"dark"_s, colloquy::Scheme::Dark},
                                                         {u"contrast"_s, colloquy::Scheme::HighContrast}};
    return schemes.contains(name) ? std::optional(schemes[name]) : std::nullopt;
}

QString words(const char *text)
{
    return QCoreApplication::translate("Program", text);
}

/// Ends the program where the arguments can't be understood.
Arguments read(const QApplication &application)
{
    const QCommandLineOption sample(u"sample"_s,
                                    words(QT_TRANSLATE_NOOP("Program", "Opens the sample study.")));
    const QCommandLineOption scheme(
        u"scheme"_s, words(QT_TRANSLATE_NOOP("Program", "Colours for this run: light, dark or contrast.")),
        u"light|dark|contrast"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP("Program", "Runs interview studies.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({sample, scheme});
    parser.addPositionalArgument(u"study"_s, words(QT_TRANSLATE_NOOP("Program", "A study file to open.")),
                                 u"[study]"_s);
    parser.process(application);
    const Arguments arguments{parser.positionalArguments().value(0), parser.isSet(sample),
                              schemeNamed(parser.value(scheme))};
    if (parser.positionalArguments().size() > 1 || (parser.isSet(scheme) && !arguments.scheme)) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        std::exit(2);
    }
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    colloquy::hardenProcess();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Colloquy"_s);
    QCoreApplication::setApplicationName(u"Colloquy"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COLLOQUY_VERSION));
    QGuiApplication::setDesktopFileName(u"colloquy"_s);
    colloquy::programlanguage::restore();
    const Arguments arguments = read(application);
    colloquy::appearance::restore(arguments.scheme);
    colloquy::Program program;
    program.start(arguments.sample ? QString() : arguments.study);
    if (arguments.sample)
        program.openSample();
    return QApplication::exec();
}
