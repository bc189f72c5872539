// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"

#include "core/vault/secret.h"

#include <QFile>
#include <QGuiApplication>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <memory>

namespace {

/// Qt would say on standard error that it changes the locale.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Standard error is for findings alone; Qt's own remarks help nobody there.
void say(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

std::unique_ptr<QCoreApplication> application(const QStringList &arguments, char **argv)
{
    static int argc = 1;
    if (!colloquy::needsTextLayout(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    colloquy::hardenProcess();
    useUtf8();
    qInstallMessageHandler(say);
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        if (!QByteArrayView(argv[i]).isValidUtf8()) {
            std::fputs("colloquy-cli: An argument isn't UTF-8.\n", stderr);
            return static_cast<int>(colloquy::ExitCode::Usage);
        }
        arguments << QString::fromUtf8(argv[i]);
    }
    const auto running = application(arguments, argv);
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(colloquy::ExitCode::Storage);
    return colloquy::runCommand(arguments, {&in, &out, &err});
}
