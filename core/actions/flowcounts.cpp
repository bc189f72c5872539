// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reports.h"
#include "core/actions/roll.h"
#include "core/base/words.h"
#include "core/domain/interview.h"
#include "core/rules/eligibilityrules.h"
#include "core/rules/flowrules.h"
#include "core/rules/withdrawalrules.h"
#include "core/store/store.h"

#include <QSet>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Box = FlowPlace::Box;
using State = Interview::State;

/// Reads once what the diagram asks for beyond what the list of participants knows.
class FlowReader {
public:
    explicit FlowReader(const Workspace &workspace)
        : m_workspace(workspace)
    {
        readInterviews();
        for (const Withdrawal &withdrawal : workspace.store().list<Withdrawal>({})) {
            if (rules::takesBackData(withdrawal))
                m_withdrawn << withdrawal.participant;
        }
    }

    FlowPlace placeOf(const RollEntry &entry) const
    {
        rules::FlowCase one{entry.progress.stage, entry.facts.eligibility, entry.facts.interview, {}, {}, {}};
        if (const auto took = m_tookPlace.constFind(entry.id.uuid); took != m_tookPlace.cend())
            one.tookPlace = *took;
        one.dataWithdrawn = m_withdrawn.contains(entry.id);
        if (one.stage == Progress::Stage::Ineligible)
            one.ineligibleBecause = reasonOf(entry);
        return rules::flowPlaceOf(one);
    }

private:
    void readInterviews();
    QString reasonOf(const RollEntry &entry) const;

    const Workspace &m_workspace;
    QHash<QUuid, State> m_tookPlace;
    QSet<Id<Participant>> m_withdrawn;
};

// The fullest of somebody's interviews counts: one that was continued to its end is complete.
void FlowReader::readInterviews()
{
    Query query = m_workspace.store().prepare("SELECT participant, state FROM interview WHERE state IN"
                                              " ('completed', 'partial', 'stopped') ORDER BY CASE state"
                                              " WHEN 'stopped' THEN 0 WHEN 'partial' THEN 1 ELSE 2 END");
    while (query.step())
        m_tookPlace.insert(QUuid::fromRfc4122(query.bytes(0)),
                           fromWord<State>(query.text(1)).value_or(State::Completed));
}

/// The first reason alone, so that nobody is counted twice.
QString FlowReader::reasonOf(const RollEntry &entry) const
{
    const Store &store = m_workspace.store();
    const auto person = store.find(entry.id);
    const auto group = m_workspace.group(entry.group);
    if (!person || !group)
        return u"decision"_s;
    const auto screening = store.first<Screening>("participant = ?1 ORDER BY rowid DESC", entry.id);
    const QStringList reasons = rules::eligibilityOf(*group, *person, screening).reasons;
    const bool decided = screening && screening->decision == Screening::Decision::Ineligible;
    return decided || reasons.isEmpty() ? u"decision"_s : reasons.first();
}

void count(GroupFlow &flow, const FlowPlace &place, bool eligible)
{
    ++flow.enquiries;
    flow.eligible += eligible;
    FlowCount &box = flow.boxes[static_cast<qsizetype>(place.box)];
    ++box.count;
    if (!place.reason.isEmpty())
        ++box.reasons[place.reason];
}

GroupFlow emptyFlow(const QString &group)
{
    GroupFlow flow{group, 0, 0, {}};
    for (int i = 0; i < QMetaEnum::fromType<Box>().keyCount(); ++i)
        flow.boxes << FlowCount{static_cast<Box>(i), 0, {}};
    return flow;
}

} // namespace

int GroupFlow::in(Box box) const
{
    return boxes.value(static_cast<qsizetype>(box)).count;
}

QList<GroupFlow> flowCounts(const Workspace &workspace)
{
    QList<GroupFlow> flows;
    QHash<QString, qsizetype> positions;
    for (const StudyGroup &group : workspace.groups()) {
        positions.insert(group.key, flows.size());
        flows << emptyFlow(group.key);
    }
    flows << emptyFlow({});
    const FlowReader reader(workspace);
    for (const RollEntry &entry : readRoll(workspace)) {
        const FlowPlace place = reader.placeOf(entry);
        const bool eligible = rules::isBeyondScreening(place.box);
        count(flows[positions.value(entry.group)], place, eligible);
        count(flows.last(), place, eligible);
    }
    return flows;
}

} // namespace colloquy
