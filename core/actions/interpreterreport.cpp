// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreterreport.h"

#include "core/actions/exporttarget.h"
#include "core/actions/overview.h"
#include "core/base/safefile.h"
#include "core/formats/csvwriter.h"
#include "core/rules/interpreterrules.h"
#include "core/store/store.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using State = InterpreterBooking::State;

/// Counts bookings by language and interpreter.
class UseCounter {
public:
    explicit UseCounter(const Workspace &workspace)
        : m_workspace(workspace)
    {
        for (const Interpreter &interpreter : interpreters(workspace))
            m_interpreters.insert(interpreter.id, interpreter);
        for (const Interview &interview : workspace.store().list<Interview>({}))
            m_interviews.insert(interview.id, interview);
    }

    QList<InterpreterUse> count();

private:
    QString whoOf(const InterpreterBooking &booking) const;
    int minutesOf(const InterpreterBooking &booking) const;
    void take(const InterpreterBooking &booking);
    void takeState(const InterpreterBooking &booking, InterpreterUse &use) const;
    void takeCost(const InterpreterBooking &booking, InterpreterUse &use) const;
    bool isUnfilled(const InterpreterBooking &newest) const;

    const Workspace &m_workspace;
    QHash<Id<Interpreter>, Interpreter> m_interpreters;
    QHash<Id<Interview>, Interview> m_interviews;
    QMap<std::pair<QString, QString>, InterpreterUse> m_uses; ///< by language and code
};

QString UseCounter::whoOf(const InterpreterBooking &booking) const
{
    if (booking.byTelephone)
        return u"telephone"_s;
    if (booking.interpreter)
        return m_interpreters.value(*booking.interpreter).code;
    return booking.state == State::Wanted ? QString() : u"agency"_s;
}

/// As it was, where that is known.
int UseCounter::minutesOf(const InterpreterBooking &booking) const
{
    const int besides = booking.briefingMinutes + booking.debriefingMinutes;
    if (!booking.interview)
        return booking.callMinutes.value_or(0) + besides;
    const Interview interview = m_interviews.value(*booking.interview);
    const bool took = interview.startedAt && interview.endedAt;
    const int talked =
        took ? TimeSpan{*interview.startedAt, *interview.endedAt}.minutes() : interview.minutes;
    return talked + besides;
}

void UseCounter::takeState(const InterpreterBooking &booking, InterpreterUse &use) const
{
    ++use.requests;
    switch (booking.state) {
    case State::Confirmed:
        ++use.confirmed;
        break;
    case State::Attended:
        ++use.attended;
        use.minutes += minutesOf(booking);
        break;
    case State::Declined:
        ++use.declined;
        break;
    case State::Released:
        ++use.released;
        break;
    case State::NoShow:
        ++use.absent;
        break;
    case State::Wanted:
    case State::Asked:
    case State::Reconfirm:
    case State::Moved:
        break;
    }
}

void UseCounter::takeCost(const InterpreterBooking &booking, InterpreterUse &use) const
{
    if (booking.costPence) {
        use.chargedPence += *booking.costPence;
        return;
    }
    if (booking.state != State::Attended || !use.expectedPence)
        return;
    const Interpreter who = booking.interpreter ? m_interpreters.value(*booking.interpreter) : Interpreter();
    const auto pence = rules::expectedPence(who, minutesOf(booking));
    use.expectedPence = pence ? std::optional(*use.expectedPence + *pence) : std::nullopt;
}

void UseCounter::take(const InterpreterBooking &booking)
{
    const bool neverAsked = booking.state == State::Released && !booking.interpreter &&
                            booking.agency.isEmpty() && !booking.askedAt;
    if (booking.state == State::Moved || booking.state == State::Wanted || neverAsked)
        return;
    const QString who = whoOf(booking);
    InterpreterUse &use = m_uses[{booking.language, who}];
    use.interpreter = who;
    use.language = booking.language;
    takeState(booking, use);
    takeCost(booking, use);
}

bool UseCounter::isUnfilled(const InterpreterBooking &newest) const
{
    const bool nobody =
        newest.state == State::Wanted || newest.state == State::Declined || newest.state == State::Released;
    if (!nobody)
        return false;
    return newest.interview ? m_interviews.value(*newest.interview).isLive() : newest.state == State::Wanted;
}

QList<InterpreterUse> UseCounter::count()
{
    QHash<QByteArray, InterpreterBooking> newest; ///< of each interview, or call, and place beside it
    for (const InterpreterBooking &booking : m_workspace.store().list<InterpreterBooking>("ORDER BY rowid")) {
        take(booking);
        const QByteArray of = booking.interview ? booking.interview->bytes()
                                                : booking.participant->bytes() +
                                                      QByteArray::number(static_cast<int>(booking.purpose));
        newest.insert(of + (booking.second ? "2" : "1"), booking);
    }
    for (const InterpreterBooking &booking : std::as_const(newest)) {
        if (!isUnfilled(booking))
            continue;
        InterpreterUse &use = m_uses[{booking.language, QString()}];
        use.language = booking.language;
        ++use.unfilled;
    }
    return m_uses.values();
}

} // namespace

QList<InterpreterUse> interpreterUse(const Workspace &workspace)
{
    return UseCounter(workspace).count();
}

InterpreterUse totalOf(const QList<InterpreterUse> &uses)
{
    using Use = InterpreterUse;
    static constexpr int Use::*counts[] = {&Use::requests, &Use::confirmed, &Use::attended,
                                           &Use::declined, &Use::released,  &Use::absent,
                                           &Use::unfilled, &Use::minutes,   &Use::chargedPence};
    Use total;
    for (const Use &use : uses) {
        for (const auto count : counts)
            total.*count += use.*count;
        *total.expectedPence += use.expectedPence.value_or(0);
    }
    return total;
}

QStringList interpreterUseColumns()
{
    return {u"language"_s, u"interpreter"_s, u"requests"_s,      u"confirmed"_s,
            u"attended"_s, u"declined"_s,    u"released"_s,      u"no_show"_s,
            u"unfilled"_s, u"minutes"_s,     u"charged_pence"_s, u"expected_pence"_s};
}

QStringList interpreterUseCells(const InterpreterUse &use)
{
    QStringList cells{use.language, use.interpreter};
    for (const int number : {use.requests, use.confirmed, use.attended, use.declined, use.released,
                             use.absent, use.unfilled, use.minutes, use.chargedPence})
        cells << QString::number(number);
    return cells << (use.expectedPence ? QString::number(*use.expectedPence) : QString());
}

QByteArray interpreterUseCsv(const QList<InterpreterUse> &uses)
{
    CsvWriter csv;
    for (const QString &column : interpreterUseColumns())
        csv.field(column);
    csv.endRow();
    for (const InterpreterUse &use : uses) {
        for (const QString &cell : interpreterUseCells(use))
            csv.field(cell);
        csv.endRow();
    }
    return csv.bytes().toByteArray();
}

Outcome exportInterpreterUse(const Workspace &workspace, const QString &path)
{
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    return writeWhole(path, interpreterUseCsv(interpreterUse(workspace)));
}

} // namespace colloquy
