// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consent.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace colloquy {

class Banner;
class ChoiceRow;
class ConsentPoints;
class CopyGiven;
class ScriptText;
class SignatureBox;
class StatementList;
class TimeField;

/// Consent of one participant, statement by statement, on the form in use in their language. Nothing is
/// ticked beforehand; what is left open is recorded as open.
class ConsentDialog : public VerbDialog {
    Q_OBJECT

public:
    ConsentDialog(Session &session, const ParticipantRecord &record, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    QList<Code> hardCodes() const override;

private:
    void buildEarlier();
    void buildFields();
    void buildTicks();
    void buildPoints();
    void buildStatements();
    void buildStandings();
    void watch();

    void followPurpose(const QString &purpose);
    void takeOver(const ConsentRecord &earlier);
    void takeCourse(const ConsentRecord &record); ///< what a new one doesn't inherit
    void fillForms();
    void showForm();
    void showScript();
    void showStanding();

    bool corrects() const;
    std::optional<Id<Interpreter>> interpreter() const;
    Result<RecordConsent> request() const;
    Result<RecordConsent> requestWithoutForm() const;

    ParticipantRecord m_record;
    QList<Document> m_forms;
    QSet<int> m_required;      ///< statements of the form that is shown
    bool m_formChosen = false; ///< by hand, so that another time or way doesn't change it
    std::optional<ConsentStanding> m_recorded;

    ChoiceRow *m_purpose = nullptr; ///< only where there is an earlier consent
    QLineEdit *m_reason = nullptr;
    QComboBox *m_form;
    ChoiceRow *m_how;
    QLineEdit *m_takenBy;
    TimeField *m_at;
    QComboBox *m_interpreter;
    QCheckBox *m_readAloud;
    CopyGiven *m_copyGiven;
    QCheckBox *m_videoUsed;
    ConsentPoints *m_points;
    ScriptText *m_say;
    StatementList *m_statements;
    SignatureBox *m_signature;
    Banner *m_stopped;
    Banner *m_incomplete;
    Banner *m_complete;
};

namespace dialogs {

/// Of whoever is selected.
void recordConsent(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
