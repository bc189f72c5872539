// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QWidget>

class QLabel;

namespace colloquy {

class TimeField;

/// A time that two people agree on: typed as in TimeField and shown back with its zone, such as "18:00 GMT".
/// Which one is meant is asked where the hour occurs twice. What it is for somebody elsewhere stands beneath,
/// and that clocks change within a week of it.
class AgreedTime : public QWidget {
    Q_OBJECT

public:
    /// \a zone is where the one who types is.
    AgreedTime(const QString &name, const QByteArray &zone, QWidget *parent = nullptr);

    /// For "tomorrow" and weekdays.
    void setToday(QDate today);
    /// Where \a whose clock shows something else. No zone: nobody's does.
    void setElsewhere(const QString &whose, const QByteArray &zone);

    void setTime(const WallTime &time);
    /// Without a date until it was understood; without a fold until it was chosen.
    WallTime time() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void showElsewhere(const QList<qint64> &instants);
    void showChange(const QList<qint64> &instants);

    QByteArray m_zone;
    QString m_whose;
    QByteArray m_elsewhere;
    TimeField *m_field;
    QLabel *m_there;
    QLabel *m_change; ///< of the clocks, within a week
};

} // namespace colloquy
