// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedulerows.h"
#include "core/formats/csvparser.h"
#include "core/formats/csvwriter.h"
#include "core/rules/timerules.h"
#include "core/store/store.h"

#include <limits>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// The first bytes of the export. Where they are enough, the writing is stopped by an error that says
/// nothing.
Result<QByteArray> beginning(const Workspace &workspace, const ExportSchedule &request)
{
    QByteArray bytes;
    bool enough = false;
    const Outcome written = writeScheduleRows(workspace, request, [&](QByteArrayView piece) {
        enough = !bytes.isEmpty(); // the header comes alone
        bytes += piece;
        return enough ? Outcome(Error::refused(Findings())) : Outcome();
    });
    if (!written && !enough)
        return written.error();
    return bytes;
}

/// Never with names.
ExportSchedule shownOf(ExportSchedule request)
{
    request.identified = false;
    request.reader = CsvFor::Plain;
    return request;
}

SchedulePreview read(const QByteArray &bytes)
{
    SchedulePreview preview;
    for (const CsvRecord &record : readCsv(bytes)) {
        QStringList fields;
        for (const QString &field : record.fields)
            fields << unguarded(field);
        if (preview.headers.isEmpty())
            preview.headers = fields;
        else
            preview.rows << fields;
    }
    return preview;
}

} // namespace

qint64 countInterviews(const Workspace &workspace, const ExportSchedule &request)
{
    constexpr auto least = std::numeric_limits<qint64>::min();
    constexpr auto most = std::numeric_limits<qint64>::max();
    const QByteArray zone = workspace.study().zone;
    Query query =
        workspace.store().prepare("SELECT count(*) FROM interview WHERE start_utc >= ?1 AND start_utc < ?2");
    query.bind(request.from ? rules::startOfDay(*request.from, zone) : least,
               request.to ? rules::startOfDay(request.to->addDays(1), zone) : most);
    return query.step() ? query.integer(0) : 0;
}

Findings checkExport(const Workspace &workspace, const ExportSchedule &request)
{
    Findings findings;
    if (request.from && request.to && *request.to < *request.from)
        findings << blocks(Code::DateMalformed, request.to->toString(Qt::ISODate), {u"order"_s});
    if (request.identified && workspace.isLocked())
        findings << blocks(Code::StudyLocked);
    return findings;
}

Result<SchedulePreview> previewSchedule(Workspace &workspace, const ExportSchedule &request, int mostRows)
{
    const ExportSchedule shown = shownOf(request);
    if (const Findings findings = checkExport(workspace, shown); anyBlocks(findings))
        return Error::refused(findings);
    const Result<QByteArray> bytes = beginning(workspace, shown);
    if (!bytes)
        return bytes.error();
    SchedulePreview preview = read(bytes->left(bytes->lastIndexOf('\n') + 1));
    preview.interviews = countInterviews(workspace, shown);
    preview.rows = preview.rows.first(qMin(preview.rows.size(), qsizetype(mostRows)));
    return preview;
}

Result<SchedulePreview> listSchedule(Workspace &workspace, const ExportSchedule &request)
{
    const ExportSchedule shown = shownOf(request);
    if (const Findings findings = checkExport(workspace, shown); anyBlocks(findings))
        return Error::refused(findings);
    QByteArray bytes;
    const Outcome written = writeScheduleRows(workspace, shown, [&](QByteArrayView piece) {
        bytes += piece;
        return Outcome();
    });
    if (!written)
        return written.error();
    SchedulePreview list = read(bytes);
    list.interviews = list.rows.size();
    return list;
}

} // namespace colloquy
