// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reports.h"
#include "ui/dialogs/tabledialog.h"

namespace colloquy {

class ChoiceRow;
class TimeField;

/// What can be told of the study without names: the flow of enquiries, progress, the figures for an ethics
/// committee, vouchers. Also while locked.
class ReportDialog : public TableDialog {
    Q_OBJECT

public:
    ReportDialog(Session &session, QWidget *parent);

    void choose(Report report);

private:
    void buildHead();
    void reload();
    void save();
    Report report() const;
    Period period() const;
    QString note() const;

    ChoiceRow *m_report;
    QWidget *m_days;
    TimeField *m_from;
    TimeField *m_to;
};

namespace dialogs {

void showReports(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
