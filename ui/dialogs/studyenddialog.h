// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studyend.h"
#include "ui/dialogs/tabledialog.h"

namespace colloquy {

/// What is due when at the study's end, and the steps towards it: closing, summaries, the evidence of
/// consent, and at last the link list.
class StudyEndDialog : public TableDialog {
    Q_OBJECT

public:
    StudyEndDialog(Session &session, QWidget *parent);

private:
    void reload();
    void showVerbs();
    void closeOrOpen();
    void sendSummaries();
    void keepEvidence();
    void destroy();
    QString note() const;

    QPushButton *m_close;
    QPushButton *m_summaries;
    QPushButton *m_evidence;
    QPushButton *m_erase;
    QPushButton *m_destroy;
};

namespace dialogs {

void endStudy(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
