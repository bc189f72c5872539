// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/weekhours.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace colloquy {

/// Working hours, or when somebody is available, typed as WeekHours are written, with the reading in words
/// beneath.
class HoursField : public QWidget {
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    explicit HoursField(const QString &name, QWidget *parent = nullptr);

    void setHours(const WeekHours &hours);
    /// Said where no hours are typed, such as "Any time".
    void setEmptyText(const QString &text);

    /// Nothing where what was typed can't be read.
    std::optional<WeekHours> hours() const;
    Findings problems() const;
    QString reading() const;

Q_SIGNALS:
    void edited(); ///< by a person

private:
    void showReading();

    QLineEdit *m_field;
    QLabel *m_reading;
    QString m_empty;
};

/// "Monday to Friday 09:00 to 17:00; closed on 25 December 2026"
QString hoursText(const WeekHours &hours);
/// The same of hours as they are kept, such as those in which somebody may be rung; as typed where
/// unreadable.
QString hoursText(const QString &kept);

} // namespace colloquy
