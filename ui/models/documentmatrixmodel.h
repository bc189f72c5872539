// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/documentmatrix.h"
#include "ui/widgets/badge.h"

#include <QAbstractTableModel>

namespace colloquy {

/// The documents of one group as a table: a language a row, a version of each kind a column. The first column
/// says the language, its direction, and how many wait for it.
class DocumentMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const DocumentMatrix &matrix);
    const DocumentMatrix &matrix() const { return m_matrix; }

    /// None in the first column.
    const DocumentCell *cellAt(const QModelIndex &index) const;
    QString languageAt(const QModelIndex &index) const; ///< tag

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const QModelIndex &index) const;

    DocumentMatrix m_matrix;
};

Badge badgeOf(DocumentCell::Standing standing);
QString textOf(DocumentCell::Verb verb); ///< empty: nothing to do

} // namespace colloquy
