// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace colloquy {

/// That something is going on which takes seconds: a sentence over a bar that moves. Hidden while nothing
/// does.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void start(const QString &sentence);
    void stop();
    QString sentence() const;

private:
    QLabel *m_sentence;
};

} // namespace colloquy
