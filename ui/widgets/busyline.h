// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace colloquy {

/// That something is going on which takes seconds: a sentence over a bar that moves, or that fills where it
/// is known how far it has come. Hidden while nothing does.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void start(const QString &sentence);
    /// \a share of it that is done, from 0 to 1; nothing where nobody knows.
    void setShare(std::optional<double> share);
    void stop();
    QString sentence() const;
    std::optional<double> share() const;

private:
    class Track;

    QLabel *m_sentence;
    Track *m_track;
};

} // namespace colloquy
