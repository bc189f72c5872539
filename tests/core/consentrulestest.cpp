// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

#include "core/rules/consentrules.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Codes = QList<Code>;
using Need = Statement::Need;
using Permits = Statement::Permits;
using State = ConsentStanding::State;

const qint64 noon = london({2026, 11, 25}, {12, 0});
constexpr qint64 day = 86400;

/// 1 and 2 required (2 is audio), 3 optional, 4 where an interpreter takes part, 5 where video is used.
Document aForm(const QString &language = u"en"_s)
{
    Document form;
    form.id = Id<Document>::create();
    form.kind = Document::Kind::Form;
    form.group = u"client"_s;
    form.language = language;
    form.version = u"2"_s;
    form.state = Document::State::InUse;
    form.inUseFrom = noon - 30 * day;
    form.statements = {{1, u"take part"_s, Need::Required, Permits::TakePart},
                       {2, u"audio"_s, Need::Required, Permits::Audio},
                       {3, u"quotes"_s, Need::Optional, Permits::Quotes},
                       {4, u"interpreter"_s, Need::WhenInterpreter, Permits::Nothing},
                       {5, u"video"_s, Need::WhenVideo, Permits::Video}};
    return form;
}

Document aSheet(const QString &language = u"en"_s)
{
    Document sheet = aForm(language);
    sheet.id = Id<Document>::create();
    sheet.kind = Document::Kind::Sheet;
    sheet.statements.clear();
    return sheet;
}

ConsentRecord aRecord(const QMap<int, YesNo> &answers = {{1, YesNo::Yes}, {2, YesNo::Yes}})
{
    ConsentRecord record;
    record.id = Id<ConsentRecord>::create();
    record.takenAt = noon;
    record.answers = answers;
    return record;
}

InformationGiven given(const Document &sheet, qint64 at, Delivery how = Delivery::Email)
{
    InformationGiven given;
    given.document = sheet.id;
    given.at = at;
    given.how = how;
    return given;
}

ConsentCase aConsent()
{
    ConsentCase consent;
    consent.study = aStudy();
    consent.participant = aParticipant();
    consent.record = aRecord();
    consent.form = aForm();
    consent.givenDocuments = {aSheet()};
    consent.given = {given(consent.givenDocuments.first(), noon - day)};
    consent.now = noon + 60;
    return consent;
}

Codes found(const ConsentCase &consent)
{
    return codes(checkConsent(consent));
}

} // namespace

TEST_CASE("A consent is valid with an explicit yes to every required statement")
{
    struct Case {
        const char *what;
        QMap<int, YesNo> answers;
        bool interpreter;
        bool video;
        State state;
        QList<int> open;
    };
    const auto yes = YesNo::Yes;
    const QList<Case> table = {
        {"all", {{1, yes}, {2, yes}}, false, false, State::Valid, {}},
        {"one not asked", {{1, yes}}, false, false, State::Incomplete, {2}},
        {"one no", {{1, yes}, {2, YesNo::No}}, false, false, State::Incomplete, {2}},
        {"none", {}, false, false, State::Incomplete, {1, 2}},
        {"optional no", {{1, yes}, {2, yes}, {3, YesNo::No}}, false, false, State::Valid, {}},
        {"interpreted", {{1, yes}, {2, yes}}, true, false, State::Incomplete, {4}},
        {"interpreted, agreed", {{1, yes}, {2, yes}, {4, yes}}, true, false, State::Valid, {}},
        {"video", {{1, yes}, {2, yes}}, false, true, State::Incomplete, {5}},
        {"both", {{1, yes}, {2, yes}}, true, true, State::Incomplete, {4, 5}},
    };
    for (const Case &one : table) {
        INFO(one.what);
        ConsentRecord record = aRecord(one.answers);
        if (one.interpreter)
            record.interpreter = Id<Interpreter>::create();
        record.videoUsed = one.video;
        const ConsentStanding standing = standingOf(record, aForm(), u"client"_s);
        CHECK(standing.state == one.state);
        CHECK(standing.open == one.open);
        CHECK(standing.record == record.id);
    }
}

TEST_CASE("Without a record consent is missing, and without its form it is never valid")
{
    CHECK(standingOf(std::nullopt, aForm(), u"client"_s).state == State::Missing);
    CHECK(standingOf(aRecord(), Document(), u"client"_s).state == State::Incomplete);
}

TEST_CASE("Consent counts only on a form of the person's own group, or of none")
{
    const ConsentStanding elsewhere = standingOf(aRecord(), aForm(), u"supervisor"_s);
    CHECK(elsewhere.state == State::Missing);
    CHECK_FALSE(elsewhere.record);
    CHECK(elsewhere.permits.isEmpty());
    Document forAll = aForm();
    forAll.group.clear();
    CHECK(standingOf(aRecord(), forAll, u"supervisor"_s).state == State::Valid);
}

TEST_CASE("Nobody is informed by the sheet of another group")
{
    ConsentCase consent = aConsent();
    consent.givenDocuments.first().group = u"supervisor"_s;
    CHECK(found(consent) == Codes{Code::ConsentNoInformation});
    consent.givenDocuments.first().group.clear();
    CHECK(found(consent).isEmpty());
}

TEST_CASE("A withdrawal ends any consent, and a newer form may ask for a new one")
{
    CHECK(standingOf(aRecord(), aForm(), u"client"_s, {true, false}).state == State::Withdrawn);
    CHECK(standingOf(std::nullopt, aForm(), u"client"_s, {true, false}).state == State::Withdrawn);
    ConsentRecord record = aRecord();
    CHECK(standingOf(record, aForm(), u"client"_s, {false, false, true}).state == State::ReconsentDue);
    CHECK(standingOf(record, aForm(), u"client"_s).state == State::Valid);
    record.answers.remove(1);
    CHECK(standingOf(record, aForm(), u"client"_s, {false, false, true}).state == State::Incomplete);
}

TEST_CASE("The newest mark for a new version decides whether consent is asked for again")
{
    using Mark = VersionMark::Mark;
    ConsentRecord record = aRecord();
    record.form = Id<Document>::create();
    const auto newer = Id<Document>::create();
    const auto marked = [&](Mark mark, qint64 after, const Id<Document> &document) {
        return VersionMark{Id<VersionMark>::create(), record.participant, document, mark,
                           record.takenAt + after,    u"a test"_s};
    };
    CHECK_FALSE(asksAgain({}, record));
    CHECK(asksAgain({marked(Mark::Reconsent, 1, newer)}, record));
    CHECK(asksAgain({marked(Mark::Reconsent, 0, newer)}, record));
    CHECK_FALSE(asksAgain({marked(Mark::Reconsent, -1, newer)}, record)); // they consented since
    CHECK_FALSE(asksAgain({marked(Mark::Reconsent, 1, record.form)}, record));
    CHECK_FALSE(asksAgain({marked(Mark::Inform, 1, newer)}, record));
    CHECK_FALSE(asksAgain({marked(Mark::Reconsent, 1, newer), marked(Mark::Unaffected, 1, newer)}, record));
    CHECK(asksAgain({marked(Mark::Reconsent, 1, newer), marked(Mark::Unaffected, 1, Id<Document>::create())},
                    record));
}

TEST_CASE("Whoever is to be told of a new version is due until something was given since")
{
    using Mark = VersionMark::Mark;
    const auto newer = Id<Document>::create();
    const auto told = [&](Mark mark, std::optional<qint64> informedAt, bool isSheet = false) {
        return isToBeTold({{Id<VersionMark>::create(), {}, newer, mark, 1000, u"a test"_s}}, informedAt,
                          [&](const Id<Document> &) { return isSheet; });
    };
    CHECK(told(Mark::Inform, std::nullopt));
    CHECK(told(Mark::Inform, 999));
    CHECK_FALSE(told(Mark::Inform, 1000));
    CHECK_FALSE(told(Mark::Unaffected, 999, true));
    CHECK(told(Mark::Reconsent, 999, true)); // nobody consents again on what they weren't told of
    CHECK_FALSE(told(Mark::Reconsent, 999, false));
}

TEST_CASE("Nothing is agreed to where nothing had to be, whatever was answered")
{
    Document form = aForm();
    for (Statement &statement : form.statements)
        statement.need = Need::Optional;
    for (const YesNo answer : {YesNo::Yes, YesNo::No, YesNo::NotAsked}) {
        const ConsentStanding standing =
            standingOf(aRecord({{1, answer}, {2, answer}}), form, u"client"_s, {});
        CHECK(standing.state == ConsentStanding::State::Incomplete);
        CHECK(standing.open.size() == form.statements.size());
        CHECK_FALSE(wasStopped(standing));
        CHECK_FALSE(standing.recording);
    }
    // What has to be agreed to through an interpreter alone is a yes where there is one.
    form.statements[0].need = Need::WhenInterpreter;
    CHECK(standingOf(aRecord({{1, YesNo::Yes}}), form, u"client"_s, {}).state ==
          ConsentStanding::State::Incomplete);
    CHECK(standingOf(aRecord({{1, YesNo::Yes}}), form, u"client"_s, {}, true).state ==
          ConsentStanding::State::Valid);
}

TEST_CASE("A withdrawal of the recording or of contact takes back what it is about, from when it was said")
{
    Withdrawal recording, contact, all;
    recording.scopes = {Withdrawal::Scope::Recording};
    recording.at = 200;
    contact.scopes = {Withdrawal::Scope::Contact};
    contact.at = 300;
    all.scopes = {Withdrawal::Scope::Everything};
    all.at = 100;
    const QList<Withdrawal> withdrawals{all, contact, recording};
    CHECK(takenBackAt(withdrawals, Permits::Audio) == 200);
    CHECK(takenBackAt(withdrawals, Permits::Video) == 200);
    CHECK(takenBackAt(withdrawals, Permits::Recontact) == 300);
    CHECK(takenBackAt(withdrawals, Permits::Summary) == 300);
    CHECK(takenBackAt(withdrawals, Permits::Quotes) == std::nullopt);
    CHECK(takenBackAt({all}, Permits::Audio) == std::nullopt);
}

TEST_CASE("Only a valid consent says anything about recording")
{
    Document form = aForm();
    form.statements[1].need = Need::Optional;
    const auto recording = [&](const QMap<int, YesNo> &answers, bool withdrawn = false,
                               bool stopped = false) {
        return standingOf(aRecord(answers), form, u"client"_s, {withdrawn, stopped}).recording;
    };
    CHECK(recording({{1, YesNo::Yes}, {2, YesNo::Yes}}) == true);
    CHECK(recording({{1, YesNo::Yes}, {2, YesNo::No}}) == false);
    CHECK(recording({{1, YesNo::Yes}}) == std::nullopt);
    CHECK(recording({{2, YesNo::Yes}}) == std::nullopt);
    CHECK(recording({{2, YesNo::No}}) == std::nullopt);
    CHECK(recording({{1, YesNo::Yes}, {2, YesNo::Yes}}, true) == std::nullopt);
    CHECK(recording({{1, YesNo::Yes}, {2, YesNo::Yes}}, false, true) == false);
    form.statements.removeAt(1);
    CHECK(recording({{1, YesNo::Yes}}) == std::nullopt);
}

TEST_CASE("A consent in order is recorded without a word, complete or not")
{
    CHECK(checkConsent(aConsent()).isEmpty());
    ConsentCase consent = aConsent();
    consent.record.answers = {{1, YesNo::No}};
    CHECK(checkConsent(consent).isEmpty());
}

TEST_CASE("A form counts from when it came into use to when it was replaced")
{
    const QList<std::pair<qint64, Codes>> table = {{noon - 10 * day - 1, {Code::FormNotApproved}},
                                                   {noon - 10 * day, {}},
                                                   {noon - day - 1, {}},
                                                   {noon - day, {Code::FormReplaced}},
                                                   {noon, {Code::FormReplaced}}};
    for (const auto &[at, expected] : table) {
        ConsentCase consent = aConsent();
        consent.given.first().at = noon - 20 * day;
        consent.form.inUseFrom = noon - 10 * day;
        consent.form.replacedAt = noon - day;
        consent.form.state = Document::State::Replaced;
        consent.record.takenAt = at;
        INFO(at - noon);
        CHECK(found(consent) == expected);
    }
    ConsentCase draft = aConsent();
    draft.form.inUseFrom.reset();
    CHECK(checkConsent(draft) == Findings{blocks(Code::FormNotApproved, u"en 2"_s)});
}

TEST_CASE("A consent is given on a form of one's own group")
{
    ConsentCase consent = aConsent();
    consent.form.group = u"practitioner"_s;
    CHECK(found(consent) == Codes{Code::FormNotApproved});
    consent.form = consent.givenDocuments.first();
    consent.record.answers.clear();
    CHECK(found(consent) == Codes{Code::DocumentWrongKind});
}

TEST_CASE("A translation serves until its master has a newer version in use")
{
    ConsentCase consent = aConsent();
    consent.participant.readingLanguage = u"ur"_s;
    consent.participant.spokenLanguage = u"ur"_s;
    consent.form = aForm(u"ur"_s);
    consent.givenDocuments = {aSheet(u"ur"_s)};
    Document master = aForm();
    Document newer = aForm();
    newer.version = u"3"_s;
    newer.replaces = master.id;
    newer.inUseFrom = noon;
    consent.form.renders = master.id;

    consent.newestMaster = master;
    CHECK(found(consent).isEmpty());
    consent.newestMaster = newer;
    CHECK(checkConsent(consent) == Findings{blocks(Code::FormOutOfDate, u"ur 2"_s, {u"en 3"_s})});
    consent.newestMaster->translationsUnaffected = true;
    CHECK(found(consent).isEmpty());
    newer.inUseFrom = noon + 1; // taken before it came into use
    consent.newestMaster = newer;
    CHECK(found(consent).isEmpty());
}

TEST_CASE("A form has to be in their language, or read out by an interpreter where the study approved that")
{
    ConsentCase consent = aConsent();
    consent.participant.spokenLanguage = u"ur"_s;
    consent.participant.readingLanguage.reset();
    consent.givenDocuments = {aSheet(u"ur"_s)};
    CHECK(checkConsent(consent) ==
          Findings{blocks(Code::DocumentNoLanguage, u"C07"_s, {u"ur"_s, u"en"_s, u"other"_s})});
    consent.record.interpreter = Id<Interpreter>::create();
    consent.record.readAloud = true;
    CHECK(found(consent) == Codes{Code::DocumentNoLanguage});
    consent.study.oralTranslation = true;
    CHECK(found(consent).isEmpty());
    consent.record.readAloud = false;
    CHECK(found(consent) == Codes{Code::DocumentNoLanguage});
    consent.record.how = ConsentRecord::How::Spoken;
    CHECK(found(consent).isEmpty());
}

TEST_CASE("Consent comes after an approved information sheet in a language of theirs")
{
    const auto withSheet = [](const Document &sheet, qint64 at, Delivery how = Delivery::Email) {
        ConsentCase consent = aConsent();
        consent.givenDocuments = {sheet};
        consent.given = {given(sheet, at, how)};
        return consent;
    };
    ConsentCase none = aConsent();
    none.given.clear();
    none.givenDocuments.clear();
    CHECK(checkConsent(none) == Findings{blocks(Code::ConsentNoInformation, u"C07"_s)});
    CHECK(found(withSheet(aSheet(), noon + 1)) == Codes{Code::ConsentNoInformation});
    CHECK(found(withSheet(aForm(), noon - day)) == Codes{Code::ConsentNoInformation});
    CHECK(found(withSheet(aSheet(u"ur"_s), noon - day)) == Codes{Code::ConsentNoInformation});

    Document draft = aSheet();
    draft.inUseFrom.reset();
    CHECK(found(withSheet(draft, noon - day)) == Codes{Code::ConsentNoInformation});
    Document later = aSheet();
    later.inUseFrom = noon - day + 1;
    CHECK(found(withSheet(later, noon - day)) == Codes{Code::ConsentNoInformation});
    Document replacedSince = aSheet();
    replacedSince.replacedAt = noon - 60;
    CHECK(found(withSheet(replacedSince, noon - day)).isEmpty());

    ConsentCase spoken = withSheet(aSheet(u"pa-Guru"_s), noon - day);
    spoken.participant.spokenLanguage = u"pa"_s;
    CHECK(found(spoken).isEmpty());

    ConsentCase aloud = withSheet(aSheet(u"pl"_s), noon - day, Delivery::ReadAloud);
    CHECK(found(aloud) == Codes{Code::ConsentNoInformation});
    aloud.given.first().interpreter = Id<Interpreter>::create();
    CHECK(found(aloud).isEmpty());
}

TEST_CASE("Thinking time runs from the first sheet given, to the second")
{
    const auto givenAt = [](qint64 at) {
        ConsentCase consent = aConsent();
        consent.given.first().at = at;
        return consent;
    };
    CHECK(found(givenAt(noon - day)).isEmpty());
    CHECK(checkConsent(givenAt(noon - day + 1)) ==
          Findings{warns(Code::ConsentTooEarly, u"C07"_s, {u"23"_s, u"24"_s})});
    CHECK(found(givenAt(noon)) == Codes{Code::ConsentTooEarly});

    ConsentCase again = aConsent();
    again.givenDocuments << aSheet();
    again.given << given(again.givenDocuments.last(), noon - 60);
    CHECK(found(again).isEmpty());
    again.study.thinkingHours = 0;
    again.given = {given(again.givenDocuments.first(), noon)};
    CHECK(found(again).isEmpty());

    // Over the end of summer time a day has 25 hours; thinking time counts hours.
    ConsentCase autumn = aConsent();
    autumn.record.takenAt = london({2026, 10, 25}, {11, 30});
    autumn.given.first().at = london({2026, 10, 24}, {12, 30});
    autumn.form.inUseFrom = autumn.given.first().at - day;
    autumn.givenDocuments.first().inUseFrom = autumn.form.inUseFrom;
    CHECK(found(autumn).isEmpty());
}

TEST_CASE("What was never on the form, or never happened yet, is refused")
{
    ConsentCase consent = aConsent();
    consent.record.answers.insert(9, YesNo::Yes);
    CHECK(checkConsent(consent) == Findings{blocks(Code::StatementUnknown, u"9"_s, {u"en 2"_s})});

    consent = aConsent();
    consent.now = noon - 1;
    CHECK(found(consent) == Codes{Code::TimeFuture});
    consent.now = noon;
    CHECK(found(consent).isEmpty());

    consent = aConsent();
    consent.withdrawn = true;
    CHECK(checkConsent(consent) == Findings{blocks(Code::ParticipantWithdrawn, u"C07"_s)});
}

TEST_CASE("An interpreter of consent is cleared for the language")
{
    ConsentCase consent = aConsent();
    consent.participant.spokenLanguage = u"ur"_s;
    consent.interpreter = anInterpreter();
    CHECK(found(consent).isEmpty());
    consent.interpreter->agreementOn.reset();
    CHECK(found(consent) == Codes{Code::InterpreterNotCleared});
    consent.interpreter = anInterpreter();
    consent.participant.spokenLanguage = u"pl"_s;
    CHECK(checkConsent(consent) == Findings{blocks(Code::InterpreterNotCleared, u"I01"_s, {u"pl"_s})});
}

TEST_CASE("Correcting a consent needs a reason")
{
    ConsentCase consent = aConsent();
    consent.record.corrects = Id<ConsentRecord>::create();
    CHECK(checkConsent(consent) == Findings{blocks(Code::TextEmpty, u"reason"_s)});
    consent.record.reason = u"Box 2 was misread"_s;
    CHECK(found(consent).isEmpty());
    consent.record.takenBy = QString(201, u'x');
    CHECK(found(consent) == Codes{Code::TextTooLong});
}

TEST_CASE("Data can be withdrawn to the end of the last day of the window")
{
    const Study study = aStudy();
    CHECK(withdrawableUntil(study, std::nullopt) == std::nullopt);
    CHECK(withdrawableUntil(study, london({2026, 12, 1}, {11, 0})) == london({2026, 12, 16}, {0, 0}));
    CHECK(withdrawableUntil(study, london({2027, 3, 20}, {11, 0})) == london({2027, 4, 4}, {0, 0}));
    Study none = study;
    none.withdrawalDays = 0;
    CHECK(withdrawableUntil(none, london({2026, 12, 1}, {11, 0})) == london({2026, 12, 2}, {0, 0}));
}

TEST_CASE("Each permission is answered by itself, and one no outweighs every yes")
{
    Document form = aForm();
    form.statements = {{1, {}, Need::Required, Permits::TakePart},
                       {2, {}, Need::Optional, Permits::Quotes},
                       {3, {}, Need::Optional, Permits::Quotes},
                       {4, {}, Need::Optional, Permits::Recontact},
                       {5, {}, Need::Optional, Permits::Nothing}};
    const auto permits = [&form](const QMap<int, YesNo> &answers, bool stopped = false) {
        return standingOf(aRecord(answers), form, u"client"_s, {false, stopped}).permits;
    };
    const YesNo yes = YesNo::Yes;
    CHECK(permits({{1, yes}, {2, yes}, {3, yes}, {5, yes}}) ==
          QMap<Permits, YesNo>{{Permits::Quotes, yes}, {Permits::Recontact, YesNo::NotAsked}});
    CHECK(permits({{1, yes}, {2, yes}, {3, YesNo::No}})[Permits::Quotes] == YesNo::No);
    CHECK(permits({{1, yes}, {2, yes}})[Permits::Quotes] == YesNo::NotAsked);
    CHECK(permits({{1, yes}, {4, yes}}, true)[Permits::Audio] == YesNo::No);
    CHECK(permits({{2, yes}, {4, yes}}).isEmpty());
}
