// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weekmoves.h"

#include "core/actions/overview.h"
#include "core/rules/wording.h"
#include "ui/datetext.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/warningwords.h"
#include "ui/models/weekblocks.h"
#include "ui/pages/weekview.h"
#include "ui/session.h"
#include "ui/widgets/weekgrid.h"
#include "ui/widgets/weekspeech.h"

#include <QElapsedTimer>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int leastPause = 20; ///< milliseconds between two checks
constexpr int mostPause = 400;
constexpr int mostReasons = 3;
constexpr int daysAhead = 21; ///< in which other times are looked for
constexpr int mostTimes = 9;  ///< each has a digit

/// What has nothing to do with the time isn't said while one looks for another one.
bool isAboutTime(const Finding &finding)
{
    static const QList<Code> others{
        Code::ConsentMissing,   Code::ConsentTooEarly,      Code::InterpreterNeeded,
        Code::RecordingRefused, Code::InterpreterRecording, Code::ModeUnwanted,
        Code::InterpreterKnown, Code::InterpreterGender,    Code::InterpreterDialect};
    return finding.severity == Severity::Blocks || !others.contains(finding.code);
}

/// Short enough for a card among other interviews; what stands in the way is said in full.
QString reasonText(const Finding &finding)
{
    if (finding.severity == Severity::Blocks)
        return sentence(finding);
    static const QList<Code> ofInterpreter{Code::ClashInterpreter, Code::InterpreterAbsent,
                                           Code::InterpreterLate, Code::InterpreterNotCleared};
    QString text = warningwords::brief(finding);
    if (ofInterpreter.contains(finding.code) && !finding.subject.isEmpty())
        text = WeekMoves::tr("%1: %2").arg(finding.subject, text);
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

WeekMoves::WeekMoves(Session &session, WeekView &week)
    : QObject(&week)
    , m_session(session)
    , m_week(week)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(leastPause);
    connect(&m_pause, &QTimer::timeout, this, &WeekMoves::judge);
    connect(&grid(), &WeekGrid::drafted, this, &WeekMoves::weigh);
    connect(&grid(), &WeekGrid::dropped, this, &WeekMoves::drop);
    connect(&session.workspace(), &Workspace::changed, this, &WeekMoves::notice);
}

WeekGrid &WeekMoves::grid() const
{
    return m_week.grid();
}

WallTime WeekMoves::startOf(const WeekDraft &draft) const
{
    return {draft.date, QTime(0, 0).addSecs(draft.start * 60), m_session.workspace().study().zone, {}};
}

void WeekMoves::learnWhose(const WeekDraft &draft)
{
    const auto id = draft.block ? std::optional(draft.block->id) : std::nullopt;
    if (id && id == m_held)
        return;
    m_held = id;
    m_whose.clear();
    m_elsewhere.clear();
    const auto summary = id ? m_week.find(*id) : std::nullopt;
    if (!summary)
        return;
    m_whose = summary->code;
    if (const auto record = participantRecord(m_session.workspace(), summary->interview.participant))
        m_elsewhere = record->participant.zone;
}

DraftNote WeekMoves::noteFor(const WeekDraft &draft) const
{
    const WallTime start = startOf(draft);
    DraftNote note;
    note.times << tr("%1, %2–%3")
                      .arg(grid().locale().toString(draft.date, u"ddd d MMMM"_s),
                           weekspeech::clock(draft.start, grid().locale()),
                           weekspeech::clock(draft.end(), grid().locale()));
    const QList<qint64> instants = instantsOf(start);
    if (!m_elsewhere.isEmpty() && m_elsewhere != start.zone && !instants.isEmpty())
        note.times << tr("For %1: %2–%3 (%4)")
                          .arg(m_whose, datetext::dayTime(instants.first(), m_elsewhere),
                               datetext::clock(instants.first() + draft.minutes * 60, m_elsewhere),
                               shortZone(m_elsewhere));
    return note;
}

/// The times at once; the reasons as soon as they are known.
void WeekMoves::weigh(const WeekDraft &draft)
{
    learnWhose(draft);
    grid().setNote(noteFor(draft));
    if (!m_pause.isActive())
        m_pause.start();
}

/// Of a new interview no more is known than its time.
Findings WeekMoves::findings(const WeekDraft &draft) const
{
    if (!draft.block) {
        const auto moment = resolve(startOf(draft));
        return moment ? Findings() : moment.error().findings;
    }
    MoveInterview request;
    request.interview = {draft.block->id};
    request.start = startOf(draft);
    request.minutes = draft.minutes;
    request.reason = u"-"_s; // asked for once it is dropped
    return checkMove(m_session.workspace(), request);
}

void WeekMoves::judge()
{
    if (!grid().draft())
        return;
    const WeekDraft draft = *grid().draft();
    QElapsedTimer timer;
    timer.start();
    DraftNote note = noteFor(draft);
    for (const Finding &finding : draft.leavesAll() ? Findings() : findings(draft)) {
        note.blocked |= finding.severity == Severity::Blocks;
        if (isAboutTime(finding) && note.reasons.size() < mostReasons)
            note.reasons << reasonText(finding);
    }
    const QString closed = weekspeech::closedReason(grid().scene(), draft.date);
    if (!draft.block && !closed.isEmpty()) {
        note.blocked = true;
        note.reasons << closed;
    }
    grid().setNote(note);
    m_pause.setInterval(std::clamp(static_cast<int>(timer.elapsed()) * 4, leastPause, mostPause));
}

void WeekMoves::drop(const WeekDraft &draft)
{
    Workspace &workspace = m_session.workspace();
    QWidget *window = m_week.window();
    m_pause.stop();
    if (workspace.isLocked()) {
        grid().cancelDraft();
        return m_session.ask(draft.block ? Command::MoveInterview : Command::Book);
    }
    judge();
    if (grid().note().blocked) {
        m_session.announce(grid().note().reasons.value(0));
        return grid().refuseDraft();
    }
    if (!draft.block)
        return await(dialogs::book(m_session, window, startOf(draft), draft.minutes));
    m_session.selectInterview({draft.block->id});
    await(dialogs::moveInterviewTo(m_session, window, startOf(draft), draft.minutes));
}

/// What is held may be moved or undone meanwhile, by whatever way: then it isn't held any longer.
void WeekMoves::notice(const ChangeSet &changes)
{
    const auto &draft = grid().draft();
    if (!draft || !draft->block || m_awaited)
        return;
    const QByteArray id = draft->block->id.toRfc4122();
    for (const Change &change : changes.changes) {
        if (change.id != id)
            continue;
        m_session.announce(
            tr("%1 was changed meanwhile, and isn't held any longer.").arg(draft->block->code));
        return grid().cancelDraft();
    }
}

/// What is held stays in sight behind the dialog.
void WeekMoves::await(QDialog *dialog)
{
    if (!dialog)
        return grid().cancelDraft();
    m_awaited = true;
    connect(dialog, &QDialog::finished, this, [this](int result) {
        m_awaited = false;
        result == QDialog::Accepted ? grid().endDraft() : grid().cancelDraft();
        m_held.reset();
    });
}

void WeekMoves::listTimes(const QUuid &id)
{
    const auto summary = m_week.find(id);
    const WeekBlock *block = grid().find(id);
    if (!summary || !block || !block->movable)
        return;
    m_session.selectInterview(summary->interview.id);
    const Workspace &workspace = m_session.workspace();
    FindSlots request;
    request.participant = summary->interview.participant;
    request.from = wallTimeAt(workspace.now(), workspace.study().zone).date;
    request.to = request.from.addDays(daysAhead);
    request.minutes = summary->interview.minutes;
    request.most = mostTimes;
    const auto found = findSlots(workspace, request);
    if (!found)
        m_session.announce(sentence(found.error()));
    else if (found->isEmpty())
        m_session.announce(tr("No other time fits %1 in the next three weeks.").arg(summary->code));
    else
        offer(*found);
}

void WeekMoves::offer(const QList<FoundSlot> &times)
{
    const QByteArray zone = m_session.workspace().study().zone;
    auto *menu = new QMenu(&m_week);
    menu->setObjectName(u"times"_s);
    menu->setAccessibleName(tr("Times that fit"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int digit = 0;
    for (const FoundSlot &time : times) {
        QString text =
            tr("&%1  %2–%3")
                .arg(++digit)
                .arg(datetext::dayTime(time.span.start, zone), datetext::clock(time.span.end, zone));
        const auto about = std::ranges::find_if(time.warnings, isAboutTime);
        if (about != time.warnings.end())
            text += tr(" - %1").arg(warningwords::brief(*about)).replace(u'&', u"&&"_s);
        const qint64 start = time.span.start;
        connect(menu->addAction(text), &QAction::triggered, this, [this, start] { moveTo(start); });
    }
    const QRect block = grid().placeRect(grid().cursor());
    menu->popup(grid().viewport()->mapToGlobal(QPoint(block.left(), block.bottom())));
    menu->setActiveAction(menu->actions().first());
}

void WeekMoves::moveTo(qint64 utc)
{
    if (m_session.workspace().isLocked())
        return m_session.ask(Command::MoveInterview);
    const auto id = m_session.selection().interview;
    const auto summary = id ? m_week.find(id->uuid) : std::nullopt;
    if (summary)
        dialogs::moveInterviewTo(m_session, m_week.window(),
                                 wallTimeAt(utc, m_session.workspace().study().zone),
                                 summary->interview.minutes);
}

} // namespace colloquy
