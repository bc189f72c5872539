// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consentwords.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/datetext.h"
#include "ui/termwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::consentwords {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 longHours = 72; ///< from here on, days say more

class Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

QString ago(qint64 seconds)
{
    const qint64 hours = seconds / hour;
    if (hours < 1)
        return Words::tr("less than an hour ago");
    if (hours >= longHours)
        return Words::tr("%1 days ago").arg(QLocale().toString(hours / 24));
    return Words::tr("%1 h ago").arg(QLocale().toString(hours));
}

} // namespace

QString formTitle(const Document &form)
{
    const QString title = form.kind == Document::Kind::Script ? Words::tr("%1, spoken script version %2")
                                                              : Words::tr("%1, version %2");
    return title.arg(languageName(form.language), form.version);
}

QString numbers(const QList<int> &statements)
{
    QStringList texts;
    for (const int statement : statements)
        texts << QLocale().toString(statement);
    return texts.join(u", "_s);
}

QString onRecord(const ParticipantRecord &record, const QByteArray &zone)
{
    const ConsentRecord &consent = record.consents.first();
    const QString taken =
        Words::tr("On record: %1, %2.")
            .arg(termwords::of(consent.how).toLower(), datetext::dayTime(consent.takenAt, zone));
    if (record.consent.open.isEmpty())
        return taken;
    return taken + u' ' + Words::tr("Open: %1.").arg(numbers(record.consent.open));
}

QString information(const ParticipantRecord &record, const Workspace &workspace)
{
    const QByteArray zone = workspace.study().zone;
    std::optional<qint64> first;
    for (const GivenInformation &each : record.information) {
        if (each.document.kind == Document::Kind::Sheet)
            first = each.given.at; // the newest comes first, so the last one is the earliest
    }
    if (!first || !record.earliestConsent)
        return Words::tr("No information sheet given yet.");
    return Words::tr("Information given %1 (%2). Consent from %3.")
        .arg(datetext::dayTime(*first, zone), ago(workspace.now() - *first),
             datetext::dayTime(*record.earliestConsent, zone));
}

QString incomplete(const QList<int> &open, const QMap<int, YesNo> &answers, int required)
{
    QList<int> unasked;
    QList<int> refused;
    for (const int statement : open)
        (answers.value(statement) == YesNo::No ? refused : unasked) << statement;
    QStringList sentences;
    if (!unasked.isEmpty())
        sentences << Words::tr("Incomplete: %1 of %2 required statements not answered (%3).")
                         .arg(QLocale().toString(unasked.size()), QLocale().toString(required),
                              numbers(unasked));
    if (!refused.isEmpty())
        sentences << Words::tr("Required, but answered no: %1.").arg(numbers(refused));
    return sentences.join(u' ');
}

QString complete(const ConsentStanding &standing)
{
    if (!standing.recording)
        return Words::tr("Complete. Audio recording was not asked: it permits none.");
    return *standing.recording ? Words::tr("Complete. The interview may be audio-recorded.")
                               : Words::tr("Complete. The interview may not be audio-recorded.");
}

QString stopped()
{
    return Words::tr("Taking consent stops here. Nothing that was said counts as consent, and the interview "
                     "can't start. Tell the supervisor; no clinical note is kept.");
}

QString notYetThere(const RecordConsent &request, const Participant &participant)
{
    using Record = ConsentRecord;
    QStringList missing;
    if (!request.identityChecked)
        missing << Words::tr("identity checked");
    if (request.capacity == Record::Capacity::NotAsked)
        missing << Words::tr("capacity presumed");
    if (!participant.readingLanguage && !request.readAloud && request.how != Record::How::Spoken)
        missing << Words::tr("read aloud to them");
    if (request.how == Record::How::Signed && request.evidence == Record::Evidence::None)
        missing << Words::tr("the signed form");
    if (request.how == Record::How::Esigned && request.evidence == Record::Evidence::None)
        missing << Words::tr("a signature");
    if (request.how == Record::How::Spoken && !request.nameSaid)
        missing << Words::tr("name, date and time said");
    return missing.isEmpty() ? QString() : Words::tr("Not there yet: %1.").arg(missing.join(u", "_s));
}

QString recorded(const QString &code, const ConsentStanding &standing)
{
    if (wasStopped(standing))
        return Words::tr("Taking consent from %1 recorded as stopped.").arg(code);
    if (standing.open.isEmpty())
        return Words::tr("Consent of %1 recorded: complete.").arg(code);
    return Words::tr("Consent of %1 recorded as incomplete. Open: %2.").arg(code, numbers(standing.open));
}

QString judged(const JudgedVersion &version)
{
    using Mark = VersionMark::Mark;
    const Mark mark = version.mark.mark;
    const QString means = mark == Mark::Reconsent ? Words::tr("consent again")
                          : mark == Mark::Inform  ? Words::tr("tell them")
                                                  : Words::tr("not affected");
    const QString name = Words::tr("%1 %2").arg(termwords::of(version.newer.kind), version.newer.version);
    return version.mark.reason.isEmpty()
               ? Words::tr("%1: %2").arg(name, means)
               : Words::tr("%1: %2, because: %3").arg(name, means, isolated(version.mark.reason));
}

#define T(text) QT_TRANSLATE_NOOP("ConsentWords", text)

QString permission(Statement::Permits permits)
{
    static const char *const words[] = {T("Nothing"),         T("Taking part"),   T("Audio recording"),
                                        T("Video recording"), T("Quotations"),    T("Research archive"),
                                        T("Contact again"),   T("Summary wanted")};
    return QCoreApplication::translate("ConsentWords", words[static_cast<size_t>(permits)]);
}

#undef T

QString permitted(const ConsentStanding &standing)
{
    QStringList texts;
    for (auto each = standing.permits.begin(); each != standing.permits.end(); ++each) {
        if (each.value() == YesNo::Yes)
            texts << permission(each.key());
    }
    return texts.join(u", "_s);
}

} // namespace colloquy::consentwords
