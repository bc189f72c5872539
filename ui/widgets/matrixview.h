// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLabel;

namespace colloquy {

/// A small table that is seen whole. Each cell says where something stands, and beneath it the one thing to
/// do about it, which a click on it or Enter does. The first column, which says what a row is about, stays in
/// sight when the others scroll.
class MatrixView : public QTableView {
    Q_OBJECT

public:
    enum Role {
        BadgeRole = Qt::UserRole + 1,
        SecondLineRole, ///< what is done; in the first column, what else is to be said
    };

    explicit MatrixView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void verbWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void fit();
    bool isOnVerb(const QPoint &at) const;

    QLabel *m_corner;          ///< heading of the first column
    QPoint m_place = {-1, -1}; ///< column and row of the keyboard while all is read anew
};

} // namespace colloquy
