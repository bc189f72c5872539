// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/participants.h"
#include "core/actions/plan.h"
#include "core/actions/studies.h"
#include "core/base/workprogress.h"
#include "core/domain/busycalendar.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include <algorithm>
#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// Tuesday to Friday of the desk's week.
MakePlan week()
{
    MakePlan request;
    request.from = QDate(2026, 12, 1);
    request.to = QDate(2026, 12, 4);
    return request;
}

Plan planned(StudyDesk &desk, const MakePlan &request = week())
{
    const auto plan = makePlan(desk.workspace(), request);
    REQUIRE(plan);
    return *plan;
}

WeekHours hours(const QString &text)
{
    const auto parsed = parseWeekHours(text);
    REQUIRE(parsed);
    return *parsed;
}

template <class Change>
void changeStudy(StudyDesk &desk, const Change &change)
{
    Study study = desk.workspace().study();
    change(study);
    keep(desk, study);
}

void workHours(StudyDesk &desk, const QString &text)
{
    changeStudy(desk, [&](Study &study) { study.hours = hours(text); });
}

Participant available(StudyDesk &desk, Participant person, const QString &text)
{
    person.availability = hours(text);
    keep(desk, person);
    return person;
}

/// Comes only on Tuesday at ten.
Participant tiedDown(StudyDesk &desk)
{
    return available(desk, eligibleClient(desk), u"tue 10:00-11:00"_s);
}

QStringList codesOf(const LeftOut &left)
{
    QStringList codes;
    for (const Finding &finding : left.why)
        codes << codeText(finding.code);
    return codes;
}

void checkWhy(StudyDesk &desk, const QStringList &codes, const MakePlan &request = week())
{
    const Plan plan = planned(desk, request);
    REQUIRE(plan.leftOut.size() == 1);
    CAPTURE(plan.leftOut.first().why);
    CHECK(codesOf(plan.leftOut.first()) == codes);
}

void keepBusy(StudyDesk &desk, const QList<TimeSpan> &times)
{
    BusyCalendar calendar;
    calendar.id = Id<BusyCalendar>::create();
    calendar.source = u"Work"_s;
    calendar.times = times;
    for (const TimeSpan &time : times)
        calendar.longest = std::max(calendar.longest, time.end - time.start);
    keep(desk, calendar);
}

qint64 hourOf(int day, int hour)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, 0), Qt::UTC).toSecsSinceEpoch();
}

/// Two weeks of a study that is in full swing.
class BusyStudy {
public:
    BusyStudy(StudyDesk &desk, unsigned seed)
        : m_desk(desk)
        , m_dice(seed)
    {
        changeStudy(desk, [this](Study &study) { setUp(study); });
        QList<TimeSpan> busy;
        for (int day = 1; day < 14; ++day) {
            if (const int hour = 9 + below(8); oneIn(2))
                busy << TimeSpan{hourOf(day, hour), hourOf(day, hour + 2)};
        }
        keepBusy(desk, busy);
        addInterpreters();
        for (int i = 0; i < 8; ++i)
            addPerson();
        bookSome();
    }

private:
    int below(int bound) { return static_cast<int>(m_dice() % static_cast<unsigned>(bound)); }
    bool oneIn(int count) { return below(count) == 0; }

    void setUp(Study &study)
    {
        study.hours = hours(u"mon-fri 09:00-18:00"_s);
        study.buffers = {{InterviewMode::Teams, 5 * below(4)}, {InterviewMode::FaceToFace, 10}};
        study.travelMinutes = 15 * below(4);
        study.noticeHours = 24 * below(3);
        study.dayCap = below(3);
        study.weekCap = oneIn(2) ? 5 : 0;
        study.bankHolidays = u"england_and_wales"_s;
    }

    void addInterpreters()
    {
        for (int i = 0; i < 3; ++i) {
            Interpreter interpreter;
            interpreter.availability = hours(i == 0 ? u"mon-wed 09:00-13:00"_s : u"tue-fri 11:00-18:00"_s);
            interpreter.leadDays = i;
            interpreter.gender = i == 1 ? Gender::Female : Gender::Male;
            anInterpreter(m_desk, interpreter);
        }
    }

    void addPerson()
    {
        static const QStringList times{u"mon-fri 09:00-18:00"_s, u"mon,fri 09:00-12:00"_s,
                                       u"wed 13:00-18:00"_s, u"tue-thu 16:00-20:00"_s};
        Participant person = oneIn(3) ? urduSpeaker(m_desk) : eligibleClient(m_desk);
        person.availability = hours(times[below(4)]);
        if (oneIn(3))
            person.modes = {oneIn(2) ? InterviewMode::FaceToFace : InterviewMode::Phone};
        if (oneIn(4))
            person.interpreterGender = Gender::Female;
        keep(m_desk, person);
    }

    void bookSome()
    {
        for (int i = 0; i < 3; ++i) {
            BookInterview request = booking(eligibleClient(m_desk));
            request.start.date = QDate(2026, 12, 1).addDays(2 * below(5));
            request.start.time = QTime(9 + 2 * i, 15);
            request.decisions.overrideAll = u"Agreed"_s;
            if (!bookInterview(m_desk.workspace(), request)) // another one may be there
                continue;
        }
    }

    StudyDesk &m_desk;
    std::mt19937 m_dice;
};

} // namespace

TEST_CASE("Accepting a plan books proposed interviews of which nothing warns, and asks their interpreters")
{
    int interviews = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        StudyDesk desk;
        BusyStudy study(desk, seed);
        MakePlan request = week();
        request.from = QDate(2026, 11, 30);
        request.to = QDate(2026, 12, 11);
        const Plan plan = planned(desk, request);
        CHECK(plan.optimal);
        const auto made = applyPlan(desk.workspace(), {plan.interviews, {}});
        CAPTURE(made ? Findings() : made.error().findings);
        REQUIRE(made);
        REQUIRE(made->size() == plan.interviews.size());
        for (qsizetype i = 0; i < made->size(); ++i) {
            CHECK(made->at(i).state == Interview::State::Proposed);
            CHECK(made->at(i).span() == plan.interviews[i].span);
            const auto interpreted = interpreterBooking(desk.workspace(), made->at(i).id);
            CHECK(interpreted.has_value() == plan.interviews[i].interpreter.has_value());
            if (interpreted)
                CHECK(interpreted->state == InterpreterBooking::State::Asked);
        }
        interviews += static_cast<int>(made->size());
        CHECK(planned(desk, request).interviews.isEmpty());
    }
    CHECK(interviews > 40);
}

TEST_CASE("Taking over a plan is one step, which undo takes back whole")
{
    const auto prepare = [](StudyDesk &desk) {
        workHours(desk, u"mon-fri 09:00-17:00"_s);
        for (int i = 0; i < 3; ++i)
            eligibleClient(desk);
        urduSpeaker(desk);
        anInterpreter(desk);
        const Plan plan = planned(desk);
        REQUIRE(plan.interviews.size() == 4);
        return plan;
    };
    checkStep(prepare, [](StudyDesk &desk, const Plan &plan) {
        return applyPlan(desk.workspace(), {plan.interviews, {}}).has_value();
    });
    StudyDesk desk;
    const Plan plan = prepare(desk);
    desk.workspace().lock();
    checkLocked(desk, [&] { return applyPlan(desk.workspace(), {plan.interviews, {}}); });
}

TEST_CASE("A plan is taken over whole or not at all: what was booked meanwhile stands in its way")
{
    StudyDesk desk;
    workHours(desk, u"mon-fri 09:00-17:00"_s);
    for (int i = 0; i < 3; ++i)
        eligibleClient(desk);
    const Plan plan = planned(desk);
    REQUIRE(plan.interviews.size() == 3);
    BookInterview request = booking(eligibleClient(desk));
    request.start = wallTimeAt(plan.interviews[1].span.start, "Europe/London");
    request.decisions.overrideAll = u"Agreed"_s;
    REQUIRE(bookInterview(desk.workspace(), request));
    checkRefused(desk, Code::ClashResearcher, [&] {
        return applyPlan(desk.workspace(), {plan.interviews, {}});
    });
}

TEST_CASE("A plan asks about what is to be known of somebody whatever the time, once it is taken over")
{
    StudyDesk desk;
    changeStudy(desk, [](Study &study) { study.consentTaken = Study::ConsentTaken::Before; });
    eligibleClient(desk);
    const Plan plan = planned(desk);
    REQUIRE(plan.interviews.size() == 1);
    checkRefused(desk, Code::ConsentMissing, [&] {
        return applyPlan(desk.workspace(), {plan.interviews, {}});
    });
    ApplyPlan request{plan.interviews, {}};
    request.decisions.overrides.insert(u"consent.missing"_s, u"They bring the form"_s);
    CHECK(applyPlan(desk.workspace(), request));
}

TEST_CASE("Of two who can come at one time only, one is left out because the other needs it")
{
    StudyDesk desk;
    workHours(desk, u"mon-fri 09:00-17:00"_s);
    tiedDown(desk);
    tiedDown(desk);
    const Plan plan = planned(desk);
    CHECK(plan.optimal);
    REQUIRE(plan.interviews.size() == 1);
    CHECK(plan.interviews.first().span == TimeSpan{hourOf(1, 10), hourOf(1, 11)});
    checkWhy(desk, {u"plan.taken"_s, u"participant.unavailable"_s});
}

TEST_CASE("A plan says what stands in the way of whoever has no time at all")
{
    StudyDesk desk;
    SECTION("their own times")
    {
        workHours(desk, u"mon-fri 09:00-17:00"_s);
        available(desk, eligibleClient(desk), u"sat,sun 10:00-12:00"_s);
        checkWhy(desk, {u"plan.no_time"_s, u"participant.unavailable"_s});
    }
    SECTION("the researcher's hours, or theirs: either would do")
    {
        workHours(desk, u"mon-fri 09:00-17:00"_s);
        available(desk, eligibleClient(desk), u"wed 18:00-20:00"_s);
        checkWhy(desk, {u"plan.no_time"_s, u"participant.unavailable"_s, u"hours.outside"_s});
    }
    SECTION("no interpreter of the language")
    {
        urduSpeaker(desk);
        checkWhy(desk, {u"plan.no_time"_s, u"interpreter.none"_s});
    }
    SECTION("an interpreter who is away")
    {
        urduSpeaker(desk);
        Interpreter away;
        away.availability = hours(u"mon 09:00-17:00"_s);
        anInterpreter(desk, away);
        checkWhy(desk, {u"plan.no_time"_s, u"interpreter.absent"_s});
    }
    SECTION("an interpreter whom they didn't wish for")
    {
        Participant person = urduSpeaker(desk);
        person.interpreterGender = Gender::Female;
        keep(desk, person);
        anInterpreter(desk);
        checkWhy(desk, {u"plan.no_time"_s, u"interpreter.gender"_s});
    }
    SECTION("an imported calendar")
    {
        tiedDown(desk);
        keepBusy(desk, {{hourOf(1, 9), hourOf(1, 12)}});
        checkWhy(desk, {u"plan.no_time"_s, u"participant.unavailable"_s, u"clash.busy"_s});
    }
    SECTION("the study's end")
    {
        eligibleClient(desk);
        MakePlan request = week();
        request.from = QDate(2027, 7, 1);
        request.to = QDate(2027, 7, 9);
        checkWhy(desk, {u"plan.no_time"_s, u"interview.after_end"_s}, request);
    }
    SECTION("a day that is full")
    {
        changeStudy(desk, [](Study &study) { study.dayCap = 1; });
        booked(desk, eligibleClient(desk), 30);
        tiedDown(desk);
        checkWhy(desk, {u"plan.no_time"_s, u"participant.unavailable"_s, u"day.full"_s});
    }
    SECTION("the screening that is still to come")
    {
        added(desk);
        checkWhy(desk, {u"participant.undecided"_s});
    }
    SECTION("dates that lie behind")
    {
        eligibleClient(desk);
        MakePlan request = week();
        request.from = request.to = QDate(2026, 11, 20);
        checkWhy(desk, {u"plan.no_time"_s, u"time.past"_s}, request);
    }
}

TEST_CASE("Who is booked, interviewed, withdrawn, closed or not eligible is no part of a plan")
{
    StudyDesk desk;
    booked(desk, eligibleClient(desk), 30);
    interviewed(desk, eligibleClient(desk), -30);
    CloseParticipant request;
    request.participant = eligibleClient(desk).id;
    request.as = Participant::ClosedAs::Declined;
    request.reason = u"No time"_s;
    REQUIRE(closeParticipant(desk.workspace(), request));
    const Plan plan = planned(desk);
    CHECK(plan.optimal);
    CHECK(plan.interviews.isEmpty());
    CHECK(plan.leftOut.isEmpty());
}

TEST_CASE("Whoever asked for no contact is left out of a plan, for nobody could invite them")
{
    StudyDesk desk;
    Participant quiet = eligibleClient(desk);
    quiet.noContact = true;
    keep(desk, quiet);
    const Plan plan = planned(desk);
    CHECK(plan.interviews.isEmpty());
    REQUIRE(plan.leftOut.size() == 1);
    CHECK(plan.leftOut.first().why == Findings{blocks(Code::ParticipantNoContact, quiet.code)});
}

TEST_CASE("What is pinned stays, and the rest is planned around it")
{
    StudyDesk desk;
    workHours(desk, u"mon-fri 09:00-17:00"_s);
    const Participant first = eligibleClient(desk);
    eligibleClient(desk);
    Plan plan = planned(desk);
    REQUIRE(plan.interviews.size() == 2);
    MakePlan request = week();
    request.pinned = {plan.interviews.last()};
    request.pinned.first().span = {hourOf(3, 14), hourOf(3, 15)};
    plan = planned(desk, request);
    REQUIRE(plan.interviews.size() == 2);
    CHECK(plan.interviews.last() == request.pinned.first());
    CHECK(plan.interviews.first().participant != request.pinned.first().participant);
    CHECK(applyPlan(desk.workspace(), {plan.interviews, {}}));
}

TEST_CASE("With targets a plan never has more of a group than its most, and says so")
{
    StudyDesk desk;
    workHours(desk, u"mon-fri 09:00-17:00"_s);
    eligibleClient(desk);
    eligibleClient(desk);
    for (StudyGroup group : desk.workspace().groups()) {
        if (group.key == u"client"_s) {
            group.targetLeast = 0;
            group.targetMost = 1;
            keep(desk, group);
        }
    }
    CHECK(planned(desk).interviews.size() == 2);
    MakePlan request = week();
    request.targets = true;
    const Plan plan = planned(desk, request);
    CHECK(plan.interviews.size() == 1);
    REQUIRE(plan.leftOut.size() == 1);
    CHECK(plan.leftOut.first().why.first().code == Code::PlanTaken);
    CHECK(plan.leftOut.first().why.first().details == QStringList{u"target"_s});
}

TEST_CASE("A plan can be cancelled at any moment, and changes nothing")
{
    StudyDesk desk;
    for (int i = 0; i < 6; ++i)
        eligibleClient(desk);
    const auto before = desk.rows();
    const auto watch = std::make_shared<WorkProgress>();
    desk.store().setProgress(watch);
    planned(desk);
    CHECK(watch->done() == watch->total());
    for (qint64 moment = 0; moment < watch->total(); ++moment) {
        const auto impatient = std::make_shared<WorkProgress>();
        impatient->cancelAt(moment);
        desk.store().setProgress(impatient);
        const auto plan = makePlan(desk.workspace(), week());
        REQUIRE_FALSE(plan);
        CHECK(contains(plan.error().findings, Code::WorkCancelled));
    }
    CHECK(desk.rows() == before);
}

TEST_CASE("A plan for dates that are the wrong way round, or for more than a year, is refused")
{
    StudyDesk desk;
    MakePlan request = week();
    std::swap(request.from, request.to);
    CHECK(contains(makePlan(desk.workspace(), request).error().findings, Code::DateMalformed));
    request = week();
    request.to = request.from.addDays(366);
    CHECK(contains(makePlan(desk.workspace(), request).error().findings, Code::PlanTooLarge));
    request = week();
    request.minutes = 90;
    eligibleClient(desk);
    CHECK(contains(makePlan(desk.workspace(), request).error().findings, Code::InterviewTooLong));
}
