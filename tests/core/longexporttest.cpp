// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/actionchecks.h"

#include "core/actions/exchange.h"

#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr int interviews = 24000; ///< an hour apart, some of the later ones at one and the same hour

/// Enough interviews that two threads read them, in a file, for a study in memory has one connection only.
class LongStudy {
public:
    LongStudy()
        : m_desk(m_folder.filePath(u"long.study"_s))
    {
        for (const QString &name : {u"Ama Example"_s, u"Bea Example"_s, u"Chi Example"_s}) {
            Participant person;
            person.name = name;
            enrolled(m_desk, person);
        }
        const QByteArray sql =
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < " +
            QByteArray::number(interviews) +
            ") INSERT INTO interview (id, participant, start_utc, end_utc, wall_time, zone, minutes, mode, "
            "state,"
            " place_type, consent_reaffirmed, distress, support_sheet, notes_done, sequence, uid)"
            " SELECT randomblob(16), (SELECT id FROM participant WHERE number = 1 + i % 3), at, at + 1800,"
            " strftime('%Y-%m-%dT%H:%M', at, 'unixepoch'), 'UTC', 30, 'phone', 'moved', '', 0, 'none', 0, 0, "
            "0,"
            " randomblob(16) FROM (SELECT i, 1790000000 - 1790000000 % 3600"
            " + 3600 * CASE WHEN i BETWEEN 15000 AND 20000 THEN 15000 ELSE i END AS at FROM n)";
        REQUIRE(m_desk.store().connection().execute(sql.constData()));
    }

    StudyDesk &desk() { return m_desk; }

    QByteArray exported(const ExportSchedule &request)
    {
        QByteArray bytes;
        REQUIRE(writeSchedule(m_desk.workspace(), request, [&](QByteArrayView piece) {
            bytes += piece;
            return Outcome();
        }));
        return bytes;
    }

private:
    QTemporaryDir m_folder;
    StudyDesk m_desk;
};

ExportSchedule plain(bool identified = false)
{
    ExportSchedule request;
    request.reader = CsvFor::Plain;
    request.identified = identified;
    return request;
}

QByteArray withoutHeader(const QByteArray &csv)
{
    return csv.mid(csv.indexOf('\n') + 1);
}

} // namespace

TEST_CASE("A long export holds what its years hold, row for row and in their order")
{
    LongStudy study;
    for (const bool identified : {false, true}) {
        CAPTURE(identified);
        const QByteArray whole = study.exported(plain(identified));
        CHECK(whole.count('\n') == interviews + 1);
        QByteArray parts;
        for (int year = 2026; year < 2030; ++year) {
            for (const int half : {1, 7}) {
                ExportSchedule request = plain(identified);
                request.from = QDate(year, half, 1);
                request.to = request.from->addMonths(6).addDays(-1);
                parts += withoutHeader(study.exported(request));
            }
        }
        CHECK(withoutHeader(whole) == parts);
    }
}

TEST_CASE("A long export that finds no room, or is cancelled, ends at once and says why")
{
    LongStudy study;
    Workspace &workspace = study.desk().workspace();
    int pieces = 0;
    const Outcome full = writeSchedule(workspace, plain(), [&](QByteArrayView) -> Outcome {
        return ++pieces < 4 ? Outcome() : Outcome(Error::of(Error::Kind::Storage, Code::FileFull));
    });
    REQUIRE_FALSE(full);
    CHECK(contains(full.error().findings, Code::FileFull));
    CHECK(pieces == 4);
    study.desk().store().progress().cancelAt(study.desk().store().progress().done() + 9000);
    const Outcome cancelled = writeSchedule(workspace, plain(), [](QByteArrayView) { return Outcome(); });
    REQUIRE_FALSE(cancelled);
    CHECK(contains(cancelled.error().findings, Code::WorkCancelled));
}

TEST_CASE("A long export with names stops where a sealed part doesn't open")
{
    LongStudy study;
    REQUIRE(study.desk().store().connection().execute(
        "UPDATE participant SET sealed_identity = zeroblob(170) WHERE number = 2"));
    const Outcome refused =
        writeSchedule(study.desk().workspace(), plain(true), [](QByteArrayView) { return Outcome(); });
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().findings, Code::BlobDamaged));
    CHECK(withoutHeader(study.exported(plain())).count('\n') == interviews);
}
