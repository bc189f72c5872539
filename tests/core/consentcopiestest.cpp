// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/consentcopies.h"
#include "core/actions/evidence.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/printedhead.h"
#include "core/actions/studies.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"
#include "tests/support/evidencefiles.h"
#include "tests/support/pictures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using For = ConsentCopy::For;

std::unique_ptr<Workspace> sample()
{
    auto created = createSample(u":memory:"_s, {1, 8});
    REQUIRE(created);
    created->workspace->setClock(sampleNow());
    return std::move(created->workspace);
}

QByteArray aSignature()
{
    QImage image(600, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 5));
    QPolygonF stroke;
    for (int x = 20; x < 580; x += 6)
        stroke << QPointF(x, 100 + 60 * std::sin(x / 23.0) * std::cos(x / 61.0));
    painter.drawPolyline(stroke);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A client of the sample study who reads that language, was informed, and signed on screen.
Participant signedIn(Workspace &workspace, const QString &language, const QString &name)
{
    Participant client;
    client.name = name;
    client.group = u"client"_s;
    client.spokenLanguage = language;
    client.readingLanguage = language;
    client.interpreterWanted = YesNo::No;
    const auto added = addParticipant(workspace, {client, {}});
    REQUIRE(added);
    InformParticipant information;
    information.participant = added->id;
    information.at = workspace.now() - 48 * 3600;
    REQUIRE(informParticipant(workspace, information));
    RecordConsent request;
    request.participant = added->id;
    request.how = ConsentRecord::How::Esigned;
    request.allRequiredYes = true;
    request.answers = {{10, YesNo::Yes}, {11, YesNo::No}};
    request.takenBy = workspace.study().researcher;
    request.identityChecked = true;
    request.capacity = ConsentRecord::Capacity::Presumed;
    request.questionsAsked = true;
    request.copyHow = Delivery::Email;
    request.evidence = ConsentRecord::Evidence::Drawn;
    request.evidenceFile = aSignature();
    const auto standing = recordConsent(workspace, request);
    if (!standing)
        FAIL(codeText(standing.error().findings.first().code).toStdString());
    REQUIRE(standing->state == ConsentStanding::State::Valid);
    return *added;
}

QByteArray copyOf(const Workspace &workspace, const Participant &person, For whom)
{
    const auto pdf = consentCopy(workspace, person.id, whom);
    REQUIRE(pdf);
    return *pdf;
}

/// What a reader of PDF finds written in it; nothing where there is no such program here.
std::optional<QString> textOf(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("The participant's copy has the name and no code, the file copy the code and no name")
{
    const auto workspace = sample();
    const Participant person = signedIn(*workspace, u"en"_s, u"Ama Example"_s);
    const auto theirs = textOf(copyOf(*workspace, person, For::Participant));
    const auto ours = textOf(copyOf(*workspace, person, For::File));
    if (!theirs || !ours)
        return;
    CHECK(theirs->contains(u"Ama Example"_s));
    CHECK_FALSE(theirs->contains(person.code));
    CHECK_FALSE(theirs->contains(u"audit"_s, Qt::CaseInsensitive));
    CHECK_FALSE(theirs->contains(u"SHA-256"_s));
    CHECK(ours->contains(person.code));
    CHECK_FALSE(ours->contains(u"Ama"_s));
    CHECK(ours->contains(u"SHA-256"_s));
    CHECK(ours->contains(printedHead(*workspace)));
    CHECK(ours->contains(u"Complete"_s));
    for (const auto &text : {*theirs, *ours}) {
        CHECK(text.contains(workspace->study().title.left(30)));
        CHECK(text.contains(u"Page 1 of "_s));
        CHECK(text.contains(u"Signature"_s));
    }
}

TEST_CASE("Neither copy depends on what only the other may say")
{
    const auto workspace = sample();
    Participant person = signedIn(*workspace, u"en"_s, u"Ama Example"_s);
    const auto size = copyOf(*workspace, person, For::File).size();
    const auto theirs = copyOf(*workspace, person, For::Participant);
    CHECK(theirs.startsWith("%PDF-"));
    CHECK_FALSE(theirs.contains(person.code.toLatin1()));
    CHECK(size > 5000);
}

TEST_CASE("The head of the audit trail on paper moves with every entry")
{
    StudyDesk desk;
    consentedClient(desk);
    const QString before = printedHead(desk.workspace());
    CHECK(before.contains(
        QRegularExpression(u"^\\d+, 2026-11-30, ([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$"_s)));
    eligibleClient(desk);
    CHECK(printedHead(desk.workspace()) != before);
}

TEST_CASE("A copy needs a consent, the participant's one a name, and none is made of what was stopped")
{
    StudyDesk desk;
    const Participant none = eligibleClient(desk);
    CHECK(consentCopy(desk.workspace(), none.id, For::File).error().kind == Error::Kind::NotFound);
    const Participant nameless = consentedClient(desk);
    CHECK(consentCopy(desk.workspace(), nameless.id, For::File));
    CHECK(contains(consentCopy(desk.workspace(), nameless.id, For::Participant).error().findings,
                   Code::TextEmpty));
    const Participant person = consented(desk, eligible(desk, aParticipant().named(u"Ama Example"_s)));
    CHECK(consentCopy(desk.workspace(), person.id, For::Participant));
    ConsentRecord stopped = participantRecord(desk.workspace(), person.id)->consents.first();
    stopped.capacity = ConsentRecord::Capacity::Concern;
    keep(desk, stopped);
    CHECK(contains(consentCopy(desk.workspace(), person.id, For::Participant).error().findings,
                   Code::ConsentStopped));
    CHECK(consentCopy(desk.workspace(), person.id, For::File));
    desk.workspace().lock();
    CHECK(consentCopy(desk.workspace(), person.id, For::File).error().kind == Error::Kind::Locked);
}

TEST_CASE("Saving a copy leaves the file, an entry under the person and nothing to undo")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"consent.pdf"_s);
    const auto before = desk.rows();
    const auto step = desk.workspace().undoable();
    REQUIRE(exportConsent(desk.workspace(), person.id, For::File, path));
    CHECK(desk.rows() == before);
    CHECK(desk.workspace().undoable()->action == step->action);
    CHECK(auditEntries(desk.store(), person.id.bytes()).last().action == "export.consent");
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll().startsWith("%PDF-"));
    CHECK_FALSE(exportConsent(desk.workspace(), person.id, For::File, folder.filePath(u"none/a.pdf"_s)));
}

TEST_CASE("All consent records go into a folder, with what was signed beside them")
{
    StudyDesk desk;
    const Participant one = consentedClient(desk);
    const Participant two = consentedClient(desk);
    eligibleClient(desk);
    REQUIRE(attachEvidence(desk.workspace(), {two.id, aJpeg(), u"scan.jpg"_s, {}}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"consents"_s);
    for (int time = 0; time < 2; ++time) {
        const auto done = exportAllConsents(desk.workspace(), path);
        REQUIRE(done);
        CHECK(done->copies == 2);
        CHECK(done->signatures == 1);
        CHECK(QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name) ==
              QStringList{u"consent-%1.pdf"_s.arg(one.code), u"consent-%1-signed.jpg"_s.arg(two.code),
                          u"consent-%1.pdf"_s.arg(two.code)});
    }
    CHECK(auditEntries(desk.store(), QByteArray()).last().action == "export.consents");
}

TEST_CASE("One form that is damaged stops the export of all, and leaves the folder as it was")
{
    StudyDesk desk;
    consentedClient(desk);
    const Participant two = consentedClient(desk);
    REQUIRE(attachEvidence(desk.workspace(), {two.id, aJpeg(), u"scan.jpg"_s, {}}));
    ConsentRecord forged = participantRecord(desk.workspace(), two.id)->consents.first();
    forged.evidenceFile = aPng();
    keep(desk, forged);
    QTemporaryDir folder;
    const auto done = exportAllConsents(desk.workspace(), folder.path());
    REQUIRE_FALSE(done);
    CHECK(contains(done.error().findings, Code::BlobDamaged));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A participant's own language stands on their copy, right to left where it is read so")
{
    const auto workspace = sample();
    const Participant urdu = signedIn(*workspace, u"ur"_s, u"آمنہ مثال"_s);
    const auto text = textOf(copyOf(*workspace, urdu, For::Participant));
    if (!text)
        return;
    CHECK(text->contains(u"Record of consent"_s));
    CHECK(text->contains(
        QRegularExpression(u"[\\x{0600}-\\x{06ff}\\x{fb50}-\\x{fdff}\\x{fe70}-\\x{feff}]{2}"_s)));
}

TEST_CASE("Both copies in each language are kept as pictures", "[.pictures]")
{
    if (picturesFolder().isEmpty())
        return;
    const QString folder = picturesFolder() + u"/paper"_s;
    REQUIRE(QDir().mkpath(folder));
    const auto workspace = sample();
    const std::pair<const char *, QString> people[] = {{"en", u"Ama Example"_s},
                                                       {"pl", u"Małgorzata Przykład"_s},
                                                       {"ur", u"آمنہ مثال"_s},
                                                       {"ar", u"ليلى مثال"_s}};
    for (const auto &[language, name] : people) {
        const Participant person = signedIn(*workspace, QString::fromLatin1(language), name);
        for (const For whom : {For::Participant, For::File}) {
            const QString path = u"%1/%2-%3"_s.arg(folder, QString::fromLatin1(language),
                                                   whom == For::File ? u"file"_s : u"participant"_s);
            REQUIRE(exportConsent(*workspace, person.id, whom, path + u".pdf"_s));
            QProcess::execute(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"70"_s, path + u".pdf"_s, path});
        }
    }
}
