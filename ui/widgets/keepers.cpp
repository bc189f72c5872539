// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPalette>
#include <QWidget>

#include <functional>

using namespace Qt::StringLiterals;

namespace colloquy::theme {

namespace {

/// Sets one property of a widget anew whenever scheme or zoom change. Of new palettes and fonts Qt tells
/// nobody who has some of their own; of a new style, which comes with both, it tells everybody.
class Keeper : public QObject {
public:
    Keeper(QWidget *widget, const std::function<void()> &set)
        : QObject(widget)
        , m_set(set)
    {
        widget->installEventFilter(this);
        set();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            m_set();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_set;
};

void keep(QWidget *widget, const QString &what, const std::function<void()> &set)
{
    delete widget->findChild<QObject *>(what, Qt::FindDirectChildrenOnly);
    (new Keeper(widget, set))->setObjectName(what);
}

} // namespace

void setInk(QWidget *widget, Tone tone)
{
    keep(widget, u"ink"_s, [widget, tone] {
        QPalette palette = widget->palette();
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Active, role, ink(tone));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Inactive, role, ink(tone));
        widget->setPalette(palette);
    });
}

void setFace(QWidget *widget, Face face)
{
    keep(widget, u"face"_s, [widget, face] { widget->setFont(font(face)); });
}

} // namespace colloquy::theme
