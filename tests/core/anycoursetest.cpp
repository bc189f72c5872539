// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/consent.h"
#include "core/actions/documents.h"
#include "core/actions/gratitude.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

// Whatever a researcher does, in whatever order: it is refused and leaves no trace, or it is one step that
// can be taken back and done again, and the trail holds all of it.

namespace {

constexpr int hour = 3600;

class Researcher {
public:
    Researcher(StudyDesk &desk, unsigned seed)
        : m_desk(desk)
        , m_random(seed)
    {
        for (const QString &language : {u"en"_s, u"ur"_s, u"en"_s, u"ur"_s, u"en"_s, u"ur"_s}) {
            const QString name = u"Person of %1 %2"_s.arg(language).arg(m_people.size());
            m_people << consented(desk, eligible(desk, aParticipant().named(name).speaking(language))).id;
        }
        m_people << added(desk, aParticipant().named(u"Somebody New"_s)).id;
        interviewed(desk, *desk.store().find(m_people.first()), -30);
        m_interpreters << anInterpreter(desk).id << anInterpreter(desk).id;
    }

    struct Deed {
        const char *name;
        bool (Researcher::*act)();
    };
    static const QList<Deed> &deeds()
    {
        static const QList<Deed> all{{"add somebody", &Researcher::addSomebody},
                                     {"note something", &Researcher::noteSomething},
                                     {"screen", &Researcher::screen},
                                     {"inform", &Researcher::inform},
                                     {"take consent", &Researcher::takeConsent},
                                     {"try to reach", &Researcher::tryToReach},
                                     {"book", &Researcher::book},
                                     {"book", &Researcher::book},
                                     {"move", &Researcher::move},
                                     {"cancel", &Researcher::cancel},
                                     {"move", &Researcher::move},
                                     {"start", &Researcher::start},
                                     {"finish", &Researcher::finish},
                                     {"thank", &Researcher::thank},
                                     {"step interpreter", &Researcher::stepAnInterpreter},
                                     {"step interpreter", &Researcher::stepAnInterpreter},
                                     {"withdraw", &Researcher::withdraw},
                                     {"close", &Researcher::close},
                                     {"thank", &Researcher::thank},
                                     {"draft", &Researcher::draft},
                                     {"set", &Researcher::setSomething}};
        return all;
    }

    const Deed &next() { return deeds()[below(static_cast<int>(deeds().size()))]; }
    /// Whether anything came of it: what was said already is no news.
    bool does(const Deed &deed)
    {
        const int announced = m_desk.announced();
        const bool accepted = (this->*deed.act)();
        return accepted && m_desk.announced() > announced;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool oneIn(int times) { return below(times) == 0; }
    Workspace &workspace() { return m_desk.workspace(); }
    template <class T>
    T oneOf(const QList<T> &list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

    std::optional<Participant> somebody() { return m_desk.store().find(oneOf(m_people)); }
    Id<Participant> anybody() { return oneOf(m_people); }
    /// One that is still to be held, as a rule.
    std::optional<Id<Interview>> anInterview()
    {
        const auto all = m_desk.store().list<Interview>("ORDER BY rowid");
        QList<Interview> live = all;
        live.removeIf([](const Interview &interview) { return !interview.isLive(); });
        if (all.isEmpty())
            return std::nullopt;
        return oneOf(live.isEmpty() || oneIn(6) ? all : live).id;
    }
    static Decisions knowingly()
    {
        Decisions decisions;
        decisions.overrideAll = u"It can't be helped"_s;
        return decisions;
    }
    WallTime someTime()
    {
        return {QDate(2026, 12, 1).addDays(below(10)), QTime(9 + below(8), 0), "Europe/London", {}};
    }

    bool addSomebody()
    {
        Participant person = aParticipant().named(u"Person %1"_s.arg(below(1000))).value();
        person.spokenLanguage = oneIn(3) ? u"ur"_s : u"en"_s;
        person.readingLanguage = person.spokenLanguage;
        person.email = oneIn(8) ? u"no address"_s : QString();
        const auto added = addParticipant(workspace(), {person, knowingly()});
        if (added && m_people.size() < 9)
            m_people << added->id;
        return added.has_value();
    }
    bool noteSomething()
    {
        auto person = somebody();
        if (!person)
            return false;
        person->notes = u"Note %1"_s.arg(m_random());
        person->phone = oneIn(5) ? u"?"_s : u"020 7946 0%1"_s.arg(100 + below(900));
        return changeParticipant(workspace(), {*person, knowingly()}).has_value();
    }
    bool screen()
    {
        ScreenParticipant request;
        request.participant = anybody();
        for (const QString &id : {u"age_16_or_over"_s, u"li_treatment_in_iapt"_s, u"individual_session"_s})
            request.answers[id] = oneIn(12) ? Answer::Unsure : Answer::Yes;
        request.answers[u"attended_group"_s] = Answer::No;
        if (oneIn(6))
            request.answers = {{u"shoe_size"_s, Answer::Yes}};
        request.reason = u"They said so %1"_s.arg(below(100));
        return screenParticipant(workspace(), request).has_value();
    }
    bool inform()
    {
        InformParticipant request;
        request.participant = anybody();
        request.at = StudyDesk::monday() - (30 + below(50)) * hour;
        request.how = static_cast<Delivery>(below(3));
        return informParticipant(workspace(), request).has_value();
    }
    bool takeConsent()
    {
        RecordConsent request;
        request.participant = anybody();
        request.answers = {{1, oneIn(5) ? YesNo::No : YesNo::Yes}, {2, YesNo::Yes}};
        request.at = StudyDesk::monday() - below(5) * hour;
        request.decisions = knowingly();
        return recordConsent(workspace(), request).has_value();
    }
    bool tryToReach()
    {
        LogContact request;
        request.attempt.participant = anybody();
        request.attempt.channel = static_cast<Channel>(below(4));
        request.attempt.outcome = static_cast<ContactAttempt::Outcome>(below(4));
        request.attempt.note = u"Try %1"_s.arg(below(100));
        request.decisions = knowingly();
        return logContact(workspace(), request).has_value();
    }
    bool book()
    {
        BookInterview request;
        request.participant = anybody();
        request.start = someTime();
        request.proposed = oneIn(4);
        request.mode = static_cast<InterviewMode>(below(4));
        const auto person = m_desk.store().find(request.participant);
        if (person && person->spokenLanguage == u"ur"_s && !oneIn(4))
            request.interpreter = oneOf(m_interpreters);
        request.decisions = knowingly();
        return bookInterview(workspace(), request).has_value();
    }
    bool move()
    {
        const auto interview = anInterview();
        if (!interview)
            return false;
        MoveInterview request;
        request.interview = *interview;
        request.start = someTime();
        request.reason = oneIn(6) ? QString() : u"They asked"_s;
        request.decisions = knowingly();
        return moveInterview(workspace(), request).has_value();
    }
    bool cancel()
    {
        const auto interview = anInterview();
        return interview &&
               cancelInterview(workspace(), {*interview, Interview::By::Researcher, u"Ill"_s, knowingly()});
    }
    bool start()
    {
        const auto interview = anInterview();
        if (!interview)
            return false;
        StartInterview request{*interview, StudyDesk::monday() - 600 * below(9), true, knowingly()};
        request.decisions.deviation = oneIn(4) ? std::nullopt : std::optional(u"It was so"_s);
        return startInterview(workspace(), request).has_value();
    }
    bool finish()
    {
        const auto interview = anInterview();
        if (!interview)
            return false;
        FinishInterview request;
        request.interview = *interview;
        request.outcome = static_cast<Interview::State>(4 + below(4));
        request.decisions.deviation = u"It was so"_s;
        return finishInterview(workspace(), request).has_value();
    }
    bool stepAnInterpreter()
    {
        const auto interview = anInterview();
        if (!interview)
            return false;
        StepInterpreter request{*interview, static_cast<InterpreterStep>(below(4)), {}, knowingly()};
        if (request.step == InterpreterStep::Ask)
            request.interpreter = oneOf(m_interpreters);
        return stepInterpreter(workspace(), request).has_value();
    }
    bool withdraw()
    {
        WithdrawParticipant request;
        request.participant = anybody();
        if (!oneIn(5))
            request.scopes = {oneIn(6) ? Withdrawal::Scope::Everything : Withdrawal::Scope::Recording};
        return withdrawParticipant(workspace(), request).has_value();
    }
    bool close()
    {
        CloseParticipant request;
        request.participant = anybody();
        if (oneIn(8))
            request.as = static_cast<Participant::ClosedAs>(below(4));
        request.reason = u"So it is %1"_s.arg(below(100));
        return closeParticipant(workspace(), request).has_value();
    }
    bool thank()
    {
        const Id<Participant> person = anybody();
        if (oneIn(3)) {
            const QList<decltype(&declineThanks)> steps{declineThanks, requestThanks, bounceThanks,
                                                        voidThanks};
            return steps[below(static_cast<int>(steps.size()))](workspace(), person).has_value();
        }
        return sendThanks(workspace(), {person, u"SER-%1"_s.arg(below(20)), {}}).has_value();
    }
    bool draft()
    {
        Document document;
        document.group = u"client"_s;
        document.language = oneIn(4) ? u"??"_s : u"pl"_s;
        document.version = u"%1"_s.arg(below(100));
        const auto added = addDocument(workspace(), document);
        return added.has_value();
    }
    bool setSomething()
    {
        ChangeStudy request{workspace().study(), workspace().groups()};
        request.study.shortName = u"Name %1"_s.arg(m_random());
        request.study.dayCap = below(1100);
        return changeStudy(workspace(), request).has_value();
    }

    StudyDesk &m_desk;
    std::mt19937 m_random;
    QList<Id<Participant>> m_people;
    QList<Id<Interpreter>> m_interpreters;
};

/// What is in the study beside its people and rows: what the lists make of them.
QStringList overviewOf(Workspace &workspace)
{
    QStringList lines;
    for (const ParticipantSummary &person : participants(workspace, true))
        lines << person.code + u' ' + person.name + u' ' + word(person.progress.stage) + u' ' +
                     word(person.progress.next);
    for (const InterviewSummary &one : interviews(workspace, {}, {}))
        lines << one.code + u' ' + utcText(one.interview.start.utc) + u' ' + word(one.interview.state);
    return lines;
}

struct Snapshot {
    QMap<QByteArray, QList<Row>> rows;
    QStringList overview;

    bool operator==(const Snapshot &) const = default;
};

Snapshot snapshot(StudyDesk &desk)
{
    return {standingRows(desk), overviewOf(desk.workspace())};
}

} // namespace

TEST_CASE("Whatever is done in whatever order is one step to be taken back, or leaves no trace")
{
    QMap<QByteArray, int> done;
    for (unsigned seed = 1; seed <= 2; ++seed) {
        StudyDesk desk;
        Researcher researcher(desk, seed);
        for (int i = 0; i < 80; ++i) {
            const auto &deed = researcher.next();
            INFO("seed " << seed << ", deed " << i << ": " << deed.name);
            const auto rows = desk.rows();
            const Snapshot before = snapshot(desk);
            const int announced = desk.announced();
            if (!researcher.does(deed)) {
                REQUIRE((desk.rows() == rows));
                REQUIRE(desk.announced() == announced);
                continue;
            }
            ++done[deed.name];
            REQUIRE(desk.announced() == announced + 1);
            const Snapshot after = snapshot(desk);
            REQUIRE_FALSE((after == before));
            REQUIRE(desk.workspace().undo());
            REQUIRE((snapshot(desk) == before));
            REQUIRE(desk.workspace().redo());
            REQUIRE((snapshot(desk) == after));
        }
        CHECK(*verify(desk.workspace()) == Findings());
    }
    CAPTURE(done.keys());
    CHECK(done.size() >= 14); // of 18 kinds
}

TEST_CASE("A long course is taken back to its beginning and done again to its end")
{
    StudyDesk desk;
    Researcher researcher(desk, 99);
    desk.workspace().forgetSteps();
    QList<Snapshot> course{snapshot(desk)};
    for (int i = 0; i < 80; ++i) {
        if (researcher.does(researcher.next()))
            course << snapshot(desk);
    }
    REQUIRE(course.size() > 25);
    for (qsizetype i = course.size() - 2; i >= 0; --i) {
        INFO("back to " << i);
        REQUIRE(desk.workspace().undo());
        REQUIRE((snapshot(desk) == course[i]));
    }
    CHECK_FALSE(desk.workspace().undo());
    for (qsizetype i = 1; i < course.size(); ++i) {
        INFO("again to " << i);
        REQUIRE(desk.workspace().redo());
        REQUIRE((snapshot(desk) == course[i]));
    }
    CHECK_FALSE(desk.workspace().redo());
    CHECK(*verify(desk.workspace()) == Findings());
}

TEST_CASE("Each step of a course has its lines in the trail, with its action, its time and its person")
{
    StudyDesk desk;
    Researcher researcher(desk, 7);
    for (int i = 0; i < 120; ++i) {
        desk.workspace().setClock(StudyDesk::monday() + i * 60);
        const QList<AuditLine> before = auditLines(desk.workspace(), std::nullopt);
        const auto &deed = researcher.next();
        INFO(deed.name);
        const bool done = researcher.does(deed);
        const QList<AuditLine> after = auditLines(desk.workspace(), std::nullopt);
        const qsizetype lines = done ? desk.last().changes.size() : 0;
        REQUIRE(after.size() == before.size() + lines);
        for (qsizetype line = before.size(); line < after.size(); ++line) {
            CHECK(after[line].seq == line + 1);
            CHECK(after[line].utc == StudyDesk::monday() + i * 60);
            CHECK(after[line].clockSet);
            CHECK(after[line].action == QString::fromLatin1(desk.last().action));
            CHECK(after[line].subject == desk.last().subject);
            const Change &change = desk.last().changes[line - before.size()];
            CHECK(after[line].entity == QString::fromLatin1(change.table));
            if (after[line].subject.startsWith(u'C'))
                CHECK(after[line].participant == after[line].subject);
            else
                CHECK(after[line].participant.isEmpty());
        }
    }
}
