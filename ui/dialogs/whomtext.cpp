// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whomtext.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/datetext.h"
#include "ui/termwords.h"
#include "ui/widgets/hoursfield.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::whomtext {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WhomText)
};

QString safelyReached(const Participant &participant)
{
    const ContactSafety &safety = participant.safety;
    if (participant.noContact)
        return Words::tr("asked not to be contacted");
    if (!safety.asked)
        return Words::tr("not asked yet how to reach them safely");
    const QString channel =
        safety.safeChannel ? termwords::of(*safety.safeChannel).toLower() : Words::tr("any way");
    return safety.safeHours.isEmpty()
               ? Words::tr("reach safely: %1").arg(channel)
               : Words::tr("reach safely: %1, %2").arg(channel, hoursText(safety.safeHours));
}

} // namespace

QString codeAndName(const QString &code, const QString &name)
{
    return name.isEmpty() ? code : Words::tr("%1 %2").arg(code, isolated(name));
}

QString codes(const QList<Participant> &people)
{
    constexpr qsizetype most = 4;
    QStringList codes;
    for (const Participant &person : people)
        codes << person.code;
    const auto more = static_cast<int>(std::max<qsizetype>(0, codes.size() - most));
    const QString named = codes.first(codes.size() - more).join(u", "_s);
    return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

QString about(const ParticipantRecord &record, const Study &study)
{
    const Participant &participant = record.participant;
    QStringList parts;
    if (!participant.name.isEmpty())
        parts << isolated(participant.name);
    QString speaks = Words::tr("speaks %1").arg(languageName(participant.spokenLanguage));
    if (!participant.dialect.isEmpty())
        speaks = Words::tr("%1 (%2)").arg(speaks, isolated(participant.dialect));
    parts << speaks;
    if (!participant.availability.isEmpty())
        parts << Words::tr("available %1").arg(hoursText(participant.availability));
    if (!participant.zone.isEmpty() && participant.zone != study.zone)
        parts << QString::fromLatin1(participant.zone);
    parts << safelyReached(participant);
    return parts.join(u" \u00b7 "_s);
}

QString spanText(const Interview &interview, const QByteArray &zone)
{
    const WallTime end = wallTimeAt(interview.span().end, zone);
    return Words::tr("%1 to %2")
        .arg(datetext::dayTime(interview.start.utc, zone), QLocale().toString(end.time, u"HH:mm"_s));
}

} // namespace colloquy::whomtext
