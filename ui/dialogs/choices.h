// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/termwords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicerow.h"

#include <QComboBox>

namespace colloquy {

/// A row with every value of an enumeration as termwords words it, none of them chosen.
template <class Enum>
ChoiceRow *choiceRow(const QString &name)
{
    auto *row = new ChoiceRow(name);
    QList<ChoiceRow::Choice> choices;
    for (int i = 0; i < QMetaEnum::fromType<Enum>().keyCount(); ++i)
        choices << ChoiceRow::Choice{word(static_cast<Enum>(i)), termwords::of(static_cast<Enum>(i))};
    row->setChoices(choices);
    return row;
}

template <class Enum>
std::optional<Enum> chosen(const ChoiceRow &row)
{
    const auto id = row.current();
    return id ? fromWord<Enum>(*id) : std::nullopt;
}

/// The same as a box, for what has no room in a row.
template <class Enum>
QComboBox *choiceBox()
{
    auto *box = new QComboBox;
    for (int i = 0; i < QMetaEnum::fromType<Enum>().keyCount(); ++i)
        box->addItem(termwords::of(static_cast<Enum>(i)), i);
    return box;
}

template <class Enum>
Enum chosen(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace colloquy
