// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekscene.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace colloquy {

/// The days of a month, and of the weeks at its ends, with what is on them: six rows of seven.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(QDate day, const QLocale &locale);
    void setScene(const WeekScene &scene);
    void setToday(QDate today);

    const WeekScene &scene() const { return m_scene; }
    const QLocale &locale() const { return m_locale; }
    QDate today() const { return m_today; }
    QDate dateAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate date) const; ///< invalid outside
    bool isOfMonth(QDate date) const;
    QDate month() const { return m_month; } ///< its first day
    /// By start, what runs on from the day before first; then busy times.
    QList<WeekBlock> blocksOn(QDate date) const;
    QList<Badge> marksOn(QDate date) const; ///< that can wait, each once: clocks that change near the day
    QString reasonOn(QDate date) const;     ///< why it is closed, or what is to be known of it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(QDate date) const;

    WeekScene m_scene;
    QLocale m_locale;
    QDate m_month; ///< its first day
    QDate m_first; ///< that is seen
    QDate m_today;
};

} // namespace colloquy
