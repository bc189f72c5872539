// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphraseform.h"

#include "core/actions/studykeys.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

PassphraseForm::PassphraseForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    m_first = addField(tr("&Passphrase"), u"passphrase"_s);
    m_second = addField(tr("The same &again"), u"passphrase-again"_s);
    m_visible = new QCheckBox(tr("Sho&w what I type"));
    m_hint = new QLabel;
    m_hint->setObjectName(u"strength"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    column->addWidget(m_visible);
    column->addWidget(m_hint);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    showHint();
}

QLineEdit *PassphraseForm::addField(const QString &label, const QString &name)
{
    auto *words = new QLabel(label);
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    words->setBuddy(field);
    layout()->addWidget(words);
    layout()->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, &PassphraseForm::showHint);
    connect(field, &QLineEdit::textEdited, this, &PassphraseForm::edited);
    return field;
}

QString PassphraseForm::passphrase() const
{
    return m_first->text();
}

bool PassphraseForm::isRepeated() const
{
    return m_first->text() == m_second->text();
}

void PassphraseForm::askAgain()
{
    say(tr("The two differ. Type the same passphrase twice."), Tone::Block);
    m_second->setFocus();
    m_second->selectAll();
}

void PassphraseForm::say(const QString &sentence, Tone tone)
{
    m_hint->setText(sentence);
    theme::setInk(m_hint, tone);
}

void PassphraseForm::showHint()
{
    switch (passphraseStrength(m_first->text())) {
    case Strength::None:
        return say(tr("Four or five words that don't belong together are hard to guess and easy to type."),
                   Tone::Muted);
    case Strength::Weak:
        return say(tr("Easy to guess. Add a word or two."), Tone::Warn);
    case Strength::Fair:
        return say(tr("Fair. One more word makes it strong."), Tone::Info);
    case Strength::Strong:
        return say(m_second->text().isEmpty() || isRepeated() ? tr("Strong.") : tr("Strong, but the two still differ."),
                   Tone::Ok);
    }
}

} // namespace colloquy
