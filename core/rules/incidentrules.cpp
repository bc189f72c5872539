// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/incidentrules.h"

#include "core/rules/fieldrules.h"
#include "core/rules/timerules.h"

namespace colloquy::rules {

using namespace Qt::StringLiterals;

Findings checkIncident(const Incident &incident, qint64 now, const QByteArray &zone)
{
    Findings findings = checkHappened(incident.at, now, u"incident"_s) +
                        checkFilled(u"done"_s, incident.done) +
                        checkText(u"done"_s, incident.done, limits::reason, Lines::Many) +
                        checkText(u"told"_s, incident.told, limits::line);
    if (incident.followUpOn && *incident.followUpOn < dayOf(incident.at, zone))
        findings << blocks(Code::DateMalformed, u"follow_up"_s, {u"before_incident"_s});
    return findings;
}

} // namespace colloquy::rules
