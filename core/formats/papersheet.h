// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QImage;
class QPainter;
class QPdfWriter;

namespace colloquy {

/// How words are set on a sheet.
struct Ink {
    double points = 10;
    QString language = {}; ///< whose script; empty: English
    bool rightToLeft = false;
    QColor colour = QColor(0x1f, 0x29, 0x33);
    bool bold = false;
    bool toTheRight = false; ///< beneath words from right to left
};

/// Pages of A4, filled from top to bottom and measured in millimetres. Without a painter it only measures, so
/// that the pages can be counted before the first one is drawn.
class Sheet {
public:
    Sheet(QPdfWriter &writer, QPainter *painter);

    static constexpr double left = 20;
    static constexpr double textWidth = 170;
    static constexpr double bottom = 275; ///< of what is written; the foot stands below

    double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    void space(double height) { m_y += height; }
    int pages() const { return m_pages; }

    /// Goes on a new page where \a height has no room any more.
    void keep(double height);
    /// What stands at the foot of each page: drawn when it is left, and by finish().
    void setFoot(const QString &text, int pagesInAll);
    void finish() const;

    double heightOf(const QString &text, double width, const Ink &ink) const;
    /// At \a x from the left margin; doesn't move down. Gives back the height.
    double place(const QString &text, double x, double width, const Ink &ink);
    void line(double x, double width, const QColor &colour = QColor(0xb8, 0xc2, 0xcc));
    void image(const QImage &image, double x, double width, double height);

private:
    QPdfWriter &m_writer;
    QPainter *m_painter;
    double m_scale; ///< the device's dots in a millimetre
    double m_y = 20;
    int m_pages = 1;
    QString m_foot;
    int m_pagesInAll = 0;
};

} // namespace colloquy
