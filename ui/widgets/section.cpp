// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pill.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace colloquy {

namespace {

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::px(6));
    setAccessibleName(title);
    QLabel *heading = words(title);
    theme::setFace(heading, Face::Heading);
    m_column->addWidget(heading);
}

void Section::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(theme::px(theme::gap));
        m_facts->setVerticalSpacing(theme::px(theme::tight));
        m_facts->setColumnMinimumWidth(0, theme::px(84));
        m_facts->setColumnStretch(1, 1);
        m_column->addLayout(m_facts);
    }
    const int row = m_facts->rowCount();
    QLabel *name = words(label);
    name->setWordWrap(false);
    theme::setInk(name, Tone::Muted);
    QLabel *fact = words(value);
    fact->setAccessibleName(label + QStringLiteral(": ") + value);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(fact, row, 1);
}

void Section::addLine(const QString &sign, const QString &text, Tone tone)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    auto *picture = new QLabel;
    const int side = theme::px(16);
    picture->setPixmap(icon(sign, theme::ink(tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(words(text), 1);
    addWidget(line);
}

void Section::addNote(const QString &text)
{
    QLabel *note = words(text);
    theme::setInk(note, Tone::Muted);
    addWidget(note);
}

void Section::addBadges(const QList<Badge> &badges)
{
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(6));
    for (const Badge &badge : badges) {
        auto *pill = new Pill(row);
        pill->setBadge(badge);
        flow->addWidget(pill);
    }
    addWidget(row);
}

void Section::addWidget(QWidget *widget)
{
    m_facts = nullptr;
    m_column->addWidget(widget);
}

} // namespace colloquy
