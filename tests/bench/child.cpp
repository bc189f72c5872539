// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"

#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600000; ///< ms

void finish(QProcess &process)
{
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(process.program()), process.readAllStandardError().constData());
}

} // namespace

Measured measuredAlone(const QStringList &arguments)
{
    return measuredProgram(QCoreApplication::applicationFilePath(), QStringList{u"alone"_s} + arguments);
}

Measured measuredProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    finish(process);
    const QByteArrayList words = process.readAllStandardOutput().trimmed().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

void tell(double seconds)
{
    std::printf("%.6f %.3f\n", seconds, peakMemory());
    std::fflush(stdout);
}

double secondsOfProgram(const QString &program, const QStringList &arguments, const QString &output)
{
    return secondsOf([&] {
        QProcess process;
        process.setStandardOutputFile(output);
        process.start(program, arguments);
        finish(process);
    });
}

} // namespace colloquy::bench
