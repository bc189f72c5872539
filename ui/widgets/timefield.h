// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/typedtime.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace colloquy {

class ChoiceRow;

/// A date, or a date and time, typed as people write them, with the reading in words beneath. The calendar
/// is one key away. Which one is meant is asked where the words leave it open, and in a zone where the hour
/// occurs twice.
class TimeField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Date, DateAndTime };

    TimeField(Kind kind, const QString &name, QWidget *parent = nullptr);

    /// For "tomorrow", weekdays and dates without a year.
    void setToday(QDate today);

    /// A time typed alone means this day.
    void setDay(const std::optional<QDate> &day);

    /// Where the clock hangs that shows the time typed.
    void setZone(const QByteArray &zone);

    /// Said after the time, such as "GMT" or "Europe/London".
    void setZoneText(const QString &zone);

    /// Said while nothing is typed, such as "Just now".
    void setEmptyReading(const QString &sentence);

    /// Said instead of the reading, such as that the hour doesn't exist.
    void setProblem(const QString &sentence);

    void setDate(QDate date);
    void setDateTime(QDate date, QTime time);
    void setTime(const WallTime &time);
    void clear();

    /// Nothing until all that is needed was understood.
    std::optional<QDate> date() const;
    std::optional<QTime> time() const;
    /// In the zone; without a date until it was understood, without a fold until it was chosen.
    WallTime wallTime() const;
    bool isComplete() const;
    bool isEmpty() const;

    /// "Thursday 26 November, 18:00 GMT"
    QString reading() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFolds();
    void read();
    bool isWhole(const TimeReading &reading) const;
    void buildMeanings();
    void offer(const QList<TimeReading> &meanings);
    QString briefly(const TimeReading &reading) const;
    void showFolds();
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
    QList<TimeReading> m_meanings;  ///< that are asked about
    ChoiceRow *m_meaning = nullptr; ///< once there were some
    QTimer m_asking;                ///< "thu 6" may become "thu 6pm"
    QByteArray m_where;
    QWidget *m_foldRow = nullptr; ///< once there is a zone
    ChoiceRow *m_fold = nullptr;
    QList<qint64> m_offered; ///< that the folds stand for
};

/// "GMT", "BST", "UTC+05:00"
QString zoneText(qint64 utc, const QByteArray &zone);

} // namespace colloquy
