// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interviewlist.h"

#include "core/base/words.h"
#include "ui/models/interviewcolumns.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString columnsKey = u"calendar/columns"_s;

InterviewTerms termsOf(const Workspace &workspace)
{
    InterviewTerms terms{{}, workspace.study().zone};
    for (const StudyGroup &group : workspace.groups())
        terms.groups.insert(group.key, group.title);
    return terms;
}

template <class Enum>
QList<FilterBar::Option> optionsOf()
{
    QList<FilterBar::Option> options;
    for (int i = 0; i < QMetaEnum::fromType<Enum>().keyCount(); ++i)
        options << FilterBar::Option{word(static_cast<Enum>(i)), badgeOf(static_cast<Enum>(i)).word};
    return options;
}

} // namespace

InterviewList::InterviewList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new FilterBar)
    , m_table(new TableView(tr("Interviews")))
    , m_model(new InterviewModel(
          interviewColumns(termsOf(session.workspace())),
          [](const InterviewSummary &row) { return row.interview.id.uuid; }, this))
    , m_empty(new EmptyState)
    , m_none(new EmptyState)
    , m_zone(session.workspace().study().zone)
{
    m_model->sort(0);
    m_table->setObjectName(u"interviews"_s);
    m_table->setModel(m_model);
    m_table->restoreColumns(QSettings().value(columnsKey).toByteArray());
    build();
    fillChoices();
    connect(m_filter, &FilterBar::textChanged, m_model, &InterviewModel::setFilterText);
    connect(m_filter, &FilterBar::chosenChanged, this, &InterviewList::narrow);
    connect(m_filter, &FilterBar::columnsWanted, m_table, &TableView::showColumnChooser);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &ValueTable::counted, this, &InterviewList::showPart);
    connect(m_table, &TableView::chosen, this, &InterviewList::choose);
    connect(m_table, &TableView::opened, this, &InterviewList::opened);
    connect(m_table, &TableView::letterPressed, this, [this](QChar letter) {
        if (const auto command = Commands::forLetter(letter))
            m_session.ask(*command);
    });
    connect(&session.workspace(), &Workspace::changed, this, &InterviewList::renew);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &InterviewList::renew);
    connect(&session, &Session::selectionChanged, this, &InterviewList::follow);
}

InterviewList::~InterviewList()
{
    QSettings().setValue(columnsKey, m_table->saveColumns());
}

void InterviewList::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(m_filter);
    m_parts = new QStackedLayout;
    column->addLayout(m_parts, 1); // first, or its parts would flash up as windows of their own
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_none);
    m_empty->setContent(u"calendar-plus"_s, tr("No interview is booked yet. Book the first one."),
                        tr("Book"));
    m_none->setContent(u"filter"_s, tr("No interview matches this filter."), tr("Clear the filter"));
    connect(m_empty, &EmptyState::wanted, this, [this] { m_session.ask(Command::Book); });
    connect(m_none, &EmptyState::wanted, m_filter, &FilterBar::clear);
}

void InterviewList::fillChoices()
{
    m_filter->setChoice(
        u"when"_s, tr("When"),
        {{u"week"_s, tr("This week")}, {u"ahead"_s, tr("From today")}, {u"past"_s, tr("Before today")}});
    m_filter->setChoice(u"state"_s, tr("State"), optionsOf<Interview::State>());
    m_filter->setChoice(u"mode"_s, tr("Mode"), optionsOf<InterviewMode>());
    QList<FilterBar::Option> groups;
    for (const StudyGroup &group : m_session.workspace().groups())
        groups << FilterBar::Option{group.key, group.title};
    m_filter->setChoice(u"group"_s, tr("Group"), groups);
}

void InterviewList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void InterviewList::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void InterviewList::reload()
{
    m_stale = false;
    m_model->setRows(interviews(m_session.workspace(), std::nullopt, std::nullopt));
    follow();
    showPart();
}

std::optional<InterviewSummary> InterviewList::find(const QUuid &id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

void InterviewList::setWeek(QDate first)
{
    m_first = first;
    if (m_filter->chosen().value(u"when"_s).contains(u"week"_s))
        narrow();
}

void InterviewList::showDay(QDate date)
{
    std::optional<qint64> best;
    QUuid id;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Interview &interview = m_model->at(row).interview;
        const bool later = wallTimeAt(interview.start.utc, m_zone).date >= date;
        if (later && (!best || interview.start.utc < *best)) {
            best = interview.start.utc;
            id = interview.id.uuid;
        }
    }
    if (best)
        m_table->select(id);
}

bool InterviewList::passesWhen(const InterviewSummary &row, const QStringList &wanted) const
{
    const QDate date = wallTimeAt(row.interview.start.utc, m_zone).date;
    const QDate today = wallTimeAt(m_session.workspace().now(), m_zone).date;
    return (wanted.contains(u"week"_s) && date >= m_first && date < m_first.addDays(7)) ||
           (wanted.contains(u"ahead"_s) && date >= today) || (wanted.contains(u"past"_s) && date < today);
}

bool InterviewList::passes(const InterviewSummary &row) const
{
    const QMap<QString, QStringList> chosen = m_filter->chosen();
    const auto admits = [&chosen](const QString &choice, const QString &option) {
        return !chosen.contains(choice) || chosen[choice].contains(option);
    };
    return admits(u"state"_s, word(row.interview.state)) && admits(u"mode"_s, word(row.interview.mode)) &&
           admits(u"group"_s, row.group) &&
           (!chosen.contains(u"when"_s) || passesWhen(row, chosen[u"when"_s]));
}

void InterviewList::narrow()
{
    if (m_filter->chosen().isEmpty())
        m_model->setCondition({});
    else
        m_model->setCondition([this](const InterviewSummary &row) { return passes(row); });
}

void InterviewList::choose(const QUuid &id)
{
    if (!id.isNull() && m_session.selection().interview != Id<Interview>{id})
        m_session.selectInterview(Id<Interview>{id});
}

void InterviewList::follow()
{
    const auto interview = m_session.selection().interview;
    if (interview && m_table->currentId() != interview->uuid)
        m_table->select(interview->uuid);
}

void InterviewList::showPart()
{
    const int shown = m_model->rowCount();
    m_filter->setCount(shown, m_model->total());
    m_filter->setVisible(m_model->total() > 0);
    QWidget *part = shown > 0 ? static_cast<QWidget *>(m_table) : m_model->total() > 0 ? m_none : m_empty;
    m_parts->setCurrentWidget(part);
}

} // namespace colloquy
