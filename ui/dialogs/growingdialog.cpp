// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/growingdialog.h"

#include "ui/dialogs/formrows.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace colloquy {

namespace {

constexpr int widest = 900; ///< at 100 percent: wider, and the eye loses the line

/// Where the screen has too little room, pages scroll sideways, too.
void narrow(QDialog &dialog, int room)
{
    dialog.setMinimumWidth(std::min(dialog.minimumWidth(), room));
    const int over = dialog.layout()->totalMinimumSize().width() - room;
    for (ScrollPage *page : dialog.findChildren<ScrollPage *>()) {
        if (over > 0)
            page->setMinimumWidth(std::max(1, page->minimumSizeHint().width() - over));
    }
}

} // namespace

GrowingDialog::GrowingDialog(QWidget *parent)
    : QDialog(parent)
{}

/// Never too narrow for its fields: a least width that was asked for hides from the layout what they need.
QSize GrowingDialog::sizeHint() const
{
    const QSize hint = QDialog::sizeHint();
    const int wanted = std::min(hint.width(), theme::px(widest));
    const int needed = layout() ? layout()->totalMinimumSize().width() : 0;
    const int given = testAttribute(Qt::WA_Resized) ? width() : 0;
    const int across = std::max({wanted, needed, given, minimumWidth()});
    const bool wraps = layout() && layout()->hasHeightForWidth();
    return {across, wraps ? layout()->totalHeightForWidth(across) : hint.height()};
}

void GrowingDialog::setVisible(bool visible)
{
    if (visible && !isVisible()) {
        alignForms(this);
        fit();
    }
    QDialog::setVisible(visible);
}

bool GrowingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        alignForms(this);
        narrow(*this, room().width());
        grow();
    }
    return handled;
}

/// The dialog remembers its default only of a button that is already in it, and a button that is one by
/// itself ceases to be one when the focus leaves it.
void GrowingDialog::makeDefault(QPushButton *verb)
{
    verb->setAutoDefault(false);
    verb->setDefault(true);
}

void GrowingDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (enter && button && button->isEnabled() && !(event->modifiers() & ~Qt::KeypadModifier))
        return button->click();
    QDialog::keyPressEvent(event);
}

/// With room for the frame that the desktop puts around it.
QRect GrowingDialog::room() const
{
    const QRect screenRoom = screen()->availableGeometry();
    const int frame = std::max(theme::px(40), frameGeometry().height() - height());
    return screenRoom.adjusted(theme::near, frame, -theme::near, -theme::near);
}

/// Pages are told their width first, for their height follows it.
void GrowingDialog::fit()
{
    ensurePolished();
    narrow(*this, room().width());
    const QSize most = room().size();
    resize(std::min(sizeHint().width(), most.width()), height());
    layout()->activate();
    for (ScrollPage *page : findChildren<ScrollPage *>())
        page->updateGeometry();
    resize(width(), std::min(sizeHint().height(), most.height()));
    m_fitted = height();
}

void GrowingDialog::grow()
{
    const QSize wanted = sizeHint().boundedTo(room().size());
    if (height() != m_fitted || (wanted.height() <= m_fitted && wanted.width() <= width()))
        return;
    resize(wanted.expandedTo(size()));
    m_fitted = height();
    if (const int below = geometry().bottom() - room().bottom(); below > 0)
        move(x(), y() - below);
}

} // namespace colloquy
