// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/promises.h"

#include "core/actions/privacy.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

/// COLLOQUY_KILLS sets more of them.
int killCount()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("COLLOQUY_KILLS", &isSet);
    return isSet ? count : 300;
}

constexpr int killsPerStudy = 25;
constexpr int endless = 1'000'000;
constexpr unsigned longestMicroseconds = 120'000;

/// Starts a booker, kills it at a random moment, and tells what it had promised by then.
QByteArray bookUntilKilled(const TrialStudy &trial)
{
    QRandomGenerator *random = QRandomGenerator::system();
    QProcess booker;
    booker.start(programPath(u"booker"_s), {trial.path(), QString::number(random->bounded(endless)),
                                             QString::number(endless)});
    REQUIRE(booker.waitForReadyRead());
    QThread::usleep(random->bounded(longestMicroseconds));
    booker.kill();
    REQUIRE(booker.waitForFinished());
    REQUIRE(booker.exitStatus() == QProcess::CrashExit);
    return booker.readAllStandardOutput();
}

bool isMidway(const TrialStudy &trial)
{
    QFile journal(trial.journal());
    return journal.exists() && journal.size() > 0;
}

} // namespace

TEST_CASE("No acknowledged action is lost and no file is broken when the program is killed")
{
    const TrialStudy trial;
    int midway = 0;
    qsizetype acknowledged = 0;
    Promises promises;
    for (int i = 0; i < killCount(); ++i) {
        if (i % killsPerStudy == 0) {
            trial.putBack();
            promises = {};
        }
        const qsizetype before = promises.count();
        promises.hear(bookUntilKilled(trial));
        acknowledged += promises.count() - before;
        midway += isMidway(trial);
        const auto workspace = trial.open();
        const auto findings = verify(*workspace);
        REQUIRE(findings);
        REQUIRE(*findings == Findings());
        REQUIRE(promises.broken(*workspace) == QStringList());
    }
    CAPTURE(midway, acknowledged);
    CHECK(midway > killCount() / 20);
    CHECK(acknowledged > killCount());
}

TEST_CASE("An acknowledged action that a file doesn't hold is noticed")
{
    const TrialStudy trial;
    QProcess booker;
    booker.start(programPath(u"booker"_s), {trial.path(), u"1"_s, u"30"_s});
    REQUIRE(booker.waitForFinished());
    REQUIRE(booker.exitCode() == 0);
    Promises promises;
    promises.hear(booker.readAllStandardOutput());
    REQUIRE(promises.bookings() > 3);
    CHECK(promises.broken(*trial.open()).isEmpty());
    trial.putBack();
    CHECK(promises.broken(*trial.open()).size() > promises.bookings());
}
