// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebarentry.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

SidebarEntry::SidebarEntry(const QString &title, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rename();
}

void SidebarEntry::setCount(int count)
{
    m_count = count;
    rename();
    updateGeometry();
    update();
}

void SidebarEntry::rename()
{
    if (m_count > 0)
        setAccessibleName(
            (isPart() ? tr("%1, %n people", nullptr, m_count) : tr("%1, %n waiting", nullptr, m_count))
                .arg(text()));
    else
        setAccessibleName(text());
}

QSize SidebarEntry::sizeHint() const
{
    const int count = m_count > 0 ? theme::px(36) : 0;
    QFont widest = font();
    widest.setBold(true);
    return {theme::px(56) + QFontMetrics(widest).horizontalAdvance(text()) + count,
            std::max(theme::px(34), fontMetrics().height() + theme::px(12))};
}

QSize SidebarEntry::minimumSizeHint() const
{
    const QSize hint = sizeHint(); // no name of a view is cut off
    return isPart() ? hint.boundedTo({theme::px(140), hint.height()}) : hint;
}

bool SidebarEntry::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void SidebarEntry::paintCount(QPainter &painter, const QRect &inner) const
{
    const QString digits = m_count > 999 ? u"999+"_s : locale().toString(m_count);
    const QFont small = theme::font(Face::Small);
    const QFontMetrics metrics(small);
    const QSize size(std::max(metrics.horizontalAdvance(digits) + theme::px(12), theme::px(22)),
                     metrics.height() + theme::px(2));
    const QRect pill = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, inner);
    const Tone tone = isChecked() ? Tone::Accent : Tone::Muted;
    const QColor border = theme::isHighContrast() ? theme::outline() : QColor(Qt::transparent);
    const bool onBase = isChecked() || theme::isHighContrast();
    const QColor fill = onBase ? palette().color(QPalette::Base) : theme::line();
    stylepaint::box(painter, pill, fill, border, pill.height() / 2.0);
    painter.setFont(small);
    painter.setPen(theme::ink(tone));
    painter.drawText(pill, Qt::AlignCenter, digits);
}

void SidebarEntry::paintField(QPainter &painter, const QRect &row) const
{
    const QColor border = theme::isHighContrast() && isChecked() ? theme::outline() : QColor(Qt::transparent);
    if (isChecked())
        stylepaint::box(painter, row, theme::wash(Tone::Accent), border);
    else if (underMouse())
        stylepaint::box(painter, row,
                        stylepaint::mixed(theme::sidebar(), palette().color(QPalette::WindowText), 0.06),
                        border);
}

void SidebarEntry::paintWords(QPainter &painter, const QRect &inner) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int indent = theme::px(isPart() ? 36 : 28);
    const int room = m_count > 0 ? theme::px(34) : 0;
    const QRect words = inner.adjusted(mirrored ? room : indent, 0, mirrored ? -indent : -room, 0);
    QFont face = font();
    face.setBold(isChecked());
    painter.setFont(face);
    painter.setPen(isChecked() ? theme::ink(Tone::Accent) : palette().color(QPalette::WindowText));
    const auto start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | start),
                     QFontMetrics(face).elidedText(text(), Qt::ElideRight, words.width()));
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect row = rect().adjusted(0, 1, 0, -1);
    const QRect inner = row.adjusted(theme::px(10), 0, -theme::px(10), 0);
    const QSize side(theme::px(18), theme::px(18));
    paintField(painter, row);
    if (!isPart())
        paintIcon(painter, m_icon,
                  QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, side, inner),
                  theme::ink(isChecked() ? Tone::Accent : Tone::Muted));
    paintWords(painter, inner);
    if (m_count > 0)
        paintCount(painter, inner);
    if (hasFocus())
        stylepaint::focusRing(painter, row);
}

} // namespace colloquy
