// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreteroverview.h"
#include "ui/models/valuetablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace colloquy {

class EmptyState;
class FilterBar;
class Session;
class TableView;

/// Who interprets, and above it the interviews that still wait for somebody, each with the one thing to do.
class InterpretersPage : public QWidget {
    Q_OBJECT

public:
    explicit InterpretersPage(Session &session, QWidget *parent = nullptr);
    ~InterpretersPage() override;

    TableView &table() const { return *m_table; }
    TableView &tasks() const { return *m_taskTable; }
    FilterBar &filterBar() const { return *m_filter; }

    /// Interviews that wait for the researcher to find or to ask somebody.
    int due() const { return m_due; }

Q_SIGNALS:
    void dueChanged(int due);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTasks();
    void buildList();
    void reload();
    void renew(); ///< at once where it is seen, else once it is
    void count();
    void follow();
    void showTasks();
    void fitTasks();
    void showVerb();
    void act();
    void edit(const QUuid &id);
    void chooseTask(const QUuid &id);
    void chooseInterpreter(const QUuid &id);
    void fillChoices();
    void narrow();
    void showPart();
    bool passes(const InterpreterSummary &row) const;
    const InterpreterTask *currentTask() const;

    Session &m_session;
    QLabel *m_waiting;
    QPushButton *m_verb;
    TableView *m_taskTable;
    ValueTableModel<InterpreterTask> *m_taskModel;
    FilterBar *m_filter;
    QPushButton *m_new;
    TableView *m_table;
    ValueTableModel<InterpreterSummary> *m_model;
    QStackedLayout *m_parts;
    EmptyState *m_empty;
    EmptyState *m_nobody;
    int m_due = 0;
    bool m_stale = true;
};

} // namespace colloquy
