// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agreedtime.h"

#include "ui/widgets/clockmark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

AgreedTime::AgreedTime(const QString &name, const QByteArray &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_field(new TimeField(TimeField::Kind::DateAndTime, name))
    , m_there(smallLabel({}, Tone::Muted))
    , m_change(smallLabel({}, Tone::Info))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    m_field->setZone(zone);
    column->addWidget(m_field);
    column->addWidget(m_there);
    column->addWidget(m_change);
    m_change->setObjectName(u"clock-change"_s);
    setFocusProxy(m_field);
    setAccessibleName(name);
    connect(m_field, &TimeField::changed, this, &AgreedTime::read);
    read();
}

void AgreedTime::setToday(QDate today)
{
    m_field->setToday(today);
}

void AgreedTime::setElsewhere(const QString &whose, const QByteArray &zone)
{
    m_whose = whose;
    m_elsewhere = zone;
    read();
}

void AgreedTime::setTime(const WallTime &time)
{
    m_field->setTime(time);
}

WallTime AgreedTime::time() const
{
    return m_field->wallTime();
}

void AgreedTime::read()
{
    const WallTime typed = time();
    QList<qint64> instants = instantsOf(typed);
    if (instants.size() == 2 && typed.fold)
        instants = {typed.fold == Fold::First ? instants.first() : instants.last()};
    m_field->setZoneText(instants.size() == 1 ? zoneText(instants.first(), m_zone) : QString());
    showElsewhere(instants);
    showChange(instants);
    Q_EMIT changed();
}

void AgreedTime::showElsewhere(const QList<qint64> &instants)
{
    const bool differs = instants.size() == 1 && !m_elsewhere.isEmpty() && m_elsewhere != m_zone;
    m_there->setVisible(differs);
    if (!differs)
        return;
    const WallTime there = wallTimeAt(instants.first(), m_elsewhere);
    m_there->setText(tr("For %1: %2, %3 (%4)")
                         .arg(m_whose, locale().toString(there.date, u"dddd d MMMM"_s),
                              locale().toString(there.time, u"HH:mm"_s), QString::fromLatin1(m_elsewhere)));
}

void AgreedTime::showChange(const QList<qint64> &instants)
{
    QByteArrayList zones{m_zone};
    if (!m_elsewhere.isEmpty() && m_elsewhere != m_zone)
        zones << m_elsewhere;
    const QString mark = instants.size() == 1 ? changeMark(instants.first(), zones) : QString();
    m_change->setText(mark);
    m_change->setVisible(!mark.isEmpty());
}

} // namespace colloquy
