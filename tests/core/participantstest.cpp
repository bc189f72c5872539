// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Participant reread(StudyDesk &desk, const Participant &participant)
{
    return desk.store().find(participant.id).value_or(Participant());
}

} // namespace

TEST_CASE("An enquiry gets the next code of its group and is filed as it was said")
{
    StudyDesk desk;
    const auto noted = added(desk, aParticipant().named(u"  Ama Example "_s).speaking(u"UR"_s).aged(34));
    CHECK(noted.code == u"C01"_s);
    CHECK(noted.name == u"Ama Example"_s);
    CHECK(noted.spokenLanguage == u"ur"_s);
    CHECK(noted.enquiredAt == StudyDesk::monday());
    CHECK_FALSE(noted.tooYoung);
    CHECK(reread(desk, noted) == noted);
    CHECK(added(desk).code == u"C02"_s);
    CHECK(added(desk, aParticipant().in(u"practitioner"_s)).code == u"P01"_s);
    CHECK(desk.announced() == 3);
    CHECK(desk.last().action == "participant.add");
}

TEST_CASE("Somebody below the minimum age is marked, also when the age is learned later")
{
    StudyDesk desk;
    CHECK(added(desk, aParticipant().aged(15)).tooYoung);
    CHECK_FALSE(added(desk, aParticipant().aged(16)).tooYoung);
    auto later = added(desk);
    later.age = 12;
    REQUIRE(changeParticipant(desk.workspace(), {later, {}}));
    CHECK(reread(desk, later).tooYoung);
}

TEST_CASE("An enquiry that can't be kept is refused and leaves no trace")
{
    StudyDesk desk;
    const auto refuses = [&](const ParticipantBuilder &builder, Code code) {
        checkRefused(desk, code, [&] { return addParticipant(desk.workspace(), {builder.value(), {}}); });
    };
    refuses(aParticipant().in(u"nobody"_s), Code::TextUnknown);
    refuses(aParticipant().at(u"not an address"_s), Code::ContactMalformed);
    refuses(aParticipant().speaking(u"qqqq-nothing"_s), Code::LanguageUnknown);
    refuses(aParticipant().named(u"Ama\u202eExample"_s), Code::TextControl);
    Participant tomorrow = aParticipant().value();
    tomorrow.enquiredAt = StudyDesk::monday() + 86400;
    checkRefused(desk, Code::TimeFuture, [&] { return addParticipant(desk.workspace(), {tomorrow, {}}); });
    CHECK(added(desk).code == u"C01"_s);
}

TEST_CASE("Somebody who may have enquired before is added only with a reason, which is kept")
{
    StudyDesk desk;
    const auto first = added(desk, aParticipant().named(u"Ama Example"_s).at(u"ama@example.org"_s));
    const auto again = aParticipant().named(u"A. Example"_s).at(u"AMA@example.org"_s);
    const auto findings = checkParticipant(desk.workspace(), again.value());
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().subject == first.code);
    checkRefused(desk, Code::DuplicateSuspected, [&] {
        return addParticipant(desk.workspace(), {again.value(), {}});
    });
    AddParticipant request{again.value(), {}};
    request.decisions.overrideAll = u"twins who share an address"_s;
    const auto second = addParticipant(desk.workspace(), request);
    REQUIRE(second);
    CHECK(desk.store().count<Override>("participant = ?1 AND code = 'duplicate.suspected'", second->id) == 1);
    // What was accepted once isn't asked again.
    Participant changed = *second;
    changed.notes = u"rings on Tuesdays"_s;
    CHECK(changeParticipant(desk.workspace(), {changed, {}}));
}

TEST_CASE("Adding somebody is one step that can be taken back and done again, but not past a change")
{
    checkStep(
        [](StudyDesk &) { return 0; },
        [](StudyDesk &desk, int) {
            return addParticipant(desk.workspace(), {aParticipant().named(u"Ama Example"_s).value(), {}});
        });
}

TEST_CASE("A code is spent for good, also when the enquiry that had it is taken back")
{
    StudyDesk desk;
    added(desk);
    REQUIRE(desk.workspace().undo());
    CHECK(added(desk).code == u"C02"_s);
}

TEST_CASE("Another group gives another code and keeps the person's key and records")
{
    StudyDesk desk;
    Participant person = eligible(desk, aParticipant().in(u"supervisor"_s).named(u"Ama Example"_s));
    CHECK(person.code == u"S01"_s);
    person.group = u"client"_s;
    CHECK(checkParticipant(desk.workspace(), person) ==
          Findings{warns(Code::ParticipantGroup, u"S01"_s, {u"screened"_s})});
    person.attributes = {{u"of another group"_s, u"yes"_s}};
    AddParticipant request{person, {}};
    checkRefused(desk, Code::ParticipantGroup, [&] { return changeParticipant(desk.workspace(), request); });
    request.decisions.overrideAll = u"They were a client, too"_s;
    const auto changed = changeParticipant(desk.workspace(), request);
    REQUIRE(changed);
    CHECK(changed->code == u"C01"_s);
    const Participant moved = reread(desk, person);
    CHECK(moved.code == u"C01"_s);
    CHECK(moved.name == u"Ama Example"_s);
    CHECK(moved.attributes.isEmpty());
    CHECK(eligibility(desk.workspace(), moved).outcome == Eligibility::Outcome::Screening);
    // The code that was given up is never given again.
    CHECK(added(desk, aParticipant().in(u"supervisor"_s)).code == u"S02"_s);
}

TEST_CASE("With the group goes the consent that was given on its form")
{
    StudyDesk desk;
    Participant person = consentedClient(desk);
    booked(desk, person, 24);
    person.group = u"supervisor"_s;
    CHECK(checkParticipant(desk.workspace(), person) ==
          Findings{warns(Code::ParticipantGroup, u"C01"_s, {u"screened"_s}),
                   warns(Code::ParticipantGroup, u"C01"_s, {u"informed"_s}),
                   warns(Code::ParticipantGroup, u"C01"_s, {u"consented"_s}),
                   warns(Code::ParticipantGroup, u"C01"_s, {u"booked"_s})});
    AddParticipant request{person, {}};
    request.decisions.overrideAll = u"Asked for the wrong group"_s;
    REQUIRE(changeParticipant(desk.workspace(), request));
    CHECK(consentStanding(desk.workspace(), person.id) == ConsentStanding());
    const auto record = participantRecord(desk.workspace(), person.id);
    REQUIRE(record);
    CHECK_FALSE(record->facts.informed);
    CHECK_FALSE(record->earliestConsent);
    const auto lines = interviewsOf(desk.workspace(), person.id);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().consent == ConsentStanding::State::Missing);
    CHECK(lines.first().formVersion.isEmpty());
}

TEST_CASE("Nobody changes the group once an interview has begun")
{
    StudyDesk desk;
    Participant person = consentedClient(desk);
    interviewed(desk, person, -2);
    person.group = u"supervisor"_s;
    AddParticipant request{person, {}};
    request.decisions.overrideAll = u"No reason helps"_s;
    checkRefused(desk, Code::ParticipantGroup, [&] { return changeParticipant(desk.workspace(), request); });
    person.group = u"client"_s;
    person.notes = u"rings on Tuesdays"_s;
    CHECK(changeParticipant(desk.workspace(), {person, {}}));
}

TEST_CASE("A change to somebody's record is one step that can be taken back")
{
    checkStep([](StudyDesk &desk) { return added(desk, aParticipant().named(u"Ama Example"_s)); },
              [](StudyDesk &desk, Participant person) {
                  person.name = u"Ama B. Example"_s;
                  person.accessNeeds = u"step-free"_s;
                  return changeParticipant(desk.workspace(), {person, {}});
              });
}

TEST_CASE("A change to a record that isn't there, or that can't be kept, is refused")
{
    StudyDesk desk;
    Participant person = added(desk);
    person.email = u"nothing"_s;
    checkRefused(desk, Code::ContactMalformed, [&] {
        return changeParticipant(desk.workspace(), {person, {}});
    });
    person.id = Id<Participant>::create();
    checkRefused(desk, Code::RecordNotFound, [&] {
        return changeParticipant(desk.workspace(), {person, {}});
    });
}

TEST_CASE("A participant is found by the code as people type it")
{
    StudyDesk desk;
    const auto person = added(desk);
    for (const QString &typed : {u"C01"_s, u"c1"_s, u" c01 "_s, u"C001"_s}) {
        const auto found = participantByCode(desk.workspace(), typed);
        REQUIRE(found);
        CHECK(found->id == person.id);
    }
    for (const QString &typed : {u"C02"_s, u"X01"_s, u"C"_s, u"01"_s, u""_s, u"C-1"_s})
        CHECK_FALSE(participantByCode(desk.workspace(), typed));
    // A name that was typed by mistake isn't repeated in the refusal.
    CHECK_FALSE(
        participantByCode(desk.workspace(), u"Ama"_s).error().findings.first().subject.contains(u"Ama"_s));
}

TEST_CASE("While the study is locked nobody is added, changed, screened, informed, closed or withdrawn")
{
    StudyDesk desk;
    const Participant person = added(desk);
    desk.workspace().lock();
    Workspace &workspace = desk.workspace();
    checkLocked(desk, [&] { return addParticipant(workspace, {aParticipant().value(), {}}); });
    checkLocked(desk, [&] { return changeParticipant(workspace, {person, {}}); });
    checkLocked(desk, [&] { return screenParticipant(workspace, {person.id, {}, {}, {}, {}}); });
    checkLocked(desk, [&] { return informParticipant(workspace, {person.id, {}, {}, {}, {}, {}}); });
    checkLocked(desk, [&] { return logContact(workspace, {}); });
    checkLocked(desk, [&] { return closeParticipant(workspace, {person.id, {}, {}}); });
    checkLocked(desk, [&] { return withdrawParticipant(workspace, {person.id, {}, {}, {}, {}}); });
}
