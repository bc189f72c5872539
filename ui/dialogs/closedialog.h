// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/people.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace colloquy {

/// Why enquiries lead no further, or that they do after all: of one person, or of several at once.
class CloseDialog : public VerbDialog {
    Q_OBJECT

public:
    /// All of them closed or none.
    CloseDialog(Session &session, const QList<Participant> &people, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    QList<Participant> m_people;
    QComboBox *m_as = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

namespace dialogs {

/// Whoever is selected; opens the enquiries again where all of them are closed.
void closeParticipant(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
