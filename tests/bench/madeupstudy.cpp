// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madeupstudy.h"

#include "core/actions/studies.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QFile>

#include <array>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr int hoursBack = 2 * 365 * 24; ///< what is over took place within two years
constexpr int atOnce = 500;             ///< people in one transaction

const std::array firstNames{u"Siobhán"_s, u"Zoë"_s,   u"Łukasz"_s, u"José"_s,   u"Aisha"_s, u"عائشہ"_s,
                            u"Wei"_s,     u"Ngozi"_s, u"Robin"_s,  u"শ্যামলী"_s, u"Björn"_s, u"Mary-Ann"_s};
const std::array lastNames{u"O'Neill"_s, u"Müller"_s, u"Kowalska"_s,  u"Example"_s, u"García"_s,
                           u"Khan"_s,    u"Okafor"_s, u"李"_s,        u"Brown"_s,   u"Sørensen"_s,
                           u"Taylor"_s,  u"রহমান"_s,  u"Fitzgerald"_s};
const std::array languages{u"en"_s, u"en"_s, u"en"_s, u"ur"_s, u"pl"_s, u"bn"_s, u"es"_s, u"ar"_s};

/// Turns a number into one that looks unlike its neighbours, the same in every run.
quint32 scattered(int number)
{
    return (static_cast<quint32>(number) + 1) * 2654435761U >> 7;
}

template <class Values>
const auto &pick(const Values &values, quint32 number)
{
    return values[number % values.size()];
}

[[noreturn]] void giveUp(const Error &error)
{
    qFatal("The study for the benches can't be made: %s", qPrintable(error.detail));
}

Participant person(int number, const QString &group)
{
    const quint32 chance = scattered(number);
    Participant person;
    person.id = Id<Participant>::create();
    person.group = group;
    person.enquiredAt = monday() - static_cast<qint64>(chance % 10000) * hour;
    person.spokenLanguage = pick(languages, chance);
    person.readingLanguage = chance % 11 == 0 ? std::nullopt : std::optional(person.spokenLanguage);
    person.name = pick(firstNames, chance) + u' ' + pick(lastNames, chance / 12);
    person.email = u"person.%1@example.org"_s.arg(number);
    person.phone = u"07700 900%1"_s.arg(number % 1000, 3, 10, QLatin1Char('0'));
    person.age = 18 + static_cast<int>(chance % 60);
    person.safety.asked = true;
    person.safety.safeChannel = Channel::Email;
    person.safety.voicemail = YesNo::No;
    person.source = u"Poster in the library"_s;
    person.notes = chance % 3 == 0 ? u"Would rather talk in the morning."_s : QString();
    return person;
}

/// The papers and interpreters that everybody's records name, and what is written about each person.
class Author {
public:
    Author(Workspace &workspace, const Extent &extent)
        : m_workspace(workspace)
        , m_extent(extent)
    {}

    void write()
    {
        writePapers();
        for (int first = 0; first < m_extent.people; first += atOnce) {
            Transaction transaction(m_workspace.store());
            for (int number = first; number < qMin(first + atOnce, m_extent.people); ++number)
                writePerson(transaction, number);
            keep(transaction);
        }
    }

private:
    void keep(Transaction &transaction)
    {
        if (const Outcome done = m_workspace.finish(transaction, {"bench.write", {}, {}, {}}); !done)
            giveUp(done.error());
        m_workspace.forgetSteps();
    }

    void writePapers()
    {
        Transaction transaction(m_workspace.store());
        for (const StudyGroup &group : m_workspace.groups()) {
            m_groups << group;
            m_sheets << writePaper(transaction, Document::Kind::Sheet, group);
            m_forms << writePaper(transaction, Document::Kind::Form, group);
        }
        for (int i = 0; i < 20; ++i)
            writeInterpreter(transaction);
        keep(transaction);
    }

    Document writePaper(Transaction &transaction, Document::Kind kind, const StudyGroup &group)
    {
        Document paper;
        paper.id = Id<Document>::create();
        paper.kind = kind;
        paper.group = group.key;
        paper.language = u"en"_s;
        paper.version = u"made up"_s;
        paper.state = Document::State::InUse;
        paper.approvedOn = QDate(2026, 9, 1);
        paper.inUseFrom = monday() - hoursBack * hour;
        if (kind == Document::Kind::Form) {
            using Permits = Statement::Permits;
            paper.statements = {{1, u"I agree to take part."_s, Statement::Need::Required, Permits::TakePart},
                                {2, u"It may be recorded."_s, Statement::Need::Optional, Permits::Audio}};
        }
        transaction.put(paper);
        return paper;
    }

    void writeInterpreter(Transaction &transaction)
    {
        Interpreter interpreter;
        interpreter.id = Id<Interpreter>::create();
        interpreter.number = transaction.spendCode(interpreter.id.bytes(), u"I"_s, false);
        interpreter.code = u"I%1"_s.arg(interpreter.number, 2, 10, QLatin1Char('0'));
        interpreter.languages = {u"ur"_s, u"bn"_s};
        interpreter.name = u"Iman Example"_s;
        transaction.put(interpreter);
        m_interpreters << interpreter.id;
    }

    void writePerson(Transaction &transaction, int number)
    {
        const qsizetype groupAt = number % m_groups.size();
        Participant added = person(number, m_groups[groupAt].key);
        added.number = transaction.spendCode(added.id.bytes(), m_groups[groupAt].prefix, true);
        added.code = m_groups[groupAt].prefix + u"%1"_s.arg(added.number, 2, 10, QLatin1Char('0'));
        if (m_extent.waiting)
            added.spokenLanguage = u"en"_s;
        transaction.put(added);
        const quint32 progress = m_extent.waiting ? 4 : scattered(number) / 7 % 10;
        if (progress > 0)
            writeScreening(transaction, added, groupAt);
        if (progress > 2)
            writeInformation(transaction, added, groupAt);
        if (progress > 3)
            writeConsent(transaction, added, groupAt);
        const int meetings = m_extent.interviewsEach > 0 ? m_extent.interviewsEach : progress > 4 ? 1 : 0;
        for (int i = 0; i < meetings; ++i)
            writeInterview(transaction, added, number, progress == 5 && i == 0);
        if (progress > 7)
            writeThanks(transaction, added);
    }

    void writeScreening(Transaction &transaction, const Participant &person, qsizetype groupAt)
    {
        Screening screening;
        screening.id = Id<Screening>::create();
        screening.participant = person.id;
        screening.at = person.enquiredAt + hour;
        for (const Criterion &criterion : m_groups[groupAt].criteria)
            screening.answers[criterion.id] = criterion.flag ? Answer::No : Answer::Yes;
        transaction.put(screening);
    }

    void writeInformation(Transaction &transaction, const Participant &person, qsizetype groupAt)
    {
        InformationGiven given;
        given.id = Id<InformationGiven>::create();
        given.participant = person.id;
        given.document = m_sheets[groupAt].id;
        given.at = person.enquiredAt + 2 * hour;
        transaction.put(given);
    }

    void writeConsent(Transaction &transaction, const Participant &person, qsizetype groupAt)
    {
        const bool recorded = m_extent.waiting || person.number % 5 > 0;
        ConsentRecord consent;
        consent.id = Id<ConsentRecord>::create();
        consent.participant = person.id;
        consent.form = m_forms[groupAt].id;
        consent.language = u"en"_s;
        consent.takenAt = person.enquiredAt + 48 * hour;
        consent.answers = {{1, YesNo::Yes}, {2, recorded ? YesNo::Yes : YesNo::No}};
        consent.takenBy = u"Robin Example"_s;
        transaction.put(consent);
    }

    // Live ones stand one behind the other; what is over may lie anywhere.
    void writeInterview(Transaction &transaction, const Participant &person, int number, bool live)
    {
        const quint32 chance = scattered(++m_interviews);
        Interview interview;
        interview.id = Id<Interview>::create();
        interview.participant = person.id;
        const qint64 start = live ? monday() + (24 + m_live++) * hour
                                  : monday() - (2 + static_cast<qint64>(chance % hoursBack)) * hour;
        interview.start = {start, wallTimeAt(start, "Europe/London")};
        interview.minutes = 45;
        interview.mode = static_cast<InterviewMode>(chance % 4);
        interview.uid = interview.id.bytes();
        interview.place = u"https://meet.example.org/%1"_s.arg(number);
        if (!live)
            end(interview, chance);
        transaction.put(interview);
        if (chance % 3 == 0)
            writeBooking(transaction, interview, person);
    }

    static void end(Interview &interview, quint32 chance)
    {
        interview.state = chance % 17 == 0 ? Interview::State::NoShow : Interview::State::Completed;
        interview.startedAt = interview.start.utc;
        interview.endedAt = interview.span().end;
        interview.notesDone = true;
    }

    void writeBooking(Transaction &transaction, const Interview &interview, const Participant &person)
    {
        InterpreterBooking booking;
        booking.id = Id<InterpreterBooking>::create();
        booking.interview = interview.id;
        booking.interpreter = m_interpreters[person.number % m_interpreters.size()];
        booking.language = person.spokenLanguage;
        booking.state =
            interview.isLive() ? InterpreterBooking::State::Confirmed : InterpreterBooking::State::Attended;
        booking.at = interview.start.utc;
        transaction.put(booking);
    }

    void writeThanks(Transaction &transaction, const Participant &person)
    {
        Thanks thanks;
        thanks.id = Id<Thanks>::create();
        thanks.participant = person.id;
        thanks.state = Thanks::State::Sent;
        thanks.sentAt = monday() - hour;
        thanks.serial = u"SER-%1"_s.arg(person.number);
        transaction.put(thanks);
    }

    Workspace &m_workspace;
    Extent m_extent;
    QList<StudyGroup> m_groups;
    QList<Document> m_sheets;
    QList<Document> m_forms;
    QList<Id<Interpreter>> m_interpreters;
    int m_interviews = 0;
    int m_live = 0;
};

CreateStudy request(const QString &path)
{
    CreateStudy request;
    request.path = path;
    request.title = u"A study of made-up people"_s;
    request.opens = QDate(2024, 10, 1);
    request.ends = QDate(2027, 6, 30);
    request.passphrase = passphrase();
    request.cost = {1, 8};
    request.clock = monday();
    return request;
}

} // namespace

qint64 monday()
{
    return QDateTime({2026, 11, 30}, {8, 0}, Qt::UTC).toSecsSinceEpoch();
}

QString passphrase()
{
    return u"five calm otters"_s;
}

std::unique_ptr<Workspace> openStudy(const QString &path)
{
    auto opened = Workspace::open(path);
    if (!opened)
        giveUp(opened.error());
    (*opened)->setClock(monday());
    return std::move(*opened);
}

// Written beside, then renamed: a run that was broken off leaves no half study for the next one.
std::unique_ptr<Workspace> madeUpStudy(const QString &path, const Extent &extent)
{
    if (!Workspace::open(path)) {
        const QString draft = path + u".part"_s;
        QFile::remove(draft);
        QFile::remove(path);
        auto created = createStudy(request(draft));
        if (!created)
            giveUp(created.error());
        Author(*created->workspace, extent).write();
        created->workspace.reset();
        QFile::rename(draft, path);
    }
    auto workspace = openStudy(path);
    if (const Outcome unlocked = workspace->unlock(passphrase()); !unlocked)
        giveUp(unlocked.error());
    return workspace;
}

} // namespace colloquy::bench
