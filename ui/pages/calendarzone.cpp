// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"
#include "ui/pages/weekview.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/zonechoice.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// By its whole name, or by its city as it is said: "karachi". Empty where there is none.
QByteArray zoneCalled(const QString &typed)
{
    const QString wanted = typed.trimmed().replace(u' ', u'_');
    QByteArray found;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return id;
        const bool isCity = name.contains(u'/') && !name.startsWith("Etc/"_L1) &&
                            name.section(u'/', -1).compare(wanted, Qt::CaseInsensitive) == 0;
        if (found.isEmpty() && isCity)
            found = id;
    }
    return found;
}

} // namespace

void CalendarPage::setOtherZone(const QByteArray &zone)
{
    m_week->setOtherZone(zone);
    m_zones->setCurrent(m_week->otherZone());
    nameDays();
}

/// Those in which interviews of these days were agreed, or whoever they are with lives.
void CalendarPage::offerZones()
{
    const Workspace &workspace = m_session.workspace();
    QList<QByteArray> zones{workspace.study().zone, {}};
    for (const InterviewSummary &row : m_week->interviews()) {
        const auto record = participantRecord(workspace, row.interview.participant);
        for (const QByteArray &zone :
             {row.interview.start.agreed.zone, record ? record->participant.zone : QByteArray()}) {
            if (!zones.contains(zone))
                zones << zone;
        }
    }
    zones.remove(0, 2);
    m_zones->setZones(zones);
}

void CalendarPage::askZone()
{
    const auto typed = prompt::askLine(
        this, {tr("Second time zone"), tr("City or zone, such as Karachi or America/New York"), {}, false});
    if (!typed)
        return;
    if (const QByteArray zone = zoneCalled(*typed); !zone.isEmpty() && isKnownZone(zone))
        setOtherZone(zone);
    else
        m_session.announce(
            tr("There is no time zone %1. Type a large city in it, such as Karachi.").arg(*typed));
}

} // namespace colloquy
