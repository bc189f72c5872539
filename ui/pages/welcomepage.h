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

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void wanted(colloquy::Command command);
    void recentWanted(const QString &path);
    void recentCleared();

private:
    void build();
    void fillRecent();
    void addWay(QVBoxLayout *column, Command command, const QString &help);
    QWidget *buildWays();
    QWidget *buildRecent();
    QWidget *heading();

    QStringList m_paths;
    QWidget *m_column = nullptr; ///< nothing until it is seen, for who opens a study at once never does
    QWidget *m_choices = nullptr;
    QWidget *m_recentPart = nullptr;
    QVBoxLayout *m_recent = nullptr;
    BusyLine *m_busy = nullptr;
};

} // namespace colloquy
