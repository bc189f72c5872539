// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <cstdio>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 62;

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

QString amount(double value, const QString &unit)
{
    const int places = value < 1 ? 3 : value < 100 ? 2 : 0;
    return u"%1 %2"_s.arg(value, 10, 'f', places).arg(unit, -3);
}

} // namespace

void Report::heading(const QString &title)
{
    say(u"\n"_s + title);
}

void Report::add(const Figure &figure)
{
    say(u"  "_s + figure.title.leftJustified(nameWidth) + amount(figure.ours, figure.unit));
    for (const Yardstick &stick : figure.yardsticks) {
        QString verdict;
        if (stick.goal) {
            const bool met = stick.ratio <= *stick.goal;
            verdict = u"  goal %1  %2"_s.arg(*stick.goal, 0, 'f', 2).arg(met ? u"meets"_s : u"MISSES"_s);
            ++m_goals;
            m_misses += !met;
        }
        say(u"    "_s + stick.name.leftJustified(nameWidth - 2) + amount(stick.value, figure.unit) +
            u"  ratio %1"_s.arg(stick.ratio, 6, 'f', 2) + verdict);
    }
}

void Report::note(const QString &text)
{
    say(u"    "_s + text);
}

void Report::close()
{
    say(u"\n%1 of %2 goals met, %3 missed."_s.arg(m_goals - m_misses).arg(m_goals).arg(m_misses));
}

Figure figureOf(const Names &names, const Rounds &rounds)
{
    Figure figure{names.title, 1000 * median(rounds.ours), u"ms"_s, {}};
    figure.yardsticks << Yardstick{names.floor, 1000 * median(rounds.floor), rounds.toFloor(),
                                   names.floorGoal};
    if (!rounds.peer.empty())
        figure.yardsticks << Yardstick{names.peer, 1000 * median(rounds.peer), rounds.toPeer(),
                                       names.peerGoal};
    return figure;
}

} // namespace colloquy::bench
