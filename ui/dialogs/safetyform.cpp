// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/safetyform.h"

#include "ui/dialogs/choices.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

SafetyForm::SafetyForm(QWidget *parent)
    : QWidget(parent)
    , m_asked(new QCheckBox(tr("I &asked how to reach them safely")))
    , m_answers(new QWidget)
    , m_channel(new QComboBox)
    , m_hours(new QLineEdit)
    , m_someoneElse(new QLineEdit)
    , m_stop(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    m_asked->setObjectName(u"safety-asked"_s);
    column->addWidget(m_asked);
    column->addWidget(m_answers);
    auto *form = new QFormLayout(m_answers);
    form->setContentsMargins(theme::px(theme::page), 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_channel->setObjectName(u"safe-channel"_s);
    m_channel->addItem(tr("Any"));
    for (int i = 0; i < QMetaEnum::fromType<Channel>().keyCount(); ++i)
        m_channel->addItem(tr("Only %1").arg(termwords::of(static_cast<Channel>(i)).toLower()), i);
    add(form, tr("Safe wa&y"), m_channel);
    m_hours->setObjectName(u"safe-hours"_s);
    m_hours->setPlaceholderText(tr("such as mon-fri 09:00-17:00"));
    add(form, tr("Safe h&ours"), m_hours);
    m_voicemail = permission(form, tr("&Voicemail"), u"voicemail"_s);
    m_text = permission(form, tr("Te&xt messages"), u"text"_s);
    m_post = permission(form, tr("P&ost"), u"post"_s);
    m_someoneElse->setObjectName(u"someone-else"_s);
    m_someoneElse->setPlaceholderText(tr("what to say"));
    add(form, tr("&If someone else answers"), m_someoneElse);
    m_stop->setObjectName(u"stop-phrase"_s);
    add(form, tr("Words that mean &stop"), m_stop);
    m_answers->setVisible(false);
    connect(m_asked, &QCheckBox::toggled, m_answers, &QWidget::setVisible);
    connect(m_asked, &QCheckBox::toggled, this, &SafetyForm::edited);
}

void SafetyForm::add(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(words, field);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, &SafetyForm::edited);
}

QComboBox *SafetyForm::permission(QFormLayout *form, const QString &label, const QString &name)
{
    QComboBox *box = choiceBox<YesNo>();
    box->setObjectName(name);
    add(form, label, box);
    return box;
}

ContactSafety SafetyForm::safety() const
{
    ContactSafety safety;
    safety.asked = m_asked->isChecked();
    if (!safety.asked)
        return safety;
    if (m_channel->currentIndex() > 0)
        safety.safeChannel = chosen<Channel>(*m_channel);
    safety.safeHours = m_hours->text();
    safety.voicemail = chosen<YesNo>(*m_voicemail);
    safety.text = chosen<YesNo>(*m_text);
    safety.post = chosen<YesNo>(*m_post);
    safety.ifSomeoneElse = m_someoneElse->text();
    safety.stopPhrase = m_stop->text();
    return safety;
}

void SafetyForm::setSafety(const ContactSafety &safety)
{
    m_asked->setChecked(safety.asked);
    m_channel->setCurrentIndex(safety.safeChannel ? static_cast<int>(*safety.safeChannel) + 1 : 0);
    m_hours->setText(safety.safeHours);
    m_voicemail->setCurrentIndex(static_cast<int>(safety.voicemail));
    m_text->setCurrentIndex(static_cast<int>(safety.text));
    m_post->setCurrentIndex(static_cast<int>(safety.post));
    m_someoneElse->setText(safety.ifSomeoneElse);
    m_stop->setText(safety.stopPhrase);
}

} // namespace colloquy
