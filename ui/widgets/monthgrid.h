// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekscene.h"

#include <QTableView>

namespace colloquy {

class MonthModel;

/// A month: six weeks of days, each with what is on it. Arrows move, Enter opens the day, Page Up and Down
/// turn the month.
class MonthGrid : public QTableView {
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void showDay(QDate day); ///< in its month
    QDate day() const;
    QDate month() const; ///< its first day; the chosen day may lie beside it
    void turn(int months);
    QDate firstDay() const; ///< that is seen, which may be of the month before
    QDate lastDay() const;

    void setScene(const WeekScene &scene);
    void setToday(QDate today);

Q_SIGNALS:
    void monthChanged();
    void dayChanged(QDate day);
    void opened(QDate day);
    void letterPressed(QChar letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    MonthModel *m_model;
};

} // namespace colloquy
