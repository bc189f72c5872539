// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreterrequest.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace colloquy {

/// A message to an interpreter or agency about one booking, worded already and free to be changed, with every
/// way out of the program side by side. Who the participant is isn't in it.
class InterpreterRequestDialog : public VerbDialog {
    Q_OBJECT

public:
    InterpreterRequestDialog(Session &session, const InterpreterBooking &booking, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override { return {}; }
    Outcome carryOut() override; ///< marks it as written
    QString announcement() const override;

private:
    void buildRoutes();
    void reword();
    void copy();
    void openMail();
    void save(const QString &suffix);
    void tell(const Outcome &outcome, const QString &done);
    RequestInterpreter request(bool attaches) const;
    MessageDraft written() const; ///< as it stands in the fields

    InterpreterBooking m_booking;
    QCheckBox *m_code;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLabel *m_told;
    MessageDraft m_draft;
};

namespace dialogs {

/// About the newest booking of the interview that is selected.
void writeToInterpreter(Session &session, QWidget *parent);
void writeAbout(Session &session, QWidget *parent, const InterpreterBooking &booking);

} // namespace dialogs
} // namespace colloquy
