// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include "core/store/summarytable.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

template <class M>
Column<SlotRecord> slotColumn(const char *name, M Slot::*member)
{
    return column(name, &SlotRecord::slot, member);
}

Column<SlotRecord> slotKindColumn()
{
    return {"kind",
            [](const SlotRecord &record) -> Cell {
                return Utf8{record.slot.kind == Slot::Kind::Recovery ? "recovery" : "passphrase"};
            },
            [](const CellView &cell, SlotRecord &record) {
                QString text;
                const bool read = cells::from(cell, text);
                record.slot.kind = text == "recovery"_L1 ? Slot::Kind::Recovery : Slot::Kind::Passphrase;
                return read;
            }};
}

Column<SlotRecord> slotCostColumn(const char *name, quint64 KdfCost::*member)
{
    return {name,
            [member](const SlotRecord &record) {
                return cells::to(static_cast<qint64>(record.slot.cost.*member));
            },
            [member](const CellView &cell, SlotRecord &record) {
                qint64 value = 0;
                const bool read = cells::from(cell, value) && value >= 0;
                record.slot.cost.*member = static_cast<quint64>(value);
                return read;
            }};
}

} // namespace

// clang-format off
template <>
const Table<Study> &tableOf<Study>()
{
    static const Table<Study> table{
        "study", "",
        {column("id", &Study::id), column("instance", &Study::instance), column("title", &Study::title),
         column("short_name", &Study::shortName), column("reference", &Study::reference),
         column("template", &Study::templateName), column("sample", &Study::sample), asciiColumn("zone", &Study::zone),
         column("opens", &Study::opens), column("ends", &Study::ends), column("longest_minutes", &Study::longestMinutes),
         column("longest_interpreted_minutes", &Study::longestInterpretedMinutes),
         column("minimum_age", &Study::minimumAge), column("thinking_hours", &Study::thinkingHours),
         column("consent_taken", &Study::consentTaken), column("consent_talk_minutes", &Study::consentTalkMinutes),
         column("consent_talk_interpreted_minutes", &Study::consentTalkInterpretedMinutes), column("hours", &Study::hours),
         column("bank_holidays", &Study::bankHolidays),
         column("buffers", &Study::buffers), column("travel", &Study::travelMinutes), column("grid", &Study::gridMinutes),
         column("notice_hours", &Study::noticeHours), column("day_cap", &Study::dayCap), column("week_cap", &Study::weekCap),
         column("withdrawal_days", &Study::withdrawalDays), column("attempt_limit", &Study::attemptLimit),
         column("buddy_places", &Study::buddyPlaces), column("oral_translation", &Study::oralTranslation),
         column("own_languages", &Study::ownLanguages), column("typed_signature", &Study::typedSignature),
         column("keep_unjoined_days", &Study::keepUnjoinedDays), column("keep_contact_days", &Study::keepContactDays),
         column("keep_consent_days", &Study::keepConsentDays), column("keep_links_days", &Study::keepLinksDays),
         column("closed_on", &Study::closedOn), column("evidence_exported_at", &Study::evidenceExportedAt),
         column("links_destroyed_at", &Study::linksDestroyedAt)},
        {{"sealed_contact",
          {column("researcher", &Study::researcher), column("contact_lines", &Study::contactLines),
           column("interpreter_line", &Study::interpreterLine),
           column("interpreter_line_code", &Study::interpreterLineCode)}}}};
    return table;
}

template <>
const Table<StudyGroup> &tableOf<StudyGroup>()
{
    static const Table<StudyGroup> table{
        "study_group", "",
        {column("id", &StudyGroup::id), column("key", &StudyGroup::key), column("title", &StudyGroup::title),
         column("prefix", &StudyGroup::prefix), column("position", &StudyGroup::position),
         column("target_least", &StudyGroup::targetLeast), column("target_most", &StudyGroup::targetMost),
         column("thanks", &StudyGroup::thanks), column("voucher_pence", &StudyGroup::voucherPence),
         column("criteria", &StudyGroup::criteria), column("attributes", &StudyGroup::attributes)},
        {}};
    return table;
}

template <>
const Table<SlotRecord> &tableOf<SlotRecord>()
{
    static const Table<SlotRecord> table{
        "slot", "",
        {column("id", &SlotRecord::id), slotKindColumn(), slotColumn("label", &Slot::label),
         slotColumn("version", &Slot::version), slotColumn("salt", &Slot::salt), slotCostColumn("ops", &KdfCost::ops),
         slotCostColumn("memory_kib", &KdfCost::memoryKiB), slotColumn("wrapped", &Slot::wrapped),
         slotColumn("commitment", &Slot::commitment)},
        {}};
    return table;
}

template <>
const Table<BusyCalendar> &tableOf<BusyCalendar>()
{
    using C = BusyCalendar;
    static const Table<C> table{
        "busy_calendar", "",
        {column("id", &C::id), column("imported_at", &C::importedAt),
         column("longest", &C::longest), column("times", &C::times)},
        {{"sealed_source", {column("source", &C::source)}}}};
    return table;
}

template <>
const Table<Override> &tableOf<Override>()
{
    using O = Override;
    static const Table<O> table{"override", "participant",
                                {column("id", &O::id), column("participant", &O::participant), column("kind", &O::kind),
                                 column("subject", &O::subject), column("code", &O::code), column("at", &O::at)},
                                {{"sealed_reason", {column("reason", &O::reason)}}},
                                true};
    return table;
}

template <>
const Table<Voiding> &tableOf<Voiding>()
{
    static const Table<Voiding> table{
        "voiding", "",
        {column("id", &Voiding::id), asciiColumn("entity", &Voiding::entity), column("at", &Voiding::at)},
        {}};
    return table;
}

const QList<TableShape> &allShapes()
{
    static const QList<TableShape> shapes{
        tableOf<Study>().shape,         tableOf<StudyGroup>().shape,    tableOf<SlotRecord>().shape,
        tableOf<Participant>().shape,   tableOf<ContactAttempt>().shape, tableOf<Screening>().shape,
        tableOf<Document>().shape,      tableOf<InformationGiven>().shape, tableOf<ConsentRecord>().shape,
        tableOf<VersionMark>().shape, tableOf<Withdrawal>().shape, tableOf<SummarySent>().shape,    tableOf<Incident>().shape, tableOf<Interview>().shape,     tableOf<Interpreter>().shape,
        tableOf<InterpreterBooking>().shape, tableOf<BusyCalendar>().shape, tableOf<Thanks>().shape,   tableOf<Override>().shape,
        tableOf<Voiding>().shape};
    return shapes;
}

const TableShape *shapeOf(const QByteArray &table)
{
    const auto found = std::ranges::find(allShapes(), table, &TableShape::name);
    return found == allShapes().end() ? nullptr : &*found;
}
// clang-format on

} // namespace colloquy
