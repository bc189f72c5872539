// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importcolumns.h"

#include "core/base/language.h"
#include "core/rules/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)
};

QString reasons(const ImportRow &row)
{
    return sentences(row.findings).join(u' ');
}

} // namespace

Badge badgeOf(ImportRow::State state)
{
    switch (state) {
    case ImportRow::State::New:
        return {u"circle-check"_s, Words::tr("New"), Tone::Ok};
    case ImportRow::State::Duplicate:
        return {u"copy"_s, Words::tr("Duplicate"), Tone::Warn};
    case ImportRow::State::Bad:
        break;
    }
    return {u"alert-octagon"_s, Words::tr("Problem"), Tone::Block};
}

QUuid importRowId(const ImportRow &row)
{
    return QUuid(static_cast<uint>(row.number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

QList<TableColumn<ImportRow>> importColumns(const QMap<QString, QString> &groups)
{
    using Line = ImportRow;
    TableColumn<Line> line(u"line"_s, Words::tr("Line"),
                           [](const Line &row) { return QString::number(row.line); });
    TableColumn<Line> state(u"state"_s, Words::tr("State"),
                            [](const Line &row) { return badgeOf(row.state).word; });
    TableColumn<Line> group(u"group"_s, Words::tr("Group"), [groups](const Line &row) {
        return groups.value(row.participant.group, row.participant.group);
    });
    TableColumn<Line> name(u"name"_s, Words::tr("Name"),
                           [](const Line &row) { return row.participant.name; });
    TableColumn<Line> email(u"email"_s, Words::tr("E-mail"),
                            [](const Line &row) { return row.participant.email; });
    TableColumn<Line> phone(u"phone"_s, Words::tr("Phone"),
                            [](const Line &row) { return row.participant.phone; });
    TableColumn<Line> language(u"language"_s, Words::tr("Language"),
                               [](const Line &row) { return languageName(row.participant.spokenLanguage); });
    TableColumn<Line> why(u"why"_s, Words::tr("Why"), reasons);
    QStringList states;
    for (const auto each : {ImportRow::State::New, ImportRow::State::Duplicate, ImportRow::State::Bad})
        states << badgeOf(each).word;
    return {line.wide(56).byNumber([](const Line &row) { return qint64(row.line); }),
            state.wide(112).holding(states).withBadge([](const Line &row) { return badgeOf(row.state); }),
            why.wide(340),
            group.wide(104),
            name.wide(150),
            email.wide(180),
            phone.wide(120),
            language.wide(96)};
}

} // namespace colloquy
