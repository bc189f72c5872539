// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifields.h"
#include "core/actions/interviews.h"
#include "core/actions/overview.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Outcome confirm(Invocation &in)
{
    const auto interview = in.interview();
    return interview ? confirmInterview(in.study(), interview->id, in.decisions())
                     : Outcome(interview.error());
}

Outcome move(Invocation &in)
{
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    MoveInterview request;
    request.interview = interview->id;
    request.start = in.wallTime(in.text(u"at"_s));
    request.minutes = in.number(u"minutes"_s);
    request.mode = in.word<InterviewMode>(u"mode"_s);
    if (in.has(u"place"_s))
        request.place = in.text(u"place"_s);
    request.reason = in.text(u"reason"_s);
    request.by = in.word<Interview::By>(u"by"_s).value_or(request.by);
    request.decisions = in.decisions();
    const auto moved = moveInterview(in.study(), request);
    if (!moved)
        return moved.error();
    const QString start = utcText(moved->start.utc);
    in.out().result(u"%1 %2 %3"_s.arg(in.participant()->code, start, word(moved->state)),
                    {{u"participant"_s, in.participant()->code},
                     {u"start_utc"_s, start},
                     {u"state"_s, word(moved->state)}});
    return {};
}

Outcome cancel(Invocation &in)
{
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    return cancelInterview(
        in.study(), {interview->id, *in.word<Interview::By>(u"by"_s), in.text(u"reason"_s), in.decisions()});
}

/// Whether the recorder may be on: what was never asked for permits nothing. Who said no is told again.
Outcome sayRecording(Invocation &in, const Interview &interview)
{
    const auto consent = consentStanding(in.study(), interview.participant);
    const Findings off = checkRecording(in.study(), interview.id);
    if (consent.recording || contains(off, Code::InterpreterRecording))
        in.remark(off);
    const QString text = consent.recording ? off.isEmpty() ? u"yes"_s : u"no"_s : u"unknown"_s;
    in.out().result(u"recording: "_s + text, {{u"recording"_s, text}});
    return {};
}

Outcome start(Invocation &in)
{
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    StartInterview request;
    request.interview = interview->id;
    request.consentReaffirmed = in.has(u"consent-reaffirmed"_s);
    request.decisions = in.decisions();
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    if (const Outcome begun = startInterview(in.study(), request); !begun)
        return begun;
    return sayRecording(in, *interview);
}

/// With a start on record, the end says how long it took.
bool contradicts(const Interview &interview, const FinishInterview &request)
{
    if (!interview.startedAt || !request.at || !request.minutes)
        return false;
    return qAbs(*request.at - *interview.startedAt - qint64(*request.minutes) * 60) >= 60;
}

Outcome finish(Invocation &in)
{
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    FinishInterview request;
    request.interview = interview->id;
    request.outcome = *in.word<Interview::State>(u"outcome"_s);
    request.minutes = in.number(u"minutes"_s);
    request.distress = in.word<Interview::Distress>(u"distress"_s).value_or(request.distress);
    request.supportSheet = in.has(u"support-sheet"_s);
    request.followUpOn = in.date(u"follow-up"_s);
    if (in.has(u"interpreter-attended"_s))
        request.interpreterAttended = in.text(u"interpreter-attended"_s) == "yes"_L1;
    request.decisions = in.decisions();
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    if (contradicts(*interview, request))
        return misuse(u"--minutes and --at don't fit the start that is on record; give one of them."_s);
    return finishInterview(in.study(), request);
}

Option personal(const QString &name, const QString &value, const QString &help)
{
    return {name, value, help, Option::Personal};
}

/// What may be put down about an interview without changing its time.
const QList<Field<Interview>> &interviewFields()
{
    static const QString yesNo = u"yes|no"_s;
    static const QList<Field<Interview>> fields{
        {personal(u"place"_s, u"PLACE"_s, {}), textField(&Interview::place), true},
        {{u"place-type"_s, u"TYPE"_s, {}}, textField(&Interview::placeType), true},
        {personal(u"buddy"_s, u"BUDDY"_s, {}), textField(&Interview::buddy), true},
        {personal(u"others-present"_s, u"WHO"_s, {}), textField(&Interview::othersPresent), true},
        {personal(u"recording-device"_s, u"DEVICE"_s, {}), textField(&Interview::recordingDevice), true},
        {{u"follow-up"_s, u"DATE"_s, {}},
         [](Interview &i, const QString &value) { i.followUpOn = parseDate(value); },
         true},
        {{u"support-sheet"_s, yesNo, {}}, flagField(&Interview::supportSheet)},
        {{u"notes-done"_s, yesNo, {}}, flagField(&Interview::notesDone)}};
    return fields;
}

/// Wall time depends on the study's zone, so this is no field like the others. Empty: none.
Outcome setDueOut(const Invocation &in, Interview &interview, const QString &time)
{
    interview.dueOutAt.reset();
    if (time.isEmpty())
        return {};
    if (const Outcome checked = checkValue(u"due_out"_s, u"TIME"_s, time); !checked)
        return checked;
    const Result<WallTime> wall = in.readTime(time);
    const Result<Moment> moment = wall ? resolve(*wall) : Result<Moment>(wall.error());
    if (!moment)
        return moment.error();
    interview.dueOutAt = moment->utc;
    return {};
}

Outcome setOne(Invocation &in)
{
    auto interview = in.interview();
    if (!interview)
        return interview.error();
    QMap<QString, QString> pairs = in.pairs();
    if (pairs.contains(u"due_out"_s)) {
        if (const Outcome set = setDueOut(in, *interview, pairs.take(u"due_out"_s)); !set)
            return set;
    }
    if (const Outcome applied = applyPairs(pairs, interviewFields(), *interview); !applied)
        return applied;
    return changeInterview(in.study(), *interview);
}

const QString byWords = u"participant|researcher|interpreter"_s;
const QStringList studyAndCode{u"STUDY"_s, u"CODE"_s};
constexpr auto writes = Command::Access::Writes;

Command moveCommand()
{
    return {u"interview move"_s,
            studyAndCode,
            u"Moves an interview; the old time stays on record."_s,
            {{u"at"_s, u"TIME"_s, u"When it begins instead."_s, Option::Required},
             {u"reason"_s, u"REASON"_s, u"Why."_s, Option::Required | Option::Personal},
             {u"minutes"_s, u"MIN"_s, u"How long; as before unless said."_s},
             {u"mode"_s, u"zoom|teams|phone|face_to_face"_s, u"How they talk instead, at another place."_s},
             {u"place"_s, u"PLACE"_s, u"Join link, number to ring or address instead."_s, Option::Personal},
             {u"by"_s, byWords, u"Who asked for it; the participant unless said."_s}},
            move,
            writes};
}

Command cancelCommand()
{
    return {u"interview cancel"_s,
            studyAndCode,
            u"Cancels an interview; it stays on record."_s,
            {{u"by"_s, byWords, u"Who cancelled."_s, Option::Required},
             {u"reason"_s, u"REASON"_s, u"Why."_s, Option::Required | Option::Personal}},
            cancel,
            writes};
}

Command startCommand()
{
    return {u"interview start"_s,
            studyAndCode,
            u"Records that the interview begins, or began."_s,
            {{u"at"_s, u"TIME"_s, u"When it began; now unless said."_s},
             {u"consent-reaffirmed"_s, {}, u"They said again that they agree."_s},
             personal(u"deviation"_s, u"REASON"_s, u"Records a fact that broke a rule, with the reason."_s)},
            start,
            writes};
}

Command finishCommand()
{
    return {u"interview finish"_s,
            studyAndCode,
            u"Records how the interview ended."_s,
            {{u"outcome"_s, u"completed|partial|stopped|no_show"_s, u"How it ended; partial is usable."_s,
              Option::Required},
             {u"minutes"_s, u"MIN"_s, u"How long it truly took."_s},
             {u"at"_s, u"TIME"_s, u"When it ended; now unless said."_s},
             {u"distress"_s, u"none|paused|stopped"_s, u"Whether it had to be paused or stopped."_s},
             {u"support-sheet"_s, {}, u"The support sheet was given."_s},
             {u"follow-up"_s, u"DATE"_s, u"When to ring and ask how they are."_s},
             {u"interpreter-attended"_s, u"yes|no"_s, u"Whether the interpreter came; yes unless said."_s},
             personal(u"deviation"_s, u"REASON"_s, u"Records a fact that broke a rule, with the reason."_s)},
            finish,
            writes};
}

} // namespace

QList<Command> interviewStepCommands()
{
    return {{u"interview confirm"_s, studyAndCode, u"Confirms a proposed interview."_s, {}, confirm, writes},
            moveCommand(),
            cancelCommand(),
            startCommand(),
            finishCommand(),
            {u"interview set"_s,
             studyAndCode + QStringList{u"KEY=VALUE..."_s},
             u"Puts down place, place_type, buddy, due_out, others_present, recording_device, follow_up, "
             "support_sheet or notes_done."_s,
             {},
             setOne,
             writes}};
}

} // namespace colloquy
