// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/documentcolumns.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace colloquy {

class DocumentMatrixPart;
class EmptyState;
class Session;
class TableView;

using DocumentModel = ValueTableModel<DocumentLine>;

/// The study itself: what it is, how far its groups have come, what was decided, and its documents in every
/// language and version.
class StudyPage : public QWidget {
    Q_OBJECT

public:
    explicit StudyPage(Session &session, QWidget *parent = nullptr);
    ~StudyPage() override;

    TableView &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Door = void (*)(Session &, QWidget *, const Id<Document> &);

    void build();
    QWidget *buildDocuments();
    QWidget *settingsWith(QPushButton *change);
    QWidget *buildAbout();
    QPushButton *verb(const QString &text, const QString &name, Door door);
    void reload();
    QList<QPushButton *> verbs() const; ///< in the order of Tab
    void renew();                       ///< at once where it is seen, else once it is
    void showStudy();
    void showVerbs();
    void fitTable();
    void nameStep(const std::optional<Document> &document);
    void follow(); ///< keeps the current row in sight
    void act(Door door);
    std::optional<Document> current() const;

    Session &m_session;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_study = nullptr; ///< the parts above the documents
    QBoxLayout *m_pair = nullptr;
    TableView *m_table;
    DocumentModel *m_model;
    EmptyState *m_empty;
    DocumentMatrixPart *m_matrix;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_step = nullptr; ///< the next one towards approval
    QPushButton *m_use = nullptr;
    QPushButton *m_version = nullptr;
    QPushButton *m_translation = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_judge = nullptr;
    bool m_stale = true;
};

} // namespace colloquy
