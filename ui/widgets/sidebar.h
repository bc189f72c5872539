// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sidebarentry.h"

#include <QList>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace colloquy {

/// The views of a study, one below the other. Arrows move, and each view has its number with Ctrl. One view
/// may have parts, listed below it, that can be removed.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addEntry(const QString &id, const QString &title, const QString &icon);

    struct Part {
        QString id;
        QString title;

        bool operator==(const Part &) const = default;
    };
    /// Instead of those that were there.
    void setParts(const QString &view, const QList<Part> &parts);

    void clear();

    void setCount(const QString &id, int count);
    void setCurrent(const QString &id);
    /// What is seen of the view that has parts; empty for all of it.
    void setCurrentPart(const QString &id);
    SidebarEntry *entry(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);          ///< a view, or the one that the chosen part belongs to
    void partChosen(const QString &part);    ///< empty where the view itself was chosen
    void removalWanted(const QString &part); ///< once the part may be taken away

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SidebarEntry *add(const QString &id, const QString &title, const QString &icon, int place);
    void addPart(const Part &part, int place);
    void removeParts();
    void showCurrent();

    QLabel *m_title;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<Part> m_parts;
    QString m_divided; ///< the view that has parts
    QString m_current;
    QString m_currentPart;
};

} // namespace colloquy
