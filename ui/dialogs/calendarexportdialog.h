// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/invitations.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QComboBox;

namespace colloquy {

class Banner;

/// Every interview as a calendar file for the researcher's own calendar, with or without names.
class CalendarExportDialog : public VerbDialog {
    Q_OBJECT

public:
    CalendarExportDialog(Session &session, QWidget *parent);

protected:
    Findings checks() const override;
    bool askLast() override; ///< where to save
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void showNames();
    ExportCalendar request() const;

    QCheckBox *m_names;
    QComboBox *m_alarm; ///< 0: none
    Banner *m_warning;
    QString m_path;
};

namespace dialogs {

void exportCalendar(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
