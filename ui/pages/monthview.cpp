// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monthview.h"

#include "core/actions/visits.h"
#include "core/base/words.h"
#include "ui/models/weekblocks.h"
#include "ui/session.h"
#include "ui/widgets/monthgrid.h"
#include "ui/widgets/statefilter.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int nowEverySeconds = 20;

QSet<QUuid> overdueIn(const Workspace &workspace, const QList<InterviewSummary> &rows)
{
    QSet<QUuid> overdue;
    for (const InterviewSummary &row : rows) {
        if (isOverdue(workspace, row.interview))
            overdue << row.interview.id.uuid;
    }
    return overdue;
}

} // namespace

MonthView::MonthView(Session &session, StateFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(filter)
    , m_grid(new MonthGrid)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::px(theme::near));
    column->addWidget(m_grid);
    m_grid->setObjectName(u"month"_s);
    const Workspace &workspace = session.workspace();
    m_grid->showDay(wallTimeAt(workspace.now(), workspace.study().zone).date);
    m_clock.setInterval(nowEverySeconds * 1000);
    connect(&m_clock, &QTimer::timeout, this, &MonthView::showNow);
    connect(m_grid, &MonthGrid::monthChanged, this, &MonthView::renew);
    connect(&filter, &StateFilter::hiddenChanged, this, &MonthView::showScene);
    connect(&workspace, &Workspace::changed, this, &MonthView::renew);
    connect(&workspace, &Workspace::lockedChanged, this, &MonthView::renew);
}

void MonthView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
    if (m_stale)
        reload();
    else
        showCount();
    showNow();
}

void MonthView::showNow()
{
    if (!isVisible())
        return m_clock.stop();
    const Workspace &workspace = m_session.workspace();
    const QDate today = wallTimeAt(workspace.now(), workspace.study().zone).date;
    if (today != std::exchange(m_today, today))
        m_grid->setToday(today);
    if (overdueIn(workspace, m_rows) != m_overdue)
        showScene();
}

void MonthView::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void MonthView::reload()
{
    m_stale = false;
    m_rows = interviewsOn(m_session.workspace(), m_grid->firstDay(), m_grid->lastDay());
    showScene();
}

QList<InterviewSummary> MonthView::shown() const
{
    QList<InterviewSummary> rows = m_rows;
    rows.removeIf([this](const InterviewSummary &row) {
        return m_filter.hidden().contains(word(row.interview.state));
    });
    return rows;
}

void MonthView::showScene()
{
    m_overdue = overdueIn(m_session.workspace(), m_rows);
    m_grid->setScene(weekScene(m_session.workspace(), shown(), m_grid->firstDay(), m_grid->lastDay()));
    if (isVisible())
        showCount();
}

void MonthView::showCount()
{
    m_filter.setCount(static_cast<int>(m_rows.size() - shown().size()));
}

} // namespace colloquy
