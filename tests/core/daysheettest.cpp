// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/builders.h"

#include "core/actions/daysheets.h"
#include "core/actions/interviews.h"
#include "core/formats/paperdaysheet.h"
#include "core/formats/paperdaywords.h"
#include "core/store/audittrail.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 12, 1);

Interview onTuesday(StudyDesk &desk, const Participant &person, QTime time)
{
    Interview interview = planned(person, tuesday, time);
    keep(desk, interview);
    return interview;
}

int pagesOf(const QString &path)
{
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    return static_cast<int>(QString::fromLatin1(bytes).count(QRegularExpression(u"/Type\\s*/Page\\b"_s)));
}

/// As it would come out of a printer of 150 dots an inch; kept where COLLOQUY_PICTURES says.
QImage drawn(const DaySheet &sheet, const QString &name)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.setDotsPerMeterX(5906);
    image.setDotsPerMeterY(5906);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDaySheet(painter, sheet);
    painter.end();
    if (const QString folder = qEnvironmentVariable("COLLOQUY_PICTURES"); !folder.isEmpty())
        image.save(u"%1/day-sheet-%2.png"_s.arg(folder, name));
    return image;
}

bool isInked(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                return true;
        }
    }
    return false;
}

bool isRedAnywhere(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.red() > 150 && colour.green() < 60 && colour.blue() < 60)
                return true;
        }
    }
    return false;
}

/// All of it, on the longest paper there could be.
DaySheet fullSheet()
{
    DaySheet sheet;
    sheet.studyTitle = u"Engagement with between-session work in low-intensity therapy"_s;
    sheet.zone = "Europe/London";
    sheet.code = u"C07"_s;
    sheet.theirZone = "Asia/Karachi";
    sheet.interview.start = *resolve({tuesday, QTime(10, 0), "Europe/London", {}});
    sheet.interview.mode = InterviewMode::FaceToFace;
    sheet.interview.placeType = u"home"_s;
    sheet.interview.dueOutAt = sheet.interview.start.utc + 5400;
    sheet.language = u"ur"_s;
    sheet.readingLanguage.reset();
    sheet.interpreterNeeded = true;
    sheet.interpreterCode = u"I02"_s;
    sheet.interpreterState = InterpreterBooking::State::Asked;
    sheet.buddyNeeded = true;
    sheet.overdue = true;
    Document script;
    script.kind = Document::Kind::Script;
    script.version = u"1.0"_s;
    script.language = u"ur"_s;
    script.direction = Document::Direction::Rtl;
    for (int number = 1; number <= 14; ++number)
        script.statements << Statement{
            number,
            u"کیا آپ سمجھتے ہیں کہ اس تحقیق میں حصہ لینا آپ کی اپنی مرضی ہے، اور آپ کسی بھی سوال کو چھوڑ سکتے ہیں یا کسی بھی وقت وجہ بتائے بغیر رک سکتے ہیں؟"_s,
            Statement::Need::Required, Statement::Permits::Nothing};
    sheet.script = script;
    return sheet;
}

} // namespace

TEST_CASE("A day sheet has one page for each interview of the day, and none for what was moved or cancelled")
{
    StudyDesk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"day.pdf"_s);
    onTuesday(desk, consentedClient(desk), QTime(14, 0));
    const Interview first = onTuesday(desk, eligibleClient(desk), QTime(9, 0));
    Interview gone = planned(eligibleClient(desk), tuesday, QTime(16, 0));
    gone.state = Interview::State::Cancelled;
    gone.cancelledBy = Interview::By::Participant;
    keep(desk, gone);
    booked(desk, eligibleClient(desk), 72);
    const auto rows = daySheetInterviews(desk.workspace(), tuesday);
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().interview.id == first.id);
    REQUIRE(exportDaySheet(desk.workspace(), {tuesday}, path));
    CHECK(pagesOf(path) == 2);
}

TEST_CASE("A day sheet of codes needs no key, and one with places does and is on the audit trail")
{
    StudyDesk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"day.pdf"_s);
    onTuesday(desk, consentedClient(desk), QTime(14, 0));
    const auto before = desk.rows();
    const qint64 head = auditHead(desk.store()).seq;
    REQUIRE(exportDaySheet(desk.workspace(), {tuesday, true}, path));
    CHECK(desk.rows() == before);
    REQUIRE(auditHead(desk.store()).seq == head + 1);
    CHECK(auditEntries(desk.store(), QByteArray()).last().action == "export.day_sheet");
    desk.workspace().lock();
    REQUIRE(exportDaySheet(desk.workspace(), {tuesday}, path));
    CHECK(auditHead(desk.store()).seq == head + 1);
    CHECK(contains(checkExport(desk.workspace(), ExportDaySheet{tuesday, true}), Code::StudyLocked));
    const Outcome refused = exportDaySheet(desk.workspace(), {tuesday, true}, folder.filePath(u"no.pdf"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Locked);
    CHECK_FALSE(QFile::exists(folder.filePath(u"no.pdf"_s)));
}

TEST_CASE("A day without interviews has no sheet")
{
    StudyDesk desk;
    QTemporaryDir folder;
    const Outcome refused = exportDaySheet(desk.workspace(), {tuesday}, folder.filePath(u"day.pdf"_s));
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().findings, Code::RecordNotFound));
    CHECK_FALSE(QFile::exists(folder.filePath(u"day.pdf"_s)));
}

TEST_CASE("A day sheet says in red where nothing may be recorded")
{
    DaySheet sheet = fullSheet();
    sheet.script.reset();
    sheet.interview.mode = InterviewMode::Teams;
    sheet.overdue = false;
    sheet.interpreterState = InterpreterBooking::State::Confirmed;
    sheet.consent.state = ConsentStanding::State::Valid;
    sheet.consent.recording = true;
    sheet.consent.permits = {{Statement::Permits::Audio, YesNo::Yes},
                             {Statement::Permits::Video, YesNo::NotAsked},
                             {Statement::Permits::Quotes, YesNo::No}};
    CHECK(paperday::recordingText(sheet).isEmpty());
    CHECK(paperday::permitsText(sheet.consent).contains(u"sound\u00a0recording:\u00a0YES"_s));
    CHECK(paperday::permitsText(sheet.consent).contains(u"quotations:\u00a0no"_s));
    CHECK_FALSE(isRedAnywhere(drawn(sheet, u"complete"_s)));
    sheet.consent.recording = false;
    CHECK(paperday::recordingText(sheet).startsWith(u"NO AUDIO"_s));
    CHECK(isRedAnywhere(drawn(sheet, u"no-audio"_s)));
    sheet.consent.recording.reset();
    CHECK(paperday::recordingText(sheet).startsWith(u"NO AUDIO"_s));
    sheet.consent.recording = true;
    sheet.interpreterAgreesToRecording = false;
    CHECK(paperday::recordingText(sheet).startsWith(u"NO AUDIO"_s));
}

TEST_CASE("A day sheet tells both times, and that clocks are about to change")
{
    DaySheet sheet = fullSheet();
    CHECK(paperday::timeText(sheet) == u"10:00–11:00 London (60 min)"_s);
    CHECK(paperday::timeThereText(sheet) == u"For C07: 15:00–16:00 Karachi"_s);
    CHECK(paperday::clockChangeText(sheet).isEmpty());
    sheet.theirZone.clear();
    CHECK(paperday::timeThereText(sheet).isEmpty());
    sheet.interview.start = *resolve({QDate(2027, 3, 26), QTime(10, 0), "Europe/London", {}});
    CHECK(paperday::clockChangeText(sheet) == u"Clocks go forward on Sunday 28 March (London)."_s);
}

TEST_CASE("Statements about an interpreter or a picture are asked where there is one")
{
    DaySheet sheet = fullSheet();
    sheet.script->statements = {{1, u"one"_s, Statement::Need::Required, Statement::Permits::TakePart},
                                {2, u"two"_s, Statement::Need::WhenInterpreter, Statement::Permits::Nothing},
                                {3, u"three"_s, Statement::Need::WhenVideo, Statement::Permits::Video}};
    CHECK(paperday::askedStatements(sheet).size() == 3);
    sheet.interpreterNeeded = false;
    sheet.interpreterState.reset();
    sheet.interview.mode = InterviewMode::Phone;
    CHECK(paperday::askedStatements(sheet).size() == 1);
}

TEST_CASE("Whatever there is to say stands on one page, with room for notes and the foot below")
{
    DaySheet sheet = fullSheet();
    sheet.identified = true;
    sheet.place = u"12 Example Street\nFlat 4\nLeeds LS1 1AA"_s;
    sheet.interview.buddy = u"Sam Example, 07700 900 119"_s;
    sheet.interview.othersPresent = u"A sister, in the next room"_s;
    const QImage page = drawn(sheet, u"full"_s);
    CHECK(isInked(page, {100, 1640, 900, 50}));      // the foot
    CHECK_FALSE(isInked(page, {0, 1720, 1240, 30})); // and nothing below it
    CHECK_FALSE(isInked(page, {0, 0, 80, 1754}));    // nor beside it
    CHECK_FALSE(isInked(page, {1160, 0, 80, 1754}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"full.pdf"_s);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write(daySheetPdf({sheet, sheet}));
    pdf.close();
    CHECK(pagesOf(path) == 2);
    sheet.identified = false;
    drawn(sheet, u"codes"_s);
    sheet.interview.mode = InterviewMode::Zoom;
    drawn(sheet, u"zoom"_s);
}
