// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/participants.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QPushButton;

namespace colloquy {

class LanguageBox;
class ParticipantMore;
class SafetyForm;

/// A person who enquired. The first line of fields is what a spreadsheet row would hold; the rest can wait.
class ParticipantDialog : public VerbDialog {
    Q_OBJECT

public:
    /// Without \a participant, a new one.
    ParticipantDialog(Session &session, const std::optional<Participant> &participant, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildFirst();
    void buildLanguage();
    void buildRest();
    void fillIn(const Participant &participant);
    void clearForNext();
    void offerTwin(const Findings &findings);
    void openTwin();
    AddParticipant request() const;
    Findings problems() const; ///< fields that can't be read as what they are to be
    void groupChosen();

    Participant m_start; ///< as it was, or a new one's beginning
    bool m_isNew;
    QString m_code;
    QString m_twin; ///< the code of who this may be already
    QPushButton *m_openTwin;
    QComboBox *m_group;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    LanguageBox *m_spoken;
    QLineEdit *m_dialect;
    LanguageBox *m_reading;
    QComboBox *m_interpreter;
    QComboBox *m_gender;
    bool m_readingFollows = true; ///< until somebody says that they read another language
    SafetyForm *m_safety;
    ParticipantMore *m_more;
};

namespace dialogs {

void addParticipant(Session &session, QWidget *parent);
/// Whoever is selected.
void editParticipant(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
