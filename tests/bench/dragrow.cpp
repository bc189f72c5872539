// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/calendar.h"
#include "ui/pages/calendarpage.h"
#include "ui/session.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QtTest/QTest>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double frameMilliseconds = 16;

void show(QWidget &window)
{
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window for the benches does not appear.");
    QApplication::processEvents();
}

/// So many interviews in one week, at all hours.
WeekScene crowded(int interviews)
{
    const QDate monday(2026, 11, 23);
    WeekScene scene;
    for (int i = 0; i < interviews; ++i) {
        WeekBlock block;
        block.id = QUuid::createUuid();
        block.date = monday.addDays(i % 7);
        block.start = 7 * 60 + i / 7 * 15 % (12 * 60);
        block.minutes = 60;
        block.before = block.after = 15;
        block.code = u"C%1"_s.arg(i + 1);
        block.state = badgeOf(Interview::State::Confirmed);
        block.mode = badgeOf(InterviewMode::Teams);
        block.movable = true;
        scene.blocks << block;
    }
    return scene;
}

void move(QWidget &on, const QPoint &point, QEvent::Type type)
{
    const bool held = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, point, on.mapToGlobal(QPointF(point)),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      held ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
}

/// Seconds of each step of a drag across the week, until it is painted and checked.
std::vector<double> dragged(WeekGrid &grid)
{
    const auto &blocks = grid.scene().blocks;
    const auto held = std::find_if(blocks.begin(), blocks.end(), [](auto &each) { return each.movable; });
    if (held == blocks.end())
        qFatal("There is nothing to drag.");
    grid.select(held->id);
    QApplication::processEvents();
    const QRect block = grid.placeRect(grid.cursor());
    QWidget &on = *grid.viewport();
    const QPoint from = (block & on.rect()).center();
    move(on, from, QEvent::MouseButtonPress);
    std::vector<double> seconds;
    for (int step = 1; step <= 120; ++step) {
        const QPoint to(from.x() + (on.width() / 2 - from.x()) * step / 120,
                        from.y() + (on.height() / 2 - from.y()) * step / 120 + (step % 8) * 4);
        seconds.push_back(secondsOf([&] {
            move(on, to, QEvent::MouseMove);
            QApplication::processEvents();
        }));
        QTest::qSleep(8); // as often as a mouse says something
    }
    QTest::keyClick(&grid, Qt::Key_Escape);
    return seconds;
}

void report(Bench &bench, const QString &title, WeekGrid &grid)
{
    std::vector<double> steps;
    for (int round = 0; round <= bench.scale.rounds; ++round) {
        const std::vector<double> seconds = dragged(grid);
        if (round > 0)
            steps.insert(steps.end(), seconds.begin(), seconds.end());
    }
    const auto add = [&](const QString &which, double milliseconds, std::optional<double> goal) {
        bench.report.add(
            {u"%1, %2"_s.arg(title, which),
             milliseconds,
             u"ms"_s,
             {{u"a frame at 60 a second"_s, frameMilliseconds, milliseconds / frameMilliseconds, goal}}});
    };
    add(u"median"_s, 1000 * median(steps), std::nullopt);
    add(u"99 of 100"_s, 1000 * quantile(steps, 0.99), bench.goal(1));
}

} // namespace

void benchDrag(Bench &bench)
{
    bench.report.heading(u"A step of a drag in the week, until everything is painted again"_s);
    WeekGrid grid;
    show(grid);
    grid.showWeek(QDate(2026, 11, 23));
    const int many = bench.scale.goals ? 500 : 20;
    grid.setScene(crowded(many));
    report(bench, u"%1 interviews in that week"_s.arg(many), grid);

    Session session(bench.study({many, 0}));
    CalendarPage page(session);
    page.setView(CalendarView::Week);
    show(page);
    const auto next = nextInterview(session.workspace(), session.workspace().now());
    if (!next)
        qFatal("Nothing is booked in the study for the benches.");
    page.showDay(wallTimeAt(next->start.utc, session.workspace().study().zone).date);
    report(bench, u"a study of %1 people, checks included"_s.arg(many), page.grid());
}

} // namespace colloquy::bench
