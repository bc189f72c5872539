// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace colloquy {

/// An e-mail that waits to be sent.
struct Mail {
    QString name; ///< of the addressee
    QString email;
    QString subject;
    QString text;
    QString html;
    QByteArray calendar;       ///< iCalendar, attached; may be empty
    QByteArray calendarMethod; ///< such as "REQUEST"
};

/// As a mail program opens it to be sent (RFC 5322, X-Unsent): text and HTML as alternatives, the calendar
/// beside them. Without sender and date, which the mail program adds. Whatever stands in the fields, no
/// header comes of it.
QByteArray emlOf(const Mail &mail);

} // namespace colloquy
