// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QStyleOption>

#include <algorithm>

namespace colloquy {

namespace {

/// The button at the far end of a combo or spin box, 24 px and more.
int arrowWidth()
{
    return theme::px(26);
}

QRect comboPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int start = theme::px(8);
    if (part == QStyle::SC_ComboBoxArrow)
        return {rect.right() - arrowWidth(), rect.top(), arrowWidth(), rect.height()};
    return {rect.left() + start, rect.top() + 2, rect.width() - arrowWidth() - start, rect.height() - 4};
}

QRect spinPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int half = rect.height() / 2;
    const QRect up(rect.right() - arrowWidth(), rect.top() + 2, arrowWidth(), half - 2);
    if (part == QStyle::SC_SpinBoxUp)
        return up;
    if (part == QStyle::SC_SpinBoxDown)
        return up.translated(0, half - 2);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
    const int start = theme::px(6);
    return {rect.left() + start, rect.top() + 2, rect.width() - start - (bare ? start : arrowWidth()),
            rect.height() - 4};
}

/// A scroll bar without line buttons: the slider's stretch along the groove.
struct Stretch {
    int at = 0;
    int length = 0;
};

Stretch sliderStretch(const QStyleOptionSlider &slider, int groove)
{
    const qint64 range = qint64(slider.maximum) - slider.minimum;
    if (range <= 0)
        return {0, groove};
    const qint64 share = qint64(groove) * slider.pageStep / (range + slider.pageStep);
    const int length = std::max(std::min(groove, theme::px(28)), static_cast<int>(share));
    return {QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                            groove - length, slider.upsideDown),
            length};
}

QRect scrollPart(const QStyleOptionSlider &slider, QStyle::SubControl part)
{
    const QRect rect = slider.rect;
    const bool across = slider.orientation == Qt::Horizontal;
    const int groove = across ? rect.width() : rect.height();
    const auto along = [&](int from, int length) {
        return across ? QRect(rect.left() + from, rect.top(), length, rect.height())
                      : QRect(rect.left(), rect.top() + from, rect.width(), length);
    };
    const Stretch stretch = sliderStretch(slider, groove);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(stretch.at, stretch.length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, stretch.at);
    case QStyle::SC_ScrollBarAddPage:
        return along(stretch.at + stretch.length, groove - stretch.at - stretch.length);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

struct Measure {
    QStyle::PixelMetric metric;
    int pixels;
    bool scales = true; ///< with the text
};

constexpr Measure measures[] = {
    {QStyle::PM_IndicatorWidth, 18},
    {QStyle::PM_IndicatorHeight, 18},
    {QStyle::PM_ExclusiveIndicatorWidth, 18},
    {QStyle::PM_ExclusiveIndicatorHeight, 18},
    {QStyle::PM_SmallIconSize, 18},
    {QStyle::PM_ButtonIconSize, 18},
    {QStyle::PM_ListViewIconSize, 18},
    {QStyle::PM_TabBarIconSize, 18},
    {QStyle::PM_ToolBarIconSize, 20},
    {QStyle::PM_LayoutHorizontalSpacing, theme::near},
    {QStyle::PM_LayoutVerticalSpacing, theme::near},
    {QStyle::PM_LayoutLeftMargin, theme::wide},
    {QStyle::PM_LayoutTopMargin, theme::wide},
    {QStyle::PM_LayoutRightMargin, theme::wide},
    {QStyle::PM_LayoutBottomMargin, theme::wide},
    {QStyle::PM_SplitterWidth, 7, false},
    {QStyle::PM_ScrollBarExtent, 12},
    {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_MenuPanelWidth, 1, false},
    {QStyle::PM_MenuVMargin, 5, false},
    {QStyle::PM_MenuBarItemSpacing, 2, false},
    {QStyle::PM_ToolBarItemSpacing, 2, false},
    {QStyle::PM_MenuBarHMargin, 6, false},
    {QStyle::PM_ToolBarItemMargin, 6, false},
    {QStyle::PM_ToolBarFrameWidth, 0},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_HeaderMargin, 8},
    {QStyle::PM_FocusFrameHMargin, 4},
    {QStyle::PM_TabBarTabHSpace, 28},
    {QStyle::PM_TabBarTabVSpace, 14},
};

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth && stylepaint::isEditor(widget))
        return 3;
    const auto measure = std::ranges::find(measures, metric, &Measure::metric);
    if (measure == std::end(measures))
        return QProxyStyle::pixelMetric(metric, option, widget);
    return measure->scales ? theme::px(measure->pixels) : measure->pixels;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
        return 100;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = theme::px(32);
    switch (type) {
    case CT_PushButton:
        return {hint.width() + theme::px(16), std::max(hint.height(), height)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {hint.width() + theme::px(8), std::max(hint.height(), height)};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu) && !button->text.isEmpty())
            hint.rwidth() += theme::px(stylepaint::menuChevron);
        return QSize(hint.width() + theme::px(8), std::max(hint.height(), theme::px(30)))
            .expandedTo({theme::px(theme::target), theme::px(theme::target)});
    case CT_CheckBox:
    case CT_RadioButton:
        return {hint.width() + theme::px(4), std::max(hint.height(), theme::px(26))};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {hint.width(), 9};
        return {hint.width() + theme::px(20), std::max(hint.height(), theme::px(28))};
    case CT_MenuBarItem:
        return {hint.width() + theme::px(6), std::max(hint.height(), theme::px(28))};
    case CT_HeaderSection:
        return {hint.width(), std::max(hint.height(), theme::px(34))};
    default:
        return hint;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return QProxyStyle::subElementRect(element, option, widget)
                .adjusted(theme::px(5), 0, -theme::px(5), 0);
        return QProxyStyle::subElementRect(element, option, widget);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect;
    case SE_HeaderLabel: // begins where the words below it begin
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(theme::px(12), 0, -theme::px(4), 0));
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        return visualRect(option->direction, option->rect, comboPart(*option, part));
    if (control == CC_SpinBox &&
        (part == SC_SpinBoxUp || part == SC_SpinBoxDown || part == SC_SpinBoxEditField))
        return visualRect(option->direction, option->rect, spinPart(*option, part));
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar) {
        const QRect rect = scrollPart(*slider, part);
        return slider->orientation == Qt::Horizontal ? visualRect(option->direction, option->rect, rect)
                                                     : rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace colloquy
