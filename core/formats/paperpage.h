// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QTextLayout;

/// What every sheet of paper is drawn with, in millimetres of A4.
namespace colloquy::paper {

constexpr QSizeF sheet(210, 297);
constexpr QColor ink(0x1f, 0x29, 0x33);
constexpr QColor quietInk(0x52, 0x60, 0x6d);
constexpr QColor accent(0x0f, 0x5c, 0x6e);

/// How text is set: in its face and colour, shrunk until it takes no more than so many lines.
struct Setting {
    QFont font;
    QColor colour = ink;
    int mostLines = 1;
    double leastPoints = 9;
    Qt::Alignment alignment = Qt::AlignHCenter;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; ///< as the text itself says
};

struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
};

/// A page on whatever device the painter has begun.
class Page {
public:
    explicit Page(QPainter &painter);

    /// Returns where the text ends.
    double text(const Box &box, const QString &text, Setting setting);
    double heightOf(double width, const QString &text, Setting setting) const;
    double widthOf(const QString &text, const QFont &font) const; ///< in one line
    QString elided(const QString &text, const QFont &font, double width) const;
    void line(QPointF from, QPointF to, const QColor &colour, double width,
              Qt::PenStyle style = Qt::SolidLine);
    void rect(const QRectF &rect, const QColor &colour, double width);
    void frame(double margin, double width);

private:
    double layOut(QTextLayout &layout, double width) const;
    double fit(QTextLayout &layout, double width, Setting &setting) const;

    QPainter &m_painter;
    double m_scale; ///< the device's dots in a millimetre
};

/// A4 without margins, drawn by \a paint. Needs a QGuiApplication.
QByteArray pdfOf(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint);

} // namespace colloquy::paper
