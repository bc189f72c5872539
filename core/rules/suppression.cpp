// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace colloquy::rules {

namespace {

struct Place {
    int row = 0;
    int column = 0;
};

/// What a reader may think of a cell. A hidden one holds 1 at least, for nobody is never hidden.
struct Bounds {
    qint64 least = 1;
    qint64 most = std::numeric_limits<int>::max();
};

/// Places whose last is the sum of the others.
using Line = QList<Place>;

QList<Line> linesOf(const CrossTable &table)
{
    QList<Line> lines;
    const int rows = static_cast<int>(table.cells.size());
    const int columns = rows > 0 ? static_cast<int>(table.cells.first().size()) : 0;
    for (int row = 0; row < rows; ++row) {
        Line &line = lines.emplaceBack();
        for (int column = 0; column < columns; ++column)
            line << Place{row, column};
    }
    for (int column = 0; table.totalRow && column < columns; ++column) {
        Line &line = lines.emplaceBack();
        for (int row = 0; row < rows; ++row)
            line << Place{row, column};
    }
    return lines;
}

/// Reads a published table as somebody would who wants to know what is left out of it.
class Reader {
public:
    Reader(const CrossTable &table, const QList<QList<bool>> &hidden)
        : m_hidden(hidden)
        , m_lines(linesOf(table))
    {
        for (int row = 0; row < table.cells.size(); ++row) {
            m_bounds.emplaceBack();
            for (int column = 0; column < table.cells[row].size(); ++column) {
                const qint64 count = table.cells[row][column];
                m_bounds[row] << (hidden[row][column] ? Bounds() : Bounds{count, count});
            }
        }
    }

    /// The hidden places that are known by now.
    QList<Place> known()
    {
        while (narrowAll()) {
        }
        QList<Place> known;
        for (int row = 0; row < m_bounds.size(); ++row) {
            for (int column = 0; column < m_bounds[row].size(); ++column) {
                if (m_hidden[row][column] && m_bounds[row][column].least == m_bounds[row][column].most)
                    known << Place{row, column};
            }
        }
        return known;
    }

private:
    Bounds &at(const Place &place) { return m_bounds[place.row][place.column]; }

    bool narrowAll()
    {
        bool narrowed = false;
        for (const Line &line : m_lines) {
            for (qsizetype i = 0; i < line.size(); ++i)
                narrowed |= narrow(line, i);
        }
        return narrowed;
    }

    /// A part is the total without the other parts; the total is the sum of the parts.
    bool narrow(const Line &line, qsizetype which)
    {
        const bool isTotal = which == line.size() - 1;
        Bounds rest = isTotal ? Bounds{0, 0} : at(line.last());
        for (qsizetype i = 0; i < line.size() - 1; ++i) {
            if (i == which)
                continue;
            const Bounds part = at(line[i]);
            rest.least += isTotal ? part.least : -part.most;
            rest.most += isTotal ? part.most : -part.least;
        }
        Bounds &bounds = at(line[which]);
        const Bounds narrowed{std::max(bounds.least, rest.least), std::min(bounds.most, rest.most)};
        const bool changed = narrowed.least != bounds.least || narrowed.most != bounds.most;
        bounds = narrowed;
        return changed;
    }

    const QList<QList<bool>> &m_hidden;
    QList<Line> m_lines;
    QList<QList<Bounds>> m_bounds;
};

bool contains(const Line &line, const Place &place)
{
    return std::ranges::any_of(
        line, [&](const Place &each) { return each.row == place.row && each.column == place.column; });
}

/// The smallest count that may go with one of \a known, in a line of its own; nothing where none can.
std::optional<Place> companion(const CrossTable &table, const QList<QList<bool>> &hidden,
                               const QList<Place> &known)
{
    std::optional<Place> best;
    for (const Line &line : linesOf(table)) {
        if (std::ranges::none_of(known, [&line](const Place &place) { return contains(line, place); }))
            continue;
        for (const Place &each : line) {
            const int count = table.cells[each.row][each.column];
            const bool fits = count > 0 && !hidden[each.row][each.column];
            if (fits && (!best || count < table.cells[best->row][best->column]))
                best = each;
        }
    }
    return best;
}

} // namespace

QList<QList<bool>> hiddenCells(const CrossTable &table)
{
    QList<QList<bool>> hidden;
    for (const QList<int> &row : table.cells) {
        hidden.emplaceBack();
        for (const int count : row)
            hidden.last() << (count > 0 && count < leastShown);
    }
    while (const auto also = companion(table, hidden, Reader(table, hidden).known()))
        hidden[also->row][also->column] = true;
    return hidden;
}

bool isExposed(const CrossTable &table, const QList<QList<bool>> &hidden)
{
    return !Reader(table, hidden).known().isEmpty();
}

} // namespace colloquy::rules
