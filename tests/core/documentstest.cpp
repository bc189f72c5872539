// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Document sheet(const QString &version, const QString &language = u"en"_s)
{
    Document document;
    document.group = u"client"_s;
    document.language = language;
    document.version = version;
    document.title = u"About the study"_s;
    document.text = u"You are invited to take part."_s;
    return document;
}

Document form(const QString &version)
{
    Document document = sheet(version);
    document.kind = Document::Kind::Form;
    document.statements = {
        {7, u" I agree to take part. "_s, Statement::Need::Required, Statement::Permits::TakePart},
        {7, u"It may be recorded."_s, Statement::Need::Optional, Statement::Permits::Audio}};
    return document;
}

Document drafted(StudyDesk &desk, const Document &document)
{
    const auto id = addDocument(desk.workspace(), document);
    REQUIRE(id);
    return *desk.store().find(*id);
}

BringIntoUse approval(const Document &document)
{
    return {document.id, QDate(2026, 10, 1), u"REC 26/0001"_s, {}};
}

Document used(StudyDesk &desk, const Document &document)
{
    const Document draft = drafted(desk, document);
    REQUIRE(bringIntoUse(desk.workspace(), approval(draft)));
    return *desk.store().find(draft.id);
}

} // namespace

TEST_CASE("A document begins as a draft, with its statements numbered from one")
{
    StudyDesk desk;
    Document request = form(u" 9.1 "_s);
    request.state = Document::State::InUse;
    request.approvedOn = QDate(2026, 1, 1);
    request.attachment = "a scan";
    const Document draft = drafted(desk, request);
    CHECK(draft.state == Document::State::Draft);
    CHECK(draft.version == u"9.1"_s);
    CHECK_FALSE(draft.approvedOn);
    CHECK(draft.statements[0].number == 1);
    CHECK(draft.statements[0].text == u"I agree to take part."_s);
    CHECK(draft.statements[1].number == 2);
    CHECK(draft.attachmentHash.size() == 32);
}

TEST_CASE("A document that can't be kept is refused and leaves no trace")
{
    StudyDesk desk;
    const auto refuses = [&](const Document &document, Code code) {
        checkRefused(desk, code, [&] { return addDocument(desk.workspace(), document); });
    };
    refuses(sheet({}), Code::TextEmpty);
    refuses(sheet(u"9.1"_s, u"qqqq-nothing"_s), Code::LanguageUnknown);
    Document lost = sheet(u"9.1"_s);
    lost.group = u"nobody"_s;
    refuses(lost, Code::TextUnknown);
    Document translation = sheet(u"9.1"_s, u"ur"_s);
    translation.renders = Id<Document>::create();
    refuses(translation, Code::RecordNotFound);
    const Document master = drafted(desk, form(u"9.1"_s));
    translation.renders = master.id;
    refuses(translation, Code::RecordWrongState);
    refuses(form(u"9.1"_s), Code::DocumentTwice);
    Document heavy = sheet(u"9.2"_s);
    heavy.attachment = QByteArray(21 * 1024 * 1024, 'x');
    refuses(heavy, Code::NumberOutOfRange);
}

TEST_CASE("A draft may be changed and removed until it is approved")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    Document draft = drafted(desk, sheet(u"9.1"_s));
    draft.title = u"About our study"_s;
    REQUIRE(editDocument(workspace, draft));
    CHECK(desk.store().find(draft.id)->title == u"About our study"_s);
    // Approving isn't editing.
    draft = *desk.store().find(draft.id);
    draft.state = Document::State::Approved;
    REQUIRE(editDocument(workspace, draft));
    CHECK(desk.store().find(draft.id)->state == Document::State::Draft);
    REQUIRE(bringIntoUse(workspace, approval(draft)));
    checkRefused(desk, Code::DocumentFrozen, [&] { return editDocument(workspace, draft); });
    checkRefused(desk, Code::DocumentFrozen, [&] { return removeDraft(workspace, draft.id); });
    const Document other = drafted(desk, sheet(u"9.2"_s));
    REQUIRE(removeDraft(workspace, other.id));
    CHECK_FALSE(desk.store().find(other.id));
    checkRefused(desk, Code::RecordNotFound, [&] { return removeDraft(workspace, other.id); });
    checkRefused(desk, Code::RecordNotFound, [&] { return editDocument(workspace, other); });
}

TEST_CASE("A draft that a translation renders is not removed")
{
    StudyDesk desk;
    const Document master = drafted(desk, sheet(u"9.1"_s));
    Document translation = sheet(u"9.1"_s, u"ur"_s);
    translation.renders = master.id;
    drafted(desk, translation);
    checkRefused(desk, Code::RecordWrongState, [&] { return removeDraft(desk.workspace(), master.id); });
}

TEST_CASE("A version that comes into use replaces the one before")
{
    StudyDesk desk;
    const Document first = used(desk, sheet(u"9.1"_s));
    CHECK(first.state == Document::State::InUse);
    CHECK(first.approvedOn == QDate(2026, 10, 1));
    CHECK(first.approvalReference == u"REC 26/0001"_s);
    // It may have been handed out since it was approved.
    CHECK(first.inUseFrom == QDateTime({2026, 9, 30}, {23, 0}, Qt::UTC).toSecsSinceEpoch());
    const Document elsewhere = used(desk, sheet(u"9.1"_s, u"ur"_s));
    const Document second = used(desk, sheet(u"9.2"_s));
    CHECK(second.inUseFrom == StudyDesk::monday());
    CHECK(second.replaces == first.id);
    CHECK(desk.store().find(first.id)->state == Document::State::Replaced);
    CHECK(desk.store().find(first.id)->replacedAt == StudyDesk::monday());
    CHECK(desk.store().find(elsewhere.id)->state == Document::State::InUse);
}

TEST_CASE("What isn't ready for people is not brought into use")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Document draft = drafted(desk, sheet(u"9.1"_s));
    BringIntoUse request = approval(draft);
    request.approvedOn = {};
    checkRefused(desk, Code::DateMalformed, [&] { return bringIntoUse(workspace, request); });
    request.approvedOn = QDate(2026, 12, 1);
    checkRefused(desk, Code::TimeFuture, [&] { return bringIntoUse(workspace, request); });
    Document sample = sheet(u"9.2"_s, u"ur"_s);
    sample.sampleOnly = true;
    const Document fictional = drafted(desk, sample);
    checkRefused(desk, Code::DocumentSampleOnly,
                 [&] { return bringIntoUse(workspace, approval(fictional)); });
    Document empty = form(u"9.3"_s);
    empty.statements.clear();
    const Document blank = drafted(desk, empty);
    checkRefused(desk, Code::TextEmpty, [&] { return bringIntoUse(workspace, approval(blank)); });
    Document bare = sheet(u"9.4"_s);
    bare.text = u" \n"_s;
    const Document nothing = drafted(desk, bare);
    checkRefused(desk, Code::TextEmpty, [&] { return bringIntoUse(workspace, approval(nothing)); });
    bare.version = u"9.5"_s;
    bare.attachment = "%PDF-";
    CHECK(bringIntoUse(workspace, approval(drafted(desk, bare))));
    REQUIRE(bringIntoUse(workspace, approval(draft)));
    checkRefused(desk, Code::RecordWrongState, [&] { return bringIntoUse(workspace, approval(draft)); });
    checkRefused(desk, Code::RecordNotFound, [&] {
        return bringIntoUse(workspace, {Id<Document>::create(), {}, {}, {}});
    });
}

TEST_CASE("A new master puts its translations out of date, unless they are said to be unaffected")
{
    StudyDesk desk;
    const Document master = used(desk, sheet(u"9.1"_s));
    Document draft = sheet(u"9.1"_s, u"ur"_s);
    draft.renders = master.id;
    const Document translation = used(desk, draft);
    CHECK_FALSE(isOutOfDate(desk.workspace(), translation));
    BringIntoUse next = approval(drafted(desk, sheet(u"9.2"_s)));
    next.unaffectedReason = u"a comma"_s;
    REQUIRE(bringIntoUse(desk.workspace(), next));
    CHECK_FALSE(isOutOfDate(desk.workspace(), translation));
    // Why is sealed, that it is so isn't.
    CHECK(desk.store().find(next.document)->unaffectedReason == u"a comma"_s);
    desk.workspace().lock();
    CHECK(desk.store().find(next.document)->unaffectedReason.isEmpty());
    CHECK_FALSE(isOutOfDate(desk.workspace(), translation));
    REQUIRE(desk.workspace().unlock(StudyDesk::passphrase()));
    used(desk, sheet(u"9.3"_s));
    CHECK(isOutOfDate(desk.workspace(), translation));
}

TEST_CASE("What a new version means is known before it comes into use")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Document first = drafted(desk, sheet(u"9.1"_s));
    CHECK_FALSE(foreseeUse(workspace, first).replaces);
    REQUIRE(bringIntoUse(workspace, approval(first)));
    Document draft = sheet(u"9.1"_s, u"ur"_s);
    draft.renders = first.id;
    const Document translation = used(desk, draft);
    const Participant waiting = eligibleClient(desk);
    REQUIRE(informParticipant(workspace, {waiting.id, first.id, {}, Delivery::Email, {}, {}}));
    const Participant done = eligibleClient(desk);
    REQUIRE(informParticipant(workspace, {done.id, first.id, {}, Delivery::Email, {}, {}}));
    interviewed(desk, done, -30);
    const Document second = drafted(desk, sheet(u"9.2"_s));
    const auto before = desk.rows();
    const UseEffects effects = foreseeUse(workspace, second);
    REQUIRE(effects.replaces);
    CHECK(effects.replaces->id == first.id);
    REQUIRE(effects.translations.size() == 1);
    CHECK(effects.translations.first().id == translation.id);
    CHECK(effects.informed == 1);
    CHECK(effects.consented == 0);
    CHECK(desk.rows() == before);
}

TEST_CASE("Whoever agreed on the form that is replaced is counted once")
{
    StudyDesk desk;
    const Participant client = consentedClient(desk);
    const auto forms = desk.store().list<Document>("kind = 'form' AND state = 'in_use'");
    REQUIRE(forms.size() == 1);
    Document next = forms.first();
    next.version = u"9.9"_s;
    const UseEffects effects = foreseeUse(desk.workspace(), drafted(desk, next));
    REQUIRE(effects.replaces);
    CHECK(effects.replaces->id == forms.first().id);
    CHECK(effects.consented == 1);
    CHECK(effects.translations.isEmpty());
}

TEST_CASE("A document is found by its id, or said not to be there")
{
    StudyDesk desk;
    const Document draft = drafted(desk, sheet(u"9.1"_s));
    CHECK(*documentById(desk.workspace(), draft.id) == draft);
    const auto missing = documentById(desk.workspace(), Id<Document>::create());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::NotFound);
}

TEST_CASE("Each step of a document can be taken back")
{
    SECTION("adding")
    {
        checkStep([](StudyDesk &) { return 0; },
                  [](StudyDesk &desk, int) { return addDocument(desk.workspace(), sheet(u"9.1"_s)); });
    }
    SECTION("changing")
    {
        checkStep([](StudyDesk &desk) { return drafted(desk, sheet(u"9.1"_s)); },
                  [](StudyDesk &desk, Document draft) {
                      draft.text = u"Please take part."_s;
                      return editDocument(desk.workspace(), draft);
                  });
    }
    SECTION("bringing into use")
    {
        checkStep(
            [](StudyDesk &desk) {
                used(desk, sheet(u"9.1"_s));
                return drafted(desk, sheet(u"9.2"_s));
            },
            [](StudyDesk &desk, const Document &draft) {
                return bringIntoUse(desk.workspace(), approval(draft));
            });
    }
    SECTION("removing")
    {
        StudyDesk desk;
        const Document draft = drafted(desk, sheet(u"9.1"_s));
        const auto before = desk.rows();
        const int announced = desk.announced();
        REQUIRE(removeDraft(desk.workspace(), draft.id));
        CHECK(desk.announced() == announced + 1);
        REQUIRE(desk.workspace().undo());
        CHECK(desk.rows() == before);
        REQUIRE(desk.workspace().redo());
        CHECK_FALSE(desk.store().find(draft.id));
    }
}

TEST_CASE("While the study is locked no document is written")
{
    StudyDesk desk;
    const Document draft = drafted(desk, sheet(u"9.1"_s));
    Workspace &workspace = desk.workspace();
    workspace.lock();
    checkLocked(desk, [&] { return addDocument(workspace, sheet(u"9.2"_s)); });
    checkLocked(desk, [&] { return editDocument(workspace, draft); });
    checkLocked(desk, [&] { return removeDraft(workspace, draft.id); });
    checkLocked(desk, [&] { return bringIntoUse(workspace, approval(draft)); });
}

TEST_CASE("Whoever consented on the version before consents again where that is asked for")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = consentedClient(desk);
    const auto standing = [&] { return consentStanding(workspace, person.id).state; };
    const auto next = [&] {
        const auto given = desk.store().list<ConsentRecord>("participant = ?1", person.id);
        Document form = *desk.store().find(given.first().form);
        form.version += u".1"_s;
        form.state = Document::State::Draft;
        form.approvedOn.reset();
        return drafted(desk, form);
    };
    BringIntoUse request = approval(next());
    request.reconsent = true;
    request.reconsentReason = u"Recording is new"_s;
    REQUIRE(bringIntoUse(workspace, request));
    CHECK(standing() == ConsentStanding::State::ReconsentDue);
    REQUIRE(workspace.undo());
    CHECK(standing() == ConsentStanding::State::Valid);
    request.reconsent = false;
    REQUIRE(bringIntoUse(workspace, request));
    CHECK(standing() == ConsentStanding::State::Valid);
}
