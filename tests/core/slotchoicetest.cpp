// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/holidays.h"
#include "core/actions/slots.h"
#include "core/rules/timerules.h"
#include "tests/support/chance.h"
#include "tests/support/interviewcases.h"
#include "tests/support/print.h"

#include <algorithm>
#include <set>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The last two weeks of a year, with three bank holidays in them.
FindSlots atTheTurn(const Participant &person)
{
    FindSlots wish;
    wish.participant = person.id;
    wish.from = QDate(2026, 12, 21);
    wish.to = QDate(2027, 1, 4);
    return wish;
}

WeekHours someHours(Chance &chance)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s};
    QStringList entries;
    for (int i = 2 + chance.below(4); i > 0; --i) {
        const int from = 9 + chance.below(6);
        entries << u"%1 %2:00-%3:30"_s.arg(chance.of(days), QString::number(from).rightJustified(2, u'0'),
                                           QString::number(from + 1 + chance.below(3)));
    }
    return *parseWeekHours(entries.join(u"; "_s));
}

/// Three interpreters with hours of their own and interviews here and there.
QList<Interpreter> someInterpreters(StudyDesk &desk, Chance &chance)
{
    QList<Interpreter> interpreters;
    for (int i = 0; i < 3; ++i) {
        Interpreter interpreter;
        interpreter.availability = someHours(chance);
        interpreters << anInterpreter(desk, interpreter);
        BookInterview taken = booking(urduSpeaker(desk));
        taken.start.date = QDate(2026, 12, 21).addDays(chance.below(4));
        taken.start.time = QTime(9 + chance.below(8), 0);
        taken.interpreter = interpreters.last().id;
        taken.decisions.overrideAll = u"Agreed"_s;
        (void)bookInterview(desk.workspace(), taken); // where it clashes there is one neighbour less
    }
    return interpreters;
}

void keepHolidaysFree(StudyDesk &desk, const QString &list)
{
    Study study = desk.workspace().study();
    study.bankHolidays = list;
    keep(desk, study);
}

std::set<qint64> startsOf(const QList<FoundSlot> &slots)
{
    std::set<qint64> starts;
    for (const FoundSlot &slot : slots)
        starts.insert(slot.span.start);
    return starts;
}

std::set<qint64> startsFor(StudyDesk &desk, FindSlots wish, const Interpreter &interpreter)
{
    wish.interpreter = interpreter.id;
    const auto slots = findSlots(desk.workspace(), wish);
    REQUIRE(slots);
    return startsOf(*slots);
}

} // namespace

TEST_CASE("Any interpreter's times are those of each of them together, each with one who has the time")
{
    qsizetype found = 0;
    for (unsigned seed = 0; seed < 30; ++seed) {
        INFO("seed " << seed);
        Chance chance(seed);
        StudyDesk desk;
        const QList<Interpreter> interpreters = someInterpreters(desk, chance);
        FindSlots wish = atTheTurn(urduSpeaker(desk));
        std::set<qint64> together;
        QHash<QUuid, std::set<qint64>> ofEach;
        for (const Interpreter &interpreter : interpreters) {
            ofEach[interpreter.id.uuid] = startsFor(desk, wish, interpreter);
            together.merge(std::set(ofEach[interpreter.id.uuid]));
        }
        wish.anyInterpreter = true;
        const auto slots = findSlots(desk.workspace(), wish);
        REQUIRE(slots);
        CHECK(startsOf(*slots) == together);
        CHECK(static_cast<size_t>(slots->size()) == together.size()); // no time twice
        CHECK(std::ranges::is_sorted(*slots, {}, [](const FoundSlot &slot) { return slot.span.start; }));
        for (const FoundSlot &slot : *slots) {
            REQUIRE(slot.interpreter);
            REQUIRE(ofEach[slot.interpreter->id.uuid].contains(slot.span.start));
        }
        found += slots->size();
    }
    CHECK(found > 300);
}

TEST_CASE("Keeping bank holidays free takes away exactly the times on those days")
{
    for (unsigned seed = 0; seed < 10; ++seed) {
        INFO("seed " << seed);
        Chance chance(seed);
        StudyDesk desk;
        someInterpreters(desk, chance);
        FindSlots wish = atTheTurn(urduSpeaker(desk));
        wish.anyInterpreter = true;
        const QString list = holidayLists().first();
        keepHolidaysFree(desk, {});
        const auto all = findSlots(desk.workspace(), wish);
        keepHolidaysFree(desk, list);
        const auto left = findSlots(desk.workspace(), wish);
        REQUIRE(all);
        REQUIRE(left);
        const QByteArray zone = desk.workspace().study().zone;
        std::set<qint64> expected;
        for (const FoundSlot &slot : *all) {
            if (!bankHolidays(list).contains(rules::dayOf(slot.span.start, zone)))
                expected.insert(slot.span.start);
        }
        CHECK(startsOf(*left) == expected);
        CHECK(left->size() < all->size());
    }
}
