// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/bookingrules.h"

#include <QTimeZone>

#include <functional>

namespace colloquy::rules {

/// Hours that must hold a slot, as clocks show them in a zone.
struct ZoneHours {
    WeekHours hours;
    QByteArray zone;
};

/// What is looked for: how long, and what must hold all of it.
struct SlotWish {
    TimeSpan window;      ///< nothing begins before it or ends after it
    int minutes = 60;     ///< at least one
    int gridMinutes = 15; ///< starts are counted from local midnight ...
    QByteArray zone;      ///< ... here
    QList<ZoneHours> hours;
};

/// The dates asked for, both included, as far as the study lasts and they lie ahead of \a now. Ends before it
/// starts where nothing is left.
TimeSpan slotWindow(const Study &study, QDate from, QDate to, qint64 now);

/// interview.too_long, number.out_of_range: how long it is planned, whatever the time.
Findings checkLength(const BookingCase &booking);

/// Length, grid and everybody's hours of the interview that is planned, wherever it is planned as yet.
SlotWish slotWish(const BookingCase &booking, const TimeSpan &window);

/// What \a neighbour keeps from the planned interview's own minutes: what must lie between them, and where
/// they share an interpreter, that one's briefings, talks and debriefings. The researcher's own talks only
/// warn.
TimeSpan keptFree(const BookingCase &booking, const Neighbour &neighbour);

/// Times that can't be used, by start; they may overlap. Gives the next one, without those that end by \a
/// from if it likes; nothing once there are no more.
using TakenTimes = std::function<std::optional<TimeSpan>(qint64 from)>;

/// Of a list in any order.
TakenTimes takenFrom(QList<TimeSpan> times);

/// Slots that suit a wish and touch nothing that is taken, earliest first. Reads what is taken only as far as
/// the slots that were asked for. Of an hour that comes twice both are found, of one that clocks skip none.
class FreeTimes {
public:
    FreeTimes(const SlotWish &wish, const QList<TakenTimes> &taken);

    std::optional<TimeSpan> next();

private:
    /// A zone's clock, which is asked again only once it has changed.
    struct Clock {
        QTimeZone zone;
        TimeSpan steady; ///< in which it doesn't change
        qint64 offset = 0;

        void moveTo(qint64 utc);
    };
    struct Hours {
        WeekHours hours;
        Clock clock;
    };
    struct Source {
        TakenTimes next;
        std::optional<TimeSpan> ahead;
        qint64 covered = 0; ///< the latest end of all that begins before the slot's end
        bool ended = false;
    };

    static QList<TimeSpan> openTimes(Hours &hours, const TimeSpan &span);
    bool openNext();
    qint64 onGrid(qint64 utc);
    qint64 coveredUntil(const TimeSpan &slot);

    SlotWish m_wish;
    Clock m_clock;
    QList<Hours> m_hours;
    QList<Source> m_sources;
    qint64 m_from;          ///< what begins before was given or can't be had
    qint64 m_reach;         ///< starts before it lie in m_open
    QList<TimeSpan> m_open; ///< when everybody's hours are open
    qsizetype m_at = 0;
};

} // namespace colloquy::rules
