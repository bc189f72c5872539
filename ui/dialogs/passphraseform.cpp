// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphraseform.h"

#include "core/actions/studykeys.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

PassphraseForm::PassphraseForm(QFormLayout *form, QObject *parent)
    : QObject(parent)
    , m_first(addField(form, tr("&Passphrase"), u"passphrase"_s))
    , m_second(addField(form, tr("The same &again"), u"passphrase-again"_s))
    , m_visible(new QCheckBox(tr("Sho&w what I type")))
    , m_hint(new QLabel)
{
    m_hint->setObjectName(u"strength"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    form->addRow(QString(), m_hint);
    form->addRow(QString(), m_visible);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (const QLineEdit *field : {m_first, m_second}) {
        connect(field, &QLineEdit::textEdited, this, &PassphraseForm::showHint);
        connect(field, &QLineEdit::textEdited, this, &PassphraseForm::edited);
    }
    showHint();
}

QLineEdit *PassphraseForm::addField(QFormLayout *form, const QString &label, const QString &name)
{
    auto *words = new QLabel(label);
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    words->setBuddy(field);
    form->addRow(words, field);
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
        return say(tr("Best are four or five words that don't belong together."), Tone::Muted);
    case Strength::Weak:
        return say(tr("Easy to guess. Add a word or two."), Tone::Warn);
    case Strength::Fair:
        return say(tr("Fair. One more word makes it strong."), Tone::Info);
    case Strength::Strong:
        return say(m_second->text().isEmpty() || isRepeated() ? tr("Strong.")
                                                              : tr("Strong, but the two still differ."),
                   Tone::Ok);
    }
}

} // namespace colloquy
