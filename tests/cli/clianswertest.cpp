// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include "core/actions/workspace.h"
#include "core/store/store.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

const char *const screened = "participant screen STUDY C01 --answer age_16_or_over=yes "
                             "li_treatment_in_iapt=yes individual_session=yes";

/// Past every rule, as damage would.
void damage(const CliDesk &desk, const char *sql)
{
    const auto workspace = Workspace::open(desk.study());
    REQUIRE(workspace);
    REQUIRE((*workspace)->store().connection().execute(sql));
}

/// C01, booked for an hour on the first of December.
void book(const CliDesk &desk)
{
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    REQUIRE(desk(screened).code == 0);
    REQUIRE(desk("interview book STUDY C01 --mode phone --at 2026-12-01T10:00 --place-type home").code == 0);
}

/// Counts what arrives at once.
class Pieces : public QIODevice {
public:
    int count = 0;
    qint64 largest = 0;

private:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        count += size > 0;
        largest = std::max(largest, size);
        return size;
    }
};

} // namespace

TEST_CASE("Names that don't open are told of as damaged, and never shown as missing")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --name Ann").code == 0);
    REQUIRE(desk("interpreter add STUDY --speaks ur --name Iqra").code == 0);
    damage(desk, "UPDATE participant SET sealed_identity = zeroblob(170)");
    damage(desk, "UPDATE interpreter SET sealed_identity = zeroblob(170)");
    for (const char *words :
         {"participant list STUDY", "participant show STUDY C01", "interpreter list STUDY"}) {
        INFO(words);
        CHECK(desk(words).code == 0);
        const Ran ran = desk((QByteArray(words) + " --identified").constData());
        CHECK(ran.code == 3);
        CHECK(ran.says(u"block blob.damaged"_s));
        CHECK(ran.out.isEmpty());
    }
}

TEST_CASE("The researcher and the contact lines can be read by whoever has the passphrase")
{
    const CliDesk desk;
    REQUIRE(desk.run({u"study"_s, u"set"_s, desk.study(), u"researcher=Robin Example"_s,
                      u"contact_lines=robin@example.org"_s})
                .code == 0);
    const QJsonObject open = desk("show STUDY --json").object();
    CHECK_FALSE(open.contains(u"researcher"));
    CHECK_FALSE(open.contains(u"contact_lines"));
    const QJsonObject identified = desk("show STUDY --identified --json").object();
    CHECK(identified[u"researcher"].toString() == u"Robin Example"_s);
    CHECK(identified[u"contact_lines"].toString() == u"robin@example.org"_s);
    CHECK(identified[u"ends"] == open[u"ends"]);
    CHECK(desk("show STUDY --identified").out.contains(u"robin@example.org"_s));
    CHECK(desk.locked({u"show"_s, desk.study(), u"--identified"_s}).code == 4);
    damage(desk, "UPDATE study SET sealed_contact = zeroblob(170)");
    CHECK(desk("show STUDY").code == 0);
    CHECK(desk("show STUDY --identified").says(u"block blob.damaged"_s));
}

TEST_CASE("How somebody may be reached stands before the number")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --phone 07700900765 --safe-channel text --stop-phrase "
                 "tomatoes")
                .code == 0);
    const QString shown = desk("participant show STUDY C01 --identified").out;
    for (const QString &before : {u"safe_channel"_s, u"safe_hours"_s, u"stop_phrase"_s}) {
        CHECK(shown.indexOf(before) >= 0);
        CHECK(shown.indexOf(before) < shown.indexOf(u"07700900765"_s));
    }
    const QString listed = desk("participant list STUDY --identified").out;
    CHECK(listed.indexOf(u"safe_channel"_s) > 0);
    CHECK(listed.indexOf(u"safe_channel"_s) < listed.indexOf(u"phone"_s));
}

TEST_CASE("Another group says what it costs, and prints the code that holds from then on")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    REQUIRE(desk(screened).code == 0);
    const Ran asked = desk("participant set STUDY C01 group=supervisor");
    CHECK(asked.code == 1);
    CHECK(asked.says(u"warn participant.group"_s));
    CHECK(desk("participant set STUDY C01 group=supervisor --override all=mistaken").out == u"S01\n"_s);
    CHECK(desk("participant set STUDY S01 notes=quiet").out.isEmpty());
}

TEST_CASE("A call that broke a rule is written down with its reason")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --no-contact yes").code == 0);
    const char *call = "participant contact STUDY C01 --channel phone --outcome answered";
    CHECK(desk(call).says(u"block participant.no_contact"_s));
    CHECK(desk((QByteArray(call) + " --deviation misdialled").constData()).code == 0);
    CHECK(desk("participant show STUDY C01 --json").object()[u"contacts"].toArray().size() == 1);
}

TEST_CASE("Dates that leave booked interviews outside take a reason")
{
    const CliDesk desk;
    book(desk);
    CHECK(desk("study set STUDY ends=2026-11-30").says(u"warn interview.after_end"_s));
    CHECK(desk("show STUDY --json").object()[u"ends"].toString() == u"2027-06-30"_s);
    CHECK(desk("study set STUDY ends=2026-11-30 --override all=funder").code == 0);
    CHECK(desk("show STUDY --json").object()[u"ends"].toString() == u"2026-11-30"_s);
}

TEST_CASE("What may be empty is emptied by an empty value")
{
    const CliDesk desk;
    book(desk);
    REQUIRE(desk("participant set STUDY C01 safe_channel=text voicemail=no interpreter=no "
                 "attribute=age_band=16-25")
                .code == 0);
    REQUIRE(desk("interview set STUDY C01 due_out=2026-12-01T12:00 follow_up=2026-12-04").code == 0);
    REQUIRE(desk("study set STUDY target.client=10-12").code == 0);
    CHECK(desk("study set STUDY target.client= opens=").code == 0);
    const QJsonObject study = desk("show STUDY --json").object();
    CHECK_FALSE(study[u"targets"].toObject().contains(u"client"));
    CHECK(study[u"opens"].isNull());
    CHECK(desk("study set STUDY ends=").says(u"block study.dates"_s));
    CHECK(desk("interview set STUDY C01 due_out= follow_up=").code == 0);
    const QJsonObject interview = desk("interview show STUDY C01 --json").object();
    CHECK(interview[u"due_out"].isNull());
    CHECK(interview[u"follow_up"].isNull());
    CHECK(desk("participant set STUDY C01 safe_channel= voicemail= interpreter= attribute=age_band=").code ==
          0);
    const QJsonObject person = desk("participant show STUDY C01 --identified --json").object();
    CHECK(person[u"safe_channel"].isNull());
    CHECK(person[u"voicemail"].toString() == u"not_asked"_s);
    CHECK(person[u"interpreter"].toString() == u"not_asked"_s);
    CHECK(person[u"attributes"].toObject().isEmpty());
    CHECK(desk.run({u"availability"_s, u"set"_s, desk.study(), u"C01"_s, u"mon 18:00-21:00"_s}).code == 0);
    CHECK(desk.run({u"availability"_s, u"set"_s, desk.study(), u"C01"_s, u""_s}).code == 0);
    CHECK(desk.run({u"availability"_s, u"show"_s, desk.study(), u"C01"_s}).out == u"any time\n"_s);
}

TEST_CASE("What was put down about an interview can be read, and how long it truly took")
{
    const CliDesk desk;
    book(desk);
    REQUIRE(desk("interview set STUDY C01 place=0123 buddy=Ben").code == 0);
    REQUIRE(
        desk("interview start STUDY C01 --at 2026-12-01T10:05 --now 2026-12-01T11:00:00Z --deviation paper")
            .code == 0);
    const char *contradicting =
        "interview finish STUDY C01 --outcome completed --minutes 10 --at 2026-12-01T10:50 "
        "--now 2026-12-01T11:00:00Z";
    CHECK(desk(contradicting).code == 2);
    REQUIRE(
        desk("interview finish STUDY C01 --outcome partial --minutes 47 --distress paused --support-sheet "
             "--now 2026-12-01T11:00:00Z")
            .code == 0);
    const QJsonObject open = desk("interview show STUDY C01 --json").object();
    CHECK(open[u"participant"].toString() == u"C01"_s);
    CHECK(open[u"state"].toString() == u"partial"_s);
    CHECK(open[u"minutes"].toInt() == 60);
    CHECK(open[u"minutes_taken"].toInt() == 47);
    CHECK(open[u"started_at"].toString() == u"2026-12-01T10:05:00Z"_s);
    CHECK(open[u"ended_at"].toString() == u"2026-12-01T10:52:00Z"_s);
    CHECK(open[u"distress"].toString() == u"paused"_s);
    CHECK(open[u"support_sheet"].toBool());
    CHECK(open[u"place_type"].toString() == u"home"_s);
    CHECK_FALSE(open.contains(u"buddy"_s));
    const QJsonObject identified = desk("interview show STUDY C01 --identified --json").object();
    CHECK(identified[u"buddy"].toString() == u"Ben"_s);
    CHECK(identified[u"place"].toString() == u"0123"_s);
    CHECK(desk.locked({u"interview"_s, u"show"_s, desk.study(), u"C01"_s, u"--identified"_s}).code == 4);
}

TEST_CASE("What was put down about people can be read")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    REQUIRE(desk("participant close STUDY C01 --as declined --reason busy").code == 0);
    CHECK(desk("participant show STUDY C01 --identified --json").object()[u"close_reason"].toString() ==
          u"busy"_s);
    REQUIRE(desk("participant close STUDY C01 --as open --reason changed").code == 0);
    CHECK(desk("audit STUDY --for C01").out.contains(u"participant.open"_s));
    CHECK(desk("participant show STUDY C01 --identified --json").object()[u"close_reason"].toString() ==
          u"changed"_s);
    REQUIRE(desk("interpreter add STUDY --speaks ur --dialects Mirpuri --register-number 17 --rate plenty")
                .code == 0);
    const QJsonObject interpreter =
        desk("interpreter list STUDY --identified --json").array().first().toObject();
    CHECK(interpreter[u"dialects"].toString() == u"Mirpuri"_s);
    CHECK(interpreter[u"register_number"].toString() == u"17"_s);
    CHECK(interpreter[u"rate"].toString() == u"plenty"_s);
}

TEST_CASE("A word that might be a name is never repeated")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    for (const char *words :
         {"participant screen STUDY C01 --answer Zofia=yes", "participant set STUDY C01 attribute=Zofia=1",
          "study set STUDY Zofia=1", "study set STUDY hours=Zofia", "availability set STUDY C01 Zofia",
          "availability set STUDY Zofia mon", "availability show STUDY Zofia",
          "import participants STUDY /dev/null --map Zofia=name"}) {
        INFO(words);
        const Ran ran = desk(words);
        CHECK(ran.code != 0);
        CHECK_FALSE(ran.err.contains(u"Zofia"_s));
        CHECK_FALSE(ran.err.contains(u"\"\""_s));
    }
    CHECK(desk("participant screen STUDY C01 --answer shoe_size=yes").err.contains(u"shoe_size"_s));
    CHECK(desk("study set STUDY hours=6-9").err.contains(u"6-9"_s));
}

TEST_CASE("Limits are told in the unit that was asked for, and a number below zero is a number")
{
    const CliDesk desk;
    const Ran memory = desk.run(
        {u"create"_s, desk.path(u"other"_s), u"--ends"_s, u"2027-06-30"_s, u"--kdf-memory-mib"_s, u"9999"_s});
    CHECK(memory.says(u"block number.out_of_range"_s));
    CHECK(memory.err.contains(u"between 1 and 1024"_s));
    CHECK_FALSE(QFile::exists(desk.path(u"other"_s)));
    const Ran target = desk("study set STUDY target.client=30-10");
    CHECK(target.says(u"block number.out_of_range"_s));
    CHECK_FALSE(target.err.contains(u"between"_s));
    book(desk);
    const Ran negative = desk("interview finish STUDY C01 --outcome completed --minutes -5");
    CHECK(negative.code == 2);
    CHECK(negative.err.contains(u"whole number from 0"_s));
    CHECK(desk("participant set STUDY C01 age=-3").err.contains(u"whole number from 0"_s));
}

TEST_CASE("A list or an export from a later to an earlier day is wrong usage")
{
    const CliDesk desk;
    for (const char *words : {"interview list STUDY --from 2026-12-02 --to 2026-12-01",
                              "export schedule STUDY --from 2026-12-02 --to 2026-12-01"}) {
        INFO(words);
        const Ran ran = desk(words);
        CHECK(ran.code == 2);
        CHECK(ran.says(u"block date.malformed"_s));
        CHECK(ran.out.isEmpty());
    }
}

TEST_CASE("A long schedule goes to standard output piece by piece, or not at all")
{
    const CliDesk desk;
    book(desk);
    damage(
        desk,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        " INSERT INTO interview SELECT randomblob(16), participant, start_utc, end_utc, wall_time, zone, "
        "fold,"
        " minutes, mode, 'moved', place_type, due_out_at, arrived_at, left_at, started_at, ended_at, "
        "consent_reaffirmed, distress,"
        " support_sheet, follow_up_on, notes_done, moved_from, moved_by, cancelled_by, continues, sequence, "
        "uid,"
        " sealed_place, sealed_notes FROM interview, n");
    QBuffer in;
    QBuffer err;
    Pieces out;
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    out.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    CHECK(runCommand({u"export"_s, u"schedule"_s, desk.study()}, {&in, &out, &err}) == 0);
    CHECK(out.count > 3);
    CHECK(out.largest < 256 * 1024);
    damage(desk, "UPDATE interview SET start_utc = 99999999999999, end_utc = 99999999999999 + 60 * minutes"
                 " WHERE rowid = (SELECT max(rowid) FROM interview)");
    const Ran ran = desk.locked({u"export"_s, u"schedule"_s, desk.study()});
    CHECK(ran.code == 3);
    CHECK(ran.out.isEmpty());
}

TEST_CASE("A recovery file never lies where the study keeps its own")
{
    const CliDesk desk;
    const QString other = desk.path(u"other"_s);
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const Ran ran = desk.run({u"create"_s, other, u"--ends"_s, u"2027-06-30"_s, u"--kdf-memory-mib"_s,
                                  u"1"_s, u"--kdf-ops"_s, u"1"_s, u"--recovery-file"_s, other + suffix});
        CHECK(ran.says(u"block file.exists"_s));
        CHECK_FALSE(QFile::exists(other));
        CHECK_FALSE(QFile::exists(other + suffix));
    }
}

TEST_CASE("A way to the key that was altered isn't told of as the fault of who types")
{
    const CliDesk desk;
    damage(desk, "UPDATE slot SET ops = 2 WHERE kind = 'passphrase'");
    const Ran ran = desk("participant list STUDY --identified");
    CHECK(ran.code == 4);
    CHECK(ran.says(u"block passphrase.wrong"_s));
    CHECK(ran.err.contains(u"altered"_s));
}

TEST_CASE("A step that doesn't fit is told of as things stand")
{
    const CliDesk desk;
    book(desk);
    CHECK(
        desk("participant close STUDY C01 --as declined --reason busy").err.contains(u"before you close"_s));
    REQUIRE(
        desk("interview start STUDY C01 --at 2026-12-01T10:05 --now 2026-12-01T11:00:00Z --deviation paper")
            .code == 0);
    const Ran ran =
        desk("interview cancel STUDY C01 --by participant --reason ill --now 2026-12-01T11:00:00Z");
    CHECK(ran.says(u"block interview.wrong_state"_s));
    CHECK(ran.err.contains(u"begun"_s));
    REQUIRE(desk("study set STUDY oral_translation=yes").code == 0);
    REQUIRE(desk("participant add STUDY --group client --speaks ur").code == 0);
    const Ran inform = desk("participant inform STUDY C02");
    CHECK(inform.says(u"block document.no_language"_s));
    CHECK_FALSE(inform.err.contains(u"let the study approve"_s));
}

TEST_CASE("A warning says by which option one goes on, and what was said is read back with the names")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --email ama@example.org --speaks en").code == 0);
    REQUIRE(desk(screened).code == 0);
    const Ran warned = desk("participant set STUDY C01 group=supervisor");
    CHECK(warned.code == 1);
    CHECK(warned.err.contains(u"To go on, add --override participant.group=REASON."_s));
    REQUIRE(desk("participant set STUDY C01 group=supervisor --override all=mistaken").code == 0);
    REQUIRE(desk("participant contact STUDY S01 --channel email --outcome answered --note said_hello").code ==
            0);
    CHECK_FALSE(desk("participant show STUDY S01 --json").out.contains(u"mistaken"_s));
    const QJsonObject shown = desk("participant show STUDY S01 --identified --json").object();
    CHECK(shown[u"reasons"_s].toArray().first()[u"reason"_s] == u"mistaken"_s);
    CHECK(shown[u"remarks"_s].toArray().first()[u"words"_s] == u"said_hello"_s);
}

TEST_CASE("A fact says how it is recorded all the same, and a plan that can't be doesn't")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --no-contact yes").code == 0);
    const QString deviation = u"record it with --deviation REASON."_s;
    const Ran call =
        desk("participant contact STUDY C01 --channel phone --outcome answered --at 2026-11-30T07:00Z");
    CHECK(call.says(u"block participant.no_contact"_s));
    CHECK(call.err.contains(deviation));
    const Ran plan = desk("interview book STUDY C01 --at 2026-12-07T10:00 --minutes 61 --mode phone");
    CHECK(plan.err.contains(u"block interview.too_long"_s));
    CHECK_FALSE(plan.err.contains(deviation));
    const Ran ahead =
        desk("participant contact STUDY C01 --channel phone --outcome answered --at 2027-11-30T07:00Z");
    CHECK(ahead.says(u"block time.future"_s));
    CHECK_FALSE(ahead.err.contains(deviation)); // for what lies ahead no reason helps
}

TEST_CASE("Whoever gives no passphrase is told where it is taken from")
{
    const CliDesk desk;
    const Ran ran = desk.locked({u"create"_s, desk.path(u"new.colloquy"_s), u"--opens"_s, u"2026-10-01"_s,
                                 u"--ends"_s, u"2027-06-30"_s});
    CHECK(ran.code != 0);
    CHECK(ran.err.contains(u"--passphrase-file"_s));
}

TEST_CASE("A file that should hold the passphrase and doesn't is told from the study's own")
{
    const CliDesk desk;
    const Ran ran = desk.locked({u"show"_s, desk.study(), u"--passphrase-file"_s, desk.path(u"nowhere"_s)});
    CHECK(ran.code == 3);
    CHECK(ran.err.contains(u"hold the passphrase"_s));
}

TEST_CASE(
    "Where a participant is decides whose clocks they are told, and only a zone that there is can be kept")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --zone Asia/Karachi").code == 0);
    CHECK(desk("participant show STUDY C01 --json").object()[u"zone"_s] == u"Asia/Karachi"_s);
    CHECK(desk("participant set STUDY C01 zone=Mars/Base").code == 1);
    REQUIRE(desk("participant set STUDY C01 zone=").code == 0);
    CHECK(desk("participant show STUDY C01 --json").object()[u"zone"_s].isNull());
}
