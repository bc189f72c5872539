// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "core/actions/people.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

InformParticipant informing(const Participant &person)
{
    InformParticipant request;
    request.participant = person.id;
    return request;
}

LogContact trying(const Participant &person, Channel channel)
{
    LogContact request;
    request.attempt.participant = person.id;
    request.attempt.channel = channel;
    return request;
}

CloseParticipant closing(const Participant &person, const QString &reason)
{
    return {person.id, Participant::ClosedAs::Declined, reason};
}

} // namespace

TEST_CASE("The sheet in somebody's reading language is given without being named")
{
    StudyDesk desk;
    const Participant person = eligible(desk, aParticipant().speaking(u"ur"_s));
    checkRefused(desk, Code::DocumentNoLanguage,
                 [&] { return informParticipant(desk.workspace(), informing(person)); });
    const Document sheet = inUse(desk, Document::Kind::Sheet, person);
    REQUIRE(informParticipant(desk.workspace(), informing(person)));
    const auto record = participantRecord(desk.workspace(), person.id);
    REQUIRE(record);
    REQUIRE(record->information.size() == 1);
    CHECK(record->information.first().document == sheet);
    CHECK(record->information.first().given.at == StudyDesk::monday());
    CHECK(record->earliestConsent == StudyDesk::monday() + 24 * hour);
    CHECK(record->facts.informed);
    CHECK(record->progress.stage == Progress::Stage::Informed);
}

TEST_CASE("Sheets to choose from are in use for the person's group, and those in their languages come first")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = added(desk, aParticipant().speaking(u"ur"_s));
    CHECK(informationSheets(workspace, person.id).isEmpty());
    const Document english = inUse(desk, Document::Kind::Sheet, added(desk));
    const Document urdu = inUse(desk, Document::Kind::Sheet, person);
    inUse(desk, Document::Kind::Sheet, added(desk, aParticipant().in(u"practitioner"_s)));
    inUse(desk, Document::Kind::Form, person);
    CHECK(informationSheets(workspace, person.id) == QList<Document>{urdu, english});
    Document replaced = urdu;
    replaced.state = Document::State::Replaced;
    replaced.replacedAt = workspace.now() - 1;
    keep(desk, replaced);
    CHECK(informationSheets(workspace, person.id) == QList<Document>{english});
    CHECK(informationSheets(workspace, Id<Participant>::create()).isEmpty());
}

TEST_CASE("Information that doesn't serve the person, or lies ahead, is refused and leaves no trace")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant english = eligible(desk);
    const Participant urdu = eligible(desk, aParticipant().speaking(u"ur"_s));
    InformParticipant request = informing(urdu);
    request.document = inUse(desk, Document::Kind::Sheet, english).id;
    checkRefused(desk, Code::DocumentNoLanguage, [&] { return informParticipant(workspace, request); });
    request = informing(english);
    request.at = StudyDesk::monday() + 1;
    checkRefused(desk, Code::TimeFuture, [&] { return informParticipant(workspace, request); });
    request.at = StudyDesk::monday() - 90 * 24 * hour;
    request.document = inUse(desk, Document::Kind::Sheet, english).id;
    checkRefused(desk, Code::FormNotApproved, [&] { return informParticipant(workspace, request); });
    request.document = Id<Document>::create();
    checkRefused(desk, Code::RecordNotFound, [&] { return informParticipant(workspace, request); });
    request = informing(english);
    request.interpreter = Id<Interpreter>::create();
    checkRefused(desk, Code::RecordNotFound, [&] { return informParticipant(workspace, request); });
}

TEST_CASE("Information that broke a rule is kept as it was, with the reason as a deviation")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    InformParticipant request = informing(person);
    request.document = inUse(desk, Document::Kind::Sheet, person).id;
    request.at = StudyDesk::monday() - 90 * 24 * hour;
    request.decisions.deviation = u"the draft was handed out by mistake"_s;
    REQUIRE(informParticipant(desk.workspace(), request));
    const auto kept = desk.store().list<Override>("participant = ?1", person.id);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().kind == Override::Kind::Deviation);
    CHECK(kept.first().code == u"form.not_approved"_s);
    CHECK(kept.first().reason == u"the draft was handed out by mistake"_s);
}

TEST_CASE("Only an information sheet informs, and no reason makes one of anything else")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    InformParticipant request = informing(person);
    request.decisions.deviation = u"it was all there was"_s;
    request.document = inUse(desk, Document::Kind::Form, person).id;
    checkRefused(desk, Code::DocumentWrongKind, [&] { return informParticipant(desk.workspace(), request); });
    request.document = inUse(desk, Document::Kind::Script, person).id;
    checkRefused(desk, Code::DocumentWrongKind, [&] { return informParticipant(desk.workspace(), request); });
    request.how = Delivery::ReadAloud;
    CHECK(informParticipant(desk.workspace(), request));
}

TEST_CASE("Nobody who asked for no messages gets the sheet by e-mail, but may be handed it")
{
    StudyDesk desk;
    Participant person = eligibleClient(desk);
    inUse(desk, Document::Kind::Sheet, person);
    person.noContact = true;
    REQUIRE(changeParticipant(desk.workspace(), {person, {}}));
    InformParticipant request = informing(person);
    checkRefused(desk, Code::ParticipantNoContact,
                 [&] { return informParticipant(desk.workspace(), request); });
    request.how = Delivery::InPerson;
    CHECK(informParticipant(desk.workspace(), request));
}

TEST_CASE("Giving information is one step - taken back, it is voided")
{
    checkStep(
        [](StudyDesk &desk) {
            const Participant person = eligibleClient(desk);
            inUse(desk, Document::Kind::Sheet, person);
            return person;
        },
        [](StudyDesk &desk, const Participant &person) {
            return informParticipant(desk.workspace(), informing(person));
        });
}

TEST_CASE("Documents given to several people are one step, each in their own language")
{
    StudyDesk desk;
    const Participant english = eligible(desk);
    const Participant urdu = eligible(desk, aParticipant().speaking(u"ur"_s));
    inUse(desk, Document::Kind::Sheet, english);
    const People people{english.id, urdu.id};
    InformParticipant request;
    checkRefused(desk, Code::DocumentNoLanguage,
                 [&] { return informParticipants(desk.workspace(), people, request); });
    const Findings found = checkInform(desk.workspace(), people, request);
    REQUIRE(found.size() == 1);
    CHECK(found.first().subject == urdu.code);
    const Document sheet = inUse(desk, Document::Kind::Sheet, urdu);
    const int announced = desk.announced();
    REQUIRE(informParticipants(desk.workspace(), people, request));
    CHECK(desk.announced() == announced + 1);
    CHECK(participantRecord(desk.workspace(), urdu.id)->information.first().document.id == sheet.id);
    CHECK(participantRecord(desk.workspace(), english.id)->information.size() == 1);
    REQUIRE(desk.workspace().undo());
    for (const auto &person : people)
        CHECK(participantRecord(desk.workspace(), person)->information.isEmpty());
}

TEST_CASE("One reason holds for all with whom contact needs one")
{
    StudyDesk desk;
    const Participant one = added(desk);
    const Participant other = added(desk);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(logContact(desk.workspace(), trying(one, Channel::Email)));
        REQUIRE(logContact(desk.workspace(), trying(other, Channel::Email)));
    }
    LogContact request = trying(one, Channel::Email);
    checkRefused(desk, Code::ContactEnough, [&] {
        return logContacts(desk.workspace(), {one.id, other.id}, request);
    });
    request.decisions.overrides.insert(codeText(Code::ContactEnough), u"the study is about to end"_s);
    REQUIRE(logContacts(desk.workspace(), {one.id, other.id}, request));
    for (const Participant &person : {one, other})
        CHECK(desk.store().count<Override>("participant = ?1", person.id) == 1);
}

TEST_CASE("Several enquiries are closed together or not at all")
{
    StudyDesk desk;
    const Participant free = added(desk);
    const Participant planned = consentedClient(desk);
    booked(desk, planned, 48);
    const CloseParticipant request{{}, Participant::ClosedAs::OverTarget, u"enough people"_s};
    checkRefused(desk, Code::InterviewWrongState, [&] {
        return closeParticipants(desk.workspace(), {free.id, planned.id}, request);
    });
    checkRefused(desk, Code::RecordNotFound, [&] {
        return closeParticipants(desk.workspace(), {free.id, Id<Participant>::create()}, request);
    });
    CHECK(closeParticipants(desk.workspace(), {free.id}, request));
}

TEST_CASE("A try to reach somebody is kept with its time and its note")
{
    StudyDesk desk;
    const Participant person = added(desk);
    LogContact request = trying(person, Channel::Phone);
    request.attempt.note = u" rang out "_s;
    REQUIRE(logContact(desk.workspace(), request));
    const auto attempts = participantRecord(desk.workspace(), person.id)->attempts;
    REQUIRE(attempts.size() == 1);
    CHECK(attempts.first().at == StudyDesk::monday());
    CHECK(attempts.first().note == u"rang out"_s);
}

TEST_CASE("A channel that somebody refused is refused, and a fourth try in vain takes a reason")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    Participant person = added(desk);
    person.safety.asked = true;
    person.safety.text = YesNo::No;
    REQUIRE(changeParticipant(workspace, {person, {}}));
    checkRefused(desk, Code::ContactUnsafe,
                 [&] { return logContact(workspace, trying(person, Channel::Text)); });
    LogContact request = trying(person, Channel::Phone);
    for (int i = 0; i < 3; ++i)
        REQUIRE(logContact(workspace, request));
    checkRefused(desk, Code::ContactEnough, [&] { return logContact(workspace, request); });
    request.decisions.overrideAll = u"they asked for one more call"_s;
    CHECK(logContact(workspace, request));
    request.attempt.at = StudyDesk::monday() + hour;
    checkRefused(desk, Code::TimeFuture, [&] { return logContact(workspace, request); });
    checkRefused(desk, Code::RecordNotFound, [&] { return logContact(workspace, {}); });
}

TEST_CASE("Nobody is called back before the call itself")
{
    StudyDesk desk;
    LogContact request = trying(added(desk), Channel::Phone);
    request.attempt.at = StudyDesk::monday() - 3 * hour;
    request.attempt.callBackAt = StudyDesk::monday() - 4 * hour;
    request.decisions.deviation = u"no reason helps"_s;
    checkRefused(desk, Code::DateMalformed, [&] { return logContact(desk.workspace(), request); });
    request.attempt.callBackAt = StudyDesk::monday() - hour; // written down late, and no mistake
    CHECK(logContact(desk.workspace(), request));
}

TEST_CASE("A contact attempt is one step - taken back, it is voided")
{
    checkStep([](StudyDesk &desk) { return added(desk); },
              [](StudyDesk &desk, const Participant &person) {
                  return logContact(desk.workspace(), trying(person, Channel::Email));
              });
}

TEST_CASE("Somebody who declines is closed with a reason and may be opened again")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = eligibleClient(desk);
    checkRefused(desk, Code::TextEmpty, [&] { return closeParticipant(workspace, closing(person, {})); });
    REQUIRE(closeParticipant(workspace, closing(person, u" no time "_s)));
    const auto closed = participantRecord(workspace, person.id);
    CHECK(closed->progress.stage == Progress::Stage::Declined);
    CHECK(closed->participant.closeReason == u"no time"_s);
    CHECK(closed->participant.closedAt == StudyDesk::monday());
    REQUIRE(closeParticipant(workspace, {person.id, {}, {}}));
    CHECK(participantRecord(workspace, person.id)->progress.stage == Progress::Stage::Eligible);
    checkRefused(desk, Code::RecordWrongState, [&] {
        return closeParticipant(workspace, {person.id, {}, {}});
    });
    checkRefused(desk, Code::RecordNotFound, [&] { return closeParticipant(workspace, {}); });
}

TEST_CASE("Whoever is booked is not closed before the interview is cancelled")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    booked(desk, person, 48);
    checkRefused(desk, Code::InterviewWrongState,
                 [&] { return closeParticipant(desk.workspace(), closing(person, u"no time"_s)); });
}

TEST_CASE("Closing is one step that can be taken back")
{
    checkStep([](StudyDesk &desk) { return added(desk); },
              [](StudyDesk &desk, const Participant &person) {
                  return closeParticipant(desk.workspace(), closing(person, u"no time"_s));
              });
}
