// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/agreedtime.h"

#include "ui/widgets/choicerow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString first = u"first"_s;
const QString second = u"second"_s;

/// "GMT", "BST", "UTC+05:00"
QString zoneText(qint64 utc, const QByteArray &zone)
{
    return QTimeZone(zone).abbreviation(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

QLabel *smallLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setFace(label, Face::Small);
    return label;
}

} // namespace

AgreedTime::AgreedTime(const QString &name, const QByteArray &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_field(new TimeField(TimeField::Kind::DateAndTime, name))
    , m_foldRow(new QWidget)
    , m_fold(new ChoiceRow(tr("Which of the two")))
    , m_there(smallLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    auto *folds = new QVBoxLayout(m_foldRow);
    folds->setContentsMargins(0, 0, 0, 0);
    folds->setSpacing(theme::px(theme::tight));
    QLabel *question = smallLabel();
    question->setText(tr("Clocks go back that night, and this hour occurs twice. Which one?"));
    theme::setInk(question, Tone::Info);
    folds->addWidget(question);
    folds->addWidget(m_fold, 0, Qt::AlignLeading);
    m_fold->setObjectName(u"fold"_s);
    theme::setInk(m_there, Tone::Muted);
    for (QWidget *part : {static_cast<QWidget *>(m_field), m_foldRow, static_cast<QWidget *>(m_there)})
        column->addWidget(part);
    setFocusProxy(m_field);
    setAccessibleName(name);
    connect(m_field, &TimeField::changed, this, &AgreedTime::read);
    connect(m_fold, &ChoiceRow::chosen, this, &AgreedTime::read);
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
    m_field->setDateTime(time.date, time.time);
    if (time.fold)
        m_fold->setCurrent(*time.fold == Fold::First ? first : second);
    read();
}

WallTime AgreedTime::time() const
{
    WallTime time{m_field->date().value_or(QDate()), m_field->time().value_or(QTime()), m_zone, {}};
    if (const auto chosen = m_fold->current(); chosen && m_offered.size() == 2)
        time.fold = *chosen == first ? Fold::First : Fold::Second;
    return time;
}

void AgreedTime::read()
{
    QList<qint64> instants =
        instantsOf({m_field->date().value_or(QDate()), m_field->time().value_or(QTime()), m_zone, {}});
    showFolds(instants);
    if (instants.size() == 2 && time().fold)
        instants = {time().fold == Fold::First ? instants.first() : instants.last()};
    const bool clear = instants.size() == 1;
    m_field->setZoneText(clear ? zoneText(instants.first(), m_zone) : QString());
    if (m_field->isComplete() && instants.isEmpty())
        m_field->setProblem(tr("Clocks go forward that night, and this hour doesn't exist."));
    showElsewhere(instants);
    Q_EMIT changed();
}

void AgreedTime::showFolds(const QList<qint64> &instants)
{
    const QList<qint64> offered = instants.size() == 2 ? instants : QList<qint64>();
    m_foldRow->setVisible(!offered.isEmpty());
    if (offered == m_offered)
        return;
    m_offered = offered;
    if (!offered.isEmpty())
        m_fold->setChoices({{first, tr("The first, %1").arg(zoneText(offered.first(), m_zone))},
                            {second, tr("The second, %1").arg(zoneText(offered.last(), m_zone))}});
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

} // namespace colloquy
