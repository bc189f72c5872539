// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plandialog.h"

#include "core/rules/wording.h"
#include "ui/datetext.h"
#include "ui/models/weekblocks.h"
#include "ui/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"
#include "ui/widgets/weekgrid.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int weeks = 3; ///< that are planned unless said

TimeField *dayField(const QString &name, const Workspace &workspace, int daysAhead)
{
    const QDate today = wallTimeAt(workspace.now(), workspace.study().zone).date;
    auto *field = new TimeField(TimeField::Kind::Date, name);
    field->setToday(today);
    field->setDate(std::min(today.addDays(daysAhead), std::max(today, workspace.study().ends)));
    return field;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidgetItem *tick(const QString &text, bool on)
{
    QTableWidgetItem *item = cell(text);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    return item;
}

/// That no time fits is said by what stands in the way of one, where that is known.
QString whyText(const LeftOut &left)
{
    QStringList sentences;
    for (const Finding &finding : left.why) {
        if (finding.code != Code::PlanNoTime || left.why.size() == 1)
            sentences << sentence(finding);
    }
    sentences.removeDuplicates();
    return PlanDialog::tr("%1: %2").arg(left.code, sentences.join(u' '));
}

} // namespace

PlanDialog::PlanDialog(Session &session, QWidget *parent)
    : LongVerbDialog(session, {tr("Plan the coming weeks"), {}}, parent)
    , m_from(dayField(tr("From"), session.workspace(), 1))
    , m_to(dayField(tr("To"), session.workspace(), 7 * weeks))
    , m_targets(new QCheckBox(tr("Keep to the &targets of the groups")))
    , m_plan(addButton(tr("&Plan")))
    , m_summary(wrappedLabel())
    , m_views(new QTabWidget)
    , m_times(new QTableWidget)
    , m_week(new WeekGrid)
    , m_leftOut(wrappedLabel())
{
    addNote(
        tr("Finds times for everybody who is eligible and not yet booked: as many interviews as there can "
           "be, with interpreters coming as few half-days as they can, and as early as that allows. "
           "Nothing is booked before you press the button below."));
    buildDates();
    buildResult();
    showPlan();
}

QSize PlanDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(720), theme::px(680)});
}

void PlanDialog::buildDates()
{
    QFormLayout *form = newForm();
    addField(form, {tr("&From"), u"from"_s}, m_from);
    addField(form, {tr("T&o"), u"to"_s}, m_to);
    m_targets->setObjectName(u"targets"_s);
    content()->addWidget(m_targets);
    m_plan->setObjectName(u"plan"_s);
    connect(m_plan, &QPushButton::clicked, this, &PlanDialog::plan);
    for (TimeField *field : {m_from, m_to})
        connect(field, &TimeField::changed, this, &PlanDialog::outdate);
    connect(m_targets, &QCheckBox::toggled, this, &PlanDialog::outdate);
}

void PlanDialog::buildResult()
{
    m_summary->setObjectName(u"summary"_s);
    content()->addWidget(m_summary);
    m_times->setObjectName(u"times"_s);
    m_times->setAccessibleName(tr("Planned interviews"));
    m_times->setColumnCount(4);
    m_times->setHorizontalHeaderLabels({tr("Book"), tr("With"), tr("Interpreter"), tr("Pinned")});
    m_times->verticalHeader()->hide();
    m_times->setTabKeyNavigation(false);
    m_times->setShowGrid(false);
    m_times->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_times->horizontalHeader()->setStretchLastSection(true);
    m_times->setMinimumHeight(theme::px(220));
    m_week->setObjectName(u"week"_s);
    m_week->setMinimumHeight(theme::px(220));
    m_views->setObjectName(u"views"_s);
    m_views->setMaximumHeight(theme::px(340)); // who is left out stands below, and is to be seen
    m_views->addTab(m_times, tr("&List"));
    m_views->addTab(weekTab(), tr("&Week"));
    content()->addWidget(m_views, 1);
    connect(m_times, &QTableWidget::itemChanged, this, &PlanDialog::showCount);
    connect(m_times, &QTableWidget::currentCellChanged, this, &PlanDialog::goToRow);
    connectWeek();
    m_leftOut->setObjectName(u"left-out"_s);
    content()->addWidget(m_leftOut);
}

QWidget *PlanDialog::weekTab()
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme::px(theme::tight), 0, 0);
    column->setSpacing(theme::px(theme::tight));
    QLabel *keys = wrappedLabel();
    keys->setText(
        tr("Arrow keys move through the plan. Space keeps a time when you plan again; Delete leaves it "
           "out or puts it back."));
    keys->setContentsMargins(theme::px(theme::near), 0, theme::px(theme::near), 0);
    theme::setFace(keys, Face::Small);
    theme::setInk(keys, Tone::Muted);
    m_week->setAccessibleDescription(keys->text());
    column->addWidget(keys);
    column->addWidget(m_week, 1);
    return tab;
}

/// What is booked already is moved on the calendar, not here.
void PlanDialog::connectWeek()
{
    m_week->setPlanOnly();
    m_week->setAccessibleName(tr("Week of the plan"));
    connect(m_week, &WeekGrid::weekChanged, this, &PlanDialog::showWeek);
    connect(m_week, &WeekGrid::selected, this, [this](const QUuid &id) {
        if (const int row = rowOf(id); row >= 0 && row != m_times->currentRow())
            m_times->setCurrentCell(row, When);
    });
    connect(m_week, &WeekGrid::walked, this, [this](int steps) {
        const int last = m_times->rowCount() - 1;
        if (last >= 0)
            m_times->setCurrentCell(std::clamp(m_times->currentRow() + steps, 0, last), When);
    });
    connect(m_week, &WeekGrid::pinWanted, this, [this](const QUuid &id) { turnTick(rowOf(id), Pinned); });
    connect(m_week, &WeekGrid::cancelWanted, this, [this](const QUuid &id) { turnTick(rowOf(id), When); });
}

void PlanDialog::turnTick(int row, Column column)
{
    if (QTableWidgetItem *item = m_times->item(row, column))
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

bool PlanDialog::isTicked(int row, Column column) const
{
    const QTableWidgetItem *item = m_times->item(row, column);
    return item && item->checkState() == Qt::Checked;
}

/// Of the participant whose interview it is; -1 where it isn't of the plan.
int PlanDialog::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find_if(
        m_found.interviews, [&](const PlannedTime &planned) { return planned.participant.uuid == id; });
    return found == m_found.interviews.end() ? -1 : static_cast<int>(found - m_found.interviews.begin());
}

MakePlan PlanDialog::request() const
{
    MakePlan request;
    request.from = m_from->date().value_or(QDate());
    request.to = m_to->date().value_or(QDate());
    request.targets = m_targets->isChecked();
    request.pinned = m_pinned;
    return request;
}

/// While it is planned, the same button calls it off.
void PlanDialog::plan()
{
    if (work().isRunning())
        return work().cancel();
    m_pinned = ticked(Pinned);
    work().start(
        tr("Weighing the times..."),
        [request = request()](Workspace &workspace) { return makePlan(workspace, request); },
        [this](const Result<Plan> &plan) { take(plan); });
    if (work().isRunning()) {
        m_plan->setText(tr("Sto&p planning"));
        setVerbEnabled(false);
    }
}

void PlanDialog::take(const Result<Plan> &plan)
{
    m_plan->setText(tr("&Plan again"));
    m_problems = plan ? Findings() : plan.error().findings;
    const bool cancelled = contains(m_problems, Code::WorkCancelled);
    if (cancelled)
        m_problems.clear();
    m_outdated = m_outdated && !plan;
    if (plan) {
        m_found = *plan;
        m_isPlanned = true;
        showPlan();
        session().announce(m_summary->text());
    }
    showCount();
    checkNow();
}

/// What was found stays in sight, but nothing is booked by it any longer.
void PlanDialog::outdate()
{
    m_problems.clear();
    m_outdated = true;
    showCount();
    edited();
}

void PlanDialog::showPlan()
{
    const QByteArray zone = workspace().study().zone;
    const QSignalBlocker quiet(m_times);
    m_times->setRowCount(static_cast<int>(m_found.interviews.size()));
    for (int row = 0; row < m_times->rowCount(); ++row) {
        const PlannedTime &planned = m_found.interviews[row];
        m_times->setItem(row, When, tick(datetext::dayTime(planned.span.start, zone), true));
        m_times->setItem(row, Who, cell(planned.code));
        m_times->setItem(row, Interpreted, cell(planned.interpreterCode));
        m_times->setItem(row, Pinned, tick(tr("Pinned"), m_pinned.contains(planned)));
    }
    m_times->resizeColumnsToContents();
    QStringList lines;
    for (const LeftOut &left : m_found.leftOut)
        lines << whyText(left);
    m_leftOut->setText(lines.isEmpty() ? QString() : tr("Left out:") + u'\n' + lines.join(u'\n'));
    m_leftOut->setVisible(!lines.isEmpty());
    const int count = m_times->rowCount();
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_views->setVisible(count > 0);
    m_times->setCurrentCell(count > 0 ? 0 : -1, When);
    goToRow(0);
    showCount();
}

/// How many there are, and whether that is the best there can be or what wasn't weighed.
QString PlanDialog::summary() const
{
    if (!m_isPlanned)
        return {};
    const auto count = static_cast<int>(m_found.interviews.size());
    const QString interviews = count == 1 ? tr("1 interview.") : tr("%n interviews.", nullptr, count);
    if (m_found.optimal)
        return tr("%1 No other plan is better.").arg(interviews);
    return m_found.unread.isEmpty() ? tr("%1 The best plan that was found in time.").arg(interviews)
                                    : interviews + u' ' + sentences(m_found.unread).join(u' ');
}

void PlanDialog::goToRow(int row)
{
    const QByteArray zone = workspace().study().zone;
    if (row >= 0 && row < m_found.interviews.size())
        m_week->showWeek(wallTimeAt(m_found.interviews[row].span.start, zone).date);
    showWeek();
    if (row >= 0 && row < m_found.interviews.size())
        m_week->select(m_found.interviews[row].participant.uuid);
}

/// As it is ticked: to be booked, to stay where it is, or left out.
WeekBlock PlanDialog::blockOf(int row) const
{
    WeekBlock block = plannedBlock(m_found.interviews[row], workspace().study());
    if (!isTicked(row, When)) {
        block.over = true;
        block.state = {u"x"_s, tr("Left out"), Tone::Muted};
    } else if (isTicked(row, Pinned)) {
        block.state = {u"lock"_s, tr("Planned, stays"), Tone::Accent};
    }
    return block;
}

/// What is booked already, with what is planned among it.
void PlanDialog::showWeek()
{
    const Study study = workspace().study();
    const QDate first = m_week->firstDay();
    const QDate last = m_week->lastDay();
    WeekScene scene = weekScene(workspace(), interviewsOn(workspace(), first, last), first, last);
    scene.blocks.removeIf([](const WeekBlock &block) { return block.over; });
    for (int row = 0; row < m_times->rowCount() && row < m_found.interviews.size(); ++row)
        scene.blocks << blockOf(row);
    scene.blocks.removeIf([&](const WeekBlock &block) { return block.date < first || block.date > last; });
    m_week->setScene(scene);
    const WallTime now = wallTimeAt(workspace().now(), study.zone);
    m_week->setNow(now.date, now.time);
}

void PlanDialog::showCount()
{
    const int count = static_cast<int>(ticked(When).size());
    setVerb(count == 1 ? tr("Propose 1 interview") : tr("Propose %n interviews", nullptr, count));
    setVerbEnabled(count > 0 && !m_outdated && !work().isRunning());
    showWeek();
}

/// Those of the plan whose tick is set in \a column.
QList<PlannedTime> PlanDialog::ticked(Column column) const
{
    QList<PlannedTime> times;
    for (int row = 0; row < m_times->rowCount() && row < m_found.interviews.size(); ++row) {
        if (isTicked(row, column))
            times << m_found.interviews[row];
    }
    return times;
}

Findings PlanDialog::checks() const
{
    return m_problems;
}

LongVerbDialog::Deed PlanDialog::deed() const
{
    return [request = ApplyPlan{ticked(When), decisions()}](Workspace &workspace) -> Outcome {
        const auto applied = applyPlan(workspace, request);
        return applied ? Outcome() : Outcome(applied.error());
    };
}

QString PlanDialog::meanwhile() const
{
    return tr("Booking the interviews...");
}

QString PlanDialog::announcement() const
{
    const int count = static_cast<int>(ticked(When).size());
    return count == 1 ? tr("1 interview proposed.") : tr("%n interviews proposed.", nullptr, count);
}

void dialogs::planWeeks(Session &session, QWidget *parent)
{
    (new PlanDialog(session, parent))->start();
}

} // namespace colloquy
