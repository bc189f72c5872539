// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/papersheet.h"

#include "core/formats/paperfonts.h"

#include <QCoreApplication>

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr double top = 20;
constexpr double footTop = 282;
constexpr QColor quiet(0x52, 0x60, 0x6d);

double layOut(QTextLayout &layout, double width)
{
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() * 1.06;
    }
    layout.endLayout();
    return height;
}

QFont fontOf(const Ink &ink)
{
    QFont font = paperFont(ink.points, ink.language);
    font.setBold(ink.bold);
    return font;
}

QTextOption optionOf(const Ink &ink)
{
    QTextOption option(ink.rightToLeft || ink.toTheRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(ink.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QString laid(const QString &text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

} // namespace

Sheet::Sheet(QPdfWriter &writer, QPainter *painter)
    : m_writer(writer)
    , m_painter(painter)
    , m_scale(writer.logicalDpiX() / 25.4)
{}

void Sheet::keep(double height)
{
    if (m_y + height <= bottom || m_y <= top)
        return;
    finish();
    if (m_painter)
        m_writer.newPage();
    ++m_pages;
    m_y = top;
}

void Sheet::setFoot(const QString &text, int pagesInAll)
{
    m_foot = text;
    m_pagesInAll = pagesInAll;
}

void Sheet::finish() const
{
    if (!m_painter)
        return;
    const QString pages =
        QCoreApplication::translate("Sheet", "Page %1 of %2").arg(m_pages).arg(m_pagesInAll);
    Sheet foot(m_writer, m_painter);
    foot.m_y = footTop;
    foot.line(0, textWidth);
    foot.space(1.5);
    foot.place(m_foot, 0, textWidth - 40, {8, {}, false, quiet});
    Ink number{8, {}, false, quiet};
    const double wide = QFontMetricsF(fontOf(number), m_painter->device()).horizontalAdvance(pages) / m_scale;
    foot.place(pages, textWidth - wide - 1, wide + 2, number);
}

double Sheet::heightOf(const QString &text, double width, const Ink &ink) const
{
    QTextLayout layout(laid(text), fontOf(ink), &m_writer);
    layout.setTextOption(optionOf(ink));
    return layOut(layout, width * m_scale) / m_scale;
}

// Laid out in the device's own dots: in larger ones, letters would stand unevenly.
double Sheet::place(const QString &text, double x, double width, const Ink &ink)
{
    QTextLayout layout(laid(text), fontOf(ink), &m_writer);
    layout.setTextOption(optionOf(ink));
    const double height = layOut(layout, width * m_scale) / m_scale;
    if (m_painter) {
        m_painter->setPen(ink.colour);
        layout.draw(m_painter, QPointF(left + x, m_y) * m_scale);
    }
    return height;
}

void Sheet::line(double x, double width, const QColor &colour)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, 0.2 * m_scale, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(QPointF(left + x, m_y) * m_scale, QPointF(left + x + width, m_y) * m_scale);
}

void Sheet::image(const QImage &image, double x, double width, double height)
{
    if (!m_painter || image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(width, height, Qt::KeepAspectRatio);
    m_painter->drawImage(QRectF(QPointF(left + x, m_y) * m_scale, size * m_scale), image);
}

} // namespace colloquy
