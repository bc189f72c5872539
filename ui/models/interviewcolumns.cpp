// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/interviewcolumns.h"

#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/models/weekblocks.h"
#include "ui/widgets/clockmark.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using I = InterviewSummary;
using Column = TableColumn<I>;

QString words(const char *text)
{
    return QCoreApplication::translate("InterviewColumns", text);
}

#define T(text) words(QT_TRANSLATE_NOOP("InterviewColumns", text))

QString interpreterText(const I &row)
{
    const Badge badge = interpreterBadge(row);
    if (row.interpreterCode.isEmpty() || badge.word.isEmpty())
        return badge.word;
    return T("%1: %2").arg(row.interpreterCode, badge.word);
}

QString recordingText(const I &row)
{
    if (!row.recording)
        return {};
    return *row.recording ? T("Yes") : T("No");
}

QString whoseWish(Interview::By by)
{
    switch (by) {
    case Interview::By::Participant:
        return T("By the participant");
    case Interview::By::Researcher:
        return T("By the researcher");
    case Interview::By::Interpreter:
        break;
    }
    return T("By the interpreter");
}

QString distressText(Interview::Distress distress)
{
    return distress == Interview::Distress::Paused ? T("paused for distress") : T("stopped for distress");
}

/// The true length, how it went, whether clocks change near it, and where it was before.
QString courseText(const I &row, const QByteArray &zone)
{
    const Interview &interview = row.interview;
    QStringList parts;
    if (interview.isUnderWay())
        parts << T("under way");
    if (interview.startedAt && interview.endedAt)
        parts << T("%1 min").arg(
            QLocale().toString(TimeSpan{*interview.startedAt, *interview.endedAt}.minutes()));
    if (interview.distress != Interview::Distress::None)
        parts << distressText(interview.distress);
    if (interview.supportSheet)
        parts << T("support sheet given");
    const QString change = interview.isLive() ? briefChangeMark(interview.start.utc, zone) : QString();
    if (!change.isEmpty())
        parts << change;
    if (row.movedFrom)
        parts << T("moved from %1").arg(datetext::brief(*row.movedFrom, zone));
    return parts.join(u", "_s);
}

QString outcomeText(const I &row, const QByteArray &zone)
{
    const Interview &interview = row.interview;
    if (interview.state == Interview::State::Moved && interview.movedBy)
        return whoseWish(*interview.movedBy);
    if (interview.state == Interview::State::Cancelled && interview.cancelledBy)
        return whoseWish(*interview.cancelledBy);
    return courseText(row, zone);
}

Column dateColumn(const QByteArray &zone)
{
    const auto day = [zone](qint64 utc) { return datetext::day(utc, zone); };
    return Column(u"date"_s, T("Date"), [day](const I &row) { return day(row.interview.start.utc); })
        .wide(140)
        .holding(datetext::longest(day))
        .byNumber([](const I &row) { return row.interview.start.utc; });
}

Column timeColumn(const QByteArray &zone)
{
    return Column(u"time"_s, T("Time"),
                  [zone](const I &row) { return datetext::clock(row.interview.start.utc, zone); })
        .wide(76)
        .byNumber([zone](const I &row) {
            return wallTimeAt(row.interview.start.utc, zone).time.msecsSinceStartOfDay();
        });
}

Column minutesColumn()
{
    return Column(u"minutes"_s, T("Minutes"),
                  [](const I &row) { return QLocale().toString(row.interview.minutes); })
        .wide(76)
        .byNumber([](const I &row) { return row.interview.minutes; })
        .aligned(Qt::AlignRight);
}

/// That nobody knows the researcher to be safe comes before any state.
Badge stateBadge(const InterviewTerms &terms, const I &row)
{
    if (terms.isOverdue && terms.isOverdue(row.interview))
        return overdueBadge();
    return badgeOf(row.interview);
}

Column stateColumn(const InterviewTerms &terms)
{
    return Column(u"state"_s, T("State"), [terms](const I &row) { return stateBadge(terms, row).word; })
        .wide(172)
        .holding(badgeWords<Interview::State>() << overdueBadge().word)
        .byNumber([](const I &row) { return static_cast<qint64>(row.interview.state); })
        .withBadge([terms](const I &row) { return stateBadge(terms, row); });
}

Column interpreterColumn()
{
    QStringList states = badgeWords<InterpreterBooking::State>();
    for (QString &state : states)
        state = T("%1: %2").arg(u"I00"_s, state);
    return Column(u"interpreter"_s, T("Interpreter"), interpreterText)
        .wide(210)
        .holding(states)
        .withBadge([](const I &row) {
            const Badge badge = interpreterBadge(row);
            return badge.word.isEmpty() ? Badge() : Badge{badge.icon, interpreterText(row), badge.tone};
        });
}

Column consentColumn()
{
    return Column(u"consent"_s, T("Consent"), [](const I &row) { return badgeOf(row.consent).word; })
        .wide(176)
        .holding(badgeWords<ConsentStanding::State>())
        .byNumber([](const I &row) { return static_cast<qint64>(row.consent); })
        .withBadge([](const I &row) { return badgeOf(row.consent); });
}

} // namespace

QList<Column> interviewColumns(const InterviewTerms &terms)
{
    Column code(u"code"_s, T("Code"), [](const I &row) { return row.code; });
    Column group(u"group"_s, T("Group"),
                 [groups = terms.groups](const I &row) { return groups.value(row.group, row.group); });
    Column mode(u"mode"_s, T("Mode"), [](const I &row) { return badgeOf(row.interview.mode).word; });
    Column language(u"language"_s, T("Language"), [](const I &row) { return languageName(row.language); });
    Column recording(u"recording"_s, T("Recording"), recordingText);
    Column outcome(u"outcome"_s, T("Outcome"),
                   [zone = terms.zone](const I &row) { return outcomeText(row, zone); });
    return {dateColumn(terms.zone), timeColumn(terms.zone), minutesColumn(),     code.wide(76),
            stateColumn(terms),     mode.wide(110),         interpreterColumn(), consentColumn(),
            group.wide(124),        language.wide(110),     recording.wide(92),  outcome.wide(190)};
}

#undef T

} // namespace colloquy
