// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reports.h"

#include "core/actions/exporttarget.h"
#include "core/actions/gratitude.h"
#include "core/actions/roll.h"
#include "core/base/moment.h"
#include "core/base/safefile.h"
#include "core/base/words.h"
#include "core/formats/csvwriter.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Box = FlowPlace::Box;

template <class Number>
QString textOf(const std::optional<Number> &number)
{
    return number ? QString::number(*number) : QString();
}

/// A row of the flow: one number for each group and for all.
template <class Number>
QStringList flowRow(const QString &box, const QString &reason, const QList<GroupFlow> &flows, Number number)
{
    QStringList row{box, reason};
    for (const GroupFlow &flow : flows)
        row << QString::number(number(flow));
    return row;
}

ReportTable flowTable(const Workspace &workspace)
{
    const QList<GroupFlow> flows = flowCounts(workspace);
    ReportTable table;
    table.columns = {u"box"_s, u"reason"_s};
    for (const GroupFlow &flow : flows)
        table.columns << (flow.group.isEmpty() ? u"total"_s : flow.group);
    table.rows << flowRow(u"enquiries"_s, {}, flows, [](const GroupFlow &flow) { return flow.enquiries; });
    for (const FlowCount &all : flows.last().boxes) {
        const auto index = static_cast<qsizetype>(all.box);
        table.rows << flowRow(word(all.box), {}, flows,
                              [index](const GroupFlow &flow) { return flow.boxes[index].count; });
        for (const QString &reason : all.reasons.keys())
            table.rows << flowRow(word(all.box), reason, flows, [&](const GroupFlow &flow) {
                return flow.boxes[index].reasons.value(reason);
            });
    }
    return table;
}

ReportTable ethicsTable(const Workspace &workspace, const Period &period)
{
    const EthicsReport report = ethicsReport(workspace, period);
    ReportTable table;
    table.columns = QStringList{u"figure"_s} + report.columns;
    for (const EthicsFigure &figure : report.people + report.events) {
        QStringList row{figure.figure};
        for (const std::optional<int> &count : figure.counts)
            row << (count ? QString::number(*count) : u"suppressed"_s);
        table.rows << row;
    }
    return table;
}

ReportTable progressTable(const Workspace &workspace)
{
    ReportTable table;
    table.columns = {u"group"_s,  u"people"_s,      u"eligible"_s,     u"consented"_s,
                     u"booked"_s, u"interviewed"_s, u"target_least"_s, u"target_most"_s};
    for (const GroupProgress &group : progressReport(workspace))
        table.rows << QStringList{group.group,
                                  QString::number(group.people),
                                  QString::number(group.eligible),
                                  QString::number(group.consented),
                                  QString::number(group.booked),
                                  QString::number(group.interviewed),
                                  textOf(group.targetLeast),
                                  textOf(group.targetMost)};
    return table;
}

QString timeText(const std::optional<qint64> &utc)
{
    return utc ? utcText(*utc) : QString();
}

/// By code alone, as finance departments take it; the serial stays sealed.
ReportTable voucherTable(const Workspace &workspace)
{
    ReportTable table;
    table.columns = {u"participant"_s, u"pence"_s,   u"state"_s,    u"sent_at"_s,
                     u"delivered"_s,   u"receipt"_s, u"closed_at"_s};
    for (const ThanksSummary &each : thanksList(workspace)) {
        const Thanks &thanks = each.thanks;
        if (thanks.kind == Thanks::Kind::Voucher)
            table.rows << QStringList{each.code,
                                      QString::number(thanks.pence),
                                      word(thanks.state),
                                      timeText(thanks.sentAt),
                                      thanks.delivered ? word(*thanks.delivered) : QString(),
                                      thanks.receipt ? word(*thanks.receipt) : QString(),
                                      timeText(thanks.closedAt)};
    }
    return table;
}

} // namespace

QList<GroupProgress> progressReport(const Workspace &workspace)
{
    QHash<QString, int> consented;
    for (const RollEntry &entry : readRoll(workspace))
        consented[entry.group] += entry.facts.consent == ConsentStanding::State::Valid;
    QList<GroupProgress> progress;
    const QList<GroupFlow> flows = flowCounts(workspace);
    const QList<StudyGroup> groups = workspace.groups();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const GroupFlow &flow = flows[i];
        progress << GroupProgress{
            groups[i].key, groups[i].targetLeast,          groups[i].targetMost, flow.people(),
            flow.eligible, consented.value(groups[i].key), flow.in(Box::Booked), flow.in(Box::Interviewed)};
    }
    return progress;
}

ReportTable reportTable(const Workspace &workspace, Report report, const Period &period)
{
    switch (report) {
    case Report::Flow:
        return flowTable(workspace);
    case Report::Progress:
        return progressTable(workspace);
    case Report::Ethics:
        return ethicsTable(workspace, period);
    case Report::Vouchers:
        break;
    }
    return voucherTable(workspace);
}

QByteArray reportCsv(const ReportTable &table, CsvFor reader)
{
    CsvWriter csv;
    const auto writeRow = [&csv](const QStringList &row) {
        for (const QString &cell : row)
            csv.field(cell);
        csv.endRow();
    };
    writeRow(table.columns);
    for (const QStringList &row : table.rows)
        writeRow(row);
    return (reader == CsvFor::Excel ? "\xef\xbb\xbf" : "") + csv.bytes().toByteArray();
}

Outcome exportReport(const Workspace &workspace, const ReportTable &table, const QString &path)
{
    const Outcome allowed = checkExportTarget(workspace, path);
    return allowed ? writeWhole(path, reportCsv(table, CsvFor::Excel)) : allowed;
}

} // namespace colloquy
