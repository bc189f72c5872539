// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findables.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace colloquy {

class Session;

/// One field for everything: what is typed is found at once, arrows choose, Enter goes there.
class FindAnything : public QDialog {
    Q_OBJECT

public:
    FindAnything(Session &session, Commands &commands, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place();
    void reload();
    void find();
    void fitList();
    void go();
    void goTo(const FoundThing &thing);
    QString emptyText() const;

    Session &m_session;
    Commands &m_commands;
    std::unique_ptr<Findables> m_findables;
    QList<FoundThing> m_found;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_hint;
};

namespace dialogs {

/// Opens near the top of the window.
void findAnything(Session &session, Commands &commands, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
