// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legend.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/weekpaint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// One sign and its word.
class Sign : public QWidget {
public:
    Sign(const Legend::Entry &entry, QWidget *parent)
        : QWidget(parent)
        , m_entry(entry)
    {
        setAccessibleName(entry.word);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        theme::setFace(this, Face::Small);
    }

    QSize sizeHint() const override
    {
        return {indent() + fontMetrics().horizontalAdvance(m_entry.word) + theme::px(theme::gap),
                std::max(side(), fontMetrics().height()) + theme::px(4)};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect place(0, (height() - side()) / 2, side(), side());
        if (m_entry.icons.isEmpty())
            paintPatch(painter, visual(place));
        for (const QString &icon : m_entry.icons) {
            paintIcon(painter, icon, visual(place), theme::ink(m_entry.tone));
            place.translate(side() + theme::px(2), 0);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const auto start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(visual(rect().adjusted(indent(), 0, 0, 0)),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | start), m_entry.word);
    }

private:
    int side() const { return std::min(fontMetrics().height(), theme::px(16)); }

    int indent() const
    {
        const auto signs = static_cast<int>(std::max<qsizetype>(1, m_entry.icons.size()));
        return signs * (side() + theme::px(2)) + theme::px(4);
    }

    QRect visual(const QRect &place) const { return QStyle::visualRect(layoutDirection(), rect(), place); }

    void paintPatch(QPainter &painter, const QRect &place) const
    {
        painter.fillRect(place, theme::wash(m_entry.tone));
        weekpaint::hatch(painter, place, theme::ink(m_entry.tone));
    }

    Legend::Entry m_entry;
};

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
    , m_flow(new Flow(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(theme::px(theme::tight));
    setAccessibleName(tr("What the signs mean"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const Entry &entry : entries) {
        auto *sign = new Sign(entry, this);
        m_flow->addWidget(sign);
        sign->show();
    }
    setVisible(!entries.isEmpty());
}

} // namespace colloquy
