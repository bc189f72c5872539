// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interviewlist.h"

#include "core/actions/visits.h"
#include "core/base/words.h"
#include "ui/models/interviewcolumns.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

InterviewTerms termsOf(const Workspace &workspace)
{
    InterviewTerms terms{{}, workspace.study().zone, [&workspace](const Interview &interview) {
                             return isOverdue(workspace, interview);
                         }};
    for (const StudyGroup &group : workspace.groups())
        terms.groups.insert(group.key, group.title);
    return terms;
}

} // namespace

InterviewList::InterviewList(Session &session, QWidget *parent)
    : ListPage(session, {tr("Interviews"), u"interviews"_s, tr("No interview matches this filter.")}, parent)
    , m_model(new InterviewModel(
          interviewColumns(termsOf(session.workspace())),
          [](const InterviewSummary &row) { return row.interview.id.uuid; }, this))
    , m_zone(session.workspace().study().zone)
{
    column().setContentsMargins(0, 0, 0, 0);
    m_model->sort(0);
    empty().setContent(u"calendar-plus"_s, tr("No interview is booked yet. Book the first one."), tr("Book"));
    setModel(m_model);
    fillChoices();
    connect(&empty(), &EmptyState::wanted, &session, [&session] { session.ask(Command::Book); });
    connect(&table(), &TableView::opened, this, &InterviewList::opened);
}

void InterviewList::fillChoices()
{
    filterBar().setChoice(
        u"when"_s, tr("When"),
        {{u"week"_s, tr("This week")}, {u"ahead"_s, tr("From today")}, {u"past"_s, tr("Before today")}});
    filterBar().setChoice(u"state"_s, tr("State"), optionsOf<Interview::State>());
    filterBar().setChoice(u"mode"_s, tr("Mode"), optionsOf<InterviewMode>());
    setGroupChoice();
}

void InterviewList::readRows()
{
    m_model->setRows(interviews(session().workspace(), std::nullopt, std::nullopt));
}

std::optional<InterviewSummary> InterviewList::find(const QUuid &id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

void InterviewList::setWeek(QDate first)
{
    if (first == m_first)
        return;
    m_first = first;
    if (filterBar().chosen().value(u"when"_s).contains(u"week"_s))
        narrow();
}

bool InterviewList::isOfWeek() const
{
    return filterBar().chosen().value(u"when"_s) == QStringList{u"week"_s};
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
        table().select(id);
}

bool InterviewList::passesWhen(const InterviewSummary &row, const QStringList &wanted) const
{
    const QDate date = wallTimeAt(row.interview.start.utc, m_zone).date;
    const QDate today = wallTimeAt(session().workspace().now(), m_zone).date;
    return (wanted.contains(u"week"_s) && date >= m_first && date < m_first.addDays(7)) ||
           (wanted.contains(u"ahead"_s) && date >= today) || (wanted.contains(u"past"_s) && date < today);
}

void InterviewList::narrow()
{
    const QStringList when = filterBar().chosen().value(u"when"_s);
    narrowBy(m_model, [this, when](const InterviewSummary &row) {
        return admits(u"state"_s, word(row.interview.state)) && admits(u"mode"_s, word(row.interview.mode)) &&
               admits(u"group"_s, row.group) && (when.isEmpty() || passesWhen(row, when));
    });
}

void InterviewList::choose(const QUuid &id)
{
    session().selectInterview({id});
}

std::optional<QUuid> InterviewList::chosen() const
{
    const auto interview = session().selection().interview;
    return interview ? std::optional(interview->uuid) : std::nullopt;
}

} // namespace colloquy
