// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"
#include "ui/pages/weekview.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/zonechoice.h"

namespace colloquy {

void CalendarPage::setOtherZone(const QByteArray &zone)
{
    m_week->setOtherZone(zone);
    m_zones->setCurrent(m_week->otherZone());
    nameDays();
}

/// Those in which interviews of these days were agreed.
void CalendarPage::offerZones()
{
    QList<QByteArray> zones;
    for (const InterviewSummary &row : m_week->interviews()) {
        const QByteArray zone = row.interview.start.agreed.zone;
        if (zone != m_session.workspace().study().zone && !zones.contains(zone))
            zones << zone;
    }
    m_zones->setZones(zones);
}

void CalendarPage::askZone()
{
    const auto typed = prompt::askLine(
        this, {tr("Second time zone"), tr("Zone, such as Asia/Karachi or America/New_York"), {}, false});
    if (!typed)
        return;
    const QByteArray zone = typed->trimmed().replace(u' ', u'_').toLatin1();
    if (isKnownZone(zone))
        setOtherZone(zone);
    else
        m_session.announce(tr("There is no time zone %1.").arg(*typed));
}

} // namespace colloquy
