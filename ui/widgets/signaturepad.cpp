// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signaturepad.h"

#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr double fine = 3;   ///< dots of the picture for one of the screen
constexpr double margin = 8; ///< around the strokes
constexpr double penWidth = 2.2;
constexpr double least = 12; ///< a slip of the hand is no signature

void draw(QPainter &painter, const QList<QPolygonF> &strokes, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &stroke : strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke);
    }
}

QRectF extent(const QList<QPolygonF> &strokes)
{
    QRectF all;
    for (const QPolygonF &stroke : strokes)
        all = all.united(stroke.boundingRect().adjusted(-penWidth, -penWidth, penWidth, penWidth));
    return all;
}

} // namespace

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Signature field"));
    setAccessibleDescription(tr("Sign here with mouse, pen or finger. Delete wipes it."));
}

QSize SignaturePad::sizeHint() const
{
    return {theme::px(420), theme::px(130)};
}

QByteArray SignaturePad::picture() const
{
    const QRectF all = extent(m_strokes);
    if (all.width() < least && all.height() < least)
        return {};
    const QRectF shown = all.adjusted(-margin, -margin, margin, margin);
    QImage image((shown.size() * fine).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(fine, fine);
    painter.translate(-shown.topLeft());
    draw(painter, m_strokes, Qt::black);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void SignaturePad::clear()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.clear();
    m_down = false;
    update();
    Q_EMIT edited();
}

void SignaturePad::begin(const QPointF &at)
{
    m_down = true;
    m_strokes << QPolygonF{at};
    update();
}

void SignaturePad::go(const QPointF &at)
{
    if (!m_down)
        return;
    const QPointF inside(std::clamp(at.x(), 0.0, double(width())), std::clamp(at.y(), 0.0, double(height())));
    m_strokes.last() << inside;
    update();
}

void SignaturePad::end()
{
    if (!m_down)
        return;
    m_down = false;
    Q_EMIT edited();
}

/// Always on paper white: a signature looks in the window as it will on the form.
void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::outline());
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int base = height() - theme::px(32);
    const int side = theme::px(theme::page);
    painter.setPen(QPen(QColor(0x9a, 0xa5, 0xb1), 1, Qt::DashLine));
    painter.drawLine(side, base, width() - side, base);
    if (m_strokes.isEmpty()) {
        painter.setFont(theme::font(Face::Small));
        painter.setPen(QColor(0x52, 0x60, 0x6d));
        painter.drawText(QRect(side, base, width() - 2 * side, height() - base), Qt::AlignCenter,
                         tr("Sign here with mouse, pen or finger"));
    }
    draw(painter, m_strokes, Qt::black);
    if (hasFocus())
        stylepaint::focusRing(painter, rect(), 6);
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    go(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *)
{
    end();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove)
        go(event->position());
    else
        end();
    event->accept();
}

void SignaturePad::touch(QTouchEvent *event)
{
    if (event->points().isEmpty())
        return end();
    const QPointF at = event->points().first().position();
    if (event->type() == QEvent::TouchBegin)
        begin(at);
    else if (event->type() == QEvent::TouchUpdate)
        go(at);
    else
        end();
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        touch(static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return clear();
    QWidget::keyPressEvent(event);
}

void SignaturePad::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SignaturePad::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace colloquy
