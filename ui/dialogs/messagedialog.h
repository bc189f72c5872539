// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/messages.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace colloquy {

class Banner;
class ChoiceRow;

/// A message to the participant about one interview, worded already and free to be changed, with every way
/// out of the program side by side. It counts as sent once the researcher says so.
class MessageDialog : public VerbDialog {
    Q_OBJECT

public:
    MessageDialog(Session &session, const InterviewSummary &summary, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Outcome carryOut() override; ///< marks it as sent
    QString announcement() const override;
    QList<Code> hardCodes() const override;

private:
    void buildChoices(const Participant &participant);
    void buildWords();
    void buildRoutes();
    QPushButton *route(const QString &name, const QString &sign, const QString &text);
    void buildLanguages(const Participant &participant, QFormLayout *form);
    void reword();
    void showWords();
    void showRoutes();
    void copy();
    void saveMail();
    void openMail();
    void saveCalendar();
    /// The way out was taken: says so, or what went wrong.
    void tell(const Outcome &outcome, const QString &done);
    QString fileName(const QString &suffix) const;
    ContactAttempt::Message kind() const;
    Channel channel() const;
    DraftMessage request() const;
    MessageDraft written() const; ///< as it stands in the fields

    InterviewSummary m_summary;
    QComboBox *m_kind;
    ChoiceRow *m_channel;
    QComboBox *m_language; ///< only shown where there is a choice
    Banner *m_mark;        ///< what should be known of the words
    QCheckBox *m_address;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLabel *m_told;
    QList<QPushButton *> m_routes;
    MessageDraft m_draft;
};

namespace dialogs {

/// About the interview that is selected, else the current one of who is.
void draftMessage(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
