// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exchange.h"
#include "core/actions/exporttarget.h"
#include "core/actions/schedulereaders.h"
#include "core/actions/schedulerows.h"
#include "core/base/safefile.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <limits>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto identityHeader = "name,email,phone,place,";
constexpr auto header =
    "participant,group,state,date,start,end,time_zone,start_utc,end_utc,minutes,mode,language,"
    "interpreter_needed,interpreter,interpreter_state,consent,consent_form,recording,moved_from,"
    "outcome\r\n";

Outcome recordExport(Workspace &workspace, const ExportSchedule &request)
{
    if (!request.identified)
        return {};
    Transaction transaction(workspace.store());
    transaction.touch(workspace.study().id);
    return workspace.finish(transaction, {"export.schedule", {}, {}, {}});
}

} // namespace

Outcome writeScheduleRows(const Workspace &workspace, const ExportSchedule &request, const ByteSink &sink)
{
    Store &store = workspace.store();
    store.clearFailure();
    const QByteArray zone = workspace.study().zone;
    const qint64 from =
        request.from ? rules::startOfDay(*request.from, zone) : std::numeric_limits<qint64>::min();
    const qint64 until =
        request.to ? rules::startOfDay(request.to->addDays(1), zone) : std::numeric_limits<qint64>::max();
    const QByteArray mark = request.reader == CsvFor::Excel ? "\xef\xbb\xbf" : "";
    if (const Outcome sent = sink(mark + (request.identified ? identityHeader : "") + header); !sent)
        return sent;
    return readSchedule(store, {from, until}, request.identified, sink);
}

Outcome tryExport(const Workspace &workspace, const ExportSchedule &request)
{
    if (const Findings findings = checkExport(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    return writeScheduleRows(workspace, request, [](QByteArrayView) { return Outcome(); });
}

Outcome writeSchedule(Workspace &workspace, const ExportSchedule &request, const ByteSink &sink)
{
    if (request.identified && workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkExport(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded;
    return writeScheduleRows(workspace, request, sink);
}

// The trail learns of it last but one: a full disk leaves no entry, and no names go out without one.
Outcome exportSchedule(Workspace &workspace, const ExportSchedule &request, const QString &path)
{
    if (request.identified && workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkExport(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    const int entries = request.identified ? 1 : 0;
    workspace.store().progress().begin(countInterviews(workspace, request) + entries);
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    const auto sink = [&file](QByteArrayView piece) { return file.write(piece); };
    if (const Outcome written = writeScheduleRows(workspace, request, sink); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (workspace.store().progress().isCancelled())
        return Error::cancelled();
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded;
    return file.commit();
}

} // namespace colloquy
