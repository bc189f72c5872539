// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicerow.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace colloquy {

namespace {

/// A radio button that looks like a segment; what it is and how it behaves stay the same.
class Segment : public QRadioButton {
public:
    Segment(const ChoiceRow::Choice &choice, QWidget *parent)
        : QRadioButton(choice.text, parent)
        , m_icon(choice.icon)
    {
        setObjectName(choice.id);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int sign = m_icon.isEmpty() ? 0 : theme::px(24);
        QFont bold = font();
        bold.setBold(true);
        return {QFontMetrics(bold).horizontalAdvance(text()) + sign + theme::px(28),
                std::max(theme::px(32), fontMetrics().height() + theme::px(10))};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

    /// Arrows choose, also while nothing is chosen yet, round and round. Left and right go as one sees it, up
    /// and down in the order of the choices.
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = event->modifiers() & ~Qt::KeypadModifier ? 0 : stepOf(event->key());
        if (step == 0)
            return QRadioButton::keyPressEvent(event);
        QList<QRadioButton *> segments = parentWidget()->findChildren<QRadioButton *>();
        segments.removeIf(
            [](const QRadioButton *segment) { return !segment->isEnabled() || segment->isHidden(); });
        const qsizetype count = segments.size();
        QRadioButton *next = segments[(segments.indexOf(this) + step + count) % count];
        next->setFocus(Qt::TabFocusReason);
        if (!next->isChecked())
            next->click();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect field = rect().adjusted(2, 2, -2, -2);
        if (isChecked())
            stylepaint::box(painter, field, theme::wash(Tone::Accent), theme::ink(Tone::Accent), 5);
        else if (underMouse() && isEnabled())
            stylepaint::box(painter, field, theme::line(), Qt::transparent, 5);
        const QColor ink = isChecked() ? theme::ink(Tone::Accent) : palette().color(QPalette::WindowText);
        QFont face = font();
        face.setBold(isChecked());
        painter.setFont(face);
        painter.setPen(ink);
        paintContent(painter, ink);
        if (hasFocus())
            stylepaint::focusRing(painter, rect(), 7);
    }

private:
    int stepOf(int key) const
    {
        const int right = isRightToLeft() ? -1 : 1;
        switch (key) {
        case Qt::Key_Down:
            return 1;
        case Qt::Key_Up:
            return -1;
        case Qt::Key_Right:
            return right;
        case Qt::Key_Left:
            return -right;
        default:
            return 0;
        }
    }

    void paintContent(QPainter &painter, const QColor &ink)
    {
        const int side = m_icon.isEmpty() ? 0 : theme::px(18);
        const int gap = side > 0 ? theme::px(6) : 0;
        const int width = painter.fontMetrics().horizontalAdvance(text()) + side + gap;
        const QRect content =
            QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {width, height()}, rect());
        if (side > 0)
            paintIcon(painter, m_icon,
                      QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side},
                                          content),
                      ink);
        const QRect words(content.left() + side + gap, 0, width - side - gap, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), content, words), Qt::AlignCenter, text());
    }

    QString m_icon;
};

} // namespace

ChoiceRow::ChoiceRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    auto *flow = new Flow(this);
    flow->setContentsMargins(1, 1, 1, 1);
    flow->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setAccessibleName(name);
    setFocusPolicy(Qt::ClickFocus);
}

void ChoiceRow::setChoices(const QList<Choice> &choices)
{
    qDeleteAll(findChildren<QRadioButton *>());
    for (const Choice &choice : choices) {
        auto *segment = new Segment(choice, this);
        segment->setAccessibleName(tr("%1: %2").arg(m_name, choice.text));
        layout()->addWidget(segment);
        connect(segment, &QRadioButton::clicked, this, [this, id = choice.id] { Q_EMIT chosen(id); });
    }
}

void ChoiceRow::setCurrent(const std::optional<QString> &id)
{
    for (QRadioButton *segment : findChildren<QRadioButton *>()) {
        const bool wanted = id && segment->objectName() == *id;
        segment->setAutoExclusive(false); // else the last one can't be unchecked
        segment->setChecked(wanted);
    }
    for (QRadioButton *segment : findChildren<QRadioButton *>())
        segment->setAutoExclusive(true);
}

std::optional<QString> ChoiceRow::current() const
{
    for (const QRadioButton *segment : findChildren<QRadioButton *>()) {
        if (segment->isChecked())
            return segment->objectName();
    }
    return std::nullopt;
}

/// The label's key leads to the choice that is made, or to the first, and chooses nothing.
void ChoiceRow::focusInEvent(QFocusEvent *event)
{
    const QList<QRadioButton *> segments = findChildren<QRadioButton *>();
    const auto checked = std::ranges::find_if(segments, &QRadioButton::isChecked);
    if (!segments.isEmpty())
        (checked == segments.cend() ? segments.first() : *checked)->setFocus(event->reason());
}

/// A form gives whatever wraps the height of one line, and hides the others.
bool ChoiceRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->heightForWidth(width()));
    return handled;
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::box(painter, rect(), palette().color(QPalette::Base), theme::outline(), 7);
}

} // namespace colloquy
