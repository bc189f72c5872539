// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline.h"

#include "core/base/language.h"
#include "core/base/text.h"
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

    static TimelineEntry entry(const Withdrawal &withdrawal)
    {
        QStringList scopes;
        for (const Withdrawal::Scope scope : withdrawal.scopes)
            scopes << termwords::of(scope).toLower();
        return {withdrawal.at, u"door-exit"_s, tr("Withdrew: %1").arg(scopes.join(u", "_s)), Tone::Block};
    }

    static TimelineEntry entry(const ContactAttempt &attempt)
    {
        const QString channel = termwords::of(attempt.channel);
        const bool incoming = attempt.direction == ContactAttempt::Direction::Incoming;
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

QList<TimelineEntry> timelineOf(const ParticipantRecord &record, qint64 now)
{
    QList<TimelineEntry> entries = Timeline::ownEntries(record.participant);
    append(entries, record.screenings);
    append(entries, record.information);
    append(entries, record.consents);
    append(entries, record.interviews);
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
