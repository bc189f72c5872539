// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

#include "core/rules/documentrules.h"
#include "core/rules/languagerules.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Codes = QList<Code>;
using Kind = Document::Kind;
using State = Document::State;

Document aDocument(const QString &language, const QString &version = u"1"_s, Kind kind = Kind::Sheet)
{
    Document document;
    document.id = Id<Document>::create();
    document.kind = kind;
    document.group = u"client"_s;
    document.language = language;
    document.version = version;
    document.state = State::InUse;
    document.approvedOn = QDate(2026, 10, 1);
    document.inUseFrom = 1000;
    return document;
}

Document translationOf(const Document &master, const QString &language)
{
    Document translation = aDocument(language, master.version, master.kind);
    translation.statements = master.statements;
    translation.renders = master.id;
    return translation;
}

Document nextAfter(const Document &master, const QString &unaffected = {})
{
    Document next = aDocument(master.language, master.version + u'+', master.kind);
    next.statements = master.statements;
    next.replaces = master.id;
    next.unaffectedReason = unaffected;
    next.translationsUnaffected = !unaffected.isEmpty();
    return next;
}

Participant reader(const QString &spoken, std::optional<QString> reading)
{
    Participant participant = aParticipant();
    participant.spokenLanguage = spoken;
    participant.readingLanguage = std::move(reading);
    return participant;
}

/// A form's draft, approved and ready.
Document readyForm()
{
    Document form = aDocument(u"en"_s, u"2"_s, Kind::Form);
    form.state = State::Approved;
    form.inUseFrom.reset();
    form.statements = {{1, u"I take part."_s, Statement::Need::Required, Statement::Permits::TakePart}};
    return form;
}

} // namespace

TEST_CASE("Regions don't part a language, scripts do")
{
    CHECK(isSameLanguage(u"en"_s, u"en-GB"_s));
    CHECK(isSameLanguage(u"pa"_s, u"pa-Guru"_s));
    CHECK(isSameLanguage(u"PA-guru-IN"_s, u"pa-Guru"_s));
    CHECK_FALSE(isSameLanguage(u"pa-Guru"_s, u"pa-Arab"_s));
    CHECK_FALSE(isSameLanguage(u"pa"_s, u"pnb"_s));
    CHECK_FALSE(isSameLanguage(u"en"_s, QString()));
}

TEST_CASE("A translation is out of date once its master is followed by one that affects it")
{
    const Document first = aDocument(u"en"_s);
    const Document urdu = translationOf(first, u"ur"_s);
    const Document second = nextAfter(first);
    const Document corrected = nextAfter(first, u"A typing error"_s);
    CHECK_FALSE(isOutOfDate(first, first));
    CHECK_FALSE(isOutOfDate(urdu, first));
    CHECK_FALSE(isOutOfDate(urdu, std::nullopt));
    CHECK(isOutOfDate(urdu, second));
    CHECK_FALSE(isOutOfDate(urdu, corrected));

    const Document twiceCorrected = nextAfter(corrected, u"Another"_s);
    CHECK_FALSE(isOutOfDate(urdu, twiceCorrected, {first, corrected, twiceCorrected}));
    CHECK(isOutOfDate(urdu, twiceCorrected)); // the chain is unknown
    const Document correctedSecond = nextAfter(second, u"A typing error"_s);
    CHECK(isOutOfDate(urdu, correctedSecond, {first, second, correctedSecond}));

    Document circle = corrected;
    circle.replaces = circle.id;
    CHECK(isOutOfDate(urdu, circle, {circle}));
}

TEST_CASE("People get the document in the language that they read")
{
    const Document english = aDocument(u"en"_s);
    const Document urdu = aDocument(u"ur"_s);
    const Document form = aDocument(u"ur"_s, u"1"_s, Kind::Form);
    Document others = aDocument(u"pl"_s);
    others.group = u"practitioner"_s;
    Document draft = aDocument(u"ro"_s);
    draft.state = State::Draft;
    const QList<Document> documents = {english, form, urdu, others, draft};
    const auto chosen = [&](const Participant &participant,
                            bool oral = false) -> std::optional<Id<Document>> {
        Study study = aStudy();
        study.oralTranslation = oral;
        const auto document = documentFor(study, participant, Kind::Sheet, documents);
        return document ? std::optional(document->id) : std::nullopt;
    };
    CHECK(chosen(reader(u"en"_s, u"en"_s)) == english.id);
    CHECK(chosen(reader(u"phr"_s, u"ur"_s)) == urdu.id);
    CHECK(chosen(reader(u"ur"_s, std::nullopt)) == urdu.id);
    CHECK(chosen(reader(u"pl"_s, u"pl"_s)) == std::nullopt);
    CHECK(chosen(reader(u"ro"_s, u"ro"_s)) == std::nullopt);
    CHECK(chosen(reader(u"pl"_s, u"pl"_s), true) == english.id);
    CHECK(chosen(reader(u"so"_s, std::nullopt), true) == english.id);
}

TEST_CASE("A translation out of date is not offered")
{
    const Document first = aDocument(u"en"_s);
    const Document urdu = translationOf(first, u"ur"_s);
    Document replaced = first;
    replaced.state = State::Replaced;
    const QList<Document> documents = {replaced, urdu, nextAfter(first)};
    CHECK_FALSE(documentFor(aStudy(), reader(u"ur"_s, u"ur"_s), Kind::Sheet, documents));
    CHECK(newestMasterOf(urdu, documents)->id == documents.last().id);
    CHECK_FALSE(newestMasterOf(first, documents));
}

TEST_CASE("Information serves whom it is for, in their language, while it is in use")
{
    const auto found = [](const Participant &participant, const Document &document, InformationGiven given,
                          bool oral = false) {
        Study study = aStudy();
        study.oralTranslation = oral;
        return codes(checkInformation(study, participant, document, given));
    };
    InformationGiven given;
    given.at = 2000;
    const Participant urduReader = reader(u"ur"_s, u"ur"_s);
    CHECK(found(urduReader, aDocument(u"ur"_s), given).isEmpty());
    CHECK(found(urduReader, aDocument(u"en"_s), given) == Codes{Code::DocumentNoLanguage});

    given.how = Delivery::ReadAloud;
    CHECK(found(urduReader, aDocument(u"en"_s), given, true) == Codes{Code::DocumentNoLanguage});
    given.interpreter = Id<Interpreter>::create();
    CHECK(found(urduReader, aDocument(u"en"_s), given, true).isEmpty());
    CHECK(found(urduReader, aDocument(u"en"_s), given, false) == Codes{Code::DocumentNoLanguage});

    Document sheet = aDocument(u"ur"_s);
    given.at = 999;
    CHECK(found(urduReader, sheet, given) == Codes{Code::FormNotApproved});
    given.at = 1000;
    CHECK(found(urduReader, sheet, given).isEmpty());
    sheet.replacedAt = 1000;
    CHECK(found(urduReader, sheet, given) == Codes{Code::FormReplaced});
    sheet = aDocument(u"ur"_s);
    sheet.group = u"supervisor"_s;
    CHECK(found(urduReader, sheet, given) == Codes{Code::FormNotApproved});
}

TEST_CASE("A draft has a version, a known language and numbered statements")
{
    CHECK(checkDraft(readyForm()).isEmpty());
    Document draft = readyForm();
    draft.version.clear();
    CHECK(checkDraft(draft) == Findings{blocks(Code::TextEmpty, u"version"_s)});
    draft = readyForm();
    draft.language = u"xx-nothing-known"_s;
    CHECK(contains(checkDraft(draft), Code::LanguageUnknown));
    draft = readyForm();
    draft.statements << Statement{3, u"I know."_s};
    CHECK(checkDraft(draft) == Findings{blocks(Code::StatementUnknown, u"3"_s)});
    draft = readyForm();
    draft.statements << Statement{2, QString()};
    CHECK(checkDraft(draft) == Findings{blocks(Code::TextEmpty, u"statement 2"_s)});
}

TEST_CASE("Only a draft on its way is edited")
{
    const QList<std::pair<State, bool>> table = {{State::Draft, true},      {State::Ordered, true},
                                                 {State::Translated, true}, {State::BackTranslated, true},
                                                 {State::Approved, false},  {State::InUse, false},
                                                 {State::Replaced, false}};
    for (const auto &[state, editable] : table) {
        Document document = readyForm();
        document.state = state;
        CHECK(checkEdit(document).isEmpty() == editable);
    }
}

TEST_CASE("A document comes into use once, approved, complete and in date")
{
    const Study study = aStudy();
    CHECK(checkBringIntoUse(readyForm(), study, {}).isEmpty());

    const QList<std::pair<State, Codes>> states = {{State::Draft, {}},
                                                   {State::InUse, {Code::RecordWrongState}},
                                                   {State::Replaced, {Code::RecordWrongState}}};
    for (const auto &[state, expected] : states) {
        Document document = readyForm();
        document.state = state;
        CHECK(codes(checkBringIntoUse(document, study, {})) == expected);
    }
    Document document = readyForm();
    document.approvedOn.reset();
    CHECK(codes(checkBringIntoUse(document, study, {})) == Codes{Code::FormNotApproved});
    document = readyForm();
    document.statements.first().need = Statement::Need::Optional;
    CHECK(checkBringIntoUse(document, study, {}) == Findings{blocks(Code::TextEmpty, u"statements"_s)});
}

TEST_CASE("The sample's documents stay in sample studies")
{
    Study study = aStudy();
    Document document = readyForm();
    document.sampleOnly = true;
    CHECK(codes(checkBringIntoUse(document, study, {})) == Codes{Code::DocumentSampleOnly});
    study.sample = true;
    CHECK(checkBringIntoUse(document, study, {}).isEmpty());
}

TEST_CASE("A translated form asks what its master asks")
{
    const Study study = aStudy();
    Document master = readyForm();
    master.state = State::InUse;
    master.inUseFrom = 1000;
    Document urdu = translationOf(master, u"ur"_s);
    urdu.state = State::BackTranslated;
    urdu.inUseFrom.reset();
    CHECK(checkApprove(urdu, study, {master}).isEmpty());
    CHECK(checkBringIntoUse(urdu, study, {master}).isEmpty());
    Document replaced = master;
    replaced.state = State::Replaced;
    const QList<Document> later{replaced, nextAfter(master)};
    CHECK(codes(checkApprove(urdu, study, later)) == Codes{Code::FormOutOfDate});
    CHECK(codes(checkBringIntoUse(urdu, study, later)) == Codes{Code::FormOutOfDate});

    urdu.statements.first().permits = Statement::Permits::Audio;
    CHECK(checkBringIntoUse(urdu, study, {master}) ==
          Findings{blocks(Code::StatementUnknown, u"1"_s, {u"en 2"_s})});
    urdu = translationOf(master, u"ur"_s);
    urdu.state = State::Approved;
    urdu.statements << Statement{2, u"More."_s};
    CHECK(codes(checkBringIntoUse(urdu, study, {master})) == Codes{Code::StatementUnknown});
}

TEST_CASE("A translation follows its master: approved after it, used after it")
{
    const Study study = aStudy();
    Document master = readyForm();
    master.state = State::Draft;
    Document urdu = translationOf(master, u"ur"_s);
    urdu.state = State::BackTranslated;
    CHECK(codes(checkApprove(urdu, study, {master})) == Codes{Code::FormNotApproved});
    CHECK(codes(checkBringIntoUse(urdu, study, {master})) == Codes{Code::FormNotApproved});
    master.state = State::Approved;
    CHECK(checkApprove(urdu, study, {master}).isEmpty());
    CHECK(codes(checkBringIntoUse(urdu, study, {master})) == Codes{Code::FormNotApproved});
    // The one for a version that is still to come isn't out of date beside the version in use.
    Document inUse = readyForm();
    inUse.id = Id<Document>::create();
    inUse.state = State::InUse;
    inUse.inUseFrom = 1000;
    CHECK(checkApprove(urdu, study, {inUse, master}).isEmpty());
}

TEST_CASE("What took the place of a version is the one in use, of a translation the master that moved on")
{
    Document first = aDocument(u"en"_s);
    const Document urdu = translationOf(first, u"ur"_s);
    CHECK_FALSE(successorOf(first, {first, urdu}));
    CHECK_FALSE(successorOf(urdu, {first, urdu}));
    const Document second = nextAfter(first);
    first.state = State::Replaced;
    CHECK(successorOf(first, {first, second, urdu})->id == second.id);
    CHECK(successorOf(urdu, {first, second, urdu})->id == second.id);
    const Document corrected = nextAfter(first, u"A typing error"_s);
    CHECK(successorOf(first, {first, corrected, urdu})->id == corrected.id);
    CHECK_FALSE(successorOf(urdu, {first, corrected, urdu}));
    Document better = translationOf(second, u"ur"_s);
    better.inUseFrom = 2000;
    Document old = urdu;
    old.state = State::Replaced;
    CHECK(successorOf(old, {first, second, old, better})->id == second.id);
    CHECK_FALSE(successorOf(better, {first, second, old, better}));
}

TEST_CASE("Somebody who reads no written language is told aloud or by a recording")
{
    Participant listener = reader(u"ur"_s, std::nullopt);
    InformationGiven given;
    given.at = 2000;
    for (const auto &[how, serves] : QList<std::pair<Delivery, bool>>{{Delivery::Email, false},
                                                                      {Delivery::Post, false},
                                                                      {Delivery::InPerson, true},
                                                                      {Delivery::ReadAloud, true},
                                                                      {Delivery::Audio, true}}) {
        given.how = how;
        CHECK(checkInformation(aStudy(), listener, aDocument(u"ur"_s), given).isEmpty() == serves);
    }
    given.how = Delivery::Audio;
    CHECK(checkInformation(aStudy(), listener, aDocument(u"ur"_s, u"1"_s, Kind::Script), given).isEmpty());
}
