// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actioncard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int padding = 14;
constexpr int sign = 24;
constexpr int indent = padding + sign + 14;
constexpr double corner = 8;

} // namespace

ActionCard::ActionCard(const QString &icon, const QString &title, const QString &help, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_help(help)
{
    setText(title);
    setAccessibleName(QString(title).remove(u'&').remove(u"..."_s));
    setAccessibleDescription(help);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QSize ActionCard::sizeHint() const
{
    const int width = theme::px(420);
    return {width, heightForWidth(width)};
}

QSize ActionCard::minimumSizeHint() const
{
    const int width = theme::px(200);
    return {width, m_isPath ? heightForWidth(width) : fontMetrics().height() * 2 + theme::px(padding) * 2};
}

int ActionCard::helpHeight(int width) const
{
    const QFontMetrics small(theme::font(Face::Small));
    if (m_isPath)
        return small.height();
    return small.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_help).height();
}

int ActionCard::heightForWidth(int width) const
{
    const int room = width - theme::px(indent) - theme::px(padding);
    const QFontMetrics bold(theme::font(Face::Heading));
    return theme::px(padding) * 2 + bold.height() + theme::px(2) + helpHeight(room);
}

ActionCard::Texts ActionCard::texts(const QRect &card) const
{
    const QFontMetrics bold(theme::font(Face::Heading));
    const QRect inner = card.adjusted(theme::px(indent), 0, -theme::px(padding), 0);
    const int height = bold.height() + theme::px(2) + helpHeight(inner.width());
    const int top = card.top() + (card.height() - height) / 2;
    const QRect title(inner.left(), top, inner.width(), bold.height());
    const QRect help(inner.left(), title.bottom() + 1 + theme::px(2), inner.width(),
                     helpHeight(inner.width()));
    return {QStyle::visualRect(layoutDirection(), card, title),
            QStyle::visualRect(layoutDirection(), card, help)};
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hot = isEnabled() && (underMouse() || isDown());
    stylepaint::box(painter, rect(), hot ? theme::wash(Tone::Accent) : palette().color(QPalette::Base),
                    hot || theme::isHighContrast() ? theme::outline() : theme::line(), corner);
    const QSize side(theme::px(sign), theme::px(sign));
    const QRect inner = rect().adjusted(theme::px(padding), 0, -theme::px(padding), 0);
    paintIcon(painter, m_icon,
              QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, side, inner),
              inkOf(Tone::Accent));
    paintWords(painter);
    if (hasFocus())
        stylepaint::focusRing(painter, rect(), corner);
}

QColor ActionCard::inkOf(Tone tone) const
{
    return isEnabled() ? theme::ink(tone) : palette().color(QPalette::Disabled, QPalette::WindowText);
}

void ActionCard::paintWords(QPainter &painter) const
{
    const Texts places = texts(rect());
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setFont(theme::font(Face::Heading));
    painter.setPen(isEnabled() ? palette().color(QPalette::WindowText) : inkOf(Tone::Muted));
    const QFontMetrics bold = painter.fontMetrics();
    painter.drawText(places.title, static_cast<int>(start | Qt::AlignVCenter) | Qt::TextShowMnemonic,
                     bold.elidedText(text(), Qt::ElideRight, places.title.width(), Qt::TextShowMnemonic));
    painter.setFont(theme::font(Face::Small));
    painter.setPen(inkOf(Tone::Muted));
    const QFontMetrics small = painter.fontMetrics();
    const QString help = m_isPath ? small.elidedText(m_help, Qt::ElideMiddle, places.help.width()) : m_help;
    painter.drawText(places.help, static_cast<int>(start) | Qt::TextWordWrap, help);
}

void ActionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace colloquy
