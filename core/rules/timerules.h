// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/weekhours.h"

#include <QDate>

namespace colloquy::rules {

/// The day that \a utc falls on in \a zone.
QDate dayOf(qint64 utc, const QByteArray &zone);

/// The first second of a day, also where clocks skip midnight.
qint64 startOfDay(const QDate &day, const QByteArray &zone);

/// The Monday of its week, by which weeks are told apart.
QDate mondayOf(const QDate &day);

/// The first instant that keeps a notice of so many hours.
qint64 firstStart(qint64 now, int noticeHours);

/// Whether \a hours, as clocks show them in \a zone, hold all of \a span, also while clocks change.
bool isOpen(const WeekHours &hours, const TimeSpan &span, const QByteArray &zone);

/// A time inside a finding: local, such as "2026-12-01T10:00".
QString wallText(qint64 utc, const QByteArray &zone);

/// time.future: what is recorded as having happened can't lie ahead.
Findings checkHappened(qint64 at, qint64 now, const QString &subject = {});

/// date.malformed: what is planned for after \a earlier can't lie before it. \a what, such as
/// "before_contact", chooses the sentence.
Findings checkFollows(qint64 planned, qint64 earlier, const QString &subject, const QString &what);

/// Blocks first, then questions, then warnings; the order within each stays.
Findings sorted(Findings findings);

} // namespace colloquy::rules
