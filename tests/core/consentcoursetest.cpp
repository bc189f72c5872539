// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consent.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"
#include "core/actions/withdrawing.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

// Consents, corrections and withdrawals in any order, taken back and done again, against a notebook in which
// each of them is a line and a line that was taken back is struck out.

namespace {

using State = ConsentStanding::State;
using Scope = Withdrawal::Scope;
using Permits = Statement::Permits;

constexpr int hour = 3600;

QList<Statement> askedStatements()
{
    using Need = Statement::Need;
    return {{1, u"I take part."_s, Need::Required, Permits::TakePart},
            {2, u"My voice may be recorded."_s, Need::Optional, Permits::Audio},
            {3, u"An interpreter may hear me."_s, Need::WhenInterpreter, Permits::Nothing},
            {4, u"My picture may be recorded."_s, Need::WhenVideo, Permits::Video},
            {5, u"I know that I may stop."_s, Need::Required, Permits::Nothing},
            {6, u"I may be quoted."_s, Need::Optional, Permits::Quotes},
            {7, u"The recording of my voice may be transcribed."_s, Need::Optional, Permits::Audio},
            {8, u"I may be asked again."_s, Need::Optional, Permits::Recontact}};
}

struct Line {
    enum class Kind { Consent, Withdrawal };
    Kind kind = Kind::Consent;
    qint64 at = 0;
    QMap<int, YesNo> answers;
    bool interpreted = false;
    bool video = false;
    std::optional<Id<ConsentRecord>> id;
    std::optional<Id<ConsentRecord>> corrects;
    QList<Scope> scopes;
};

class Notebook {
public:
    void write(const Line &line)
    {
        m_lines << line;
        m_struckOut.clear();
    }
    bool strikeOut()
    {
        if (m_lines.isEmpty())
            return false;
        m_struckOut << m_lines.takeLast();
        return true;
    }
    bool writeAgain()
    {
        if (m_struckOut.isEmpty())
            return false;
        m_lines << m_struckOut.takeLast();
        return true;
    }

    bool hasWithdrawn(std::initializer_list<Scope> scopes, qint64 until) const
    {
        return std::ranges::any_of(m_lines, [&](const Line &line) {
            return line.kind == Line::Kind::Withdrawal && line.at <= until &&
                   std::ranges::any_of(scopes, [&](Scope scope) { return line.scopes.contains(scope); });
        });
    }

    QList<Line> consents() const
    {
        QList<Line> lines = m_lines;
        lines.removeIf([](const Line &line) { return line.kind != Line::Kind::Consent; });
        return lines;
    }

    /// The latest that nothing corrects; of two taken at one time the one written down later.
    std::optional<Line> counting() const
    {
        std::optional<Line> latest;
        const QList<Line> all = consents();
        for (const Line &line : all) {
            const bool corrected = std::ranges::any_of(
                all, [&](const Line &other) { return other.corrects && other.corrects == line.id; });
            if (!corrected && (!latest || line.at >= latest->at))
                latest = line;
        }
        return latest;
    }

private:
    QList<Line> m_lines;
    QList<Line> m_struckOut;
};

bool isAsked(const Statement &statement, const Line &line)
{
    switch (statement.need) {
    case Statement::Need::Required:
        return true;
    case Statement::Need::WhenInterpreter:
        return line.interpreted;
    case Statement::Need::WhenVideo:
        return line.video;
    case Statement::Need::Optional:
        return false;
    }
    return false;
}

/// A "no" anywhere is a no; a yes needs all of them.
YesNo said(const Line &line, Permits kind)
{
    int yes = 0;
    int all = 0;
    for (const Statement &statement : askedStatements()) {
        if (statement.permits != kind)
            continue;
        const YesNo answer = line.answers.value(statement.number, YesNo::NotAsked);
        if (answer == YesNo::No)
            return YesNo::No;
        ++all;
        yes += answer == YesNo::Yes ? 1 : 0;
    }
    return yes == all ? YesNo::Yes : YesNo::NotAsked;
}

ConsentStanding standing(const Notebook &notebook)
{
    const qint64 always = std::numeric_limits<qint64>::max();
    ConsentStanding standing;
    const auto line = notebook.counting();
    if (line) {
        for (const Statement &statement : askedStatements()) {
            if (isAsked(statement, *line) && line->answers.value(statement.number) != YesNo::Yes)
                standing.open << statement.number;
        }
        standing.state = standing.open.isEmpty() ? State::Valid : State::Incomplete;
    }
    if (notebook.hasWithdrawn({Scope::Interview, Scope::Everything}, always))
        standing.state = State::Withdrawn;
    if (standing.state != State::Valid)
        return standing;
    for (const Permits kind : {Permits::Audio, Permits::Video, Permits::Quotes, Permits::Recontact})
        standing.permits[kind] = said(*line, kind);
    if (notebook.hasWithdrawn({Scope::Recording}, always))
        standing.permits[Permits::Audio] = standing.permits[Permits::Video] = YesNo::No;
    const YesNo audio = standing.permits[Permits::Audio];
    if (audio != YesNo::NotAsked)
        standing.recording = audio == YesNo::Yes;
    return standing;
}

/// A person with a form that asks everything, an interpreter, and somebody with dice.
class Course {
public:
    explicit Course(unsigned seed)
        : m_random(seed)
    {
        m_person = informed(desk, eligible(desk, aParticipant().speaking(u"ur"_s).wanting(YesNo::No)));
        m_person.enquiredAt -= 30 * hour;
        keep(desk, m_person);
        Document form = inUse(desk, Document::Kind::Form, m_person);
        form.statements = askedStatements();
        keep(desk, form);
        Interpreter interpreter;
        interpreter.languages = {u"ur"_s};
        interpreter.agreementOn = QDate(2026, 1, 5);
        m_interpreter = addInterpreter(desk.workspace(), interpreter)->id;
        booked(desk, m_person, 26);
        desk.workspace().forgetSteps();
    }

    /// One more thing happens.
    void go()
    {
        switch (m_random() % 8) {
        case 0:
            REQUIRE(desk.workspace().undo().has_value() == m_notebook.strikeOut());
            return;
        case 1:
            REQUIRE(desk.workspace().redo().has_value() == m_notebook.writeAgain());
            return;
        case 2:
            withdraw();
            return;
        default:
            consent();
        }
    }

    void check()
    {
        const ConsentStanding expected = standing(m_notebook);
        ConsentStanding found = consentStanding(desk.workspace(), m_person.id);
        const auto line = m_notebook.counting();
        CHECK(found.record == (line ? line->id : std::nullopt));
        const auto record = participantRecord(desk.workspace(), m_person.id);
        REQUIRE(record);
        CHECK((record->consent == found));
        CHECK(record->consents.size() == m_notebook.consents().size());
        CHECK(record->facts.consent == expected.state);
        const InterviewSummary interview = interviewsOf(desk.workspace(), m_person.id).first();
        CHECK(word(interview.consent) == word(expected.state));
        CHECK(interview.recording == expected.recording);
        found.record.reset();
        CHECK(word(found.state) == word(expected.state));
        CHECK(found.open == expected.open);
        CHECK(found.recording == expected.recording);
        REQUIRE((found == expected));
    }

    StudyDesk desk;

private:
    bool oneIn(unsigned times) { return m_random() % times == 0; }
    qint64 someTime() { return StudyDesk::monday() - static_cast<qint64>(m_random() % 20) * hour; }

    void withdraw()
    {
        Line line{Line::Kind::Withdrawal, someTime(), {}, false, false, {}, {}, {}};
        // Whoever leaves for good comes back only by an undo, so that is rarer.
        const QList<Scope> mild{Scope::Contact, Scope::Recording};
        const QList<Scope> last{Scope::Interview, Scope::Everything, Scope::Identifiers};
        line.scopes << mild[static_cast<int>(m_random() % 2)];
        if (oneIn(3))
            line.scopes << last[static_cast<int>(m_random() % 3)];
        WithdrawParticipant request;
        request.participant = m_person.id;
        request.scopes = line.scopes;
        request.at = line.at;
        Decisions again;
        again.overrideAll = u"They said it once more"_s;
        REQUIRE(withdrawParticipant(desk.workspace(), request, again));
        m_notebook.write(line);
    }

    RecordConsent request(Line &line)
    {
        RecordConsent request;
        request.participant = m_person.id;
        request.at = line.at = someTime();
        for (const Statement &statement : askedStatements()) {
            if (!oneIn(statement.need == Statement::Need::Optional ? 3 : 12))
                line.answers[statement.number] = oneIn(6) ? YesNo::No : YesNo::Yes;
        }
        request.answers = line.answers;
        line.interpreted = oneIn(3);
        if (line.interpreted)
            request.interpreter = m_interpreter;
        line.video = request.videoUsed = oneIn(3);
        const QList<Line> before = m_notebook.consents();
        if (!before.isEmpty() && oneIn(3)) {
            line.corrects = before[static_cast<qsizetype>(m_random()) % before.size()].id;
            request.corrects = line.corrects;
            request.reason = u"The wrong box was ticked"_s;
        }
        return request;
    }

    void consent()
    {
        Line line;
        const RecordConsent asked = request(line);
        const bool left =
            m_notebook.hasWithdrawn({Scope::Interview, Scope::Everything, Scope::Identifiers}, line.at);
        if (left) {
            checkRefused(desk, Code::ParticipantWithdrawn,
                         [&] { return recordConsent(desk.workspace(), asked); });
            return;
        }
        const auto recorded = recordConsent(desk.workspace(), asked);
        REQUIRE(recorded);
        const auto newest = desk.store().first<ConsentRecord>("ORDER BY rowid DESC");
        REQUIRE(newest);
        line.id = newest->id;
        m_notebook.write(line);
    }

    std::mt19937 m_random;
    Participant m_person;
    Id<Interpreter> m_interpreter;
    Notebook m_notebook;
};

} // namespace

TEST_CASE("Whatever is consented, corrected, withdrawn and taken back, consent stands as a notebook says")
{
    QMap<QString, int> seen;
    for (unsigned seed = 1; seed <= 7; ++seed) {
        Course course(seed);
        course.check();
        for (int step = 0; step < 35; ++step) {
            INFO("seed " << seed << ", step " << step);
            course.go();
            course.check();
            const auto person = participants(course.desk.workspace(), false).first();
            ++seen[word(person.facts.consent)];
        }
        CHECK(*verify(course.desk.workspace()) == Findings());
    }
    for (const State state : {State::Missing, State::Incomplete, State::Valid, State::Withdrawn}) {
        INFO(word(state).toStdString());
        CHECK(seen.value(word(state)) >= 4);
    }
}
