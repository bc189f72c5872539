// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// A figure that follows from the others and is stored for constraints and indexes alone.
template <class T>
Column<T> derivedColumn(const char *name, std::function<Cell(const T &)> read)
{
    return {name, std::move(read), [](const CellView &, T &) { return true; }};
}

const QString wallFormat = u"yyyy-MM-ddTHH:mm"_s;

Column<Interview> wallTimeColumn()
{
    return {"wall_time",
            [](const Interview &interview) {
                const WallTime &wall = interview.start.agreed;
                return cells::to(QDateTime(wall.date, wall.time, Qt::UTC).toString(wallFormat));
            },
            [](const CellView &cell, Interview &interview) {
                QString text;
                const bool read = cells::from(cell, text) && text.size() == wallFormat.size();
                WallTime &wall = interview.start.agreed;
                wall.date = QDate::fromString(text.left(10), Qt::ISODate);
                wall.time = QTime::fromString(text.mid(11), Qt::ISODate);
                return read && wall.date.isValid() && wall.time.isValid();
            }};
}

Column<Interview> zoneColumn()
{
    return {"zone", [](const Interview &interview) -> Cell { return Utf8{interview.start.agreed.zone}; },
            [](const CellView &cell, Interview &interview) {
                const bool isText = cell.kind == CellView::Kind::Text;
                if (isText)
                    interview.start.agreed.zone = cell.bytes.toByteArray();
                return isText;
            }};
}

Column<Interview> foldColumn()
{
    return {"fold",
            [](const Interview &interview) -> Cell {
                const std::optional<Fold> fold = interview.start.agreed.fold;
                if (!fold)
                    return {};
                return Utf8{fold == Fold::First ? "first" : "second"};
            },
            [](const CellView &cell, Interview &interview) {
                if (cell.kind == CellView::Kind::Text)
                    interview.start.agreed.fold = cell.bytes == "first" ? Fold::First : Fold::Second;
                return true;
            }};
}

Column<Interview> startColumn()
{
    return {
        "start_utc", [](const Interview &interview) { return cells::to(interview.start.utc); },
        [](const CellView &cell, Interview &interview) { return cells::from(cell, interview.start.utc); }};
}

} // namespace

// clang-format off
template <>
const Table<Interview> &tableOf<Interview>()
{
    using I = Interview;
    static const Table<I> table{
        "interview", "participant",
        {column("id", &I::id), column("participant", &I::participant), startColumn(),
         derivedColumn<I>("end_utc", [](const I &interview) { return cells::to(interview.span().end); }),
         wallTimeColumn(), zoneColumn(), foldColumn(), column("minutes", &I::minutes), column("mode", &I::mode),
         column("state", &I::state), column("place_type", &I::placeType), column("due_out_at", &I::dueOutAt),
         column("arrived_at", &I::arrivedAt), column("left_at", &I::leftAt),
         column("started_at", &I::startedAt), column("ended_at", &I::endedAt),
         column("consent_reaffirmed", &I::consentReaffirmed), column("distress", &I::distress),
         column("support_sheet", &I::supportSheet), column("follow_up_on", &I::followUpOn),
         column("notes_done", &I::notesDone), column("moved_from", &I::movedFrom), column("moved_by", &I::movedBy),
         column("cancelled_by", &I::cancelledBy), column("continues", &I::continues), column("sequence", &I::sequence),
         column("uid", &I::uid)},
        {{"sealed_place", {column("place", &I::place), column("buddy", &I::buddy)}},
         {"sealed_notes",
          {column("others_present", &I::othersPresent), column("recording_device", &I::recordingDevice),
           column("reason", &I::reason)}}}};
    return table;
}

template <>
const Table<Interpreter> &tableOf<Interpreter>()
{
    using I = Interpreter;
    static const Table<I> table{
        "interpreter", "",
        {column("id", &I::id), column("code", &I::code), column("number", &I::number), column("languages", &I::languages),
         column("gender", &I::gender), column("agreement_on", &I::agreementOn), column("agreement", &I::agreement),
         column("agrees_to_recording", &I::agreesToRecording), column("lead_days", &I::leadDays),
         column("bands", &I::bands), column("availability", &I::availability), column("known_to", &I::knownTo),
         column("modes", &I::modes), column("filming", &I::filming), column("rate_pence", &I::ratePence),
         column("least_minutes", &I::leastMinutes), column("agreement_hash", &I::agreementHash)},
        {{"sealed_identity",
          {column("name", &I::name), column("email", &I::email), column("phone", &I::phone), column("agency", &I::agency),
           column("register_number", &I::registerNumber), column("agency_reference", &I::agencyReference)}},
         {"sealed_notes", {column("dialects", &I::dialects), column("notes", &I::notes), column("rate", &I::rate)}},
         {"sealed_agreement", {column("file", &I::agreementFile), column("name", &I::agreementName)}}}};
    return table;
}

template <>
const Table<InterpreterBooking> &tableOf<InterpreterBooking>()
{
    using B = InterpreterBooking;
    static const Table<B> table{
        "interpreter_booking", "",
        {column("id", &B::id), column("purpose", &B::purpose), column("interview", &B::interview),
         column("participant", &B::participant), column("call_start", &B::callStart),
         column("call_minutes", &B::callMinutes), column("interpreter", &B::interpreter),
         column("language", &B::language), column("state", &B::state), column("briefing_minutes", &B::briefingMinutes),
         column("debriefing_minutes", &B::debriefingMinutes), column("at", &B::at), column("asked_at", &B::askedAt),
         column("papers_sent_at", &B::papersSentAt), column("accepted", &B::accepted),
         column("substitute_for", &B::substituteFor), column("by_telephone", &B::byTelephone),
         column("second", &B::second),
         column("cost_pence", &B::costPence)},
        {{"sealed_agency", {column("agency", &B::agency), column("reference", &B::reference), column("reason", &B::reason)}}}};
    return table;
}

template <>
const Table<Thanks> &tableOf<Thanks>()
{
    using T = Thanks;
    static const Table<T> table{"thanks", "participant",
                                {column("id", &T::id), column("participant", &T::participant), column("kind", &T::kind),
                                 column("state", &T::state), column("pence", &T::pence), column("number", &T::number),
                                 column("sent_at", &T::sentAt), column("delivered", &T::delivered),
                                 column("closed_at", &T::closedAt), column("receipt", &T::receipt)},
                                {{"sealed_serial", {column("serial", &T::serial), column("batch", &T::batch)}}},
                                true};
    return table;
}
// clang-format on

} // namespace colloquy
