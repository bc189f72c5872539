// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "core/base/text.h"
#include "ui/commandtable.h"
#include "ui/dialogs/placekeys.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u"..."_s);
}

QString titleOf(Group group)
{
    return plain(QCoreApplication::translate("Commands", groupTitle(group)));
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(ShortcutsDialog::tr(" or "));
}

QTreeWidgetItem *headingFor(QTreeWidget &tree, const QString &title)
{
    const int last = tree.topLevelItemCount() - 1;
    if (last >= 0 && tree.topLevelItem(last)->text(0) == title)
        return tree.topLevelItem(last);
    auto *heading = new QTreeWidgetItem(&tree, {title});
    heading->setFont(0, theme::font(Face::Heading));
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    heading->setSizeHint(0, {0, theme::px(40)});
    heading->setTextAlignment(0, Qt::AlignLeading | Qt::AlignBottom);
    heading->setExpanded(true);
    return heading;
}

void addLine(QTreeWidget &tree, const QString &heading, const QStringList &cells)
{
    auto *line = new QTreeWidgetItem(headingFor(tree, heading), cells);
    line->setSizeHint(0, {0, theme::px(28)});
    line->setToolTip(0, line->text(0));
}

/// The views at the side stand in the menu without being commands.
void addViews(QTreeWidget &tree, Commands &commands)
{
    if (!commands.viewMenu())
        return;
    QSet<const QAction *> known;
    for (const Command command : commands.all())
        known << commands.action(command);
    for (const QAction *action : commands.viewMenu()->actions()) {
        if (!known.contains(action) && !action->shortcut().isEmpty())
            addLine(tree, placeKeyText(placeKeys().front().place),
                    {plain(action->text()), keysOf(*action), {}});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(theme::page), theme::px(20), theme::px(theme::page),
                               theme::px(theme::wide));
    column->setSpacing(theme::px(theme::gap));
    auto *field = new QLineEdit;
    field->setPlaceholderText(tr("Find a command or a key"));
    field->setAccessibleName(field->placeholderText());
    field->setObjectName(u"filter"_s);
    field->setClearButtonEnabled(true);
    column->addWidget(field);
    buildTree();
    fill(commands);
    column->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    column->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(field, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);
}

QSize ShortcutsDialog::sizeHint() const
{
    return {theme::px(700), theme::px(640)};
}

void ShortcutsDialog::buildTree()
{
    m_tree->setObjectName(u"keys"_s);
    m_tree->setAccessibleName(tr("Keys by menu and place"));
    m_tree->setHeaderLabels({tr("What it does"), tr("Key"), tr("In a list")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setMinimumSectionSize(m_tree->header()->sectionSizeHint(0)); // else stretching takes it
}

/// A command with neither key nor letter is found in its menu.
void ShortcutsDialog::fill(Commands &commands)
{
    for (const CommandEntry &entry : commandTable()) {
        const QAction &action = *commands.action(entry.command);
        const QString keys = keysOf(action);
        const QString letter = entry.letter ? QString(QLatin1Char(entry.letter)) : QString();
        if (!action.isVisible() || (keys.isEmpty() && letter.isEmpty()))
            continue;
        addLine(*m_tree, titleOf(entry.group), {plain(action.text()), keys, letter});
    }
    addViews(*m_tree, commands);
    for (const PlaceKey &key : placeKeys())
        addLine(*m_tree, placeKeyText(key.place), {placeKeyText(key.text), placeKeyText(key.keys), {}});
}

void ShortcutsDialog::narrow(const QString &text)
{
    const QString wanted = searchKey(text);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem *line = menu->child(j);
            const QString all = line->text(0) + u' ' + line->text(1) + u' ' + line->text(2);
            line->setHidden(!searchKey(all).contains(wanted));
            any = any || !line->isHidden();
        }
        menu->setHidden(!any);
    }
}

void dialogs::showShortcuts(Commands &commands, QWidget *parent)
{
    (new ShortcutsDialog(commands, parent))->open();
}

} // namespace colloquy
