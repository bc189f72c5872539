// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace colloquy {

/// One entry of the sidebar: sign, title and how much waits there. Without a sign it belongs to the entry
/// above it.
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
    void rename();
    void paintField(QPainter &painter, const QRect &row) const;
    void paintWords(QPainter &painter, const QRect &inner) const;
    void paintCount(QPainter &painter, const QRect &inner) const;

    QString m_icon;
    int m_count = 0;
};

/// The views of a study, one below the other. Arrows move, and each view has its number with Ctrl.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addEntry(const QString &id, const QString &title, const QString &icon);

    void clear();

    void setCount(const QString &id, int count);
    void setCurrent(const QString &id);
    SidebarEntry *entry(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
};

} // namespace colloquy
