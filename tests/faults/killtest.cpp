// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/promises.h"

#include "core/actions/privacy.h"

#include <QElapsedTimer>
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
constexpr int mostActions = 4;

/// Kills bookers at a random moment of one of their first actions, however long these take here.
class Killer {
public:
    /// What a booker had promised by then.
    QByteArray letBook(const TrialStudy &trial)
    {
        QProcess booker;
        booker.start(programPath(u"booker"_s),
                     {trial.path(), QString::number(m_random->bounded(endless)), QString::number(endless)});
        QByteArray said = waited(booker);
        for (int left = m_random->bounded(mostActions); left > 0; --left)
            said += timed(booker);
        QThread::usleep(m_random->bounded(static_cast<quint32>(2 * m_usual / 1000)));
        booker.kill();
        REQUIRE(booker.waitForFinished());
        REQUIRE(booker.exitStatus() == QProcess::CrashExit);
        return said + booker.readAllStandardOutput();
    }

private:
    static QByteArray waited(QProcess &booker)
    {
        REQUIRE(booker.waitForReadyRead());
        return booker.readAllStandardOutput();
    }

    QByteArray timed(QProcess &booker)
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray said = waited(booker);
        m_usual = (3 * m_usual + timer.nsecsElapsed()) / 4;
        return said;
    }

    QRandomGenerator *m_random = QRandomGenerator::system();
    qint64 m_usual = 20'000'000; ///< nanoseconds from one promise to the next
};

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
    Killer killer;
    for (int i = 0; i < killCount(); ++i) {
        if (i % killsPerStudy == 0) {
            trial.putBack();
            promises = {};
        }
        const qsizetype before = promises.count();
        promises.hear(killer.letBook(trial));
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
