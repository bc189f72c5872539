// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;

namespace colloquy {

class Commands;

/// Every key, menu by menu and then place by place, with a field to find one.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(Commands &commands, QWidget *parent);

    QSize sizeHint() const override;

private:
    void buildTree();
    void fill(Commands &commands);
    void narrow(const QString &text);

    QTreeWidget *m_tree;
};

namespace dialogs {

void showShortcuts(Commands &commands, QWidget *parent);
void showAbout(QWidget *parent);

} // namespace dialogs
} // namespace colloquy
