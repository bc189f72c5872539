// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "ui/dialogs/verbdialog.h"

namespace colloquy {

class TimeField;

/// What approving and bringing into use share: when a document was approved, and by which reference.
class ApprovalDialog : public VerbDialog {
    Q_OBJECT

protected:
    ApprovalDialog(Session &session, const Document &document, const Title &title, QWidget *parent);

    const Document &document() const { return m_document; }
    /// With the approval of other documents \a suggested, for the first of a study mostly come from one.
    void buildApproval(bool suggested);
    QDate approvedOn() const; ///< invalid while it isn't typed
    QString reference() const;
    /// The day that is still to be typed isn't a mistake before the button was pressed.
    Findings withoutUntyped(Findings findings) const;
    void press() override;

private:
    Document m_document;
    bool m_tried = false;
    TimeField *m_approved = nullptr;
    QLineEdit *m_reference = nullptr;
};

/// That a draft or a finished translation was approved. It isn't in use by that.
class ApproveDialog : public ApprovalDialog {
    Q_OBJECT

public:
    ApproveDialog(Session &session, const Document &document, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
};

namespace dialogs {

void approveDocument(Session &session, QWidget *parent, const Id<Document> &document);

} // namespace dialogs
} // namespace colloquy
