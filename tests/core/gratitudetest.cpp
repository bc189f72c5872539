// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/gratitude.h"
#include "core/actions/overview.h"
#include "core/rules/wording.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using State = Thanks::State;

SendThanks voucher(const Participant &person, const QString &serial)
{
    return {person.id, serial, Thanks::Delivered::Post};
}

Participant thanked(StudyDesk &desk, const QString &group = u"client"_s)
{
    const Participant person = eligible(desk, aParticipant().in(group));
    interviewed(desk, person, -72 - 24 * person.number);
    return person;
}

} // namespace

TEST_CASE("Thanks are due once an interview began, and listed until they are given")
{
    StudyDesk desk;
    const Participant waiting = eligibleClient(desk);
    booked(desk, waiting, 24);
    CHECK(thanksList(desk.workspace()).isEmpty());
    const Participant person = thanked(desk);
    const auto due = thanksList(desk.workspace());
    REQUIRE(due.size() == 1);
    CHECK(due.first().code == person.code);
    CHECK(due.first().thanks.state == State::Due);
    CHECK(due.first().thanks.kind == Thanks::Kind::Voucher);
    CHECK(due.first().thanks.pence == 2000);
    const auto sent = sendThanks(desk.workspace(), voucher(person, u" V-100 "_s));
    REQUIRE(sent);
    CHECK(sent->serial == u"V-100"_s);
    CHECK(sent->sentAt == StudyDesk::monday());
    CHECK(thanksList(desk.workspace()).first().thanks == *sent);
    const auto record = participantRecord(desk.workspace(), person.id);
    CHECK_FALSE(record->thanksDue);
    CHECK(record->thanks == *sent);
    CHECK(record->progress.stage == Progress::Stage::Interviewed);
    REQUIRE(acknowledgeThanks(desk.workspace(), person.id, Thanks::Receipt::Email));
    const Thanks receipt = thanksList(desk.workspace()).first().thanks;
    CHECK(receipt.state == State::Acknowledged);
    CHECK(receipt.receipt == Thanks::Receipt::Email);
}

TEST_CASE("Certificates are numbered on their own, and a number that was taken back is not given again")
{
    StudyDesk desk;
    const Participant first = thanked(desk, u"practitioner"_s);
    const Participant second = thanked(desk, u"supervisor"_s);
    const auto one = sendThanks(desk.workspace(), voucher(first, {}));
    REQUIRE(one);
    CHECK(one->kind == Thanks::Kind::Certificate);
    CHECK(one->number == 1);
    CHECK(one->pence == 0);
    REQUIRE(desk.workspace().undo());
    CHECK(participantRecord(desk.workspace(), first.id)->thanksDue);
    const auto two = sendThanks(desk.workspace(), voucher(second, {}));
    REQUIRE(two);
    CHECK(two->number == 2);
}

TEST_CASE("Thanks too early, twice, of the wrong kind or with a used serial are refused and leave no trace")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const auto refuses = [&](const SendThanks &request, Code code) {
        checkRefused(desk, code, [&] { return sendThanks(workspace, request); });
    };
    const Participant waiting = eligibleClient(desk);
    refuses(voucher(waiting, u"V-1"_s), Code::ThanksNotDue);
    const Participant client = thanked(desk);
    refuses(voucher(client, {}), Code::TextEmpty);
    REQUIRE(sendThanks(workspace, voucher(client, u"V-1"_s)));
    refuses(voucher(client, u"V-2"_s), Code::ThanksTwice);
    const Participant other = thanked(desk);
    refuses(voucher(other, u"v-1"_s), Code::ThanksTwice);
    const Participant practitioner = thanked(desk, u"practitioner"_s);
    refuses(voucher(practitioner, u"V-3"_s), Code::ThanksWrongKind);
    refuses({}, Code::RecordNotFound);
    checkRefused(desk, Code::RecordWrongState,
                 [&] { return acknowledgeThanks(workspace, other.id, Thanks::Receipt::Signed); });
    checkRefused(desk, Code::ThanksNotDue, [&] { return declineThanks(workspace, waiting.id); });
}

TEST_CASE("Whoever declines thanks is owed nothing more, but may change their mind")
{
    StudyDesk desk;
    const Participant person = thanked(desk);
    REQUIRE(declineThanks(desk.workspace(), person.id));
    CHECK(thanksList(desk.workspace()).first().thanks.state == State::Declined);
    CHECK_FALSE(participantRecord(desk.workspace(), person.id)->thanksDue);
    const auto again = sendThanks(desk.workspace(), voucher(person, u"V-9"_s));
    REQUIRE(again);
    CHECK(again->state == State::Reissued);
    CHECK(desk.store().count<Thanks>({}) == 2);
    CHECK(acknowledgeThanks(desk.workspace(), person.id, Thanks::Receipt::Signed));
}

TEST_CASE("A step that comes too late speaks of the voucher or the certificate, not of the person")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const auto said = [&](const Participant &person) {
        REQUIRE(declineThanks(workspace, person.id));
        return sentence(declineThanks(workspace, person.id).error());
    };
    const Participant client = thanked(desk);
    CHECK(said(client).startsWith(u"The voucher of %1 is declined by now"_s.arg(client.code)));
    const Participant practitioner = thanked(desk, u"practitioner"_s);
    CHECK(
        said(practitioner).startsWith(u"The certificate of %1 is declined by now"_s.arg(practitioner.code)));
}

TEST_CASE("A voucher is requested, and sent once it is there")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = thanked(desk);
    REQUIRE(requestThanks(workspace, person.id));
    const Thanks requested = thanksList(workspace).first().thanks;
    CHECK(requested.state == State::Requested);
    CHECK(requested.pence == 2000);
    CHECK_FALSE(requested.closedAt);
    CHECK(participantRecord(workspace, person.id)->thanksDue);
    checkRefused(desk, Code::RecordWrongState, [&] { return requestThanks(workspace, person.id); });
    const auto sent = sendThanks(workspace, voucher(person, u"V-1"_s));
    REQUIRE(sent);
    CHECK(sent->state == State::Sent);
    CHECK(sent->id == requested.id);
}

TEST_CASE("A voucher that came back is due again, and may be sent to the same person anew")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = thanked(desk);
    const Participant other = thanked(desk);
    checkRefused(desk, Code::RecordWrongState, [&] { return bounceThanks(workspace, person.id); });
    REQUIRE(sendThanks(workspace, voucher(person, u"V-1"_s)));
    REQUIRE(bounceThanks(workspace, person.id));
    CHECK(participantRecord(workspace, person.id)->thanks->state == State::Bounced);
    CHECK(participantRecord(workspace, person.id)->thanks->closedAt == StudyDesk::monday());
    CHECK(participantRecord(workspace, person.id)->thanksDue);
    checkRefused(desk, Code::ThanksTwice, [&] { return sendThanks(workspace, voucher(other, u"V-1"_s)); });
    const auto again = sendThanks(workspace, voucher(person, u"V-1"_s));
    REQUIRE(again);
    CHECK(again->state == State::Reissued);
    CHECK(desk.store().count<Thanks>({}) == 2);
}

TEST_CASE("What is void is no certificate any longer, and the next one has a number of its own")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = thanked(desk, u"practitioner"_s);
    const auto first = sendThanks(workspace, voucher(person, {}));
    REQUIRE(first);
    CHECK(isIssuedCertificate(*first));
    REQUIRE(voidThanks(workspace, person.id));
    CHECK_FALSE(isIssuedCertificate(*participantRecord(workspace, person.id)->thanks));
    checkRefused(desk, Code::RecordWrongState, [&] { return voidThanks(workspace, person.id); });
    const auto next = sendThanks(workspace, voucher(person, {}));
    REQUIRE(next);
    CHECK(next->number == 2);
    CHECK(isIssuedCertificate(*next));
}

TEST_CASE("What may become of somebody's thanks follows what was recorded last")
{
    using States = QList<State>;
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant waiting = eligibleClient(desk);
    CHECK(thanksSteps(workspace, waiting.id).isEmpty());
    CHECK(thanksSteps(workspace, Id<Participant>::create()).isEmpty());
    const Participant person = thanked(desk);
    CHECK(thanksSteps(workspace, person.id) == States{State::Sent, State::Requested, State::Declined});
    REQUIRE(declineThanks(workspace, person.id));
    CHECK(thanksSteps(workspace, person.id) == States{State::Reissued});
}

TEST_CASE("Each step of thanks can be taken back")
{
    SECTION("sending")
    {
        checkStep([](StudyDesk &desk) { return thanked(desk); },
                  [](StudyDesk &desk, const Participant &person) {
                      return sendThanks(desk.workspace(), voucher(person, u"V-1"_s));
                  });
    }
    SECTION("acknowledging")
    {
        checkStep(
            [](StudyDesk &desk) {
                const Participant person = thanked(desk);
                REQUIRE(sendThanks(desk.workspace(), voucher(person, u"V-1"_s)));
                return person;
            },
            [](StudyDesk &desk, const Participant &person) {
                return acknowledgeThanks(desk.workspace(), person.id, Thanks::Receipt::Signed);
            });
    }
    SECTION("declining and requesting")
    {
        const auto step = GENERATE(declineThanks, requestThanks);
        checkStep(
            [](StudyDesk &desk) { return thanked(desk); },
            [step](StudyDesk &desk, const Participant &person) { return step(desk.workspace(), person.id); });
    }
    SECTION("coming back and becoming void")
    {
        const auto step = GENERATE(bounceThanks, voidThanks);
        checkStep(
            [](StudyDesk &desk) {
                const Participant person = thanked(desk);
                REQUIRE(sendThanks(desk.workspace(), voucher(person, u"V-1"_s)));
                return person;
            },
            [step](StudyDesk &desk, const Participant &person) { return step(desk.workspace(), person.id); });
    }
}

TEST_CASE("While the study is locked no thanks are sent or closed")
{
    StudyDesk desk;
    const Participant person = thanked(desk);
    Workspace &workspace = desk.workspace();
    workspace.lock();
    checkLocked(desk, [&] { return sendThanks(workspace, voucher(person, u"V-1"_s)); });
    checkLocked(desk, [&] { return acknowledgeThanks(workspace, person.id, Thanks::Receipt::Signed); });
    for (const auto step : {declineThanks, requestThanks, bounceThanks, voidThanks})
        checkLocked(desk, [&] { return step(workspace, person.id); });
    CHECK(thanksList(workspace).size() == 1);
}
