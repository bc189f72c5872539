// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interpreter.h"

#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace colloquy {

/// What an interpreter charges for calling off late: "Less than 48 hours before: 50 % of the fee", one line
/// a charge.
class BandList : public QWidget {
    Q_OBJECT

public:
    explicit BandList(QWidget *parent = nullptr);

    void setBands(const QList<CancellationBand> &bands);
    QList<CancellationBand> bands() const; ///< from above

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QWidget *row;
        QSpinBox *hours;
        QSpinBox *percent;
    };
    struct Figure {
        int least;
        int most;
        QString suffix;
        QString name;
    };
    static QSpinBox *number(const Figure &figure);
    void add(const CancellationBand &band);
    void addNext();
    void remove(QWidget *row);

    QVBoxLayout *m_rows;
    QList<Line> m_lines;
};

} // namespace colloquy
