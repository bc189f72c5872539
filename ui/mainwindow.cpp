// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qint32 layoutVersion = 1;
constexpr int visibleAtLeast = 64; ///< pixels of a restored window each way

/// Everything in \a pane that takes the keyboard, first in tab order.
QWidget *firstFocusable(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        const bool takes = next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled();
        if (takes && pane->isAncestorOf(next))
            return next;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_commands(new Commands(this))
    , m_sidebar(new Sidebar)
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter)
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
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_undoBar, &UndoBar::undoWanted, this, &MainWindow::undoWanted);
    connect(m_commands, &Commands::triggered, this, &MainWindow::react);
    resize(theme::px(1240), theme::px(800));
    enter(false);
}

void MainWindow::buildCentre()
{
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({theme::px(216), theme::px(760)});
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_sample);
    column->addWidget(m_splitter, 1);
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

void MainWindow::addPage(const QString &id, const QString &title, const QString &icon, QWidget *page)
{
    page->setObjectName(id);
    m_pages->addWidget(page);
    m_sidebar->addEntry(id, title, icon);
    const int number = m_pages->count() - (m_welcome ? 1 : 0);
    auto *action = new QAction(colloquy::icon(icon), title, this);
    if (number <= 7)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    QMenu *menu = m_commands->viewMenu();
    menu->insertAction(m_commands->action(Command::GoToday), action);
    addAction(action);
}

void MainWindow::showPage(const QString &id)
{
    QWidget *wanted = page(id);
    if (!wanted)
        return;
    enter(true);
    m_pages->setCurrentWidget(wanted);
    m_sidebar->setCurrent(id);
    Q_EMIT pageShown(id);
}

QString MainWindow::currentPage() const
{
    const QWidget *current = m_pages->currentWidget();
    return current && current != m_welcome ? current->objectName() : QString();
}

QWidget *MainWindow::page(const QString &id) const
{
    return id.isEmpty() ? nullptr : m_pages->findChild<QWidget *>(id, Qt::FindDirectChildrenOnly);
}

void MainWindow::setCount(const QString &id, int count)
{
    m_sidebar->setCount(id, count);
}

void MainWindow::setWelcome(QWidget *welcome)
{
    delete m_welcome;
    m_welcome = welcome;
    m_pages->addWidget(welcome);
    showWelcome();
}

void MainWindow::showWelcome()
{
    enter(false);
    if (m_welcome)
        m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::enter(bool study)
{
    m_sidebar->setVisible(study);
    m_lock->setVisible(study);
    m_saved->setVisible(study);
    if (m_detail)
        m_detail->setVisible(study && m_commands->action(Command::ToggleDetail)->isChecked());
}

void MainWindow::setDetail(QWidget *detail)
{
    delete m_detail;
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(2, 0);
    detail->setMinimumWidth(theme::px(240));
    m_splitter->setSizes({theme::px(216), theme::px(704), theme::px(320)});
    enter(m_sidebar->isVisibleTo(this));
}

void MainWindow::setStudyTitle(const QString &title)
{
    m_sidebar->setTitle(title);
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
    m_saved->setText(tr("All changes saved %1").arg(locale().toString(at, u"HH:mm"_s)));
}

void MainWindow::showProblem(const QString &sentence)
{
    m_problem->setSentence(sentence);
}

void MainWindow::react(Command command)
{
    if (command == Command::NextPane)
        focusPane(1);
    else if (command == Command::PreviousPane)
        focusPane(-1);
    else if (command == Command::ToggleDetail)
        enter(m_sidebar->isVisibleTo(this));
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> visible;
    for (QWidget *pane : {static_cast<QWidget *>(m_sidebar), m_pages->currentWidget(), m_detail,
                          static_cast<QWidget *>(statusBar())}) {
        if (pane && pane->isVisible() && firstFocusable(pane))
            visible << pane;
    }
    return visible;
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> visible = panes();
    if (visible.isEmpty())
        return;
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < visible.size(); ++i) {
        if (focusWidget() && (visible[i] == focusWidget() || visible[i]->isAncestorOf(focusWidget())))
            at = i;
    }
    QWidget *pane = visible[(at + step + visible.size()) % visible.size()];
    if (QWidget *target = firstFocusable(pane))
        target->setFocus(Qt::TabFocusReason);
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << saveGeometry() << m_splitter->saveState() << currentPage()
        << m_commands->action(Command::ToggleDetail)->isChecked();
    return layout;
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray geometry, splitter;
    QString page;
    bool detail = true;
    in >> version >> geometry >> splitter >> page >> detail;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_commands->action(Command::ToggleDetail)->setChecked(detail);
    m_splitter->restoreState(splitter);
    restoreGeometry(geometry);
    keepOnScreen();
    if (m_sidebar->isVisibleTo(this))
        showPage(page);
}

void MainWindow::keepOnScreen()
{
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry().intersected(frameGeometry());
        if (seen.width() >= visibleAtLeast && seen.height() >= visibleAtLeast)
            return;
    }
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    resize(size().boundedTo(room.size()));
    move(room.center() - rect().center());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace colloquy
