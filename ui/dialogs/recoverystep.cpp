// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverystep.h"

#include "core/actions/exporttarget.h"
#include "core/actions/studykeys.h"
#include "core/base/safefile.h"
#include "core/rules/wording.h"
#include "ui/prompt.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int groupsPerLine = 4;

QLabel *words(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// In two lines, with room between the groups.
QString inLines(const QString &key)
{
    const QStringList groups = key.split(u'-');
    return QStringList(groups.mid(0, groupsPerLine)).join(u"  "_s) + u'\n' +
           QStringList(groups.mid(groupsPerLine)).join(u"  "_s);
}

QFont keyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 1.5);
    font.setBold(true);
    return font;
}

} // namespace

RecoverySheet::RecoverySheet(QWidget *parent)
    : QWidget(parent)
    , m_key(words())
    , m_done(words())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(words(
        tr("The study is made. This is its recovery key: the only way in if the passphrase is forgotten.\n"
           "It is shown this once and kept nowhere. Write it down, and keep it apart from this computer.")));
    m_key->setObjectName(u"recovery-key"_s);
    m_key->setFont(keyFont());
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setMargin(theme::px(theme::wide));
    m_key->setFrameShape(QFrame::StyledPanel);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_key);
    buildButtons();
    m_done->setObjectName(u"recovery-done"_s);
    theme::setInk(m_done, Tone::Ok);
    column->addWidget(m_done);
}

void RecoverySheet::buildButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &sign, void (RecoverySheet::*slot)()) {
        auto *button = new QPushButton(icon(sign), text);
        button->setAutoDefault(false);
        button->setObjectName(sign);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    add(tr("&Print..."), u"printer"_s, &RecoverySheet::print);
    add(tr("&Save in a file..."), u"download"_s, &RecoverySheet::save);
    add(tr("&Copy"), u"copy"_s, &RecoverySheet::copy);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RecoverySheet::setKey(const QString &title, const QByteArray &key, const QString &study)
{
    m_study = study;
    m_title = title;
    m_text = recoveryText(key);
    m_key->setText(inLines(m_text));
    m_key->setAccessibleName(tr("Recovery key: %1").arg(m_text));
    m_done->clear();
}

QString RecoverySheet::plainText() const
{
    return tr("Recovery key of the study \"%1\" in Colloquy").arg(m_title) + u"\n\n"_s + m_text + u"\n\n"_s +
           tr("It opens the study when the passphrase is forgotten. Whoever has it can read every name: keep "
              "it under lock "
              "and key, apart from the computer.") +
           u'\n';
}

void RecoverySheet::say(const QString &sentence)
{
    m_done->setText(sentence);
}

void RecoverySheet::copy()
{
    QApplication::clipboard()->setText(m_text);
    say(tr("Copied. Paste it into your password safe, not into a document."));
}

void RecoverySheet::print()
{
    QTextDocument document;
    document.setPlainText(plainText());
    document.setDefaultFont(QFont(QApplication::font().families(), 14));
    if (prompt::print(this, tr("Print the recovery key"), document))
        say(tr("Sent to the printer."));
}

void RecoverySheet::save()
{
    const auto path = prompt::saveFile(this, {tr("Save the recovery key"), tr("Text (*.txt)"), u"txt"_s,
                                              tr("Recovery key") + u".txt"_s, false});
    if (!path)
        return;
    const Outcome written = isPartOfStudy(m_study, *path) ? Error::of(Error::Kind::Storage, Code::FileExists)
                                                          : writeWhole(*path, plainText().toUtf8());
    if (!written)
        return prompt::tell(this, {tr("The key was not saved"), sentence(written.error()), {}});
    say(tr("Saved for your eyes only. Move the file to a stick or another safe place."));
}

RecoveryCheck::RecoveryCheck(QWidget *parent)
    : QWidget(parent)
    , m_problem(words())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(
        words(tr("Type two of its groups from what you wrote down, so that you know it can be read.")));
    for (int i = 0; i < 2; ++i) {
        m_labels << new QLabel;
        m_fields << new QLineEdit;
        m_fields.last()->setObjectName(u"group-%1"_s.arg(i + 1));
        m_fields.last()->setAccessibleName(tr("Group"));
        m_fields.last()->setFont(keyFont());
        m_fields.last()->setLayoutDirection(Qt::LeftToRight);
        m_fields.last()->setMaximumWidth(theme::px(200));
        m_labels.last()->setBuddy(m_fields.last());
        column->addWidget(m_labels.last());
        column->addWidget(m_fields.last());
    }
    theme::setInk(m_problem, Tone::Block);
    column->addWidget(m_problem);
    column->addStretch();
}

void RecoveryCheck::setKey(const QByteArray &key)
{
    m_key = key;
    m_groups = groupsToAskBack(key);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_labels[i]->setText(tr("Group &%1").arg(m_groups[i] + 1));
        m_fields[i]->setAccessibleName(tr("Group %1").arg(m_groups[i] + 1));
        m_fields[i]->setPlaceholderText(u"XXXXX"_s);
    }
}

void RecoveryCheck::begin()
{
    for (QLineEdit *field : m_fields)
        field->clear();
    m_problem->clear();
    m_fields.first()->setFocus();
}

bool RecoveryCheck::passes()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (groupMatches(m_key, m_groups[i], m_fields[i]->text()))
            continue;
        m_problem->setText(
            tr("Group %1 is another one. Compare it with the key once more.").arg(m_groups[i] + 1));
        m_fields[i]->setFocus();
        m_fields[i]->selectAll();
        return false;
    }
    return true;
}

} // namespace colloquy
