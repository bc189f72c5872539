// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timing.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

double secondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

double Rounds::ratio(const std::vector<double> &ours, const std::vector<double> &others)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(ours.size(), others.size()); ++i)
        ratios.push_back(ours[i] / others[i]);
    return median(ratios);
}

Rounds takeTurns(const Contest &contest, int count)
{
    Rounds rounds;
    for (int round = 0; round <= count; ++round) {
        const double ours = contest.ours();
        const double floor = contest.floor();
        const double peer = contest.peer ? contest.peer() : 0;
        if (round == 0)
            continue;
        rounds.ours.push_back(ours);
        rounds.floor.push_back(floor);
        if (contest.peer)
            rounds.peer.push_back(peer);
    }
    return rounds;
}

double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nan("");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return std::nan("");
}

} // namespace colloquy::bench
