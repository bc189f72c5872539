// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/incidents.h"
#include "ui/dialogs/tabledialog.h"

namespace colloquy {

/// All incidents of the study, the newest first, with their one next verb.
class IncidentLogDialog : public TableDialog {
    Q_OBJECT

public:
    IncidentLogDialog(Session &session, QWidget *parent);

private:
    void reload();
    void showVerbs();
    void step();
    void edit();
    std::optional<IncidentSummary> current() const;

    QList<IncidentSummary> m_incidents;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_step;
};

namespace dialogs {

void showIncidents(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
