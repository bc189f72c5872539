// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/domain/json.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// A translation in use whose master moved on is out of date, whatever its row says.
QString stateText(const Workspace &workspace, const Document &document)
{
    const bool isStale = document.state == Document::State::InUse && isOutOfDate(workspace, document);
    return isStale ? u"out_of_date"_s : word(document.state);
}

Outcome listAll(Invocation &in)
{
    QList<Fields> records;
    for (const Document &document : documents(in.study())) {
        records << Fields{{u"id"_s, document.id.text()},
                          {u"kind"_s, word(document.kind)},
                          {u"group"_s, orNull(document.group)},
                          {u"language"_s, document.language},
                          {u"version"_s, document.version},
                          {u"state"_s, stateText(in.study(), document)},
                          {u"renders"_s, document.renders ? orNull(document.renders->text()) : QJsonValue()},
                          {u"direction"_s, word(document.direction)},
                          {u"title"_s, orNull(document.title)},
                          {u"approved"_s, document.approvedOn
                                              ? orNull(document.approvedOn->toString(Qt::ISODate))
                                              : QJsonValue()},
                          {u"approval_ref"_s, orNull(document.approvalReference)},
                          {u"in_use_from"_s, timeOrNull(document.inUseFrom)},
                          {u"translations_unaffected"_s, document.translationsUnaffected},
                          {u"file_sha256"_s, orNull(QString::fromLatin1(document.attachmentHash.toHex()))}};
    }
    in.out().list(records);
    return {};
}

/// What is wrong with one of the statements; a slip in a key would turn a required one into another kind.
QString flawOf(const QJsonObject &statement)
{
    static const QStringList keys{u"number"_s, u"text"_s, u"need"_s, u"permits"_s};
    for (const QString &key : statement.keys()) {
        if (!keys.contains(key))
            return u"\"%1\" is none of its keys; they are %2."_s.arg(key, keys.join(u", "_s));
    }
    if (statement["text"_L1].toString().trimmed().isEmpty())
        return u"its text is empty."_s;
    const auto isOneOf = [&](const QString &key, const QStringList &words) {
        return words.contains(statement[key].toString());
    };
    const QString wrong = u"%1 is one of %2."_s;
    if (!isOneOf(u"need"_s, allWords<Statement::Need>()))
        return wrong.arg(u"need"_s, allWords<Statement::Need>().join(u", "_s));
    if (!isOneOf(u"permits"_s, allWords<Statement::Permits>()))
        return wrong.arg(u"permits"_s, allWords<Statement::Permits>().join(u", "_s));
    return {};
}

/// Empty where there is none.
QString flawIn(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return u"The statements are no JSON: it breaks off after %1 bytes."_s.arg(error.offset);
    if (!read.isArray())
        return u"The statements are no JSON list of objects with text, need and permits."_s;
    int place = 0;
    for (const QJsonValue &statement : read.array()) {
        ++place;
        if (const QString flaw = flawOf(statement.toObject()); !flaw.isEmpty())
            return u"Statement %1: %2"_s.arg(place).arg(flaw);
    }
    return {};
}

Outcome readStatements(Invocation &in, Document &document)
{
    if (!in.has(u"statements"_s))
        return {};
    const auto json = in.content(in.text(u"statements"_s));
    if (!json)
        return json.error();
    if (const QString flaw = flawIn(*json); !flaw.isEmpty())
        return misuse(flaw);
    const auto statements = statementsFromJson(*json);
    if (!statements)
        return misuse(u"The statements are no JSON list of objects with text, need and permits."_s);
    document.statements = *statements;
    return {};
}

Outcome readText(Invocation &in, Document &document)
{
    if (!in.has(u"text-file"_s))
        return {};
    const auto text = in.content(in.text(u"text-file"_s));
    if (!text)
        return text.error();
    if (!QByteArray(*text).isValidUtf8())
        return misuse(u"The text file isn't UTF-8."_s);
    document.text = normalised(QString::fromUtf8(*text).replace(u"\r\n"_s, u"\n"_s));
    return {};
}

/// Kept inside, or where it lies with its hash inside.
Outcome readAttachment(Invocation &in, Document &document)
{
    const bool isLink = in.has(u"link"_s);
    if (isLink && in.has(u"file"_s))
        return misuse(u"A document has one file: --file keeps it, --link leaves it where it is."_s);
    if (!isLink && !in.has(u"file"_s))
        return {};
    const QString path = in.text(isLink ? u"link"_s : u"file"_s);
    const auto content = in.content(path);
    if (!content)
        return content.error();
    document.attachment = *content;
    document.attachmentName = QFileInfo(path).fileName();
    document.attachmentLink = isLink ? QFileInfo(path).absoluteFilePath() : QString();
    return {};
}

/// What add and edit share.
Outcome readContent(Invocation &in, Document &document)
{
    if (in.has(u"language"_s))
        document.language = *canonicalTag(in.text(u"language"_s));
    if (in.has(u"version"_s))
        document.version = normalised(in.text(u"version"_s));
    if (in.has(u"title"_s))
        document.title = normalised(in.text(u"title"_s));
    const auto usual = directionOf(document.language) == Qt::RightToLeft ? Document::Direction::Rtl
                                                                         : Document::Direction::Ltr;
    if (in.has(u"direction"_s) || in.has(u"language"_s))
        document.direction = in.word<Document::Direction>(u"direction"_s).value_or(usual);
    if (const Outcome read = in.read(u"renders"_s, document.renders); !read)
        return read;
    for (const auto step : {readStatements, readText, readAttachment}) {
        if (const Outcome read = step(in, document); !read)
            return read;
    }
    return {};
}

Outcome addOne(Invocation &in)
{
    Document document;
    document.kind = *in.word<Document::Kind>(u"kind"_s);
    document.group = in.text(u"group"_s);
    if (const Outcome read = readContent(in, document); !read)
        return read;
    const auto added = addDocument(in.study(), document);
    if (!added)
        return added.error();
    in.out().result(added->text(), {{u"id"_s, added->text()}});
    return {};
}

Result<Document> documentNamed(Invocation &in)
{
    const auto id = Id<Document>::parse(in.positional(u"ID"_s));
    const QList<Document> all = documents(in.study());
    const auto found = std::ranges::find_if(all, [&](const Document &document) { return document.id == id; });
    return found == all.end() ? Result<Document>(Error::notFound(u"document"_s)) : Result<Document>(*found);
}

Outcome showOne(Invocation &in)
{
    const auto document = documentNamed(in);
    if (!document)
        return document.error();
    QJsonArray statements;
    for (const Statement &statement : document->statements)
        statements << QJsonObject{{u"number"_s, statement.number},
                                  {u"need"_s, word(statement.need)},
                                  {u"permits"_s, word(statement.permits)},
                                  {u"text"_s, statement.text}};
    in.out().record({{u"id"_s, document->id.text()},
                     {u"kind"_s, word(document->kind)},
                     {u"group"_s, orNull(document->group)},
                     {u"language"_s, document->language},
                     {u"version"_s, document->version},
                     {u"state"_s, stateText(in.study(), *document)},
                     {u"title"_s, orNull(document->title)},
                     {u"text"_s, orNull(document->text)},
                     {u"statements"_s, statements}});
    return {};
}

Outcome editOne(Invocation &in)
{
    auto document = documentNamed(in);
    if (!document)
        return document.error();
    if (const Outcome read = readContent(in, *document); !read)
        return read;
    return editDocument(in.study(), *document);
}

QList<Option> contentOptions(int needed)
{
    return {
        {u"language"_s, u"TAG"_s, u"Language it is written in."_s, needed},
        {u"version"_s, u"VERSION"_s, u"Such as 1.2."_s, needed},
        {u"direction"_s, u"ltr|rtl"_s, u"As is usual for the language unless said."_s},
        {u"title"_s, u"TITLE"_s, u"What stands above it."_s},
        {u"statements"_s, u"FILE"_s,
         u"A JSON list of {\"text\",\"need\",\"permits\"}; need is %1; permits is %2; - is standard input."_s
             .arg(allWords<Statement::Need>().join(u"|"_s), allWords<Statement::Permits>().join(u"|"_s))},
        {u"renders"_s, u"ID"_s, u"The document that this one translates."_s},
        {u"text-file"_s, u"FILE"_s, u"Its words, UTF-8, paragraphs between blank lines."_s},
        {u"file"_s, u"FILE"_s, u"The document as it was approved, kept sealed."_s},
        {u"link"_s, u"FILE"_s, u"The same, left where it is; its hash is kept."_s}};
}

} // namespace

QList<Command> documentCommands()
{
    const QList<Option> what{{u"kind"_s, u"sheet|form|script"_s,
                              u"Information sheet, consent form or script."_s, Option::Required},
                             {u"group"_s, u"GROUP"_s, u"Whom it is for."_s, Option::Required}};
    return {{u"document list"_s,
             {u"STUDY"_s},
             u"Lists study documents in every language and version."_s,
             {},
             listAll},
            {u"document show"_s,
             {u"STUDY"_s, u"ID"_s},
             u"Shows a document's words and its numbered statements."_s,
             {},
             showOne},
            {u"document add"_s,
             {u"STUDY"_s},
             u"Adds a draft and prints its id."_s,
             what + contentOptions(Option::Required),
             addOne,
             Command::Access::Writes},
            {u"document edit"_s,
             {u"STUDY"_s, u"ID"_s},
             u"Changes a draft."_s,
             contentOptions(Option::Plain),
             editOne,
             Command::Access::Writes}};
}

} // namespace colloquy
