// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/documents.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace colloquy {

class TimeField;

/// That a draft was approved and is used from now on. Says what it replaces and whom that concerns.
class BringIntoUseDialog : public VerbDialog {
    Q_OBJECT

public:
    BringIntoUseDialog(Session &session, const Document &document, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildEffects();
    void buildTranslations();
    void buildApproval();
    BringIntoUse request() const;

    Document m_document;
    UseEffects m_effects;
    bool m_tried = false;
    TimeField *m_approved;
    QLineEdit *m_reference;
    QCheckBox *m_unaffected = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QCheckBox *m_again = nullptr;
};

namespace dialogs {

void bringIntoUse(Session &session, QWidget *parent, const Id<Document> &document);

} // namespace dialogs
} // namespace colloquy
