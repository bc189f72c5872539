// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QToolButton>

namespace colloquy {

/// A button whose menu says which second zone's hours stand beside the study's.
class ZoneChoice : public QToolButton {
    Q_OBJECT

public:
    explicit ZoneChoice(QWidget *parent = nullptr);

    /// Those that are offered; any other can be typed.
    void setZones(const QList<QByteArray> &zones);
    /// Empty: none.
    void setCurrent(const QByteArray &zone);
    QByteArray current() const { return m_current; }

Q_SIGNALS:
    void chosen(const QByteArray &zone);
    void anotherWanted();

private:
    void fill();

    QList<QByteArray> m_zones;
    QByteArray m_current;
};

} // namespace colloquy
