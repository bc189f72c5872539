// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonechoice.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace colloquy {

ZoneChoice::ZoneChoice(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(colloquy::icon(u"clock"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setMinimumSize(theme::px(32), theme::px(34));
    setMenu(new QMenu(this));
    setToolTip(tr("Hours of a second time zone"));
    setCurrent({});
}

void ZoneChoice::setZones(const QList<QByteArray> &zones)
{
    m_zones = zones;
    fill();
}

void ZoneChoice::setCurrent(const QByteArray &zone)
{
    m_current = zone;
    setAccessibleName(zone.isEmpty() ? tr("Second time zone: none")
                                     : tr("Second time zone: %1").arg(QString::fromLatin1(zone)));
    fill();
}

void ZoneChoice::fill()
{
    menu()->clear();
    QList<QByteArray> all = m_zones;
    if (!m_current.isEmpty() && !all.contains(m_current))
        all.prepend(m_current);
    all.prepend({});
    for (const QByteArray &zone : all) {
        QAction *action =
            menu()->addAction(zone.isEmpty() ? tr("No second time zone") : QString::fromLatin1(zone));
        action->setCheckable(true);
        action->setChecked(zone == m_current);
        connect(action, &QAction::triggered, this, [this, zone] { Q_EMIT chosen(zone); });
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("Another one...")), &QAction::triggered, this, &ZoneChoice::anotherWanted);
}

} // namespace colloquy
