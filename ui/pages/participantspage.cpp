// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participantspage.h"

#include "core/actions/interviews.h"
#include "core/base/language.h"
#include "core/base/words.h"
#include "ui/models/participantcolumns.h"
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

const QString columnsKey = u"participants/columns"_s;

ParticipantTerms termsOf(const Workspace &workspace)
{
    ParticipantTerms terms{{}, workspace.study().zone};
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

ParticipantsPage::ParticipantsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new FilterBar)
    , m_table(new TableView(tr("Participants")))
    , m_model(new ParticipantModel(
          participantColumns(termsOf(session.workspace())),
          [](const ParticipantSummary &row) { return row.id.uuid; }, this))
    , m_empty(new EmptyState)
    , m_nobody(new EmptyState)
{
    setAccessibleName(tr("Participants"));
    m_model->setSearchText(participantSearchText);
    m_model->sort(0);
    m_table->setObjectName(u"participants"_s);
    m_table->setModel(m_model);
    m_table->restoreColumns(QSettings().value(columnsKey).toByteArray());
    setFocusProxy(m_table);
    build();
    connect(m_filter, &FilterBar::textChanged, m_model, &ParticipantModel::setFilterText);
    connect(m_filter, &FilterBar::chosenChanged, this, &ParticipantsPage::narrow);
    connect(m_filter, &FilterBar::columnsWanted, m_table, &TableView::showColumnChooser);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &ValueTable::counted, this, &ParticipantsPage::showPart);
    connect(m_table, &TableView::chosen, this, &ParticipantsPage::choose);
    connect(m_table, &TableView::opened, this, [this] { m_session.ask(Command::EditParticipant); });
    connect(m_table, &TableView::letterPressed, this, [this](QChar letter) {
        if (const auto command = Commands::forLetter(letter))
            m_session.ask(*command);
    });
    connect(&session.workspace(), &Workspace::changed, this, &ParticipantsPage::renew);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &ParticipantsPage::renew);
    connect(&session, &Session::selectionChanged, this, &ParticipantsPage::follow);
}

ParticipantsPage::~ParticipantsPage()
{
    QSettings().setValue(columnsKey, m_table->saveColumns());
}

void ParticipantsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(theme::page), theme::px(theme::wide), theme::px(theme::page), 0);
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(m_filter);
    m_parts = new QStackedLayout;
    column->addLayout(m_parts, 1); // first, or its parts would flash up as windows of their own
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_nobody);
    m_empty->setContent(u"users"_s, tr("Nobody has enquired yet. Add the first person, or bring in a list."),
                        tr("New participant"));
    m_empty->setSecond(tr("Import from CSV"));
    m_nobody->setContent(u"filter"_s, tr("Nobody matches this filter."), tr("Clear the filter"));
    connect(m_empty, &EmptyState::wanted, this, [this] { m_session.ask(Command::NewParticipant); });
    connect(m_empty, &EmptyState::secondWanted, this, [this] { m_session.ask(Command::ImportCsv); });
    connect(m_nobody, &EmptyState::wanted, m_filter, &FilterBar::clear);
}

void ParticipantsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ParticipantsPage::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void ParticipantsPage::reload()
{
    m_stale = false;
    const Workspace &workspace = m_session.workspace();
    m_model->setRows(participants(workspace, !workspace.isLocked()));
    fillChoices();
    follow();
    showPart();
}

void ParticipantsPage::fillChoices()
{
    m_filter->setChoice(u"stage"_s, tr("Stage"), optionsOf<Progress::Stage>());
    QList<FilterBar::Option> groups;
    for (const StudyGroup &group : m_session.workspace().groups())
        groups << FilterBar::Option{group.key, group.title};
    m_filter->setChoice(u"group"_s, tr("Group"), groups);
    QStringList tags;
    for (const ParticipantSummary &row : m_model->allRows())
        tags << row.spokenLanguage;
    tags.removeDuplicates();
    QList<FilterBar::Option> languages;
    for (const QString &tag : std::as_const(tags))
        languages << FilterBar::Option{tag, languageName(tag)};
    std::ranges::sort(languages, {}, &FilterBar::Option::title);
    m_filter->setChoice(u"language"_s, tr("Language"), languages);
    m_filter->setChoice(u"next"_s, tr("Next step"), optionsOf<Progress::Step>());
}

void ParticipantsPage::showOnly(const QString &choice, const QString &option)
{
    m_filter->setText({});
    m_filter->setChosen({{choice, {option}}});
}

bool ParticipantsPage::passes(const ParticipantSummary &row) const
{
    const QMap<QString, QStringList> chosen = m_filter->chosen();
    const auto admits = [&chosen](const QString &choice, const QString &option) {
        return !chosen.contains(choice) || chosen[choice].contains(option);
    };
    return admits(u"stage"_s, word(row.progress.stage)) && admits(u"group"_s, row.group) &&
           admits(u"language"_s, row.spokenLanguage) && admits(u"next"_s, word(row.progress.next));
}

void ParticipantsPage::narrow()
{
    if (m_filter->chosen().isEmpty())
        m_model->setCondition({});
    else
        m_model->setCondition([this](const ParticipantSummary &row) { return passes(row); });
}

/// Who is filtered away stays selected in the window, so that the details don't vanish while one types.
void ParticipantsPage::choose(const QUuid &id)
{
    if (id.isNull() || m_session.selection().participant == Id<Participant>{id})
        return;
    Selection selection;
    selection.participant = Id<Participant>{id};
    if (const auto interview = currentInterview(m_session.workspace(), *selection.participant))
        selection.interview = interview->id;
    m_session.select(selection);
}

void ParticipantsPage::follow()
{
    const auto participant = m_session.selection().participant;
    if (participant && m_table->currentId() != participant->uuid)
        m_table->select(participant->uuid);
}

void ParticipantsPage::showPart()
{
    const int shown = m_model->rowCount();
    m_filter->setCount(shown, m_model->total());
    m_filter->setVisible(m_model->total() > 0);
    QWidget *part = shown > 0 ? static_cast<QWidget *>(m_table) : m_model->total() > 0 ? m_nobody : m_empty;
    m_parts->setCurrentWidget(part);
}

} // namespace colloquy
