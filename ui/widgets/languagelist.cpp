// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/languagelist.h"

#include "core/base/language.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

LanguageList::LanguageList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_chosen(new QWidget)
    , m_box(new LanguageBox(tr("%1: another one").arg(name)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    auto *flow = new Flow(m_chosen);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(theme::tight));
    column->addWidget(m_chosen);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::px(theme::near));
    m_box->setObjectName(u"another-language"_s);
    m_box->setTag(std::nullopt);
    m_box->lineEdit()->setPlaceholderText(tr("Type or choose a language"));
    row->addWidget(m_box, 1);
    auto *button = new QPushButton(tr("Add"));
    button->setObjectName(u"add-language"_s);
    button->setAccessibleName(tr("%1: add").arg(name));
    button->setAutoDefault(false);
    row->addWidget(button);
    column->addLayout(row);
    setAccessibleName(name);
    setFocusProxy(m_box);
    connect(button, &QPushButton::clicked, this, &LanguageList::add);
    connect(m_box, &QComboBox::activated, this, &LanguageList::add);
    connect(m_box, &LanguageBox::tagChanged, this, &LanguageList::edited);
}

void LanguageList::setTags(const QStringList &tags)
{
    m_tags = tags;
    rebuild();
}

QString LanguageList::pending() const
{
    return m_box->currentText().trimmed();
}

QStringList LanguageList::allTags() const
{
    QStringList tags = m_tags;
    if (!pending().isEmpty())
        tags << m_box->tag().value_or(pending());
    tags.removeDuplicates();
    return tags;
}

void LanguageList::add()
{
    const auto tag = m_box->tag();
    if (!tag)
        return;
    if (!m_tags.contains(*tag))
        m_tags << *tag;
    m_box->setTag(std::nullopt);
    rebuild();
    Q_EMIT edited();
}

void LanguageList::takeAway(const QString &tag)
{
    m_tags.removeOne(tag);
    rebuild();
    m_box->setFocus();
    Q_EMIT edited();
}

void LanguageList::rebuild()
{
    for (QToolButton *old : m_chosen->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        m_chosen->layout()->removeWidget(old);
        old->hide();
        old->setParent(nullptr);
        old->deleteLater(); // it may be what was pressed
    }
    for (const QString &tag : std::as_const(m_tags)) {
        auto *button = new QToolButton(m_chosen);
        button->setText(languageName(tag));
        button->setIcon(icon(u"x"_s));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Take %1 away").arg(languageName(tag)));
        button->setToolTip(button->accessibleName());
        button->setObjectName(u"language-"_s + tag);
        m_chosen->layout()->addWidget(button);
        button->show();
        connect(button, &QToolButton::clicked, this, [this, tag] { takeAway(tag); });
    }
    m_chosen->setVisible(!m_tags.isEmpty());
    updateGeometry();
}

} // namespace colloquy
