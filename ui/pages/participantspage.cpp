// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participantspage.h"

#include "core/base/words.h"
#include "ui/models/participantchips.h"
#include "ui/models/participantcolumns.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

ParticipantTerms termsOf(const Workspace &workspace)
{
    ParticipantTerms terms{{}, workspace.study().zone, {}};
    for (const StudyGroup &group : workspace.groups()) {
        terms.groups.insert(group.key, group.title);
        terms.order << group.key;
    }
    return terms;
}

} // namespace

ParticipantsPage::ParticipantsPage(Session &session, QWidget *parent)
    : ListPage(session, {tr("Participants"), u"participants"_s, tr("Nobody matches this filter.")}, parent)
    , m_model(new ParticipantModel(
          participantColumns(termsOf(session.workspace())),
          [](const ParticipantSummary &row) { return row.id.uuid; }, this))
{
    setAccessibleName(tr("Participants"));
    m_model->setSearchText(participantSearchText);
    m_model->sort(0);
    empty().setContent(u"users"_s, tr("Nobody has enquired yet. Add the first person, or bring in a list."),
                       tr("New participant"));
    empty().setSecond(tr("Import from CSV"));
    setModel(m_model);
    connect(&empty(), &EmptyState::wanted, &session, [&session] { session.ask(Command::NewParticipant); });
    connect(&empty(), &EmptyState::secondWanted, &session, [&session] { session.ask(Command::ImportCsv); });
    connect(&table(), &TableView::opened, &session, [&session] { session.ask(Command::EditParticipant); });
}

void ParticipantsPage::readRows()
{
    const Workspace &workspace = session().workspace();
    m_model->setRows(participants(workspace, !workspace.isLocked()));
    filterBar().setChoice(u"stage"_s, tr("Stage"), optionsOf<Progress::Stage>());
    setGroupChoice();
    QStringList tags; // few, so that looking through them is quicker than a hash of everybody's
    for (const ParticipantSummary &row : m_model->allRows()) {
        if (!tags.contains(row.spokenLanguage))
            tags << row.spokenLanguage;
    }
    setLanguageChoice(tags);
    filterBar().setChoice(u"next"_s, tr("Next step"), optionsOf<Progress::Step>());
}

void ParticipantsPage::narrow()
{
    narrowBy(m_model, [chips = filterBar().chosen()](const ParticipantSummary &row) {
        return participantchips::admit(chips, row);
    });
}

void ParticipantsPage::choose(const QUuid &id)
{
    session().selectParticipant({id});
}

std::optional<QUuid> ParticipantsPage::chosen() const
{
    const auto participant = session().selection().participant;
    return participant ? std::optional(participant->uuid) : std::nullopt;
}

} // namespace colloquy
