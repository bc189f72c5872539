// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Text that the domain holds as bytes: a zone, a table's name.
template <class T>
Column<T> asciiColumn(const char *name, QByteArray T::*member)
{
    return {name, [member](const T &value) -> Cell { return Utf8{value.*member}; },
            [member](const Cell &cell, T &value) {
                const auto *text = std::get_if<Utf8>(&cell);
                if (text)
                    value.*member = text->bytes;
                return text != nullptr;
            }};
}

/// A figure that follows from the others and is stored for constraints and indexes alone.
template <class T>
Column<T> derivedColumn(const char *name, std::function<Cell(const T &)> read)
{
    return {name, std::move(read), [](const Cell &, T &) { return true; }};
}

const QString wallFormat = u"yyyy-MM-ddTHH:mm"_s;

Column<Interview> wallTimeColumn()
{
    return {"wall_time",
            [](const Interview &interview) {
                const WallTime &wall = interview.start.agreed;
                return cells::to(QDateTime(wall.date, wall.time, Qt::UTC).toString(wallFormat));
            },
            [](const Cell &cell, Interview &interview) {
                QString text;
                const bool read = cells::from(cell, text);
                const QDateTime wall = QDateTime::fromString(text, wallFormat);
                interview.start.agreed.date = wall.date();
                interview.start.agreed.time = wall.time();
                return read && wall.isValid();
            }};
}

Column<Interview> zoneColumn()
{
    return {"zone", [](const Interview &interview) -> Cell { return Utf8{interview.start.agreed.zone}; },
            [](const Cell &cell, Interview &interview) {
                const auto *text = std::get_if<Utf8>(&cell);
                if (text)
                    interview.start.agreed.zone = text->bytes;
                return text != nullptr;
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
            [](const Cell &cell, Interview &interview) {
                const auto *text = std::get_if<Utf8>(&cell);
                if (text)
                    interview.start.agreed.fold = text->bytes == "first" ? Fold::First : Fold::Second;
                return true;
            }};
}

Column<Interview> startColumn()
{
    return {"start_utc", [](const Interview &interview) { return cells::to(interview.start.utc); },
            [](const Cell &cell, Interview &interview) { return cells::from(cell, interview.start.utc); }};
}

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
            [](const Cell &cell, SlotRecord &record) {
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
            [member](const Cell &cell, SlotRecord &record) {
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
         column("own_languages", &Study::ownLanguages), column("typed_signature", &Study::typedSignature)},
        {{"sealed_contact", {column("researcher", &Study::researcher), column("contact_lines", &Study::contactLines)}}}};
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
const Table<Participant> &tableOf<Participant>()
{
    using P = Participant;
    using S = ContactSafety;
    static const Table<P> table{
        "participant", "id",
        {column("id", &P::id), column("code", &P::code), column("number", &P::number), column("study_group", &P::group),
         column("enquired_at", &P::enquiredAt), column("spoken_language", &P::spokenLanguage),
         column("reading_language", &P::readingLanguage), column("interpreter_wanted", &P::interpreterWanted),
         column("interpreter_gender", &P::interpreterGender), column("modes", &P::modes),
         column("availability", &P::availability), column("attributes", &P::attributes), column("no_contact", &P::noContact),
         column("knows_researcher", &P::knowsResearcher), column("too_young", &P::tooYoung),
         column("closed_as", &P::closedAs), column("closed_at", &P::closedAt), asciiColumn("zone", &P::zone)},
        {{"sealed_identity",
          {column("name", &P::name), column("email", &P::email), column("phone", &P::phone),
           column("address", &P::address), column("age", &P::age), column("other_group", &P::otherGroup)}},
         {"sealed_safety",
          {column("asked", &P::safety, &S::asked), column("channel", &P::safety, &S::safeChannel),
           column("hours", &P::safety, &S::safeHours), column("voicemail", &P::safety, &S::voicemail),
           column("text", &P::safety, &S::text), column("post", &P::safety, &S::post),
           column("someone_else", &P::safety, &S::ifSomeoneElse), column("stop", &P::safety, &S::stopPhrase)}},
         {"sealed_notes",
          {column("source", &P::source), column("dialect", &P::dialect), column("access_needs", &P::accessNeeds),
           column("notes", &P::notes), column("close_reason", &P::closeReason)}}}};
    return table;
}

template <>
const Table<ContactAttempt> &tableOf<ContactAttempt>()
{
    using A = ContactAttempt;
    static const Table<A> table{
        "contact_attempt", "participant",
        {column("id", &A::id), column("participant", &A::participant), column("at", &A::at), column("channel", &A::channel),
         column("direction", &A::direction), column("outcome", &A::outcome), column("call_back_at", &A::callBackAt),
         column("interview", &A::interview), column("message", &A::message)},
        {{"sealed_note", {column("note", &A::note)}}},
        true};
    return table;
}

template <>
const Table<Screening> &tableOf<Screening>()
{
    using S = Screening;
    static const Table<S> table{"screening", "participant",
                                {column("id", &S::id), column("participant", &S::participant), column("at", &S::at),
                                 column("answers", &S::answers), column("decision", &S::decision)},
                                {{"sealed_reason", {column("reason", &S::reason)}}},
                                true};
    return table;
}

template <>
const Table<Document> &tableOf<Document>()
{
    using D = Document;
    static const Table<D> table{
        "document",
        "",
        {column("id", &D::id), column("kind", &D::kind), column("study_group", &D::group),
         column("language", &D::language), column("version", &D::version), column("direction", &D::direction),
         column("state", &D::state), column("title", &D::title), column("text", &D::text),
         column("statements", &D::statements), column("renders", &D::renders),
         column("approved_on", &D::approvedOn), column("approval_reference", &D::approvalReference),
         column("in_use_from", &D::inUseFrom), column("replaced_at", &D::replacedAt),
         column("translations_unaffected", &D::translationsUnaffected), column("replaces", &D::replaces),
         column("sample_only", &D::sampleOnly), column("attachment_hash", &D::attachmentHash)},
        {{"sealed_attachment", {column("attachment", &D::attachment), column("name", &D::attachmentName)}},
         {"sealed_reason", {column("unaffected", &D::unaffectedReason)}}}};
    return table;
}

template <>
const Table<InformationGiven> &tableOf<InformationGiven>()
{
    using G = InformationGiven;
    static const Table<G> table{"information_given", "participant",
                                {column("id", &G::id), column("participant", &G::participant),
                                 column("document", &G::document), column("at", &G::at), column("how", &G::how),
                                 column("interpreter", &G::interpreter)},
                                {},
                                true};
    return table;
}

template <>
const Table<ConsentRecord> &tableOf<ConsentRecord>()
{
    using C = ConsentRecord;
    static const Table<C> table{
        "consent_record", "participant",
        {column("id", &C::id), column("participant", &C::participant), column("form", &C::form),
         column("language", &C::language), column("how", &C::how), column("taken_at", &C::takenAt),
         column("answers", &C::answers), column("interpreter", &C::interpreter), column("read_aloud", &C::readAloud),
         column("video_used", &C::videoUsed), column("copy_given_at", &C::copyGivenAt), column("corrects", &C::corrects),
         column("reconsent", &C::reconsent)},
        {{"sealed_taking", {column("taken_by", &C::takenBy), column("reason", &C::reason)}}},
        true};
    return table;
}

template <>
const Table<Withdrawal> &tableOf<Withdrawal>()
{
    using W = Withdrawal;
    static const Table<W> table{"withdrawal", "participant",
                                {column("id", &W::id), column("participant", &W::participant), column("at", &W::at),
                                 column("scopes", &W::scopes), column("told", &W::told),
                                 column("after_window", &W::afterWindow), column("done", &W::done)},
                                {{"sealed_reason", {column("reason", &W::reason)}}},
                                true};
    return table;
}

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
         column("bands", &I::bands), column("availability", &I::availability), column("known_to", &I::knownTo)},
        {{"sealed_identity",
          {column("name", &I::name), column("email", &I::email), column("phone", &I::phone), column("agency", &I::agency),
           column("register_number", &I::registerNumber)}},
         {"sealed_notes", {column("dialects", &I::dialects), column("notes", &I::notes), column("rate", &I::rate)}}}};
    return table;
}

template <>
const Table<InterpreterBooking> &tableOf<InterpreterBooking>()
{
    using B = InterpreterBooking;
    static const Table<B> table{
        "interpreter_booking", "",
        {column("id", &B::id), column("interview", &B::interview), column("interpreter", &B::interpreter),
         column("language", &B::language), column("state", &B::state), column("briefing_minutes", &B::briefingMinutes),
         column("debriefing_minutes", &B::debriefingMinutes), column("at", &B::at)},
        {{"sealed_agency", {column("agency", &B::agency), column("reference", &B::reference)}}}};
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
        tableOf<Withdrawal>().shape,    tableOf<Interview>().shape,     tableOf<Interpreter>().shape,
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
