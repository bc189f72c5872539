// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weeklayout.h"

#include <algorithm>
#include <cmath>

namespace colloquy {

namespace {

constexpr int dayMinutes = 24 * 60;

/// The part of a block on one day, in minutes of that day.
struct Piece {
    qsizetype block = 0;
    int from = 0;
    int to = 0;
    int before = 0;
    int after = 0;
};

std::optional<Piece> pieceOn(QDate date, const WeekBlock &block, qsizetype index)
{
    const auto offset = static_cast<int>(date.daysTo(block.date)) * dayMinutes;
    const int from = std::max(0, block.start + offset);
    const int to = std::min(dayMinutes, block.end() + offset);
    if (from >= to)
        return std::nullopt;
    Piece piece{index, from, to, 0, 0};
    if (from == block.start + offset)
        piece.before = std::min(block.before, from);
    if (to == block.end() + offset)
        piece.after = std::min(block.after, dayMinutes - to);
    return piece;
}

QList<Piece> piecesOn(QDate date, const QList<WeekBlock> &blocks)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (const auto piece = pieceOn(date, blocks[i], i))
            pieces << *piece;
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &one, const Piece &other) {
        return one.from != other.from ? one.from < other.from : one.to > other.to;
    });
    return pieces;
}

/// The first lane that is free again at \a from; a new one where none is.
int freeLane(QList<int> &ends, const Piece &piece)
{
    for (qsizetype lane = 0; lane < ends.size(); ++lane) {
        if (ends[lane] <= piece.from) {
            ends[lane] = piece.to;
            return static_cast<int>(lane);
        }
    }
    ends << piece.to;
    return static_cast<int>(ends.size()) - 1;
}

} // namespace

QStringList signsOf(const QString &subject, const Badge &badge)
{
    return badge.tone == Tone::Ok ? QStringList{subject} : QStringList{subject, badge.icon};
}

WeekLayout::WeekLayout(const Frame &frame, const QList<WeekBlock> &blocks)
    : m_frame(frame)
{
    for (int day = 0; day < frame.days; ++day)
        placeDay(day, blocks);
}

void WeekLayout::placeDay(int day, const QList<WeekBlock> &blocks)
{
    QList<Place> cluster;
    QList<int> ends;
    int clusterEnd = 0;
    for (const Piece &piece : piecesOn(date(day), blocks)) {
        if (piece.from >= clusterEnd && !cluster.isEmpty()) {
            placeCluster(cluster, static_cast<int>(ends.size()));
            cluster.clear();
            ends.clear();
        }
        clusterEnd = std::max(clusterEnd, piece.to);
        Place place;
        place.block = piece.block;
        place.day = day;
        place.rect = spanRect(day, piece.from, piece.to);
        if (piece.before > 0)
            place.before = spanRect(day, piece.from - piece.before, piece.from);
        if (piece.after > 0)
            place.after = spanRect(day, piece.to, piece.to + piece.after);
        place.lane = freeLane(ends, piece);
        cluster << place;
    }
    placeCluster(cluster, static_cast<int>(ends.size()));
}

void WeekLayout::placeCluster(const QList<Place> &cluster, int lanes)
{
    for (Place place : cluster) {
        place.lanes = lanes;
        const int seen = m_frame.mirrored ? lanes - 1 - place.lane : place.lane;
        for (QRectF *rect : {&place.rect, &place.before, &place.after}) {
            const double width = rect->width() / lanes;
            rect->setLeft(rect->left() + width * seen);
            rect->setWidth(width);
        }
        m_places << place;
    }
}

int WeekLayout::dayOf(QDate date) const
{
    const qint64 day = m_frame.first.daysTo(date);
    return day >= 0 && day < m_frame.days ? static_cast<int>(day) : -1;
}

QRectF WeekLayout::gutter() const
{
    return {m_frame.mirrored ? m_frame.width - m_frame.gutter : 0, 0, m_frame.gutter, height()};
}

QRectF WeekLayout::dayRect(int day) const
{
    const double width = (m_frame.width - m_frame.gutter) / m_frame.days;
    const double left = m_frame.mirrored ? width * (m_frame.days - 1 - day) : m_frame.gutter + width * day;
    return {left, 0, width, height()};
}

QRectF WeekLayout::spanRect(int day, int from, int to) const
{
    QRectF rect = dayRect(day);
    rect.setTop(yAt(from));
    rect.setBottom(yAt(to));
    return rect;
}

std::optional<WeekLayout::Cell> WeekLayout::cellAt(const QPointF &point, int step) const
{
    for (int day = 0; day < m_frame.days; ++day) {
        if (!dayRect(day).contains(point))
            continue;
        const int minute = static_cast<int>(std::floor(point.y() / m_frame.hourHeight * 60));
        return Cell{date(day), std::clamp(minute / step * step, 0, dayMinutes - step)};
    }
    return std::nullopt;
}

const WeekLayout::Place *WeekLayout::placeAt(const QPointF &point) const
{
    const auto found =
        std::ranges::find_if(m_places, [&](const Place &place) { return place.rect.contains(point); });
    return found == m_places.end() ? nullptr : &*found;
}

std::optional<qsizetype> WeekLayout::blockAt(const QPointF &point) const
{
    const Place *place = placeAt(point);
    return place ? std::optional(place->block) : std::nullopt;
}

int WeekLayout::dayAt(double x) const
{
    const double width = dayRect(0).width();
    const double along = m_frame.mirrored ? m_frame.width - m_frame.gutter - x : x - m_frame.gutter;
    return std::clamp(static_cast<int>(std::floor(along / width)), 0, m_frame.days - 1);
}

double WeekLayout::minuteAt(double y) const
{
    return std::clamp(y / m_frame.hourHeight * 60, 0.0, 1.0 * dayMinutes);
}

} // namespace colloquy
