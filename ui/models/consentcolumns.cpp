// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/consentcolumns.h"

#include "core/base/language.h"
#include "ui/consentwords.h"
#include "ui/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentColumns)
};

using C = ConsentSummary;

/// What is due comes first, the most urgent above.
qint64 rank(const C &row)
{
    using State = ConsentStanding::State;
    static const QList<State> order{State::ReconsentDue, State::Incomplete, State::Missing, State::Valid,
                                    State::Withdrawn};
    return order.indexOf(row.consent.state) + (row.isDue() ? 0 : order.size());
}

QString documentText(Document::Kind kind)
{
    return kind == Document::Kind::Sheet ? Words::tr("sheet") : Words::tr("form");
}

/// What to do, and why it can't be done yet.
QString taskText(const C &row, const QByteArray &zone)
{
    using Task = ConsentTask::Kind;
    switch (row.task) {
    case Task::Nothing:
        return {};
    case Task::Judge:
        return Words::tr("Judge new version %1").arg(row.newerVersion);
    case Task::Think:
        return Words::tr("Thinks until %1").arg(datetext::dayTime(*row.earliestConsent, zone));
    case Task::AwaitDocument:
        return (row.isStale ? Words::tr("Renew the %1 in %2") : Words::tr("Needs a %1 in %2"))
            .arg(documentText(row.awaited.value_or(Document::Kind::Sheet)),
                 languageName(row.person.readingLanguage.value_or(row.person.spokenLanguage)));
    default:
        break;
    }
    return badgeOf(row.task).word;
}

QString informedText(const C &row, const QByteArray &zone)
{
    if (!row.informedAt)
        return {};
    return Words::tr("%1, version %2").arg(datetext::brief(*row.informedAt, zone), row.sheetVersion);
}

QString formText(const C &row)
{
    if (!row.takenAt)
        return {};
    const QString version = Words::tr("%1, version %2").arg(languageName(row.formLanguage), row.formVersion);
    return row.formReplaced ? Words::tr("%1 (replaced)").arg(version) : version;
}

TableColumn<C> codeColumn()
{
    return TableColumn<C>(u"code"_s, Words::tr("Code"), [](const C &row) { return row.person.code; })
        .wide(84);
}

TableColumn<C> nameColumn()
{
    TableColumn<C> column(u"name"_s, Words::tr("Name"), [](const C &row) { return nameText(row.person); });
    return column.wide(170).withBadge([](const C &row) { return nameBadge(row.person); });
}

TableColumn<C> stateColumn()
{
    TableColumn<C> column(u"consent"_s, Words::tr("Consent"),
                          [](const C &row) { return badgeOf(row.consent.state).word; });
    return column.wide(196)
        .holding(badgeWords<ConsentStanding::State>())
        .byNumber(rank)
        .withBadge([](const C &row) { return badgeOf(row.consent.state); });
}

TableColumn<C> openColumn()
{
    TableColumn<C> column(u"open"_s, Words::tr("Open"),
                          [](const C &row) { return consentwords::numbers(row.consent.open); });
    return column.wide(88).spokenAs([](const C &row) {
        return row.consent.open.isEmpty()
                   ? QString()
                   : Words::tr("Open statements: %1").arg(consentwords::numbers(row.consent.open));
    });
}

TableColumn<C> nextColumn(const QByteArray &zone)
{
    TableColumn<C> column(u"next"_s, Words::tr("To do"),
                          [zone](const C &row) { return taskText(row, zone); });
    return column.wide(210);
}

TableColumn<C> audioColumn()
{
    TableColumn<C> column(u"audio"_s, Words::tr("Audio"),
                          [](const C &row) { return audioText(row.consent); });
    return column.wide(92).spokenAs(
        [](const C &row) { return Words::tr("Audio recording: %1").arg(audioText(row.consent)); });
}

/// A column of times.
TableColumn<C> timeColumn(const QString &id, const QString &title, std::optional<qint64> C::*time,
                          const QByteArray &zone)
{
    const auto text = [zone](qint64 utc) { return datetext::dayTime(utc, zone); };
    TableColumn<C> column(id, title,
                          [time, text](const C &row) { return row.*time ? text(*(row.*time)) : QString(); });
    return column.wide(176).holding(datetext::longest(text)).byNumber([time](const C &row) {
        return row.*time;
    });
}

TableColumn<C> interviewColumn(const QByteArray &zone)
{
    const auto text = [zone](qint64 utc) { return datetext::dayTime(utc, zone); };
    TableColumn<C> column(u"interview"_s, Words::tr("Interview"), [text](const C &row) {
        return row.person.interviewAt ? text(*row.person.interviewAt) : QString();
    });
    return column.wide(176).holding(datetext::longest(text)).byNumber([](const C &row) {
        return row.person.interviewAt;
    });
}

TableColumn<C> informedColumn(const QByteArray &zone)
{
    TableColumn<C> column(u"informed"_s, Words::tr("Informed"),
                          [zone](const C &row) { return informedText(row, zone); });
    const auto texts = datetext::longest(
        [zone](qint64 utc) { return Words::tr("%1, version %2").arg(datetext::brief(utc, zone), u"1.0"_s); });
    return column.wide(180).holding(texts).byNumber([](const C &row) { return row.informedAt; });
}

} // namespace

Badge badgeOf(ConsentTask::Kind task)
{
    using Task = ConsentTask::Kind;
    switch (task) {
    case Task::Nothing:
        return badgeOf(Progress::Step::Nothing);
    case Task::Judge:
        return {u"history"_s, Words::tr("Judge new version"), Tone::Warn};
    case Task::Reconsent:
        return badgeOf(Progress::Step::Reconsent);
    case Task::CompleteConsent:
        return badgeOf(Progress::Step::CompleteConsent);
    case Task::RecordConsent:
        return badgeOf(Progress::Step::RecordConsent);
    case Task::Inform:
        return badgeOf(Progress::Step::Inform);
    case Task::AwaitDocument:
        return {u"language"_s, Words::tr("See to a translation"), Tone::Warn};
    case Task::Think:
        return {u"hourglass"_s, Words::tr("Time to think"), Tone::Info};
    case Task::FollowWithdrawal:
        break;
    }
    return {u"ban"_s, Words::tr("Follow up withdrawal"), Tone::Warn};
}

QString audioText(const ConsentStanding &standing)
{
    if (!standing.recording)
        return Words::tr("unknown");
    return *standing.recording ? Words::tr("yes") : Words::tr("no");
}

QList<TableColumn<ConsentSummary>> consentColumns(const ParticipantTerms &terms)
{
    TableColumn<C> group(u"group"_s, Words::tr("Group"), [groups = terms.groups](const C &row) {
        return groups.value(row.person.group, row.person.group);
    });
    TableColumn<C> language(u"language"_s, Words::tr("Language"),
                            [](const C &row) { return languageText(row.person); });
    TableColumn<C> form(u"form"_s, Words::tr("Form"), formText);
    TableColumn<C> permits(u"permits"_s, Words::tr("Permits"),
                           [](const C &row) { return consentwords::permitted(row.consent); });
    return {codeColumn(),
            nameColumn(),
            stateColumn(),
            openColumn(),
            nextColumn(terms.zone),
            interviewColumn(terms.zone),
            audioColumn(),
            informedColumn(terms.zone),
            timeColumn(u"earliest"_s, Words::tr("Consent from"), &C::earliestConsent, terms.zone),
            form.wide(160),
            language.wide(140),
            group.wide(110),
            permits.wide(260),
            timeColumn(u"taken"_s, Words::tr("Taken"), &C::takenAt, terms.zone).hiddenAtFirst()};
}

} // namespace colloquy
