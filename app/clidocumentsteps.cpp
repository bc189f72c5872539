// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/documentmatrix.h"
#include "core/actions/documents.h"
#include "core/actions/exporttarget.h"
#include "core/base/safefile.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Result<Document> documentNamed(Invocation &in)
{
    const auto id = Id<Document>::parse(in.positional(u"ID"_s));
    return id ? documentById(in.study(), *id) : Error::notFound(u"document"_s);
}

Outcome progressOne(Invocation &in)
{
    const auto document = documentNamed(in);
    if (!document)
        return document.error();
    return progressTranslation(in.study(), {document->id, *in.word<Document::State>(u"to"_s),
                                            in.text(u"translator"_s), in.text(u"back-translator"_s)});
}

Outcome approveOne(Invocation &in)
{
    const auto document = documentNamed(in);
    if (!document)
        return document.error();
    return approveDocument(in.study(), {document->id, *in.date(u"approved"_s), in.text(u"approval-ref"_s)});
}

Outcome useOne(Invocation &in)
{
    const auto document = documentNamed(in);
    if (!document)
        return document.error();
    const bool isApproved = document->state >= Document::State::Approved;
    if (!isApproved && !in.has(u"approved"_s))
        return misuse(u"It isn't approved yet. Give --approved the date of its approval."_s);
    if (in.has(u"reason"_s) && !in.has(u"reconsent"_s))
        return misuse(u"--reason says why of --reconsent."_s);
    return bringIntoUse(in.study(), {document->id, in.date(u"approved"_s).value_or(QDate()),
                                     in.text(u"approval-ref"_s), in.text(u"translations-unaffected"_s),
                                     in.has(u"reconsent"_s), in.text(u"reason"_s)});
}

Outcome saveFile(Invocation &in)
{
    const auto document = documentNamed(in);
    if (!document)
        return document.error();
    const auto content = documentFile(in.study(), document->id);
    if (!content)
        return content.error();
    if (content->isEmpty())
        return Error::notFound(u"file"_s);
    const QString path = in.text(u"o"_s);
    const Outcome free = checkExportTarget(in.study(), path);
    return free ? writeWhole(path, *content) : free;
}

QJsonArray cellArray(const DocumentMatrix &matrix, const DocumentLanguage &language)
{
    QJsonArray cells;
    for (qsizetype i = 0; i < language.cells.size(); ++i) {
        const DocumentCell &cell = language.cells[i];
        cells << QJsonObject{{u"kind"_s, word(matrix.versions[i].kind)},
                             {u"version"_s, matrix.versions[i].version},
                             {u"standing"_s, word(cell.standing)},
                             {u"verb"_s, word(cell.verb)},
                             {u"document"_s, cell.document ? orNull(cell.document->text()) : QJsonValue()}};
    }
    return cells;
}

/// "sheet 1.0 in_use, form 1.0 missing".
QString cellText(const DocumentMatrix &matrix, const DocumentLanguage &language)
{
    QStringList cells;
    for (qsizetype i = 0; i < language.cells.size(); ++i) {
        cells << u"%1 %2 %3"_s.arg(word(matrix.versions[i].kind), matrix.versions[i].version,
                                   word(language.cells[i].standing));
    }
    return cells.join(u", "_s);
}

Outcome showMatrix(Invocation &in)
{
    QList<Fields> records;
    for (const DocumentMatrix &matrix : documentMatrices(in.study())) {
        for (const DocumentLanguage &language : matrix.languages) {
            records << Fields{{u"group"_s, matrix.group},
                              {u"language"_s, language.tag},
                              {u"direction"_s, word(language.direction)},
                              {u"people"_s, language.people},
                              {u"versions"_s, in.out().isJson() ? QJsonValue(cellArray(matrix, language))
                                                                : cellText(matrix, language)}};
        }
    }
    in.out().list(records);
    return {};
}

QList<Option> approvalOptions(int needed)
{
    const QString when = needed == Option::Required
                             ? u"When it was approved."_s
                             : u"When it was approved; needed unless it is approved already."_s;
    return {{u"approved"_s, u"DATE"_s, when, needed},
            {u"approval-ref"_s, u"REF"_s, u"Reference of the approval."_s}};
}

QList<Option> useOptions()
{
    return approvalOptions(Option::Plain) +
           QList<Option>{
               {u"translations-unaffected"_s, u"REASON"_s,
                u"Why translations of the version before stay in date."_s, Option::Personal},
               {u"reconsent"_s,
                {},
                u"Whoever consented on the version before, and isn't interviewed yet, consents "
                "again."_s},
               {u"reason"_s, u"REASON"_s, u"Why they do; needed with --reconsent."_s, Option::Personal}};
}

QList<Option> progressOptions()
{
    return {
        {u"to"_s, u"draft|ordered|translated|back_translated"_s, u"How far it is now."_s, Option::Required},
        {u"translator"_s, u"NAME"_s, u"Who translates it, kept sealed."_s, Option::Personal},
        {u"back-translator"_s, u"NAME"_s, u"Who translates it back, without having seen the original."_s,
         Option::Personal}};
}

} // namespace

QList<Command> documentStepCommands()
{
    return {{u"document progress"_s,
             {u"STUDY"_s, u"ID"_s},
             u"Records how far a translation is."_s,
             progressOptions(),
             progressOne,
             Command::Access::Writes},
            {u"document approve"_s,
             {u"STUDY"_s, u"ID"_s},
             u"Records the approval; nobody gets it before it is brought into use."_s,
             approvalOptions(Option::Required),
             approveOne,
             Command::Access::Writes},
            {u"document use"_s,
             {u"STUDY"_s, u"ID"_s},
             u"Records the approval, unless it was, and brings it into use; the one before is replaced."_s,
             useOptions(),
             useOne,
             Command::Access::Writes},
            {u"document file"_s,
             {u"STUDY"_s, u"ID"_s},
             u"Saves the file that belongs to it."_s,
             {{u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all."_s, Option::Required}},
             saveFile,
             Command::Access::Writes},
            {u"document matrix"_s,
             {u"STUDY"_s},
             u"Shows what is in use, missing or out of date in each language and version."_s,
             {},
             showMatrix}};
}

} // namespace colloquy
