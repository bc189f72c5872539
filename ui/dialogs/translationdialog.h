// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/documents.h"
#include "ui/dialogs/verbdialog.h"

namespace colloquy {

/// How far a translation is: that it was ordered, came, or was translated back, and by whom.
class TranslationDialog : public VerbDialog {
    Q_OBJECT

public:
    TranslationDialog(Session &session, const Document &document, Document::State to, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    void press() override;

private:
    ProgressTranslation request() const;

    Document m_document;
    Document::State m_to;
    bool m_tried = false;
    QLineEdit *m_translator;
    QLineEdit *m_backTranslator = nullptr;
};

namespace dialogs {

/// The step that comes next: ordered, translated, or translated back.
void progressTranslation(Session &session, QWidget *parent, const Id<Document> &document);

} // namespace dialogs
} // namespace colloquy
