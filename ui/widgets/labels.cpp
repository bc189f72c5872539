// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

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

bool readsFromRight(const QString &text)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && std::ranges::any_of(text, [](QChar sign) {
               return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
           });
}

QString inReadingDirection(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (readsFromRight(line))
            line.prepend(u'\u200f');
    }
    return lines.join(u'\n');
}

} // namespace colloquy
