// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace colloquy::bench;
using namespace Qt::StringLiterals;

namespace colloquy::bench {

QString Bench::pathOf(const Extent &extent) const
{
    return path(u"people-%1-%2%3.study"_s.arg(extent.people)
                    .arg(extent.interviewsEach)
                    .arg(extent.waiting ? u"-waiting"_s : QString()));
}

namespace {

Scale scaleOf(const QStringList &arguments)
{
    Scale scale;
    if (arguments.contains(u"--quick"_s))
        scale = {100, 10000, 10, 3, 50, true};
    if (arguments.contains(u"--tiny"_s))
        scale = {5, 50, 2, 1, 3, false};
    return scale;
}

using Row = void (*)(Bench &);
const std::map<QString, Row> &rows()
{
    static const std::map<QString, Row> all{
        {u"start"_s, benchStart},     {u"export"_s, benchExport}, {u"booking"_s, benchBooking},
        {u"opening"_s, benchOpening}, {u"filter"_s, benchFilter}, {u"growth"_s, benchGrowth},
        {u"slots"_s, benchSlots},     {u"drag"_s, benchDrag},     {u"busy"_s, benchBusy},
        {u"hostile"_s, benchHostile}, {u"plan"_s, benchPlan}};
    return all;
}

QStringList askedRows(const QStringList &arguments)
{
    QStringList asked;
    for (const QString &argument : arguments.sliced(1)) {
        if (!argument.startsWith(u"--"_s))
            asked << argument;
    }
    return asked;
}

/// Whether there is a folder first, and nothing after it but sizes and rows that there are.
bool isUnderstood(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.first().startsWith(u'-'))
        return false;
    return std::ranges::all_of(arguments.sliced(1), [](const QString &argument) {
        return argument == u"--quick"_s || argument == u"--tiny"_s || rows().contains(argument);
    });
}

int sayUsage()
{
    QStringList names;
    for (const auto &[name, row] : rows())
        names << name;
    std::fprintf(stderr, "bench FOLDER [--quick|--tiny] [%s ...]\n", qPrintable(names.join(u'|')));
    return 2;
}

int run(const QStringList &arguments)
{
    Bench bench;
    bench.scale = scaleOf(arguments);
    bench.folder = arguments.value(0);
    QDir().mkpath(bench.folder);
    const QStringList asked = askedRows(arguments);
    for (const auto &[name, row] : rows()) {
        if (asked.isEmpty() || asked.contains(name))
            row(bench);
    }
    bench.report.close();
    return 0;
}

} // namespace

} // namespace colloquy::bench

int main(int argc, char **argv)
{
    const QStringList arguments = [&] {
        QStringList list;
        for (int i = 1; i < argc; ++i)
            list << QString::fromLocal8Bit(argv[i]);
        return list;
    }();
    if (arguments.value(0) == u"alone"_s) {
        const QCoreApplication application(argc, argv);
        return arguments.value(1) == u"hostile"_s ? hostileAlone(arguments.sliced(2))
                                                  : exportAlone(arguments.sliced(2));
    }
    if (!isUnderstood(arguments))
        return sayUsage();
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return run(arguments);
}
