// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statefilter.h"

#include "ui/widgets/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace colloquy {

StateFilter::StateFilter(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(colloquy::icon(u"filter"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    setMinimumHeight(theme::px(34));
    setCount(0);
}

void StateFilter::addState(const QString &id, const Badge &badge)
{
    QAction *action = menu()->addAction(badge.word);
    action->setObjectName(id);
    action->setCheckable(true);
    action->setChecked(!m_hidden.contains(id));
    connect(action, &QAction::triggered, this, [this, id](bool shown) { toggle(id, shown); });
}

void StateFilter::toggle(const QString &id, bool shown)
{
    QSet<QString> hidden = m_hidden;
    if (shown)
        hidden.remove(id);
    else
        hidden.insert(id);
    setHidden(hidden);
}

void StateFilter::setHidden(const QSet<QString> &ids)
{
    if (ids == m_hidden)
        return;
    m_hidden = ids;
    for (QAction *action : menu()->actions())
        action->setChecked(!ids.contains(action->objectName()));
    Q_EMIT hiddenChanged();
}

void StateFilter::setCount(int left)
{
    setText(left > 0 ? tr("%1 hidden").arg(locale().toString(left)) : tr("States"));
    setAccessibleName(left > 0 ? tr("States: %1 hidden").arg(locale().toString(left)) : tr("States"));
    setToolTip(tr("Which interviews are shown"));
}

} // namespace colloquy
