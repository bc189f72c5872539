// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consentpage.h"

#include "core/base/words.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/models/consentcolumns.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int stateColumn = 2;
constexpr int interviewColumn = 5;

ParticipantTerms termsOf(const Workspace &workspace)
{
    ParticipantTerms terms{{}, workspace.study().zone, {}};
    for (const StudyGroup &group : workspace.groups())
        terms.groups.insert(group.key, group.title);
    return terms;
}

using Task = ConsentTask::Kind;

Command commandOf(Task task)
{
    switch (task) {
    case Task::Inform:
        return Command::GiveInformation;
    case Task::FollowWithdrawal:
        return Command::FollowWithdrawal;
    default:
        break;
    }
    return Command::RecordConsent;
}

} // namespace

ConsentPage::ConsentPage(Session &session, QWidget *parent)
    : ListPage(session, {tr("Consents"), u"consents"_s, tr("Nobody matches this filter.")}, parent)
    , m_model(new ConsentModel(
          consentColumns(termsOf(session.workspace())),
          [](const ConsentSummary &row) { return row.person.id.uuid; }, this))
    , m_verb(new QPushButton)
    , m_counting([this] { count(consentOverview(this->session().workspace(), false)); })
{
    setAccessibleName(tr("Consent"));
    m_model->sortBy({{stateColumn, Qt::AscendingOrder}, {interviewColumn, Qt::AscendingOrder}});
    empty().setContent(u"signature"_s,
                       tr("Nobody is to consent yet. Whoever was screened as eligible is listed here."),
                       tr("Go to participants"));
    m_verb->setObjectName(u"verb"_s);
    addBesideFilter(m_verb);
    setModel(m_model);
    connect(m_verb, &QPushButton::clicked, this, &ConsentPage::doVerb);
    connect(&table(), &TableView::chosen, this, &ConsentPage::showVerb);
    connect(&empty(), &EmptyState::wanted, &session, [&session] { session.showPage(u"participants"_s); });
    connect(&table(), &TableView::opened, this, &ConsentPage::doVerb);
    m_counting.start();
}

/// What is due is counted soon, also while nobody looks.
void ConsentPage::renew()
{
    ListPage::renew();
    if (isStale())
        m_counting.start();
}

void ConsentPage::readRows()
{
    m_counting.stop();
    const Workspace &workspace = session().workspace();
    const QList<ConsentSummary> lines = consentOverview(workspace, !workspace.isLocked());
    m_model->setRows(lines);
    count(lines);
    fillChoices();
    showVerb();
}

std::optional<ConsentSummary> ConsentPage::current() const
{
    const auto id = table().currentId();
    const auto &rows = m_model->allRows();
    const auto found = std::ranges::find_if(
        rows, [&id](const ConsentSummary &row) { return id && row.person.id.uuid == *id; });
    return found == rows.cend() ? std::nullopt : std::optional(*found);
}

void ConsentPage::showVerb()
{
    const auto row = current();
    const Task task = row ? row->task : Task::Nothing;
    const Badge badge = badgeOf(task == Task::Think ? Task::RecordConsent : task);
    const bool opens = task != Task::Nothing && task != Task::FollowWithdrawal && task != Task::AwaitDocument;
    m_verb->setText(opens ? tr("%1...").arg(badge.word) : badge.word);
    m_verb->setIcon(icon(badge.icon));
    m_verb->setEnabled(task != Task::Nothing && !session().workspace().isLocked());
}

/// Of a line with nothing to do, the consent.
void ConsentPage::doVerb()
{
    const auto row = current();
    if (!row)
        return;
    if (row->task == Task::Judge)
        dialogs::judgeVersions(session(), this);
    else if (row->task == Task::AwaitDocument)
        session().showPage(u"study"_s);
    else
        session().ask(commandOf(row->task));
}

void ConsentPage::count(const QList<ConsentSummary> &lines)
{
    const auto due = static_cast<int>(std::ranges::count_if(lines, &ConsentSummary::isDue));
    if (due == m_due)
        return;
    m_due = due;
    Q_EMIT dueChanged(due);
}

void ConsentPage::fillChoices()
{
    filterBar().setChoice(u"state"_s, tr("Consent"), optionsOf<ConsentStanding::State>());
    filterBar().setChoice(u"todo"_s, tr("To do"), optionsOf<Task>().mid(1));
    setGroupChoice();
    QStringList tags;
    for (const ConsentSummary &row : m_model->allRows())
        tags << row.person.spokenLanguage;
    setLanguageChoice(tags);
}

void ConsentPage::narrow()
{
    narrowBy(m_model, [this](const ConsentSummary &row) {
        return admits(u"state"_s, word(row.consent.state)) && admits(u"todo"_s, word(row.task)) &&
               admits(u"group"_s, row.person.group) && admits(u"language"_s, row.person.spokenLanguage);
    });
}

void ConsentPage::choose(const QUuid &id)
{
    session().selectParticipant({id});
}

std::optional<QUuid> ConsentPage::chosen() const
{
    const auto participant = session().selection().participant;
    return participant ? std::optional(participant->uuid) : std::nullopt;
}

} // namespace colloquy
