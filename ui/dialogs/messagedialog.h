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
class ContactCard;

/// A message to the participant about one interview, worded already and free to be changed, with every way
/// out of the program side by side. What somebody typed stays, whatever is chosen above it, until they ask
/// for other words. It counts as sent once the researcher says so.
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
    bool holdsWords() const override;

private:
    void buildChoices();
    void buildWords();
    void buildKept();
    void buildRoutes();
    QPushButton *route(const QString &name, const QString &sign, const QString &text);
    void buildLanguages(QFormLayout *form);
    void reword();
    void useDraft();
    void showWay();
    void setDirection();
    void showMark();
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
    bool isTyped() const;

    InterviewSummary m_summary;
    Participant m_participant;
    QLabel *m_to;
    ContactCard *m_contact; ///< for whoever is rung, texted or written to on paper
    QComboBox *m_kind;
    ChoiceRow *m_channel;
    QComboBox *m_language; ///< only shown where there is a choice
    Banner *m_mark;        ///< what should be known of the words
    QCheckBox *m_address;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QWidget *m_kept; ///< says that typed words were kept, with the way to other ones
    QLabel *m_told;
    QList<QPushButton *> m_routes;
    MessageDraft m_draft;  ///< for what is chosen
    MessageDraft m_worded; ///< that was put into the fields
};

namespace dialogs {

/// About the interview that is selected, else the current one of who is.
void draftMessage(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
