// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bandlist.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostHours = 366 * 24;

} // namespace

BandList::BandList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    m_rows->setSpacing(theme::px(theme::tight));
    column->addLayout(m_rows);
    auto *button = new QPushButton(icon(u"plus"_s), tr("Add a charge"));
    button->setObjectName(u"add-band"_s);
    button->setAutoDefault(false);
    column->addWidget(button, 0, Qt::AlignLeading);
    setFocusProxy(button);
    connect(button, &QPushButton::clicked, this, &BandList::addNext);
}

QSpinBox *BandList::number(const Figure &figure)
{
    auto *box = new QSpinBox;
    box->setRange(figure.least, figure.most);
    box->setSuffix(figure.suffix);
    box->setAccessibleName(figure.name);
    const QString longest = QLocale().toString(figure.most) + figure.suffix;
    box->setMinimumWidth(box->fontMetrics().horizontalAdvance(longest) + theme::px(48));
    return box;
}

void BandList::add(const CancellationBand &band)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::px(theme::near));
    QSpinBox *hours = number({1, mostHours, tr(" hours"), tr("Called off fewer hours before than")});
    QSpinBox *percent = number({0, 100, tr(" %"), tr("Costs this share of the fee")});
    hours->setObjectName(u"band-hours"_s);
    percent->setObjectName(u"band-percent"_s);
    hours->setValue(band.hours);
    percent->setValue(band.percent);
    for (QSpinBox *box : {hours, percent})
        connect(box, &QSpinBox::valueChanged, this, &BandList::edited);
    auto *away = new QToolButton;
    away->setIcon(icon(u"x"_s));
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setAccessibleName(tr("Take this charge away"));
    away->setToolTip(away->accessibleName());
    connect(away, &QToolButton::clicked, this, [this, row] { remove(row); });
    line->addWidget(new QLabel(tr("under")));
    line->addWidget(hours);
    line->addWidget(new QLabel(tr("before:")));
    line->addWidget(percent);
    line->addWidget(new QLabel(tr("of the fee")));
    line->addWidget(away);
    line->addStretch();
    m_rows->addWidget(row);
    m_lines << Line{row, hours, percent};
}

/// Twice as early and half as dear as the last, as agencies have it.
void BandList::addNext()
{
    const CancellationBand last = m_lines.isEmpty() ? CancellationBand{12, 200} : bands().last();
    add({std::min(last.hours * 2, mostHours), last.percent / 2});
    m_lines.last().hours->setFocus();
    m_lines.last().hours->selectAll();
    Q_EMIT edited();
}

void BandList::remove(QWidget *row)
{
    m_lines.removeIf([row](const Line &line) { return line.row == row; });
    row->hide();
    row->deleteLater(); // its button is what was pressed
    setFocus();
    Q_EMIT edited();
}

void BandList::setBands(const QList<CancellationBand> &bands)
{
    for (const Line &line : std::as_const(m_lines))
        delete line.row;
    m_lines.clear();
    for (const CancellationBand &band : bands)
        add(band);
}

QList<CancellationBand> BandList::bands() const
{
    QList<CancellationBand> bands;
    for (const Line &line : m_lines)
        bands << CancellationBand{line.hours->value(), line.percent->value()};
    return bands;
}

} // namespace colloquy
