// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include "ui/widgets/theme.h"

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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize ScrollPage::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    const int room = screen()->availableGeometry().height() * 3 / 4;
    return {wanted.width() + verticalScrollBar()->sizeHint().width(), std::min(wanted.height(), room)};
}

QSize ScrollPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), theme::px(160)};
}

} // namespace colloquy
