// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/widgets/weekcursor.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

WeekBlock blockAt(int day, int start, int minutes)
{
    WeekBlock block;
    block.id = QUuid::createUuidV5(QUuid(), u"%1 %2"_s.arg(day).arg(start));
    block.date = monday.addDays(day);
    block.start = start;
    block.minutes = minutes;
    return block;
}

WeekLayout::Frame frame(bool mirrored = false)
{
    return {.first = monday, .days = 7, .width = 760, .gutter = 60, .hourHeight = 60, .mirrored = mirrored};
}

} // namespace

TEST_CASE("A block lies on its day at its time")
{
    const WeekLayout layout(frame(), {blockAt(1, 600, 90)});
    REQUIRE(layout.places().size() == 1);
    CHECK(layout.places().first().rect == QRectF(160, 600, 100, 90));
    CHECK(layout.places().first().before.isEmpty());
}

TEST_CASE("Right to left the week begins at the right, hours included")
{
    const WeekLayout layout(frame(true), {blockAt(0, 0, 60)});
    CHECK(layout.gutter().left() == 700);
    CHECK(layout.dayRect(0).left() == 600);
    CHECK(layout.dayRect(6).left() == 0);
    CHECK(layout.places().first().rect.left() == 600);
}

TEST_CASE("Blocks at the same time stand side by side, touching ones don't")
{
    const WeekLayout layout(
        frame(), {blockAt(0, 600, 60), blockAt(0, 630, 60), blockAt(0, 660, 30), blockAt(0, 690, 30)});
    REQUIRE(layout.places().size() == 4);
    CHECK(layout.places()[0].rect.width() == 50);
    CHECK(layout.places()[1].rect.left() == 110);
    CHECK(layout.places()[2].lane == 0);
    CHECK(layout.places()[2].lanes == 2);
    CHECK(layout.places()[3].lanes == 1);
    CHECK(layout.places()[3].rect.width() == 100);
}

TEST_CASE("Side by side right to left, the earlier block is at the right")
{
    const WeekLayout layout(frame(true), {blockAt(0, 600, 60), blockAt(0, 630, 60)});
    CHECK(layout.places()[0].rect.left() > layout.places()[1].rect.left());
}

TEST_CASE("An interview past midnight is seen on both days")
{
    const WeekLayout layout(frame(), {blockAt(2, 23 * 60 + 30, 60)});
    REQUIRE(layout.places().size() == 2);
    CHECK(layout.places()[0].rect.bottom() == layout.height());
    CHECK(layout.places()[1].day == 3);
    CHECK(layout.places()[1].rect.height() == 30);
}

TEST_CASE("What began on the Sunday before is seen on Monday, what lies outside the week isn't")
{
    const WeekLayout layout(frame(),
                            {blockAt(-1, 23 * 60 + 30, 60), blockAt(-1, 600, 60), blockAt(7, 600, 60)});
    REQUIRE(layout.places().size() == 1);
    CHECK(layout.places().first().day == 0);
}

TEST_CASE("Buffers are held free around a block and end at midnight")
{
    WeekBlock block = blockAt(0, 10, 60);
    block.before = block.after = 15;
    const WeekLayout layout(frame(), {block});
    CHECK(layout.places().first().before == QRectF(60, 0, 100, 10));
    CHECK(layout.places().first().after == QRectF(60, 70, 100, 15));
}

TEST_CASE("A point names its cell and its block")
{
    const WeekLayout layout(frame(), {blockAt(1, 600, 60)});
    CHECK(layout.cellAt({170, 614}, 30) == WeekLayout::Cell{monday.addDays(1), 600});
    CHECK(layout.cellAt({170, 1439}, 30) == WeekLayout::Cell{monday.addDays(1), 1410});
    CHECK_FALSE(layout.cellAt({30, 600}, 30));
    CHECK(layout.blockAt({170, 614}) == 0);
    CHECK_FALSE(layout.blockAt({170, 599}));
}

TEST_CASE("Down goes through empty cells and lands on the block that lies there")
{
    const QList<WeekBlock> blocks{blockAt(0, 615, 60)};
    const WeekCursor at{monday, 570, std::nullopt};
    const WeekCursor block = moved(at, WeekMove::Down, blocks, 30);
    CHECK(block == WeekCursor{monday, 615, blocks[0].id});
    CHECK(moved(block, WeekMove::Down, blocks, 30) == WeekCursor{monday, 690, std::nullopt});
    CHECK(moved(block, WeekMove::Up, blocks, 30) == WeekCursor{monday, 570, std::nullopt});
}

TEST_CASE("Down passes every overlapping block before it leaves them")
{
    const QList<WeekBlock> blocks{blockAt(0, 600, 60), blockAt(0, 630, 60)};
    const WeekCursor first = landed(monday, 600, blocks, 30);
    const WeekCursor second = moved(first, WeekMove::Down, blocks, 30);
    CHECK(first.block == blocks[0].id);
    CHECK(second.block == blocks[1].id);
    CHECK(moved(second, WeekMove::Down, blocks, 30).minute == 690);
    CHECK(moved(second, WeekMove::Up, blocks, 30) == first);
}

TEST_CASE("Later goes to the block beside, then to the same time next day")
{
    const QList<WeekBlock> blocks{blockAt(0, 600, 60), blockAt(0, 630, 60)};
    const WeekCursor second = moved(landed(monday, 600, blocks, 30), WeekMove::Later, blocks, 30);
    CHECK(second.block == blocks[1].id);
    CHECK(moved(second, WeekMove::Later, blocks, 30) == WeekCursor{monday.addDays(1), 630, std::nullopt});
    CHECK(moved(WeekCursor{monday, 540, std::nullopt}, WeekMove::Earlier, blocks, 30).date ==
          monday.addDays(-1));
}

TEST_CASE("The keyboard stays within the day at its ends")
{
    CHECK(moved({monday, 0, std::nullopt}, WeekMove::Up, {}, 30) == WeekCursor{monday, 0, std::nullopt});
    CHECK(moved({monday, 1410, std::nullopt}, WeekMove::Down, {}, 30) ==
          WeekCursor{monday, 1410, std::nullopt});
}

TEST_CASE("Somebody else's busy time is passed over")
{
    WeekBlock busy = blockAt(0, 600, 60);
    busy.busy = true;
    CHECK(landed(monday, 600, {busy}, 30) == WeekCursor{monday, 600, std::nullopt});
}
