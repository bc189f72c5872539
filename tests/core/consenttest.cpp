// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/deviations.h"
#include "core/actions/exchange.h"
#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
using State = ConsentStanding::State;

RecordConsent consenting(const Participant &person, const QMap<int, YesNo> &answers)
{
    RecordConsent request;
    request.participant = person.id;
    request.answers = answers;
    return request;
}

/// Informed long enough ago, and the form lies ready.
Participant ready(StudyDesk &desk, const ParticipantBuilder &builder = aParticipant())
{
    const Participant person = informed(desk, eligible(desk, builder));
    inUse(desk, Document::Kind::Form, person);
    return person;
}

Id<Interpreter> cleared(StudyDesk &desk)
{
    Interpreter interpreter;
    interpreter.languages = {u"ur"_s};
    interpreter.agreementOn = QDate(2026, 1, 5);
    const auto added = addInterpreter(desk.workspace(), interpreter);
    REQUIRE(added);
    return added->id;
}

} // namespace

TEST_CASE("Consent is kept statement by statement on the form in their language")
{
    StudyDesk desk;
    const Participant person = ready(desk, aParticipant().speaking(u"ur"_s).wanting(YesNo::No));
    RecordConsent request = consenting(person, {{1, YesNo::Yes}, {2, YesNo::No}});
    request.takenBy = u" R. Searcher "_s;
    request.copyGiven = true;
    const auto standing = recordConsent(desk.workspace(), request);
    REQUIRE(standing);
    CHECK(standing->state == State::Valid);
    CHECK(standing->recording == false);
    const auto record = participantRecord(desk.workspace(), person.id);
    REQUIRE(record->consents.size() == 1);
    const ConsentRecord &consent = record->consents.first();
    CHECK(consent.language == u"ur"_s);
    CHECK(consent.takenAt == StudyDesk::monday());
    CHECK(consent.copyGivenAt == StudyDesk::monday());
    CHECK(consent.takenBy == u"R. Searcher"_s);
    CHECK(consent.answer(2) == YesNo::No);
    CHECK(consent.answer(3) == YesNo::NotAsked);
    CHECK(record->form->language == u"ur"_s);
    CHECK(record->consent == *standing);
    CHECK(record->progress.stage == Progress::Stage::Consented);
}

TEST_CASE("Incomplete consent is recorded, and says what is open - the newest record counts")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    const auto first = recordConsent(desk.workspace(), consenting(person, {{2, YesNo::Yes}}));
    REQUIRE(first);
    CHECK(first->state == State::Incomplete);
    CHECK(first->open == QList<int>{1});
    CHECK(consentStanding(desk.workspace(), person.id) == *first);
    desk.workspace().setClock(StudyDesk::monday() + hour);
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}})));
    CHECK(consentStanding(desk.workspace(), person.id).state == State::Valid);
    CHECK(consentStanding(desk.workspace(), person.id).recording == std::nullopt);
}

TEST_CASE("Yes to all required answers no optional statement, and an answer by itself wins")
{
    StudyDesk desk;
    const Participant person = ready(desk, aParticipant().speaking(u"ur"_s).wanting(YesNo::No));
    RecordConsent request = consenting(person, {});
    request.allRequiredYes = true;
    REQUIRE(recordConsent(desk.workspace(), request));
    request.interpreter = cleared(desk);
    request.answers = {{2, YesNo::No}};
    request.at = StudyDesk::monday();
    REQUIRE(recordConsent(desk.workspace(), request));
    const auto consents = participantRecord(desk.workspace(), person.id)->consents;
    REQUIRE(consents.size() == 2);
    CHECK(consents[1].answers == QMap<int, YesNo>{{1, YesNo::Yes}});
    CHECK(consents[0].answers == QMap<int, YesNo>{{1, YesNo::Yes}, {2, YesNo::No}, {3, YesNo::Yes}});
}

TEST_CASE("Consent that can't stand is refused by its code and leaves no trace")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant uninformed = eligible(desk, aParticipant().named(u"Ben Example"_s));
    inUse(desk, Document::Kind::Form, uninformed);
    checkRefused(desk, Code::ConsentNoInformation, [&] {
        return recordConsent(workspace, consenting(uninformed, {{1, YesNo::Yes}}));
    });
    const Participant person = ready(desk);
    checkRefused(desk, Code::StatementUnknown, [&] {
        return recordConsent(workspace, consenting(person, {{9, YesNo::Yes}}));
    });
    RecordConsent request = consenting(person, {{1, YesNo::Yes}});
    request.at = StudyDesk::monday() - 40 * hour;
    checkRefused(desk, Code::ConsentTooEarly, [&] { return recordConsent(workspace, request); });
    request.at = StudyDesk::monday() + 1;
    checkRefused(desk, Code::TimeFuture, [&] { return recordConsent(workspace, request); });
    request.at.reset();
    request.language = u"pl"_s;
    checkRefused(desk, Code::DocumentNoLanguage, [&] { return recordConsent(workspace, request); });
    request.form = Id<Document>::create();
    checkRefused(desk, Code::RecordNotFound, [&] { return recordConsent(workspace, request); });
    request.form = inUse(desk, Document::Kind::Sheet, person).id;
    checkRefused(desk, Code::DocumentWrongKind, [&] { return recordConsent(workspace, request); });
    checkRefused(desk, Code::RecordNotFound, [&] { return recordConsent(workspace, {}); });
}

TEST_CASE("A reason lets a warning pass, and turns what broke a rule into a deviation - some things it can't "
          "excuse")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = eligibleClient(desk);
    inUse(desk, Document::Kind::Form, person);
    RecordConsent request = consenting(person, {{1, YesNo::Yes}});
    request.at = StudyDesk::monday() - 1;
    request.decisions.deviation = u"the sheet was read on the phone and not noted"_s;
    REQUIRE(recordConsent(workspace, request));
    const auto kept = desk.store().list<Override>("participant = ?1", person.id);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().kind == Override::Kind::Deviation);
    CHECK(kept.first().code == u"consent.no_information"_s);
    request.answers = {{9, YesNo::Yes}};
    checkRefused(desk, Code::StatementUnknown, [&] { return recordConsent(workspace, request); });
}

TEST_CASE("Consent that is taken now keeps to every rule, whatever the reason")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    RecordConsent request = consenting(person, {{1, YesNo::Yes}});
    request.decisions = {{}, u"There was no other"_s, u"There was no other"_s};
    const auto refusesNow = [&](Code code) {
        for (const auto at : {std::optional<qint64>(), std::optional(StudyDesk::monday())}) {
            request.at = at;
            checkRefused(desk, code, [&] { return recordConsent(desk.workspace(), request); });
            CHECK_FALSE(anyExcused(checkConsent(desk.workspace(), request),
                                   hardForConsent(desk.workspace(), request)));
        }
    };
    Document replaced = inUse(desk, Document::Kind::Form, person);
    replaced.id = Id<Document>::create();
    replaced.version = u"0"_s;
    replaced.state = Document::State::Replaced;
    replaced.replacedAt = StudyDesk::monday() - hour;
    keep(desk, replaced);
    request.form = replaced.id;
    refusesNow(Code::FormReplaced);
    request.at = StudyDesk::monday() - 1;
    REQUIRE(recordConsent(desk.workspace(), request));
    REQUIRE(desk.workspace().undo());
    request.form.reset();
    request.participant = eligible(desk, aParticipant().named(u"Ben Example"_s)).id;
    refusesNow(Code::ConsentNoInformation);
    request.participant = person.id;
    REQUIRE(withdrawParticipant(
        desk.workspace(), {person.id, {Withdrawal::Scope::Identifiers}, Withdrawal::Told::Phone, {}, {}}));
    refusesNow(Code::ParticipantWithdrawn);
}

TEST_CASE("On a draft, or on what is no form, nobody ever consented")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    RecordConsent request = consenting(person, {{1, YesNo::Yes}});
    request.at = StudyDesk::monday() - hour;
    request.decisions.deviation = u"It was signed all the same"_s;
    Document draft = inUse(desk, Document::Kind::Form, person);
    draft.id = Id<Document>::create();
    draft.version = u"0"_s;
    draft.state = Document::State::Draft;
    draft.approvedOn.reset();
    draft.inUseFrom.reset();
    keep(desk, draft);
    request.form = draft.id;
    checkRefused(desk, Code::FormNotApproved, [&] { return recordConsent(desk.workspace(), request); });
    draft.state = Document::State::Approved;
    draft.approvedOn = QDate(2026, 9, 15);
    keep(desk, draft);
    REQUIRE(recordConsent(desk.workspace(), request));
    REQUIRE(desk.workspace().undo());
    request.answers.clear();
    request.form = inUse(desk, Document::Kind::Sheet, person).id;
    checkRefused(desk, Code::DocumentWrongKind, [&] { return recordConsent(desk.workspace(), request); });
    request.form = inUse(desk, Document::Kind::Script, person).id;
    checkRefused(desk, Code::DocumentWrongKind, [&] { return recordConsent(desk.workspace(), request); });
    request.how = ConsentRecord::How::Spoken;
    CHECK(recordConsent(desk.workspace(), request));
}

TEST_CASE("Whoever is interpreted must have said yes to that, through whomever they consented")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant speaker = ready(desk, aParticipant().speaking(u"ur"_s));
    RecordConsent request = consenting(speaker, {{1, YesNo::Yes}, {3, YesNo::No}});
    CHECK(foreseeConsent(workspace, request)->open == QList<int>{3});
    REQUIRE(recordConsent(workspace, request));
    CHECK(consentStanding(workspace, speaker.id).state == State::Incomplete);
    request.answers = {};
    request.allRequiredYes = true;
    REQUIRE(recordConsent(workspace, request));
    CHECK(consentStanding(workspace, speaker.id).state == State::Valid);
}

TEST_CASE("An interpreter who is booked makes the yes to them required, in every list")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = ready(desk);
    REQUIRE(recordConsent(workspace, consenting(person, {{1, YesNo::Yes}, {3, YesNo::No}})));
    CHECK(consentStanding(workspace, person.id).state == State::Valid);
    const Interview interview = booked(desk, person, 0);
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview.id;
    booking.interpreter = cleared(desk);
    booking.state = InterpreterBooking::State::Confirmed;
    keep(desk, booking);
    CHECK(consentStanding(workspace, person.id).open == QList<int>{3});
    CHECK(participantRecord(workspace, person.id)->consent.state == State::Incomplete);
    checkRefused(desk, Code::ConsentMissing, [&] {
        return startInterview(workspace, {interview.id, {}, true, {}});
    });
    QByteArray csv;
    REQUIRE(writeSchedule(workspace, {}, [&csv](QByteArrayView piece) {
        csv += piece.toByteArray();
        return Outcome();
    }));
    CHECK(csv.contains(",incomplete,of the desk,"));
    booking.state = InterpreterBooking::State::Released;
    keep(desk, booking);
    CHECK(consentStanding(workspace, person.id).state == State::Valid);
    CHECK(startInterview(workspace, {interview.id, {}, true, {}}));
}

TEST_CASE("Consent given before a form was replaced stays on that form, without being named")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    Document form = inUse(desk, Document::Kind::Form, person);
    form.state = Document::State::Replaced;
    form.replacedAt = StudyDesk::monday() - 2 * hour;
    keep(desk, form);
    Document next = form;
    next.id = Id<Document>::create();
    next.version = u"2"_s;
    next.state = Document::State::InUse;
    next.replacedAt.reset();
    next.inUseFrom = form.replacedAt;
    next.replaces = form.id;
    keep(desk, next);
    RecordConsent request = consenting(person, {{1, YesNo::Yes}});
    CHECK(consentForm(desk.workspace(), request)->id == next.id);
    request.at = StudyDesk::monday() - 3 * hour;
    CHECK(consentForm(desk.workspace(), request)->id == form.id);
    CHECK(recordConsent(desk.workspace(), request));
    request.at.reset();
    request.form = form.id;
    checkRefused(desk, Code::FormReplaced, [&] { return recordConsent(desk.workspace(), request); });
}

TEST_CASE("Nobody consents after withdrawing, though what they signed before can still be written down")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    WithdrawParticipant withdrawal;
    withdrawal.participant = person.id;
    withdrawal.scopes = {Withdrawal::Scope::Interview};
    REQUIRE(withdrawParticipant(desk.workspace(), withdrawal));
    RecordConsent request = consenting(person, {{1, YesNo::Yes}});
    checkRefused(desk, Code::ParticipantWithdrawn, [&] { return recordConsent(desk.workspace(), request); });
    request.at = StudyDesk::monday() - hour;
    CHECK(recordConsent(desk.workspace(), request));
    CHECK(consentStanding(desk.workspace(), person.id).state == State::Withdrawn);
}

TEST_CASE("Consent is one step - taken back, it is voided and the one before counts again")
{
    checkStep([](StudyDesk &desk) { return ready(desk); },
              [](StudyDesk &desk, const Participant &person) {
                  return recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}}));
              });
    StudyDesk desk;
    const Participant person = ready(desk);
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {})));
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}})));
    REQUIRE(desk.workspace().undo());
    CHECK(consentStanding(desk.workspace(), person.id).state == State::Incomplete);
    CHECK(participantRecord(desk.workspace(), person.id)->consents.size() == 1);
    CHECK(desk.store().count<Voiding>("entity = 'consent_record'") == 1);
}

TEST_CASE("While the study is locked no consent is recorded, but its standing can be read")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    desk.workspace().lock();
    checkLocked(desk, [&] { return recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}})); });
    CHECK(consentStanding(desk.workspace(), person.id).state == State::Valid);
}

TEST_CASE("A correction takes the place of what it corrects, even where it names an earlier time")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}, {2, YesNo::Yes}})));
    const Id<ConsentRecord> wrong = *consentStanding(desk.workspace(), person.id).record;
    RecordConsent request = consenting(person, {{1, YesNo::Yes}, {2, YesNo::No}});
    request.corrects = wrong;
    request.at = StudyDesk::monday() - hour;
    checkRefused(desk, Code::TextEmpty, [&] { return recordConsent(desk.workspace(), request); });
    request.reason = u" ticked the wrong box "_s;
    REQUIRE(recordConsent(desk.workspace(), request));
    CHECK(consentStanding(desk.workspace(), person.id).recording == false);
    const auto consents = participantRecord(desk.workspace(), person.id)->consents;
    REQUIRE(consents.size() == 2);
    CHECK(consents[0].corrects == wrong);
    CHECK(consents[0].reason == u"ticked the wrong box"_s);
    CHECK(consents[1].id == wrong);
    booked(desk, person, 24);
    QByteArray csv;
    REQUIRE(writeSchedule(desk.workspace(), {}, [&csv](QByteArrayView piece) {
        csv += piece.toByteArray();
        return Outcome();
    }));
    CHECK(csv.contains(",valid,of the desk,no,"));
}

TEST_CASE("Nothing starts on a consent that was corrected since, whatever time the correction names")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}, {2, YesNo::Yes}})));
    const Interview interview = booked(desk, person, 0);
    RecordConsent correction = consenting(person, {{1, YesNo::No}});
    correction.corrects = consentStanding(desk.workspace(), person.id).record;
    correction.at = StudyDesk::monday() - hour;
    correction.reason = u"They had said no"_s;
    REQUIRE(recordConsent(desk.workspace(), correction));
    checkRefused(desk, Code::ConsentMissing, [&] {
        return startInterview(desk.workspace(), {interview.id, {}, true, {}});
    });
}

TEST_CASE("A correction that is taken back leaves what it corrected")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}, {2, YesNo::Yes}})));
    RecordConsent request = consenting(person, {});
    request.corrects = consentStanding(desk.workspace(), person.id).record;
    request.reason = u"it was somebody else"_s;
    REQUIRE(recordConsent(desk.workspace(), request));
    CHECK(consentStanding(desk.workspace(), person.id).state == State::Incomplete);
    REQUIRE(desk.workspace().undo());
    CHECK(consentStanding(desk.workspace(), person.id).record == request.corrects);
    CHECK(consentStanding(desk.workspace(), person.id).recording == true);
    const Interview interview = booked(desk, person, 0);
    CHECK(startInterview(desk.workspace(), {interview.id, {}, true, {}}));
}

TEST_CASE("Only a consent of the same person can be corrected")
{
    StudyDesk desk;
    const Participant other = consentedClient(desk);
    const Participant person = ready(desk);
    RecordConsent request = consenting(person, {{1, YesNo::Yes}});
    request.corrects = consentStanding(desk.workspace(), other.id).record;
    request.reason = u"a slip"_s;
    checkRefused(desk, Code::RecordNotFound, [&] { return recordConsent(desk.workspace(), request); });
}

TEST_CASE("Where consent would stand is known before it is recorded, and nothing is kept of it")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    const auto rows = desk.rows();
    CHECK(foreseeConsent(desk.workspace(), consenting(person, {}))->open == QList<int>{1});
    CHECK(foreseeConsent(desk.workspace(), consenting(person, {{1, YesNo::No}}))->open == QList<int>{1});
    const auto standing =
        foreseeConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}, {2, YesNo::No}}));
    CHECK(standing->state == State::Valid);
    CHECK(standing->recording == false);
    CHECK(desk.rows() == rows);
}

TEST_CASE("Forms to choose from were in use then, and those in their languages come first")
{
    StudyDesk desk;
    const Participant person = ready(desk, aParticipant().speaking(u"ur"_s));
    const Document urdu = inUse(desk, Document::Kind::Form, person);
    const Document english = inUse(desk, Document::Kind::Form, aParticipant().value());
    inUse(desk, Document::Kind::Form, aParticipant().in(u"supervisor"_s).value());
    const Document script = inUse(desk, Document::Kind::Script, person);
    RecordConsent request = consenting(person, {});
    CHECK(consentForms(desk.workspace(), request) == QList<Document>{urdu, english});
    request.how = ConsentRecord::How::Spoken;
    const auto spoken = consentForms(desk.workspace(), request);
    REQUIRE(spoken.size() == 3);
    CHECK(spoken.contains(script));
    CHECK(spoken.last() == english);
    request.at = StudyDesk::monday() - 61 * 24 * hour;
    CHECK(consentForms(desk.workspace(), request).isEmpty());
}

TEST_CASE("What was left open may be asked for alone, as long as its form is in use")
{
    StudyDesk desk;
    const Participant person = ready(desk);
    const auto canComplete = [&] {
        return canCompleteConsent(desk.workspace(), *participantRecord(desk.workspace(), person.id));
    };
    CHECK_FALSE(canComplete());
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {{2, YesNo::Yes}})));
    CHECK(canComplete());
    Document form = *participantRecord(desk.workspace(), person.id)->form;
    form.state = Document::State::Replaced;
    form.replacedAt = desk.workspace().now() - 1;
    keep(desk, form);
    CHECK_FALSE(canComplete());
    REQUIRE(desk.workspace().undo());
    desk.workspace().setClock(StudyDesk::monday() + hour);
    REQUIRE(recordConsent(desk.workspace(), consenting(person, {{1, YesNo::Yes}})));
    CHECK_FALSE(canComplete());
}

TEST_CASE("What is said with spoken consent is in the language of the form")
{
    StudyDesk desk;
    const Participant person = ready(desk, aParticipant().speaking(u"ur"_s));
    inUse(desk, Document::Kind::Script, aParticipant().value());
    RecordConsent request = consenting(person, {});
    CHECK_FALSE(consentScript(desk.workspace(), request));
    const Document urdu = inUse(desk, Document::Kind::Script, person);
    CHECK(consentScript(desk.workspace(), request)->id == urdu.id);
    request.form = inUse(desk, Document::Kind::Form, aParticipant().value()).id;
    CHECK(consentScript(desk.workspace(), request)->language == u"en"_s);
}
