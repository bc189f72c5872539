// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreteroverview.h"
#include "ui/later.h"
#include "ui/pages/listpage.h"

class QLabel;
class QPushButton;

namespace colloquy {

/// Who interprets, and above it the interviews that still wait for somebody, each with the one thing to do.
class InterpretersPage : public ListPage {
    Q_OBJECT

public:
    explicit InterpretersPage(Session &session, QWidget *parent = nullptr);

    TableView &tasks() const { return *m_taskTable; }

    /// Interviews that wait for the researcher to find or to ask somebody.
    int due() const { return m_due; }

Q_SIGNALS:
    void dueChanged(int due);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void renew() override;
    void readRows() override;
    void narrow() override;
    void choose(const QUuid &id) override;
    std::optional<QUuid> chosen() const override;
    void showPart() override;
    void showMenu(const QPoint &at) override;

private:
    void buildTasks();
    void buildList();
    void count();
    void followTask();
    void showTasks();
    QString waitingText() const;
    void fitTasks();
    void showVerb();
    void act();
    void edit(const QUuid &id);
    void chooseTask(const QUuid &id);
    void fillChoices();
    bool passes(const InterpreterSummary &row) const;
    const InterpreterTask *currentTask() const;

    QLabel *m_waiting;
    QPushButton *m_verb;
    TableView *m_taskTable;
    ValueTableModel<InterpreterTask> *m_taskModel;
    QPushButton *m_new;
    QPushButton *m_use;
    ValueTableModel<InterpreterSummary> *m_model;
    Later m_counting; ///< while nobody looks
    int m_due = 0;
};

} // namespace colloquy
