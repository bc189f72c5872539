// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readers.h"

#include "tests/support/print.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QByteArray runs(QProcess &process, const QString &program, const QStringList &arguments,
                const QByteArray &input = {})
{
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

QByteArray python(const QString &script, const QByteArray &input)
{
    QProcess process;
    return runs(process, u"/usr/bin/python3"_s, {u"-c"_s, script}, input);
}

QByteArray khalLines(const QByteArray &content, const QString &from, const QString &to)
{
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"calendar"_s);
    write(folder.filePath(u"khal.conf"_s),
          "[calendars]\n[[c]]\npath = " + folder.filePath(u"calendar"_s).toUtf8() +
              "\n[sqlite]\npath = " + folder.filePath(u"khal.db"_s).toUtf8() +
              "\n[locale]\nlocal_timezone = Europe/London\ndefault_timezone = Europe/London\n"
              "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
              "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n");
    write(folder.filePath(u"in.ics"_s), content);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, folder.path());
    process.setProcessEnvironment(environment);
    const QStringList config{u"-c"_s, folder.filePath(u"khal.conf"_s)};
    runs(process, u"/usr/bin/khal"_s,
         config + QStringList{u"import"_s, u"--batch"_s, u"-a"_s, u"c"_s, folder.filePath(u"in.ics"_s)});
    return runs(
        process, u"/usr/bin/khal"_s,
        config +
            QStringList{
                u"list"_s, u"--day-format"_s, u""_s, u"--format"_s,
                u"{uid}|{start-date-long} {start-time}|{end-date-long} {end-time}|{status}|{title}|{location}"_s,
                from, to});
}

} // namespace colloquy
