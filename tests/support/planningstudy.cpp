// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planningstudy.h"

#include "core/domain/interpreter.h"
#include "core/store/transaction.h"
#include "tests/support/chance.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"ur"_s, u"bn"_s, u"pl"_s, u"ar"_s};
const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s};

class PlanningStudy {
public:
    PlanningStudy(Workspace &workspace, unsigned seed)
        : m_workspace(workspace)
        , m_transaction(workspace.store())
        , m_chance(seed)
    {}

    void fill(const PlanningExtent &extent)
    {
        writeStudy();
        for (int i = 0; i < extent.interpreters; ++i)
            writeInterpreter(i);
        for (int i = 0; i < extent.people; ++i)
            writePerson(i % 2 == 0 ? u"en"_s : m_chance.of(languages));
        if (!m_workspace.finish(m_transaction, {"test.keep", {}, {}, {}}))
            qFatal("A study to be planned can't be kept.");
        m_workspace.forgetSteps();
    }

private:
    /// Some days, and from which hour to which, at least \a least of them: "mon,thu 10:00-13:00".
    QString someTimes(int least)
    {
        QStringList some;
        for (const QString &day : days) {
            if (m_chance.oneIn(2))
                some << day;
        }
        if (some.isEmpty())
            some << m_chance.of(days);
        const int from = 8 + m_chance.below(11 - least);
        const int to = from + least + m_chance.below(19 - from - least);
        return u"%1 %2:00-%3:00"_s.arg(some.join(u','))
            .arg(from, 2, 10, QLatin1Char('0'))
            .arg(to, 2, 10, QLatin1Char('0'));
    }

    WeekHours hours(const QString &text) { return parseWeekHours(text).value(); }

    void writeStudy()
    {
        Study study = m_workspace.study();
        study.hours = hours(u"mon-fri 08:00-18:00"_s);
        study.buffers = {{InterviewMode::Teams, 10}, {InterviewMode::FaceToFace, 15}};
        study.travelMinutes = 30;
        m_transaction.put(study);
    }

    void writeInterpreter(int number)
    {
        Interpreter interpreter;
        interpreter.id = Id<Interpreter>::create();
        interpreter.number = m_transaction.spendCode(interpreter.id.bytes(), u"I"_s, false);
        interpreter.code = u"I%1"_s.arg(interpreter.number, 2, 10, QLatin1Char('0'));
        interpreter.name = u"Iman Example"_s;
        interpreter.languages = {languages[number % languages.size()]};
        if (m_chance.oneIn(3))
            interpreter.languages << languages[(number + 1) % languages.size()];
        interpreter.agreementOn = QDate(2026, 10, 2);
        interpreter.agreesToRecording = YesNo::Yes;
        interpreter.leadDays = m_chance.below(3);
        interpreter.availability = hours(someTimes(4));
        m_transaction.put(interpreter);
    }

    void writePerson(const QString &language)
    {
        const StudyGroup group = m_chance.of(m_workspace.groups());
        Participant person;
        person.id = Id<Participant>::create();
        person.group = group.key;
        person.number = m_transaction.spendCode(person.id.bytes(), group.prefix, true);
        person.code = group.prefix + u"%1"_s.arg(person.number, 2, 10, QLatin1Char('0'));
        person.enquiredAt = m_workspace.now() - 86400;
        person.spokenLanguage = language;
        person.readingLanguage = language;
        person.name = u"Ama Example"_s;
        person.email = u"ama@example.org"_s;
        person.age = 40;
        if (m_chance.oneIn(4))
            person.modes = {InterviewMode::FaceToFace};
        if (!m_chance.oneIn(4))
            person.availability = hours(someTimes(3));
        m_transaction.put(person);
        writeScreening(person, group);
    }

    void writeScreening(const Participant &person, const StudyGroup &group)
    {
        Screening screening;
        screening.id = Id<Screening>::create();
        screening.participant = person.id;
        screening.at = person.enquiredAt;
        for (const Criterion &criterion : group.criteria)
            screening.answers[criterion.id] = criterion.flag ? Answer::No : Answer::Yes;
        m_transaction.put(screening);
    }

    Workspace &m_workspace;
    Transaction m_transaction;
    Chance m_chance;
};

} // namespace

void fillForPlanning(Workspace &workspace, const PlanningExtent &extent)
{
    PlanningStudy(workspace, extent.seed).fill(extent);
}

} // namespace colloquy
