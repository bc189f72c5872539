// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/studyend.h"

#include "core/actions/erasure.h"
#include "core/actions/gratitude.h"
#include "core/actions/incidents.h"
#include "core/actions/roll.h"
#include "core/actions/summaries.h"
#include "core/actions/withdrawals.h"
#include "core/rules/erasurerules.h"
#include "core/rules/studyrules.h"
#include "core/rules/timerules.h"
#include "core/store/shredding.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <functional>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Kind = EndLine::Kind;

QDate endOf(const Study &study)
{
    return study.closedOn.value_or(study.ends);
}

/// When somebody's enquiry came to an end without their joining; nothing while it is open.
std::optional<qint64> endedAt(const Workspace &workspace, const RollEntry &entry)
{
    const Store &store = workspace.store();
    if (entry.progress.stage == Progress::Stage::Withdrawn) {
        const auto left = store.first<Withdrawal>("participant = ?1 ORDER BY at DESC", entry.id);
        return left ? std::optional(left->at) : std::nullopt;
    }
    if (entry.progress.stage == Progress::Stage::Ineligible) {
        const auto screened = store.first<Screening>("participant = ?1 ORDER BY rowid DESC", entry.id);
        return screened ? screened->at : entry.enquiredAt;
    }
    const auto person = entry.facts.closedAs ? store.find(entry.id) : std::nullopt;
    return person ? person->closedAt : std::nullopt;
}

bool hasJoined(const Workspace &workspace, const RollEntry &entry)
{
    return entry.consent.record ||
           workspace.store().count<Interview>("participant = ?1 AND started_at IS NOT NULL", entry.id) > 0;
}

QList<EndLine> unjoined(const Workspace &workspace)
{
    const Study study = workspace.study();
    QList<EndLine> lines;
    for (const RollEntry &entry : readRoll(workspace)) {
        const auto ended = hasJoined(workspace, entry) ? std::nullopt : endedAt(workspace, entry);
        if (ended)
            lines << EndLine{Kind::Unjoined, rules::dayOf(*ended, study.zone).addDays(study.keepUnjoinedDays),
                             entry.code, 1, isErased(workspace, entry.id)};
    }
    std::ranges::sort(lines, {}, &EndLine::code);
    return lines;
}

int openWithdrawals(const Workspace &workspace)
{
    const auto all = withdrawals(workspace);
    return static_cast<int>(std::ranges::count_if(all, &WithdrawalSummary::open));
}

int thanksOwed(const Workspace &workspace)
{
    const auto all = thanksList(workspace);
    return static_cast<int>(std::ranges::count(all, Thanks::State::Due,
                                               [](const ThanksSummary &each) { return each.thanks.state; }));
}

int summariesOpen(const Workspace &workspace)
{
    const auto all = summariesWanted(workspace);
    return static_cast<int>(
        std::ranges::count_if(all, [](const SummaryWanted &each) { return !each.sentAt; }));
}

/// What is to be settled before the study is over.
QList<EndLine> settlements(const Workspace &workspace)
{
    const auto openIncidents = workspace.store().count<Incident>("closed_at IS NULL");
    const std::pair<Kind, int> open[] = {{Kind::Withdrawals, openWithdrawals(workspace)},
                                         {Kind::Incidents, static_cast<int>(openIncidents)},
                                         {Kind::Thanks, thanksOwed(workspace)},
                                         {Kind::Summaries, summariesOpen(workspace)}};
    const QDate end = endOf(workspace.study());
    QList<EndLine> lines;
    for (const auto &[kind, left] : open)
        lines << EndLine{kind, end, {}, left, left == 0};
    return lines;
}

/// The newest entry of the audit trail, 0 where there is none. By number, for several fall into one second.
qint64 newestEntry(const Workspace &workspace, const QByteArray &condition)
{
    Query newest =
        workspace.store().prepare("SELECT seq FROM audit WHERE " + condition + " ORDER BY seq DESC LIMIT 1");
    return newest.step() ? newest.integer(0) : 0;
}

/// When a consent last changed. An export leaves an entry, too, and erasing what the row keeps of a name.
qint64 newestConsent(const Workspace &workspace)
{
    return newestEntry(workspace, "entity = 'consent_record' AND action NOT LIKE 'export.%' AND action NOT IN"
                                  " ('study.destroy_links', 'participant.erase', 'study.erase_due')");
}

/// All consents together, since the last of them changed.
bool isEvidenceExported(const Workspace &workspace)
{
    const qint64 consent = newestConsent(workspace);
    return consent == 0 || consent < newestEntry(workspace, "action = 'export.consents'");
}

QList<EndLine> retentions(const Workspace &workspace)
{
    const Study study = workspace.study();
    const QDate end = endOf(study);
    Query keys = workspace.store().prepare("SELECT count(*) FROM participant JOIN keyring ON owner = id"
                                           " WHERE wrapped IS NOT NULL");
    const int people = keys.step() ? static_cast<int>(keys.integer(0)) : 0;
    const auto consents = static_cast<int>(workspace.store().count<ConsentRecord>({}));
    const bool destroyed = study.linksDestroyedAt.has_value();
    return {{Kind::Contacts, end.addDays(study.keepContactDays), {}, people, destroyed},
            {Kind::Links, end.addDays(study.keepLinksDays), {}, people, destroyed},
            {Kind::Evidence, end.addDays(study.keepConsentDays), {}, consents, isEvidenceKept(workspace)}};
}

Outcome changeStudy(Workspace &workspace, const char *action, const std::function<void(Study &)> &change)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    Study study = workspace.study();
    change(study);
    transaction.put(study);
    return workspace.finish(transaction, {action, {}, {}, {}});
}

} // namespace

QList<EndLine> studyEnd(const Workspace &workspace)
{
    QList<EndLine> lines = settlements(workspace) + retentions(workspace);
    if (!workspace.study().linksDestroyedAt)
        lines = unjoined(workspace) + lines;
    std::ranges::stable_sort(lines, {}, [](const EndLine &line) { return line.due.value_or(QDate()); });
    return lines;
}

Findings checkCloseStudy(const Workspace &workspace)
{
    const auto live = workspace.store().count<Interview>("state IN ('proposed', 'confirmed')");
    Findings findings = rules::checkOpen(workspace.study());
    if (live > 0)
        findings << warns(Code::InterviewAfterEnd, {}, {QString::number(live), u"booked"_s});
    return findings;
}

Outcome closeStudy(Workspace &workspace, const Decisions &decisions)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    Study study = workspace.study();
    const auto reasons = settle(transaction, workspace, checkCloseStudy(workspace), decisions,
                                {std::nullopt, study.id.bytes()});
    if (!reasons)
        return reasons.error();
    study.closedOn = rules::dayOf(workspace.now(), study.zone);
    transaction.put(study);
    return workspace.finish(transaction, {"study.close", {}, {}, *reasons});
}

Outcome reopenStudy(Workspace &workspace)
{
    const Study study = workspace.study();
    if (!study.closedOn)
        return Error::refused(blocks(Code::RecordWrongState, u"study_open"_s));
    if (const Findings findings = rules::checkLinksThere(study); !findings.isEmpty())
        return Error::refused(findings);
    return changeStudy(workspace, "study.reopen", [](Study &changed) { changed.closedOn.reset(); });
}

// A confirmation that was undone no longer stands: the study says an earlier time, or none.
bool isEvidenceKept(const Workspace &workspace)
{
    const qint64 consent = newestConsent(workspace);
    const auto confirmed = workspace.study().evidenceExportedAt;
    if (consent == 0)
        return true;
    return confirmed && consent < newestEntry(workspace, "action = 'study.evidence' AND utc <= " +
                                                             QByteArray::number(*confirmed));
}

Outcome confirmEvidence(Workspace &workspace)
{
    const qint64 now = workspace.now();
    if (!workspace.isLocked() && !isEvidenceExported(workspace))
        return Error::refused(blocks(Code::EvidenceMissing, u"export"_s));
    return changeStudy(workspace, "study.evidence",
                       [now](Study &changed) { changed.evidenceExportedAt = now; });
}

QString linksConfirmation(const Study &study)
{
    return study.shortName.isEmpty() ? study.title : study.shortName;
}

Findings checkDestroyLinks(const Workspace &workspace)
{
    return rules::checkDestroyLinks({workspace.study(), isEvidenceKept(workspace), summariesOpen(workspace),
                                     thanksOwed(workspace), openWithdrawals(workspace)});
}

Outcome destroyLinks(Workspace &workspace, const QString &confirmation)
{
    if (workspace.isLocked())
        return Error::locked();
    Store &store = workspace.store();
    {
        Transaction transaction(store);
        Study study = workspace.study();
        Findings findings = checkDestroyLinks(workspace);
        if (confirmation.trimmed() != linksConfirmation(study))
            findings << blocks(Code::LinksKept, u"confirmation"_s);
        if (!findings.isEmpty())
            return Error::refused(findings);
        study.linksDestroyedAt = workspace.now();
        transaction.put(study);
        shredPeople(transaction);
        if (const Outcome done = workspace.finish(transaction, {"study.destroy_links", {}, {}, {}}); !done)
            return done;
    }
    workspace.forgetSteps();
    return compact(store);
}

} // namespace colloquy
