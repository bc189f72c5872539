// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace colloquy {

class ButtonRow;
class Session;

/// A table to look at and to act on: what is chosen above it, the rows, a note below, and buttons.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    QSize sizeHint() const override;

protected:
    TableDialog(Session &session, const QString &title, QWidget *parent);

    Session &session() const { return m_session; }
    QTableWidget *table() const { return m_table; }
    QHBoxLayout *head() const { return m_head; } ///< above the table
    void setNote(const QString &text);           ///< below it; empty: none
    QPushButton *addButton(const QString &text, const QString &name);

    /// Texts and numbers; a column of numbers stands at its end, heading and all. The chosen row stays
    /// chosen.
    void fill(const QStringList &headings, const QList<QStringList> &rows);
    void copyAll(); ///< with headings, as a spreadsheet and a text editor like it

private:
    Session &m_session;
    QHBoxLayout *m_head;
    QTableWidget *m_table;
    QLabel *m_note;
    ButtonRow *m_buttons;
};

} // namespace colloquy
