// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studyview.h"

#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace colloquy {

StudyView::StudyView(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Sidebar)
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({theme::px(216), theme::px(760)});
    connect(m_sidebar, &Sidebar::chosen, this, &StudyView::pageWanted);
}

void StudyView::addPage(const Entry &entry, QWidget *page)
{
    page->setObjectName(entry.id);
    m_pages->addWidget(page);
    m_sidebar->addEntry(entry.id, entry.title, entry.icon);
}

int StudyView::pageCount() const
{
    return m_pages->count();
}

bool StudyView::showPage(const QString &id)
{
    QWidget *wanted = page(id);
    if (!wanted)
        return false;
    m_pages->setCurrentWidget(wanted);
    m_sidebar->setCurrent(id);
    return true;
}

QString StudyView::currentPage() const
{
    return m_pages->count() > 0 ? m_pages->currentWidget()->objectName() : QString();
}

QWidget *StudyView::page(const QString &id) const
{
    return id.isEmpty() ? nullptr : m_pages->findChild<QWidget *>(id, Qt::FindDirectChildrenOnly);
}

QWidget *StudyView::shownPage() const
{
    return m_pages->currentWidget();
}

void StudyView::setDetail(QWidget *detail)
{
    delete m_detail;
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(2, 0);
    detail->setMinimumWidth(theme::px(240));
    if (!m_splitter->restoreState(m_sizes))
        m_splitter->setSizes({theme::px(216), theme::px(704), theme::px(320)});
}

void StudyView::clear()
{
    m_sizes = saveSizes();
    while (m_pages->count() > 0)
        delete m_pages->widget(0);
    delete m_detail;
    m_detail = nullptr;
    m_sidebar->clear();
}

QByteArray StudyView::saveSizes() const
{
    return m_detail ? m_splitter->saveState() : m_sizes;
}

void StudyView::restoreSizes(const QByteArray &sizes)
{
    m_sizes = sizes;
    if (m_detail)
        m_splitter->restoreState(sizes);
}

} // namespace colloquy
