// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"

#include "core/actions/exchange.h"
#include "core/formats/paper.h"
#include "core/store/audittrail.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Participant interviewed(StudyDesk &desk, const QString &group, const QString &name)
{
    Participant person;
    person.group = group;
    person.name = name;
    person = enrolled(desk, person);
    Interview interview = planned(person, QDate(2026, 11, 2), QTime(9 + person.number, 0));
    interview.state = Interview::State::Completed;
    interview.startedAt = interview.start.utc;
    interview.endedAt = interview.start.utc + 50 * 60;
    keep(desk, interview);
    return person;
}

Thanks sentCertificate(const Participant &person, int number)
{
    Thanks thanks;
    thanks.id = Id<Thanks>::create();
    thanks.participant = person.id;
    thanks.kind = Thanks::Kind::Certificate;
    thanks.state = Thanks::State::Sent;
    thanks.number = number;
    thanks.sentAt = StudyDesk::monday() - 3600;
    return thanks;
}

/// Without the times and numbers that every PDF gets anew.
QByteArray timeless(const QByteArray &pdf)
{
    QString text = QString::fromLatin1(pdf);
    text.replace(QRegularExpression(
                     u"\\d{4}-\\d\\d-\\d\\dT[\\d:+-]+Z?|D:\\d{14}[^)]*|uuid:[0-9a-f-]+|<[0-9a-fA-F]{32}>"_s),
                 u"*"_s);
    return text.toLatin1();
}

} // namespace

TEST_CASE("A certificate is a PDF with the name and never the code")
{
    StudyDesk desk;
    const Participant one = interviewed(desk, u"practitioner"_s, u"Ama Example"_s);
    const Thanks thanks = sentCertificate(one, 7);
    keep(desk, thanks);
    const Result<QByteArray> pdf = certificate(desk.workspace(), one.id);
    REQUIRE(pdf);
    CHECK(pdf->startsWith("%PDF-"));
    CHECK(pdf->contains("%%EOF"));
    CHECK(pdf->size() > 5000);

    Participant renamed = one;
    renamed.code = u"P99"_s;
    keep(desk, renamed);
    const Result<QByteArray> other = certificate(desk.workspace(), one.id);
    REQUIRE(other);
    CHECK(timeless(*other) == timeless(*pdf));
    renamed.name = u"Bea Example"_s;
    keep(desk, renamed);
    CHECK(timeless(*certificate(desk.workspace(), one.id)) != timeless(*pdf));
}

TEST_CASE("A certificate is there once it was sent, and only for a group that gets one")
{
    StudyDesk desk;
    const auto refusal = [&](const Participant &person) {
        const Result<QByteArray> pdf = certificate(desk.workspace(), person.id);
        REQUIRE_FALSE(pdf);
        REQUIRE(pdf.error().findings.size() == 1);
        return pdf.error().findings.first().code;
    };
    CHECK(refusal(interviewed(desk, u"client"_s, u"Ama Example"_s)) == Code::ThanksWrongKind);
    const Participant one = interviewed(desk, u"practitioner"_s, u"Bea Example"_s);
    CHECK(refusal(one) == Code::ThanksNotDue);
    Thanks thanks = sentCertificate(one, 1);
    thanks.state = Thanks::State::Due;
    thanks.sentAt.reset();
    thanks.number.reset();
    keep(desk, thanks);
    CHECK(refusal(one) == Code::ThanksNotDue);
    thanks = sentCertificate(one, 1);
    keep(desk, thanks);
    CHECK(certificate(desk.workspace(), one.id));
    thanks.state = Thanks::State::Acknowledged;
    keep(desk, thanks);
    CHECK(certificate(desk.workspace(), one.id));
    thanks.state = Thanks::State::Declined;
    keep(desk, thanks);
    CHECK(refusal(one) == Code::ThanksNotDue);
    CHECK(refusal(Participant()) == Code::RecordNotFound);
    desk.workspace().lock();
    CHECK(refusal(one) == Code::StudyLocked);
}

TEST_CASE("Exporting a certificate leaves the file, an entry under the person and nothing to undo")
{
    StudyDesk desk;
    const Participant one = interviewed(desk, u"practitioner"_s, u"Ama Example"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"certificate.pdf"_s);
    const Outcome early = exportCertificate(desk.workspace(), one.id, path);
    REQUIRE_FALSE(early);
    CHECK_FALSE(QFile::exists(path));
    keep(desk, sentCertificate(one, 7));
    const auto before = desk.rows();
    const qint64 head = auditHead(desk.store()).seq;
    REQUIRE(exportCertificate(desk.workspace(), one.id, path));
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF-"));
    CHECK(desk.rows() == before);
    CHECK(desk.workspace().undoable()->action == "test.keep");
    REQUIRE(auditHead(desk.store()).seq == head + 1);
    const AuditEntry entry = auditEntries(desk.store(), one.id.bytes()).last();
    CHECK(entry.action == "export.certificate");
    CHECK(entry.subject == one.code);
    CHECK(entry.participant == one.id.bytes());
    CHECK(verifyAudit(desk.store()).isEmpty());

    CHECK_FALSE(exportCertificate(desk.workspace(), one.id, folder.filePath(u"no/such.pdf"_s)));
    CHECK(auditHead(desk.store()).seq == head + 1);
}

TEST_CASE("A certificate holds one page, whatever names and titles are like")
{
    Certificate certificate;
    certificate.number = 12;
    certificate.days = {QDate(2026, 11, 2), QDate(2026, 11, 9)};
    certificate.minutes = 75;
    certificate.issuedOn = QDate(2026, 11, 30);
    certificate.researcher = u"Robin Example"_s;
    certificate.contactLines = u"robin@example.org\n020 7946 0101"_s;
    const QString longest = u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(6).trimmed();
    const QList<std::pair<QString, QString>> names{
        {u"Ama Example"_s, u"en"_s}, {u"عائشہ خان"_s, u"ur"_s}, {u"রহিমা খাতুন"_s, u"bn"_s},
        {u"李小龙"_s, u"cmn"_s},     {longest, u"de"_s},        {u"W"_s.repeated(200), u"en"_s}};
    const QByteArray keepIn = qgetenv("COLLOQUY_KEEP_PDFS"); // to be looked at
    int number = 0;
    for (const auto &[name, language] : names) {
        certificate.name = name;
        certificate.language = language;
        certificate.studyTitle =
            u"Engagement with between-session work in low-intensity CBT"_s.repeated(number == 4 ? 5 : 1);
        const QByteArray pdf = certificatePdf(certificate);
        CHECK(pdf.count("/Type /Page\n") == 1);
        if (!keepIn.isEmpty()) {
            QFile file(QString::fromUtf8(keepIn) + u"/%1.pdf"_s.arg(++number));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(pdf);
        }
    }
}

TEST_CASE("A certificate that was issued again is written like the first")
{
    StudyDesk desk;
    const Participant one = interviewed(desk, u"practitioner"_s, u"Ama Example"_s);
    Thanks thanks = sentCertificate(one, 7);
    thanks.state = Thanks::State::Reissued;
    keep(desk, thanks);
    CHECK(certificate(desk.workspace(), one.id));
}
