// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace colloquy {

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now); // by whatever key, not only by Tab
    });
}

void ScrollPage::keepInSight(int most)
{
    m_most = most;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

int ScrollPage::contentHeight(int width) const
{
    const QLayout *layout = widget()->layout();
    const int across = std::max(width, widget()->minimumSizeHint().width());
    const int bar = across > width ? horizontalScrollBar()->sizeHint().height() : 0;
    return bar + (layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(across)
                                                        : widget()->sizeHint().height());
}

int ScrollPage::heightForWidth(int width) const
{
    return std::min(contentHeight(width), m_most);
}

/// Words wrap where the width is known, and the height follows it.
QSize ScrollPage::sizeHint() const
{
    const int wanted = widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width();
    const int height = contentHeight(testAttribute(Qt::WA_Resized) ? width() : wanted);
    return {wanted, std::min(height, m_most > 0 ? m_most : screen()->availableGeometry().height())};
}

QSize ScrollPage::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, m_most > 0 ? 0 : theme::px(160)};
}

/// The layout around remembers what it was told, until it is told anew.
bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace colloquy
