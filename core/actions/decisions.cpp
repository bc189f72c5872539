// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions.h"

#include "core/actions/deviations.h"
#include "core/actions/workspace.h"
#include "core/base/text.h"
#include "core/rules/fieldrules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// text.*: a reason that can't be kept, whether it is needed or not.
Findings checkReasons(const Decisions &decisions)
{
    QStringList reasons = decisions.overrides.values();
    reasons << decisions.overrideAll.value_or(QString()) << decisions.deviation.value_or(QString());
    Findings findings;
    for (const QString &reason : reasons)
        findings += checkText(u"reason"_s, reason, rules::limits::reason, Lines::Many);
    return findings;
}

std::optional<QString> reasonFor(const Finding &finding, const Decisions &decisions)
{
    const auto own = decisions.overrides.constFind(codeText(finding.code));
    const std::optional<QString> reason = own == decisions.overrides.cend() ? decisions.overrideAll : *own;
    if (!reason || !checkFilled(u"reason"_s, *reason).isEmpty())
        return std::nullopt;
    return normalised(*reason);
}

void keepReason(Transaction &transaction, const Override &override)
{
    Override record = override;
    record.id = Id<Override>::create();
    transaction.put(record);
}

} // namespace

Result<QStringList> settle(Transaction &transaction, const Workspace &workspace, const Findings &findings,
                           const Decisions &decisions, const Concern &concern)
{
    if (const Findings unkept = checkReasons(decisions); !unkept.isEmpty())
        return Error::refused(findings + unkept);
    QStringList codes;
    QList<Override> kept;
    for (const Finding &finding : findings) {
        const std::optional<QString> reason =
            finding.severity == Severity::Warns ? reasonFor(finding, decisions) : std::nullopt;
        if (!reason)
            return Error::refused(findings);
        const QString code = codeText(finding.code);
        if (codes.contains(code))
            continue;
        codes << code;
        kept << Override{
            {},     concern.participant, Override::Kind::Override, concern.subject, code, workspace.now(),
            *reason};
    }
    for (const Override &override : kept)
        keepReason(transaction, override);
    return codes;
}

Result<QStringList> settleFact(Transaction &transaction, const Workspace &workspace, Findings findings,
                               const Decisions &decisions, const Concern &concern, const QList<Code> &hard)
{
    const QString reason = normalised(decisions.deviation.value_or(QString()));
    const bool given = checkFilled(u"reason"_s, reason).isEmpty();
    const auto excused = [&](const Finding &finding) {
        return finding.severity == Severity::Blocks && !hard.contains(finding.code) && given;
    };
    QStringList codes;
    for (const Finding &finding : findings) {
        const QString code = codeText(finding.code);
        if (!excused(finding) || codes.contains(code))
            continue;
        codes << code;
        keepReason(transaction, {{},
                                 concern.participant,
                                 Override::Kind::Deviation,
                                 concern.subject,
                                 code,
                                 workspace.now(),
                                 reason});
    }
    findings.removeIf(excused);
    const Result<QStringList> overridden = settle(transaction, workspace, findings, decisions, concern);
    if (!overridden)
        return overridden.error();
    return codes + *overridden;
}

bool anyExcused(const Findings &findings, const QList<Code> &hard)
{
    return std::ranges::any_of(findings, [&hard](const Finding &finding) {
        return finding.severity == Severity::Blocks && !hard.contains(finding.code);
    });
}

} // namespace colloquy
