// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stylepaint.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyleFactory>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

bool isAccented(const QStyleOption *option)
{
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
    return push && push->features.testFlag(QStyleOptionButton::DefaultButton) &&
           !push->features.testFlag(QStyleOptionButton::Flat) && push->state.testFlag(QStyle::State_Enabled);
}

QString chevron(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return u"chevron-up"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return u"chevron-left"_s;
    case QStyle::PE_IndicatorArrowRight:
        return u"chevron-right"_s;
    default:
        return u"chevron-down"_s;
    }
}

/// The chevron of \a element in the middle of \a rect. Left and right are already meant as seen.
void paintChevron(QPainter &painter, QStyle::PrimitiveElement element, const QRect &rect,
                  const QColor &colour)
{
    const int side = std::min({theme::px(14), rect.width(), rect.height()});
    const QRect square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (mirrored && element == QStyle::PE_IndicatorArrowLeft)
        element = QStyle::PE_IndicatorArrowRight; // the icon engine mirrors these two itself
    else if (mirrored && element == QStyle::PE_IndicatorArrowRight)
        element = QStyle::PE_IndicatorArrowLeft;
    paintIcon(painter, chevron(element), square, colour);
}

/// Buttons and what stands in them; true where it was one.
bool paintMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        stylepaint::button(painter, option);
        return true;
    case QStyle::PE_PanelButtonTool:
        stylepaint::toolButton(painter, option);
        return true;
    case QStyle::PE_IndicatorCheckBox:
        stylepaint::checkBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        stylepaint::radioButton(painter, option);
        return true;
    case QStyle::PE_FrameFocusRect:
        stylepaint::focusRing(painter, option.rect, 5);
        return true;
    default:
        return false;
    }
}

void paintMenuPanel(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.setPen(stylepaint::mixed(theme::line(), theme::outline(), 0.3));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

/// The same for frames and panels, some of which are left out.
bool paintFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        if (frame && frame->lineWidth > 0)
            stylepaint::field(painter, option, option.rect);
        return true;
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
        if (stylepaint::isEditor(widget))
            stylepaint::field(painter, option, option.rect);
        else
            stylepaint::box(painter, option.rect, Qt::transparent, theme::line(), 8);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelTipLabel:
    case QStyle::PE_PanelMenu:
        paintMenuPanel(option, painter);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(option.rect, stylepaint::ground(widget, option.palette));
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameTabBarBase:
        return true;
    default:
        return false;
    }
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const QRect r = option.rect;
    const bool upright = option.state.testFlag(QStyle::State_Horizontal);
    painter.fillRect(upright ? QRect(r.center().x(), r.top(), 1, r.height())
                             : QRect(r.left(), r.center().y(), r.width(), 1),
                     theme::line());
}

bool paintArrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool live = option.state.testFlag(QStyle::State_Enabled);
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
        paintChevron(
            painter, element, option.rect,
            option.palette.color(live ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option))
            paintChevron(painter,
                         header->sortIndicator == QStyleOptionHeader::SortUp ? QStyle::PE_IndicatorArrowUp
                                                                             : QStyle::PE_IndicatorArrowDown,
                         option.rect, theme::ink(Tone::Accent));
        return true;
    default:
        return false;
    }
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!paintMark(element, *option, *painter) && !paintFrame(element, *option, *painter, widget) &&
        !paintArrow(element, *option, *painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!push)
        return;
    QStyleOptionButton label = *push;
    if (isAccented(option)) {
        label.palette.setColor(QPalette::ButtonText, theme::onAccent());
        if (!label.icon.isNull())
            label.icon = icon(label.icon.name(), theme::onAccent());
    }
    if (label.icon.isNull() || label.text.isEmpty())
        return QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    drawIconAndWords(label, painter, widget);
}

/// In a mirrored window the style below tears the two apart.
void Style::drawIconAndWords(const QStyleOptionButton &label, QPainter *painter, const QWidget *widget) const
{
    const QRect room = subElementRect(SE_PushButtonContents, &label, widget);
    const QSize words = label.fontMetrics.size(Qt::TextShowMnemonic, label.text);
    const QSize sign = label.iconSize;
    const int space = theme::px(6);
    const QRect both = alignedRect(label.direction, Qt::AlignCenter,
                                   {sign.width() + space + words.width(), room.height()}, room);
    const bool enabled = label.state.testFlag(State_Enabled);
    label.icon.paint(painter, alignedRect(label.direction, Qt::AlignLeft | Qt::AlignVCenter, sign, both),
                     Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(painter, visualRect(label.direction, both, both.adjusted(sign.width() + space, 0, 0, 0)),
                 Qt::AlignCenter | Qt::TextShowMnemonic, label.palette, enabled, label.text,
                 QPalette::ButtonText);
}

void Style::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item || item->menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = option->rect.center().y();
        painter->fillRect(
            option->rect.adjusted(8, middle - option->rect.top(), -8, middle - option->rect.bottom()),
            theme::line());
        return;
    }
    QStyleOptionMenuItem plain = *item;
    if (item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled)) {
        stylepaint::box(*painter, option->rect.adjusted(4, 1, -4, -1),
                        option->palette.color(QPalette::Highlight), Qt::transparent, 5);
        plain.palette.setColor(QPalette::Text, option->palette.color(QPalette::HighlightedText));
        plain.palette.setColor(QPalette::WindowText, option->palette.color(QPalette::HighlightedText));
    }
    plain.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(CE_MenuItem, &plain, painter, widget);
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    const bool enabled = item->state.testFlag(State_Enabled);
    const bool live = enabled && item->state.testFlag(State_Selected);
    if (live)
        stylepaint::box(*painter, option->rect.adjusted(1, 2, -1, -2),
                        option->palette.color(QPalette::Highlight), Qt::transparent, 5);
    drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                 option->palette, enabled, item->text,
                 live ? QPalette::HighlightedText : QPalette::WindowText);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    case CE_ShapedFrame:
        if (stylepaint::hairline(*painter, *option))
            return;
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return stylepaint::headerSection(*painter, *option);
    case CE_TabBarTabShape:
        return stylepaint::tab(*painter, *option);
    case CE_Splitter:
        return paintSplitter(*option, *painter);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || !combo->frame)
        return;
    if (combo->editable)
        stylepaint::field(*painter, *option, option->rect);
    else {
        QStyleOptionButton panel;
        panel.QStyleOption::operator=(*option);
        stylepaint::field(*painter, panel, option->rect);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintChevron(*painter, PE_IndicatorArrowDown, arrow,
                 theme::ink(option->state.testFlag(State_MouseOver) ? Tone::Accent : Tone::Muted));
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    if (spin->frame)
        stylepaint::field(*painter, *option, option->rect);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [spin](QAbstractSpinBox::StepEnabledFlag flag, SubControl part) {
        if (!spin->stepEnabled.testFlag(flag) || !spin->state.testFlag(State_Enabled))
            return theme::line();
        return theme::ink(spin->activeSubControls.testFlag(part) ? Tone::Accent : Tone::Muted);
    };
    paintChevron(*painter, PE_IndicatorArrowUp, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, nullptr),
                 ink(QAbstractSpinBox::StepUpEnabled, SC_SpinBoxUp));
    paintChevron(*painter, PE_IndicatorArrowDown, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, nullptr),
                 ink(QAbstractSpinBox::StepDownEnabled, SC_SpinBoxDown));
}

/// Where a menu follows, a chevron stands behind the words; without words there is no room for one.
void Style::drawToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool menu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
                      button->subControls == SC_ToolButton;
    if (!menu)
        return QProxyStyle::drawComplexControl(CC_ToolButton, option, painter, widget);
    QStyleOptionToolButton panel = *button;
    panel.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    if (button->text.isEmpty())
        return QProxyStyle::drawComplexControl(CC_ToolButton, &panel, painter, widget);
    QStyleOptionToolButton words = panel;
    panel.text.clear();
    panel.icon = QIcon();
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, painter, widget);
    const int side = theme::px(stylepaint::menuChevron);
    const QRect room = option->rect.adjusted(theme::px(6), 0, -theme::px(6), 0);
    words.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -side, 0));
    QProxyStyle::drawControl(CE_ToolButtonLabel, &words, painter, widget);
    paintChevron(*painter, PE_IndicatorArrowDown,
                 alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, {side, side}, room),
                 option->palette.color(QPalette::ButtonText));
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    if (control == CC_SpinBox)
        return drawSpinBox(option, painter);
    if (control == CC_ToolButton)
        return drawToolButton(option, painter, widget);
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, stylepaint::ground(widget, option->palette));
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        return stylepaint::scrollBar(*painter, *option, slider);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
        return icon(u"info-circle"_s, theme::ink(Tone::Info));
    case SP_MessageBoxWarning:
        return icon(u"alert-triangle"_s, theme::ink(Tone::Warn));
    case SP_MessageBoxCritical:
        return icon(u"alert-octagon"_s, theme::ink(Tone::Block));
    case SP_MessageBoxQuestion:
        return icon(u"help-circle"_s, theme::ink(Tone::Accent));
    case SP_LineEditClearButton:
        return icon(u"x"_s, theme::ink(Tone::Muted));
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"dots"_s);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

/// A label takes the direction of its first letter, which may be that of a code.
void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole role) const
{
    if ((flags & Qt::TextForceLeftToRight) && readsFromRight(text))
        flags ^= Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

/// Words of labels begin at the side where the window begins, whatever direction the words themselves have.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    const bool placed = !label || label->alignment() & (Qt::AlignHCenter | Qt::AlignRight | Qt::AlignJustify |
                                                        Qt::AlignAbsolute);
    if (placed)
        return;
    const auto side = label->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

} // namespace colloquy
