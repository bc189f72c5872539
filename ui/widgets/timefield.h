// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timereading.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace colloquy {

/// A date, or a date and time, typed as people write them, with the reading in words beneath. The calendar
/// is one key away.
class TimeField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Date, DateAndTime };

    TimeField(Kind kind, const QString &name, QWidget *parent = nullptr);

    /// For "tomorrow", weekdays and dates without a year.
    void setToday(QDate today);

    /// A time typed alone means this day.
    void setDay(const std::optional<QDate> &day);

    /// Said after the time, such as "GMT" or "Europe/London".
    void setZoneText(const QString &zone);

    /// Said while nothing is typed, such as "Just now".
    void setEmptyReading(const QString &sentence);

    /// Said instead of the reading, such as that the hour doesn't exist.
    void setProblem(const QString &sentence);

    void setDate(QDate date);
    void setDateTime(QDate date, QTime time);
    void clear();

    /// Nothing until all that is needed was understood.
    std::optional<QDate> date() const;
    std::optional<QTime> time() const;
    bool isComplete() const;
    bool isEmpty() const;

    /// "Thursday 26 November, 18:00 GMT"
    QString reading() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showReading();
    void openCalendar();

    Kind m_kind;
    QLineEdit *m_field;
    QToolButton *m_open;
    QLabel *m_reading;
    QDate m_today;
    std::optional<QDate> m_day;
    QString m_zone;
    QString m_problem;
    QString m_emptyReading;
    std::optional<TimeReading> m_read;
};

} // namespace colloquy
