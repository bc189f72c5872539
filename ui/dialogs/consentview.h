// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consentcopies.h"
#include "core/actions/overview.h"

#include <QDialog>

class QVBoxLayout;

namespace colloquy {

class Session;

/// The consent of one participant as it is on record: how it was taken, each answer, and the signature that
/// is kept of it. From here both copies are saved as PDF, and a signed form is attached that came later.
class ConsentView : public QDialog {
    Q_OBJECT

public:
    ConsentView(Session &session, const ParticipantRecord &record, QWidget *parent);

private:
    QWidget *facts() const;
    QWidget *answers() const;
    void addButtons(QVBoxLayout *column);
    void saveCopy(ConsentCopy::For whom);
    void saveFhir();
    void saveEvidence();
    void attach();

    Session &m_session;
    ParticipantRecord m_record;
};

namespace dialogs {

/// Of whoever is selected.
void viewConsent(Session &session, QWidget *parent);
/// The file copies and signed forms of everybody, into a folder.
void exportConsents(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
