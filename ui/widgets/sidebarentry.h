// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace colloquy {

/// One entry of the sidebar: sign, title and how much waits there. Without a sign it belongs to the entry
/// above it, and its count says how many are in it.
class SidebarEntry : public QAbstractButton {
    Q_OBJECT

public:
    SidebarEntry(const QString &title, const QString &icon, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isPart() const { return m_icon.isEmpty(); }
    void rename();
    void paintField(QPainter &painter, const QRect &row) const;
    void paintWords(QPainter &painter, const QRect &inner) const;
    void paintCount(QPainter &painter, const QRect &inner) const;

    QString m_icon;
    int m_count = 0;
};

} // namespace colloquy
