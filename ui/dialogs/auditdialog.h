// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interpreter.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace colloquy {

class AuditModel;
class ChoiceRow;
class Session;

/// Who did what and when: every change ever made to the study, newest first. Nothing here can be changed.
class AuditDialog : public QDialog {
    Q_OBJECT

public:
    AuditDialog(Session &session, QWidget *parent);

    QSize sizeHint() const override;

private:
    void buildScope();
    void buildTable();
    void buildButtons();
    void follow();
    void showCount();

    Session &m_session;
    AuditModel *m_model;
    ChoiceRow *m_scope;
    QLabel *m_count;
    QTableView *m_table;
};

namespace dialogs {

void showAuditTrail(Session &session, QWidget *parent);
void checkFile(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
