// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/slots.h"

#include "core/actions/bookingcase.h"
#include "core/actions/busyindex.h"
#include "core/actions/holidays.h"
#include "core/actions/interpretercase.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/plantimes.h"
#include "core/rules/slots.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 reach = 8 * daySeconds;      ///< in which other interviews count for a slot
constexpr qint64 stretch = 91 * daySeconds;   ///< whose interviews are read at once
constexpr qint64 mostMargin = 3 * daySeconds; ///< by which an interview may be kept free before it begins

/// The live interviews around a search, read from the store as far as it goes.
class Surroundings {
public:
    Surroundings(const Workspace &workspace, const PlannedInterview &plan, const TimeSpan &window)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_until(window.start - reach)
        , m_last(window.end + reach)
    {}

    const QList<rules::Neighbour> &all() const { return m_all; }
    /// All that begin before it are known.
    qint64 until() const { return m_until; }

    bool readMore()
    {
        if (m_until >= m_last)
            return false;
        const TimeSpan next{m_until, std::min(m_until + stretch, m_last)};
        m_all += neighboursWithin(m_workspace, m_plan, next);
        m_until = next.end;
        return true;
    }

    QList<rules::Neighbour> near(const TimeSpan &span)
    {
        while (m_until < span.end + reach && readMore()) {
        }
        const auto from = std::ranges::lower_bound(m_all, span.start - reach, {},
                                                   [](const auto &n) { return n.span.start; });
        const auto to =
            std::ranges::lower_bound(m_all, span.end + reach, {}, [](const auto &n) { return n.span.start; });
        return {from, to};
    }

private:
    const Workspace &m_workspace;
    const PlannedInterview &m_plan;
    QList<rules::Neighbour> m_all;
    qint64 m_until;
    qint64 m_last;
};

/// What interviews keep free, by start. Margins differ, so one that begins later may need its time earlier.
rules::TakenTimes takenBy(Surroundings &around, const rules::BookingCase &booking)
{
    return [&around, &booking, kept = QList<TimeSpan>(),
            seen = qsizetype(0)](qint64) mutable -> std::optional<TimeSpan> {
        while (seen < around.all().size() || kept.isEmpty() ||
               kept.first().start > around.until() - mostMargin) {
            if (seen == around.all().size() && !around.readMore())
                break;
            for (; seen < around.all().size(); ++seen)
                kept << rules::keptFree(booking, around.all()[seen]);
            std::ranges::sort(kept, {}, &TimeSpan::start);
        }
        return kept.isEmpty() ? std::nullopt : std::optional(kept.takeFirst());
    };
}

/// What an interpreter would warn about whoever is interviewed.
Findings checkWithoutPerson(const rules::BookingCase &booking)
{
    const Findings times = rules::checkTimes(booking);
    if (!booking.interpreter)
        return times;
    return times + rules::checkInterpreter({*booking.interpreter,
                                            booking.participant,
                                            booking.planned,
                                            {},
                                            {},
                                            booking.now,
                                            booking.study.zone});
}

bool isKnown(const Participant &participant)
{
    return !participant.code.isEmpty();
}

/// What may still be mended before the interview.
bool isUndecided(const Finding &finding)
{
    return finding.code == Code::ParticipantUndecided;
}

/// The interpreter's calls, each with the way to a meeting face to face and back.
QList<TimeSpan> callsWithWay(const rules::BookingCase &booking)
{
    const qint64 way = 60 * qint64(rules::travelFor(booking.study, booking.planned.mode));
    QList<TimeSpan> taken;
    for (const TimeSpan &call : booking.calls + booking.secondCalls)
        taken << TimeSpan{call.start - way, call.end + way};
    return taken;
}

/// The search with one interpreter, or with none.
class Search {
public:
    Search(const Workspace &workspace, const rules::BookingCase &booking, Surroundings &around,
           const TimeSpan &window)
        : m_booking(booking)
        , m_around(around)
        , m_busy(workspace.store(), window)
        , m_times(rules::slotWish(m_booking, window),
                  {takenBy(around, m_booking),
                   [this, &workspace, window](qint64 from) {
                       // Where nobody waits for it any longer, no time is free.
                       return workspace.store().progress().isCancelled()
                                  ? std::optional(TimeSpan{from, window.end})
                                  : m_busy.next(from);
                   },
                   rules::takenFrom(callsWithWay(m_booking))})
        , m_ahead(m_times.next())
    {}
    Q_DISABLE_COPY_MOVE(Search)

    const std::optional<TimeSpan> &ahead() const { return m_ahead; }
    void goOn() { m_ahead = m_times.next(); }

    FoundSlot slot()
    {
        m_booking.planned.start = {m_ahead->start, wallTimeAt(m_ahead->start, m_booking.study.zone)};
        m_booking.neighbours = m_around.near(*m_ahead);
        Findings findings =
            isKnown(m_booking.participant) ? rules::checkBooking(m_booking) : checkWithoutPerson(m_booking);
        for (Finding &finding : findings) {
            if (isUndecided(finding))
                finding.severity = Severity::Warns;
        }
        findings.removeIf([](const Finding &finding) { return finding.severity != Severity::Warns; });
        return {*m_ahead, m_booking.interpreter, findings};
    }

private:
    rules::BookingCase m_booking;
    Surroundings &m_around;
    BusyTimes m_busy;
    rules::FreeTimes m_times;
    std::optional<TimeSpan> m_ahead;
};

using Searches = std::vector<std::unique_ptr<Search>>;

/// The earliest of all; where several have it, the one with the least against it.
std::optional<FoundSlot> nextOf(const Searches &searches)
{
    std::optional<qint64> start;
    for (const auto &search : searches) {
        if (const auto &ahead = search->ahead(); ahead && (!start || ahead->start < *start))
            start = ahead->start;
    }
    if (!start)
        return std::nullopt;
    std::optional<FoundSlot> best;
    for (const auto &search : searches) {
        if (!search->ahead() || search->ahead()->start != *start)
            continue;
        const FoundSlot slot = search->slot();
        if (!best || slot.warnings.size() < best->warnings.size())
            best = slot;
        search->goOn();
    }
    return best;
}

/// Another time for the interview that somebody has, a first one, or one that goes on with what ended early.
void takePerson(PlannedInterview &plan, const Workspace &workspace, const Id<Participant> &participant)
{
    const Store &store = workspace.store();
    plan.participant = store.find(participant).value_or(Participant());
    plan.moved =
        store.first<Interview>("participant = ?1 AND state IN ('proposed', 'confirmed')", participant);
    if (plan.moved)
        plan.interview = *plan.moved;
    else if (!plan.participant.modes.isEmpty())
        plan.interview.mode = plan.participant.modes.first();
    plan.interview.participant = participant;
    const auto early = store.first<Interview>(
        "participant = ?1 AND state IN ('partial', 'stopped') ORDER BY start_utc DESC", participant);
    if (!plan.moved && early)
        plan.interview.continues = early->id;
    const auto booking = plan.moved ? interpreterBooking(workspace, plan.moved->id) : std::nullopt;
    if (!booking || !booking->isLive())
        return;
    plan.interpreter = booking->interpreter ? store.find(*booking->interpreter) : std::nullopt;
    plan.interpreterWanted = !plan.interpreter;
}

/// Nobody, or somebody.
using Whom = std::optional<Interpreter>;

/// Nobody, too, where none is cleared and none is needed.
Result<QList<Whom>> anyCleared(const Workspace &workspace, const Participant &participant)
{
    const QString language = participant.spokenLanguage;
    QList<Whom> cleared;
    for (const Interpreter &each : interpreters(workspace)) {
        if (isKnown(participant) ? rules::checkCleared(each, language).isEmpty()
                                 : each.agreementOn.has_value())
            cleared << each;
    }
    if (cleared.isEmpty() && isKnown(participant) && !rules::needsInterpreter(workspace.study(), participant))
        return QList<Whom>{std::nullopt};
    if (cleared.isEmpty())
        return Error::refused(blocks(Code::InterpreterNone, participant.code, {language}));
    return cleared;
}

Result<QList<Whom>> oneCleared(const Workspace &workspace, const Id<Interpreter> &id,
                               const Participant &participant)
{
    const Whom interpreter = workspace.store().find(id);
    if (!interpreter)
        return Error::notFound(u"interpreter"_s);
    const Findings missing =
        isKnown(participant) ? rules::checkCleared(*interpreter, participant.spokenLanguage) : Findings();
    if (!missing.isEmpty())
        return Error::refused(missing);
    return QList<Whom>{interpreter};
}

/// Who may interpret; one nobody where none is asked for.
Result<QList<Whom>> interpretersFor(const Workspace &workspace, const FindSlots &request,
                                    const PlannedInterview &plan)
{
    if (request.anyInterpreter)
        return anyCleared(workspace, plan.participant);
    if (request.interpreter)
        return oneCleared(workspace, *request.interpreter, plan.participant);
    return QList<Whom>{request.interpreterWanted ? std::nullopt : plan.interpreter};
}

rules::BookingCase caseFor(const Workspace &workspace, const PlannedInterview &plan)
{
    if (isKnown(plan.participant))
        return bookingCase(workspace, plan);
    rules::BookingCase booking;
    booking.study = workspace.study();
    booking.study.hours = workingHours(booking.study);
    booking.planned = plan.interview;
    booking.interpreter = plan.interpreter;
    booking.interpreterWanted = plan.interpreterWanted;
    booking.now = workspace.now();
    return booking;
}

/// Of an hour, or of what the study allows.
int usualMinutes(const Study &study, bool interpreted)
{
    return std::min(Interview().minutes,
                    interpreted ? study.longestInterpretedMinutes : study.longestMinutes);
}

void takeRequest(PlannedInterview &plan, const Study &study, const FindSlots &request,
                 const Whom &interpreter)
{
    plan.interpreter = interpreter;
    plan.interpreterWanted |= request.interpreterWanted;
    plan.interview.id = Id<Interview>::create();
    plan.interview.mode = request.mode.value_or(plan.interview.mode);
    const int usual =
        plan.moved ? plan.interview.minutes : usualMinutes(study, plan.interpreter || plan.interpreterWanted);
    plan.interview.minutes = request.minutes.value_or(usual);
}

/// What is looked for, as yet without a time.
struct Wanted {
    PlannedInterview plan;
    QList<Whom> interpreters;
    rules::BookingCase booking;
    TimeSpan window;
};

/// What blocks it whatever the time.
Findings checkWanted(const rules::BookingCase &booking)
{
    Findings findings = rules::checkLength(booking);
    if (isKnown(booking.participant))
        findings = rules::checkWhom(booking) + findings;
    findings.removeIf(
        [](const Finding &each) { return each.severity != Severity::Blocks || isUndecided(each); });
    return findings;
}

Result<Wanted> wantedOf(const Workspace &workspace, const FindSlots &request)
{
    Wanted wanted;
    PlannedInterview &plan = wanted.plan;
    if (request.participant)
        takePerson(plan, workspace, *request.participant);
    if (request.participant && !isKnown(plan.participant))
        return Error::notFound({});
    const auto interpreters = interpretersFor(workspace, request, plan);
    if (!interpreters)
        return interpreters.error();
    wanted.interpreters = *interpreters;
    const Study study = workspace.study();
    takeRequest(plan, study, request, interpreters->first());
    wanted.booking = caseFor(workspace, plan);
    if (const Findings blocking = checkWanted(wanted.booking); !blocking.isEmpty())
        return Error::refused(blocking);
    wanted.window = rules::slotWindow(study, request.from, request.to, workspace.now());
    return wanted;
}

} // namespace

Result<QList<FoundSlot>> findSlots(const Workspace &workspace, const FindSlots &request)
{
    Result<Wanted> wanted = wantedOf(workspace, request);
    if (!wanted)
        return wanted.error();
    Surroundings around(workspace, wanted->plan, wanted->window);
    Searches searches;
    for (const Whom &interpreter : wanted->interpreters) {
        wanted->booking.interpreter = interpreter;
        wanted->booking.calls = interpreter ? callsOf(workspace, interpreter->id) : QList<TimeSpan>();
        searches.push_back(std::make_unique<Search>(workspace, wanted->booking, around, wanted->window));
    }
    QList<FoundSlot> slots;
    while (request.most == 0 || slots.size() < request.most) {
        const auto slot = nextOf(searches);
        if (!slot)
            break;
        slots << *slot;
    }
    if (workspace.store().progress().isCancelled())
        return Error::cancelled();
    return slots;
}

Findings whyNoSlots(const Workspace &workspace, const FindSlots &request)
{
    if (request.to < request.from)
        return {warns(Code::DateMalformed, u"to"_s)};
    const Result<Wanted> wanted = wantedOf(workspace, request);
    if (!wanted)
        return wanted.error().findings;
    rules::PlanWish wish{wanted->booking, request.from, request.to, {}, {}, {}};
    const TimeSpan &window = wanted->window;
    wish.booking.neighbours =
        neighboursWithin(workspace, wanted->plan, {window.start - reach, window.end + reach});
    wish.booking.busy = busyWithin(workspace.store(), window);
    for (const Whom &interpreter : wanted->interpreters) {
        if (interpreter)
            wish.suitable.insert(static_cast<int>(wish.suitable.size()), *interpreter);
    }
    wish.interpreted = !wish.suitable.isEmpty();
    return rules::whyNoTime(wish);
}

} // namespace colloquy
