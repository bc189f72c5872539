// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exchange.h"
#include "core/actions/exporttarget.h"
#include "core/actions/gratitude.h"
#include "core/base/safefile.h"
#include "core/formats/paper.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Somebody's sent certificate, with what it says.
struct Issued {
    Participant participant;
    Thanks thanks;
};

Result<Issued> issuedTo(const Workspace &workspace, const Id<Participant> &id)
{
    if (workspace.isLocked())
        return Error::locked();
    const auto participant = workspace.store().find(id);
    if (!participant)
        return Error::notFound(u"participant"_s);
    const auto thanks = workspace.store().first<Thanks>("participant = ?1 ORDER BY rowid DESC", id);
    const QList<StudyGroup> groups = workspace.groups();
    const auto group = std::ranges::find(groups, participant->group, &StudyGroup::key);
    const Thanks::Kind kind = thanks                  ? thanks->kind
                              : group == groups.end() ? Thanks::Kind::None
                                                      : group->thanks;
    if (kind != Thanks::Kind::Certificate)
        return Error::refused(blocks(Code::ThanksWrongKind, participant->code, {word(kind)}));
    if (!thanks || !isIssuedCertificate(*thanks))
        return Error::refused(blocks(Code::ThanksNotDue, participant->code));
    if (participant->sealState != SealState::Open)
        return Error::of(Error::Kind::Damaged, Code::BlobDamaged, participant->code);
    if (participant->name.isEmpty())
        return Error::refused(blocks(Code::TextEmpty, u"name"_s));
    return Issued{*participant, *thanks};
}

/// When they took part: an interview that was stopped counts, and so does its continuation.
void addInterviews(const Workspace &workspace, const Id<Participant> &participant, Certificate &certificate)
{
    for (const Interview &interview :
         workspace.store().list<Interview>("participant = ?1 ORDER BY start_utc, rowid", participant)) {
        if (!interview.startedAt)
            continue;
        const QDate day = rules::dayOf(*interview.startedAt, interview.start.agreed.zone);
        if (!certificate.days.contains(day))
            certificate.days << day;
        if (interview.endedAt)
            certificate.minutes += static_cast<int>((*interview.endedAt - *interview.startedAt + 30) / 60);
    }
}

QByteArray pdfOf(const Workspace &workspace, const Issued &issued)
{
    const Study study = workspace.study();
    const Participant &person = issued.participant;
    Certificate certificate;
    certificate.number = *issued.thanks.number;
    certificate.name = person.name;
    certificate.language = person.readingLanguage.value_or(person.spokenLanguage);
    certificate.studyTitle = study.title;
    certificate.issuedOn = rules::dayOf(*issued.thanks.sentAt, study.zone);
    certificate.researcher = study.researcher;
    certificate.contactLines = study.contactLines;
    addInterviews(workspace, person.id, certificate);
    return certificatePdf(certificate);
}

Outcome recordExport(Workspace &workspace, const Issued &issued)
{
    Transaction transaction(workspace.store());
    transaction.touch(issued.thanks.id);
    const Participant &person = issued.participant;
    return workspace.finish(transaction, {"export.certificate", person.code, person.id, {}});
}

} // namespace

Result<QByteArray> certificate(const Workspace &workspace, const Id<Participant> &participant)
{
    const Result<Issued> issued = issuedTo(workspace, participant);
    if (!issued)
        return issued.error();
    return pdfOf(workspace, *issued);
}

Outcome exportCertificate(Workspace &workspace, const Id<Participant> &participant, const QString &path)
{
    const Result<Issued> issued = issuedTo(workspace, participant);
    if (!issued)
        return issued.error();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(pdfOf(workspace, *issued)); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (const Outcome recorded = recordExport(workspace, *issued); !recorded)
        return recorded;
    return file.commit();
}

} // namespace colloquy
