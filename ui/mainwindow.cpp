// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/onscreen.h"
#include "ui/panes.h"
#include "ui/studyview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDataStream>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qint32 layoutVersion = 3;
constexpr int roomForDetail = 960; ///< least width of the window

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_commands(new Commands(this))
    , m_centre(new QStackedWidget)
    , m_study(new StudyView)
    , m_sample(new Banner(Tone::Info, u"flask"_s))
    , m_problem(new Banner(Tone::Block, u"alert-octagon"_s))
    , m_undoBar(new UndoBar)
    , m_saved(new QLabel)
    , m_lock(new QToolButton)
{
    setWindowIcon(applicationIcon());
    setWindowTitle(tr("Colloquy"));
    m_commands->fillMenuBar(menuBar());
    QToolBar *bar = addToolBar(tr("Main toolbar"));
    bar->setMovable(false);
    bar->setObjectName(u"toolbar"_s);
    m_commands->fillToolBar(bar);
    setContextMenuPolicy(Qt::NoContextMenu);
    addActions(m_commands->findChildren<QAction *>());
    buildCentre();
    buildStatus();
    connect(m_study, &StudyView::pageWanted, this, &MainWindow::showPage);
    connect(m_undoBar, &UndoBar::undoWanted, this, &MainWindow::undoWanted);
    connect(m_commands, &Commands::triggered, this, &MainWindow::react);
    resize(QSize(theme::px(1320), theme::px(800)).boundedTo(screen()->availableSize()));
    showParts();
}

void MainWindow::buildCentre()
{
    m_centre->addWidget(new QWidget);
    m_centre->addWidget(m_study);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_sample);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
}

void MainWindow::buildStatus()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(theme::px(8), theme::px(2), theme::px(8), theme::px(2));
    statusBar()->addWidget(m_undoBar, 1);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->addPermanentWidget(m_lock);
    m_saved->setTextFormat(Qt::PlainText);
    theme::setInk(m_saved, Tone::Muted);
    m_lock->setAutoRaise(true);
    m_lock->setFocusPolicy(Qt::StrongFocus);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_lock, &QToolButton::clicked, this, &MainWindow::lockToggled);
    setLocked(true);
}

Sidebar &MainWindow::sidebar()
{
    return m_study->sidebar();
}

void MainWindow::addPage(const QString &id, const QString &title, const QString &icon, QWidget *page)
{
    m_study->addPage({id, title, icon}, page);
    auto *action = new QAction(colloquy::icon(icon), title, this);
    if (const int number = m_study->pageCount(); number <= 7)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, id] { goTo(id); });
    m_commands->viewMenu()->insertAction(m_commands->action(Command::GoToday), action);
    addAction(action);
    m_pageActions << action;
}

void MainWindow::showPage(const QString &id)
{
    if (!m_study->showPage(id))
        return;
    showPart(m_study);
    Q_EMIT pageShown(id);
}

void MainWindow::goTo(const QString &id)
{
    showPage(id);
    if (shownPage())
        colloquy::panes::enter(shownPage());
}

QString MainWindow::currentPage() const
{
    return shownPage() ? m_study->currentPage() : QString();
}

QWidget *MainWindow::page(const QString &id) const
{
    return m_study->page(id);
}

QWidget *MainWindow::shownPage() const
{
    return m_centre->currentWidget() == m_study ? m_study->shownPage() : nullptr;
}

void MainWindow::setCount(const QString &id, int count)
{
    sidebar().setCount(id, count);
}

void MainWindow::setDetail(QWidget *detail)
{
    m_study->setDetail(detail);
    showParts();
}

void MainWindow::setWelcome(QWidget *welcome)
{
    delete m_welcome;
    m_welcome = welcome;
    m_centre->addWidget(welcome);
    showWelcome();
}

void MainWindow::showWelcome()
{
    showPart(m_welcome ? m_welcome : m_centre->widget(0));
}

void MainWindow::setGate(QWidget *gate)
{
    delete m_gate;
    m_gate = gate;
    m_centre->addWidget(gate);
}

void MainWindow::showGate()
{
    showPart(m_gate);
}

bool MainWindow::isGateShown() const
{
    return m_gate && m_centre->currentWidget() == m_gate;
}

void MainWindow::clearStudy()
{
    showWelcome();
    qDeleteAll(std::exchange(m_pageActions, {}));
    m_study->clear();
    delete std::exchange(m_gate, nullptr);
    setStudyTitle({});
    setSample(false);
    showProblem({});
    m_undoBar->dismiss();
}

void MainWindow::showPart(QWidget *part)
{
    m_centre->setCurrentWidget(part);
    showParts();
}

void MainWindow::showParts()
{
    const bool inside = m_centre->currentWidget() == m_study;
    m_lock->setVisible(inside);
    m_saved->setVisible(inside);
    findChild<QToolBar *>()->setVisible(inside);
    if (m_study->detail())
        m_study->detail()->setVisible(m_commands->action(Command::ToggleDetail)->isChecked());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitDetail();
}

/// A change of the text's size brings both.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitDetail();
}

/// Outside dialogs Qt presses buttons by the space bar alone, and leaves Enter to the window.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    QWidget *focused = focusWidget();
    if (!enter || !plain || !focused || !focused->isEnabled())
        return QMainWindow::keyPressEvent(event);
    auto *tool = qobject_cast<QToolButton *>(focused);
    auto *button = qobject_cast<QPushButton *>(focused);
    if (tool && tool->menu())
        tool->showMenu();
    else if (tool || button)
        qobject_cast<QAbstractButton *>(focused)->click();
    else
        QMainWindow::keyPressEvent(event);
}

/// Where they would squeeze the list, the details go until there is room again or until they are asked for.
void MainWindow::fitDetail()
{
    QAction *shown = m_commands->action(Command::ToggleDetail);
    const bool narrow = width() < theme::px(roomForDetail);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        m_detailPutAway = shown->isChecked();
    if (m_detailPutAway)
        shown->setChecked(!narrow);
    showParts();
}

void MainWindow::setStudyTitle(const QString &title)
{
    sidebar().setTitle(title);
    setWindowTitle(title.isEmpty() ? tr("Colloquy") : tr("%1 - Colloquy").arg(title));
}

void MainWindow::setSample(bool sample)
{
    m_sample->setSentence(sample ? tr("Sample - nothing here is real. Try anything.") : QString());
}

void MainWindow::setLocked(bool locked)
{
    const QString word = locked ? tr("Locked") : tr("Unlocked");
    m_lock->setText(word);
    m_lock->setIcon(icon(locked ? u"lock"_s : u"lock-open"_s));
    m_lock->setAccessibleName(locked ? tr("Locked: unlock names") : tr("Unlocked: lock names"));
    m_lock->setToolTip(m_lock->accessibleName());
}

void MainWindow::setSaved(QTime at)
{
    m_saved->setText(at.isValid() ? tr("All changes saved %1").arg(locale().toString(at, u"HH:mm"_s))
                                  : tr("All changes saved"));
}

void MainWindow::showProblem(const QString &sentence)
{
    m_problem->setSentence(sentence);
}

QSet<Command> MainWindow::ownCommands()
{
    return {Command::NextPane, Command::PreviousPane, Command::ToggleDetail};
}

void MainWindow::react(Command command)
{
    if (command == Command::NextPane)
        colloquy::panes::focusNext(panes(), 1);
    else if (command == Command::PreviousPane)
        colloquy::panes::focusNext(panes(), -1);
    else if (command == Command::ToggleDetail) {
        m_detailPutAway = false;
        showParts();
    }
}

QList<QWidget *> MainWindow::panes() const
{
    if (!shownPage())
        return {m_centre->currentWidget(), statusBar()};
    return {&m_study->sidebar(), shownPage(), m_study->detail(), statusBar()};
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << saveGeometry() << m_study->saveSizes()
        << (m_detailPutAway || m_commands->action(Command::ToggleDetail)->isChecked());
    return layout;
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray geometry, splitter;
    bool detail = true;
    in >> version >> geometry >> splitter >> detail;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_commands->action(Command::ToggleDetail)->setChecked(detail);
    m_narrow = false;
    m_study->restoreSizes(splitter);
    restoreGeometry(geometry);
    keepOnScreen(*this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace colloquy
