// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/exchange.h"
#include "core/actions/privacy.h"
#include "core/base/safefile.h"
#include "core/rules/wording.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

TEST_CASE("A look at an export shows the first lines and how many there would be")
{
    StudyDesk desk;
    for (int i = 1; i <= 4; ++i)
        booked(desk, added(desk), 24 * i);
    ExportSchedule request;
    const auto all = previewSchedule(desk.workspace(), request, 3);
    REQUIRE(all);
    CHECK(all->interviews == 4);
    CHECK(all->headers.first() == u"participant"_s);
    REQUIRE(all->rows.size() == 3);
    CHECK(all->rows[0].first() == u"C01"_s);
    CHECK(all->rows[0].size() == all->headers.size());
    request.from = QDate(2026, 12, 2);
    request.to = QDate(2026, 12, 3);
    CHECK(previewSchedule(desk.workspace(), request, 3)->interviews == 2);
    CHECK(previewSchedule(desk.workspace(), request, 3)->rows.size() == 2);
}

TEST_CASE("A look at an export with names shows none and leaves no trace")
{
    StudyDesk desk;
    booked(desk, added(desk, aParticipant().named(u"Ama Example"_s)), 24);
    const qint64 before = auditCount(desk.workspace(), {});
    ExportSchedule request;
    request.identified = true;
    const auto preview = previewSchedule(desk.workspace(), request, 5);
    REQUIRE(preview);
    CHECK_FALSE(preview->headers.contains(u"name"_s));
    CHECK(auditCount(desk.workspace(), {}) == before);
}

TEST_CASE("An export from a day to an earlier one is refused and leaves no file")
{
    StudyDesk desk;
    QTemporaryDir folder;
    ExportSchedule request;
    request.from = QDate(2026, 12, 2);
    request.to = QDate(2026, 12, 1);
    const QString path = folder.filePath(u"schedule.csv"_s);
    const Outcome refused = exportSchedule(desk.workspace(), request, path);
    REQUIRE_FALSE(refused);
    CHECK(contains(refused.error().findings, Code::DateMalformed));
    CHECK_FALSE(QFile::exists(path));
    request.to = request.from;
    CHECK(checkExport(desk.workspace(), request).isEmpty());
}

TEST_CASE("The trail is read stretch by stretch from its newest entry")
{
    StudyDesk desk;
    const Participant one = added(desk);
    const Participant other = added(desk);
    booked(desk, one, 24);
    const Workspace &workspace = desk.workspace();
    const auto all = auditLines(workspace, std::optional<Id<Participant>>());
    QList<AuditLine> read;
    for (;;) {
        AuditScope scope;
        scope.before = read.isEmpty() ? 0 : read.last().seq;
        scope.most = 3;
        const auto stretch = auditLines(workspace, scope);
        CHECK(stretch.size() <= 3);
        if (stretch.isEmpty())
            break;
        read += stretch;
    }
    REQUIRE(read.size() == all.size());
    CHECK(auditCount(workspace, {}) == all.size());
    for (qsizetype i = 0; i < read.size(); ++i)
        CHECK(read[i].seq == all[all.size() - 1 - i].seq);

    AuditScope scope;
    scope.participant = other.id;
    const auto theirs = auditLines(workspace, scope);
    CHECK(theirs.size() == auditCount(workspace, other.id));
    REQUIRE_FALSE(theirs.isEmpty());
    for (const AuditLine &line : theirs)
        CHECK(line.participant == u"C02"_s);
}
