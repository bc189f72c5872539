// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consentpage.h"

#include "core/actions/interviews.h"
#include "core/base/language.h"
#include "core/base/words.h"
#include "ui/models/consentcolumns.h"
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

const QString columnsKey = u"consent/columns"_s;
constexpr int stateColumn = 2;
constexpr int interviewColumn = 5;
constexpr int soonMilliseconds = 300; ///< a start, and a row of changes, aren't held up by counting

ParticipantTerms termsOf(const Workspace &workspace)
{
    ParticipantTerms terms{{}, workspace.study().zone};
    for (const StudyGroup &group : workspace.groups())
        terms.groups.insert(group.key, group.title);
    return terms;
}

FilterBar::Option optionOf(Progress::Step step)
{
    return {word(step), badgeOf(step).word};
}

} // namespace

ConsentPage::ConsentPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new FilterBar)
    , m_table(new TableView(tr("Consents")))
    , m_model(new ConsentModel(
          consentColumns(termsOf(session.workspace())),
          [](const ConsentSummary &row) { return row.person.id.uuid; }, this))
    , m_empty(new EmptyState)
    , m_nobody(new EmptyState)
{
    setAccessibleName(tr("Consent"));
    m_model->sortBy({{stateColumn, Qt::AscendingOrder}, {interviewColumn, Qt::AscendingOrder}});
    m_table->setObjectName(u"consents"_s);
    m_table->setModel(m_model);
    m_table->restoreColumns(QSettings().value(columnsKey).toByteArray());
    m_counting.setSingleShot(true);
    m_counting.setInterval(soonMilliseconds);
    setFocusProxy(m_table);
    build();
    watch();
    m_counting.start();
}

ConsentPage::~ConsentPage()
{
    QSettings().setValue(columnsKey, m_table->saveColumns());
}

void ConsentPage::build()
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
    m_empty->setContent(u"signature"_s,
                        tr("Nobody is to consent yet. Whoever was screened as eligible is listed here."),
                        tr("Go to participants"));
    m_nobody->setContent(u"filter"_s, tr("Nobody matches this filter."), tr("Clear the filter"));
}

void ConsentPage::watch()
{
    connect(m_empty, &EmptyState::wanted, this, [this] { m_session.showPage(u"participants"_s); });
    connect(m_nobody, &EmptyState::wanted, m_filter, &FilterBar::clear);
    connect(m_filter, &FilterBar::textChanged, m_model, &ConsentModel::setFilterText);
    connect(m_filter, &FilterBar::chosenChanged, this, &ConsentPage::narrow);
    connect(m_filter, &FilterBar::columnsWanted, m_table, &TableView::showColumnChooser);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &ValueTable::counted, this, &ConsentPage::showPart);
    connect(m_table, &TableView::chosen, this, &ConsentPage::choose);
    connect(m_table, &TableView::opened, this, [this] { m_session.ask(Command::RecordConsent); });
    connect(m_table, &TableView::letterPressed, this, [this](QChar letter) {
        if (const auto command = Commands::forLetter(letter))
            m_session.ask(*command);
    });
    connect(&m_counting, &QTimer::timeout, this,
            [this] { count(consentOverview(m_session.workspace(), false)); });
    connect(&m_session.workspace(), &Workspace::changed, this, &ConsentPage::renew);
    connect(&m_session.workspace(), &Workspace::lockedChanged, this, &ConsentPage::renew);
    connect(&m_session, &Session::selectionChanged, this, &ConsentPage::follow);
}

void ConsentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ConsentPage::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
    else
        m_counting.start();
}

void ConsentPage::reload()
{
    m_stale = false;
    m_counting.stop();
    const Workspace &workspace = m_session.workspace();
    const QList<ConsentSummary> lines = consentOverview(workspace, !workspace.isLocked());
    m_model->setRows(lines);
    count(lines);
    fillChoices();
    follow();
    showPart();
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
    using Next = Progress::Step;
    QList<FilterBar::Option> states;
    for (int i = 0; i < QMetaEnum::fromType<ConsentStanding::State>().keyCount(); ++i) {
        const auto state = static_cast<ConsentStanding::State>(i);
        states << FilterBar::Option{word(state), badgeOf(state).word};
    }
    m_filter->setChoice(u"state"_s, tr("Consent"), states);
    m_filter->setChoice(u"todo"_s, tr("To do"),
                        {optionOf(Next::Inform), optionOf(Next::RecordConsent),
                         optionOf(Next::CompleteConsent), optionOf(Next::Reconsent)});
    QList<FilterBar::Option> groups;
    for (const StudyGroup &group : m_session.workspace().groups())
        groups << FilterBar::Option{group.key, group.title};
    m_filter->setChoice(u"group"_s, tr("Group"), groups);
    QStringList tags;
    for (const ConsentSummary &row : m_model->allRows())
        tags << row.person.spokenLanguage;
    tags.removeDuplicates();
    QList<FilterBar::Option> languages;
    for (const QString &tag : std::as_const(tags))
        languages << FilterBar::Option{tag, languageName(tag)};
    std::ranges::sort(languages, {}, &FilterBar::Option::title);
    m_filter->setChoice(u"language"_s, tr("Language"), languages);
}

void ConsentPage::showOnly(const QString &choice, const QString &option)
{
    m_filter->setText({});
    m_filter->setChosen({{choice, {option}}});
}

bool ConsentPage::passes(const ConsentSummary &row) const
{
    const QMap<QString, QStringList> chosen = m_filter->chosen();
    const auto admits = [&chosen](const QString &choice, const QString &option) {
        return !chosen.contains(choice) || chosen[choice].contains(option);
    };
    return admits(u"state"_s, word(row.consent.state)) && admits(u"todo"_s, word(row.next)) &&
           admits(u"group"_s, row.person.group) && admits(u"language"_s, row.person.spokenLanguage);
}

void ConsentPage::narrow()
{
    if (m_filter->chosen().isEmpty())
        m_model->setCondition({});
    else
        m_model->setCondition([this](const ConsentSummary &row) { return passes(row); });
}

/// Who is filtered away stays selected in the window, so that the details don't vanish while one types.
void ConsentPage::choose(const QUuid &id)
{
    if (id.isNull() || m_session.selection().participant == Id<Participant>{id})
        return;
    Selection selection;
    selection.participant = Id<Participant>{id};
    if (const auto interview = currentInterview(m_session.workspace(), *selection.participant))
        selection.interview = interview->id;
    m_session.select(selection);
}

void ConsentPage::follow()
{
    const auto participant = m_session.selection().participant;
    if (participant && m_table->currentId() != participant->uuid && m_model->rowOf(participant->uuid) >= 0)
        m_table->select(participant->uuid);
}

void ConsentPage::showPart()
{
    const int shown = m_model->rowCount();
    m_filter->setCount(shown, m_model->total());
    m_filter->setVisible(m_model->total() > 0);
    QWidget *part = shown > 0 ? static_cast<QWidget *>(m_table) : m_model->total() > 0 ? m_nobody : m_empty;
    m_parts->setCurrentWidget(part);
}

} // namespace colloquy
