// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreteroverview.h"
#include "core/actions/interpretersteps.h"
#include "ui/dialogs/bookingdetails.h"
#include "ui/dialogs/verbdialog.h"

class QFormLayout;
class QLabel;

namespace colloquy {

class ChoiceRow;
class InterpreterBox;

/// What became of asking somebody, for an interview or a call: they come, can't, are let go, somebody else
/// steps in, nobody came; and what is put down about it. What it costs stands beneath.
class InterpreterAnswerDialog : public VerbDialog {
    Q_OBJECT

public:
    InterpreterAnswerDialog(Session &session, const InterviewSummary &interview, QWidget *parent);

    /// Begins with what the participant says to whoever comes.
    void askAboutParticipant();

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    enum class Answer { Confirm, Decline, Release, Attend, Name, Absent, Accept };

    void buildAnswers();
    void buildRest();
    void follow();
    void fillOthers();
    std::optional<Answer> answer() const;
    std::optional<InterpreterStep> step() const;
    bool isToday() const; ///< or was before: somebody can have stayed away
    void findAnotherTime();
    QString aboutWhom() const;
    QString who() const;
    QString sentence() const;
    StepInterpreter stepRequest() const;
    NameInterpreter nameRequest() const;
    AbsentInterpreter absentRequest() const;
    InterpreterBooking detailed() const;
    YesNo word() const; ///< the participant's

    InterviewSummary m_interview;
    InterpreterBooking m_booking;
    QFormLayout *m_form;
    ChoiceRow *m_answer;
    ChoiceRow *m_instead;
    InterpreterBox *m_other;
    ChoiceRow *m_accepted;
    QLineEdit *m_reason;
    std::optional<BookingDetails> m_details;
    QLabel *m_line;
};

namespace dialogs {

/// For the interview that is selected. Where nobody has been asked yet, somebody is looked for instead.
void interpreterAnswer(Session &session, QWidget *parent);
/// For the booking that \a interview tells, be it a call's or the second one's.
void answerAbout(Session &session, QWidget *parent, const InterviewSummary &interview);
/// What is to be done next about it, by one verb.
void carryOn(Session &session, QWidget *parent, const InterpreterTask &task);
/// Sheet and form in the language went ahead; for the interview that is selected.
void papersSent(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
