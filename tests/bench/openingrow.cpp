// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/overview.h"
#include "tests/bench/rawopening.h"
#include "tests/bench/rawstudy.h"

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

Unlocked keyOf(const Workspace &workspace)
{
    const Keyhole hole = workspace.keyhole();
    auto unlocked = unlockWith(hole.slots, passphrase(), hole.studyId);
    if (!unlocked)
        qFatal("The study for the benches doesn't unlock.");
    return std::move(*unlocked);
}

/// The SELECTs without the one that fetches what is sealed: the floor reads that by itself.
QByteArrayList openReads(const QByteArrayList &selects)
{
    QByteArrayList open = selects;
    open.removeIf([](const QByteArray &select) { return select.contains("sealed_identity"); });
    return open;
}

} // namespace

void benchOpening(Bench &bench)
{
    const Extent extent{bench.scale.many, 0};
    bench.study(extent);
    const QString path = bench.pathOf(extent);
    const auto workspace = openStudy(path);
    const Unlocked key = keyOf(*workspace);
    QByteArrayList selects;
    {
        const StatementLog log(*workspace);
        workspace->unlock(key);
        participants(*workspace, true);
        selects = openReads(log.selects());
        workspace->lock();
    }
    const RawFile file(path);
    Contest contest;
    contest.ours = [&] {
        const double seconds = secondsOf([&] {
            workspace->unlock(key);
            participants(*workspace, true);
        });
        workspace->lock();
        return seconds;
    };
    contest.floor = [&] {
        return secondsOf([&] {
            readAll(file, selects);
            openRaw(file, key.studyKey);
        });
    };
    contest.peer = [&] { return secondsOf([&] { openRaw(file, key.studyKey); }); };
    bench.report.heading(u"Opening a study (without the key derivation)"_s);
    bench.report.add(figureOf({u"%L1 people, names opened"_s.arg(extent.people),
                               u"floor: raw reads, libsodium on two threads, strings"_s, bench.goal(1.15),
                               u"of which reading and opening what is sealed"_s, std::nullopt},
                              takeTurns(contest, bench.scale.rounds)));
}

} // namespace colloquy::bench
