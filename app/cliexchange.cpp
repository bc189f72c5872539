// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/daysheets.h"
#include "core/actions/exchange.h"
#include "core/rules/wording.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QJsonArray codesOf(const Findings &findings)
{
    QJsonArray codes;
    for (const Finding &finding : findings)
        codes << (finding.subject.isEmpty() ? codeText(finding.code)
                                            : codeText(finding.code) + u' ' + finding.subject);
    return codes;
}

QString stateText(ImportRow::State state)
{
    switch (state) {
    case ImportRow::State::New:
        return u"new"_s;
    case ImportRow::State::Duplicate:
        return u"duplicate"_s;
    case ImportRow::State::Bad:
        break;
    }
    return u"bad"_s;
}

QJsonArray rowArray(const QList<ImportRow> &rows)
{
    QJsonArray array;
    for (const ImportRow &row : rows) {
        array << QJsonObject{{u"row"_s, row.number},
                             {u"line"_s, row.line},
                             {u"state"_s, stateText(row.state)},
                             {u"why"_s, codesOf(row.findings)},
                             {u"said"_s, sentences(row.findings).join(u' ')}};
    }
    return array;
}

QJsonObject columnObject(const QMap<QString, QString> &columns)
{
    QJsonObject object;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        object.insert(column.key(), *column);
    return object;
}

int countOf(const QList<ImportRow> &rows, ImportRow::State state)
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const ImportRow &row) { return row.state == state; }));
}

Outcome preview(Invocation &in, const ImportParticipants &request)
{
    const auto seen = previewImport(in.study(), request);
    if (!seen)
        return seen.error();
    in.out().record({{u"encoding"_s, seen->encoding},
                     {u"separator"_s, QString(seen->separator)},
                     {u"columns"_s, columnObject(seen->columns)},
                     {u"unmapped"_s, QJsonArray::fromStringList(seen->unmapped)},
                     {u"new"_s, countOf(seen->rows, ImportRow::State::New)},
                     {u"duplicates"_s, countOf(seen->rows, ImportRow::State::Duplicate)},
                     {u"bad"_s, countOf(seen->rows, ImportRow::State::Bad)},
                     {u"rows"_s, rowArray(seen->rows)}});
    return {};
}

Outcome importAll(Invocation &in)
{
    const auto content = in.content(in.positional(u"FILE"_s));
    if (!content)
        return content.error();
    const ImportParticipants request{*content, in.pairs(u"map"_s), in.text(u"group"_s)};
    if (in.has(u"dry-run"_s))
        return preview(in, request);
    const auto imported = importParticipants(in.study(), request, in.has(u"with-duplicates"_s));
    if (!imported)
        return imported.error();
    in.out().record({{u"added"_s, imported->added},
                     {u"duplicates"_s, countOf(imported->left, ImportRow::State::Duplicate)},
                     {u"bad"_s, countOf(imported->left, ImportRow::State::Bad)},
                     {u"rows"_s, rowArray(imported->left)}});
    return {};
}

Outcome exportAll(Invocation &in)
{
    const QString path = in.has(u"o"_s) ? in.text(u"o"_s) : u"-"_s;
    const bool isFile = path != "-"_L1;
    const QString reader = in.has(u"for"_s) ? in.text(u"for"_s) : isFile ? u"excel"_s : u"plain"_s;
    const ExportSchedule request{in.date(u"from"_s), in.date(u"to"_s),
                                 reader == "excel"_L1 ? CsvFor::Excel : CsvFor::Plain,
                                 in.has(u"identified"_s)};
    if (isFile)
        return exportSchedule(in.study(), request, path);
    if (const Outcome tried = tryExport(in.study(), request); !tried)
        return tried;
    return writeSchedule(in.study(), request, [&in](QByteArrayView piece) { return in.send(piece); });
}

Outcome exportOne(Invocation &in)
{
    if (in.text(u"o"_s) == "-"_L1)
        return misuse(u"A certificate is a PDF. Give -o the name of a file."_s);
    const auto participant = in.participant();
    return participant ? exportCertificate(in.study(), participant->id, in.text(u"o"_s))
                       : Outcome(participant.error());
}

Outcome exportDay(Invocation &in)
{
    if (in.text(u"o"_s) == "-"_L1)
        return misuse(u"A day sheet is a PDF. Give -o the name of a file."_s);
    const ExportDaySheet request{parseDate(in.positional(u"DATE"_s)).value_or(QDate()),
                                 in.has(u"identified"_s)};
    return exportDaySheet(in.study(), request, in.text(u"o"_s));
}

} // namespace

QList<Command> exchangeCommands()
{
    const QList<Option> importOptions{
        {u"map"_s, u"COLUMN=FIELD"_s,
         u"What the columns hold: "_s + importFields().join(u", "_s) + u". Guessed unless said."_s,
         Option::Many},
        {u"group"_s, u"GROUP"_s, u"For rows that name none."_s},
        {u"dry-run"_s, {}, u"Says what would happen to each row, and changes nothing."_s},
        {u"with-duplicates"_s, {}, u"Adds those too who may be here already."_s}};
    const QList<Option> scheduleOptions{
        {u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all; standard output unless said."_s},
        {u"from"_s, u"DATE"_s, u"First day, in the study's zone."_s},
        {u"to"_s, u"DATE"_s, u"Last day, inclusive."_s},
        {u"for"_s, u"excel|plain"_s, u"With a byte order mark or without; to a file excel, else plain."_s},
        {u"identified"_s, {}, u"With names, contacts and places; needs the passphrase and is audited."_s}};
    return {
        {u"import participants"_s,
         {u"STUDY"_s, u"FILE"_s},
         u"Adds everybody in a CSV file; rows that can't be kept are listed and left out."_s,
         importOptions,
         importAll,
         Command::Access::Writes},
        {u"export schedule"_s, {u"STUDY"_s}, u"Writes all interviews as CSV."_s, scheduleOptions, exportAll},
        {u"export certificate"_s,
         {u"STUDY"_s, u"CODE"_s},
         u"Writes a certificate of involvement as PDF."_s,
         {{u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all."_s, Option::Required}},
         exportOne,
         Command::Access::Writes},
        {u"export day-sheet"_s,
         {u"STUDY"_s, u"DATE"_s},
         u"Writes the interviews of a day as PDF, one page each, for a day on paper."_s,
         {{u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all."_s, Option::Required},
          {u"identified"_s,
           {},
           u"With links, numbers, places and buddies, never with names; needs the passphrase and is audited."_s}},
         exportDay}};
}

} // namespace colloquy
