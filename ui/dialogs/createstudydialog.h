// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studies.h"
#include "ui/dialogs/growingdialog.h"

class QPushButton;
class QStackedWidget;

namespace colloquy {

class BusyLine;
class FindingList;
class RecoveryCheck;
class RecoverySheet;
class ScrollPage;
class StudyForm;

/// Makes a study: asks what it is, makes it in a thread, shows its recovery key and asks part of it back
/// before anything is entered.
class CreateStudyDialog : public GrowingDialog {
    Q_OBJECT

public:
    /// \a cost of guessing the passphrase.
    explicit CreateStudyDialog(const KdfCost &cost, QWidget *parent = nullptr);

    /// What was typed isn't thrown away without a word.
    void reject() override;

Q_SIGNALS:
    /// The file is there, and its recovery key was noted down.
    void created(const QString &path, const QByteArray &recoveryKey);

private:
    enum Step { Form, Key, Check };

    void buildSteps();
    void buildFoot();
    void buildButtons();
    void connectAll();
    void goTo(Step step);
    void press();
    void goBack();
    void check();
    void showFindings(const Findings &findings);
    void make();
    void made(const Result<QByteArray> &recoveryKey);
    void setBusy(bool busy);
    bool isBusy() const;
    void discard();

    KdfCost m_cost;
    StudyForm *m_form;
    RecoverySheet *m_sheet;
    RecoveryCheck *m_check;
    FindingList *m_findings;
    ScrollPage *m_findingPage;
    BusyLine *m_busy;
    QStackedWidget *m_steps;
    QPushButton *m_verb;
    QPushButton *m_back;
    CreateStudy m_request; ///< as it was pressed
    QByteArray m_key;
    bool m_tried = false;    ///< checks are shown only after the first try
    QStringList m_untouched; ///< what stood in the form before anybody typed
};

} // namespace colloquy
