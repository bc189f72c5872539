// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consentcopies.h"

#include "core/actions/consent.h"
#include "core/actions/evidence.h"
#include "core/actions/exporttarget.h"
#include "core/actions/overview.h"
#include "core/actions/printedhead.h"
#include "core/base/moment.h"
#include "core/base/safefile.h"
#include "core/base/words.h"
#include "core/formats/paperconsent.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <filesystem>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Evidence = ConsentRecord::Evidence;
using For = ConsentCopy::For;

QDateTime localTime(qint64 utc, const QByteArray &zone)
{
    return QDateTime::fromSecsSinceEpoch(utc, QTimeZone(zone));
}

QString statementText(const std::optional<Document> &document, int number)
{
    if (!document)
        return {};
    const auto found = std::ranges::find(document->statements, number, &Statement::number);
    return found == document->statements.cend() ? QString() : found->text;
}

void addForm(ConsentPaper &paper, const Workspace &workspace, const Document &form,
             const ConsentRecord &record)
{
    const auto master = form.renders ? workspace.store().find(*form.renders) : std::nullopt;
    paper.formTitle = form.title;
    paper.version = form.version;
    paper.language = form.language;
    paper.rightToLeft = form.direction == Document::Direction::Rtl;
    for (const Statement &statement : form.statements)
        paper.lines << ConsentPaper::Line{
            statement.number, statement.text, statementText(master, statement.number),
            record.answer(statement.number), statement.need == Statement::Need::Required};
}

void addCourse(ConsentPaper &paper, const ConsentRecord &record, const QByteArray &zone)
{
    paper.how = static_cast<ConsentPaper::How>(record.how);
    paper.takenAt = localTime(record.takenAt, zone);
    paper.takenBy = record.takenBy;
    paper.readAloud = record.readAloud;
    paper.identityChecked = record.identityChecked;
    paper.capacityPresumed = record.capacity == ConsentRecord::Capacity::Presumed;
    paper.stopped = record.capacity == ConsentRecord::Capacity::Concern;
    paper.questionsAsked = record.questionsAsked;
    paper.nameSaid = record.nameSaid;
    if (record.copyGivenAt)
        paper.copyGivenAt = localTime(*record.copyGivenAt, zone);
    paper.copyHow = record.copyHow;
    if (record.evidence == Evidence::Drawn)
        paper.signature = record.evidenceFile;
}

QString keptText(const ConsentRecord &record)
{
    const QString hex = QString::fromLatin1(record.evidenceHash.toHex());
    const QString hash = u"SHA-256 "_s + hex.left(hex.size() / 2) + u'\n' + hex.mid(hex.size() / 2);
    switch (record.evidence) {
    case Evidence::Scan:
        return u"Scan or photo of the signed form, sealed in the study\n"_s + hash;
    case Evidence::Drawn:
        return u"Drawn on screen, sealed in the study\n"_s + hash;
    case Evidence::Typed:
        return u"Typed name, sealed in the study\n"_s + hash;
    case Evidence::None:
        break;
    }
    return record.how == ConsentRecord::How::Spoken ? u"The recording of the call, kept apart"_s
                                                    : u"Nothing attached"_s;
}

QString stateText(const ParticipantRecord &record)
{
    QStringList open;
    for (const int number : record.consent.open)
        open << QString::number(number);
    switch (record.consent.state) {
    case ConsentStanding::State::Valid:
        return u"Complete"_s;
    case ConsentStanding::State::Incomplete:
        return open.isEmpty() ? u"Not given"_s : u"Incomplete: no yes to statement "_s + open.join(u", "_s);
    case ConsentStanding::State::ReconsentDue:
        return u"To be given again, after a new version of the form"_s;
    case ConsentStanding::State::Withdrawn:
        return u"Withdrawn"_s;
    case ConsentStanding::State::Missing:
        break;
    }
    return {};
}

/// What was taken back and when, the earliest first.
QStringList takenBack(const ParticipantRecord &record, const QByteArray &zone)
{
    QStringList lines;
    for (const Withdrawal &withdrawal : record.withdrawals) {
        QStringList scopes;
        for (const Withdrawal::Scope scope : withdrawal.scopes)
            scopes << word(scope);
        lines.prepend(u"Withdrawn on %1: %2"_s.arg(
            localTime(withdrawal.at, zone).toString(u"yyyy-MM-dd HH:mm"_s), scopes.join(u", "_s)));
    }
    return lines;
}

QString standingText(const ParticipantRecord &record, const QByteArray &zone)
{
    return (QStringList{stateText(record)} + takenBack(record, zone)).join(u'\n');
}

/// The name on the participant's copy, the code on the file copy: the same of the interpreter.
void addPeople(ConsentPaper &paper, const Workspace &workspace, const ParticipantRecord &record)
{
    const Participant &person = record.participant;
    paper.person = paper.fileCopy ? person.code : person.name;
    const auto &interpreter = record.consents.first().interpreter;
    if (!interpreter)
        return;
    const Interpreter who = workspace.store().find(*interpreter).value_or(Interpreter());
    paper.interpreter = paper.fileCopy || who.name.isEmpty() ? who.code : who.name;
}

void addOffice(ConsentPaper &paper, const Workspace &workspace, const ParticipantRecord &record)
{
    const ConsentRecord &consent = record.consents.first();
    paper.evidence = keptText(consent);
    paper.standing = standingText(record, workspace.study().zone);
    paper.auditHead = printedHead(workspace);
    const auto earlier = consent.corrects ? workspace.store().find(*consent.corrects) : std::nullopt;
    if (earlier)
        paper.corrects = u"The record of consent taken on "_s +
                         localTime(earlier->takenAt, workspace.study().zone).toString(u"yyyy-MM-dd HH:mm"_s) +
                         (consent.reason.isEmpty() ? QString() : u"\nBecause: "_s + consent.reason);
}

ConsentPaper paperOf(const Workspace &workspace, const ParticipantRecord &record, For whom)
{
    const Study study = workspace.study();
    const ConsentRecord &consent = record.consents.first();
    ConsentPaper paper;
    paper.fileCopy = whom == For::File;
    paper.studyTitle = study.title;
    paper.reference = study.reference;
    addForm(paper, workspace, record.form.value_or(Document()), consent);
    addCourse(paper, consent, study.zone);
    addPeople(paper, workspace, record);
    if (paper.fileCopy) {
        addOffice(paper, workspace, record);
        return paper;
    }
    if (consent.evidence == Evidence::Typed)
        paper.typedSignature = QString::fromUtf8(consent.evidenceFile);
    paper.researcher = study.researcher;
    paper.contactLines = study.contactLines;
    return paper;
}

/// Somebody whose consent is on record, with all that a copy says.
Result<ParticipantRecord> consentedPerson(const Workspace &workspace, const Id<Participant> &participant,
                                          For whom)
{
    if (workspace.isLocked())
        return Error::locked();
    auto record = participantRecord(workspace, participant);
    if (!record)
        return record;
    if (record->consents.isEmpty())
        return Error::notFound(u"consent"_s);
    const QString code = record->participant.code;
    const ConsentRecord &consent = record->consents.first();
    if (record->participant.sealState != SealState::Open || consent.sealState != SealState::Open)
        return Error::of(Error::Kind::Damaged, Code::BlobDamaged, code);
    if (whom == For::File)
        return record;
    if (consent.capacity == ConsentRecord::Capacity::Concern)
        return Error::refused(blocks(Code::ConsentStopped, code));
    if (record->participant.name.isEmpty())
        return Error::refused(blocks(Code::TextEmpty, u"name"_s));
    return record;
}

Outcome recordExport(Workspace &workspace, const ParticipantRecord &record)
{
    Transaction transaction(workspace.store());
    transaction.touch(record.consents.first().id);
    const Participant &person = record.participant;
    return workspace.finish(transaction, {"export.consent", person.code, person.id, {}});
}

/// What goes into a folder.
struct Collected {
    QDir folder; ///< where it waits
    QStringList names;
    ExportedConsents done;

    Outcome add(const QString &name, const QByteArray &content)
    {
        names << name;
        return writeWhole(folder.filePath(name), content);
    }
};

/// The copy of one person, and what they signed.
Outcome prepareOne(const Workspace &workspace, const Id<Participant> &id, Collected &collected)
{
    const auto record = consentedPerson(workspace, id, For::File);
    if (!record)
        return record.error().kind == Error::Kind::NotFound ? Outcome() : Outcome(record.error());
    const QString name = u"consent-"_s + record->participant.code;
    const QByteArray pdf = consentPdf(paperOf(workspace, *record, For::File));
    if (const Outcome written = collected.add(name + u".pdf"_s, pdf); !written)
        return written;
    ++collected.done.copies;
    if (record->consents.first().evidenceFile.isEmpty())
        return {};
    const auto kept = keptEvidence(workspace, id);
    if (!kept)
        return kept.error();
    ++collected.done.signatures;
    return collected.add(name + u"-signed."_s + evidenceSuffix(*kept), kept->evidenceFile);
}

/// From where they waited into the folder itself, over older ones.
Outcome publish(const Collected &collected, const QString &folder)
{
    for (const QString &name : collected.names) {
        std::error_code error;
        std::filesystem::rename(collected.folder.filePath(name).toStdString(),
                                QDir(folder).filePath(name).toStdString(), error);
        if (error)
            return Error::of(Error::Kind::Storage, Code::FileUnwritable);
    }
    return {};
}

} // namespace

Result<QByteArray> consentCopy(const Workspace &workspace, const Id<Participant> &participant, For whom)
{
    const auto record = consentedPerson(workspace, participant, whom);
    if (!record)
        return record.error();
    return consentPdf(paperOf(workspace, *record, whom));
}

Outcome exportConsent(Workspace &workspace, const Id<Participant> &participant, For whom, const QString &path)
{
    const auto record = consentedPerson(workspace, participant, whom);
    if (!record)
        return record.error();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(consentPdf(paperOf(workspace, *record, whom))); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (const Outcome recorded = recordExport(workspace, *record); !recorded)
        return recorded;
    return file.commit();
}

Result<ExportedConsents> exportAllConsents(Workspace &workspace, const QString &folder)
{
    if (workspace.isLocked())
        return Error::locked();
    const bool made = QDir().mkpath(folder);
    const QTemporaryDir waiting(QDir(folder).filePath(u".consents-XXXXXX"_s));
    if (!made || !waiting.isValid())
        return Error::of(Error::Kind::Storage, Code::FileUnwritable);
    Collected collected{QDir(waiting.path()), {}, {}};
    for (const ParticipantSummary &person : participants(workspace, false)) {
        if (const Outcome one = prepareOne(workspace, person.id, collected); !one)
            return one.error();
    }
    if (collected.names.isEmpty())
        return collected.done;
    Transaction transaction(workspace.store());
    transaction.touch(workspace.study().id);
    if (const Outcome kept = workspace.finish(transaction, {"export.consents", {}, {}, {}}); !kept)
        return kept.error();
    if (const Outcome moved = publish(collected, folder); !moved)
        return moved.error();
    return collected.done;
}

QString consentCopyName(const Workspace &workspace, const Id<Participant> &participant, For whom)
{
    const auto record = participantRecord(workspace, participant);
    if (!record || record->consents.isEmpty())
        return u"consent.pdf"_s;
    const QString day =
        localTime(record->consents.first().takenAt, workspace.study().zone).date().toString(Qt::ISODate);
    return whom == For::File ? u"consent-%1-%2.pdf"_s.arg(record->participant.code, day)
                             : u"consent-%1.pdf"_s.arg(day);
}

} // namespace colloquy
