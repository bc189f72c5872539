// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/evidence.h"
#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "core/actions/studies.h"
#include "core/rules/evidencerules.h"
#include "core/rules/wording.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"
#include "tests/support/evidencefiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
using State = ConsentStanding::State;
using Evidence = ConsentRecord::Evidence;
using How = ConsentRecord::How;

RecordConsent signing(StudyDesk &desk, const QByteArray &file = {})
{
    const Participant person = informed(desk, eligibleClient(desk));
    inUse(desk, Document::Kind::Form, person);
    RecordConsent request;
    request.participant = person.id;
    request.allRequiredYes = true;
    if (!file.isEmpty()) {
        request.evidence = Evidence::Scan;
        request.evidenceFile = file;
        request.evidenceName = u"form.png"_s;
    }
    return request;
}

ConsentRecord newest(StudyDesk &desk, const RecordConsent &request)
{
    const auto record = participantRecord(desk.workspace(), request.participant);
    REQUIRE(record);
    REQUIRE_FALSE(record->consents.isEmpty());
    return record->consents.first();
}

void typedNames(StudyDesk &desk, bool taken)
{
    ChangeStudy changed{desk.workspace().study(), desk.workspace().groups()};
    changed.study.typedSignature = taken;
    REQUIRE(changeStudy(desk.workspace(), changed));
}

} // namespace

TEST_CASE("A signed form is known by its content, whatever it is called")
{
    using Format = rules::EvidenceFormat;
    CHECK(rules::evidenceFormat(aPng()) == Format::Png);
    CHECK(rules::evidenceFormat(aJpeg()) == Format::Jpeg);
    CHECK(rules::evidenceFormat(aJpeg() + "a telephone's own data") == Format::Jpeg);
    CHECK(rules::evidenceFormat(aPdf()) == Format::Pdf);
    CHECK(rules::evidenceFormat("scanned\n" + aPdf() + "\n") == Format::Pdf);
    for (const QByteArray &other :
         {QByteArray(), QByteArray("GIF89a"), QByteArray("PK\x03\x04"), QByteArray("<html>%PDF</html>"),
          QByteArray(4096, '\0'), QByteArray("\xff\xd8\xff\xd9"), QByteArray("\x89PNG\r\n\x1a\n")}) {
        INFO(other.left(20).toStdString());
        CHECK_FALSE(rules::evidenceFormat(other));
    }
    for (const QByteArray &whole : {aPng(), aJpeg(), aPdf()}) {
        INFO(whole.left(4).toStdString());
        CHECK_FALSE(rules::evidenceFormat(whole.chopped(whole.size() / 2)));
    }
}

TEST_CASE("The signed form is kept sealed, with its SHA-256 beside it")
{
    StudyDesk desk;
    const RecordConsent request = signing(desk, aPng());
    REQUIRE(recordConsent(desk.workspace(), request));
    const ConsentRecord kept = newest(desk, request);
    CHECK(kept.evidence == Evidence::Scan);
    CHECK(kept.evidenceFile == aPng());
    CHECK(kept.evidenceName == u"form.png"_s);
    CHECK(kept.evidenceHash == QCryptographicHash::hash(aPng(), QCryptographicHash::Sha256));
    desk.workspace().lock();
    const auto locked = desk.store().find(kept.id);
    CHECK(locked->evidenceFile.isEmpty());
    CHECK(locked->evidenceHash == kept.evidenceHash);
}

TEST_CASE("What is no picture or PDF, or too large, isn't kept")
{
    StudyDesk desk;
    for (const QByteArray &file :
         {QByteArray("a letter"), aPdf() + QByteArray(rules::largestEvidence, ' ') + "%%EOF"}) {
        const RecordConsent request = signing(desk, file);
        const auto refused = recordConsent(desk.workspace(), request);
        REQUIRE_FALSE(refused);
        CHECK(contains(refused.error().findings, Code::EvidenceUnreadable));
        CHECK(participantRecord(desk.workspace(), request.participant)->consents.isEmpty());
    }
    CHECK_FALSE(sentence(blocks(Code::EvidenceUnreadable, u"C01"_s)).isEmpty());
}

TEST_CASE("No reason makes evidence of what is none")
{
    StudyDesk desk;
    RecordConsent request = signing(desk, "a letter");
    request.at = StudyDesk::monday() - hour;
    request.decisions.deviation = u"It was all there was"_s;
    CHECK_FALSE(recordConsent(desk.workspace(), request));
}

TEST_CASE("A typed name counts as a signature where the study takes one")
{
    StudyDesk desk;
    RecordConsent request = signing(desk);
    request.how = How::Esigned;
    request.evidence = Evidence::Typed;
    request.evidenceFile = u"Zoë Example"_s.toUtf8();
    const auto refused = recordConsent(desk.workspace(), request);
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().findings, Code::TextUnknown));
    typedNames(desk, true);
    REQUIRE(recordConsent(desk.workspace(), request));
    CHECK(newest(desk, request).evidenceFile == u"Zoë Example"_s.toUtf8());
    request.evidenceFile = "a\nb";
    CHECK_FALSE(recordConsent(desk.workspace(), request));
    request.evidenceFile.clear();
    CHECK_FALSE(recordConsent(desk.workspace(), request));
}

TEST_CASE("A signature that was drawn is a picture")
{
    StudyDesk desk;
    RecordConsent request = signing(desk, aPdf());
    request.how = How::Esigned;
    request.evidence = Evidence::Drawn;
    CHECK_FALSE(recordConsent(desk.workspace(), request));
    request.evidenceFile = aPng();
    CHECK(recordConsent(desk.workspace(), request));
}

TEST_CASE("How consent was taken is kept with it")
{
    StudyDesk desk;
    RecordConsent request = signing(desk);
    request.identityChecked = true;
    request.capacity = ConsentRecord::Capacity::Presumed;
    request.questionsAsked = true;
    request.nameSaid = true;
    request.copyHow = Delivery::Post;
    REQUIRE(recordConsent(desk.workspace(), request));
    const ConsentRecord kept = newest(desk, request);
    CHECK(kept.identityChecked);
    CHECK(kept.capacity == ConsentRecord::Capacity::Presumed);
    CHECK(kept.questionsAsked);
    CHECK(kept.nameSaid);
    CHECK(kept.copyHow == Delivery::Post);
    CHECK(kept.copyGivenAt == StudyDesk::monday());
}

TEST_CASE("A taking that was stopped leaves no consent, and says so when they are booked and start")
{
    StudyDesk desk;
    RecordConsent request = signing(desk);
    request.capacity = ConsentRecord::Capacity::Concern;
    const auto standing = recordConsent(desk.workspace(), request);
    REQUIRE(standing);
    CHECK(standing->state == State::Incomplete);
    CHECK(wasStopped(*standing));
    CHECK(standing->permits.isEmpty());
    CHECK(consentStanding(desk.workspace(), request.participant) == *standing);
    CHECK(participantRecord(desk.workspace(), request.participant)->consent == *standing);

    BookInterview booking;
    booking.participant = request.participant;
    booking.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    CHECK(contains(checkBooking(desk.workspace(), booking), Code::ConsentStopped));

    const Participant person = *desk.store().find(request.participant);
    const Interview interview = booked(desk, person, 0);
    const Outcome started = startInterview(desk.workspace(), {interview.id, {}, false, {}});
    REQUIRE_FALSE(started);
    CHECK(contains(started.error().findings, Code::ConsentStopped));

    desk.workspace().setClock(StudyDesk::monday() + 60);
    request.capacity = ConsentRecord::Capacity::Presumed;
    CHECK(recordConsent(desk.workspace(), request)->state == State::Valid);
    CHECK(startInterview(desk.workspace(), {interview.id, {}, true, {}}));
}

TEST_CASE("A signed form that comes later makes a new record, which names the one before")
{
    StudyDesk desk;
    const RecordConsent request = signing(desk);
    REQUIRE(recordConsent(desk.workspace(), request));
    const ConsentRecord before = newest(desk, request);
    desk.workspace().setClock(StudyDesk::monday() + 72 * hour);
    const int announced = desk.announced();
    REQUIRE(attachEvidence(desk.workspace(),
                           {request.participant, aJpeg(), u"scan.jpg"_s, u"It came by post."_s}));
    CHECK(desk.announced() == announced + 1);
    const ConsentRecord after = newest(desk, request);
    CHECK(after.corrects == before.id);
    CHECK(after.reason == u"It came by post."_s);
    CHECK(after.takenAt == before.takenAt);
    CHECK(after.answers == before.answers);
    CHECK(after.evidenceFile == aJpeg());
    CHECK(consentStanding(desk.workspace(), request.participant).state == State::Valid);
    CHECK(desk.store().find(before.id)->evidence == Evidence::None);
    REQUIRE(desk.workspace().undo());
    CHECK(newest(desk, request).id == before.id);
}

TEST_CASE("Nothing is attached to a consent that isn't there, and nothing that is no form")
{
    StudyDesk desk;
    const RecordConsent request = signing(desk);
    const AttachEvidence attach{request.participant, aPng(), {}, {}};
    const Outcome none = attachEvidence(desk.workspace(), attach);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::NotFound);
    REQUIRE(recordConsent(desk.workspace(), request));
    const auto rows = desk.rows();
    const AttachEvidence letter{request.participant, "a letter", {}, {}};
    CHECK(contains(checkAttach(desk.workspace(), letter), Code::EvidenceUnreadable));
    CHECK_FALSE(attachEvidence(desk.workspace(), letter));
    CHECK(desk.rows() == rows);
    desk.workspace().lock();
    CHECK(attachEvidence(desk.workspace(), attach).error().kind == Error::Kind::Locked);
}

TEST_CASE("What was signed is saved again as it came, and the audit trail says so")
{
    StudyDesk desk;
    const RecordConsent request = signing(desk, aPdf());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    CHECK(exportEvidence(desk.workspace(), request.participant, path).error().kind == Error::Kind::NotFound);
    REQUIRE(recordConsent(desk.workspace(), request));
    REQUIRE(exportEvidence(desk.workspace(), request.participant, path));
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == aPdf());
    CHECK(evidenceSuffix(newest(desk, request)) == u"pdf"_s);
    CHECK(auditEntries(desk.store(), request.participant.bytes()).last().action == "export.evidence");
}

TEST_CASE("A form that isn't there, or is another one by now, isn't saved as the one that was signed")
{
    StudyDesk desk;
    const RecordConsent request = signing(desk);
    REQUIRE(recordConsent(desk.workspace(), request));
    const auto missing = keptEvidence(desk.workspace(), request.participant);
    REQUIRE_FALSE(missing);
    CHECK(contains(missing.error().findings, Code::EvidenceMissing));
    ConsentRecord forged = newest(desk, request);
    forged.evidence = Evidence::Scan;
    forged.evidenceFile = aPng();
    forged.evidenceHash = evidenceHash(aPdf());
    keep(desk, forged);
    const auto other = keptEvidence(desk.workspace(), request.participant);
    REQUIRE_FALSE(other);
    CHECK(contains(other.error().findings, Code::BlobDamaged));
}
