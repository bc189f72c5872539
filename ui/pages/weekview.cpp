// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weekview.h"

#include "core/actions/visits.h"
#include "core/base/words.h"
#include "ui/datetext.h"
#include "ui/models/weekblocks.h"
#include "ui/session.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/statefilter.h"
#include "ui/widgets/weekgrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int nowEverySeconds = 20;
constexpr int leastForLegend = 360; ///< height of the week at 100 percent

/// Signs that occur, each once: states, modes, interpreters, consent, time held free.
class Signs {
public:
    void add(const WeekBlock &block)
    {
        add(m_states, {{block.state.icon}, block.state.word, block.state.tone});
        add(m_modes, {{block.mode.icon}, block.mode.word, block.mode.tone});
        add(m_people, entryOf(u"language"_s, block.interpreter));
        add(m_people, entryOf(u"signature"_s, block.consent));
        for (const Badge &mark : block.marks)
            add(m_states, {{mark.icon}, mark.word, mark.tone});
        m_held |= block.before > 0 || block.after > 0;
    }

    QList<Legend::Entry> entries() const
    {
        QList<Legend::Entry> entries = m_states + m_modes + m_people;
        if (m_held)
            entries << Legend::Entry{{}, WeekView::tr("Kept free"), Tone::Accent};
        return entries;
    }

private:
    static Legend::Entry entryOf(const QString &subject, const Badge &badge)
    {
        return {signsOf(subject, badge), badge.word, badge.tone};
    }

    static void add(QList<Legend::Entry> &entries, const Legend::Entry &entry)
    {
        if (!entry.word.isEmpty() && !entries.contains(entry))
            entries << entry;
    }

    QList<Legend::Entry> m_states;
    QList<Legend::Entry> m_modes;
    QList<Legend::Entry> m_people;
    bool m_held = false;
};

qsizetype overdueIn(const Workspace &workspace, const QList<InterviewSummary> &rows)
{
    return std::ranges::count_if(
        rows, [&](const InterviewSummary &row) { return isOverdue(workspace, row.interview); });
}

} // namespace

WeekView::WeekView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new WeekGrid)
    , m_legend(new Legend)
    , m_filter(new StateFilter(this))
    , m_empty(new QWidget)
    , m_sentence(new QLabel)
    , m_reveal(new QPushButton(tr("Show hidden ones")))
    , m_on(new QPushButton(tr("Book")))
{
    for (int i = 0; i < QMetaEnum::fromType<Interview::State>().keyCount(); ++i)
        m_filter->addState(word(static_cast<Interview::State>(i)), badgeOf(static_cast<Interview::State>(i)));
    m_filter->setHidden({word(Interview::State::Moved), word(Interview::State::Cancelled)});
    m_grid->setObjectName(u"week"_s);
    build();
    const Workspace &workspace = session.workspace();
    m_grid->showWeek(wallTimeAt(workspace.now(), workspace.study().zone).date);
    m_clock.setInterval(nowEverySeconds * 1000);
    connect(&m_clock, &QTimer::timeout, this, &WeekView::showNow);
    connect(m_filter, &StateFilter::hiddenChanged, this, &WeekView::showScene);
    connect(m_grid, &WeekGrid::weekChanged, this, &WeekView::renew);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_filter->setHidden({});
        m_grid->setFocus();
    });
    connect(m_on, &QPushButton::clicked, this, &WeekView::goOn);
    connect(&workspace, &Workspace::changed, this, &WeekView::renew);
    connect(&workspace, &Workspace::lockedChanged, this, &WeekView::renew);
}

void WeekView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::px(theme::near));
    column->setSpacing(theme::px(theme::near));
    auto *row = new QHBoxLayout(m_empty);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_on);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"empty"_s);
    theme::setInk(m_sentence, Tone::Muted);
    column->addWidget(m_empty);
    column->addWidget(m_grid, 1);
    column->addWidget(m_legend);
}

void WeekView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start();
    if (m_stale)
        reload();
    else
        showCount();
    showNow();
}

/// Where there is little room, such as for very large text, the week needs it more.
void WeekView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLegend();
}

void WeekView::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void WeekView::showNow()
{
    if (!isVisible())
        return m_clock.stop();
    const Workspace &workspace = m_session.workspace();
    const WallTime now = wallTimeAt(workspace.now(), workspace.study().zone);
    m_grid->setNow(now.date, now.time);
    if (overdueIn(workspace, m_rows) != m_overdue)
        showScene();
}

void WeekView::showCount()
{
    m_filter->setCount(static_cast<int>(m_rows.size() - shown().size()));
}

void WeekView::reload()
{
    m_stale = false;
    const QDate first = m_grid->firstDay();
    m_rows = interviewsOn(m_session.workspace(), first, m_grid->lastDay());
    showScene();
}

QList<InterviewSummary> WeekView::shown() const
{
    QList<InterviewSummary> rows = m_rows;
    rows.removeIf([this](const InterviewSummary &row) {
        return m_filter->hidden().contains(word(row.interview.state));
    });
    return rows;
}

std::optional<InterviewSummary> WeekView::find(const QUuid &id) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const InterviewSummary &row) { return row.interview.id.uuid == id; });
    return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

void WeekView::setOtherZone(const QByteArray &zone)
{
    if (zone == m_otherZone)
        return;
    m_otherZone = zone;
    renew();
}

void WeekView::showScene()
{
    const QList<InterviewSummary> rows = shown();
    const Workspace &workspace = m_session.workspace();
    WeekScene scene = weekScene(workspace, rows, m_grid->firstDay(), m_grid->lastDay());
    scene.other = otherClock(workspace.study().zone, m_otherZone, m_grid->firstDay());
    m_overdue = overdueIn(workspace, m_rows);
    m_grid->setScene(scene);
    const QString days =
        m_grid->span().days == 1 ? tr("%1, interviews: %2") : tr("Week of %1, interviews: %2");
    m_grid->setAccessibleName(days.arg(m_grid->weekTitle(), locale().toString(rows.size())));
    if (isVisible())
        showCount();
    showLegend();
    showEmpty(rows.isEmpty());
}

void WeekView::showLegend()
{
    Signs signs;
    if (height() >= theme::px(leastForLegend)) {
        for (const WeekBlock &block : m_grid->scene().blocks)
            signs.add(block);
    }
    m_legend->setEntries(signs.entries());
}

void WeekView::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    if (!empty)
        return;
    const Workspace &workspace = m_session.workspace();
    const QByteArray zone = workspace.study().zone;
    const auto next = nextInterview(workspace, workspace.now());
    m_next = next ? std::optional(wallTimeAt(next->start.utc, zone).date) : std::nullopt;
    const bool isShown = m_next && *m_next >= m_grid->firstDay() && *m_next <= m_grid->lastDay();
    m_sentence->setText(emptySentence(isShown ? std::nullopt : next));
    m_reveal->setVisible(!m_rows.isEmpty());
    m_on->setText(next ? tr("Show it") : tr("Book"));
    m_on->setVisible(!isShown);
}

/// What the filter hides isn't nothing.
QString WeekView::emptySentence(const std::optional<Interview> &next) const
{
    const bool day = m_grid->span().days == 1;
    QStringList sentences;
    if (const auto hidden = static_cast<int>(m_rows.size()); hidden > 0)
        sentences << (day ? tr("Interviews of this day that are hidden: %1.")
                          : tr("Interviews of this week that are hidden: %1."))
                         .arg(locale().toString(hidden));
    else if (next)
        sentences << (day ? tr("Nothing on this day.") : tr("Nothing in this week."));
    if (next)
        sentences << tr("The next interview is on %1.")
                         .arg(datetext::dayTime(next->start.utc, m_session.workspace().study().zone));
    else if (m_rows.isEmpty())
        sentences << tr("No interview is planned. Press Enter at a free time, or book the next one.");
    return sentences.join(u' ');
}

void WeekView::goOn()
{
    if (m_next)
        Q_EMIT goingOn(*m_next);
    else
        Q_EMIT bookWanted();
}

} // namespace colloquy
