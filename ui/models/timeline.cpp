// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/consentwords.h"
#include "ui/datetext.h"
#include "ui/termwords.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    static TimelineEntry entry(const Screening &screening)
    {
        if (screening.decision == Screening::Decision::Eligible)
            return {screening.at, u"user-check"_s, tr("Decided: eligible"), Tone::Accent};
        if (screening.decision == Screening::Decision::Ineligible)
            return {screening.at, u"user-x"_s, tr("Decided: ineligible"), Tone::Muted};
        return {screening.at, u"clipboard-list"_s, tr("Screening answers recorded"), Tone::Info};
    }

    static TimelineEntry entry(const GivenInformation &information)
    {
        const QString text = tr("Given %1, version %2, %3")
                                 .arg(isolated(information.document.title), information.document.version,
                                      termwords::of(information.given.how).toLower());
        return {information.given.at, u"file-text"_s, text, Tone::Accent};
    }

    static TimelineEntry entry(const ConsentRecord &consent)
    {
        const QString text = consent.corrects ? tr("Consent corrected: %1") : tr("Consent recorded: %1");
        return {consent.takenAt, u"signature"_s, text.arg(termwords::of(consent.how).toLower()), Tone::Ok};
    }

    static TimelineEntry entry(const InterviewSummary &summary)
    {
        const Badge badge = badgeOf(summary.interview.state);
        const QString text = tr("Interview: %1").arg(badge.word.toLower());
        return {summary.interview.startedAt.value_or(summary.interview.start.utc), badge.icon, text,
                badge.tone};
    }

    static QList<TimelineEntry> visits(const Interview &interview)
    {
        QList<TimelineEntry> entries;
        if (interview.arrivedAt)
            entries << TimelineEntry{*interview.arrivedAt, u"map-pin"_s, tr("You checked in at the place"),
                                     Tone::Info};
        if (interview.leftAt)
            entries << TimelineEntry{*interview.leftAt, u"door-exit"_s, tr("You checked out, safe"),
                                     Tone::Ok};
        return entries;
    }

    static TimelineEntry entry(const Move &move)
    {
        QString text = tr("Interview moved from %1 to %2")
                           .arg(datetext::dayTime(move.before.utc, move.before.agreed.zone),
                                datetext::dayTime(move.after.utc, move.after.agreed.zone));
        if (move.by)
            text += tr("\nAsked for by: %1").arg(termwords::of(*move.by).toLower());
        if (!move.reason.isEmpty())
            text += tr("\nBecause: %1").arg(isolated(move.reason));
        return {move.at, badgeOf(Interview::State::Moved).icon, text, Tone::Muted};
    }

    static TimelineEntry entry(const Withdrawal &withdrawal)
    {
        QStringList scopes;
        for (const Withdrawal::Scope scope : withdrawal.scopes)
            scopes << termwords::of(scope).toLower();
        return {withdrawal.at, u"door-exit"_s, tr("Withdrew: %1").arg(scopes.join(u", "_s)), Tone::Block};
    }

    static TimelineEntry entry(const JudgedVersion &version)
    {
        return {version.mark.at, u"history"_s, consentwords::judged(version), Tone::Muted};
    }

    static TimelineEntry entry(const ContactAttempt &attempt)
    {
        const QString channel = termwords::of(attempt.channel);
        const bool incoming = attempt.direction == ContactAttempt::Direction::Incoming;
        if (attempt.message && attempt.outcome != ContactAttempt::Outcome::Bounced)
            return {attempt.at, u"send"_s,
                    tr("%1: sent, %2").arg(termwords::of(*attempt.message), channel.toLower()), Tone::Info};
        const QString text = incoming ? tr("%1 from them").arg(channel)
                                      : tr("%1: %2").arg(channel, termwords::of(attempt.outcome).toLower());
        return {attempt.at, incoming ? u"message"_s : u"phone-call"_s, text, Tone::Info};
    }

    static TimelineEntry entry(const Override &override)
    {
        const bool deviation = override.kind == Override::Kind::Deviation;
        const QString text = deviation ? tr("Deviation: %1") : tr("Went on past a check: %1");
        return {override.at, u"alert-triangle"_s,
                text.arg(override.reason.isEmpty() ? override.code : isolated(override.reason)), Tone::Warn};
    }

    static QList<TimelineEntry> entries(const Thanks &thanks)
    {
        const QString kind = termwords::of(thanks.kind);
        QList<TimelineEntry> entries;
        if (thanks.sentAt)
            entries << TimelineEntry{*thanks.sentAt, u"gift"_s, tr("%1 sent").arg(kind), Tone::Accent};
        if (thanks.closedAt) {
            const Badge badge = badgeOf(thanks.state);
            entries << TimelineEntry{*thanks.closedAt, badge.icon,
                                     tr("%1: %2").arg(kind, badge.word.toLower()), badge.tone};
        }
        return entries;
    }

    static QList<TimelineEntry> ownEntries(const Participant &participant)
    {
        QList<TimelineEntry> entries{{participant.enquiredAt, u"mail"_s, tr("Enquired"), Tone::Info}};
        if (participant.closedAs && participant.closedAt)
            entries << TimelineEntry{*participant.closedAt, u"user-off"_s,
                                     tr("Closed: %1").arg(termwords::of(*participant.closedAs).toLower()),
                                     Tone::Muted};
        return entries;
    }
};

template <class T>
void append(QList<TimelineEntry> &entries, const QList<T> &records)
{
    for (const T &record : records)
        entries << Timeline::entry(record);
}

} // namespace

QList<TimelineEntry> timelineOf(const ParticipantRecord &record, qint64 now, const QList<Move> &moves,
                                const QList<JudgedVersion> &judged)
{
    QList<TimelineEntry> entries = Timeline::ownEntries(record.participant);
    append(entries, record.screenings);
    append(entries, record.information);
    append(entries, record.consents);
    for (const InterviewSummary &summary : record.interviews) {
        const bool told = std::ranges::find(moves, summary.interview.id, &Move::from) != moves.end();
        if (!told)
            entries << Timeline::entry(summary);
        entries += Timeline::visits(summary.interview);
    }
    append(entries, moves);
    append(entries, judged);
    append(entries, record.withdrawals);
    append(entries, record.attempts);
    append(entries, record.overrides);
    if (record.thanks)
        entries += Timeline::entries(*record.thanks);
    entries.removeIf([now](const TimelineEntry &entry) { return entry.at > now; });
    std::ranges::stable_sort(entries, std::greater<>(), &TimelineEntry::at);
    return entries;
}

} // namespace colloquy
