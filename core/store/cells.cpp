// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cells.h"

#include <limits>

namespace colloquy::cells {

namespace {

template <class T>
bool take(const std::optional<T> &read, T &value)
{
    if (read)
        value = *read;
    return read.has_value();
}

QByteArray utf8(const CellView &cell)
{
    return cell.kind == CellView::Kind::Text ? cell.bytes.toByteArray() : QByteArray();
}

} // namespace

bool from(const CellView &cell, qint64 &value)
{
    const bool is = cell.kind == CellView::Kind::Integer;
    if (is)
        value = cell.number;
    return is;
}

bool from(const CellView &cell, int &value)
{
    qint64 number = 0;
    if (!from(cell, number) || number < std::numeric_limits<int>::min() ||
        number > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(number);
    return true;
}

bool from(const CellView &cell, bool &value)
{
    qint64 number = 0;
    const bool read = from(cell, number) && (number == 0 || number == 1);
    value = number == 1;
    return read;
}

bool from(const CellView &cell, QString &text)
{
    const bool is = cell.kind == CellView::Kind::Text;
    if (is)
        text = QString::fromUtf8(cell.bytes);
    return is;
}

bool from(const CellView &cell, QByteArray &blob)
{
    const bool is = cell.kind == CellView::Kind::Blob;
    if (is)
        blob = cell.bytes.toByteArray();
    return is;
}

bool from(const CellView &cell, QDate &date)
{
    QString text;
    if (!from(cell, text))
        return false;
    date = QDate::fromString(text, Qt::ISODate);
    return date.isValid();
}

bool from(const CellView &cell, WeekHours &hours)
{
    QString text;
    if (!from(cell, text))
        return false;
    const Result<WeekHours> read = parseWeekHours(text);
    if (read)
        hours = *read;
    return read.has_value();
}

bool from(const CellView &cell, QStringList &words)
{
    QString text;
    if (!from(cell, text))
        return false;
    words = text.isEmpty() ? QStringList() : text.split(u',');
    return true;
}

bool from(const CellView &cell, QList<Statement> &statements)
{
    return take(statementsFromJson(utf8(cell)), statements);
}

bool from(const CellView &cell, QList<Criterion> &criteria)
{
    return take(criteriaFromJson(utf8(cell)), criteria);
}

bool from(const CellView &cell, QList<GroupAttribute> &attributes)
{
    return take(attributesFromJson(utf8(cell)), attributes);
}

bool from(const CellView &cell, QList<CancellationBand> &bands)
{
    return take(bandsFromJson(utf8(cell)), bands);
}

bool from(const CellView &cell, QMap<QString, QString> &texts)
{
    return take(textsFromJson(utf8(cell)), texts);
}

bool from(const CellView &cell, QMap<QString, Answer> &answers)
{
    return take(answersFromJson(utf8(cell)), answers);
}

bool from(const CellView &cell, QMap<int, YesNo> &answers)
{
    return take(statementAnswersFromJson(utf8(cell)), answers);
}

bool from(const CellView &cell, QMap<QString, qint64> &times)
{
    return take(timesFromJson(utf8(cell)), times);
}

bool from(const CellView &cell, QMap<InterviewMode, int> &minutes)
{
    return take(minutesFromJson(utf8(cell)), minutes);
}

bool from(const CellView &cell, QList<TimeSpan> &times)
{
    return take(spansFromJson(utf8(cell)), times);
}

} // namespace colloquy::cells
