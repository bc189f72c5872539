// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paperpage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace colloquy::paper {

using namespace Qt::StringLiterals;

Page::Page(QPainter &painter)
    : m_painter(painter)
    , m_scale(painter.device()->logicalDpiX() / 25.4)
{
    painter.scale(m_scale, m_scale);
}

double Page::layOut(QTextLayout &layout, double width) const
{
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() * 1.08;
    }
    layout.endLayout();
    return height;
}

// Laid out in the device's own dots: in larger ones, letters would stand unevenly.
double Page::fit(QTextLayout &layout, double width, Setting &setting) const
{
    QTextOption option(setting.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(setting.direction);
    layout.setTextOption(option);
    double height = layOut(layout, width * m_scale);
    while (layout.lineCount() > setting.mostLines && setting.font.pointSizeF() > setting.leastPoints) {
        setting.font.setPointSizeF(setting.font.pointSizeF() - 0.5);
        layout.setFont(QFont(setting.font, m_painter.device()));
        height = layOut(layout, width * m_scale);
    }
    return height / m_scale;
}

double Page::text(const Box &box, const QString &text, Setting setting)
{
    QTextLayout layout(text, setting.font, m_painter.device());
    const double height = fit(layout, box.width, setting);
    m_painter.save();
    m_painter.resetTransform();
    m_painter.setPen(setting.colour);
    layout.draw(&m_painter, QPointF(box.left, box.top) * m_scale);
    m_painter.restore();
    return box.top + height;
}

double Page::heightOf(double width, const QString &text, Setting setting) const
{
    QTextLayout layout(text, setting.font, m_painter.device());
    return fit(layout, width, setting);
}

double Page::widthOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, m_painter.device()).horizontalAdvance(text) / m_scale;
}

QString Page::elided(const QString &text, const QFont &font, double width) const
{
    return QFontMetricsF(font, m_painter.device()).elidedText(text, Qt::ElideRight, width * m_scale);
}

void Page::line(QPointF from, QPointF to, const QColor &colour, double width, Qt::PenStyle style)
{
    m_painter.setPen(QPen(colour, width, style, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void Page::rect(const QRectF &rect, const QColor &colour, double width)
{
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect);
}

void Page::frame(double margin, double width)
{
    rect(QRectF(QPointF(margin, margin), sheet - QSizeF(2 * margin, 2 * margin)), accent, width);
}

QByteArray pdfOf(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    writer.setTitle(title);
    writer.setCreator(u"Colloquy"_s);
    paint(writer);
    return pdf;
}

} // namespace colloquy::paper
