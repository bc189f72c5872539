// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreters.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace colloquy {

class AttachmentRow;
class BandList;
class ChoiceRow;
class HoursField;
class LanguageList;
class ModeBoxes;
class TimeField;

/// Somebody who interprets: who they are, what they speak, what was agreed with them, and what they cost.
class InterpreterDialog : public VerbDialog {
    Q_OBJECT

public:
    /// Without \a interpreter, a new one.
    InterpreterDialog(Session &session, const std::optional<Interpreter> &interpreter, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildPerson();
    void buildAgreement();
    void buildTerms();
    void buildRest();
    void alignLabels();
    void fillIn();
    Result<Interpreter> request() const;
    Outcome readInto(Interpreter &interpreter) const;
    void readTerms(Interpreter &interpreter) const;

    Interpreter m_start; ///< as it was, or a new one's beginning
    bool m_isNew;
    QString m_code;
    QLineEdit *m_name;
    LanguageList *m_languages;
    QLineEdit *m_dialects;
    ChoiceRow *m_gender;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_agency;
    QLineEdit *m_reference;
    QLineEdit *m_register;
    ModeBoxes *m_modes;
    QDoubleSpinBox *m_hour;
    QSpinBox *m_least;
    AttachmentRow *m_file;
    ChoiceRow *m_filming;
    ChoiceRow *m_agreement;
    TimeField *m_agreedOn;
    ChoiceRow *m_recording;
    QSpinBox *m_lead;
    BandList *m_bands;
    QLineEdit *m_rate;
    HoursField *m_hours;
    QLineEdit *m_known;
    QPlainTextEdit *m_notes;
};

namespace dialogs {

void newInterpreter(Session &session, QWidget *parent);
/// Says so where the study is locked, for most of the record can't be read then.
void editInterpreter(Session &session, QWidget *parent, Id<Interpreter> interpreter);

} // namespace dialogs
} // namespace colloquy
