// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/preloaded.h"

#include "tests/faults/promises.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 200'000; ///< milliseconds

} // namespace

Preloaded::Preloaded(const QString &folder)
    : m_folder(folder)
{
    for (const QString &name : {u"journals"_s, u"home"_s, u"temporary"_s})
        QDir(folder).mkpath(name);
}

QString Preloaded::journals() const
{
    return m_folder + u"/journals"_s;
}

Ended Preloaded::run(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, programPath(u"libflushes.so"_s));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(u"COLLOQUY_FLUSHES"_s, m_folder + u"/flushes"_s);
    environment.insert(u"COLLOQUY_JOURNALS"_s, journals());
    environment.insert(u"HOME"_s, m_folder + u"/home"_s);
    environment.insert(u"TMPDIR"_s, m_folder + u"/temporary"_s);
    for (const QString &name :
         {u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.remove(name);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(programPath(u"colloquy-cli"_s), arguments);
    REQUIRE(program.waitForFinished(longest));
    const int code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return {code, program.readAllStandardOutput(), program.readAllStandardError()};
}

QStringList Preloaded::takeFlushes() const
{
    QFile log(m_folder + u"/flushes"_s);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    while (!log.atEnd()) {
        const QFileInfo file(QString::fromUtf8(log.readLine().trimmed()));
        names << (file.isDir() ? u"/"_s : file.fileName());
    }
    log.remove();
    return names;
}

} // namespace colloquy
