// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/mailings.h"

#include "core/actions/exporttarget.h"
#include "core/actions/messages.h"
#include "core/actions/roll.h"
#include "core/actions/summaries.h"
#include "core/base/safefile.h"
#include "core/formats/csvwriter.h"
#include "core/rules/reminderrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Statement::Permits permissionFor(Mailing::For what)
{
    return what == Mailing::For::Summary ? Statement::Permits::Summary : Statement::Permits::Recontact;
}

QString channelsText(const Participant &person)
{
    QStringList channels;
    for (const Channel channel : rules::safeChannels(person))
        channels << word(channel);
    return channels.join(u' ');
}

Result<QByteArray> listText(const Workspace &workspace, Mailing::For what)
{
    CsvWriter csv;
    for (const char *name : {"participant", "name", "email", "phone", "address", "language", "channels"})
        csv.field(QByteArrayView(name));
    csv.endRow();
    for (const Mailing &each : mailingList(workspace, what)) {
        const auto person = workspace.store().find(each.participant);
        if (!person || person->sealState != SealState::Open)
            return Error::of(Error::Kind::Damaged, Code::BlobDamaged, each.code);
        for (const QString &cell :
             {person->code, person->name, person->email, person->phone, person->address,
              person->readingLanguage.value_or(person->spokenLanguage), channelsText(*person)})
            csv.field(cell);
        csv.endRow();
    }
    return "\xef\xbb\xbf" + csv.bytes().toByteArray();
}

} // namespace

QList<Mailing> mailingList(const Workspace &workspace, Mailing::For what)
{
    QList<RollEntry> entries = readRoll(workspace);
    entries.removeIf([what](const RollEntry &entry) {
        return entry.consent.permits.value(permissionFor(what), YesNo::NotAsked) != YesNo::Yes;
    });
    std::ranges::sort(entries, {},
                      [](const RollEntry &entry) { return std::pair(entry.group, entry.number); });
    QList<Mailing> list;
    for (const RollEntry &entry : std::as_const(entries)) {
        const auto person = workspace.store().find(entry.id);
        if (person && mayBeContacted(workspace, *person))
            list << Mailing{entry.id, entry.code};
    }
    return list;
}

QList<Mailing> summariesDue(const Workspace &workspace, qint64 at)
{
    const Study study = workspace.study();
    const qint64 ended = rules::startOfDay(study.ends.addDays(1), study.zone);
    if (at < ended)
        return {};
    QList<Mailing> due;
    for (const SummaryWanted &wanted : summariesWanted(workspace)) {
        if (!wanted.sentAt)
            due << Mailing{wanted.participant, wanted.code};
    }
    return due;
}

Outcome exportMailing(Workspace &workspace, Mailing::For what, const QString &path)
{
    if (workspace.isLocked())
        return Error::locked();
    const Result<QByteArray> text = listText(workspace, what);
    if (!text)
        return text.error();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(*text); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    Transaction transaction(workspace.store());
    transaction.touch(workspace.study().id);
    if (const Outcome kept = workspace.finish(transaction, {"export.mailing", {}, {}, {}}); !kept)
        return kept;
    return file.commit();
}

} // namespace colloquy
