// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"

#include "core/actions/exchange.h"
#include "core/formats/csvwriter.h"
#include "core/store/audittrail.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

ImportParticipants file(const QString &text, const QString &group = u"client"_s)
{
    return {text.toUtf8(), {}, group};
}

ImportPreview previewed(StudyDesk &desk, const ImportParticipants &request)
{
    const Result<ImportPreview> preview = previewImport(desk.workspace(), request);
    REQUIRE(preview);
    return *preview;
}

/// The only row of a file with these headers and cells.
ImportRow onlyRow(StudyDesk &desk, const QString &headers, const QString &cells)
{
    const ImportPreview preview = previewed(desk, file(headers + u'\n' + cells + u'\n'));
    REQUIRE(preview.rows.size() == 1);
    return preview.rows.first();
}

QStringList problemsOf(const ImportRow &row)
{
    QStringList problems;
    for (const Finding &finding : row.findings)
        problems << codeText(finding.code) + u' ' + finding.subject;
    return problems;
}

} // namespace

TEST_CASE("A list of people is taken over with everything that its columns say")
{
    StudyDesk desk;
    const QByteArray csv =
        "Full name;E-mail;Mobile;Role;Preferred language;Reads;Interpreter needed?;Mode;Age;"
        "How did you hear?;Comments;Date of enquiry;Shoe size\r\n"
        "Ama Example;ama@example.org;07700 900101;Practitioner;Urdu;English;yes;Zoom, phone;34;"
        "A leaflet;\"Two\nlines\";2/11/2026;38\r\n"
        "Bea Example;;;P;pl;none;no;any;;;;;\r\n";
    const Result<ImportOutcome> outcome = importParticipants(desk.workspace(), {csv, {}, {}}, false);
    REQUIRE(outcome);
    CHECK(outcome->added == 2);
    CHECK(outcome->left.isEmpty());
    const QList<Participant> people = desk.store().list<Participant>("ORDER BY number");
    REQUIRE(people.size() == 2);
    const Participant &one = people[0];
    CHECK(one.code == u"P01"_s);
    CHECK(one.group == u"practitioner"_s);
    CHECK(one.name == u"Ama Example"_s);
    CHECK(one.email == u"ama@example.org"_s);
    CHECK(one.phone == u"07700 900101"_s);
    CHECK(one.spokenLanguage == u"ur"_s);
    CHECK(one.readingLanguage == u"en"_s);
    CHECK(one.interpreterWanted == YesNo::Yes);
    CHECK((one.modes == QList{InterviewMode::Zoom, InterviewMode::Phone}));
    CHECK(one.age == 34);
    CHECK(one.source == u"A leaflet"_s);
    CHECK(one.notes == u"Two\nlines"_s);
    CHECK(utcText(one.enquiredAt) == u"2026-11-02T00:00:00Z"_s);
    CHECK(people[1].spokenLanguage == u"pl"_s);
    CHECK_FALSE(people[1].readingLanguage);
    CHECK(people[1].interpreterWanted == YesNo::No);
    CHECK(people[1].modes.isEmpty());
    CHECK_FALSE(people[1].age);
    CHECK(people[1].enquiredAt == StudyDesk::monday());
    CHECK(verifyAudit(desk.store()).isEmpty());
}

TEST_CASE("A preview says how the file was read, and changes nothing")
{
    StudyDesk desk;
    const auto before = desk.rows();
    QString text = u"Forename\tSurname\tShoe size\nZoë\tÉxample\t38\n"_s;
    QByteArray utf16("\xff\xfe");
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const ImportPreview preview = previewed(desk, {utf16, {}, u"C"_s});
    CHECK(preview.encoding == u"UTF-16"_s);
    CHECK(preview.separator == u'\t');
    CHECK(preview.headers == QStringList{u"Forename"_s, u"Surname"_s, u"Shoe size"_s});
    CHECK(preview.columns ==
          QMap<QString, QString>{{u"Forename"_s, u"first_name"_s}, {u"Surname"_s, u"surname"_s}});
    CHECK(preview.unmapped == QStringList{u"Shoe size"_s});
    REQUIRE(preview.rows.size() == 1);
    CHECK(preview.rows[0].participant.name == u"Zoë Éxample"_s);
    CHECK(preview.count(ImportRow::State::New) == 1);
    CHECK(desk.rows() == before);
    CHECK(previewed(desk, {"Name\nZo\xeb\n", {}, u"client"_s}).encoding == u"Windows-1252"_s);
    CHECK(previewed(desk, {"Name\nZo\xc3\xab\n", {}, u"client"_s}).encoding == u"UTF-8"_s);
}

TEST_CASE("Columns are matched as asked, by names of fields or of columns")
{
    StudyDesk desk;
    ImportParticipants request = file(u"A,B,Name\nama@example.org,Ama Example,not a name\n"_s);
    request.columns = {{u"A"_s, u"email"_s}, {u"B"_s, u"full name"_s}};
    const ImportPreview preview = previewed(desk, request);
    CHECK(preview.rows[0].participant.name == u"Ama Example"_s);
    CHECK(preview.rows[0].participant.email == u"ama@example.org"_s);
    CHECK(preview.unmapped == QStringList{u"Name"_s});
    request.columns = {{u"Name"_s, u"ignore"_s}, {u"A"_s, u"email"_s}};
    CHECK(previewed(desk, request).rows[0].participant.name.isEmpty());
    for (const QMap<QString, QString> &wrong :
         {QMap<QString, QString>{{u"Z"_s, u"email"_s}}, QMap<QString, QString>{{u"A"_s, u"shoe size"_s}},
          QMap<QString, QString>{{u"A"_s, u"email"_s}, {u"B"_s, u"email"_s}}}) {
        request.columns = wrong;
        const auto refused = previewImport(desk.workspace(), request);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Format);
        CHECK(contains(refused.error().findings, Code::ImportColumn));
    }
}

TEST_CASE("The headers of a file can be seen before any of them is known")
{
    CHECK(importHeaders("Who,Where\nBen,here\n") == QStringList{u"Who"_s, u"Where"_s});
    CHECK(importHeaders("Who") == QStringList{u"Who"_s});
    CHECK(importHeaders("").isEmpty());
}

TEST_CASE("A file without a known column, or with nothing in it, is refused")
{
    StudyDesk desk;
    for (const QString &text : {u""_s, u"\n\n"_s, u"a,b\n1,2\n"_s}) {
        const auto refused = previewImport(desk.workspace(), file(text));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Format);
    }
    const auto refused = previewImport(desk.workspace(), file(u"name\nAma Example\n"_s, u"astronauts"_s));
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().findings, Code::TextUnknown));
}

TEST_CASE("A bad row is named by its number and every reason")
{
    StudyDesk desk;
    const QString headers = u"name,email,group,language,interpreter,mode,age,enquired"_s;
    const ImportRow row =
        onlyRow(desk, headers, u"Ama,not an address,astronauts,Klingon,perhaps,telepathy,old,31/31/2026"_s);
    CHECK(row.state == ImportRow::State::Bad);
    CHECK(row.number == 1);
    CHECK(row.line == 2);
    CHECK(problemsOf(row) == QStringList{u"import.row 1"_s, u"text.unknown group"_s,
                                         u"language.unknown spoken_language"_s, u"number.out_of_range age"_s,
                                         u"date.malformed enquired_at"_s, u"text.unknown interpreter"_s,
                                         u"text.unknown modes"_s, u"contact.malformed email"_s});
    CHECK(problemsOf(onlyRow(desk, headers, u"Ama,,,,,,200,"_s)).contains(u"number.out_of_range age"_s));
    CHECK(
        problemsOf(onlyRow(desk, headers, u"Ama,,,,,,,2027-01-01"_s)).contains(u"time.future enquired_at"_s));
    CHECK(problemsOf(onlyRow(desk, headers, u",,,pl,,,,"_s)).contains(u"text.empty name"_s));
    CHECK(problemsOf(onlyRow(desk, headers, u"A\u202Ea,,,,,,,"_s)).contains(u"text.control name"_s));
    CHECK(problemsOf(onlyRow(desk, headers, u"Ama,,,,,,,,too many"_s)).contains(u"import.column 9"_s));
}

TEST_CASE("Bad rows are left and the others are added")
{
    StudyDesk desk;
    const auto outcome = importParticipants(
        desk.workspace(), file(u"name,age\nAma Example,34\nBea Example,x\n,,\nCai Example,35\n"_s), false);
    REQUIRE(outcome);
    CHECK(outcome->added == 2);
    REQUIRE(outcome->left.size() == 1);
    CHECK(outcome->left[0].number == 2);
    CHECK(outcome->left[0].line == 3);
    CHECK(desk.store().count<Participant>({}) == 2);
}

TEST_CASE("Who is in the study or twice in the file is left, unless they shall come too")
{
    StudyDesk desk;
    Participant known;
    known.name = u"Małgorzata Example"_s;
    known.phone = u"+44 7700 900101"_s;
    known.email = u"Malgo@Example.org"_s;
    enrolled(desk, known);
    const QString text = u"name,email,phone\n"
                         "MALGORZATA EXAMPLE,,\n"
                         "X,malgo@example.ORG,07700 900 101\n"
                         "Bea Example,bea@example.org,\n"
                         "Beatrice,BEA@example.org,\n"
                         "Cai Example,,020 7946 0101\n"_s;
    const ImportPreview preview = previewed(desk, file(text));
    REQUIRE(preview.rows.size() == 5);
    CHECK(preview.rows[0].findings == Findings{warns(Code::DuplicateSuspected, u"C01"_s, {u"name"_s})});
    CHECK(preview.rows[1].findings ==
          Findings{warns(Code::DuplicateSuspected, u"C01"_s, {u"email"_s, u"phone"_s})});
    CHECK(preview.rows[2].state == ImportRow::State::New);
    CHECK(preview.rows[3].findings == Findings{warns(Code::DuplicateSuspected, u"row 3"_s, {u"email"_s})});
    CHECK(preview.count(ImportRow::State::Duplicate) == 3);

    const auto without = importParticipants(desk.workspace(), file(text), false);
    REQUIRE(without);
    CHECK(without->added == 2);
    CHECK(without->left.size() == 3);
    REQUIRE(desk.workspace().undo());
    const auto with = importParticipants(desk.workspace(), file(text), true);
    REQUIRE(with);
    CHECK(with->added == 5);
    CHECK(auditEntries(desk.store(), QByteArray()).last().reasons == QStringList{u"duplicate.suspected"_s});
}

TEST_CASE("An import is one step: announced once, undone and redone as one, its codes spent")
{
    StudyDesk desk;
    const auto before = desk.rows();
    REQUIRE(importParticipants(desk.workspace(), file(u"name\nAma Example\nBea Example\n"_s), false));
    CHECK(desk.announced() == 1);
    CHECK(desk.last().action == "participants.import");
    CHECK(desk.last().changes.size() == 2);
    const auto after = desk.rows();
    REQUIRE(desk.workspace().undo());
    CHECK(desk.rows() == before);
    REQUIRE(desk.workspace().redo());
    CHECK(desk.rows() == after);
    REQUIRE(desk.workspace().undo());
    REQUIRE(importParticipants(desk.workspace(), file(u"name\nCai Example\n"_s), false));
    CHECK(desk.store().first<Participant>("ORDER BY number")->code == u"C03"_s);
    CHECK(verifyAudit(desk.store()).isEmpty());
}

TEST_CASE("Nothing to add changes nothing, and a locked study takes nobody")
{
    StudyDesk desk;
    const auto before = desk.rows();
    const auto outcome = importParticipants(desk.workspace(), file(u"name,age\nAma Example,x\n"_s), false);
    REQUIRE(outcome);
    CHECK(outcome->added == 0);
    CHECK_FALSE(desk.workspace().undoable());
    desk.workspace().lock();
    const auto locked = importParticipants(desk.workspace(), file(u"name\nAma Example\n"_s), false);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().kind == Error::Kind::Locked);
    CHECK(desk.rows() == before);
}

TEST_CASE("The import refuses what another window changes meanwhile, whole")
{
    StudyDesk desk;
    REQUIRE(importParticipants(desk.workspace(), file(u"name\nAma Example\nBea Example\n"_s), false));
    Participant first = *desk.store().first<Participant>("ORDER BY number");
    REQUIRE(desk.store().connection().execute("UPDATE participant SET no_contact = 1 WHERE number = 2"));
    const auto rows = desk.rows();
    const Outcome undone = desk.workspace().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Conflict);
    CHECK(desk.rows() == rows);
    CHECK(desk.store().find(first.id));
}

TEST_CASE("Names that an export guarded come back as they were")
{
    StudyDesk desk;
    const QStringList names{u"=Ama"_s, u"'t Hooft"_s, u"-Bea"_s, u"عائشہ"_s, u"李小龙"_s, u"O\"Neill, Ada"_s};
    CsvWriter csv;
    csv.field(u"name"_s);
    csv.endRow();
    for (const QString &name : names) {
        csv.field(name);
        csv.endRow();
    }
    const ImportPreview preview = previewed(desk, {csv.bytes().toByteArray(), {}, u"client"_s});
    REQUIRE(preview.rows.size() == names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        CHECK(preview.rows[i].participant.name == names[i]);
}

TEST_CASE("Languages are known by tag and by English name, days in the ways people write them")
{
    StudyDesk desk;
    const auto spoken = [&](const QString &cell) {
        return onlyRow(desk, u"name,language"_s, u"Ama,\""_s + cell + u'"').participant.spokenLanguage;
    };
    CHECK(spoken(u"UR"_s) == u"ur"_s);
    CHECK(spoken(u"pa-guru"_s) == u"pa-Guru"_s);
    CHECK(spoken(u"Punjabi"_s) == u"pa"_s);
    CHECK(spoken(u"punjabi (western)"_s) == u"pnb"_s);
    CHECK(spoken(u"Sylheti"_s) == u"syl"_s);
    CHECK(spoken(u"farsi"_s) == u"fa"_s);
    CHECK(spoken(u"BSL"_s) == u"bfi"_s);
    CHECK(spoken(u"Mandarin"_s) == u"cmn"_s);
    CHECK(spoken(u"Polish"_s) == u"pl"_s);
    CHECK(spoken(u""_s) == u"en"_s);
    const auto enquired = [&](const QString &cell) {
        return utcText(onlyRow(desk, u"name,enquired"_s, u"Ama,"_s + cell).participant.enquiredAt);
    };
    for (const QString &day :
         {u"2026-11-02"_s, u"02/11/2026"_s, u"2.11.2026"_s, u"2 Nov 2026"_s, u"2 November 2026"_s})
        CHECK(enquired(day) == u"2026-11-02T00:00:00Z"_s);
    CHECK(enquired(u"2026-10-20T09:15"_s) == u"2026-10-20T08:15:00Z"_s);
    CHECK(enquired(u"2026-10-20T09:15:00Z"_s) == u"2026-10-20T09:15:00Z"_s);
    CHECK(enquired(u"20/10/2026 9:15:22"_s) == u"2026-10-20T08:15:00Z"_s);
    CHECK(enquired(u"2026-11-30"_s) == u"2026-11-30T00:00:00Z"_s);
}

TEST_CASE("Somebody under age is imported and marked")
{
    StudyDesk desk;
    CHECK(onlyRow(desk, u"name,age"_s, u"Ama,15"_s).participant.tooYoung);
    CHECK_FALSE(onlyRow(desk, u"name,age"_s, u"Ama,16"_s).participant.tooYoung);
}
