// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/consentoverview.h"
#include "core/actions/documents.h"
#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "core/actions/versionmarks.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Mark = VersionMark::Mark;
using Standing = ConsentStanding::State;
constexpr qint64 hour = 3600;

/// The next version of what people of the desk go by, in use an hour after the desk's Monday morning.
Document newVersion(StudyDesk &desk, Document::Kind kind, const QString &unaffected = {})
{
    const auto inUse =
        desk.store().list<Document>("kind = ?1 AND state = 'in_use' AND renders IS NULL", word(kind));
    REQUIRE(inUse.size() == 1);
    Document next = inUse.first();
    next.version += u"+"_s;
    next.text = u"Please take part."_s;
    desk.workspace().setClock(StudyDesk::monday() + hour);
    const auto id = addDocument(desk.workspace(), next);
    REQUIRE(id);
    REQUIRE(bringIntoUse(desk.workspace(), {*id, QDate(2026, 11, 1), {}, unaffected}));
    return *desk.store().find(*id);
}

MarkVersion marking(const Participant &person, Mark mark)
{
    return {{person.id}, {}, mark, u"a test"_s};
}

Standing standing(StudyDesk &desk, const Participant &person)
{
    return consentStanding(desk.workspace(), person.id).state;
}

Progress::Step next(StudyDesk &desk, const Participant &person)
{
    return participantRecord(desk.workspace(), person.id)->progress.next;
}

ConsentTask::Kind task(StudyDesk &desk, const Participant &person)
{
    for (const ConsentSummary &line : consentOverview(desk.workspace(), false)) {
        if (line.person.id == person.id)
            return line.task;
    }
    return ConsentTask::Kind::Nothing;
}

} // namespace

TEST_CASE("A new version lists whoever goes by the one before and isn't interviewed yet")
{
    StudyDesk desk;
    const Participant waiting = informed(desk, eligibleClient(desk));
    const Participant agreed = consentedClient(desk);
    const Participant done = consentedClient(desk);
    interviewed(desk, done, -30);
    const Participant closed = consentedClient(desk);
    REQUIRE(closeParticipant(desk.workspace(), {closed.id, Participant::ClosedAs::Declined, u"no time"_s}));
    CHECK(versionConcerns(desk.workspace()).isEmpty());
    const Document sheet = newVersion(desk, Document::Kind::Sheet);
    const auto concerns = versionConcerns(desk.workspace());
    REQUIRE(concerns.size() == 2);
    CHECK(concerns[0].participant == waiting.id);
    CHECK_FALSE(concerns[0].consented);
    CHECK(concerns[1].participant == agreed.id);
    CHECK(concerns[1].newer.id == sheet.id);
    const Document form = newVersion(desk, Document::Kind::Form);
    const auto consented = versionConcerns(desk.workspace(), form.id);
    REQUIRE(consented.size() == 1);
    CHECK(consented[0].participant == agreed.id);
    CHECK(consented[0].consented);
    // Whoever got the new sheet goes by that.
    REQUIRE(informParticipant(desk.workspace(), {waiting.id, sheet.id, {}, {}, {}, {}}));
    CHECK(versionConcerns(desk.workspace(), sheet.id).size() == 1);
}

TEST_CASE("Those who go by a translation are listed once its master moved on, unless that left it in date")
{
    for (const bool unaffected : {false, true}) {
        StudyDesk desk;
        const Participant english = informed(desk, eligibleClient(desk));
        const Document master = inUse(desk, Document::Kind::Sheet, english);
        const Participant urdu = informed(desk, eligible(desk, aParticipant().speaking(u"ur"_s)));
        Document translation = inUse(desk, Document::Kind::Sheet, urdu);
        translation.renders = master.id;
        keep(desk, translation);
        newVersion(desk, Document::Kind::Sheet, unaffected ? u"a comma"_s : QString());
        const auto concerns = versionConcerns(desk.workspace());
        CHECK(concerns.size() == (unaffected ? 1 : 2));
        CHECK(concerns[0].participant == english.id);
    }
}

TEST_CASE("Until a new version is judged the consent given stays good, and then it depends")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    newVersion(desk, Document::Kind::Form);
    CHECK(standing(desk, person) == Standing::Valid);
    CHECK(task(desk, person) == ConsentTask::Kind::Judge);
    SECTION("not affected")
    {
        REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Unaffected)));
        CHECK(standing(desk, person) == Standing::Valid);
        CHECK(task(desk, person) == ConsentTask::Kind::Nothing);
    }
    SECTION("to be told")
    {
        REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Inform)));
        CHECK(standing(desk, person) == Standing::Valid);
        CHECK(task(desk, person) == ConsentTask::Kind::Inform);
        CHECK(next(desk, person) == Progress::Step::Inform);
        REQUIRE(informParticipant(desk.workspace(), {person.id, {}, {}, {}, {}, {}}));
        CHECK(task(desk, person) == ConsentTask::Kind::Nothing);
        CHECK(next(desk, person) == Progress::Step::Book);
    }
    SECTION("to consent again")
    {
        REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Reconsent)));
        CHECK(standing(desk, person) == Standing::ReconsentDue);
        CHECK(task(desk, person) == ConsentTask::Kind::Reconsent);
        RecordConsent request;
        request.participant = person.id;
        request.allRequiredYes = true;
        request.at = StudyDesk::monday() + hour;
        REQUIRE(recordConsent(desk.workspace(), request));
        CHECK(standing(desk, person) == Standing::Valid);
        CHECK(task(desk, person) == ConsentTask::Kind::Nothing);
    }
    SECTION("judged anew")
    {
        REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Reconsent)));
        REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Unaffected)));
        CHECK(standing(desk, person) == Standing::Valid);
        REQUIRE(desk.workspace().undo());
        CHECK(standing(desk, person) == Standing::ReconsentDue);
    }
}

TEST_CASE("An interview doesn't start while consent is to be asked for again")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    newVersion(desk, Document::Kind::Form);
    const Interview interview = booked(desk, person, 2);
    desk.workspace().setClock(interview.start.utc);
    StartInterview start;
    start.interview = interview.id;
    CHECK_FALSE(contains(checkStart(desk.workspace(), start), Code::ConsentReconsentDue));
    REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Reconsent)));
    CHECK(contains(checkStart(desk.workspace(), start), Code::ConsentReconsentDue));
    checkRefused(desk, Code::ConsentReconsentDue, [&] { return startInterview(desk.workspace(), start); });
}

TEST_CASE("Whoever consents again on a new sheet is told of it first")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const Document sheet = newVersion(desk, Document::Kind::Sheet);
    REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Reconsent)));
    CHECK(next(desk, person) == Progress::Step::Inform);
    // The sheet that they had before says nothing of what is new.
    desk.workspace().setClock(StudyDesk::monday() + 2 * hour);
    RecordConsent again;
    again.participant = person.id;
    again.allRequiredYes = true;
    const Findings untold = checkConsent(desk.workspace(), again);
    REQUIRE(untold.size() == 1);
    CHECK(untold.first() == blocks(Code::ConsentNoInformation, person.code, {u"new_sheet"_s}));
    checkRefused(desk, Code::ConsentNoInformation, [&] { return recordConsent(desk.workspace(), again); });
    CHECK(standing(desk, person) == Standing::ReconsentDue);
    REQUIRE(informParticipant(desk.workspace(), {person.id, sheet.id, {}, {}, {}, {}}));
    CHECK(next(desk, person) == Progress::Step::Reconsent);
    CHECK(standing(desk, person) == Standing::ReconsentDue);
    desk.workspace().setClock(StudyDesk::monday() + 3 * hour);
    REQUIRE(recordConsent(desk.workspace(), again));
    CHECK(standing(desk, person) == Standing::Valid);
}

TEST_CASE("A mark that was judged anew, or is about the form, asks for no other sheet")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    newVersion(desk, Document::Kind::Sheet);
    REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Reconsent)));
    REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Unaffected)));
    newVersion(desk, Document::Kind::Form);
    REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Reconsent)));
    desk.workspace().setClock(StudyDesk::monday() + 2 * hour);
    RecordConsent again;
    again.participant = person.id;
    again.allRequiredYes = true;
    REQUIRE(recordConsent(desk.workspace(), again));
    CHECK(standing(desk, person) == Standing::Valid);
}

TEST_CASE("Each judgement about somebody can be looked up with its reason, the newest first")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const Document form = newVersion(desk, Document::Kind::Form);
    REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Inform)));
    REQUIRE(markVersion(desk.workspace(), marking(person, Mark::Reconsent)));
    const auto judged = judgedVersions(desk.workspace(), person.id);
    REQUIRE(judged.size() == 2);
    CHECK(judged[0].mark.mark == Mark::Reconsent);
    CHECK(judged[1].mark.mark == Mark::Inform);
    CHECK(judged[0].mark.reason == u"a test"_s);
    CHECK(judged[0].newer.version == form.version);
}

TEST_CASE("Several are judged in one step, each for what concerns them")
{
    StudyDesk desk;
    const Participant one = consentedClient(desk);
    const Participant other = consentedClient(desk);
    newVersion(desk, Document::Kind::Sheet);
    newVersion(desk, Document::Kind::Form);
    REQUIRE(markVersion(desk.workspace(), {{one.id, other.id}, {}, Mark::Unaffected, u"a comma"_s}));
    CHECK(desk.store().list<VersionMark>({}).size() == 4);
    for (const VersionConcern &concern : versionConcerns(desk.workspace())) {
        REQUIRE(concern.mark);
        CHECK(concern.mark->reason == u"a comma"_s);
    }
    REQUIRE(desk.workspace().undo());
    CHECK(desk.store().list<VersionMark>({}).isEmpty());
}

TEST_CASE("A judgement needs a reason, and something to judge")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    Workspace &workspace = desk.workspace();
    checkRefused(desk, Code::RecordWrongState,
                 [&] { return markVersion(workspace, marking(person, Mark::Inform)); });
    const Document form = newVersion(desk, Document::Kind::Form);
    MarkVersion request = marking(person, Mark::Inform);
    request.reason = u" "_s;
    checkRefused(desk, Code::TextEmpty, [&] { return markVersion(workspace, request); });
    request = marking(person, Mark::Inform);
    request.document = Id<Document>::create();
    checkRefused(desk, Code::RecordWrongState, [&] { return markVersion(workspace, request); });
    request.people = {Id<Participant>::create()};
    checkRefused(desk, Code::RecordNotFound, [&] { return markVersion(workspace, request); });
    workspace.lock();
    checkLocked(desk, [&] { return markVersion(workspace, marking(person, Mark::Inform)); });
    CHECK(form.replaces);
}

TEST_CASE("A judgement can be taken back")
{
    checkStep(
        [](StudyDesk &desk) {
            const Participant person = consentedClient(desk);
            newVersion(desk, Document::Kind::Form);
            return person;
        },
        [](StudyDesk &desk, const Participant &person) {
            return markVersion(desk.workspace(), marking(person, Mark::Reconsent));
        });
}

TEST_CASE("Bringing into use may ask everybody who consented before again, with the reason")
{
    StudyDesk desk;
    const Participant agreed = consentedClient(desk);
    const Participant waiting = informed(desk, eligibleClient(desk));
    Document next = desk.store().list<Document>("kind = 'form' AND state = 'in_use'").first();
    next.version = u"9.9"_s;
    const auto id = addDocument(desk.workspace(), next);
    REQUIRE(id);
    checkRefused(desk, Code::TextEmpty, [&] {
        return bringIntoUse(desk.workspace(), {*id, QDate(2026, 11, 1), {}, {}, true, u" "_s});
    });
    REQUIRE(bringIntoUse(desk.workspace(), {*id, QDate(2026, 11, 1), {}, {}, true, u"recording is new"_s}));
    const auto marks = desk.store().list<VersionMark>({});
    REQUIRE(marks.size() == 1);
    CHECK(marks.first().participant == agreed.id);
    CHECK(marks.first().reason == u"recording is new"_s);
    CHECK(standing(desk, agreed) == Standing::ReconsentDue);
    CHECK(standing(desk, waiting) == Standing::Missing);
}
