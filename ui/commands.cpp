// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "ui/commandtable.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QList<QKeySequence> keysOf(const CommandEntry &entry)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(entry.keys).split(u", "_s, Qt::SkipEmptyParts))
        keys << QKeySequence(text, QKeySequence::PortableText);
    return keys;
}

/// "Book (Ctrl+B)", with the letter where there is no key.
QString tipOf(const QString &text, const CommandEntry &entry)
{
    QString plain = text;
    plain.remove(u'&').remove(u"..."_s);
    const QList<QKeySequence> keys = keysOf(entry);
    const QString key = keys.isEmpty() ? QString(QLatin1Char(entry.letter)).remove(QChar(0))
                                       : keys.first().toString(QKeySequence::NativeText);
    return key.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, key);
}

QAction::MenuRole roleOf(Command command)
{
    switch (command) {
    case Command::Quit:
        return QAction::QuitRole;
    case Command::Settings:
        return QAction::PreferencesRole;
    case Command::About:
        return QAction::AboutRole;
    default:
        return QAction::NoRole;
    }
}

bool areLettersOn = true;

bool isScheme(Command command)
{
    return command >= Command::SchemeSystem && command <= Command::SchemeHighContrast;
}

} // namespace

Commands::Commands(QObject *parent)
    : QObject(parent)
{
    auto *schemes = new QActionGroup(this);
    for (const CommandEntry &entry : commandTable()) {
        QAction *action = make(entry.command);
        if (isScheme(entry.command)) {
            action->setCheckable(true);
            schemes->addAction(action);
        }
    }
    action(Command::ToggleDetail)->setCheckable(true);
    action(Command::ToggleDetail)->setChecked(true);
    action(Command::SingleLetters)->setCheckable(true);
    action(Command::SingleLetters)->setChecked(areLettersOn);
    setState({});
}

QAction *Commands::make(Command command)
{
    const CommandEntry &entry = entryOf(command);
    const QString text = words(entry.text);
    auto *action = new QAction(text, this);
    if (*entry.icon)
        action->setIcon(icon(QString::fromLatin1(entry.icon)));
    action->setShortcuts(keysOf(entry));
    action->setToolTip(tipOf(text, entry));
    action->setMenuRole(roleOf(command));
    action->setObjectName(QString::fromLatin1(entry.text).remove(u'&').remove(u"..."_s));
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
    m_actions.insert(command, action);
    return action;
}

QList<Command> Commands::all() const
{
    QList<Command> commands;
    for (const CommandEntry &entry : commandTable())
        commands << entry.command;
    return commands;
}

void Commands::setLettersOn(bool on)
{
    areLettersOn = on;
}

bool Commands::lettersOn()
{
    return areLettersOn;
}

std::optional<Command> Commands::forLetter(QChar letter)
{
    if (!areLettersOn)
        return std::nullopt;
    for (const CommandEntry &entry : commandTable()) {
        if (entry.letter && letter.toUpper() == QLatin1Char(entry.letter))
            return entry.command;
    }
    return std::nullopt;
}

void Commands::fillMenuBar(QMenuBar *bar)
{
    for (const Group group : {Group::File, Group::Edit, Group::View, Group::Participant, Group::Interview,
                              Group::Study, Group::Help}) {
        QMenu *menu = bar->addMenu(words(groupTitle(group)));
        if (group == Group::View)
            m_view = menu;
        m_menus << menu;
        fillMenu(menu, static_cast<int>(group));
    }
}

void Commands::fillMenu(QMenu *menu, int group)
{
    QHash<QString, QMenu *> submenus;
    for (const CommandEntry &entry : commandTable()) {
        if (static_cast<int>(entry.group) != group)
            continue;
        if (entry.separated)
            menu->addSeparator();
        QMenu *target = menu;
        if (*entry.submenu) {
            QMenu *&submenu = submenus[QString::fromLatin1(entry.submenu)];
            if (!submenu)
                m_menus << (submenu = menu->addMenu(words(entry.submenu)));
            target = submenu;
        }
        target->addAction(action(entry.command));
        if (entry.command == Command::OpenStudy)
            m_recent = menu->addMenu(words(QT_TRANSLATE_NOOP("Commands", "Open &recent")));
    }
}

void Commands::popUpForRow(const QPoint &at)
{
    QMenu menu;
    for (const CommandEntry &entry : commandTable()) {
        const bool fits = entry.group == Group::Participant || entry.group == Group::Interview ||
                          entry.command == Command::CopyTable;
        if (!fits || !action(entry.command)->isEnabled() || entry.command == Command::NewParticipant)
            continue;
        if (entry.separated)
            menu.addSeparator();
        menu.addAction(action(entry.command));
    }
    if (!menu.isEmpty())
        menu.exec(at);
}

void Commands::fillToolBar(QToolBar *bar)
{
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const std::pair<Command, const char *> buttons[] = {
        {Command::NewParticipant, QT_TRANSLATE_NOOP("Commands", "New")},
        {Command::Book, QT_TRANSLATE_NOOP("Commands", "Book")},
        {Command::Undo, QT_TRANSLATE_NOOP("Commands", "Undo")},
        {Command::DraftMessage, QT_TRANSLATE_NOOP("Commands", "Draft e-mail")},
        {Command::Export, QT_TRANSLATE_NOOP("Commands", "Export")},
    };
    for (const auto &[command, text] : buttons) {
        action(command)->setIconText(words(text));
        bar->addAction(action(command));
        bar->widgetForAction(action(command))->setAccessibleName(words(text));
    }
    auto *stretch = new QWidget;
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    bar->addAction(action(Command::Find));
    action(Command::Find)->setIconText(words(QT_TRANSLATE_NOOP("Commands", "Find anything")));
    bar->widgetForAction(action(Command::Find))->setAccessibleName(action(Command::Find)->iconText());
}

void Commands::setOffered(const QSet<Command> &offered)
{
    m_offered = offered;
    for (const Command command : all())
        action(command)->setVisible(offers(command));
    for (auto menu = m_menus.crbegin(); menu != m_menus.crend(); ++menu) { // submenus come after their menu
        const QList<QAction *> actions = (*menu)->actions();
        (*menu)->menuAction()->setVisible(
            std::any_of(actions.begin(), actions.end(),
                        [](const QAction *entry) { return entry->isVisible() && !entry->isSeparator(); }));
    }
    setState(m_state);
}

bool Commands::offers(Command command) const
{
    return !m_offered || m_offered->contains(command);
}

void Commands::setState(Needs state)
{
    m_state = state;
    for (const CommandEntry &entry : commandTable())
        action(entry.command)->setEnabled(offers(entry.command) && (entry.needs & ~state) == Needs());
    renameLock();
}

void Commands::renameLock()
{
    const bool locked = m_state.testFlag(Need::StudyOpen) && !m_state.testFlag(Need::Unlocked);
    const QString text =
        locked ? words(QT_TRANSLATE_NOOP("Commands", "Un&lock...")) : words(entryOf(Command::Lock).text);
    action(Command::Lock)->setText(text);
    action(Command::Lock)->setIcon(icon(locked ? u"lock-open"_s : u"lock"_s));
    action(Command::Lock)->setToolTip(tipOf(text, entryOf(Command::Lock)));
}

void Commands::setUndoTexts(const QString &undo, const QString &redo)
{
    const auto set = [this](Command command, const QString &step) {
        const QString word = words(entryOf(command).text);
        action(command)->setText(step.isEmpty() ? word : u"%1 %2"_s.arg(word, step));
        action(command)->setToolTip(tipOf(action(command)->text(), entryOf(command)));
    };
    set(Command::Undo, undo);
    set(Command::Redo, redo);
    action(Command::Undo)->setIconText(words(QT_TRANSLATE_NOOP("Commands", "Undo")));
}

} // namespace colloquy
