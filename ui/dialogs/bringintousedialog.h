// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/documents.h"
#include "ui/dialogs/approvaldialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace colloquy {

/// That a document is used from now on, approved before or just now. Says what it replaces and whom that
/// concerns, and goes on to what it means for them.
class BringIntoUseDialog : public ApprovalDialog {
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
    BringIntoUse request() const;

    UseEffects m_effects;
    QCheckBox *m_unaffected = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

namespace dialogs {

void bringIntoUse(Session &session, QWidget *parent, const Id<Document> &document);

} // namespace dialogs
} // namespace colloquy
