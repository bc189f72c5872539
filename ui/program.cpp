// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program.h"

#include "core/actions/studies.h"
#include "core/actions/studykeys.h"
#include "core/rules/wording.h"
#include "ui/appearance.h"
#include "ui/background.h"
#include "ui/commandtable.h"
#include "ui/dialogs/createstudydialog.h"
#include "ui/filtershelf.h"
#include "ui/mainwindow.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/unlockpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/panes.h"
#include "ui/programlanguage.h"
#include "ui/prompt.h"
#include "ui/recentstudies.h"
#include "ui/session.h"
#include "ui/studypages.h"
#include "ui/studywatch.h"
#include "ui/verbs.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString layoutKey = u"window/layout"_s;
const QString pageKey = u"window/page"_s;
const QString folderKey = u"window/folder"_s;

bool isMissing(const Error &error)
{
    return contains(error.findings, Code::FileMissing);
}

} // namespace

Program::Program(QObject *parent)
    : QObject(parent)
{
    makeWindow();
}

Program::~Program()
{
    closeStudy();
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_welcome = new WelcomePage;
    m_window->setWelcome(m_welcome);
    m_window->commands().setOffered(offered());
    appearance::show(m_window->commands());
    programlanguage::addMenu(*m_window->commands().viewMenu(),
                             [this](const QString &language) { speak(language); });
    connectWindow();
    showRecent();
}

/// All of the window is made anew, around the same study with its undo; the old one goes once its menu is
/// done with.
void Program::speak(const QString &language)
{
    if (language == programlanguage::current())
        return;
    programlanguage::choose(language);
    const QByteArray layout = m_window->saveLayout();
    const bool gate = m_session && m_window->isGateShown();
    m_watch.reset();
    MainWindow *old = m_window.release();
    makeWindow();
    m_window->restoreLayout(layout);
    m_window->show();
    old->hide();
    old->clearStudy(); // its columns are kept before the new ones are made
    old->deleteLater();
    if (m_session) {
        furnish();
        gate ? showGate() : showStudy();
    }
}

void Program::connectWindow()
{
    connect(&m_window->commands(), &Commands::triggered, this, &Program::carryOut);
    connect(m_window.get(), &MainWindow::undoWanted, this, [this] { takeBack(false); });
    connect(m_window.get(), &MainWindow::lockToggled, this, &Program::toggleLock);
    connect(m_window.get(), &MainWindow::closing, this, &Program::leave);
    connect(m_window.get(), &MainWindow::pageShown, this,
            [](const QString &page) { QSettings().setValue(pageKey, page); });
    connect(m_welcome, &WelcomePage::wanted, this, &Program::carryOut);
    connect(m_welcome, &WelcomePage::recentWanted, this, &Program::open);
    connect(m_welcome, &WelcomePage::recentCleared, this, [this] {
        recentstudies::clear();
        showRecent();
    });
}

void Program::start(const QString &study)
{
    m_window->restoreLayout(QSettings().value(layoutKey).toByteArray());
    const Outcome opened = study.isEmpty() ? Outcome() : take(study);
    m_window->show();
    if (m_session)
        m_gate->begin(); // only what is in sight has the keyboard
    else if (QWidget *first = panes::firstFocusable(m_welcome))
        first->setFocus();
    if (!opened)
        tellUnopened(study, opened.error());
}

/// The layout is kept, the study closed: its file and its keys go before the window does.
void Program::leave()
{
    QSettings().setValue(layoutKey, m_window->saveLayout());
    closeStudy();
}

bool Program::open(const QString &path)
{
    const Outcome opened = take(path);
    if (!opened)
        tellUnopened(path, opened.error());
    return opened.has_value();
}

Outcome Program::take(const QString &path)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return workspace.error();
    enter(std::move(*workspace));
    showGate();
    return {};
}

void Program::tellUnopened(const QString &path, const Error &why)
{
    if (isMissing(why))
        recentstudies::forget(path);
    showRecent();
    prompt::tell(m_window.get(),
                 {tr("%1 can't be opened").arg(QFileInfo(path).fileName()), sentence(why), {}});
}

void Program::enter(std::unique_ptr<Workspace> workspace)
{
    closeStudy();
    m_session = std::make_unique<Session>(std::move(workspace));
    m_session->setOffered(offered());
    furnish();
    if (!isSample(m_session->workspace().path()))
        recentstudies::remember(m_session->workspace().path());
    showRecent();
}

/// Puts the study into the window.
void Program::furnish()
{
    const Study study = m_session->workspace().study();
    m_window->setStudyTitle(study.title);
    m_window->setSample(study.sample);
    putInPages();
    connectStudy();
    m_watch = std::make_unique<StudyWatch>(*m_session, *m_window);
}

void Program::putInPages()
{
    for (const PageEntry &page : studyPages()) {
        const QString id = QString::fromLatin1(page.id);
        QWidget *made = page.make(*m_session, [this, id](int count) { m_window->setCount(id, count); });
        m_window->addPage(id, titleOf(page), QString::fromLatin1(page.icon), made);
    }
    if (auto *participants = m_window->findChild<ParticipantsPage *>())
        new FilterShelf(*m_session, *participants, m_window->sidebar());
    auto *detail = new DetailPane(*m_session);
    connect(detail, &DetailPane::unlockWanted, this, &Program::showGate);
    m_window->setDetail(detail);
    m_gate = new UnlockPage(*m_session);
    connect(m_gate, &UnlockPage::unlocked, this, &Program::showStudy);
    connect(m_gate, &UnlockPage::codesWanted, this, &Program::showStudy);
    m_window->setGate(m_gate);
}

void Program::connectStudy()
{
    m_session->disconnect(this);
    connect(m_session.get(), &Session::pageAsked, m_window.get(), &MainWindow::goTo);
    connect(m_session.get(), &Session::menuAsked, this,
            [this](const QPoint &at) { m_window->commands().popUpForRow(at); });
    connect(m_session.get(), &Session::commandAsked, this, [this](Command command) {
        if (m_window->commands().action(command)->isEnabled())
            carryOut(command);
        else
            explain(command);
    });
}

void Program::showGate()
{
    m_window->showGate();
    m_gate->begin();
}

void Program::showStudy()
{
    QString page = QSettings().value(pageKey).toString();
    if (!m_window->page(page))
        page = QString::fromLatin1(studyPages().front().id);
    m_window->goTo(page);
}

void Program::closeStudy()
{
    if (!m_session)
        return;
    m_window->clearStudy();
    m_gate = nullptr;
    m_watch.reset();
    m_session.reset();
    m_window->commands().setUndoTexts({}, {});
    m_window->commands().setState({});
}

void Program::chooseStudy()
{
    const auto path = prompt::openFile(m_window.get(), {tr("Open a study"),
                                                        tr("Colloquy study (*.colloquy);;All files (*)"),
                                                        {},
                                                        QSettings().value(folderKey).toString()});
    if (!path)
        return;
    QSettings().setValue(folderKey, QFileInfo(*path).absolutePath());
    open(*path);
}

void Program::createStudy()
{
    auto *dialog = new CreateStudyDialog(m_cost, m_window.get());
    connect(dialog, &CreateStudyDialog::created, this, &Program::finishCreated);
    connect(dialog, &QDialog::rejected, this, [this] { m_next.reset(); });
    dialog->open();
}

void Program::importIntoNew()
{
    m_next = Command::ImportCsv;
    createStudy();
}

void Program::finishCreated(const QString &path, const QByteArray &recoveryKey)
{
    auto workspace = openCreated(path, recoveryKey);
    if (!workspace)
        return prompt::tell(m_window.get(),
                            {tr("The new study can't be opened"), sentence(workspace.error()), {}});
    enter(std::move(*workspace));
    showStudy();
    m_window->undoBar().tell(tr("The study is ready."));
    if (const auto next = std::exchange(m_next, std::nullopt))
        carryOut(*next);
}

void Program::openSample()
{
    if (std::exchange(m_making, true))
        return;
    closeStudy();
    m_welcome->setBusy(tr(
        "Making the sample study: sixty people, their consents and interviews. That takes a few seconds."));
    const QString path = m_sampleFolder.filePath(tr("Sample study") + u".colloquy"_s);
    inBackground(
        this,
        [path, cost = m_cost]() -> Outcome {
            QFile::remove(path);
            const auto made =
                createSample(path, cost); // its connection belongs to the thread, and ends with it
            return made ? Outcome() : Outcome(made.error());
        },
        [this, path](const Outcome &made) {
            m_making = false;
            m_welcome->setBusy({});
            if (made)
                open(path);
            else
                prompt::tell(m_window.get(),
                             {tr("The sample study can't be made"), sentence(made.error()), {}});
        });
}

bool Program::isSample(const QString &path) const
{
    return QFileInfo(path).absolutePath() == QDir(m_sampleFolder.path()).absolutePath();
}

void Program::showRecent()
{
    const QStringList paths = recentstudies::list();
    m_welcome->setRecent(paths);
    QMenu *menu = m_window->commands().recentMenu();
    menu->clear();
    menu->menuAction()->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = menu->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
}

} // namespace colloquy
