// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/safetyform.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/formrows.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
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
    m_channel->addItem(tr("Any"));
    for (int i = 0; i < QMetaEnum::fromType<Channel>().keyCount(); ++i)
        m_channel->addItem(tr("Only %1").arg(termwords::of(static_cast<Channel>(i)).toLower()), i);
    add(form, {tr("Safe wa&y"), u"safe-channel"_s}, m_channel);
    m_hours->setPlaceholderText(tr("such as mon-fri 09:00-17:00"));
    add(form, {tr("Safe h&ours"), u"safe-hours"_s}, m_hours);
    m_voicemail = permission(form, {tr("&Voicemail"), u"voicemail"_s});
    m_text = permission(form, {tr("Te&xt messages"), u"text"_s});
    m_post = permission(form, {tr("Post"), u"post"_s});
    m_someoneElse->setPlaceholderText(tr("what to say"));
    add(form, {tr("If someone else answers"), u"someone-else"_s}, m_someoneElse);
    add(form, {tr("Words that mean &stop"), u"stop-phrase"_s}, m_stop);
    m_answers->setVisible(false);
    connect(m_asked, &QCheckBox::toggled, m_answers, &QWidget::setVisible);
    connect(m_asked, &QCheckBox::toggled, this, &SafetyForm::edited);
}

void SafetyForm::add(QFormLayout *form, const FormField &field, QWidget *widget)
{
    addRow(form, field, widget);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::textEdited, this, &SafetyForm::edited);
    else if (auto *box = qobject_cast<QComboBox *>(widget))
        connect(box, &QComboBox::activated, this, &SafetyForm::edited);
}

QComboBox *SafetyForm::permission(QFormLayout *form, const FormField &field)
{
    QComboBox *box = choiceBox<YesNo>();
    add(form, field, box);
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
