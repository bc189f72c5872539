// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "tests/support/print.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

WallTime london(QDate date, QTime time, std::optional<Fold> fold = {})
{
    return {date, time, "Europe/London", fold};
}

} // namespace

TEST_CASE("The hour that clocks skip does not exist")
{
    const auto moment = resolve(london({2027, 3, 28}, {1, 30}));
    REQUIRE_FALSE(moment);
    CHECK(contains(moment.error().findings, Code::TimeMissing));
}

TEST_CASE("The hour that clocks repeat must be chosen")
{
    const auto open = resolve(london({2026, 10, 25}, {1, 30}));
    REQUIRE_FALSE(open);
    CHECK(open.error().findings.first() ==
          asks(Code::TimeTwice, u"2026-10-25 01:30"_s, {u"Europe/London"_s}));

    const auto first = resolve(london({2026, 10, 25}, {1, 30}, Fold::First));
    const auto second = resolve(london({2026, 10, 25}, {1, 30}, Fold::Second));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(utcText(first->utc) == u"2026-10-25T00:30:00Z"_s);
    CHECK(utcText(second->utc) == u"2026-10-25T01:30:00Z"_s);
}

TEST_CASE("A wall time and its instant lead back to each other")
{
    const qint64 start = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC).toSecsSinceEpoch();
    for (const char *zone :
         {"Europe/London", "Asia/Karachi", "America/St_Johns", "Australia/Lord_Howe", "UTC"}) {
        for (int hour = 0; hour < 24 * 365; hour += 1) {
            const qint64 utc = start + hour * 3600 + 1800;
            const auto moment = resolve(wallTimeAt(utc, zone));
            REQUIRE(moment);
            REQUIRE(moment->utc == utc);
        }
    }
}

TEST_CASE("Touching spans do not overlap")
{
    CHECK_FALSE(TimeSpan{0, 60}.overlaps({60, 120}));
    CHECK(TimeSpan{0, 61}.overlaps({60, 120}));
    CHECK(TimeSpan{0, 3600}.minutes() == 60);
}

TEST_CASE("An unknown zone names no instant")
{
    CHECK(instantsOf({{2026, 1, 1}, {10, 0}, "Europe/Nowhere", {}}).isEmpty());
    CHECK_FALSE(isKnownZone("Europe/Nowhere"));
    CHECK(isKnownZone("Europe/London"));
}
