// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/warningwords.h"

#include "core/base/language.h"
#include "core/rules/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace colloquy::warningwords {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WarningWords)
};

QString ofInterpreter(const Finding &finding)
{
    switch (finding.code) {
    case Code::InterpreterNotCleared:
        return finding.details.isEmpty()
                   ? Words::tr("no confidentiality agreement")
                   : Words::tr("doesn't speak %1").arg(languageName(finding.details.first()));
    case Code::ClashInterpreter:
        return Words::tr("booked elsewhere then");
    case Code::InterpreterAbsent:
        return Words::tr("away then");
    case Code::InterpreterLate:
        return Words::tr("wants to be asked earlier");
    case Code::InterpreterKnown:
        return Words::tr("they know each other");
    case Code::InterpreterGender:
        return Words::tr("not as wished");
    case Code::InterpreterDialect:
        return Words::tr("another dialect");
    case Code::InterpreterBanned:
        return Words::tr("not wanted by the participant");
    case Code::InterpreterNotAccepted:
        return Words::tr("the participant hasn't said yes");
    case Code::InterpreterMode:
        return Words::tr("doesn't work in this mode");
    case Code::InterpreterFilming:
        return Words::tr("not to be filmed");
    case Code::InterpreterRecording:
        return Words::tr("recording not agreed");
    case Code::InterpreterNeeded:
        return Words::tr("an interpreter is needed");
    default:
        return {};
    }
}

QString ofTime(const Finding &finding)
{
    const QString first = finding.details.value(0);
    const QString second = finding.details.value(1);
    switch (finding.code) {
    case Code::BufferShort:
        return Words::tr("only %1 min beside %3 (%2 wanted)").arg(first, second, finding.subject);
    case Code::TravelShort:
        return Words::tr("only %1 min to travel from or to %3 (%2 wanted)")
            .arg(first, second, finding.subject);
    case Code::DayFull:
        return second == u"week" ? Words::tr("%1 in that week already").arg(first)
                                 : Words::tr("%1 on that day already").arg(first);
    case Code::NoticeShort:
        return Words::tr("less than %1 h ahead").arg(first);
    case Code::ClashBusy:
        return Words::tr("your calendar is busy then");
    case Code::HoursOutside:
        return Words::tr("outside working hours");
    case Code::ParticipantUnavailable:
        return Words::tr("not a time they offered");
    case Code::TimePast:
        return Words::tr("in the past");
    case Code::ModeUnwanted:
        return Words::tr("not a mode they want");
    default:
        return {};
    }
}

QString ofConsent(const Finding &finding)
{
    switch (finding.code) {
    case Code::ConsentMissing:
        return Words::tr("consent isn't recorded yet");
    case Code::ConsentStopped:
        return Words::tr("taking consent was stopped");
    case Code::ConsentReconsentDue:
        return Words::tr("consent is to be given again");
    case Code::ConsentWithdrawn:
        return Words::tr("consent was withdrawn");
    case Code::RecordingRefused:
        return Words::tr("no recording");
    default:
        return {};
    }
}

} // namespace

QString brief(const Finding &finding)
{
    for (const auto words : {ofInterpreter, ofTime, ofConsent}) {
        if (const QString text = words(finding); !text.isEmpty())
            return text;
    }
    return sentence(finding);
}

} // namespace colloquy::warningwords
