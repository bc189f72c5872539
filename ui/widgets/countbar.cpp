// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countbar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace colloquy {

namespace {

constexpr int barHeight = 10;
constexpr int markOverhang = 3;

} // namespace

CountBar::CountBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountBar::setContent(const Content &content, int full)
{
    m_content = content;
    m_full = std::max(1, full);
    QStringList words;
    for (const Part &part : content.parts)
        words << tr("%1 %2").arg(part.count).arg(part.word);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize CountBar::sizeHint() const
{
    return {theme::px(240), theme::px(barHeight + 2 * markOverhang)};
}

QSize CountBar::minimumSizeHint() const
{
    return {theme::px(80), sizeHint().height()};
}

int CountBar::along(int count) const
{
    return width() * std::min(count, m_full) / m_full;
}

QRect CountBar::part(int from, int count) const
{
    const int start = along(from);
    const QRect bar(start, theme::px(markOverhang), along(from + count) - start, theme::px(barHeight));
    return QStyle::visualRect(layoutDirection(), rect(), bar);
}

/// A hairline through the bar where the target begins or ends.
void CountBar::paintMark(QPainter &painter, int count) const
{
    if (count <= 0 || count > m_full)
        return;
    const QRect mark(std::min(along(count), width() - 2) - 1, 0, 2, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark),
                     palette().color(QPalette::WindowText));
}

void CountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect whole = part(0, m_full);
    QPainterPath shape;
    shape.addRoundedRect(whole, theme::px(4), theme::px(4));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(whole, theme::line());
    int from = 0;
    for (const Part &each : std::as_const(m_content.parts)) {
        if (each.count <= 0)
            continue;
        const QRect field = part(from, each.count);
        painter.fillRect(field, each.tone == Tone::Muted ? theme::outline() : theme::ink(each.tone));
        painter.fillRect(QStyle::visualRect(layoutDirection(), field,
                                            QRect(field.right(), field.top(), 1, field.height())),
                         palette().color(QPalette::Window));
        from += each.count;
    }
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintMark(painter, m_content.targetLeast);
    paintMark(painter, m_content.targetMost);
}

bool CountBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName(), this);
    return true;
}

} // namespace colloquy
