// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/summaries.h"

#include "core/actions/bookingcase.h"
#include "core/actions/messages.h"
#include "core/actions/roll.h"
#include "core/store/summarytable.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

QList<SummaryWanted> summariesWanted(const Workspace &workspace)
{
    QHash<Id<Participant>, qint64> sent;
    for (const SummarySent &each : workspace.store().list<SummarySent>("ORDER BY at, rowid"))
        sent.insert(each.participant, each.at);
    QList<SummaryWanted> wanted;
    for (const RollEntry &entry : readRoll(workspace)) {
        if (entry.consent.permits.value(Statement::Permits::Summary) != YesNo::Yes || entry.facts.withdrawn)
            continue;
        const auto person = workspace.store().find(entry.id);
        const bool got = sent.contains(entry.id);
        if (got || (person && mayBeContacted(workspace, *person)))
            wanted << SummaryWanted{entry.id, entry.code,
                                    got ? std::optional(sent.value(entry.id)) : std::nullopt};
    }
    std::ranges::sort(wanted, {}, &SummaryWanted::code);
    return wanted;
}

Outcome markSummariesSent(Workspace &workspace, const People &people, Delivery how)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const QList<SummaryWanted> wanted = summariesWanted(workspace);
    QStringList codes;
    for (const Id<Participant> &person : people) {
        const auto line = std::ranges::find(wanted, person, &SummaryWanted::participant);
        if (line == wanted.end() || line->sentAt)
            return Error::refused(blocks(Code::RecordWrongState, u"summary"_s));
        transaction.put(SummarySent{Id<SummarySent>::create(), person, workspace.now(), how});
        codes << line->code;
    }
    const auto one = people.size() == 1 ? std::optional(people.first()) : std::nullopt;
    return workspace.finish(transaction, {"summary.send", codes.join(u", "_s), one, {}});
}

} // namespace colloquy
