// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/groupkeys.h"
#include "core/actions/reports.h"
#include "core/actions/roll.h"
#include "core/base/words.h"
#include "core/domain/incident.h"
#include "core/domain/interview.h"
#include "core/rules/suppression.h"
#include "core/rules/timerules.h"
#include "core/store/store.h"

#include <limits>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Counts what happened in a period, in rows of stable words and columns of groups.
class EthicsCount {
public:
    EthicsCount(const Workspace &workspace, const Period &period);

    QStringList columns() const { return m_groups + QStringList{u"study"_s, u"total"_s}; }
    QList<EthicsFigure> people() const;
    QList<EthicsFigure> events() const;
    QMap<QString, int> rulesBroken() const { return m_rulesBroken; }

private:
    void readPeople();
    void readEvents();
    bool isWithin(qint64 at) const { return at >= m_from && at < m_until; }
    std::optional<qint64> timeOf(const QByteArray &sql, const Id<Participant> &person) const;
    void add(const QString &figure, qsizetype column);
    void addIf(const QString &figure, const std::optional<qint64> &at, qsizetype column);
    /// Of the participant in the first column of a row; the column "study" where there is none.
    qsizetype columnOf(const Query &row) const;
    rules::CrossTable tableOf(const QStringList &figures, bool sum) const;
    static QList<EthicsFigure> shown(const QStringList &figures, const rules::CrossTable &table);

    const Workspace &m_workspace;
    QStringList m_groups;
    qint64 m_from = std::numeric_limits<qint64>::min();
    qint64 m_until = std::numeric_limits<qint64>::max();
    QHash<QUuid, qsizetype> m_columns;
    QMap<QString, QList<int>> m_counts;
    QMap<QString, int> m_rulesBroken;
};

const QStringList &personFigures()
{
    static const QStringList figures{u"approached"_s, u"eligible"_s, u"consented"_s, u"interviewed"_s,
                                     u"withdrawn"_s};
    return figures;
}

EthicsCount::EthicsCount(const Workspace &workspace, const Period &period)
    : m_workspace(workspace)
    , m_groups(groupKeys(workspace))
{
    const QByteArray zone = workspace.study().zone;
    if (period.from)
        m_from = rules::startOfDay(*period.from, zone);
    if (period.to)
        m_until = rules::startOfDay(period.to->addDays(1), zone);
    readPeople();
    readEvents();
}

std::optional<qint64> EthicsCount::timeOf(const QByteArray &sql, const Id<Participant> &person) const
{
    Query query = m_workspace.store().prepare("SELECT " + sql + " AND participant = ?1");
    const QByteArray id = person.bytes();
    query.bind(id);
    return query.step() && !query.isNull(0) ? std::optional(query.integer(0)) : std::nullopt;
}

/// Duplicates are no people of their own.
void EthicsCount::readPeople()
{
    const QByteArray standing = " id NOT IN (SELECT id FROM voiding)";
    for (const RollEntry &entry : readRoll(m_workspace)) {
        const qsizetype column = m_groups.indexOf(entry.group);
        m_columns.insert(entry.id.uuid, column);
        if (entry.progress.stage == Progress::Stage::Duplicate)
            continue;
        addIf(u"approached"_s, entry.enquiredAt, column);
        if (entry.facts.eligibility == Eligibility::Outcome::Eligible)
            addIf(u"eligible"_s, timeOf("max(at) FROM screening WHERE" + standing, entry.id), column);
        if (entry.consent.record && entry.consent.open.isEmpty())
            addIf(u"consented"_s, timeOf("min(taken_at) FROM consent_record WHERE" + standing, entry.id),
                  column);
        addIf(u"interviewed"_s, timeOf("min(started_at) FROM interview WHERE ended_at IS NOT NULL", entry.id),
              column);
        if (entry.progress.stage == Progress::Stage::Withdrawn)
            addIf(u"withdrawn"_s, timeOf("min(at) FROM withdrawal WHERE" + standing, entry.id), column);
    }
}

void EthicsCount::readEvents()
{
    const QByteArray standing = " WHERE id NOT IN (SELECT id FROM voiding)";
    Query incidents = m_workspace.store().prepare("SELECT participant, at, kind FROM incident" + standing);
    while (incidents.step())
        addIf(incidents.text(2), incidents.integer(1), columnOf(incidents));
    Query deviations = m_workspace.store().prepare("SELECT participant, at, code FROM override" + standing +
                                                   " AND kind = 'deviation'");
    while (deviations.step()) {
        if (!isWithin(deviations.integer(1)))
            continue;
        add(u"deviation"_s, columnOf(deviations));
        ++m_rulesBroken[deviations.text(2)];
    }
}

qsizetype EthicsCount::columnOf(const Query &row) const
{
    return row.isNull(0) ? m_groups.size()
                         : m_columns.value(QUuid::fromRfc4122(row.bytes(0)), m_groups.size());
}

void EthicsCount::add(const QString &figure, qsizetype column)
{
    QList<int> &counts = m_counts[figure];
    counts.resize(m_groups.size() + 2);
    ++counts[column];
    ++counts.last();
}

void EthicsCount::addIf(const QString &figure, const std::optional<qint64> &at, qsizetype column)
{
    if (at && isWithin(*at))
        add(figure, column);
}

rules::CrossTable EthicsCount::tableOf(const QStringList &figures, bool sum) const
{
    rules::CrossTable table;
    table.totalRow = sum;
    QList<int> total(m_groups.size() + 2);
    for (const QString &figure : figures) {
        QList<int> counts = m_counts.value(figure);
        counts.resize(total.size());
        for (qsizetype i = 0; i < total.size(); ++i)
            total[i] += counts[i];
        table.cells << counts;
    }
    if (sum)
        table.cells << total;
    return table;
}

QList<EthicsFigure> EthicsCount::shown(const QStringList &figures, const rules::CrossTable &table)
{
    const QList<QList<bool>> hidden = rules::hiddenCells(table);
    QList<EthicsFigure> shown;
    for (qsizetype row = 0; row < figures.size(); ++row) {
        EthicsFigure figure{figures[row], {}};
        for (qsizetype column = 0; column < table.cells[row].size(); ++column)
            figure.counts << (hidden[row][column] ? std::nullopt : std::optional(table.cells[row][column]));
        shown << figure;
    }
    return shown;
}

QList<EthicsFigure> EthicsCount::people() const
{
    return shown(personFigures(), tableOf(personFigures(), false));
}

QList<EthicsFigure> EthicsCount::events() const
{
    const QStringList kinds = allWords<Incident::Kind>();
    return shown(kinds + QStringList{u"events"_s}, tableOf(kinds, true));
}

} // namespace

EthicsReport ethicsReport(const Workspace &workspace, const Period &period)
{
    const EthicsCount counted(workspace, period);
    return {counted.columns(), counted.people(), counted.events(), counted.rulesBroken()};
}

} // namespace colloquy
