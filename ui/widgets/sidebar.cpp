// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/widgets/scrollpage.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace colloquy {

namespace {

/// Many filters, or large letters, need more than the height of the window.
QWidget *scrolled(QVBoxLayout *column)
{
    auto *content = new QWidget;
    content->setLayout(column);
    column->setContentsMargins(theme::px(10), 0, theme::px(10), 0);
    column->addStretch();
    auto *page = new ScrollPage(content);
    page->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return page;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_column(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, theme::px(14), 0, theme::px(10));
    outer->setSpacing(theme::px(10));
    outer->addWidget(m_title);
    outer->addWidget(scrolled(m_column), 1);
    m_column->setSpacing(0);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    const int start = theme::px(20), end = theme::px(6); // margins aren't mirrored by themselves
    m_title->setContentsMargins(isRightToLeft() ? end : start, 0, isRightToLeft() ? start : end, 0);
    m_title->setVisible(false);
    theme::setFace(m_title, Face::Heading);
    setAccessibleName(tr("Views"));
}

void Sidebar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

SidebarEntry *Sidebar::add(const QString &id, const QString &title, const QString &icon, int place)
{
    auto *entry = new SidebarEntry(title, icon);
    entry->setObjectName(id);
    m_group->addButton(entry);
    m_column->insertWidget(place, entry);
    return entry;
}

void Sidebar::addEntry(const QString &id, const QString &title, const QString &icon)
{
    connect(add(id, title, icon, m_column->count() - 1), &QAbstractButton::clicked, this, [this, id] {
        Q_EMIT chosen(id);
        if (id == m_divided)
            Q_EMIT partChosen({});
    });
}

void Sidebar::setParts(const QString &view, const QList<Part> &parts)
{
    if (view == m_divided && parts == m_parts)
        return;
    const bool focused =
        std::ranges::any_of(m_parts, [this](const Part &part) { return entry(part.id)->hasFocus(); });
    removeParts();
    m_divided = view;
    m_parts = parts;
    int place = m_column->indexOf(entry(view));
    for (const Part &part : parts)
        addPart(part, ++place);
    showCurrent();
    if (focused)
        entry(view)->setFocus();
}

void Sidebar::addPart(const Part &part, int place)
{
    SidebarEntry *entry = add(part.id, part.title, {}, place);
    setTabOrder(m_column->itemAt(place - 1)->widget(), entry);
    entry->setToolTip(part.title);
    entry->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *remove = new QAction(tr("Remove filter"), entry);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    entry->addAction(remove);
    connect(entry, &QAbstractButton::clicked, this, [this, id = part.id] {
        Q_EMIT chosen(m_divided);
        Q_EMIT partChosen(id);
    });
    connect(
        remove, &QAction::triggered, this, [this, id = part.id] { Q_EMIT removalWanted(id); },
        Qt::QueuedConnection);
}

void Sidebar::removeParts()
{
    for (const Part &part : std::exchange(m_parts, {}))
        delete entry(part.id);
}

void Sidebar::clear()
{
    qDeleteAll(findChildren<SidebarEntry *>());
    m_parts.clear();
    m_divided.clear();
    m_currentPart.clear();
    setTitle({});
}

void Sidebar::setCount(const QString &id, int count)
{
    if (SidebarEntry *found = entry(id))
        found->setCount(count);
}

void Sidebar::setCurrent(const QString &id)
{
    m_current = id;
    showCurrent();
}

void Sidebar::setCurrentPart(const QString &id)
{
    m_currentPart = id;
    showCurrent();
}

void Sidebar::showCurrent()
{
    SidebarEntry *part = m_current == m_divided ? entry(m_currentPart) : nullptr;
    if (SidebarEntry *found = part ? part : entry(m_current))
        found->setChecked(true);
}

SidebarEntry *Sidebar::entry(const QString &id) const
{
    return id.isEmpty() ? nullptr : findChild<SidebarEntry *>(id);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::sidebar());
}

} // namespace colloquy
