// SPDX-License-Identifier: GPL-3.0-or-later
// A researcher in a hurry: books, moves, cancels and notes at random in a study, and says each action on
// standard output once it is saved. Tests kill it or run several at once.
//   booker STUDY SEED COUNT
#include "core/actions/interviews.h"
#include "core/actions/participants.h"
#include "core/store/audittrail.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <random>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

void say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        std::_Exit(3);
}

class Booker {
public:
    Booker(Workspace &workspace, unsigned seed)
        : m_workspace(workspace)
        , m_random(seed)
        , m_people(workspace.store().list<Participant>("ORDER BY code"))
    {}

    void act()
    {
        const Id<Participant> person = m_people[below(static_cast<int>(m_people.size()))].id;
        const auto interview = m_workspace.store().first<Interview>(
            "participant = ?1 AND state IN ('proposed', 'confirmed')", person);
        if (below(3) == 0)
            note(person);
        else if (!interview)
            book(person);
        else if (below(2) == 0)
            move(*interview);
        else
            cancel(*interview);
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }

    /// Few enough times, so that several bookers meet.
    WallTime someTime()
    {
        const QDate day = QDate(2026, 12, 7).addDays(7 * below(4) + below(5));
        return {day, QTime(9 + below(8), 15 * below(4)), "Europe/London", {}};
    }

    Decisions inHaste() const
    {
        Decisions decisions;
        decisions.overrideAll = u"in haste"_s;
        return decisions;
    }

    /// With the newest link of the audit trail: nothing before it may get lost.
    void saved(const QByteArray &what)
    {
        const AuditHead head = auditHead(m_workspace.store());
        say(what + " at " + QByteArray::number(head.seq) + ' ' + head.mac.toHex());
    }

    void book(const Id<Participant> &person)
    {
        BookInterview request;
        request.participant = person;
        request.start = someTime();
        request.mode = InterviewMode::Phone;
        request.place = u"07700 900123"_s;
        request.decisions = inHaste();
        if (const auto made = bookInterview(m_workspace, request))
            saved("booked " + made->id.text().toLatin1() + ' ' + QByteArray::number(made->start.utc));
    }

    void move(const Interview &interview)
    {
        MoveInterview request;
        request.interview = interview.id;
        request.start = someTime();
        request.reason = u"another shift"_s;
        request.decisions = inHaste();
        if (const auto made = moveInterview(m_workspace, request))
            saved("booked " + made->id.text().toLatin1() + ' ' + QByteArray::number(made->start.utc));
    }

    void cancel(const Interview &interview)
    {
        CancelInterview request;
        request.interview = interview.id;
        request.reason = u"unwell"_s;
        request.decisions = inHaste();
        if (cancelInterview(m_workspace, request))
            saved("cancelled " + interview.id.text().toLatin1());
    }

    /// Adds a word to what is known of somebody, which others do at the same time.
    void note(const Id<Participant> &person)
    {
        const QString word = u"w%1-%2"_s.arg(getpid()).arg(++m_words);
        AddParticipant request;
        request.participant = *m_workspace.store().find(person);
        request.participant.notes += u' ' + word;
        if (changeParticipant(m_workspace, request))
            saved("noted " + person.text().toLatin1() + ' ' + word.toLatin1());
    }

    Workspace &m_workspace;
    std::mt19937 m_random;
    QList<Participant> m_people;
    int m_words = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto workspace = Workspace::open(arguments.value(1));
    if (!workspace || !(*workspace)->unlock(u"five calm otters"_s))
        return 1;
    (*workspace)->setClock(QDateTime({2026, 11, 30}, {8, 0}, Qt::UTC).toSecsSinceEpoch());
    Booker booker(**workspace, arguments.value(2).toUInt());
    say("open");
    for (int i = 0; i < arguments.value(3).toInt(); ++i)
        booker.act();
    return 0;
}
