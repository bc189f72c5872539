// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "core/actions/joining.h"
#include "ui/pages/todayparts.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace colloquy {

TodayPage::TodayPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Today"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::look);
    connect(&m_clock, &QTimer::timeout, this, &TodayPage::look);
    m_clock.start(std::chrono::seconds(15));
    connect(&session.workspace(), &Workspace::changed, this, [this] { m_soon.start(); });
    connect(&session.workspace(), &Workspace::lockedChanged, this, [this] { m_soon.start(); });
    look();
}

int TodayPage::due() const
{
    return m_today ? static_cast<int>(m_today->overdue.size() + m_today->reminders.size() +
                                      m_today->calls.size() + m_today->summaries.size())
                   : 0;
}

QList<QUuid> TodayPage::joinable(const Today &today) const
{
    QList<QUuid> ids;
    for (const InterviewSummary &summary : today.interviews) {
        if (linkToJoin(m_session.workspace(), summary.interview))
            ids << summary.interview.id.uuid;
    }
    return ids;
}

void TodayPage::look()
{
    const Workspace &workspace = m_session.workspace();
    const Today today = todayAt(workspace, workspace.now());
    const QList<QUuid> ids = joinable(today);
    if (m_today == today && m_joinable == ids)
        return;
    const int before = due();
    m_today = today;
    m_joinable = ids;
    fill(today);
    if (due() != before)
        Q_EMIT dueChanged(due());
}

void TodayPage::fill(const Today &today)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme::px(theme::page);
    column->setContentsMargins(side, theme::px(theme::wide), side, theme::px(theme::page));
    column->setSpacing(theme::px(theme::page));
    auto *heading = new QLabel(QLocale().toString(today.date, u"dddd d MMMM yyyy"_s));
    heading->setTextFormat(Qt::PlainText);
    theme::setFace(heading, Face::Title);
    column->addWidget(heading);
    if (today.interviews.isEmpty() && due() == 0) {
        column->addWidget(nothing(), 1);
    } else {
        for (QWidget *part : {todayparts::overdue(m_session, today), todayparts::interviews(m_session, today),
                              todayparts::reminders(m_session, today), todayparts::calls(m_session, today),
                              todayparts::summaries(m_session, today)}) {
            if (part)
                column->addWidget(part);
        }
        column->addStretch();
    }
    put(content);
}

QWidget *TodayPage::nothing()
{
    auto *empty = new EmptyState;
    empty->setContent(u"calendar-check"_s, tr("No interview is today, and nothing is due."),
                      tr("Go to participants"));
    connect(empty, &EmptyState::wanted, &m_session,
            [session = &m_session] { session->showPage(u"participants"_s); });
    return empty;
}

/// Who was on a button stays on it, if it is still there.
void TodayPage::put(QWidget *content)
{
    const QWidget *focused = m_scroll->widget() ? m_scroll->widget()->focusWidget() : nullptr;
    const bool held = focused && focused->hasFocus();
    const QString name = focused ? focused->objectName() : QString();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    if (auto *again = held ? content->findChild<QWidget *>(name) : nullptr)
        again->setFocus();
}

} // namespace colloquy
