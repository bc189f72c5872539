// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "ui/pages/leavingparts.h"
#include "ui/pages/todayparts.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// Names from the one that had the keyboard to what is farthest from it: what its line offers \a now, the
/// same verb of later lines, then whatever stood near.
QStringList nearest(const QStringList &old, const QStringList &now, const QString &name)
{
    if (name.isEmpty())
        return now;
    const QString line = name.section(u' ', 1);
    const QString verb = name.section(u' ', 0, 0) + u' ';
    const qsizetype place = old.indexOf(name);
    const QStringList after = old.mid(place + 1);
    QStringList before = old.first(std::max<qsizetype>(0, place));
    std::ranges::reverse(before);
    QStringList names{name};
    for (const QString &each : now) {
        if (each.endsWith(line) && !each.startsWith("show "_L1))
            names << each;
    }
    for (const QString &each : after) {
        if (each.startsWith(verb))
            names << each;
    }
    return names + after + before;
}

} // namespace

TodayPage::TodayPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_counting([this] { look(); })
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
    m_counting.start();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

int TodayPage::due() const
{
    return m_today ? static_cast<int>(m_today->overdue.size() + m_today->unfinished.size() +
                                      m_today->reminders.size() + m_today->calls.size() +
                                      m_today->incidents.size() + m_today->interpreters.size() +
                                      m_today->summaries.size())
                   : 0;
}

QList<QList<Command>> TodayPage::deeds(const Today &today) const
{
    QList<QList<Command>> deeds;
    for (const InterviewSummary &summary : today.unfinished + today.interviews)
        deeds << todayparts::deedsFor(m_session.workspace(), summary.interview);
    return deeds;
}

void TodayPage::look()
{
    m_counting.stop();
    m_soon.stop();
    const Workspace &workspace = m_session.workspace();
    const Today today = todayAt(workspace, workspace.now());
    const QList<QList<Command>> now = deeds(today);
    const int before = due();
    m_filled = m_filled && m_today == today && m_deeds == now;
    m_today = today;
    m_deeds = now;
    if (!m_filled && isVisible()) {
        fill(today);
        m_filled = true;
    }
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
        for (QWidget *part :
             {todayparts::overdue(m_session, today), todayparts::unfinished(m_session, today),
              todayparts::interviews(m_session, today), todayparts::reminders(m_session, today),
              todayparts::interpreters(m_session, today), todayparts::calls(m_session, today),
              todayparts::followUps(m_session, today), todayparts::summaries(m_session, today)}) {
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

/// Who was on a button stays on it. Once that is done, what comes next has the keyboard.
void TodayPage::put(QWidget *content)
{
    const QWidget *old = m_scroll->widget();
    const QWidget *focused = window()->focusWidget();
    QStringList wanted;
    if (old && old->isAncestorOf(focused))
        wanted = nearest(todayparts::namesIn(*old), todayparts::namesIn(*content), focused->objectName());
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    for (const QString &name : wanted) {
        if (auto *again = content->findChild<QWidget *>(name))
            return again->setFocus();
    }
}

} // namespace colloquy
