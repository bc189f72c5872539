// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "app/clitimes.h"
#include "core/actions/exchange.h"
#include "core/actions/history.h"
#include "core/actions/interviews.h"
#include "core/actions/participants.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Outcome bookOne(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    BookInterview request;
    request.participant = participant->id;
    request.start = in.wallTime(in.text(u"at"_s));
    request.minutes = in.number(u"minutes"_s).value_or(request.minutes);
    request.mode = *in.word<InterviewMode>(u"mode"_s);
    request.place = in.text(u"place"_s);
    if (const Outcome read = in.read(u"interpreter"_s, request.interpreter); !read)
        return read;
    request.interpreterWanted = in.has(u"interpreter-wanted"_s);
    request.proposed = in.has(u"proposed"_s);
    request.continues = in.has(u"continues"_s);
    request.placeType = in.text(u"place-type"_s);
    request.buddy = in.text(u"buddy"_s);
    if (in.has(u"due-out"_s))
        request.dueOut = in.wallTime(in.text(u"due-out"_s));
    request.othersPresent = in.text(u"others-present"_s);
    request.decisions = in.decisions();
    const auto booked = bookInterview(in.study(), request);
    if (!booked)
        return booked.error();
    const QString start = utcText(booked->start.utc);
    in.out().result(
        u"%1 %2 %3"_s.arg(participant->code, start, word(booked->state)),
        {{u"participant"_s, participant->code}, {u"start_utc"_s, start}, {u"state"_s, word(booked->state)}});
    return {};
}

/// A cell of the schedule as a value: absent ones are null, minutes a number.
QJsonValue cellValue(const QString &column, const QString &cell)
{
    return column == "minutes"_L1 ? QJsonValue(cell.toInt()) : orNull(cell);
}

/// What is to be known of the clocks at an interview.
class Clocks {
public:
    explicit Clocks(const Invocation &in)
        : m_workspace(in.study())
        , m_study(in.study().study())
    {}

    Fields at(const QString &code, const QString &startUtc)
    {
        if (!m_zones.contains(code)) {
            const auto participant = participantByCode(m_workspace, code);
            m_zones.insert(code, participant ? participant->zone : QByteArray());
        }
        const auto start = parseTime(startUtc);
        const auto utc = start ? instantOf(*start) : std::nullopt;
        return utc ? timeFields(m_study, m_zones.value(code), *utc) : Fields();
    }

private:
    const Workspace &m_workspace;
    Study m_study;
    QHash<QString, QByteArray> m_zones; ///< of each participant
};

Outcome listAll(Invocation &in)
{
    const auto schedule =
        listSchedule(in.study(), {in.date(u"from"_s), in.date(u"to"_s), CsvFor::Plain, false});
    if (!schedule)
        return schedule.error();
    QList<Fields> records;
    Clocks clocks(in);
    for (const QStringList &row : schedule->rows) {
        Fields fields;
        for (qsizetype i = 0; i < row.size(); ++i)
            fields << std::pair(schedule->headers[i], cellValue(schedule->headers[i], row[i]));
        if (in.out().isJson())
            fields += clocks.at(row[schedule->headers.indexOf("participant"_L1)],
                                row[schedule->headers.indexOf("start_utc"_L1)]);
        records << fields;
    }
    in.out().list(records);
    return {};
}

/// How long it truly took, once it is over.
QJsonValue minutesTaken(const Interview &interview)
{
    if (!interview.startedAt || !interview.endedAt)
        return {};
    return QJsonValue((*interview.endedAt - *interview.startedAt + 30) / 60);
}

template <class Enum>
QJsonValue wordOrNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue(word(*value)) : QJsonValue();
}

Fields courseFields(const Interview &interview)
{
    const QJsonValue followUp =
        interview.followUpOn ? QJsonValue(interview.followUpOn->toString(Qt::ISODate)) : QJsonValue();
    return {{u"state"_s, word(interview.state)},
            {u"start_utc"_s, utcText(interview.start.utc)},
            {u"minutes"_s, interview.minutes},
            {u"time_zone"_s, QString::fromLatin1(interview.start.agreed.zone)},
            {u"mode"_s, word(interview.mode)},
            {u"place_type"_s, orNull(interview.placeType)},
            {u"due_out"_s, timeOrNull(interview.dueOutAt)},
            {u"arrived_at"_s, timeOrNull(interview.arrivedAt)},
            {u"left_at"_s, timeOrNull(interview.leftAt)},
            {u"started_at"_s, timeOrNull(interview.startedAt)},
            {u"ended_at"_s, timeOrNull(interview.endedAt)},
            {u"minutes_taken"_s, minutesTaken(interview)},
            {u"consent_reaffirmed"_s, interview.consentReaffirmed},
            {u"distress"_s, word(interview.distress)},
            {u"support_sheet"_s, interview.supportSheet},
            {u"follow_up"_s, followUp},
            {u"notes_done"_s, interview.notesDone},
            {u"moved_by"_s, wordOrNull(interview.movedBy)},
            {u"cancelled_by"_s, wordOrNull(interview.cancelledBy)}};
}

Fields sealedFields(const Interview &interview)
{
    return {{u"place"_s, orNull(interview.place)},
            {u"buddy"_s, orNull(interview.buddy)},
            {u"others_present"_s, orNull(interview.othersPresent)},
            {u"recording_device"_s, orNull(interview.recordingDevice)},
            {u"reason"_s, orNull(interview.reason)}};
}

/// How it came to its time; why, only where names may be seen.
QJsonArray moveArray(const Invocation &in, const Interview &interview)
{
    QJsonArray array;
    for (const Move &move : movesOf(in.study(), interview)) {
        QJsonObject object{{u"from_utc"_s, utcText(move.before.utc)},
                           {u"to_utc"_s, utcText(move.after.utc)},
                           {u"moved_at"_s, utcText(move.at)},
                           {u"by"_s, wordOrNull(move.by)}};
        if (in.has(u"identified"_s))
            object.insert(u"reason"_s, orNull(move.reason));
        array << object;
    }
    return array;
}

Outcome showOne(Invocation &in)
{
    const auto participant = in.participant();
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    if (const Outcome sealed = in.checkSeal(interview->sealState, participant->code); !sealed)
        return sealed;
    const Fields code{{u"participant"_s, participant->code}};
    in.out().record(code + courseFields(*interview) +
                    timeFields(in.study().study(), participant->zone, interview->start.utc) +
                    Fields{{u"moves"_s, moveArray(in, *interview)}} +
                    (in.has(u"identified"_s) ? sealedFields(*interview) : Fields()));
    return {};
}

QList<Option> bookOptions()
{
    return {{u"at"_s, u"TIME"_s,
             u"When it begins, in the study's zone; also in words, such as \"thu 6pm\"."_s, Option::Required},
            {u"minutes"_s, u"MIN"_s, u"How long; 60 unless said."_s},
            {u"mode"_s, u"zoom|teams|phone|face_to_face"_s, u"How they talk."_s, Option::Required},
            {u"place"_s, u"PLACE"_s, u"Join link, number to ring or address."_s, Option::Personal},
            {u"interpreter"_s, u"CODE"_s, u"Asks this interpreter, such as I01."_s},
            {u"interpreter-wanted"_s, {}, u"One is wanted, be it still without a name."_s},
            {u"proposed"_s, {}, u"Proposed, not yet confirmed."_s},
            {u"continues"_s, {}, u"Carries on one that ended early."_s},
            {u"place-type"_s, u"TYPE"_s, u"Of a face-to-face interview, such as home."_s},
            {u"buddy"_s, u"BUDDY"_s, u"Who knows where you are."_s, Option::Personal},
            {u"due-out"_s, u"TIME"_s, u"When the buddy expects your call."_s},
            {u"others-present"_s, u"WHO"_s, u"Who else will be there."_s, Option::Personal},
            {u"deviation"_s, u"REASON"_s, u"Records a fact that broke a rule, with the reason."_s,
             Option::Personal}};
}

} // namespace

QList<Command> interviewCommands()
{
    return {{u"interview book"_s,
             {u"STUDY"_s, u"CODE"_s},
             u"Books an interview; prints code, start and state."_s,
             bookOptions(),
             bookOne,
             Command::Access::Writes},
            {u"interview list"_s,
             {u"STUDY"_s},
             u"Lists interviews with the columns of the schedule."_s,
             {{u"from"_s, u"DATE"_s, u"First day, in the study's zone."_s},
              {u"to"_s, u"DATE"_s, u"Last day, inclusive."_s}},
             listAll},
            {u"interview show"_s,
             {u"STUDY"_s, u"CODE"_s},
             u"Shows what was put down about an interview, and how long it took."_s,
             {{u"identified"_s, {}, u"With place, buddy and reason; needs the passphrase."_s}},
             showOne}};
}

} // namespace colloquy
