// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interpreterspage.h"

#include "ui/dialogs/interpreteranswerdialog.h"
#include "ui/dialogs/interpreterdialog.h"
#include "ui/models/interpretercolumns.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostTasksSeen = 5; ///< without scrolling

int interviewsAmong(const QList<InterpreterTask> &tasks, bool (InterpreterTask::*counts)() const)
{
    QSet<QUuid> ids;
    for (const InterpreterTask &task : tasks) {
        if ((task.*counts)())
            ids << task.interview.interview.id.uuid;
    }
    return static_cast<int>(ids.size());
}

} // namespace

InterpretersPage::InterpretersPage(Session &session, QWidget *parent)
    : ListPage(session, {tr("Interpreters"), u"interpreters"_s, tr("No interpreter matches this filter.")},
               parent)
    , m_waiting(new QLabel)
    , m_verb(new QPushButton)
    , m_taskTable(new TableView(tr("Interviews that wait for an interpreter")))
    , m_taskModel(new ValueTableModel<InterpreterTask>(
          interpreterTaskColumns(session.workspace().study().zone),
          [](const InterpreterTask &row) { return row.id(); }, this))
    , m_new(new QPushButton(tr("New interpreter")))
    , m_use(new QPushButton(tr("Use and cost...")))
    , m_model(new ValueTableModel<InterpreterSummary>(
          interpreterColumns(session.workspace().study().zone),
          [](const InterpreterSummary &row) { return row.interpreter.id.uuid; }, this))
    , m_counting([this] { count(); })
{
    setAccessibleName(tr("Interpreters"));
    buildTasks();
    buildList();
    connect(&session, &Session::selectionChanged, this, &InterpretersPage::followTask);
    m_counting.start();
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
    column().insertLayout(0, row);
    m_taskTable->setObjectName(u"tasks"_s);
    m_taskTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_taskModel->sort(0);
    m_taskTable->setModel(m_taskModel);
    column().insertWidget(1, m_taskTable);
    column().insertSpacing(2, theme::px(theme::near));
    connect(m_verb, &QPushButton::clicked, this, &InterpretersPage::act);
    connect(m_taskTable, &TableView::opened, this, &InterpretersPage::act);
    connect(m_taskTable->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &InterpretersPage::fitTasks);
    connect(m_taskTable, &TableView::chosen, this, &InterpretersPage::chooseTask);
    connect(m_taskTable, &TableView::letterPressed, this, [this](QChar letter) {
        if (const auto id = m_taskTable->currentId())
            chooseTask(*id); // an interpreter may have been looked at since
        session().askByLetter(letter);
    });
}

void InterpretersPage::buildList()
{
    m_model->setSearchText(interpreterSearchText);
    m_model->sort(0);
    table().setLettersEnabled(false);
    m_new->setObjectName(u"new-interpreter"_s);
    m_new->setAutoDefault(false);
    filterBar().addBeside(m_new);
    m_use->setObjectName(u"interpreter-use"_s);
    m_use->setAutoDefault(false);
    filterBar().addBeside(m_use);
    connect(m_use, &QPushButton::clicked, this, [this] { this->session().ask(Command::InterpreterUse); });
    empty().setContent(
        u"language"_s,
        tr("No interpreter is on record yet. Add the people or agencies that you work with, and "
           "Colloquy says who can be asked for an interview."),
        tr("New interpreter"));
    setModel(m_model);
    const auto add = [this] { session().ask(Command::NewInterpreter); };
    connect(m_new, &QPushButton::clicked, this, add);
    connect(&empty(), &EmptyState::wanted, this, add);
    connect(&table(), &TableView::opened, this, &InterpretersPage::edit);
}

void InterpretersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTasks();
}

/// The table below is narrower or wider now and may scroll: at once, lest the rest lies over it.
void InterpretersPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    fitTasks();
    layout()->activate();
}

void InterpretersPage::renew()
{
    ListPage::renew();
    if (isStale())
        count();
}

void InterpretersPage::count()
{
    m_counting.stop();
    const int due = interpretersDue(session().workspace());
    if (due == m_due)
        return;
    m_due = due;
    Q_EMIT dueChanged(due);
}

void InterpretersPage::readRows()
{
    const Workspace &workspace = session().workspace();
    m_taskModel->setRows(interpreterTasks(workspace));
    m_model->setRows(interpreterOverview(workspace));
    fillChoices();
    followTask();
    showTasks();
    count();
}

void InterpretersPage::followTask()
{
    const auto interview = session().selection().interview;
    const InterpreterTask *task = currentTask();
    if (task && m_taskTable->currentId() && interview == task->interview.interview.id)
        return; // perhaps the second one's
    if (interview && m_taskModel->rowOf(interview->uuid) >= 0 && m_taskTable->currentId() != interview->uuid)
        m_taskTable->select(interview->uuid);
}

void InterpretersPage::showTasks()
{
    const int tasks = m_taskModel->total();
    m_waiting->setText(waitingText());
    m_waiting->setVisible(tasks > 0 || m_model->total() > 0);
    m_taskTable->setVisible(tasks > 0);
    fitTasks();
    showVerb();
}

QString InterpretersPage::waitingText() const
{
    const QList<InterpreterTask> &tasks = m_taskModel->allRows();
    const int open = interviewsAmong(tasks, &InterpreterTask::isOpen);
    const auto asked =
        static_cast<int>(std::ranges::count(tasks, InterpreterTask::Step::Await, &InterpreterTask::step));
    const auto rest = static_cast<int>(std::ranges::count_if(tasks, std::not_fn(&InterpreterTask::isOpen)));
    QString text = open == 0   ? tr("Every interview that needs an interpreter has one")
                   : open == 1 ? tr("1 interview waits for an interpreter")
                               : tr("%n interviews wait for an interpreter", nullptr, open);
    if (asked > 0)
        text = tr("%1, %n of them for an answer", nullptr, asked).arg(text);
    return rest == 0   ? text
           : rest == 1 ? tr("%1; 1 thing is left to prepare").arg(text)
                       : tr("%1; %n things are left to prepare", nullptr, rest).arg(text);
}

void InterpretersPage::fitTasks()
{
    const int rows = std::min(m_taskModel->rowCount(), mostTasksSeen);
    const int height = m_taskTable->verticalHeader()->defaultSectionSize();
    const QScrollBar &bar = *m_taskTable->horizontalScrollBar();
    const int scrolling = bar.maximum() > bar.minimum() ? bar.sizeHint().height() : 0;
    m_taskTable->setFixedHeight(m_taskTable->horizontalHeader()->sizeHint().height() + rows * height +
                                scrolling + 2);
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
    m_verb->setText(tr("%1 for %2").arg(taskVerb(*task), task->interview.code));
    m_verb->setAccessibleName(m_verb->text());
}

void InterpretersPage::act()
{
    const InterpreterTask *task = currentTask();
    if (!task)
        return;
    const bool find = task->step == InterpreterTask::Step::Find;
    const bool answer =
        task->step == InterpreterTask::Step::AskAgain || task->step == InterpreterTask::Step::Await;
    if (task->call || task->isSecond() || !(find || answer))
        return dialogs::carryOn(session(), window(), *task);
    session().selectInterview(task->interview.interview.id);
    session().ask(find ? Command::FindInterpreter : Command::InterpreterAnswer);
}

void InterpretersPage::edit(const QUuid &id)
{
    dialogs::editInterpreter(session(), window(), Id<Interpreter>{id});
}

void InterpretersPage::chooseTask(const QUuid &id)
{
    showVerb();
    const int row = id.isNull() ? -1 : m_taskModel->rowOf(id);
    if (row < 0)
        return;
    const InterpreterTask &task = m_taskModel->at(row);
    if (task.call)
        session().selectParticipant(task.interview.interview.participant);
    else if (session().selection().interview != task.interview.interview.id)
        session().selectInterview(task.interview.interview.id);
}

void InterpretersPage::choose(const QUuid &id)
{
    session().selectInterpreter({id});
}

std::optional<QUuid> InterpretersPage::chosen() const
{
    const auto interpreter = session().selection().interpreter;
    return interpreter ? std::optional(interpreter->uuid) : std::nullopt;
}

void InterpretersPage::fillChoices()
{
    QStringList tags;
    for (const InterpreterSummary &row : m_model->allRows())
        tags << row.interpreter.languages;
    setLanguageChoice(tags);
    filterBar().setChoice(u"cleared"_s, tr("Confidentiality"),
                          {{u"yes"_s, tr("With an agreement")}, {u"no"_s, tr("No agreement yet")}});
}

bool InterpretersPage::passes(const InterpreterSummary &row) const
{
    const QMap<QString, QStringList> chosen = filterBar().chosen();
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
    narrowBy(m_model, [this](const InterpreterSummary &row) { return passes(row); });
}

void InterpretersPage::showMenu(const QPoint &at)
{
    QMenu menu;
    QAction *change = menu.addAction(icon(u"pencil"_s), tr("Edit..."));
    change->setEnabled(!session().workspace().isLocked());
    if (const auto id = table().currentId(); menu.exec(at) == change && id)
        edit(*id);
}

void InterpretersPage::showPart()
{
    ListPage::showPart();
    m_new->setVisible(m_model->total() > 0);
    m_use->setVisible(m_model->total() > 0);
}

} // namespace colloquy
