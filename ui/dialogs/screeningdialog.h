// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "ui/dialogs/verbdialog.h"

#include <QMap>

class QLabel;

namespace colloquy {

class ChoiceRow;

/// The screening call, criterion by criterion, one key an answer. What the answers lead to, and why, is
/// said at once; where they need a decision, it can be taken here.
class ScreeningDialog : public VerbDialog {
    Q_OBJECT

public:
    ScreeningDialog(Session &session, const ParticipantRecord &record, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCriterion(const Criterion &criterion);
    void buildOutcome();
    bool answerByKey(const QString &criterion, const QString &key);
    void goOn(const QString &criterion);
    void judge(); ///< shows what the answers lead to
    QString reasonsText(const Eligibility &eligibility) const;
    ScreenParticipant request() const;

    ParticipantRecord m_record;
    QList<QPair<QString, ChoiceRow *>> m_answers; ///< by criterion, in their order
    QLabel *m_outcome;
    QLabel *m_reasons;
    QWidget *m_decisionRow;
    ChoiceRow *m_decision;
    QLineEdit *m_reason;
    Eligibility m_result;
};

namespace dialogs {

void screen(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
