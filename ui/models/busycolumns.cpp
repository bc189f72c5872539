// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/busycolumns.h"

#include "ui/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(BusyColumns)
};

using Line = BusySource;

std::optional<qint64> startOf(const Line &line)
{
    return line.extent ? std::optional(line.extent->start) : std::nullopt;
}

std::optional<qint64> endOf(const Line &line)
{
    return line.extent ? std::optional(std::max(line.extent->start, line.extent->end - 1)) : std::nullopt;
}

QString dayText(const std::optional<qint64> &utc, const QByteArray &zone)
{
    return utc ? datetext::brief(*utc, zone) : QString();
}

} // namespace

QUuid busySourceId(const BusySource &source)
{
    return source.id.uuid;
}

QList<TableColumn<BusySource>> busyColumns(const QByteArray &zone)
{
    TableColumn<Line> source(u"source"_s, Words::tr("Calendar"), [](const Line &line) {
        return line.sealState == SealState::Damaged ? Words::tr("(damaged name)") : line.source;
    });
    TableColumn<Line> times(u"times"_s, Words::tr("Times"),
                            [](const Line &line) { return QString::number(line.times); });
    TableColumn<Line> from(u"from"_s, Words::tr("From"),
                           [zone](const Line &line) { return dayText(startOf(line), zone); });
    TableColumn<Line> to(u"to"_s, Words::tr("To"),
                         [zone](const Line &line) { return dayText(endOf(line), zone); });
    TableColumn<Line> imported(u"imported"_s, Words::tr("Imported"),
                               [zone](const Line &line) { return dayText(line.importedAt, zone); });
    const auto days = datetext::longest([zone](qint64 utc) { return datetext::brief(utc, zone); });
    return {source.wide(190), times.wide(80).byNumber([](const Line &line) { return line.times; }),
            from.wide(116).holding(days).byNumber(startOf), to.wide(116).holding(days).byNumber(endOf),
            imported.wide(116).holding(days).byNumber([](const Line &line) { return line.importedAt; })};
}

} // namespace colloquy
