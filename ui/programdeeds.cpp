// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/commandtable.h"
#include "ui/dialogs/findanything.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/session.h"
#include "ui/studywatch.h"
#include "ui/verbs.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int zoomStep = 10;

/// In the page that is shown; nothing where it has none.
template <class Part>
Part *shown(const Program &program)
{
    const QWidget *page = program.window().shownPage();
    return page ? page->findChild<Part *>() : nullptr;
}

void find(const Program &program)
{
    if (program.session())
        dialogs::findAnything(*program.session(), program.window().commands(), &program.window());
}

void focusFilter(const Program &program)
{
    if (auto *bar = shown<FilterBar>(program))
        bar->focusField();
}

void chooseColumns(const Program &program)
{
    if (auto *list = shown<TableView>(program))
        list->showColumnChooser();
}

void copyRows(const Program &program, bool withHeadings)
{
    if (const auto *table = shown<TableView>(program))
        table->copySelection(withHeadings);
}

} // namespace

const QHash<Command, Program::Deed> &Program::deeds()
{
    static const QHash<Command, Deed> table{
        {Command::NewStudy, [](Program &program) { program.createStudy(); }},
        {Command::OpenStudy, [](Program &program) { program.chooseStudy(); }},
        {Command::OpenSample, [](Program &program) { program.openSample(); }},
        {Command::Lock, [](Program &program) { program.toggleLock(); }},
        {Command::CloseStudy, [](Program &program) { program.closeStudy(); }},
        {Command::Quit, [](Program &program) { program.window().close(); }},
        {Command::Undo, [](Program &program) { program.takeBack(false); }},
        {Command::Redo, [](Program &program) { program.takeBack(true); }},
        {Command::CopyTable, [](Program &program) { copyRows(program, false); }},
        {Command::CopyTableWithHeaders, [](Program &program) { copyRows(program, true); }},
        {Command::Find, [](Program &program) { find(program); }},
        {Command::Filter, [](Program &program) { focusFilter(program); }},
        {Command::Columns, [](Program &program) { chooseColumns(program); }},
        {Command::ZoomIn, [](Program &) { appearance::zoomBy(zoomStep); }},
        {Command::ZoomOut, [](Program &) { appearance::zoomBy(-zoomStep); }},
        {Command::ZoomReset, [](Program &) { appearance::resetZoom(); }},
        {Command::SchemeSystem, [](Program &) { appearance::setScheme(Scheme::System); }},
        {Command::SchemeLight, [](Program &) { appearance::setScheme(Scheme::Light); }},
        {Command::SchemeDark, [](Program &) { appearance::setScheme(Scheme::Dark); }},
        {Command::SchemeHighContrast, [](Program &) { appearance::setScheme(Scheme::HighContrast); }},
        {Command::SingleLetters, [](Program &) { appearance::setLetters(!Commands::lettersOn()); }},
        {Command::Refresh, [](Program &program) { program.refresh(); }},
        {Command::Shortcuts,
         [](Program &program) { dialogs::showShortcuts(program.window().commands(), &program.window()); }},
        {Command::About, [](Program &program) { dialogs::showAbout(&program.window()); }},
    };
    return table;
}

QSet<Command> Program::offered()
{
    const QList<Command> own = deeds().keys();
    return QSet<Command>(own.begin(), own.end()) + verbCommands() + MainWindow::ownCommands();
}

void Program::carryOut(Command command)
{
    if (m_making)
        return;
    if (const Deed deed = deeds().value(command))
        deed(*this);
    else if (command == Command::ImportCsv && !m_session)
        importIntoNew();
    else if (const Verb verb = verbOf(command); verb && m_session)
        verb(*m_session, m_window.get());
}

/// A page asked for what can't be done now.
void Program::explain(Command command)
{
    m_window->undoBar().tell(m_watch->whyNot(entryOf(command).needs & ~m_window->commands().state()));
}

void Program::toggleLock()
{
    if (!m_session)
        return;
    if (m_session->workspace().isLocked())
        return showGate();
    m_session->workspace().lock();
    m_window->undoBar().tell(tr("Locked. Names and contacts are sealed again."));
}

void Program::takeBack(bool forward)
{
    if (!m_session)
        return;
    Workspace &workspace = m_session->workspace();
    const QString step = StudyWatch::textOf(forward ? workspace.redoable() : workspace.undoable());
    const Outcome outcome = forward ? workspace.redo() : workspace.undo();
    m_session->report(outcome, forward ? tr("Done again: %1.").arg(step) : tr("Undone: %1.").arg(step),
                      m_window.get());
}

void Program::refresh()
{
    m_window->showProblem({});
    m_watch->look();
}

} // namespace colloquy
