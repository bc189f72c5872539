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
    return Words::tr("%1, version %2").arg(languageName(row.formLanguage), row.formVersion);
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
    return column.wide(176).byNumber(rank).withBadge([](const C &row) { return badgeOf(row.consent.state); });
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

TableColumn<C> nextColumn()
{
    TableColumn<C> column(u"next"_s, Words::tr("To do"),
                          [](const C &row) { return row.isDue() ? badgeOf(row.next).word : QString(); });
    return column.wide(164);
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
    TableColumn<C> column(id, title, [time, zone](const C &row) {
        return row.*time ? datetext::dayTime(*(row.*time), zone) : QString();
    });
    return column.wide(176).byNumber([time](const C &row) { return row.*time; });
}

TableColumn<C> interviewColumn(const QByteArray &zone)
{
    TableColumn<C> column(u"interview"_s, Words::tr("Interview"), [zone](const C &row) {
        return row.person.interviewAt ? datetext::dayTime(*row.person.interviewAt, zone) : QString();
    });
    return column.wide(176).byNumber([](const C &row) { return row.person.interviewAt; });
}

TableColumn<C> informedColumn(const QByteArray &zone)
{
    TableColumn<C> column(u"informed"_s, Words::tr("Informed"),
                          [zone](const C &row) { return informedText(row, zone); });
    return column.wide(180).byNumber([](const C &row) { return row.informedAt; });
}

} // namespace

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
            nextColumn(),
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
