// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthmodel.h"

#include "ui/widgets/weekspeech.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int weeks = 6;
constexpr int dayMinutes = 24 * 60;

} // namespace

void MonthModel::setMonth(QDate day, const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    m_month = QDate(day.year(), day.month(), 1);
    m_first = DaySpan{7, locale.firstDayOfWeek()}.firstOf(m_month);
    endResetModel();
}

void MonthModel::setScene(const WeekScene &scene)
{
    m_scene = scene;
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, 6));
}

void MonthModel::setToday(QDate today)
{
    m_today = today;
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, 6));
}

QDate MonthModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * 7 + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const auto days = static_cast<int>(m_first.daysTo(date));
    return days < 0 ? QModelIndex() : index(days / 7, days % 7);
}

bool MonthModel::isOfMonth(QDate date) const
{
    return date.year() == m_month.year() && date.month() == m_month.month();
}

QList<WeekBlock> MonthModel::blocksOn(QDate date) const
{
    QList<WeekBlock> found;
    std::ranges::copy_if(m_scene.blocks, std::back_inserter(found), [date](const WeekBlock &block) {
        return block.date == date || (block.date.addDays(1) == date && block.end() > dayMinutes);
    });
    std::ranges::stable_sort(
        found, {}, [](const WeekBlock &block) { return std::tuple(block.busy, block.date, block.start); });
    return found;
}

QList<Badge> MonthModel::marksOn(QDate date) const
{
    QList<Badge> marks;
    for (const WeekBlock &block : blocksOn(date)) {
        for (const Badge &mark : block.marks) {
            if (mark.tone != Tone::Block && !marks.contains(mark))
                marks << mark;
        }
    }
    return marks;
}

QString MonthModel::reasonOn(QDate date) const
{
    const QString closed = weekspeech::closedReason(m_scene, date);
    if (!closed.isEmpty())
        return closed;
    const auto zone =
        std::ranges::find_if(m_scene.zones, [date](const WeekZone &each) { return each.date == date; });
    return zone == m_scene.zones.end() ? QString() : zone->reason;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QString MonthModel::spoken(QDate date) const
{
    QStringList parts{m_locale.toString(date, u"dddd d MMMM"_s)};
    if (const QString reason = reasonOn(date); !reason.isEmpty())
        parts << reason;
    const QList<WeekBlock> blocks = blocksOn(date);
    if (blocks.isEmpty())
        parts << tr("nothing booked");
    for (const WeekBlock &block : blocks)
        parts << weekspeech::line(block, date, m_locale) + tr(", ") +
                     weekspeech::wordsOf(block).join(tr(", "));
    return parts.join(tr("; "));
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spoken(dateAt(index));
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QDate date = m_first.addDays(orientation == Qt::Horizontal ? section : section * 7 + 3);
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_locale.toString(date.weekNumber())) : QVariant();
    if (role == Qt::DisplayRole)
        return m_locale.toString(date, u"ddd"_s);
    return role == Qt::AccessibleTextRole ? QVariant(m_locale.toString(date, u"dddd"_s)) : QVariant();
}

} // namespace colloquy
