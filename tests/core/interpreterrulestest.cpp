// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

#include "core/rules/dialectrules.h"
#include "core/rules/interpreterrules.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Codes = QList<Code>;

InterpreterCase aRequest()
{
    InterpreterCase request;
    request.interpreter = anInterpreter();
    request.participant = aParticipant();
    request.participant.spokenLanguage = u"ur"_s;
    request.interview = anInterview(request.participant, londonMoment({2026, 12, 1}, {10, 0}));
    request.now = london({2026, 11, 30}, {9, 0});
    request.zone = "Europe/London";
    return request;
}

Codes found(const InterpreterCase &request)
{
    return codes(checkInterpreter(request));
}

} // namespace

TEST_CASE("An interpreter who suits is taken without a word")
{
    CHECK(checkInterpreter(aRequest()).isEmpty());
}

TEST_CASE("An interpreter needs a confidentiality agreement and the language")
{
    CHECK(checkCleared(anInterpreter(), u"ur"_s).isEmpty());
    CHECK(checkCleared(anInterpreter(), u"pa-Guru"_s).isEmpty());
    CHECK_FALSE(checkCleared(anInterpreter(), u"pl"_s).isEmpty());
    InterpreterCase request = aRequest();
    request.interpreter.agreementOn.reset();
    CHECK(checkInterpreter(request) == Findings{blocks(Code::InterpreterNotCleared, u"I01"_s)});
    request.participant.spokenLanguage = u"pl"_s;
    CHECK(found(request) == Codes{Code::InterpreterNotCleared, Code::InterpreterNotCleared});
}

TEST_CASE("An interpreter can't be in two places, but goes from one to the next")
{
    InterpreterCase request = aRequest();
    const TimeSpan span = request.interview.span();
    request.engagements = {{{span.start - 3600, span.start}}, {{span.end, span.end + 3600}}};
    CHECK(found(request).isEmpty());
    request.engagements.first().span.end += 1;
    CHECK(checkInterpreter(request) ==
          Findings{blocks(Code::ClashInterpreter, u"I01"_s, {u"2026-12-01T09:00"_s})});
}

TEST_CASE("An interpreter's hours are the study's")
{
    InterpreterCase request = aRequest();
    request.interpreter.availability = *parseWeekHours(u"tue 10:00-11:00");
    CHECK(found(request).isEmpty());
    request.interview.minutes = 61;
    CHECK(found(request) == Codes{Code::InterpreterAbsent});
    request = aRequest();
    request.interpreter.availability = *parseWeekHours(u"tue 15:00-16:00");
    request.zone = "Asia/Karachi";
    CHECK(found(request).isEmpty());
}

TEST_CASE("What the participant wished for in an interpreter is told when it isn't met")
{
    InterpreterCase request = aRequest();
    request.interpreter.knownTo = {request.participant.id};
    CHECK(checkInterpreter(request) == Findings{warns(Code::InterpreterKnown, u"I01"_s, {u"C07"_s})});

    struct Case {
        Gender wished;
        Gender is;
        bool warned;
    };
    const QList<Case> table = {{Gender::Any, Gender::Male, false},
                               {Gender::Female, Gender::Female, false},
                               {Gender::Female, Gender::Male, true},
                               {Gender::Female, Gender::Any, true}};
    for (const Case &one : table) {
        request = aRequest();
        request.participant.interpreterGender = one.wished;
        request.interpreter.gender = one.is;
        CHECK(contains(checkInterpreter(request), Code::InterpreterGender) == one.warned);
    }
}

TEST_CASE("Dialects are compared where both are known")
{
    const auto warned = [](const QString &theirs, const QString &known) {
        InterpreterCase request = aRequest();
        request.participant.dialect = theirs;
        request.interpreter.dialects = known;
        return contains(checkInterpreter(request), Code::InterpreterDialect);
    };
    CHECK_FALSE(warned({}, {}));
    CHECK_FALSE(warned(u"Mirpuri"_s, {}));
    CHECK_FALSE(warned({}, u"Mirpuri"_s));
    CHECK_FALSE(warned(u"mirpuri "_s, u"Pothwari, Mirpuri"_s));
    CHECK(warned(u"Mirpuri"_s, u"Lahori"_s));
}

TEST_CASE("A dialect that is sealed is said not to have been compared, unless nothing is sealed at all")
{
    InterpreterCase request = aRequest();
    request.participant.sealState = SealState::Locked;
    CHECK_FALSE(contains(checkInterpreter(request), Code::InterpreterDialect)); // the interpreter lists none
    request.interpreter.sealState = SealState::Locked;
    Findings found = checkInterpreter(request);
    found.removeIf([](const Finding &finding) { return !isDialectUnread(finding); });
    REQUIRE(found.size() == 1);
    CHECK(found.first().severity == Severity::Warns);
    request.participant.sealState = SealState::Open; // and speaks no dialect
    CHECK_FALSE(contains(checkInterpreter(request), Code::InterpreterDialect));
    request.participant.dialect = u"Mirpuri"_s;
    CHECK(isDialectUnread(checkDialect(request.interpreter, request.participant).value(0)));
    request.interpreter.sealState = SealState::Open;
    request.interpreter.dialects = u"Lahori"_s;
    CHECK_FALSE(isDialectUnread(checkDialect(request.interpreter, request.participant).value(0)));
}

TEST_CASE("An interpreter is asked in time")
{
    InterpreterCase request = aRequest();
    request.interpreter.leadDays = 2;
    request.now = request.interview.start.utc - 48 * 3600;
    CHECK(found(request).isEmpty());
    request.now += 1;
    CHECK(checkInterpreter(request) ==
          Findings{warns(Code::InterpreterLate, u"I01"_s, {u"48"_s, u"lead"_s})});
    request.interpreter.leadDays = 0;
    request.now = request.interview.start.utc + 1;
    CHECK(found(request).isEmpty());
}

TEST_CASE("An interpreter who doesn't agree to a recording is told of where one may be made")
{
    struct Case {
        YesNo agrees;
        std::optional<bool> recording;
        bool warned;
    };
    const QList<Case> table = {{YesNo::Yes, true, false},       {YesNo::Yes, std::nullopt, false},
                               {YesNo::No, true, true},         {YesNo::No, std::nullopt, true},
                               {YesNo::No, false, false},       {YesNo::NotAsked, true, true},
                               {YesNo::NotAsked, false, false}, {YesNo::NotAsked, std::nullopt, false}};
    for (const Case &one : table) {
        InterpreterCase request = aRequest();
        request.interpreter.agreesToRecording = one.agrees;
        request.recording = one.recording;
        CHECK(contains(checkInterpreter(request), Code::InterpreterRecording) == one.warned);
    }
}

TEST_CASE("Calling off late costs the dearest band that is reached")
{
    Interpreter interpreter = anInterpreter();
    interpreter.bands = {{48, 50}, {24, 100}};
    const qint64 start = london({2026, 12, 1}, {10, 0});
    const QList<std::pair<qint64, int>> table = {{49 * 3600, 0},  {48 * 3600, 0},       {48 * 3600 - 1, 50},
                                                 {24 * 3600, 50}, {24 * 3600 - 1, 100}, {-60, 100}};
    for (const auto &[before, percent] : table) {
        INFO(before);
        CHECK(cancellationPercent(interpreter, start, start - before) == percent);
    }
    CHECK(checkRelease(interpreter, start, start - 48 * 3600).isEmpty());
    CHECK(checkRelease(interpreter, start, start - 3600) ==
          Findings{warns(Code::InterpreterLate, u"I01"_s, {u"100"_s, u"fee"_s})});
    CHECK(cancellationPercent(anInterpreter(), start, start) == 0);
}

TEST_CASE("A booking goes on only along its own road")
{
    using State = InterpreterBooking::State;
    const QMap<State, QList<State>> roads = {
        {State::Wanted, {State::Asked, State::Released, State::Moved}},
        {State::Asked,
         {State::Asked, State::Confirmed, State::Declined, State::Released, State::Moved, State::Attended,
          State::NoShow}},
        {State::Confirmed, {State::Declined, State::Released, State::Moved, State::Attended, State::NoShow}},
        {State::Reconfirm,
         {State::Confirmed, State::Declined, State::Released, State::Moved, State::Attended, State::NoShow}},
    };
    for (int from = 0; from <= static_cast<int>(State::NoShow); ++from) {
        for (int to = 0; to <= static_cast<int>(State::NoShow); ++to) {
            INFO(from << " to " << to);
            const bool open = roads.value(static_cast<State>(from)).contains(static_cast<State>(to));
            const Findings findings =
                checkBookingStep(static_cast<State>(from), static_cast<State>(to), u"C07"_s);
            CHECK(findings.isEmpty() == open);
            CHECK(contains(findings, Code::RecordWrongState) != open);
        }
    }
}

TEST_CASE("An interpreter's record says which languages, and nothing that can't be kept")
{
    const QDate today(2026, 11, 30);
    CHECK(checkRecord(anInterpreter(), today).isEmpty());
    Interpreter interpreter = anInterpreter();
    interpreter.languages.clear();
    CHECK(checkRecord(interpreter, today) == Findings{blocks(Code::TextEmpty, u"languages"_s)});
    interpreter = anInterpreter();
    interpreter.email = u"nobody"_s;
    interpreter.bands = {{24, 101}};
    interpreter.leadDays = -1;
    CHECK(codes(checkRecord(interpreter, today)) ==
          Codes{Code::NumberOutOfRange, Code::NumberOutOfRange, Code::ContactMalformed});
    interpreter.sealState = SealState::Locked;
    CHECK_FALSE(contains(checkRecord(interpreter, today), Code::ContactMalformed));
}

TEST_CASE("An agreement is signed today or before, never tomorrow")
{
    const QDate today(2026, 11, 30);
    Interpreter interpreter = anInterpreter();
    interpreter.agreementOn = today;
    CHECK(checkRecord(interpreter, today).isEmpty());
    interpreter.agreementOn = today.addDays(1);
    CHECK(checkRecord(interpreter, today) == Findings{blocks(Code::TimeFuture, u"agreed_on"_s)});
}
