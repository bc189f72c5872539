// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/mailings.h"
#include "ui/dialogs/verbdialog.h"

class QLabel;

namespace colloquy {

class ChoiceRow;

/// Whom to write to once the interviews are done, as a table with names and contacts.
class MailingDialog : public VerbDialog {
    Q_OBJECT

public:
    MailingDialog(Session &session, QWidget *parent);

protected:
    Findings checks() const override { return {}; }
    bool askLast() override;
    Outcome carryOut() override;
    QString announcement() const override;
    bool holdsWords() const override { return false; }

private:
    Mailing::For what() const;
    void showPeople();

    ChoiceRow *m_what;
    QLabel *m_people;
    int m_count = 0;
    QString m_path;
};

namespace dialogs {

void exportMailing(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
