// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interpreterspage.h"

#include "core/base/language.h"
#include "ui/dialogs/interpreterdialog.h"
#include "ui/models/interpretercolumns.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString columnsKey = u"interpreters/columns"_s;
constexpr int mostTasksSeen = 5; ///< without scrolling

} // namespace

InterpretersPage::InterpretersPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_waiting(new QLabel)
    , m_verb(new QPushButton)
    , m_taskTable(new TableView(tr("Interviews that wait for an interpreter")))
    , m_taskModel(new ValueTableModel<InterpreterTask>(
          interpreterTaskColumns(session.workspace().study().zone),
          [](const InterpreterTask &row) { return row.interview.interview.id.uuid; }, this))
    , m_filter(new FilterBar)
    , m_new(new QPushButton(tr("New interpreter")))
    , m_table(new TableView(tr("Interpreters")))
    , m_model(new ValueTableModel<InterpreterSummary>(
          interpreterColumns(session.workspace().study().zone),
          [](const InterpreterSummary &row) { return row.interpreter.id.uuid; }, this))
    , m_empty(new EmptyState)
    , m_nobody(new EmptyState)
{
    setAccessibleName(tr("Interpreters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(theme::page), theme::px(theme::wide), theme::px(theme::page), 0);
    column->setSpacing(theme::px(theme::gap));
    buildTasks();
    buildList();
    setFocusProxy(m_table);
    connect(&session.workspace(), &Workspace::changed, this, &InterpretersPage::renew);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &InterpretersPage::renew);
    connect(&session, &Session::selectionChanged, this, &InterpretersPage::follow);
    count();
}

InterpretersPage::~InterpretersPage()
{
    QSettings().setValue(columnsKey, m_table->saveColumns());
}

void InterpretersPage::buildTasks()
{
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->setWordWrap(true);
    theme::setFace(m_waiting, Face::Heading);
    m_verb->setObjectName(u"verb"_s);
    m_verb->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_waiting, 1);
    row->addWidget(m_verb);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    m_taskTable->setObjectName(u"tasks"_s);
    m_taskTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_taskModel->sort(0);
    m_taskTable->setModel(m_taskModel);
    column->addWidget(m_taskTable);
    column->addSpacing(theme::px(theme::near));
    connect(m_verb, &QPushButton::clicked, this, &InterpretersPage::act);
    connect(m_taskTable, &TableView::opened, this, &InterpretersPage::act);
    connect(m_taskTable, &TableView::chosen, this, &InterpretersPage::chooseTask);
    connect(m_taskTable, &TableView::letterPressed, this, [this](QChar letter) {
        if (const auto command = Commands::forLetter(letter))
            m_session.ask(*command);
    });
}

void InterpretersPage::buildList()
{
    m_model->setSearchText(interpreterSearchText);
    m_model->sort(0);
    m_table->setObjectName(u"interpreters"_s);
    m_table->setLettersEnabled(false);
    m_table->setModel(m_model);
    m_table->restoreColumns(QSettings().value(columnsKey).toByteArray());
    m_new->setObjectName(u"new-interpreter"_s);
    m_new->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_new, 0, Qt::AlignTop);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    m_parts = new QStackedLayout;
    column->addLayout(m_parts, 1); // first, or its parts would flash up as windows of their own
    for (QWidget *part :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nobody)})
        m_parts->addWidget(part);
    m_empty->setContent(
        u"language"_s,
        tr("No interpreter is on record yet. Add the people or agencies that you work with, and "
           "Colloquy says who can be asked for an interview."),
        tr("New interpreter"));
    m_nobody->setContent(u"filter"_s, tr("No interpreter matches this filter."), tr("Clear the filter"));
    const auto add = [this] { m_session.ask(Command::NewInterpreter); };
    connect(m_new, &QPushButton::clicked, this, add);
    connect(m_empty, &EmptyState::wanted, this, add);
    connect(m_nobody, &EmptyState::wanted, m_filter, &FilterBar::clear);
    connect(m_filter, &FilterBar::textChanged, m_model, &ValueTable::setFilterText);
    connect(m_filter, &FilterBar::chosenChanged, this, &InterpretersPage::narrow);
    connect(m_filter, &FilterBar::columnsWanted, m_table, &TableView::showColumnChooser);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &ValueTable::counted, this, &InterpretersPage::showPart);
    connect(m_table, &TableView::chosen, this, &InterpretersPage::chooseInterpreter);
    connect(m_table, &TableView::opened, this, &InterpretersPage::edit);
}

void InterpretersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void InterpretersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTasks();
}

void InterpretersPage::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
    count();
}

void InterpretersPage::count()
{
    const int due = interpretersDue(m_session.workspace());
    if (due == m_due)
        return;
    m_due = due;
    Q_EMIT dueChanged(due);
}

void InterpretersPage::reload()
{
    m_stale = false;
    const Workspace &workspace = m_session.workspace();
    m_taskModel->setRows(interpreterTasks(workspace));
    m_model->setRows(interpreterOverview(workspace));
    fillChoices();
    follow();
    showTasks();
    showPart();
}

void InterpretersPage::follow()
{
    const Selection &selection = m_session.selection();
    if (selection.interview && m_taskModel->rowOf(selection.interview->uuid) >= 0 &&
        m_taskTable->currentId() != selection.interview->uuid)
        m_taskTable->select(selection.interview->uuid);
    if (selection.interpreter && m_model->rowOf(selection.interpreter->uuid) >= 0 &&
        m_table->currentId() != selection.interpreter->uuid)
        m_table->select(selection.interpreter->uuid);
}

void InterpretersPage::showTasks()
{
    const int tasks = m_taskModel->total();
    m_waiting->setText(tasks == 0   ? tr("Every interview that needs an interpreter has one")
                       : tasks == 1 ? tr("1 interview waits for an interpreter")
                                    : tr("%n interviews wait for an interpreter", nullptr, tasks));
    m_waiting->setVisible(tasks > 0 || m_model->total() > 0);
    m_taskTable->setVisible(tasks > 0);
    fitTasks();
    showVerb();
}

void InterpretersPage::fitTasks()
{
    const int rows = std::min(m_taskModel->rowCount(), mostTasksSeen);
    const int height = m_taskTable->verticalHeader()->defaultSectionSize();
    m_taskTable->setFixedHeight(m_taskTable->horizontalHeader()->sizeHint().height() + rows * height + 2);
}

const InterpreterTask *InterpretersPage::currentTask() const
{
    const auto id = m_taskTable->currentId();
    const int row = id ? m_taskModel->rowOf(*id) : m_taskModel->rowCount() > 0 ? 0 : -1;
    return row >= 0 ? &m_taskModel->at(row) : nullptr;
}

/// The button is about the row that is chosen, else about the first.
void InterpretersPage::showVerb()
{
    const InterpreterTask *task = currentTask();
    m_verb->setVisible(task != nullptr);
    if (!task)
        return;
    m_verb->setText(tr("%1 for %2").arg(taskVerb(task->step), task->interview.code));
    m_verb->setAccessibleName(m_verb->text());
}

void InterpretersPage::act()
{
    const InterpreterTask *task = currentTask();
    if (!task)
        return;
    const bool find = task->step == InterpreterTask::Step::Find;
    m_session.selectInterview(task->interview.interview.id);
    m_session.ask(find ? Command::FindInterpreter : Command::InterpreterAnswer);
}

void InterpretersPage::edit(const QUuid &id)
{
    dialogs::editInterpreter(m_session, window(), Id<Interpreter>{id});
}

void InterpretersPage::chooseTask(const QUuid &id)
{
    showVerb();
    if (!id.isNull())
        m_session.selectInterview(Id<Interview>{id});
}

void InterpretersPage::chooseInterpreter(const QUuid &id)
{
    if (id.isNull() || m_session.selection().interpreter == Id<Interpreter>{id})
        return;
    Selection selection;
    selection.interpreter = Id<Interpreter>{id};
    m_session.select(selection);
}

void InterpretersPage::fillChoices()
{
    QStringList tags;
    for (const InterpreterSummary &row : m_model->allRows())
        tags << row.interpreter.languages;
    tags.removeDuplicates();
    QList<FilterBar::Option> languages;
    for (const QString &tag : std::as_const(tags))
        languages << FilterBar::Option{tag, languageName(tag)};
    std::ranges::sort(languages, {}, &FilterBar::Option::title);
    m_filter->setChoice(u"language"_s, tr("Language"), languages);
    m_filter->setChoice(u"cleared"_s, tr("Confidentiality"),
                        {{u"yes"_s, tr("With an agreement")}, {u"no"_s, tr("No agreement yet")}});
}

bool InterpretersPage::passes(const InterpreterSummary &row) const
{
    const QMap<QString, QStringList> chosen = m_filter->chosen();
    const QStringList languages = chosen.value(u"language"_s);
    const QStringList cleared = chosen.value(u"cleared"_s);
    const bool speaks = languages.isEmpty() || std::ranges::any_of(languages, [&](const QString &tag) {
                            return row.interpreter.languages.contains(tag);
                        });
    return speaks &&
           (cleared.isEmpty() || cleared.contains(row.interpreter.agreementOn ? u"yes"_s : u"no"_s));
}

void InterpretersPage::narrow()
{
    if (m_filter->chosen().isEmpty())
        m_model->setCondition({});
    else
        m_model->setCondition([this](const InterpreterSummary &row) { return passes(row); });
}

void InterpretersPage::showPart()
{
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    m_filter->setCount(shown, total);
    m_filter->setVisible(total > 0);
    m_new->setVisible(total > 0);
    QWidget *part = shown > 0 ? static_cast<QWidget *>(m_table) : total > 0 ? m_nobody : m_empty;
    m_parts->setCurrentWidget(part);
}

} // namespace colloquy
