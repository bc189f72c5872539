// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/filebytes.h"
#include "tests/support/interviewcases.h"
#include "tests/support/wordscan.h"

#include "core/actions/consentcopies.h"
#include "core/actions/erasure.h"
#include "core/actions/gratitude.h"
#include "core/actions/incidents.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"
#include "core/actions/reports.h"
#include "core/actions/studies.h"
#include "core/actions/studyend.h"
#include "core/actions/withdrawals.h"

#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Scope = Withdrawal::Scope;

/// Every sealed blob that only this person's key opens, as it stands in the file, and their wrapped key.
QByteArrayList secretsOf(const Workspace &workspace, const QByteArray &owner)
{
    QByteArrayList secrets{workspace.store().wrappedKey(owner)};
    QByteArrayList queries{"SELECT sealed FROM audit WHERE participant = ?1 AND sealed IS NOT NULL"};
    for (const TableShape &shape : allShapes()) {
        for (qsizetype i = shape.firstSealed; shape.ownerColumn >= 0 && i < shape.columns.size(); ++i)
            queries << "SELECT " + shape.columns[i] + " FROM " + shape.name + " WHERE " +
                           shape.columns[shape.ownerColumn] + " = ?1 AND " + shape.columns[i] +
                           " IS NOT NULL";
    }
    for (const QByteArray &sql : std::as_const(queries)) {
        Query query = workspace.store().prepare(sql);
        query.bind(owner);
        while (query.step())
            secrets << query.bytes(0).toByteArray().first(48);
    }
    return secrets;
}

Outcome erase(StudyDesk &desk, const Participant &person)
{
    return eraseParticipant(desk.workspace(), {person.id, person.code});
}

/// What is said to stand in the way.
QStringList needsOf(StudyDesk &desk, const Participant &person)
{
    QStringList needs;
    for (const Finding &finding : checkErase(desk.workspace(), person.id)) {
        CHECK(finding.code == Code::LinksKept);
        CHECK(finding.subject == person.code);
        needs << finding.details;
    }
    return needs;
}

void exportEvidence(StudyDesk &desk)
{
    const QTemporaryDir folder;
    REQUIRE(exportAllConsents(desk.workspace(), folder.path()));
    REQUIRE(confirmEvidence(desk.workspace()));
}

Participant declined(StudyDesk &desk, const QString &name)
{
    const Participant person = added(desk, aParticipant().named(name));
    REQUIRE(closeParticipant(desk.workspace(), {person.id, Participant::ClosedAs::Declined, u"No time"_s}));
    return person;
}

/// An interviewed person of a study in a file, of whom all is on record that can be sealed.
struct Known {
    explicit Known(const QString &path)
        : desk(path)
        , person(consented(
              desk,
              eligible(desk, aParticipant().named(u"Quillfeather Example"_s).at(u"quill@example.org"_s))))
        , other(eligible(desk, aParticipant().named(u"Ben Example"_s)))
    {
        Workspace &workspace = desk.workspace();
        interviewed(desk, person, -30);
        LogContact call;
        call.attempt.participant = person.id;
        call.attempt.note = u"Quillfeather rang back"_s;
        REQUIRE(logContact(workspace, call));
        keep(desk, VersionMark{Id<VersionMark>::create(), person.id, Id<Document>::create(),
                               VersionMark::Mark::Unaffected, StudyDesk::monday(), u"Quillfeather knows"_s});
        Incident incident;
        incident.id = Id<Incident>::create();
        incident.participant = person.id;
        incident.done = u"Quillfeather was rung"_s;
        incident.closedAt = StudyDesk::monday();
        keep(desk, incident);
        keep(desk, Override{Id<Override>::create(), person.id, Override::Kind::Deviation, person.id.bytes(),
                            u"consent.too_early"_s, StudyDesk::monday(), u"Quillfeather insisted"_s});
        REQUIRE(sendThanks(workspace, {person.id, u"QUILL-1"_s, {}}));
        REQUIRE(withdrawParticipant(
            workspace, {person.id, {Scope::Identifiers}, {}, {}, u"Quillfeather was worried"_s}));
        for (const WithdrawalSummary &left : withdrawalsOf(workspace, person.id)) {
            for (const WithdrawalTaskLine &line : left.tasks)
                REQUIRE(tickWithdrawal(workspace, {left.withdrawal.id, {line.task}, true, {}}));
        }
        exportEvidence(desk);
    }

    StudyDesk desk;
    Participant person;
    Participant other;
};

} // namespace

TEST_CASE("Whoever is erased leaves a code and what was counted, and nothing by which they are known")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.colloquy"_s);
    Known known(path);
    StudyDesk &desk = known.desk;
    Workspace &workspace = desk.workspace();
    const QByteArrayList secrets = secretsOf(workspace, known.person.id.bytes());
    REQUIRE(secrets.size() > 12);
    const QByteArrayList kept = secretsOf(workspace, known.other.id.bytes());
    const ReportTable flow = reportTable(workspace, Report::Flow);
    const ReportTable ethics = reportTable(workspace, Report::Ethics);
    const int announced = desk.announced();
    CHECK(needsOf(desk, known.person).isEmpty());
    REQUIRE(erase(desk, known.person));

    CHECK(desk.announced() == announced + 1);
    CHECK(isErased(workspace, known.person.id));
    CHECK_FALSE(isErased(workspace, known.other.id));
    CHECK_FALSE(workspace.undoable());
    CHECK(*verify(workspace) == Findings());
    CHECK(reportTable(workspace, Report::Flow) == flow);
    CHECK(reportTable(workspace, Report::Ethics) == ethics);
    const auto record = participantRecord(workspace, known.person.id);
    REQUIRE(record);
    CHECK(record->participant.code == known.person.code);
    CHECK(record->participant.name.isEmpty());
    CHECK(record->withdrawals.first().reason.isEmpty());
    CHECK(auditLines(workspace, known.person.id).last().action == u"participant.erase"_s);
    CHECK(workspace.store().find(known.other.id)->name == u"Ben Example"_s);
    CHECK(secretsOf(workspace, known.other.id.bytes()) == kept);
    const QByteArray file = bytesOf(path);
    for (const QByteArray &secret : secrets)
        CHECK_FALSE(file.contains(secret));
    CHECK(WordScan({u"Quillfeather"_s, u"quill@example.org"_s, u"QUILL-1"_s})
              .hitsBelow(folder.path())
              .isEmpty());
    // The others' consents are kept as before: what was exported still is.
    CHECK(isEvidenceKept(workspace));
    // Nobody comes back, and nothing can be added to them.
    Participant named = workspace.store().find(known.person.id).value_or(Participant());
    named.name = u"Somebody"_s;
    checkRefused(desk, Code::LinksDestroyed, [&] { return changeParticipant(workspace, {named, {}}); });
    checkRefused(desk, Code::LinksDestroyed, [&] { return erase(desk, known.person); });
}

TEST_CASE("A name is kept as long as something is to be done that needs it")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant waiting = eligibleClient(desk);
    CHECK(needsOf(desk, waiting) == QStringList{u"enquiry_open"_s});
    const Participant ahead = consentedClient(desk);
    booked(desk, ahead, 24);
    CHECK(needsOf(desk, ahead) == QStringList{u"interview_ahead"_s, u"consent_kept"_s});
    const Participant done = consentedClient(desk);
    interviewed(desk, done, -30);
    CHECK(needsOf(desk, done) == QStringList{u"consent_kept"_s, u"thanks_owed"_s});
    exportEvidence(desk);
    CHECK(needsOf(desk, done) == QStringList{u"thanks_owed"_s});
    REQUIRE(sendThanks(workspace, {done.id, u"V-1"_s, {}}));
    CHECK(needsOf(desk, done).isEmpty());
    REQUIRE(withdrawParticipant(workspace, {done.id, {Scope::Identifiers}, {}, {}, {}}));
    CHECK(needsOf(desk, done) == QStringList{u"withdrawal_open"_s});
    const Participant left = declined(desk, u"Left Example"_s);
    Incident incident;
    incident.id = Id<Incident>::create();
    incident.participant = left.id;
    incident.done = u"Rang them"_s;
    keep(desk, incident);
    CHECK(needsOf(desk, left) == QStringList{u"incident_open"_s});
    checkRefused(desk, Code::LinksKept, [&] { return erase(desk, left); });
}

TEST_CASE("Erasing takes the code as its confirmation, and the keys")
{
    StudyDesk desk;
    const Participant person = declined(desk, u"Left Example"_s);
    checkRefused(desk, Code::LinksKept, [&] {
        return eraseParticipant(desk.workspace(), {person.id, u"C77"_s});
    });
    checkRefused(desk, Code::LinksKept, [&] { return eraseParticipant(desk.workspace(), {person.id, {}}); });
    checkRefused(desk, Code::RecordNotFound, [&] {
        return eraseParticipant(desk.workspace(), {Id<Participant>::create(), u"C01"_s});
    });
    desk.workspace().lock();
    checkLocked(desk, [&] { return erase(desk, person); });
    REQUIRE(desk.workspace().unlock(StudyDesk::passphrase()));
    CHECK(eraseParticipant(desk.workspace(), {person.id, u" c01 "_s}));
}

TEST_CASE("Whoever never joined is erased once their time is over, all in one step")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant one = declined(desk, u"One Example"_s);
    const Participant two = declined(desk, u"Two Example"_s);
    const Participant young = eligibleClient(desk);
    Incident incident;
    incident.id = Id<Incident>::create();
    incident.participant = two.id;
    incident.done = u"Rang them"_s;
    keep(desk, incident);
    const QString typed = linksConfirmation(workspace.study());
    CHECK(eraseDue(workspace).isEmpty());
    CHECK(erasePeopleDue(workspace, typed)->codes.isEmpty());
    desk.workspace().setClock(StudyDesk::monday() + 30 * 86400);
    CHECK(eraseDue(workspace) == QStringList{one.code, two.code});
    checkRefused(desk, Code::LinksKept, [&] { return erasePeopleDue(workspace, u"yes"_s); });
    const auto erased = erasePeopleDue(workspace, typed);
    REQUIRE(erased);
    CHECK(erased->codes == QStringList{one.code});
    REQUIRE(erased->kept.size() == 1);
    CHECK(erased->kept.first().subject == two.code);
    CHECK(isErased(workspace, one.id));
    CHECK_FALSE(isErased(workspace, two.id));
    CHECK_FALSE(isErased(workspace, young.id));
    CHECK(eraseDue(workspace) == QStringList{two.code});
    for (const EndLine &line : studyEnd(workspace)) {
        if (line.kind == EndLine::Kind::Unjoined)
            CHECK(line.done == (line.code == one.code));
    }
    CHECK(*verify(workspace) == Findings());
    workspace.lock();
    checkLocked(desk, [&] { return erasePeopleDue(workspace, typed); });
}
