// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/consentpoints.h"

#include "ui/widgets/statementlist.h"

#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

enum Point { Identity = 1, Capacity, Questions, NameSaid };

YesNo yesIf(bool said)
{
    return said ? YesNo::Yes : YesNo::NotAsked;
}

} // namespace

ConsentPoints::ConsentPoints(QWidget *parent)
    : QWidget(parent)
    , m_list(new StatementList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"points"_s);
    m_list->setAccessibleName(tr("Before the statements"));
    column->addWidget(m_list);
    setFocusProxy(m_list);
    setSpoken(false);
    connect(m_list, &StatementList::answered, this, &ConsentPoints::answered);
}

void ConsentPoints::setSpoken(bool spoken)
{
    QList<Statement> points{{Identity, tr("I checked that this is the right person")},
                            {Capacity, tr("They can decide for themselves: presumed, no concern")},
                            {Questions, tr("They could ask questions, and got answers")}};
    if (spoken)
        points << Statement{NameSaid, tr("They said name, date and time on the recording")};
    StatementList::Form form;
    form.statements = points;
    form.numbered = false;
    form.direction = QGuiApplication::isRightToLeft() ? Document::Direction::Rtl : Document::Direction::Ltr;
    m_list->setForm(form);
}

void ConsentPoints::setAnswers(const ConsentRecord &record)
{
    using C = ConsentRecord::Capacity;
    m_list->setAnswers(
        {{Identity, yesIf(record.identityChecked)},
         {Capacity, record.capacity == C::Concern ? YesNo::No : yesIf(record.capacity == C::Presumed)},
         {Questions, yesIf(record.questionsAsked)},
         {NameSaid, yesIf(record.nameSaid)}});
}

void ConsentPoints::fill(RecordConsent &request) const
{
    using C = ConsentRecord::Capacity;
    const QMap<int, YesNo> answers = m_list->answers();
    const YesNo capacity = answers.value(Capacity, YesNo::NotAsked);
    request.identityChecked = answers.value(Identity) == YesNo::Yes;
    request.capacity = capacity == YesNo::No    ? C::Concern
                       : capacity == YesNo::Yes ? C::Presumed
                                                : C::NotAsked;
    request.questionsAsked = answers.value(Questions) == YesNo::Yes;
    request.nameSaid = answers.value(NameSaid) == YesNo::Yes;
}

} // namespace colloquy
