// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/actionchecks.h"

#include "core/actions/exchange.h"
#include "core/actions/overview.h"
#include "core/formats/csvparser.h"
#include "core/formats/csvwriter.h"
#include "core/store/audittrail.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QStringList columns =
    u"participant,group,state,date,start,end,time_zone,start_utc,end_utc,minutes,mode,language,interpreter_"
    u"needed,"
    "interpreter,interpreter_state,consent,consent_form,recording,moved_from,outcome"_s.split(u',');

QByteArray schedule(StudyDesk &desk, const ExportSchedule &request)
{
    QByteArray bytes;
    const Outcome written = writeSchedule(desk.workspace(), request, [&](QByteArrayView piece) {
        bytes += piece;
        return Outcome();
    });
    REQUIRE(written);
    return bytes;
}

/// Rows by column name, as this program's own reader gives them back.
QList<QMap<QString, QString>> rowsOf(const QByteArray &csv)
{
    QList<CsvRecord> records = readCsv(csv);
    REQUIRE_FALSE(records.isEmpty());
    const QStringList headers = records.takeFirst().fields;
    QList<QMap<QString, QString>> rows;
    for (const CsvRecord &record : records) {
        REQUIRE(record.problems.isEmpty());
        REQUIRE(record.fields.size() == headers.size());
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < headers.size(); ++i)
            row[headers[i]] = unguarded(record.fields[i]);
        rows << row;
    }
    return rows;
}

QList<QMap<QString, QString>> exported(StudyDesk &desk, bool identified = false)
{
    ExportSchedule request;
    request.reader = CsvFor::Plain;
    request.identified = identified;
    return rowsOf(schedule(desk, request));
}

Participant person(const QString &name)
{
    Participant participant;
    participant.name = name;
    return participant;
}

ExportSchedule plain()
{
    ExportSchedule request;
    request.reader = CsvFor::Plain;
    return request;
}

ExportSchedule identified()
{
    ExportSchedule request = plain();
    request.identified = true;
    return request;
}

} // namespace

TEST_CASE("The schedule has its columns in order and one row an interview, by start")
{
    StudyDesk desk;
    Participant one = person(u"Ama Example"_s);
    one.spokenLanguage = u"ur"_s;
    one.interpreterWanted = YesNo::Yes;
    one = enrolled(desk, one);
    const Participant other = enrolled(desk, person(u"Bea Example"_s));
    const Document form = formInUse(desk, u"client"_s, u"2.1"_s);
    keep(desk, consentOn(form, one, {{1, YesNo::Yes}, {2, YesNo::Yes}}));
    Interview old = planned(one, QDate(2026, 12, 3), QTime(14, 0));
    old.state = Interview::State::Moved;
    keep(desk, old);
    Interview moved = planned(one, QDate(2026, 12, 2), QTime(9, 30));
    moved.movedFrom = old.id;
    moved.minutes = 45;
    moved.mode = InterviewMode::FaceToFace;
    keep(desk, moved);
    Interview past = planned(other, QDate(2026, 10, 20), QTime(9, 0));
    past.state = Interview::State::Stopped;
    past.startedAt = past.start.utc;
    past.endedAt = past.start.utc + 600;
    keep(desk, past);

    CHECK(
        schedule(desk, plain()) ==
        (columns.join(u',').toUtf8() +
         "\r\nC02,client,stopped,2026-10-20,09:00,10:00,Europe/"
         "London,2026-10-20T08:00:00Z,2026-10-20T09:00:00Z,60,"
         "teams,en,not_asked,,,missing,,unknown,,stopped\r\n"
         "C01,client,confirmed,2026-12-02,09:30,10:15,Europe/"
         "London,2026-12-02T09:30:00Z,2026-12-02T10:15:00Z,45,"
         "face_to_face,ur,yes,,,valid,2.1,yes,2026-12-03T14:00:00Z,\r\n"
         "C01,client,moved,2026-12-03,14:00,15:00,Europe/London,2026-12-03T14:00:00Z,2026-12-03T15:00:00Z,60,"
         "teams,ur,yes,,,valid,2.1,yes,,\r\n"));
    ExportSchedule excel;
    CHECK(schedule(desk, excel) == "\xef\xbb\xbf" + schedule(desk, plain()));
}

TEST_CASE("A schedule without interviews has its columns alone")
{
    StudyDesk desk;
    CHECK(schedule(desk, plain()) == columns.join(u',').toUtf8() + "\r\n");
}

TEST_CASE("The newest booking of an interpreter stands in the schedule")
{
    using State = InterpreterBooking::State;
    StudyDesk desk;
    fillEveryTable(desk);
    const auto first = desk.store().list<InterpreterBooking>("ORDER BY rowid").first();
    CHECK(exported(desk)[0][u"interpreter"_s] == u"I01"_s);
    CHECK(exported(desk)[0][u"interpreter_state"_s] == u"asked"_s);
    const QMap<State, QString> words{{State::Confirmed, u"confirmed"_s},
                                     {State::Reconfirm, u"reconfirm"_s},
                                     {State::Declined, u"declined"_s},
                                     {State::Released, u"released"_s},
                                     {State::Moved, {}},
                                     {State::Attended, u"attended"_s},
                                     {State::NoShow, u"no_show"_s}};
    for (auto state = words.cbegin(); state != words.cend(); ++state) {
        InterpreterBooking newer = first;
        newer.id = Id<InterpreterBooking>::create();
        newer.state = state.key();
        keep(desk, newer);
        CHECK(exported(desk)[0][u"interpreter_state"_s] == *state);
    }
    InterpreterBooking wanted = first;
    wanted.id = Id<InterpreterBooking>::create();
    wanted.interpreter.reset();
    wanted.state = State::Wanted;
    keep(desk, wanted);
    CHECK(exported(desk)[0][u"interpreter"_s].isEmpty());
    CHECK(exported(desk)[0][u"interpreter_state"_s] == u"wanted"_s);
}

TEST_CASE("Consent, form and recording follow the newest record that stands, and withdrawals")
{
    StudyDesk desk;
    const Participant one = enrolled(desk, person(u"Ama Example"_s));
    keep(desk, planned(one, QDate(2026, 12, 2), QTime(9, 30)));
    const Document form = formInUse(desk, u"client"_s, u"2.1"_s);
    const auto standing = [&] {
        const auto row = exported(desk)[0];
        return QStringList{row[u"consent"_s], row[u"consent_form"_s], row[u"recording"_s]};
    };
    CHECK(standing() == QStringList{u"missing"_s, {}, u"unknown"_s});
    const auto record = [&](const QMap<int, YesNo> &answers, qint64 later) {
        ConsentRecord consent = consentOn(form, one, answers);
        consent.takenAt += later;
        keep(desk, consent);
        return consent;
    };
    record({{1, YesNo::No}, {2, YesNo::Yes}}, 0);
    CHECK(standing() == QStringList{u"incomplete"_s, u"2.1"_s, u"unknown"_s});
    record({{1, YesNo::Yes}, {2, YesNo::No}}, 60);
    CHECK(standing() == QStringList{u"valid"_s, u"2.1"_s, u"no"_s});
    record({{1, YesNo::Yes}}, 120);
    CHECK(standing() == QStringList{u"valid"_s, u"2.1"_s, u"unknown"_s});
    const ConsentRecord undone = record({{1, YesNo::No}}, 240);
    CHECK(standing()[0] == u"incomplete"_s);
    keep(desk, Voiding{Id<Voiding>{undone.id.uuid}, "consent_record", StudyDesk::monday()});
    CHECK(standing()[0] == u"valid"_s);
    record({{1, YesNo::No}}, -60); // entered later, but given before
    CHECK(standing()[0] == u"valid"_s);
    const ConsentRecord due = record({{1, YesNo::Yes}, {2, YesNo::Yes}}, 300);
    CHECK(standing() == QStringList{u"valid"_s, u"2.1"_s, u"yes"_s});
    const auto mark = [&](VersionMark::Mark meaning, const Id<Document> &document) {
        keep(desk,
             VersionMark{Id<VersionMark>::create(), one.id, document, meaning, due.takenAt, u"a test"_s});
    };
    const auto newer = Id<Document>::create();
    mark(VersionMark::Mark::Reconsent, due.form); // on which they consented since
    CHECK(standing()[0] == u"valid"_s);
    mark(VersionMark::Mark::Reconsent, newer);
    CHECK(standing() == QStringList{u"reconsent_due"_s, u"2.1"_s, u"unknown"_s});
    CHECK(consentStanding(desk.workspace(), one.id).state == ConsentStanding::State::ReconsentDue);
    mark(VersionMark::Mark::Unaffected, newer);
    const auto withdraw = [&](Withdrawal::Scope scope) {
        Withdrawal withdrawal;
        withdrawal.id = Id<Withdrawal>::create();
        withdrawal.participant = one.id;
        withdrawal.scopes = {Withdrawal::Scope::Contact, scope};
        keep(desk, withdrawal);
        return withdrawal;
    };
    withdraw(Withdrawal::Scope::Recording);
    CHECK(standing() == QStringList{u"valid"_s, u"2.1"_s, u"no"_s});
    const Withdrawal everything = withdraw(Withdrawal::Scope::Everything);
    CHECK(standing()[0] == u"withdrawn"_s);
    keep(desk, Voiding{Id<Voiding>{everything.id.uuid}, "withdrawal", StudyDesk::monday()});
    CHECK(standing()[0] == u"valid"_s);
    withdraw(Withdrawal::Scope::Interview);
    CHECK(standing()[0] == u"withdrawn"_s);
}

TEST_CASE("Each outcome is said, and only an outcome")
{
    StudyDesk desk;
    int hour = 8;
    for (const Interview::State state :
         {Interview::State::Cancelled, Interview::State::NoShow, Interview::State::Completed,
          Interview::State::Partial, Interview::State::Stopped, Interview::State::Moved}) {
        Interview interview =
            planned(enrolled(desk, person(u"Ama Example"_s)), QDate(2026, 11, 2), QTime(hour++, 0));
        interview.state = state;
        interview.startedAt = interview.start.utc;
        interview.endedAt = interview.start.utc + 60;
        if (state == Interview::State::Cancelled)
            interview.cancelledBy = Interview::By::Researcher;
        keep(desk, interview);
    }
    QStringList outcomes;
    for (const auto &row : exported(desk))
        outcomes << row[u"outcome"_s];
    CHECK(outcomes == QStringList{{}, u"no_show"_s, u"completed"_s, u"partial"_s, u"stopped"_s, {}});
}

TEST_CASE("An interview across a change of clocks ends when the wall clock says so")
{
    StudyDesk desk;
    const auto ends = [&](QDate date, QTime time, const QByteArray &zone, int minutes) {
        Interview interview = planned(enrolled(desk, person(u"Ama Example"_s)), date, time, zone);
        interview.minutes = minutes;
        interview.state = Interview::State::Moved;
        keep(desk, interview);
        for (const auto &row : exported(desk)) {
            if (row[u"start_utc"_s] == utcText(interview.start.utc)) {
                CHECK(row[u"end_utc"_s] == utcText(interview.span().end));
                CHECK(row[u"date"_s] == date.toString(Qt::ISODate));
                CHECK(row[u"start"_s] == time.toString(u"HH:mm"_s));
                CHECK(row[u"time_zone"_s] == QString::fromLatin1(zone));
                return row[u"end"_s];
            }
        }
        return QString();
    };
    CHECK(ends(QDate(2026, 10, 25), QTime(0, 30), "Europe/London", 60) == u"01:30"_s);
    CHECK(ends(QDate(2026, 10, 25), QTime(0, 45), "Europe/London", 90) == u"01:15"_s);
    CHECK(ends(QDate(2027, 3, 28), QTime(0, 30), "Europe/London", 60) == u"02:30"_s);
    CHECK(ends(QDate(2027, 3, 28), QTime(0, 0), "Europe/London", 60) == u"02:00"_s);
    CHECK(ends(QDate(2026, 12, 31), QTime(23, 30), "Asia/Karachi", 60) == u"00:30"_s);
    CHECK(ends(QDate(2026, 7, 1), QTime(10, 0), "Asia/Kolkata", 30) == u"10:30"_s);
    CHECK(ends(QDate(2026, 3, 29), QTime(0, 15), "Europe/London", 60) == u"02:15"_s);
}

TEST_CASE("From and to are whole days of the study's zone")
{
    StudyDesk desk;
    const auto add = [&](QDate date, QTime time) {
        keep(desk, planned(enrolled(desk, person(u"Ama Example"_s)), date, time));
    };
    add(QDate(2027, 5, 31), QTime(23, 59));
    add(QDate(2027, 6, 1), QTime(1, 0));
    add(QDate(2027, 6, 2), QTime(22, 30));
    add(QDate(2027, 6, 3), QTime(0, 0));
    const auto count = [&](std::optional<QDate> from, std::optional<QDate> to) {
        ExportSchedule request = plain();
        request.from = from;
        request.to = to;
        return rowsOf(schedule(desk, request)).size();
    };
    CHECK(count({}, {}) == 4);
    CHECK(count(QDate(2027, 6, 1), QDate(2027, 6, 2)) == 2);
    CHECK(count(QDate(2027, 6, 1), {}) == 3);
    CHECK(count({}, QDate(2027, 5, 31)) == 1);
    ExportSchedule backwards = plain();
    backwards.from = QDate(2027, 6, 4);
    backwards.to = QDate(2027, 6, 1);
    checkRefused(desk, Code::DateMalformed, [&] {
        return writeSchedule(desk.workspace(), backwards, [](QByteArrayView) { return Outcome(); });
    });
}

TEST_CASE("Names, contacts and places come back exactly, in this reader and in Python's")
{
    StudyDesk desk;
    const QStringList names{u"=HYPERLINK(\"x\")"_s,
                            u"O'Neill, \"Ama\""_s,
                            u"عائشہ خان"_s,
                            u"'t Hooft"_s,
                            u"রহিমা"_s,
                            u"-Ann"_s,
                            u"李小龙"_s,
                            u"Zoë; Łukasz"_s,
                            u"@home"_s,
                            {}};
    int hour = 0;
    QList<QStringList> expected;
    for (const QString &name : names) {
        Participant one = person(name);
        one.email = u"a%1@example.org"_s.arg(hour);
        one.phone = u"+44 7700 90010%1"_s.arg(hour);
        one = enrolled(desk, one);
        Interview interview = planned(one, QDate(2026, 12, 2), QTime(hour++, 0));
        interview.place = u"Room %1,\nExample \"House\""_s.arg(hour);
        keep(desk, interview);
        expected << QStringList{one.name, one.email, one.phone, interview.place};
    }
    const auto rows = exported(desk, true);
    REQUIRE(rows.size() == names.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        CHECK((QStringList{rows[i][u"name"_s], rows[i][u"email"_s], rows[i][u"phone"_s],
                           rows[i][u"place"_s]} == expected[i]));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"schedule.csv"_s);
    ExportSchedule request;
    request.identified = true;
    REQUIRE(exportSchedule(desk.workspace(), request, path));
    CHECK(QFile::permissions(path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import csv,json,sys\n"
                                "rows=list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8-sig')))\n"
                                "print(json.dumps(rows))"_s,
                                path});
    INFO("this test needs python3");
    REQUIRE(python.waitForFinished());
    REQUIRE(python.exitCode() == 0);
    const QJsonArray lines = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    REQUIRE(lines.size() == names.size() + 1);
    CHECK(lines[0].toVariant().toStringList() ==
          QStringList{u"name"_s, u"email"_s, u"phone"_s, u"place"_s} + columns);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringList cells = lines[i + 1].toVariant().toStringList();
        REQUIRE(cells.size() == 24);
        CHECK(cells[2] == u'\'' + expected[i][2]);
        for (int c = 0; c < 4; ++c)
            CHECK(unguarded(cells[c]) == expected[i][c]);
        for (int c = 4; c < 24; ++c)
            CHECK(cells[c] == rows[i][columns[c - 4]]);
    }
}

TEST_CASE("Without names the schedule is there while the study is locked - with names it is not")
{
    StudyDesk desk;
    fillEveryTable(desk);
    const QByteArray open = schedule(desk, plain());
    const qint64 head = auditHead(desk.store()).seq;
    desk.workspace().lock();
    CHECK(schedule(desk, plain()) == open);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.csv"_s);
    const Outcome refused = exportSchedule(desk.workspace(), identified(), path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Locked);
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(writeSchedule(desk.workspace(), identified(), [](QByteArrayView) { return Outcome(); }));
    CHECK(auditHead(desk.store()).seq == head);
}

TEST_CASE("An export with names leaves an entry in the audit trail and nothing to undo")
{
    StudyDesk desk;
    fillEveryTable(desk);
    const auto before = desk.rows();
    const int announced = desk.announced();
    const auto step = desk.workspace().undoable();
    schedule(desk, plain());
    const qint64 head = auditHead(desk.store()).seq;
    schedule(desk, identified());
    REQUIRE(auditHead(desk.store()).seq == head + 1);
    const AuditEntry entry = auditEntries(desk.store(), QByteArray()).last();
    CHECK(entry.action == "export.schedule");
    CHECK(entry.subject.isEmpty());
    CHECK(entry.fields.isEmpty());
    CHECK(desk.rows() == before);
    CHECK(desk.announced() == announced);
    CHECK(desk.workspace().undoable()->action == step->action);
    CHECK(verifyAudit(desk.store()).isEmpty());
    REQUIRE(desk.workspace().undo());
    CHECK(verifyAudit(desk.store()).isEmpty());
}

TEST_CASE("An export that can't be written leaves no file and no entry")
{
    StudyDesk desk;
    fillEveryTable(desk);
    const qint64 head = auditHead(desk.store()).seq;
    QTemporaryDir folder;
    const Outcome refused =
        exportSchedule(desk.workspace(), identified(), folder.filePath(u"no/such/s.csv"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Storage);
    CHECK(auditHead(desk.store()).seq == head);
    const Error full = Error::of(Error::Kind::Storage, Code::FileFull);
    const Outcome stopped =
        writeSchedule(desk.workspace(), plain(), [&](QByteArrayView) -> Outcome { return full; });
    REQUIRE_FALSE(stopped);
    CHECK(contains(stopped.error().findings, Code::FileFull));
}

TEST_CASE("The study itself is never replaced by an export")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"a.study"_s));
    const QString link = folder.filePath(u"link.csv"_s);
    REQUIRE(QFile::link(desk.workspace().path(), link));
    const QString study = desk.workspace().path();
    for (const QString &path : {study, link, study + u"-journal"_s, study + u"-wal"_s, study + u"-shm"_s,
                                folder.filePath(u"./a.study-journal"_s)}) {
        CAPTURE(path);
        const Outcome refused = exportSchedule(desk.workspace(), plain(), path);
        REQUIRE_FALSE(refused);
        CHECK(contains(refused.error().findings, Code::FileExists));
    }
    CHECK_FALSE(QFile::exists(study + u"-journal"_s));
    CHECK(Workspace::open(study));
}

TEST_CASE("An export that finds no room for its last piece leaves no entry")
{
    StudyDesk desk;
    fillEveryTable(desk);
    const qint64 head = auditHead(desk.store()).seq;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.csv"_s);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit narrow{1, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &narrow) == 0);
    const Outcome refused = exportSchedule(desk.workspace(), identified(), path);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().findings, Code::FileFull));
    CHECK_FALSE(QFile::exists(path));
    CHECK(auditHead(desk.store()).seq == head);
}

TEST_CASE("A sealed part that doesn't open stops an export with names, and no file is left")
{
    StudyDesk desk;
    fillEveryTable(desk);
    REQUIRE(desk.store().connection().execute("UPDATE participant SET sealed_identity = zeroblob(170)"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"s.csv"_s);
    const Outcome refused = exportSchedule(desk.workspace(), identified(), path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Damaged);
    CHECK(contains(refused.error().findings, Code::BlobDamaged));
    CHECK_FALSE(QFile::exists(path));
    CHECK(schedule(desk, plain()).size() > 300);
}

TEST_CASE("A long schedule comes in pieces of bounded size")
{
    StudyDesk desk;
    const Participant one = enrolled(desk, person(u"Ama Example"_s));
    Transaction transaction(desk.store());
    for (int i = 0; i < 3000; ++i) {
        Interview interview = planned(one, QDate(2026, 11, 2).addDays(i / 24), QTime(i % 24, 0));
        interview.state = Interview::State::Moved;
        transaction.put(interview);
    }
    REQUIRE(desk.workspace().finish(transaction, {"test.keep", {}, {}, {}}));
    QByteArray all;
    int pieces = 0;
    REQUIRE(writeSchedule(desk.workspace(), plain(), [&](QByteArrayView piece) {
        CHECK(piece.size() < 256 * 1024);
        ++pieces;
        all += piece;
        return Outcome();
    }));
    CHECK(pieces >= 3);
    CHECK(rowsOf(all).size() == 3000);
}
