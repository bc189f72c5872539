// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QList>
#include <QString>

namespace colloquy::ics {

/// What a calendar program is to do with the file (RFC 5546).
enum class Method { Publish, Request, Cancel };

struct Attendant {
    QString name;
    QString email; ///< none: RFC 5545 asks for an address all the same, and gets one that leads nowhere
};

/// One VEVENT. What is empty is left out.
struct Event {
    enum class Status { Tentative, Confirmed, Cancelled };

    QByteArray uid; ///< the same as long as it is the same appointment
    int sequence = 0;
    Moment start;
    int minutes = 60;
    Status status = Status::Confirmed;
    QString summary;
    QString description;
    QString location;
    QString url;
    std::optional<Attendant> organizer;
    std::optional<Attendant> attendee;
    std::optional<int> alarmMinutes; ///< before the start
};

/// An iCalendar object (RFC 5545): CRLF, folded at 75 octets, with a VTIMEZONE for each zone that an event
/// names. A time in the second of a doubled hour is written in UTC, since a local time there means the first.
/// \a stamp says when the object was made, in UTC seconds.
QByteArray calendar(Method method, const QList<Event> &events, qint64 stamp);

} // namespace colloquy::ics
