// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes.h"

#include <QWidget>

#include <algorithm>

namespace colloquy::panes {

namespace {

bool holdsFocus(const QWidget *pane)
{
    const QWidget *focused = pane->window()->focusWidget();
    return focused && (focused == pane || pane->isAncestorOf(focused));
}

} // namespace

QWidget *firstFocusable(QWidget *pane)
{
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        const bool takes = next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled();
        if (takes && pane->isAncestorOf(next))
            return next;
    }
    return pane->focusPolicy() & Qt::TabFocus ? pane : nullptr;
}

QWidget *mainPart(QWidget *pane)
{
    QWidget *proxy = pane->focusProxy();
    return proxy && proxy->isVisible() && proxy->isEnabled() ? proxy : firstFocusable(pane);
}

void enter(QWidget *pane)
{
    if (QWidget *part = mainPart(pane))
        part->setFocus(Qt::TabFocusReason);
}

void focusNext(const QList<QWidget *> &panes, int step)
{
    QList<QWidget *> open;
    std::copy_if(panes.begin(), panes.end(), std::back_inserter(open),
                 [](QWidget *pane) { return pane && pane->isVisible() && mainPart(pane); });
    if (open.isEmpty())
        return;
    const auto current = std::find_if(open.begin(), open.end(), holdsFocus);
    const qsizetype outside = step > 0 ? -1 : 0;
    const qsizetype at = current == open.end() ? outside : current - open.begin();
    enter(open[(at + step + open.size()) % open.size()]);
}

} // namespace colloquy::panes
