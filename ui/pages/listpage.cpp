// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"

#include "core/base/language.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

ListPage::ListPage(Session &session, const About &about, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new FilterBar)
    , m_table(new TableView(about.name))
    , m_empty(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_columnsKey(about.objectName + u"/columns"_s)
{
    m_table->setObjectName(about.objectName);
    setFocusProxy(m_table);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::px(theme::page), theme::px(theme::wide), theme::px(theme::page), 0);
    outer->setSpacing(theme::px(theme::gap));
    m_head = new QHBoxLayout;
    m_head->addWidget(m_filter, 1);
    outer->addLayout(m_head);
    m_parts = new QStackedLayout;
    outer->addLayout(m_parts, 1); // first, or its parts would flash up as windows of their own
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_noMatch);
    m_noMatch->setContent(u"filter"_s, about.noMatch, tr("Clear the filter"));
    connect(m_noMatch, &EmptyState::wanted, m_filter, &FilterBar::clear);
}

ListPage::~ListPage()
{
    QSettings().setValue(m_columnsKey, m_table->saveColumns());
}

QVBoxLayout &ListPage::column() const
{
    return *static_cast<QVBoxLayout *>(layout());
}

void ListPage::addBesideFilter(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

void ListPage::setModel(ValueTable *model)
{
    m_table->setModel(model);
    m_table->restoreColumns(QSettings().value(m_columnsKey).toByteArray());
    connect(m_filter, &FilterBar::textChanged, model, &ValueTable::setFilterText);
    connect(m_filter, &FilterBar::chosenChanged, this, [this] { narrow(); });
    connect(m_filter, &FilterBar::columnsWanted, m_table, &TableView::showColumnChooser);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(model, &ValueTable::counted, this, [this] {
        showPart();
        settle();
        m_table->scrollTo(m_table->currentIndex()); // whoever comes back into the list comes into sight
    });
    connect(m_table, &TableView::chosen, this, [this](const QUuid &id) {
        if (!id.isNull() && chosen() != id)
            choose(id);
    });
    connect(m_table, &TableView::menuWanted, this, [this](const QPoint &at) { showMenu(at); });
    connect(m_table, &TableView::letterPressed, &m_session, &Session::askByLetter);
    connect(&m_session.workspace(), &Workspace::changed, this, [this] { renew(); });
    connect(&m_session.workspace(), &Workspace::lockedChanged, this, [this] { renew(); });
    connect(&m_session, &Session::selectionChanged, this, &ListPage::follow);
    connect(&m_session, &Session::pageAsked, this, [this](const QString &page) {
        if (page == objectName())
            reveal();
    });
}

/// The window is about the row that one sees chosen here, whatever another page was about.
void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    if (const auto id = m_table->currentId())
        choose(*id);
}

void ListPage::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void ListPage::reload()
{
    m_stale = false;
    readRows();
    settle();
    showPart();
}

void ListPage::showMenu(const QPoint &at)
{
    Q_EMIT m_session.menuAsked(at);
}

/// What is filtered away stays selected in the window, so that the details don't vanish while one types.
void ListPage::follow()
{
    const auto id = chosen();
    if (id && m_table->currentId() != id && m_table->values()->rowOf(*id) >= 0)
        m_table->select(*id);
}

void ListPage::settle()
{
    follow();
    const auto id = chosen();
    if (id && m_table->currentId() == id && m_table->selectedIds().isEmpty())
        m_table->select(*id);
}

void ListPage::reveal()
{
    if (m_stale)
        reload();
    const auto id = chosen();
    if (id && m_table->values()->rowOf(*id) < 0)
        m_filter->clear();
    settle();
}

void ListPage::showPart()
{
    const int shown = m_table->values()->rowCount();
    const int total = m_table->values()->total();
    m_filter->setCount(shown, total);
    m_filter->setVisible(total > 0);
    m_parts->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : total > 0 ? m_noMatch : m_empty);
}

void ListPage::showOnly(const QString &choice, const QString &option)
{
    m_filter->setText({});
    m_filter->setChosen({{choice, {option}}});
}

void ListPage::setGroupChoice()
{
    QList<FilterBar::Option> groups;
    for (const StudyGroup &group : m_session.workspace().groups())
        groups << FilterBar::Option{group.key, group.title};
    m_filter->setChoice(u"group"_s, tr("Group"), groups);
}

void ListPage::setLanguageChoice(QStringList tags)
{
    tags.removeDuplicates();
    QList<FilterBar::Option> languages;
    for (const QString &tag : std::as_const(tags))
        languages << FilterBar::Option{tag, languageName(tag)};
    std::ranges::sort(languages, {}, &FilterBar::Option::title);
    m_filter->setChoice(u"language"_s, tr("Language"), languages);
}

} // namespace colloquy
