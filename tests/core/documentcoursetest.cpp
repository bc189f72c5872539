// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/documents.h"
#include "core/actions/participants.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using State = Document::State;

Document words(Document::Kind kind, const QString &version, const QString &language)
{
    Document document;
    document.kind = kind;
    document.group = u"client"_s;
    document.language = language;
    document.version = version;
    document.text = u"You are invited to take part."_s;
    if (kind != Document::Kind::Sheet)
        document.statements = {
            {1, u"I take part."_s, Statement::Need::Required, Statement::Permits::TakePart}};
    return document;
}

/// The documents of one desk, each made by the steps that lead to its state.
struct Shelf {
    explicit Shelf(Document::Kind documentKind)
        : kind(documentKind)
    {}

    Document stored(const Id<Document> &id) { return *desk.store().find(id); }

    Document draft(const QString &version, const QString &language,
                   const std::optional<Id<Document>> &renders)
    {
        Document document = words(kind, version, language);
        document.renders = renders;
        const auto id = addDocument(desk.workspace(), document);
        REQUIRE(id);
        return stored(*id);
    }

    void use(const Document &document)
    {
        REQUIRE(bringIntoUse(desk.workspace(), {document.id, QDate(2026, 10, 1), {}, {}}));
    }

    Document master(State state)
    {
        const Document document = draft(u"9.1"_s, u"en"_s, {});
        if (state == State::Approved)
            REQUIRE(approveDocument(desk.workspace(), {document.id, QDate(2026, 10, 1), {}}));
        if (state >= State::InUse)
            use(document);
        if (state == State::Replaced)
            use(draft(u"9.2"_s, u"en"_s, {}));
        return stored(document.id);
    }

    Document translation(State state)
    {
        const Document original = master(State::InUse);
        const Document document = draft(u"9.1"_s, u"ur"_s, original.id);
        const auto step = [&](State to) {
            REQUIRE(
                progressTranslation(desk.workspace(), {document.id, to, u"Ada Example"_s, u"Ben Example"_s}));
        };
        for (const State to : {State::Ordered, State::Translated, State::BackTranslated}) {
            if (state >= to)
                step(to);
        }
        if (state >= State::Approved)
            REQUIRE(approveDocument(desk.workspace(), {document.id, QDate(2026, 10, 1), {}}));
        if (state >= State::InUse)
            use(document);
        if (state == State::Replaced)
            use(draft(u"9.1b"_s, u"ur"_s, original.id));
        return stored(document.id);
    }

    Document leftBehind(State state)
    {
        const Document document = translation(state);
        use(draft(u"9.2"_s, u"en"_s, {}));
        return stored(document.id);
    }

    /// Its master moved on, and left translations in date.
    Document leftInDate(State state)
    {
        const Document document = translation(state);
        const Document next = draft(u"9.2"_s, u"en"_s, {});
        REQUIRE(bringIntoUse(desk.workspace(), {next.id, QDate(2026, 10, 1), {}, u"Only a comma"_s}));
        return stored(document.id);
    }

    Participant reader(const QString &language)
    {
        return eligible(desk, aParticipant().named(u"Ama Example"_s).speaking(language));
    }

    Document::Kind kind;
    StudyDesk desk;
};

using Event = std::function<Outcome(Shelf &, const Document &)>;

Outcome edited(Shelf &shelf, Document document)
{
    document.title = u"Another title"_s;
    return editDocument(shelf.desk.workspace(), document);
}

Event progress(State to)
{
    return [to](Shelf &shelf, const Document &document) {
        return progressTranslation(shelf.desk.workspace(),
                                   {document.id, to, u"Ada Example"_s, u"Ben Example"_s});
    };
}

Outcome given(Shelf &shelf, const Document &document)
{
    InformParticipant request;
    request.participant = shelf.reader(document.language).id;
    request.document = document.id;
    return informParticipant(shelf.desk.workspace(), request);
}

Outcome consentedOn(Shelf &shelf, const Document &document, ConsentRecord::How how)
{
    RecordConsent request;
    request.how = how;
    request.participant = informed(shelf.desk, shelf.reader(document.language)).id;
    request.form = document.id;
    request.answers = {{1, YesNo::Yes}};
    const auto standing = recordConsent(shelf.desk.workspace(), request);
    return standing ? Outcome() : Outcome(standing.error());
}

Outcome signedOn(Shelf &shelf, const Document &document)
{
    return consentedOn(shelf, document, ConsentRecord::How::Signed);
}

Outcome spokenOn(Shelf &shelf, const Document &document)
{
    return consentedOn(shelf, document, ConsentRecord::How::Spoken);
}

Outcome used(Shelf &shelf, const Document &document)
{
    return bringIntoUse(shelf.desk.workspace(), {document.id, QDate(2026, 10, 1), {}, {}});
}

Outcome usedUnaffected(Shelf &shelf, const Document &document)
{
    return bringIntoUse(shelf.desk.workspace(), {document.id, QDate(2026, 10, 1), {}, u"Only a comma"_s});
}

struct Deed {
    const char *name;
    Event event;
    Document::Kind kind = Document::Kind::Sheet;
};

const QList<Deed> &events()
{
    static const QList<Deed> all{
        {"edit", edited},
        {"remove", [](Shelf &shelf,
                      const Document &document) { return removeDraft(shelf.desk.workspace(), document.id); }},
        {"order", progress(State::Ordered)},
        {"receive", progress(State::Translated)},
        {"translate back", progress(State::BackTranslated)},
        {"approve",
         [](Shelf &shelf, const Document &document) {
             return approveDocument(shelf.desk.workspace(), {document.id, QDate(2026, 10, 1), {}});
         }},
        {"use", used},
        {"give", given},
        {"consent", signedOn, Document::Kind::Form},
        {"use, translations unaffected", usedUnaffected},
        {"use a script", used, Document::Kind::Script},
        {"consent by voice", spokenOn, Document::Kind::Script},
    };
    return all;
}

using Cell = std::optional<Code>;
constexpr Cell ok{};
constexpr Cell state = Code::RecordWrongState;
constexpr Cell fixed = Code::DocumentFrozen;
constexpr Cell early = Code::FormNotApproved;
constexpr Cell late = Code::FormReplaced;
constexpr Cell stale = Code::FormOutOfDate;

struct Line {
    const char *name;
    std::function<Document(Shelf &)> make;
    QList<Cell> cells; ///< in the order of the events
};

Line master(const char *name, State at, const QList<Cell> &cells)
{
    return {name, [at](Shelf &shelf) { return shelf.master(at); }, cells};
}

Line translation(const char *name, State at, const QList<Cell> &cells)
{
    return {name, [at](Shelf &shelf) { return shelf.translation(at); }, cells};
}

Line leftBehind(const char *name, State at, const QList<Cell> &cells)
{
    return {name, [at](Shelf &shelf) { return shelf.leftBehind(at); }, cells};
}

Line leftInDate(const char *name, State at, const QList<Cell> &cells)
{
    return {name, [at](Shelf &shelf) { return shelf.leftInDate(at); }, cells};
}

// clang-format off
const QList<Line> &table()
{
    static const QList<Line> lines{
        //                                                         edit   remove order  came   back   appr.  use    give   signed unaff. script voice
        master("draft", State::Draft,                             {ok,    ok,    state, state, state, ok,    ok,    early, early, ok,    ok,    early}),
        master("approved", State::Approved,                       {fixed, fixed, state, state, state, state, ok,    early, early, ok,    ok,    early}),
        master("in use", State::InUse,                            {fixed, fixed, state, state, state, state, state, ok,    ok,    state, state, ok}),
        master("replaced", State::Replaced,                       {fixed, fixed, state, state, state, state, state, late,  late,  state, state, late}),
        translation("translation", State::Draft,                  {ok,    ok,    ok,    ok,    state, state, ok,    early, early, ok,    ok,    early}),
        translation("ordered", State::Ordered,                    {ok,    ok,    state, ok,    state, state, ok,    early, early, ok,    ok,    early}),
        translation("translated", State::Translated,              {ok,    ok,    ok,    state, ok,    ok,    ok,    early, early, ok,    ok,    early}),
        translation("back", State::BackTranslated,                {ok,    ok,    ok,    ok,    state, ok,    ok,    early, early, ok,    ok,    early}),
        translation("approved too", State::Approved,              {fixed, fixed, state, state, state, state, ok,    early, early, ok,    ok,    early}),
        translation("in use too", State::InUse,                   {fixed, fixed, state, state, state, state, state, ok,    ok,    state, state, ok}),
        translation("replaced too", State::Replaced,              {fixed, fixed, state, state, state, state, state, late,  late,  state, state, late}),
        leftBehind("left behind, back", State::BackTranslated,    {ok,    ok,    ok,    ok,    state, stale, stale, early, early, stale, stale, early}),
        leftBehind("left behind, approved", State::Approved,      {fixed, fixed, state, state, state, state, stale, early, early, stale, stale, early}),
        leftBehind("out of date", State::InUse,                   {fixed, fixed, state, state, state, state, state, stale, stale, state, state, stale}),
        leftInDate("left in date, back", State::BackTranslated,   {ok,    ok,    ok,    ok,    state, ok,    ok,    early, early, ok,    ok,    early}),
        leftInDate("left in date, approved", State::Approved,     {fixed, fixed, state, state, state, state, ok,    early, early, ok,    ok,    early}),
        leftInDate("left in date", State::InUse,                  {fixed, fixed, state, state, state, state, state, ok,    ok,    state, state, ok}),
    };
    return lines;
}
// clang-format on

} // namespace

TEST_CASE("Whatever is done with a document or translation is allowed or refused by its state, with its code")
{
    for (const Line &line : table()) {
        REQUIRE(line.cells.size() == events().size());
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const Deed &column = events()[i];
            INFO(line.name << ": " << column.name);
            Shelf shelf(column.kind);
            const Document document = line.make(shelf);
            const Outcome outcome = column.event(shelf, document);
            CHECK(outcome.has_value() == !line.cells[i].has_value());
            if (!outcome && line.cells[i]) {
                CAPTURE(outcome.error().findings);
                CHECK(contains(outcome.error().findings, *line.cells[i]));
            }
        }
    }
}

TEST_CASE("A script is brought into use only where it asks for a yes, and means what its master means")
{
    Shelf shelf(Document::Kind::Script);
    Workspace &workspace = shelf.desk.workspace();
    Document silent = words(Document::Kind::Script, u"9.1"_s, u"en"_s);
    silent.statements.first().need = Statement::Need::Optional;
    for (const QList<Statement> &statements : {silent.statements, QList<Statement>()}) {
        silent.statements = statements;
        silent.version += u'+';
        const auto id = addDocument(workspace, silent);
        REQUIRE(id);
        checkRefused(shelf.desk, Code::TextEmpty, [&] {
            return bringIntoUse(workspace, {*id, QDate(2026, 10, 1), {}, {}});
        });
    }
    Document other = words(Document::Kind::Script, u"9.1"_s, u"ur"_s);
    other.renders = shelf.master(State::InUse).id;
    other.statements.first().permits = Statement::Permits::Audio;
    const auto id = addDocument(workspace, other);
    REQUIRE(id);
    checkRefused(shelf.desk, Code::StatementUnknown, [&] {
        return bringIntoUse(workspace, {*id, QDate(2026, 10, 1), {}, {}});
    });
}

TEST_CASE("A translation keeps who translated it and who translated it back")
{
    Shelf shelf(Document::Kind::Sheet);
    Workspace &workspace = shelf.desk.workspace();
    const Document draft = shelf.draft(u"9.1"_s, u"ur"_s, shelf.master(State::InUse).id);
    checkRefused(shelf.desk, Code::TextEmpty, [&] {
        return progressTranslation(workspace, {draft.id, State::Translated, {}, {}});
    });
    REQUIRE(progressTranslation(workspace, {draft.id, State::Ordered, u" Ada Example "_s, {}}));
    REQUIRE(progressTranslation(workspace, {draft.id, State::Translated, {}, {}}));
    CHECK(shelf.stored(draft.id).translator == u"Ada Example"_s);
    checkRefused(shelf.desk, Code::RecordWrongState, [&] {
        return progressTranslation(workspace, {draft.id, State::BackTranslated, {}, u"ada example"_s});
    });
    REQUIRE(progressTranslation(workspace, {draft.id, State::BackTranslated, {}, u"Ben Example"_s}));
    CHECK(shelf.stored(draft.id).backTranslator == u"Ben Example"_s);
    workspace.lock();
    CHECK(shelf.stored(draft.id).state == State::BackTranslated);
    CHECK(shelf.stored(draft.id).translator.isEmpty());
}

TEST_CASE("Words changed after the back-translation want another one")
{
    Shelf shelf(Document::Kind::Sheet);
    Document document = shelf.translation(State::BackTranslated);
    REQUIRE(editDocument(shelf.desk.workspace(), document));
    document = shelf.stored(document.id);
    CHECK(document.state == State::BackTranslated);
    document.text = u"Please take part."_s;
    REQUIRE(editDocument(shelf.desk.workspace(), document));
    CHECK(shelf.stored(document.id).state == State::Translated);
}

TEST_CASE("What was approved before counts from when it is brought into use, with its approval as it was")
{
    Shelf shelf(Document::Kind::Sheet);
    const Document approved = shelf.master(State::Approved);
    shelf.desk.workspace().setClock(StudyDesk::monday() + 3600);
    REQUIRE(bringIntoUse(shelf.desk.workspace(), {approved.id, {}, {}, {}}));
    const Document used = shelf.stored(approved.id);
    CHECK(used.inUseFrom == StudyDesk::monday() + 3600);
    CHECK(used.approvedOn == QDate(2026, 10, 1));
}

TEST_CASE("Approving and every step of a translation can be taken back")
{
    checkStep(
        [](StudyDesk &desk) {
            return *addDocument(desk.workspace(), words(Document::Kind::Form, u"9.1"_s, u"en"_s));
        },
        [](StudyDesk &desk, const Id<Document> &draft) {
            return approveDocument(desk.workspace(), {draft, QDate(2026, 10, 1), u"REC 26/0001"_s});
        });
    checkStep(
        [](StudyDesk &desk) {
            Document urdu = words(Document::Kind::Form, u"9.1"_s, u"ur"_s);
            urdu.renders = *addDocument(desk.workspace(), words(Document::Kind::Form, u"9.1"_s, u"en"_s));
            return *addDocument(desk.workspace(), urdu);
        },
        [](StudyDesk &desk, const Id<Document> &draft) {
            return progressTranslation(desk.workspace(), {draft, State::Ordered, u"Ada Example"_s, {}});
        });
}

TEST_CASE("Of a linked file the hash is kept, and a file that was changed since isn't taken for it")
{
    Shelf shelf(Document::Kind::Sheet);
    Workspace &workspace = shelf.desk.workspace();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sheet.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF as approved");
    file.close();
    Document document = words(Document::Kind::Sheet, u"9.1"_s, u"en"_s);
    document.attachmentLink = file.fileName();
    checkRefused(shelf.desk, Code::TextEmpty, [&] { return addDocument(workspace, document); });
    document.attachment = "%PDF as approved";
    document.attachmentName = u"sheet.pdf"_s;
    const auto id = addDocument(workspace, document);
    REQUIRE(id);
    CHECK(shelf.stored(*id).attachment.isEmpty());
    CHECK(shelf.stored(*id).attachmentHash.size() == 32);
    CHECK(*documentFile(workspace, *id) == "%PDF as approved");
    REQUIRE(editDocument(workspace, shelf.stored(*id)));
    CHECK(shelf.stored(*id).attachmentHash.size() == 32);
    REQUIRE(file.open(QIODevice::Append));
    file.write("!");
    file.close();
    REQUIRE_FALSE(documentFile(workspace, *id));
    CHECK(contains(documentFile(workspace, *id).error().findings, Code::RecordChanged));
    REQUIRE(file.remove());
    CHECK(documentFile(workspace, *id).error().kind == Error::Kind::Storage);
    workspace.lock();
    CHECK(documentFile(workspace, *id).error().kind == Error::Kind::Locked);
}
