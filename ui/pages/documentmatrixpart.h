// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QModelIndex;
class QVBoxLayout;

namespace colloquy {

class DocumentMatrixModel;
class Session;

/// Every group's documents by language and version: what is missing, out of date or waiting, and what to do
/// about it.
class DocumentMatrixPart : public QWidget {
    Q_OBJECT

public:
    explicit DocumentMatrixPart(Session &session, QWidget *parent = nullptr);

    void reload();

private:
    void addMatrix(const QString &group);
    void doVerb(const DocumentMatrixModel &model, const QModelIndex &index);

    Session &m_session;
    QVBoxLayout *m_column;
    QStringList m_groups;
    QList<DocumentMatrixModel *> m_models;
};

} // namespace colloquy
