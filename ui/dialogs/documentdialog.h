// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace colloquy {

class AttachmentRow;
class LanguageBox;
class StatementEditor;

/// A draft of a sheet, form or script: whom it is for, its language and version, and its words. Drafts
/// alone can be changed; what is approved stays as it was approved.
class DocumentDialog : public VerbDialog {
    Q_OBJECT

public:
    /// A document without id is a new draft.
    DocumentDialog(Session &session, const Document &document, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildFirst();
    void buildMaster();
    void buildWords();
    void fillIn();
    void fillMasters();
    void masterChosen();
    void languageChosen();
    void kindChosen();
    void showWriting();
    Document::Kind kind() const;
    Document::Direction direction() const;
    std::optional<Document> master() const;
    Document request() const;

    Document m_start;
    QList<Document> m_all;
    bool m_isNew;
    bool m_tried = false;        ///< what is still empty is a mistake only then
    bool m_ownDirection = false; ///< chosen by hand
    QComboBox *m_kind;
    QComboBox *m_group;
    LanguageBox *m_language;
    QLineEdit *m_version;
    QComboBox *m_direction;
    QComboBox *m_master;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    AttachmentRow *m_file;
    QWidget *m_statementsPart;
    StatementEditor *m_statements;
};

namespace dialogs {

void newDocument(Session &session, QWidget *parent);
/// The same words under a version of its own.
void newVersion(Session &session, QWidget *parent, const Id<Document> &document);
/// To be put into another language.
void newTranslation(Session &session, QWidget *parent, const Id<Document> &document);
/// Into \a language, with the words of an older translation into it where there is one.
void newTranslation(Session &session, QWidget *parent, const Id<Document> &document, const QString &language);
/// Shows it where it is approved already.
void editDocument(Session &session, QWidget *parent, const Id<Document> &document);
/// Can be undone, so it isn't asked for twice.
void removeDraft(Session &session, QWidget *parent, const Id<Document> &document);

} // namespace dialogs

/// Nothing where it isn't there, or the study is locked, which is then told.
std::optional<Document> writableDocument(Session &session, QWidget *parent, const Id<Document> &document);

} // namespace colloquy
