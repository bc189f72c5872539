// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include <QApplication>
#include <QDir>

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
        {u"slots"_s, benchSlots},     {u"drag"_s, benchDrag},     {u"busy"_s, benchBusy}};
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

/// bench FOLDER [--quick|--tiny] [start|export|booking|opening|filter|growth|slots|drag|busy ...]
int run(const QStringList &arguments)
{
    Bench bench;
    bench.scale = scaleOf(arguments);
    bench.folder = arguments.value(0);
    QDir().mkpath(bench.folder);
    const QStringList asked = askedRows(arguments);
    for (const QString &name : asked) {
        if (!rows().contains(name))
            qFatal("No such row: %s", qPrintable(name));
    }
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
        return exportAlone(arguments.sliced(2));
    }
    if (arguments.isEmpty())
        qFatal("bench FOLDER [--quick|--tiny] [row ...]");
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return run(arguments);
}
