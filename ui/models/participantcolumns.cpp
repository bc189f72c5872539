// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/participantcolumns.h"

#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ParticipantColumns", text);
}

QString nextText(const ParticipantSummary &row)
{
    return row.progress.next == Progress::Step::Nothing ? QString() : badgeOf(row.progress.next).word;
}

using P = ParticipantSummary;

/// By group and number, which sorts a hundred thousand codes at once and needs no language's rules.
TableColumn<P> codeColumn(const QStringList &order)
{
    TableColumn<P> column(u"code"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Code")),
                          [](const P &row) { return row.code; });
    return column.wide(80).byNumber(
        [order](const P &row) { return qint64(order.indexOf(row.group)) << 32 | row.number; });
}

TableColumn<P> stageColumn()
{
    TableColumn<P> column(u"stage"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Stage")),
                          [](const P &row) { return badgeOf(row.progress.stage).word; });
    return column.wide(148)
        .holding(badgeWords<Progress::Stage>())
        .byNumber([](const P &row) { return static_cast<qint64>(row.progress.stage); })
        .withBadge([](const P &row) { return badgeOf(row.progress.stage); });
}

TableColumn<P> nextColumn()
{
    TableColumn<P> column(u"next"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Next step")), nextText);
    return column.wide(150);
}

TableColumn<P> enquiredColumn(const QByteArray &zone)
{
    const auto day = [zone](qint64 utc) { return datetext::brief(utc, zone); };
    TableColumn<P> column(u"enquired"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Enquired")),
                          [day](const P &row) { return day(row.enquiredAt); });
    return column.wide(116).holding(datetext::longest(day)).byNumber([](const P &row) {
        return row.enquiredAt;
    });
}

TableColumn<P> interviewColumn(const QByteArray &zone)
{
    const auto time = [zone](qint64 utc) { return datetext::dayTime(utc, zone); };
    TableColumn<P> column(
        u"interview"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Interview")),
        [time](const P &row) { return row.interviewAt ? time(*row.interviewAt) : QString(); });
    return column.wide(180).holding(datetext::longest(time)).byNumber([](const P &row) {
        return row.interviewAt;
    });
}

} // namespace

QString nameText(const ParticipantSummary &row)
{
    switch (row.sealState) {
    case SealState::Locked:
        return words(QT_TRANSLATE_NOOP("ParticipantColumns", "Locked"));
    case SealState::Damaged:
        return words(QT_TRANSLATE_NOOP("ParticipantColumns", "Damaged"));
    case SealState::Open:
        break;
    }
    return row.name;
}

Badge nameBadge(const ParticipantSummary &row)
{
    switch (row.sealState) {
    case SealState::Locked:
        return {u"lock"_s, nameText(row), Tone::Muted};
    case SealState::Damaged:
        return {u"alert-octagon"_s, nameText(row), Tone::Block};
    case SealState::Open:
        break;
    }
    return {};
}

QString languageText(const ParticipantSummary &row)
{
    const QString spoken = languageName(row.spokenLanguage);
    if (!row.readingLanguage)
        return words(QT_TRANSLATE_NOOP("ParticipantColumns", "%1, read aloud")).arg(spoken);
    if (*row.readingLanguage == row.spokenLanguage)
        return spoken;
    return words(QT_TRANSLATE_NOOP("ParticipantColumns", "%1, reads %2"))
        .arg(spoken, languageName(*row.readingLanguage));
}

QList<TableColumn<ParticipantSummary>> participantColumns(const ParticipantTerms &terms)
{
    TableColumn<P> name(u"name"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Name")), nameText);
    TableColumn<P> group(
        u"group"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Group")),
        [groups = terms.groups](const P &row) { return groups.value(row.group, row.group); });
    TableColumn<P> language(u"language"_s, words(QT_TRANSLATE_NOOP("ParticipantColumns", "Language")),
                            languageText);
    return {codeColumn(terms.order),
            name.wide(166).withBadge(nameBadge),
            stageColumn(),
            nextColumn(),
            language.wide(116),
            group.wide(124),
            enquiredColumn(terms.zone),
            interviewColumn(terms.zone)};
}

QString participantSearchText(const ParticipantSummary &row)
{
    return QStringList{row.code,     row.name,          row.email,
                       row.phone,    languageText(row), badgeOf(row.progress.stage).word,
                       nextText(row)}
        .join(u' ');
}

} // namespace colloquy
