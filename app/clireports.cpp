// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/reports.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        object.insert(count.key(), *count);
    return object;
}

QJsonObject objectOf(const GroupFlow &flow)
{
    QJsonObject boxes;
    for (const FlowCount &box : flow.boxes)
        boxes.insert(word(box.box),
                     QJsonObject{{u"count"_s, box.count}, {u"reasons"_s, objectOf(box.reasons)}});
    return {{u"enquiries"_s, flow.enquiries},
            {u"people"_s, flow.people()},
            {u"eligible"_s, flow.eligible},
            {u"boxes"_s, boxes}};
}

Fields flowFields(const Workspace &workspace)
{
    QJsonObject groups;
    QJsonObject total;
    for (const GroupFlow &flow : flowCounts(workspace)) {
        if (flow.group.isEmpty())
            total = objectOf(flow);
        else
            groups.insert(flow.group, objectOf(flow));
    }
    return {{u"groups"_s, groups}, {u"total"_s, total}};
}

QJsonObject objectOf(const EthicsFigure &figure, const QStringList &columns)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns[i], orNull(figure.counts[i]));
    return object;
}

QJsonObject objectOf(const QList<EthicsFigure> &figures, const QStringList &columns)
{
    QJsonObject object;
    for (const EthicsFigure &figure : figures)
        object.insert(figure.figure, objectOf(figure, columns));
    return object;
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

Fields ethicsFields(const Workspace &workspace, const Period &period)
{
    const EthicsReport report = ethicsReport(workspace, period);
    return {{u"from"_s, dateOrNull(period.from)},
            {u"to"_s, dateOrNull(period.to)},
            {u"suppressed_below"_s, 5},
            {u"people"_s, objectOf(report.people, report.columns)},
            {u"events"_s, objectOf(report.events, report.columns)},
            {u"rules_broken"_s, objectOf(report.rulesBroken)}};
}

/// A cell as JSON: a number where it is one, null where it is empty.
QJsonValue valueOf(const QString &cell)
{
    bool isNumber = false;
    const int number = cell.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : orNull(cell);
}

QList<Fields> recordsOf(const ReportTable &table)
{
    QList<Fields> records;
    for (const QStringList &row : table.rows) {
        Fields record;
        for (qsizetype i = 0; i < row.size(); ++i)
            record << std::pair(table.columns[i], valueOf(row[i]));
        records << record;
    }
    return records;
}

void say(Invocation &in, Report report, const Period &period)
{
    if (in.out().isJson() && report == Report::Flow)
        in.out().record(flowFields(in.study()));
    else if (in.out().isJson() && report == Report::Ethics)
        in.out().record(ethicsFields(in.study(), period));
    else
        in.out().list(recordsOf(reportTable(in.study(), report, period)));
}

template <Report report>
Outcome run(Invocation &in)
{
    const Period period{in.date(u"from"_s), in.date(u"to"_s)};
    if (in.has(u"o"_s) && in.text(u"o"_s) != "-"_L1)
        return exportReport(in.study(), reportTable(in.study(), report, period), in.text(u"o"_s));
    if (in.has(u"csv"_s))
        return in.send(reportCsv(reportTable(in.study(), report, period), CsvFor::Plain));
    say(in, report, period);
    return {};
}

Command reportCommand(const QString &name, const QString &about, Outcome (*run)(Invocation &),
                      const QList<Option> &more = {})
{
    return {u"report "_s + name,
            {u"STUDY"_s},
            about,
            QList<Option>{{u"csv"_s, {}, u"Prints comma-separated values."_s},
                          {u"o"_s, u"FILE"_s,
                           u"Writes them to this file, whole or not at all, as Excel likes them."_s}} +
                more,
            run};
}

} // namespace

QList<Command> reportCommands()
{
    return {reportCommand(u"flow"_s, u"Counts the enquiries in the boxes of the flow diagram, by group."_s,
                          run<Report::Flow>),
            reportCommand(u"progress"_s, u"How far each group has come, beside its target."_s,
                          run<Report::Progress>),
            reportCommand(u"ethics"_s,
                          u"The figures of a report to an ethics committee; small ones are left out."_s,
                          run<Report::Ethics>,
                          {{u"from"_s, u"DATE"_s, u"First day of the period, in the study's zone."_s},
                           {u"to"_s, u"DATE"_s, u"Last day, inclusive."_s}}),
            reportCommand(u"vouchers"_s, u"Lists vouchers by code, for whoever pays for them."_s,
                          run<Report::Vouchers>)};
}

} // namespace colloquy
