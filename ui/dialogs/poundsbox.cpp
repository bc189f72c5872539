// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/poundsbox.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

QDoubleSpinBox *poundsBox(int most, std::optional<int> pence)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0, most);
    box->setPrefix(u"£"_s);
    box->setSpecialValueText(QCoreApplication::translate("colloquy::InterpreterDialog", "Not known"));
    box->setValue(pence.value_or(0) / 100.0);
    const int words = box->fontMetrics().horizontalAdvance(box->specialValueText());
    box->setMinimumWidth(std::max(box->sizeHint().width(), words + theme::px(64))); // with the arrows
    return box;
}

std::optional<int> penceOf(const QDoubleSpinBox &box)
{
    const int pence = qRound(box.value() * 100);
    return pence > 0 ? std::optional(pence) : std::nullopt;
}

} // namespace colloquy
