// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QLabel>

namespace colloquy {

QLabel *wrappedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *mutedLabel(const QString &text)
{
    QLabel *label = wrappedLabel(text);
    theme::setInk(label, Tone::Muted);
    return label;
}

QLabel *smallLabel(const QString &text, Tone tone)
{
    QLabel *label = wrappedLabel(text);
    theme::setFace(label, Face::Small);
    theme::setInk(label, tone);
    return label;
}

} // namespace colloquy
