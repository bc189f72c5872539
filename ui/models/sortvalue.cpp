// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortvalue.h"

#include <QCollator>
#include <QLocale>

namespace colloquy {

namespace {

constexpr int digitRoom = 18;

/// Digits padded, so that text order is natural order in every locale; Qt's numeric mode is missing in C.
QString padded(const QString &text)
{
    QString out;
    out.reserve(text.size() + digitRoom);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end == i) {
            out += text[i++];
            continue;
        }
        out += QString(text.mid(i, end - i)).rightJustified(digitRoom, u'0');
        i = end;
    }
    return out;
}

const QCollator &collator()
{
    static const QCollator instance = [] {
        const QLocale locale;
        QCollator made(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return instance;
}

template <class T>
int order(const T &one, const T &other)
{
    return one < other ? -1 : (other < one ? 1 : 0);
}

} // namespace

SortValue naturalOrder(const QString &text)
{
    if (text.isEmpty())
        return {};
    return collator().sortKey(padded(text));
}

int compare(const SortValue &one, const SortValue &other, bool descending)
{
    if (one.index() == 0 || other.index() == 0)
        return (one.index() == 0) - (other.index() == 0);
    if (one.index() != other.index())
        return order(one.index(), other.index());
    int result = 0;
    if (const auto *number = std::get_if<qint64>(&one))
        result = order(*number, std::get<qint64>(other));
    else
        result = std::get<QCollatorSortKey>(one).compare(std::get<QCollatorSortKey>(other));
    return descending ? -result : result;
}

} // namespace colloquy
