// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workprogress.h"
#include "core/formats/icsreader.h"
#include "tests/core/libicaltimes.h"
#include "tests/support/filebytes.h"
#include "tests/support/print.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QString dataPath(const QString &name)
{
    return QStringLiteral(TEST_DATA "/ics/") + name;
}

/// A calendar of tests/data/ics and what other libraries found in it (see cases.py there).
struct PeerCase {
    QString name;
    QString from;
    QString to;
    QStringList peers; ///< who found these times
    QList<TimeSpan> times;

    QString path() const { return dataPath(name + u".ics"_s); }
    TimeSpan window() const
    {
        const auto at = [](const QString &text) {
            return QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch();
        };
        return {at(from), at(to)};
    }
};

QList<PeerCase> peerCases()
{
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(dataPath(u"expected.json"_s))).object();
    QList<PeerCase> cases;
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const QJsonObject object = entry->toObject();
        PeerCase one{entry.key(), object[u"from"_s].toString(), object[u"to"_s].toString(), {}, {}};
        for (const QJsonValue peer : object[u"peers"_s].toArray())
            one.peers << peer.toString();
        for (const QJsonValue time : object[u"times"_s].toArray())
            one.times << TimeSpan{time[0].toInteger(), time[1].toInteger()};
        cases << one;
    }
    return cases;
}

QList<TimeSpan> ourTimes(const PeerCase &one)
{
    WorkProgress progress;
    const auto read = readBusyTimes(bytesOf(one.path()), {one.window(), "Europe/London"}, progress);
    REQUIRE(read);
    CHECK(read->findings.isEmpty());
    return read->times;
}

/// Debian's own first: its modules aren't everybody's.
QString python()
{
    for (const QString &program : {u"/usr/bin/python3"_s, u"python3"_s}) {
        QProcess process;
        process.start(program, {u"-c"_s, u"import icalendar, pytz, recurring_ical_events"_s});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
            process.exitCode() == 0)
            return program;
    }
    return {};
}

QHash<QString, QList<TimeSpan>> pythonTimes(const QString &program, const QList<PeerCase> &cases)
{
    QStringList arguments{dataPath(u"peers.py"_s)};
    for (const PeerCase &one : cases)
        arguments << one.path() << one.from << one.to;
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    QHash<QString, QList<TimeSpan>> found;
    QString path;
    for (const QString &line :
         QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"= "_s))
            found[path = line.mid(2)];
        else if (!line.startsWith(u'!'))
            found[path] << TimeSpan{line.section(u' ', 0, 0).toLongLong(),
                                    line.section(u' ', 1).toLongLong()};
    }
    return found;
}

/// What libical or icalendar is known to get wrong there.
bool isBeyond(const QString &name)
{
    static const QStringList names{
        u"only-dates"_s, // libical takes RDATE with TZID for London twice, ical.js leaves DTSTART out
        u"date-that-is-there-already"_s, // both count it twice
        u"rfc-twentieth-monday"_s        // icalendar reads 20MO as MO, and so does ical.js
    };
    return names.contains(name);
}

} // namespace

TEST_CASE("The times of more than a hundred calendars are those that two independent libraries find")
{
    int agreed = 0;
    for (const PeerCase &one : peerCases()) {
        INFO(one.name.toStdString());
        CHECK(ourTimes(one) == one.times);
        const qsizetype peers =
            one.peers.size() + (libicalTimes(bytesOf(one.path()), one.window()) == one.times ? 1 : 0);
        CHECK(peers >= (isBeyond(one.name) ? 1 : 2));
        agreed += peers >= 2 ? 1 : 0;
    }
    CHECK(agreed >= 120);
}

TEST_CASE("What Python finds in the calendars today is what was kept of it")
{
    const QString program = python();
    if (program.isEmpty()) {
        WARN("python3-recurring-ical-events is not installed: what it found once was compared instead");
        return;
    }
    const QList<PeerCase> cases = peerCases();
    const auto found = pythonTimes(program, cases);
    for (const PeerCase &one : cases) {
        INFO(one.name.toStdString());
        REQUIRE(found.contains(one.path()));
        if (one.peers.contains(u"python"_s))
            CHECK(found.value(one.path()) == ourTimes(one));
    }
}

TEST_CASE("Every calendar in the folder is one of those that are compared")
{
    QStringList files = QDir(dataPath({})).entryList({u"*.ics"_s}, QDir::Files);
    files.replaceInStrings(u".ics"_s, QString());
    QStringList names;
    for (const PeerCase &one : peerCases())
        names << one.name;
    files.sort();
    names.sort();
    CHECK(files == names);
}
