// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QPushButton;

namespace colloquy {

class Session;
class TimeField;

/// Which date the calendar is to show, typed as people say it: "24/11", "tue", "3 march".
class GoToDateDialog : public QDialog {
    Q_OBJECT

public:
    GoToDateDialog(QDate today, QWidget *parent);

Q_SIGNALS:
    void wanted(QDate date);

private:
    void read();
    void go();

    TimeField *m_field;
    QPushButton *m_go;
};

namespace dialogs {

/// Opens it; whoever asks connects to wanted().
GoToDateDialog *goToDate(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
