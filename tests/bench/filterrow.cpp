// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "tests/bench/bareview.h"
#include "ui/pages/participantspage.h"
#include "ui/session.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest/QTest>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

/// A name, half of it taken back, and another; then everything taken back.
const QList<int> keys{Qt::Key_S,         Qt::Key_I,         Qt::Key_O,         Qt::Key_B,
                      Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_Backspace,
                      Qt::Key_Z,         Qt::Key_O,         Qt::Key_Backspace, Qt::Key_Backspace};

/// Seconds of each keystroke until everything is painted again.
std::vector<double> typed(QLineEdit *field)
{
    std::vector<double> seconds;
    for (const int key : keys) {
        seconds.push_back(secondsOf([&] {
            QTest::keyClick(field, static_cast<Qt::Key>(key));
            QApplication::processEvents();
        }));
    }
    return seconds;
}

/// Rounds by the figure that counts: each keystroke's quickest, and of those the slowest.
double worstOf(const std::vector<std::vector<double>> &rounds)
{
    double worst = 0;
    for (size_t key = 0; key < static_cast<size_t>(keys.size()); ++key) {
        std::vector<double> same;
        for (const std::vector<double> &round : rounds)
            same.push_back(round[key]);
        worst = std::max(worst, quantile(same, 0));
    }
    return worst;
}

double typicalOf(const std::vector<std::vector<double>> &rounds)
{
    std::vector<double> all;
    for (const std::vector<double> &round : rounds)
        all.insert(all.end(), round.begin(), round.end());
    return median(all);
}

void show(QWidget &window)
{
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window for the benches does not appear.");
    QApplication::processEvents();
}

} // namespace

void benchFilter(Bench &bench)
{
    Session session(bench.study({bench.scale.many, 0}));
    ParticipantsPage page(session);
    show(page);
    const QList<ParticipantSummary> people = participants(session.workspace(), true);
    BareView bare(people, BareView::Filter::Block);
    show(bare);
    BareView proxy(people, BareView::Filter::Proxy);
    show(proxy);
    std::vector<std::vector<double>> ours, floor;
    for (int round = 0; round <= bench.scale.rounds; ++round) {
        ours.push_back(typed(page.filterBar().findChild<QLineEdit *>()));
        floor.push_back(typed(bare.field()));
    }
    const std::vector<std::vector<double>> peer{typed(proxy.field())};
    bench.report.heading(u"A keystroke in the filter, until everything is painted again"_s);
    const auto add = [&](const QString &title, auto figure, std::optional<double> goal) {
        bench.report.add(
            {title,
             1000 * figure(ours),
             u"ms"_s,
             {{u"floor: a folded block, memmem and a bare table"_s, 1000 * figure(floor),
               figure(ours) / figure(floor), goal},
              {u"peer: QSortFilterProxyModel"_s, 1000 * figure(peer), figure(ours) / figure(peer), {}}}});
    };
    add(u"%L1 people, the slowest of %2 keystrokes"_s.arg(bench.scale.many).arg(keys.size()), worstOf,
        bench.goal(1.5));
    add(u"%L1 people, median"_s.arg(bench.scale.many), typicalOf, std::nullopt);
}

} // namespace colloquy::bench
