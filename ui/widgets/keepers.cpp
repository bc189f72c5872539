// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPalette>
#include <QWidget>

#include <functional>

using namespace Qt::StringLiterals;

namespace colloquy::theme {

namespace {

/// Sets one property of a widget anew whenever the program's palette or font changes.
class Keeper : public QObject {
public:
    Keeper(QWidget *widget, QEvent::Type change, const std::function<void()> &set)
        : QObject(widget)
        , m_change(change)
        , m_set(set)
    {
        widget->installEventFilter(this);
        set();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == m_change)
            m_set();
        return QObject::eventFilter(watched, event);
    }

private:
    QEvent::Type m_change;
    std::function<void()> m_set;
};

void keep(QWidget *widget, QEvent::Type change, const std::function<void()> &set)
{
    const QString name = u"keeper%1"_s.arg(static_cast<int>(change));
    delete widget->findChild<QObject *>(name, Qt::FindDirectChildrenOnly);
    (new Keeper(widget, change, set))->setObjectName(name);
}

} // namespace

void setInk(QWidget *widget, Tone tone)
{
    keep(widget, QEvent::ApplicationPaletteChange, [widget, tone] {
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
    keep(widget, QEvent::ApplicationFontChange, [widget, face] { widget->setFont(font(face)); });
}

} // namespace colloquy::theme
