// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/interviewcases.h"

#include "core/actions/participants.h"
#include "core/rules/wording.h"
#include "tests/support/actionchecks.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

// The plan's table of codes, each met on a desk by one thing that is wrong: whether it refuses, warns or
// asks, and what a reason does about it.

namespace {

/// A booking with nothing in its way, and everybody whom a case may need.
struct Scene {
    Scene()
        : person(consented(desk, eligible(desk, aParticipant().named(u"Ama Example"_s))))
        , other(consented(desk, eligible(desk, aParticipant().named(u"Bilal Example"_s))))
        , speaker(consented(desk, eligible(desk, aParticipant().named(u"Chand Example"_s).speaking(u"ur"_s))))
        , interpreter(anInterpreter(desk))
        , request(booking(person))
    {}

    void settings(const std::function<void(Study &)> &change)
    {
        ChangeStudy changed{desk.workspace().study(), desk.workspace().groups()};
        change(changed.study);
        REQUIRE(changeStudy(desk.workspace(), changed));
    }
    void change(Participant participant, const std::function<void(Participant &)> &made)
    {
        participant = stored(desk, participant.id);
        made(participant);
        keep(desk, participant);
    }
    void change(const std::function<void(Interpreter &)> &made)
    {
        interpreter = stored(desk, interpreter.id);
        made(interpreter);
        keep(desk, interpreter);
    }
    /// A confirmed hour of somebody else on Wednesday.
    void busyAt(QTime time, InterviewMode mode = InterviewMode::Teams)
    {
        Interview interview = anotherAt(time);
        interview.mode = mode;
        keep(desk, interview);
    }
    Interview anotherAt(QTime time) const
    {
        Interview interview;
        interview.id = Id<Interview>::create();
        interview.uid = interview.id.bytes();
        interview.participant = other.id;
        interview.start = *resolve({QDate(2026, 12, 2), time, "Europe/London", {}});
        return interview;
    }
    void withInterpreter()
    {
        request.participant = speaker.id;
        request.interpreter = interpreter.id;
    }
    void at(QDate date, QTime time) { request.start = {date, time, "Europe/London", {}}; }

    StudyDesk desk;
    Participant person;
    Participant other;
    Participant speaker;
    Interpreter interpreter;
    BookInterview request;
};

struct Case {
    const char *what;
    Code code;
    std::function<void(Scene &)> make;
};

QList<Case> blockedTimes()
{
    return {
        {"too long", Code::InterviewTooLong, [](Scene &s) { s.request.minutes = 61; }},
        {"no minutes", Code::NumberOutOfRange, [](Scene &s) { s.request.minutes = 0; }},
        {"interpreted, too long", Code::InterviewTooLong,
         [](Scene &s) {
             s.settings([](Study &study) { study.longestInterpretedMinutes = 45; });
             s.withInterpreter();
             s.request.minutes = 46;
         }},
        {"after the end", Code::InterviewAfterEnd,
         [](Scene &s) {
             s.at({2027, 7, 1}, {10, 0});
         }},
        {"over the end", Code::InterviewAfterEnd,
         [](Scene &s) {
             s.at({2027, 6, 30}, {23, 30});
         }},
        {"before the opening", Code::InterviewBeforeOpening,
         [](Scene &s) {
             s.desk.workspace().setClock(resolve({QDate(2026, 9, 1), {10, 0}, "Europe/London", {}})->utc);
             s.at({2026, 9, 30}, {10, 0});
         }},
        {"booked already", Code::InterviewSecond, [](Scene &s) { booked(s.desk, s.person, 200); }},
        {"interviewed already", Code::InterviewSecond, [](Scene &s) { interviewed(s.desk, s.person, -40); }},
        {"continues nothing", Code::InterviewWrongState, [](Scene &s) { s.request.continues = true; }},
        {"at the time of another", Code::ClashResearcher,
         [](Scene &s) {
             s.busyAt({10, 59});
         }},
        {"proposed at that time", Code::ClashResearcher,
         [](Scene &s) {
             Interview interview = s.anotherAt({9, 1});
             interview.state = Interview::State::Proposed;
             keep(s.desk, interview);
         }},
    };
}

QList<Case> blockedPeople()
{
    return {
        {"turned away", Code::ParticipantIneligible,
         [](Scene &s) { s.change(s.person, [](Participant &one) { one.tooYoung = true; }); }},
        {"not screened", Code::ParticipantUndecided,
         [](Scene &s) { s.request.participant = added(s.desk, aParticipant().named(u"Dee Example"_s)).id; }},
        {"withdrawn", Code::ParticipantWithdrawn,
         [](Scene &s) {
             REQUIRE(withdrawParticipant(s.desk.workspace(),
                                         {s.person.id, {Withdrawal::Scope::Everything}, {}, {}, {}}));
         }},
        {"closed", Code::ParticipantClosed,
         [](Scene &s) {
             REQUIRE(closeParticipant(s.desk.workspace(),
                                      {s.person.id, Participant::ClosedAs::OverTarget, u"Full"_s}));
         }},
        {"no agreement", Code::InterpreterNotCleared,
         [](Scene &s) {
             s.change([](Interpreter &one) { one.agreementOn.reset(); });
             s.withInterpreter();
         }},
        {"another language", Code::InterpreterNotCleared,
         [](Scene &s) {
             s.change([](Interpreter &one) { one.languages = {u"pl"_s}; });
             s.withInterpreter();
         }},
    };
}

QList<Case> blockedWords()
{
    return {
        {"an hour that is skipped", Code::TimeMissing,
         [](Scene &s) {
             s.at({2027, 3, 28}, {1, 30});
         }},
        {"no time", Code::TextEmpty, [](Scene &s) { s.request.start = {}; }},
        {"a place that hides its order", Code::TextControl,
         [](Scene &s) { s.request.place = u"Room \u202e3"_s; }},
        {"an endless place", Code::TextTooLong, [](Scene &s) { s.request.place = QString(3000, u'x'); }},
        {"out in a skipped hour", Code::TimeMissing,
         [](Scene &s) {
             s.request.dueOut = WallTime{QDate(2027, 3, 28), QTime(1, 0), "Europe/London", {}};
         }},
    };
}

WeekHours hoursOf(const char *text)
{
    return *parseWeekHours(QString::fromLatin1(text));
}

QList<Case> warnedPeople()
{
    return {
        {"outside their hours", Code::ParticipantUnavailable,
         [](Scene &s) {
             s.change(s.person, [](Participant &one) { one.availability = hoursOf("wed 10:00-10:59"); });
         }},
        {"away", Code::InterpreterAbsent,
         [](Scene &s) {
             s.change([](Interpreter &one) { one.availability = hoursOf("mon 09:00-17:00"); });
             s.withInterpreter();
         }},
        {"a way they don't want", Code::ModeUnwanted,
         [](Scene &s) { s.change(s.person, [](Participant &one) { one.modes = {InterviewMode::Phone}; }); }},
        {"past", Code::TimePast,
         [](Scene &s) {
             s.desk.workspace().setClock(resolve({QDate(2026, 12, 2), {10, 1}, "Europe/London", {}})->utc);
         }},
        {"consent before, and none", Code::ConsentMissing,
         [](Scene &s) {
             s.settings([](Study &study) { study.consentTaken = Study::ConsentTaken::Before; });
             s.request.participant = eligible(s.desk, aParticipant().named(u"Eve Example"_s)).id;
         }},
        {"a no to the recorder", Code::RecordingRefused,
         [](Scene &s) {
             REQUIRE(withdrawParticipant(s.desk.workspace(),
                                         {s.person.id, {Withdrawal::Scope::Recording}, {}, {}, {}}));
         }},
    };
}

QList<Case> warnedInterpreters()
{
    return {
        {"no interpreter", Code::InterpreterNeeded, [](Scene &s) { s.request.participant = s.speaker.id; }},
        {"an interpreter who won't be recorded", Code::InterpreterRecording,
         [](Scene &s) {
             s.change([](Interpreter &one) { one.agreesToRecording = YesNo::No; });
             s.withInterpreter();
         }},
        {"an interpreter they know", Code::InterpreterKnown,
         [](Scene &s) {
             const Id<Participant> speaker = s.speaker.id;
             s.change([&](Interpreter &one) { one.knownTo = {speaker}; });
             s.withInterpreter();
         }},
        {"not the wished gender", Code::InterpreterGender,
         [](Scene &s) {
             s.change(s.speaker, [](Participant &one) { one.interpreterGender = Gender::Female; });
             s.withInterpreter();
         }},
        {"another dialect", Code::InterpreterDialect,
         [](Scene &s) {
             s.change(s.speaker, [](Participant &one) { one.dialect = u"Dakhini"_s; });
             s.change([](Interpreter &one) { one.dialects = u"Rekhta"_s; });
             s.withInterpreter();
         }},
        {"asked too late", Code::InterpreterLate,
         [](Scene &s) {
             s.change([](Interpreter &one) { one.leadDays = 3; });
             s.withInterpreter();
         }},
    };
}

QList<Case> warnedTimes()
{
    return {
        {"too close", Code::BufferShort,
         [](Scene &s) {
             s.settings([](Study &study) { study.buffers = {{InterviewMode::Teams, 16}}; });
             s.busyAt({11, 31});
         }},
        {"too far", Code::TravelShort,
         [](Scene &s) {
             s.settings([](Study &study) {
                 study.travelMinutes = 45;
                 study.buffers.clear();
             });
             s.busyAt({11, 44}, InterviewMode::FaceToFace);
         }},
        {"out of hours", Code::HoursOutside,
         [](Scene &s) { s.settings([](Study &study) { study.hours = hoursOf("wed 10:01-17:00"); }); }},
        {"a full day", Code::DayFull,
         [](Scene &s) {
             s.settings([](Study &study) { study.dayCap = 1; });
             s.busyAt({14, 0});
         }},
        {"a full week", Code::DayFull,
         [](Scene &s) {
             s.settings([](Study &study) { study.weekCap = 1; });
             s.busyAt({14, 0});
         }},
        {"short notice", Code::NoticeShort,
         [](Scene &s) { s.settings([](Study &study) { study.noticeHours = 51; }); }},
    };
}

Findings only(Findings findings, Code code)
{
    findings.removeIf([&](const Finding &finding) { return finding.code != code; });
    return findings;
}

QStringList keptCodes(StudyDesk &desk)
{
    QStringList codes;
    for (const Override &override : desk.store().list<Override>("ORDER BY code"))
        codes << override.code;
    return codes;
}

} // namespace

TEST_CASE("The scene of the codes has nothing in its way")
{
    Scene scene;
    CHECK(checkBooking(scene.desk.workspace(), scene.request) == Findings());
    scene.withInterpreter();
    CHECK(checkBooking(scene.desk.workspace(), scene.request) == Findings());
    CHECK(bookInterview(scene.desk.workspace(), scene.request));
}

TEST_CASE("What blocks a booking is said, and no reason gets past it")
{
    for (const Case &one : blockedTimes() + blockedPeople() + blockedWords()) {
        INFO(one.what);
        Scene scene;
        one.make(scene);
        const Findings findings = checkBooking(scene.desk.workspace(), scene.request);
        CAPTURE(findings);
        const Findings meant = only(findings, one.code);
        REQUIRE_FALSE(meant.isEmpty());
        CHECK(meant.first().severity == Severity::Blocks);
        CHECK(findings.first().severity == Severity::Blocks);
        CHECK(line(meant.first()).startsWith(u"block "_s + codeText(one.code) + u": "_s));
        checkRefused(scene.desk, one.code,
                     [&] { return bookInterview(scene.desk.workspace(), scene.request); });
        scene.request.decisions.overrideAll = u"I know better"_s;
        scene.request.decisions.overrides[codeText(one.code)] = u"I know better"_s;
        scene.request.decisions.deviation = u"It was so"_s;
        checkRefused(scene.desk, one.code,
                     [&] { return bookInterview(scene.desk.workspace(), scene.request); });
        CHECK(keptCodes(scene.desk).isEmpty());
    }
}

TEST_CASE("What warns of a booking is said, and passed with its own reason, which is kept with its code")
{
    for (const Case &one : warnedPeople() + warnedInterpreters() + warnedTimes()) {
        INFO(one.what);
        Scene scene;
        one.make(scene);
        const auto before = keptCodes(scene.desk);
        const Findings findings = checkBooking(scene.desk.workspace(), scene.request);
        CAPTURE(findings);
        const Findings meant = only(findings, one.code);
        REQUIRE(meant.size() == 1);
        CHECK(findings == meant);
        CHECK(meant.first().severity == Severity::Warns);
        CHECK(line(meant.first()).startsWith(u"warn "_s + codeText(one.code) + u": "_s));
        const auto book = [&] { return bookInterview(scene.desk.workspace(), scene.request); };
        checkRefused(scene.desk, one.code, book);
        for (const QString &nothing : {u""_s, u"  "_s, u"\u200b"_s}) {
            scene.request.decisions.overrides = {{codeText(one.code), nothing}};
            checkRefused(scene.desk, one.code, book);
        }
        scene.request.decisions.overrides = {{u"text.empty"_s, u"A reason for something else"_s}};
        checkRefused(scene.desk, one.code, book);
        scene.request.decisions.overrides = {{codeText(one.code), u" They asked for it. "_s}};
        const auto made = book();
        REQUIRE(made);
        CHECK(keptCodes(scene.desk) == QStringList{codeText(one.code)} + before);
        const auto kept = scene.desk.store().first<Override>({});
        CHECK(kept->reason == u"They asked for it."_s);
        CHECK(kept->subject == made->id.bytes());
        CHECK(kept->participant == scene.request.participant);
        CHECK(kept->kind == Override::Kind::Override);
    }
}

TEST_CASE("An hour that comes twice is asked about, and no reason answers")
{
    Scene scene;
    scene.desk.workspace().setClock(QDateTime({2026, 10, 20}, {8, 0}, Qt::UTC).toSecsSinceEpoch());
    scene.at({2026, 10, 25}, {1, 30});
    const auto book = [&] { return bookInterview(scene.desk.workspace(), scene.request); };
    const Findings findings = checkBooking(scene.desk.workspace(), scene.request);
    REQUIRE(only(findings, Code::TimeTwice).size() == 1);
    CHECK(only(findings, Code::TimeTwice).first().severity == Severity::Asks);
    scene.request.decisions.overrideAll = u"Either"_s;
    checkRefused(scene.desk, Code::TimeTwice, book);
    for (const Fold fold : {Fold::First, Fold::Second}) {
        scene.request.start.fold = fold;
        const auto made = book();
        REQUIRE(made);
        CHECK(utcText(made->start.utc) ==
              (fold == Fold::First ? u"2026-10-25T00:30:00Z"_s : u"2026-10-25T01:30:00Z"_s));
        REQUIRE(scene.desk.workspace().undo());
    }
}

TEST_CASE("Several warnings each need a reason, and one reason may be given for all")
{
    Scene scene;
    scene.settings([](Study &study) { study.noticeHours = 51; });
    scene.change(scene.speaker, [](Participant &one) { one.modes = {InterviewMode::Phone}; });
    scene.request.participant = scene.speaker.id;
    const QStringList codes{u"interpreter.needed"_s, u"mode.unwanted"_s, u"notice.short"_s};
    const auto book = [&] { return bookInterview(scene.desk.workspace(), scene.request); };
    for (const QString &missing : codes) {
        scene.request.decisions.overrides.clear();
        for (const QString &code : codes) {
            if (code != missing)
                scene.request.decisions.overrides[code] = u"Because"_s;
        }
        checkRefused(scene.desk, *codeFromText(missing), book);
    }
    scene.request.decisions.overrides = {{u"mode.unwanted"_s, u"The line is bad"_s}};
    scene.request.decisions.overrideAll = u"There is no other time"_s;
    REQUIRE(book());
    CHECK(keptCodes(scene.desk) == codes);
    QStringList reasons;
    for (const Override &override : scene.desk.store().list<Override>("ORDER BY code"))
        reasons << override.reason;
    CHECK(reasons ==
          QStringList{u"There is no other time"_s, u"The line is bad"_s, u"There is no other time"_s});
}
