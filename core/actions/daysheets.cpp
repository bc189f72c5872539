// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/daysheets.h"

#include "core/actions/bookingcase.h"
#include "core/actions/calendar.h"
#include "core/actions/consent.h"
#include "core/actions/exporttarget.h"
#include "core/actions/visits.h"
#include "core/base/safefile.h"
#include "core/formats/paperdaysheet.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// What is to be read out: nothing once consent is valid, or was withdrawn.
void addScript(const Workspace &workspace, const ParticipantRecord &record, DaySheet &sheet)
{
    using State = ConsentStanding::State;
    if (record.consent.state == State::Valid || record.consent.state == State::Withdrawn)
        return;
    RecordConsent request;
    request.participant = record.participant.id;
    request.how = ConsentRecord::How::Spoken;
    sheet.script = consentScript(workspace, request);
    if (const auto form = consentForm(workspace, request); !sheet.script && form)
        sheet.script = *form;
    const bool same = sheet.script && record.form && record.consent.state == State::Incomplete &&
                      record.form->version == sheet.script->version;
    if (same && !record.consents.isEmpty())
        sheet.answers = record.consents.first().answers;
}

/// A call without a number of its own is to the participant's.
void addPlace(const Study &study, const Participant &participant, DaySheet &sheet)
{
    const Interview &interview = sheet.interview;
    const bool rings = interview.mode == InterviewMode::Phone && interview.place.isEmpty();
    sheet.place = rings ? participant.phone : interview.place;
    QStringList line{study.interpreterLine, study.interpreterLineCode};
    line.removeAll(QString());
    sheet.interpreterLine = line.join(u", "_s);
}

Result<DaySheet> sheetOf(const Workspace &workspace, const InterviewSummary &row, bool identified)
{
    const auto record = participantRecord(workspace, row.interview.participant);
    if (!record)
        return record.error();
    const Participant &participant = record->participant;
    if (identified &&
        (participant.sealState != SealState::Open || row.interview.sealState != SealState::Open))
        return Error::of(Error::Kind::Damaged, Code::BlobDamaged, row.code);
    const Study study = workspace.study();
    const rules::StartCase start = startCase(workspace, row.interview, workspace.now());
    DaySheet sheet;
    sheet.studyTitle = study.title;
    sheet.zone = study.zone;
    sheet.code = row.code;
    sheet.interview = row.interview;
    sheet.theirZone = participant.zone;
    sheet.language = row.language;
    sheet.readingLanguage = participant.readingLanguage;
    sheet.interpreterNeeded = row.interpreterNeeded == YesNo::Yes;
    sheet.interpreterCode = row.interpreterCode;
    if (row.booking)
        sheet.interpreterState = row.booking->state;
    sheet.interpreterAgreesToRecording = start.interpreterAgreesToRecording;
    sheet.consent = record->consent;
    sheet.formVersion = row.formVersion;
    sheet.buddyNeeded = needsBuddy(workspace, row.interview);
    sheet.overdue = isOverdue(workspace, row.interview);
    sheet.identified = identified;
    addScript(workspace, *record, sheet);
    if (identified)
        addPlace(study, participant, sheet);
    return sheet;
}

Result<QList<DaySheet>> sheetsFor(const Workspace &workspace, const ExportDaySheet &request)
{
    if (request.identified && workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkExport(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    QList<DaySheet> sheets;
    for (const InterviewSummary &row : daySheetInterviews(workspace, request.date)) {
        const auto sheet = sheetOf(workspace, row, request.identified);
        if (!sheet)
            return sheet.error();
        sheets << *sheet;
    }
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        sheets[i].number = static_cast<int>(i) + 1;
        sheets[i].count = static_cast<int>(sheets.size());
    }
    return sheets;
}

Outcome recordExport(Workspace &workspace, const ExportDaySheet &request)
{
    if (!request.identified)
        return {};
    Transaction transaction(workspace.store());
    transaction.touch(workspace.study().id);
    return workspace.finish(transaction, {"export.day_sheet", {}, {}, {}});
}

} // namespace

QList<InterviewSummary> daySheetInterviews(const Workspace &workspace, QDate date)
{
    const QByteArray zone = workspace.study().zone;
    QList<InterviewSummary> found = interviewsOn(workspace, date, date);
    found.removeIf([&](const InterviewSummary &row) {
        const Interview &interview = row.interview;
        return interview.state == Interview::State::Moved || interview.state == Interview::State::Cancelled ||
               wallTimeAt(interview.start.utc, zone).date != date;
    });
    return found;
}

Findings checkExport(const Workspace &workspace, const ExportDaySheet &request)
{
    Findings findings;
    if (request.identified && workspace.isLocked())
        findings << blocks(Code::StudyLocked, {});
    if (daySheetInterviews(workspace, request.date).isEmpty())
        findings << blocks(Code::RecordNotFound, u"day"_s);
    return findings;
}

Outcome exportDaySheet(Workspace &workspace, const ExportDaySheet &request, const QString &path)
{
    const auto sheets = sheetsFor(workspace, request);
    if (!sheets)
        return sheets.error();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(daySheetPdf(*sheets)); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded;
    return file.commit();
}

Result<PaintPages> daySheetPages(Workspace &workspace, const ExportDaySheet &request)
{
    const auto sheets = sheetsFor(workspace, request);
    if (!sheets)
        return sheets.error();
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded.error();
    return PaintPages([sheets = *sheets](QPagedPaintDevice &device) { paintDaySheets(device, sheets); });
}

} // namespace colloquy
