// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

#include <QScrollArea>

class QVBoxLayout;

namespace colloquy {

class ActionCard;
class BusyLine;

/// The first thing one sees: the ways to begin, and the studies opened last.
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Paths of study files, the latest first.
    void setRecent(const QStringList &paths);

    /// While something takes seconds, nothing else can be begun. An empty sentence ends it.
    void setBusy(const QString &sentence);

Q_SIGNALS:
    void wanted(colloquy::Command command);
    void recentWanted(const QString &path);
    void recentCleared();

private:
    void addWay(QVBoxLayout *column, Command command, const QString &help);
    QWidget *buildWays();
    QWidget *buildRecent();
    QWidget *heading();

    QWidget *m_column;
    QWidget *m_choices;
    QWidget *m_recentPart;
    QVBoxLayout *m_recent;
    BusyLine *m_busy;
};

} // namespace colloquy
