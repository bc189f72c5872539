// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QDate>
#include <QList>
#include <QRectF>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace colloquy {

/// Something on the calendar, in wall time of the study's zone.
struct WeekBlock {
    QUuid id;
    QDate date;
    int start = 0; ///< minutes after midnight; the end may lie beyond midnight
    int minutes = 60;
    std::optional<int> truly; ///< minutes by a watch, where clocks change in between
    int before = 0;           ///< minutes held free around it: buffers, briefing, consent talk
    int after = 0;
    QString code;
    Badge state; ///< its tone is the block's colour
    Badge mode;
    Badge interpreter;  ///< without a word: none is needed
    Badge consent;      ///< without a word: it doesn't matter any more
    QString times;      ///< where clocks change in between: "00:30 GMT–02:30 BST"
    QString note;       ///< read out and shown as a tip, such as the time agreed in another zone
    QList<Badge> marks; ///< what is to be known besides, such as a change of clocks near
    bool tentative = false;
    bool planned = false; ///< nothing is booked as yet
    bool over = false;    ///< moved or cancelled: holds no time any more
    bool busy = false;    ///< somebody else's time, such as an imported appointment; can't be opened
    bool movable = false; ///< may be given another time or length

    int length() const { return truly.value_or(minutes); }
    int end() const { return start + minutes; }
    bool operator==(const WeekBlock &) const = default;
};

/// What a badge is about, and what is amiss; where all is well, the first sign says enough.
QStringList signsOf(const QString &subject, const Badge &badge);

/// Where a week's days, hours and blocks lie. Content coordinates: y is 0 at midnight, whatever is scrolled.
class WeekLayout {
public:
    struct Frame {
        QDate first;
        int days = 7;
        double width = 700;
        double gutter = 56; ///< for the hours
        double hourHeight = 48;
        bool mirrored = false;
    };

    /// One visible piece of a block; one that runs past midnight has two.
    struct Place {
        qsizetype block = 0;
        int day = 0;
        QRectF rect;
        QRectF before; ///< empty where nothing is held free
        QRectF after;
        int lane = 0;
        int lanes = 1; ///< side by side with others at the same time
    };

    struct Cell {
        QDate date;
        int minute = 0;

        bool operator==(const Cell &) const = default;
    };

    WeekLayout() = default;
    WeekLayout(const Frame &frame, const QList<WeekBlock> &blocks);

    const Frame &frame() const { return m_frame; }
    double height() const { return m_frame.hourHeight * 24; }
    double yAt(int minute) const { return m_frame.hourHeight * minute / 60; }
    int days() const { return m_frame.days; }
    QDate date(int day) const { return m_frame.first.addDays(day); }
    int dayOf(QDate date) const; ///< -1 outside the week

    QRectF gutter() const;
    QRectF dayRect(int day) const;
    QRectF spanRect(int day, int from, int to) const;
    const QList<Place> &places() const { return m_places; }

    int dayAt(double x) const;       ///< the nearest
    double minuteAt(double y) const; ///< from 0 to 1440
    std::optional<Cell> cellAt(const QPointF &point, int step) const;
    std::optional<qsizetype> blockAt(const QPointF &point) const;
    const Place *placeAt(const QPointF &point) const;

private:
    void placeDay(int day, const QList<WeekBlock> &blocks);
    void placeCluster(const QList<Place> &cluster, int lanes);

    Frame m_frame;
    QList<Place> m_places;
};

} // namespace colloquy
