// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"
#include "core/domain/flowplace.h"

namespace colloquy {

// What is told of a study without names or codes. All of it can be read while locked.

enum class Report { Flow, Progress, Ethics, Vouchers };

struct FlowCount {
    FlowPlace::Box box = FlowPlace::Box::Waiting;
    int count = 0;
    QMap<QString, int> reasons; ///< they add up to the count
};

/// How the enquiries of one group stand, each in one box.
struct GroupFlow {
    QString group; ///< empty: of all groups
    int enquiries = 0;
    int eligible = 0;       ///< found so, whatever came of it
    QList<FlowCount> boxes; ///< every one, in the order of the diagram

    int in(FlowPlace::Box box) const;
    int people() const { return enquiries - in(FlowPlace::Box::Duplicate); }
};
/// Each group, then all of them.
QList<GroupFlow> flowCounts(const Workspace &workspace);

/// Days in the study's zone, both inclusive; no bound where there is none.
struct Period {
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// One figure for each group, for what concerns none, and in all. Nothing where it is left out, for fewer
/// than five people could be singled out by it.
struct EthicsFigure {
    QString figure; ///< stable word
    QList<std::optional<int>> counts;
};
/// The figures of a year's report to an ethics committee. What happened in the period counts.
struct EthicsReport {
    QStringList columns; ///< the groups, "study" and "total"
    QList<EthicsFigure> people;
    QList<EthicsFigure> events;     ///< incidents and deviations, with their sum
    QMap<QString, int> rulesBroken; ///< deviations with a reason, by the code of the rule
};
EthicsReport ethicsReport(const Workspace &workspace, const Period &period);

struct GroupProgress {
    QString group;
    std::optional<int> targetLeast;
    std::optional<int> targetMost;
    int people = 0;
    int eligible = 0;
    int consented = 0;
    int booked = 0;
    int interviewed = 0;
};
QList<GroupProgress> progressReport(const Workspace &workspace);

/// A report as rows of stable words and numbers, for a table or a CSV file.
struct ReportTable {
    QStringList columns;
    QList<QStringList> rows;

    bool operator==(const ReportTable &) const = default;
};
ReportTable reportTable(const Workspace &workspace, Report report, const Period &period = {});
QByteArray reportCsv(const ReportTable &table, CsvFor reader);
/// Whole or not at all.
Outcome exportReport(const Workspace &workspace, const ReportTable &table, const QString &path);

} // namespace colloquy
