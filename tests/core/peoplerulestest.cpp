// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

#include "core/rules/peoplerules.h"
#include "core/rules/wording.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Codes = QList<Code>;
using Reply = ContactAttempt::Outcome;

StudyGroup clients()
{
    StudyGroup group;
    group.key = u"client"_s;
    group.attributes = {{u"problem"_s, u"?"_s, {u"low_mood"_s, u"worry"_s}}, {u"town"_s, u"?"_s, {}}};
    return group;
}

Participant known()
{
    Participant participant = aParticipant();
    participant.name = u"Małgorzata Wiśniewska"_s;
    participant.email = u"m.w@example.org"_s;
    participant.phone = u"07700 900123"_s;
    participant.age = 34;
    return participant;
}

ContactCase aContact(Channel channel = Channel::Phone, Reply outcome = Reply::NoAnswer)
{
    ContactCase contact;
    contact.study = aStudy();
    contact.participant = aParticipant();
    contact.attempt.at = london({2026, 12, 1}, {10, 0});
    contact.attempt.channel = channel;
    contact.attempt.outcome = outcome;
    return contact;
}

Codes found(const ContactCase &contact)
{
    return codes(checkContact(contact));
}

} // namespace

TEST_CASE("An enquiry may be nearly empty, and a full one passes")
{
    CHECK(checkParticipant(aParticipant(), clients()).isEmpty());
    CHECK(checkParticipant(known(), clients()).isEmpty());
}

TEST_CASE("What can't be kept of a participant is refused by field")
{
    using Change = void (*)(Participant &);
    const QList<std::pair<Change, Finding>> table = {
        {[](Participant &p) { p.name = QString(201, u'x'); },
         blocks(Code::TextTooLong, u"name"_s, {u"200"_s})},
        {[](Participant &p) { p.name = u"A\u202eb"_s; }, blocks(Code::TextControl, u"name"_s, {u"U+202E"_s})},
        {[](Participant &p) { p.name = u"A\nb"_s; }, blocks(Code::TextControl, u"name"_s, {u"U+000A"_s})},
        {[](Participant &p) { p.email = u"nobody"_s; }, blocks(Code::ContactMalformed, u"email"_s)},
        {[](Participant &p) { p.phone = u"call me"_s; }, blocks(Code::ContactMalformed, u"phone"_s)},
        {[](Participant &p) { p.age = 131; }, blocks(Code::NumberOutOfRange, u"age"_s, {u"0"_s, u"130"_s})},
        {[](Participant &p) { p.age = -1; }, blocks(Code::NumberOutOfRange, u"age"_s, {u"0"_s, u"130"_s})},
        {[](Participant &p) { p.zone = "Europe/Nowhere"; }, blocks(Code::TextUnknown, u"zone"_s)},
        {[](Participant &p) { p.attributes[u"problem"_s] = u"sleep"_s; },
         blocks(Code::TextUnknown, u"problem"_s)},
        {[](Participant &p) { p.attributes[u"height_cm"_s] = u"tall"_s; },
         blocks(Code::TextUnknown, u"height_cm"_s)},
        {[](Participant &p) { p.safety.safeHours = u"after work"_s; },
         blocks(Code::TextUnknown, u"safe_hours"_s)},
        {[](Participant &p) { p.closedAs = Participant::ClosedAs::Declined; },
         blocks(Code::TextEmpty, u"close_reason"_s)},
        {[](Participant &p) { p.notes = QString(20'001, u'x'); },
         blocks(Code::TextTooLong, u"notes"_s, {u"20000"_s})},
    };
    for (const auto &[change, expected] : table) {
        Participant participant = known();
        change(participant);
        const Findings findings = checkParticipant(participant, clients());
        REQUIRE(findings.size() == 1);
        CHECK(findings.first() == expected);
    }
}

TEST_CASE("Notes run over lines, ages reach their bounds, and open attributes take any words")
{
    Participant participant = known();
    participant.notes = u"First line\nand\ta second"_s;
    participant.address = u"1 Example Street\nLeeds"_s;
    participant.age = 0;
    participant.attributes = {{u"problem"_s, u"worry"_s}, {u"town"_s, u"Leeds"_s}};
    CHECK(checkParticipant(participant, clients()).isEmpty());
    participant.age = 130;
    participant.attributes = {{u"problem"_s, QString()}};
    CHECK(checkParticipant(participant, clients()).isEmpty());
}

TEST_CASE("Languages have to be known, and reading none is one answer")
{
    Participant participant = known();
    participant.spokenLanguage = u"phr"_s;
    participant.readingLanguage.reset();
    CHECK(checkParticipant(participant, clients()).isEmpty());
    participant.spokenLanguage = u"nonsense"_s;
    participant.readingLanguage = u"-"_s;
    CHECK(codes(checkParticipant(participant, clients())) ==
          Codes{Code::LanguageUnknown, Code::LanguageUnknown});
}

TEST_CASE("Sealed words that can't be read are not judged")
{
    Participant participant = aParticipant();
    participant.closedAs = Participant::ClosedAs::Declined;
    participant.sealState = SealState::Locked;
    CHECK(checkParticipant(participant, clients()).isEmpty());
}

TEST_CASE("The same e-mail, phone or name points to the other record by its code")
{
    struct Case {
        const char *what;
        QString name;
        QString email;
        QString phone;
        QStringList shared;
    };
    const QList<Case> table = {
        {"nothing", u"Somebody Else"_s, u"s.e@example.org"_s, u"07700 900124"_s, {}},
        {"empty", {}, {}, {}, {}},
        {"capitals", {}, u"M.W@Example.ORG"_s, {}, {u"email"_s}},
        {"country code", {}, {}, u"+44 (0)7700-900123"_s, {u"phone"_s}},
        {"accents", u"malgorzata  wisniewska"_s, {}, {}, {u"name"_s}},
        {"short number", {}, {}, u"900123"_s, {}},
        {"all",
         u"Małgorzata Wiśniewska"_s,
         u"m.w@example.org"_s,
         u"07700900123"_s,
         {u"email"_s, u"phone"_s, u"name"_s}},
    };
    for (const Case &one : table) {
        INFO(one.what);
        Participant other = aParticipant();
        other.code = u"C02"_s;
        other.name = one.name;
        other.email = one.email;
        other.phone = one.phone;
        const Findings findings = checkDuplicates(known(), {other});
        if (one.shared.isEmpty())
            CHECK(findings.isEmpty());
        else
            CHECK(findings == Findings{warns(Code::DuplicateSuspected, u"C02"_s, one.shared)});
    }
    const Participant same = known();
    CHECK(checkDuplicates(same, {same}).isEmpty());
}

TEST_CASE("Nobody who asked for no messages gets one")
{
    ContactCase contact = aContact();
    CHECK(found(contact).isEmpty());
    contact.participant.noContact = true;
    CHECK(checkContact(contact) == Findings{blocks(Code::ParticipantNoContact, u"C07"_s)});
    contact.attempt.direction = ContactAttempt::Direction::Incoming;
    CHECK(found(contact).isEmpty());
    contact = aContact();
    contact.contactWithdrawn = true;
    CHECK(found(contact) == Codes{Code::ParticipantNoContact});
}

TEST_CASE("A channel that isn't safe is blocked once safety was asked")
{
    struct Case {
        Channel channel;
        Reply outcome;
        bool blocked;
    };
    const QList<Case> table = {{Channel::Text, Reply::NoAnswer, true},
                               {Channel::Post, Reply::NoAnswer, true},
                               {Channel::Phone, Reply::NoAnswer, false},
                               {Channel::Phone, Reply::LeftMessage, true},
                               {Channel::Email, Reply::LeftMessage, false}};
    for (const Case &one : table) {
        ContactCase contact = aContact(one.channel, one.outcome);
        ContactSafety &safety = contact.participant.safety;
        safety.text = safety.post = safety.voicemail = YesNo::No;
        CHECK(found(contact).isEmpty());
        safety.asked = true;
        CHECK(contains(checkContact(contact), Code::ContactUnsafe) == one.blocked);
    }
    ContactCase contact = aContact(Channel::Phone);
    contact.participant.safety.asked = true;
    contact.participant.safety.safeChannel = Channel::Email;
    CHECK(checkContact(contact) ==
          Findings{blocks(Code::ContactUnsafe, u"C07"_s, {u"phone"_s, u"other_channel"_s})});
    contact.attempt.channel = Channel::Email;
    CHECK(found(contact).isEmpty());
}

TEST_CASE("Why a way of contact isn't safe is said by its cause")
{
    QSet<QString> sentences;
    for (const auto &[channel, outcome] :
         {std::pair(Channel::Text, Reply::NoAnswer), std::pair(Channel::Phone, Reply::LeftMessage)}) {
        ContactCase contact = aContact(channel, outcome);
        contact.participant.safety.asked = true;
        contact.participant.safety.text = contact.participant.safety.voicemail = YesNo::No;
        sentences << sentence(checkContact(contact).first());
        contact.participant.safety.safeChannel = Channel::Email;
        sentences << sentence(checkContact(contact).first()).remove(u"text"_s).remove(u"phone"_s);
    }
    CHECK(sentences.size() == 3);
}

TEST_CASE("Safe hours are kept, but for letters")
{
    ContactCase contact = aContact();
    contact.participant.safety.asked = true;
    contact.participant.safety.safeHours = u"tue 10:00-12:00"_s;
    CHECK(found(contact).isEmpty());
    contact.attempt.at = london({2026, 12, 1}, {9, 59});
    CHECK(checkContact(contact) == Findings{warns(Code::ContactHours, u"C07"_s)});
    contact.participant.zone = "Europe/Paris"; // 10:59 there
    CHECK(found(contact).isEmpty());
    contact = aContact(Channel::Post);
    contact.participant.safety.asked = true;
    contact.participant.safety.safeHours = u"sat 10:00-12:00"_s;
    CHECK(found(contact).isEmpty());
}

TEST_CASE("After three attempts without an answer a fourth needs a reason")
{
    const auto tried = [](int count) {
        ContactCase contact = aContact();
        for (int i = 0; i < count; ++i) {
            ContactAttempt attempt;
            attempt.at = i;
            attempt.outcome = i % 2 == 0 ? Reply::NoAnswer : Reply::LeftMessage;
            contact.earlier.prepend(attempt); // in any order
        }
        return contact;
    };
    CHECK(found(tried(2)).isEmpty());
    CHECK(checkContact(tried(3)) == Findings{warns(Code::ContactEnough, u"C07"_s, {u"3"_s})});
    ContactCase answered = tried(4);
    answered.earlier.last().outcome = Reply::Answered; // the first of all
    CHECK(found(answered) == Codes{Code::ContactEnough});
    answered.earlier.first().outcome = Reply::Answered; // the last of all
    CHECK(found(answered).isEmpty());
    ContactCase unlimited = tried(9);
    unlimited.study.attemptLimit = 0;
    CHECK(found(unlimited).isEmpty());
}
