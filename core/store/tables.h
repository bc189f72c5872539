// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/busycalendar.h"
#include "core/domain/consent.h"
#include "core/domain/incident.h"
#include "core/domain/screening.h"
#include "core/domain/thanks.h"
#include "core/store/slotrecord.h"
#include "core/store/table.h"

namespace colloquy {

/// That a record of evidence was undone. It has the id of the record that it voids.
struct Voiding {
    Id<Voiding> id;
    QByteArray entity; ///< table
    qint64 at = 0;

    bool operator==(const Voiding &) const = default;
};

template <class T>
const Table<T> &tableOf();

template <>
const Table<Study> &tableOf<Study>();
template <>
const Table<StudyGroup> &tableOf<StudyGroup>();
template <>
const Table<SlotRecord> &tableOf<SlotRecord>();
template <>
const Table<Participant> &tableOf<Participant>();
template <>
const Table<ContactAttempt> &tableOf<ContactAttempt>();
template <>
const Table<Screening> &tableOf<Screening>();
template <>
const Table<Document> &tableOf<Document>();
template <>
const Table<InformationGiven> &tableOf<InformationGiven>();
template <>
const Table<ConsentRecord> &tableOf<ConsentRecord>();
template <>
const Table<VersionMark> &tableOf<VersionMark>();
template <>
const Table<Withdrawal> &tableOf<Withdrawal>();
template <>
const Table<Incident> &tableOf<Incident>();
template <>
const Table<Interview> &tableOf<Interview>();
template <>
const Table<Interpreter> &tableOf<Interpreter>();
template <>
const Table<InterpreterBooking> &tableOf<InterpreterBooking>();
template <>
const Table<BusyCalendar> &tableOf<BusyCalendar>();
template <>
const Table<Thanks> &tableOf<Thanks>();
template <>
const Table<Override> &tableOf<Override>();
template <>
const Table<Voiding> &tableOf<Voiding>();

/// Every table that the audit trail covers.
const QList<TableShape> &allShapes();
const TableShape *shapeOf(const QByteArray &table);

} // namespace colloquy
