// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/promises.h"

#include "core/actions/privacy.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

constexpr int bookers = 4;
constexpr int actionsEach = 200;
constexpr int longest = 250'000; ///< milliseconds

/// Starts them all, then waits for each.
Promises letBookTogether(const TrialStudy &trial)
{
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < bookers; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->start(programPath(u"booker"_s),
                              {trial.path(), QString::number(i), QString::number(actionsEach)});
    }
    Promises promises;
    for (const auto &booker : running) {
        REQUIRE(booker->waitForFinished(longest));
        REQUIRE(booker->exitCode() == 0);
        promises.hear(booker->readAllStandardOutput());
    }
    return promises;
}

} // namespace

TEST_CASE("Four programs that write in one study lose nothing and book no hour twice")
{
    const TrialStudy trial;
    const Promises promises = letBookTogether(trial);
    CHECK(promises.count() > bookers * actionsEach / 4);
    CHECK(promises.bookings() > actionsEach / 4);
    const auto workspace = trial.open();
    CHECK(promises.broken(*workspace) == QStringList());
    const auto findings = verify(*workspace); // overlaps among others
    REQUIRE(findings);
    CHECK(*findings == Findings());
}
