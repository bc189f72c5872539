// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

#include "core/rules/suitability.h"

#include <functional>

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Aspect = Suitability::Aspect;
using Standing = Suitability::Standing;
using Change = std::function<void(InterpreterCase &)>;

/// Tuesday 1 December 2026, 10:00 to 11:00 on Teams in Urdu, seen from the Monday before at 09:00.
InterpreterCase aCase()
{
    InterpreterCase request;
    request.interpreter = anInterpreter();
    request.interpreter.number = 1;
    request.participant = aParticipant();
    request.participant.spokenLanguage = u"ur"_s;
    request.interview = anInterview(request.participant, londonMoment({2026, 12, 1}, {10, 0}));
    request.now = london({2026, 11, 30}, {9, 0});
    request.zone = "Europe/London";
    request.minutesAround = 50;
    return request;
}

Standing standing(const Suitability &suits, Aspect aspect)
{
    for (const Suitability::Reason &reason : suits.reasons) {
        if (reason.aspect == aspect)
            return reason.standing;
    }
    FAIL("an aspect is missing");
    return Standing::Open;
}

void speaking(InterpreterCase &request, const QString &theirs, const QStringList &known)
{
    request.participant.spokenLanguage = theirs;
    request.interpreter.languages = known;
}

void wishing(InterpreterCase &request, Gender wished, Gender is)
{
    request.participant.interpreterGender = wished;
    request.interpreter.gender = is;
}

void dialects(InterpreterCase &request, const QString &theirs, const QString &known)
{
    request.participant.dialect = theirs;
    request.interpreter.dialects = known;
}

/// From \a minutes after the interview's start on, for an hour.
void engaged(InterpreterCase &request, int minutes, InterviewMode mode = InterviewMode::Teams)
{
    const qint64 start = request.interview.start.utc + 60 * qint64(minutes);
    request.engagements << Engagement{{start, start + 3600}, mode};
}

void recorded(InterpreterCase &request, YesNo agrees, std::optional<bool> recording)
{
    request.interpreter.agreesToRecording = agrees;
    request.recording = recording;
}

void signing(InterpreterCase &request, InterviewMode mode, YesNo theirs, YesNo own)
{
    speaking(request, u"bfi"_s, {u"bfi"_s});
    request.interview.mode = mode;
    request.participant.filming = theirs;
    request.interpreter.filming = own;
}

struct Case {
    const char *what;
    Change change;
    Aspect aspect;
    Standing standing;
};

using R = InterpreterCase;

const QList<Case> &aspectCases()
{
    static const QList<Case> table{
        // Language
        {"the very language", [](R &r) { speaking(r, u"ur"_s, {u"ur"_s}); }, Aspect::Language,
         Standing::Suits},
        {"one of several languages",
         [](R &r) {
             speaking(r, u"pl"_s, {u"ro"_s, u"pl"_s});
         },
         Aspect::Language, Standing::Suits},
        {"the language of another region", [](R &r) { speaking(r, u"pt"_s, {u"pt-BR"_s}); }, Aspect::Language,
         Standing::Suits},
        {"the language in one script", [](R &r) { speaking(r, u"pa"_s, {u"pa-Guru"_s}); }, Aspect::Language,
         Standing::Suits},
        {"the language in another script", [](R &r) { speaking(r, u"pa-Arab"_s, {u"pa-Guru"_s}); },
         Aspect::Language, Standing::RulesOut},
        {"a related language", [](R &r) { speaking(r, u"pnb"_s, {u"pa"_s}); }, Aspect::Language,
         Standing::RulesOut},
        {"another language", [](R &r) { speaking(r, u"ur"_s, {u"pl"_s}); }, Aspect::Language,
         Standing::RulesOut},
        // Cleared
        {"an agreement of their own", [](R &) {}, Aspect::Cleared, Standing::Suits},
        {"the agency's agreement", [](R &r) { r.interpreter.agreement = Interpreter::Agreement::Agency; },
         Aspect::Cleared, Standing::Suits},
        {"no agreement", [](R &r) { r.interpreter.agreementOn.reset(); }, Aspect::Cleared,
         Standing::RulesOut},
        {"no agreement, and the language all the same", [](R &r) { r.interpreter.agreementOn.reset(); },
         Aspect::Language, Standing::Suits},
        {"another language, and an agreement all the same", [](R &r) { speaking(r, u"ur"_s, {u"pl"_s}); },
         Aspect::Cleared, Standing::Suits},
        // Free
        {"nothing else that day", [](R &) {}, Aspect::Free, Standing::Suits},
        {"another one just before", [](R &r) { engaged(r, -60); }, Aspect::Free, Standing::Suits},
        {"another one just after", [](R &r) { engaged(r, 60); }, Aspect::Free, Standing::Suits},
        {"another one that overlaps by a minute", [](R &r) { engaged(r, 59); }, Aspect::Free,
         Standing::RulesOut},
        {"another one at the same time", [](R &r) { engaged(r, 0); }, Aspect::Free, Standing::RulesOut},
        {"a way of half an hour after a meeting",
         [](R &r) {
             r.travelMinutes = 30;
             engaged(r, -89, InterviewMode::FaceToFace);
         },
         Aspect::Free, Standing::RulesOut},
        {"just time enough for the way",
         [](R &r) {
             r.travelMinutes = 30;
             engaged(r, -90, InterviewMode::FaceToFace);
         },
         Aspect::Free, Standing::Suits},
        {"a way to this meeting",
         [](R &r) {
             r.travelMinutes = 30;
             r.interview.mode = InterviewMode::FaceToFace;
             engaged(r, 61);
         },
         Aspect::Free, Standing::RulesOut},
        {"no way between two calls",
         [](R &r) {
             r.travelMinutes = 30;
             engaged(r, 60, InterviewMode::Phone);
         },
         Aspect::Free, Standing::Suits},
        {"inside their hours", [](R &r) { r.interpreter.availability = *parseWeekHours(u"tue 09:00-12:00"); },
         Aspect::Free, Standing::Suits},
        {"outside their hours",
         [](R &r) { r.interpreter.availability = *parseWeekHours(u"mon 09:00-12:00"); }, Aspect::Free,
         Standing::Against},
        {"away that day", [](R &r) { r.interpreter.availability = *parseWeekHours(u"2026-12-01 closed"); },
         Aspect::Free, Standing::Against},
        {"no time yet", [](R &r) { r.interview.start = {}; }, Aspect::Free, Standing::Open},
        // Dialect
        {"no dialect of either", [](R &) {}, Aspect::Dialect, Standing::Open},
        {"their dialect", [](R &r) { dialects(r, u"Mirpuri"_s, u"Pothwari, mirpuri"_s); }, Aspect::Dialect,
         Standing::Suits},
        {"another dialect", [](R &r) { dialects(r, u"Mirpuri"_s, u"Lahori"_s); }, Aspect::Dialect,
         Standing::Against},
        {"a dialect nobody asked them about", [](R &r) { dialects(r, u"Mirpuri"_s, {}); }, Aspect::Dialect,
         Standing::Open},
        {"a dialect that nobody needs", [](R &r) { dialects(r, {}, u"Lahori"_s); }, Aspect::Dialect,
         Standing::Open},
        // Gender
        {"no wish", [](R &r) { wishing(r, Gender::Any, Gender::Male); }, Aspect::WishedGender,
         Standing::Open},
        {"a woman, as wished", [](R &r) { wishing(r, Gender::Female, Gender::Female); }, Aspect::WishedGender,
         Standing::Suits},
        {"a man, as wished", [](R &r) { wishing(r, Gender::Male, Gender::Male); }, Aspect::WishedGender,
         Standing::Suits},
        {"a man, against the wish", [](R &r) { wishing(r, Gender::Female, Gender::Male); },
         Aspect::WishedGender, Standing::Against},
        {"of unknown gender, where one is wished", [](R &r) { wishing(r, Gender::Male, Gender::Any); },
         Aspect::WishedGender, Standing::Against},
        // Mode
        {"any way of meeting", [](R &) {}, Aspect::Mode, Standing::Suits},
        {"this way of meeting", [](R &r) { r.interpreter.modes = {InterviewMode::Teams}; }, Aspect::Mode,
         Standing::Suits},
        {"another way of meeting", [](R &r) { r.interpreter.modes = {InterviewMode::Phone}; }, Aspect::Mode,
         Standing::Against},
        // Lead time
        {"any time before", [](R &) {}, Aspect::LeadTime, Standing::Suits},
        {"a day before, with a day and an hour left", [](R &r) { r.interpreter.leadDays = 1; },
         Aspect::LeadTime, Standing::Suits},
        {"two days before, with a day and an hour left", [](R &r) { r.interpreter.leadDays = 2; },
         Aspect::LeadTime, Standing::Against},
        // Recording
        {"may be recorded", [](R &r) { recorded(r, YesNo::Yes, true); }, Aspect::Recording, Standing::Suits},
        {"may not be recorded", [](R &r) { recorded(r, YesNo::No, true); }, Aspect::Recording,
         Standing::Against},
        {"may not be recorded, and won't", [](R &r) { recorded(r, YesNo::No, false); }, Aspect::Recording,
         Standing::Open},
        {"not asked about recording, before consent", [](R &r) { recorded(r, YesNo::NotAsked, {}); },
         Aspect::Recording, Standing::Open},
        {"not asked about recording, after consent to it", [](R &r) { recorded(r, YesNo::NotAsked, true); },
         Aspect::Recording, Standing::Against},
        // Filming
        {"spoken, so nobody is filmed", [](R &r) { r.interpreter.filming = YesNo::No; }, Aspect::Filming,
         Standing::Open},
        {"signs over video, agreed", [](R &r) { signing(r, InterviewMode::Zoom, YesNo::Yes, YesNo::Yes); },
         Aspect::Filming, Standing::Suits},
        {"signs over video, the interpreter refuses",
         [](R &r) { signing(r, InterviewMode::Zoom, YesNo::Yes, YesNo::No); }, Aspect::Filming,
         Standing::Against},
        {"signs over video, the participant refuses",
         [](R &r) { signing(r, InterviewMode::Teams, YesNo::No, YesNo::Yes); }, Aspect::Filming,
         Standing::Against},
        {"signs face to face, both refuse",
         [](R &r) { signing(r, InterviewMode::FaceToFace, YesNo::No, YesNo::No); }, Aspect::Filming,
         Standing::Open},
        {"signs face to face before a camera, the interpreter refuses",
         [](R &r) {
             signing(r, InterviewMode::FaceToFace, YesNo::Yes, YesNo::No);
             r.recording = true;
         },
         Aspect::Filming, Standing::Against},
        // Known, banned, accepted, met
        {"strangers", [](R &) {}, Aspect::Known, Standing::Suits},
        {"they know each other", [](R &r) { r.interpreter.knownTo = {r.participant.id}; }, Aspect::Known,
         Standing::Against},
        {"known to somebody else", [](R &r) { r.interpreter.knownTo = {Id<Participant>::create()}; },
         Aspect::Known, Standing::Suits},
        {"nobody banned", [](R &) {}, Aspect::Banned, Standing::Suits},
        {"banned", [](R &r) { r.participant.notInterpreters = {r.interpreter.id}; }, Aspect::Banned,
         Standing::Against},
        {"another one banned", [](R &r) { r.participant.notInterpreters = {Id<Interpreter>::create()}; },
         Aspect::Banned, Standing::Suits},
        {"the participant not asked", [](R &) {}, Aspect::Accepted, Standing::Open},
        {"the participant said yes", [](R &r) { r.accepted = YesNo::Yes; }, Aspect::Accepted,
         Standing::Suits},
        {"the participant said no", [](R &r) { r.accepted = YesNo::No; }, Aspect::Accepted,
         Standing::Against},
        {"never met", [](R &) {}, Aspect::Met, Standing::Open},
        {"met before", [](R &r) { r.met = true; }, Aspect::Met, Standing::Suits},
        // Cost
        {"no rate known", [](R &) {}, Aspect::Cost, Standing::Open},
        {"a rate known", [](R &r) { r.interpreter.ratePence = 3000; }, Aspect::Cost, Standing::Suits},
    };
    return table;
}

/// The better one, then the worse one; all else is equal, and the worse one has the lower code.
struct Pair {
    const char *what;
    Change better;
    Change worse;
};

const QList<Pair> &pairs()
{
    static const QList<Pair> table{
        {"possible before impossible", [](R &r) { wishing(r, Gender::Female, Gender::Male); },
         [](R &r) { r.interpreter.agreementOn.reset(); }},
        {"wished otherwise before banned", [](R &r) { wishing(r, Gender::Female, Gender::Male); },
         [](R &r) { r.participant.notInterpreters = {r.interpreter.id}; }},
        {"not asked about before refused this time", [](R &) {}, [](R &r) { r.accepted = YesNo::No; }},
        {"late before declined", [](R &r) { r.interpreter.leadDays = 9; }, [](R &r) { r.declined = true; }},
        {"wished again before everybody else",
         [](R &r) {
             r.met = true;
             r.participant.sameInterpreter = true;
             r.interpreter.leadDays = 9;
         },
         [](R &) {}},
        {"a stranger before an acquaintance", [](R &r) { r.interpreter.leadDays = 9; },
         [](R &r) { r.interpreter.knownTo = {r.participant.id}; }},
        {"one warning before two", [](R &r) { r.interpreter.leadDays = 9; },
         [](R &r) {
             r.interpreter.leadDays = 9;
             r.interpreter.modes = {InterviewMode::Phone};
         }},
        {"met before never met", [](R &r) { r.met = true; }, [](R &) {}},
        {"their dialect before an unknown one", [](R &r) { dialects(r, u"Mirpuri"_s, u"Mirpuri"_s); },
         [](R &r) { dialects(r, u"Mirpuri"_s, {}); }},
        {"the cheaper", [](R &r) { r.interpreter.ratePence = 3000; },
         [](R &r) { r.interpreter.ratePence = 3001; }},
        {"a known price before an unknown one", [](R &r) { r.interpreter.ratePence = 3000; }, [](R &) {}},
        {"the less booked", [](R &) {}, [](R &r) { engaged(r, 600); }},
    };
    return table;
}

} // namespace

TEST_CASE("Everything that is weighed about an interpreter stands as it is")
{
    REQUIRE(aspectCases().size() + pairs().size() >= 60);
    for (const Case &one : aspectCases()) {
        INFO(one.what);
        InterpreterCase request = aCase();
        one.change(request);
        const Suitability suits = suitability(request);
        CHECK(suits.reasons.size() == 14);
        CHECK(standing(suits, one.aspect) == one.standing);
        if (one.aspect != Aspect::Free || one.standing != Standing::Open)
            CHECK(suits.isPossible() == (std::ranges::none_of(suits.reasons, [](const auto &reason) {
                      return reason.standing == Standing::RulesOut;
                  })));
    }
}

TEST_CASE("Of two interpreters the one who suits better is named first")
{
    for (const Pair &one : pairs()) {
        INFO(one.what);
        InterpreterCase better = aCase();
        better.interpreter.number = 2;
        one.better(better);
        InterpreterCase worse = aCase();
        one.worse(worse);
        CHECK(comesBefore(suitability(better), suitability(worse)));
        CHECK_FALSE(comesBefore(suitability(worse), suitability(better)));
    }
    CHECK_FALSE(comesBefore(suitability(aCase()), suitability(aCase())));
}

TEST_CASE("Coming costs the rate for all the time, and the least that is charged")
{
    Interpreter interpreter = anInterpreter();
    CHECK_FALSE(expectedPence(interpreter, 110));
    interpreter.ratePence = 3000;
    CHECK(expectedPence(interpreter, 110) == 5500);
    CHECK(expectedPence(interpreter, 1) == 50);
    interpreter.leastMinutes = 180;
    CHECK(expectedPence(interpreter, 110) == 9000);
    CHECK(suitability([&] {
              InterpreterCase request = aCase();
              request.interpreter = interpreter;
              return request;
          }())
              .costPence == 9000);
}

TEST_CASE("What letting go costs is the band's share of what coming would have cost")
{
    Interpreter interpreter = anInterpreter();
    interpreter.bands = {{48, 50}, {24, 100}};
    const qint64 start = london({2026, 12, 1}, {10, 0});
    CHECK_FALSE(releasePence(interpreter, start, start - 3600, 60));
    interpreter.ratePence = 3000;
    CHECK(releasePence(interpreter, start, start - 49 * 3600, 60) == 0);
    CHECK(releasePence(interpreter, start, start - 47 * 3600, 60) == 1500);
    CHECK(releasePence(interpreter, start, start - 3600, 60) == 3000);
    CHECK(checkRelease(interpreter, start, start - 47 * 3600, 60) ==
          Findings{warns(Code::InterpreterLate, u"I01"_s, {u"50"_s, u"fee"_s, u"15.00"_s})});
}

TEST_CASE("Signing for more than an hour takes two")
{
    CHECK_FALSE(takesTwo(u"bfi"_s, 60));
    CHECK(takesTwo(u"bfi"_s, 61));
    CHECK_FALSE(takesTwo(u"ur"_s, 110));
}
