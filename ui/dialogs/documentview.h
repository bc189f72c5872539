// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"

#include <QDialog>

class QVBoxLayout;

namespace colloquy {

class Session;

/// A study document as people read it: title, words, statements, each in its own direction. Nothing can be
/// changed here.
class DocumentView : public QDialog {
    Q_OBJECT

public:
    DocumentView(Session &session, const Document &document, QWidget *parent);

private:
    void build();
    QWidget *facts() const;
    QWidget *wording() const;
    void addButtons(QVBoxLayout *column);
    void openFile();
    void saveFile();

    Session &m_session;
    Document m_document;
};

namespace dialogs {

void viewDocument(Session &session, QWidget *parent, const Id<Document> &document);

} // namespace dialogs
} // namespace colloquy
