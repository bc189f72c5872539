// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/interpretercolumns.h"

#include "core/base/language.h"
#include "core/rules/wording.h"
#include "ui/datetext.h"
#include "ui/termwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterpreterColumns)
};

using I = InterpreterSummary;
using T = InterpreterTask;
using C = InterpreterCandidate;

QString nameText(const Interpreter &interpreter)
{
    return interpreter.sealState == SealState::Open ? interpreter.name : badgeOf(interpreter.sealState).word;
}

QString languagesText(const Interpreter &interpreter)
{
    QStringList names;
    for (const QString &tag : interpreter.languages)
        names << languageName(tag);
    const QString languages = termwords::listed(names);
    return interpreter.dialects.isEmpty() ? languages
                                          : Words::tr("%1 (%2)").arg(languages, interpreter.dialects);
}

QString genderText(Gender gender)
{
    return gender == Gender::Any ? Words::tr("Not known") : termwords::of(gender);
}

QString noticeText(int days)
{
    if (days == 0)
        return {};
    return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
}

/// "Tue 24 Nov, 18:00": what lies ahead is near enough to be told without a year.
QString shortly(qint64 utc, const QByteArray &zone)
{
    return Words::tr("%1, %2").arg(QLocale().toString(wallTimeAt(utc, zone).date, u"ddd d MMM"_s),
                                   datetext::clock(utc, zone));
}

std::function<QStringList()> longestShortly(const QByteArray &zone)
{
    return datetext::longest([zone](qint64 utc) { return shortly(utc, zone); });
}

/// In a column that is about interpreters already.
QString standingWord(const std::optional<InterpreterBooking> &booking)
{
    if (booking && booking->isTurnedDown())
        return Words::tr("Unwanted");
    using State = InterpreterBooking::State;
    switch (booking ? booking->state : State::Wanted) {
    case State::Asked:
        return Words::tr("Asked");
    case State::Confirmed:
        return Words::tr("Confirmed");
    case State::Reconfirm:
        return Words::tr("Ask again");
    case State::Declined:
        return Words::tr("Declined");
    case State::Released:
        return Words::tr("Released");
    case State::Wanted:
    case State::Moved:
    case State::Attended:
    case State::NoShow:
        break;
    }
    return Words::tr("Wanted");
}

/// "C32 (call)".
QString withWhom(const InterpreterTask &task)
{
    return task.call ? Words::tr("%1 (call)").arg(task.interview.code) : task.interview.code;
}

QString nextText(const InterpreterSummary &summary, const QByteArray &zone)
{
    if (!summary.nextAt)
        return {};
    const QString at = shortly(*summary.nextAt, zone);
    return summary.upcoming > 1 ? Words::tr("%1, and %2 more").arg(at).arg(summary.upcoming - 1) : at;
}

TableColumn<I> nameColumn()
{
    TableColumn<I> column(u"name"_s, Words::tr("Name"),
                          [](const I &row) { return nameText(row.interpreter); });
    return column.wide(122).withBadge([](const I &row) { return badgeOf(row.interpreter.sealState); });
}

TableColumn<I> clearedColumn()
{
    TableColumn<I> column(u"cleared"_s, Words::tr("Confidentiality"),
                          [](const I &row) { return clearedBadge(row.interpreter).word; });
    const auto words = [] {
        QStringList all{Words::tr("No agreement yet")};
        for (const QString &text : {Words::tr("Agency's, %1"), Words::tr("Signed %1")})
            all += datetext::longest([&](qint64 utc) { return text.arg(datetext::brief(utc, "UTC")); })();
        return all;
    };
    return column.wide(174)
        .holding(words)
        .byNumber([](const I &row) -> std::optional<qint64> {
            const auto on = row.interpreter.agreementOn;
            return on ? std::optional(on->toJulianDay()) : std::nullopt;
        })
        .withBadge([](const I &row) { return clearedBadge(row.interpreter); });
}

TableColumn<I> noticeColumn()
{
    TableColumn<I> column(u"lead"_s, Words::tr("Notice"),
                          [](const I &row) { return noticeText(row.interpreter.leadDays); });
    return column.wide(84).byNumber([](const I &row) { return row.interpreter.leadDays; });
}

TableColumn<I> nextColumn(const QByteArray &zone)
{
    TableColumn<I> column(u"next"_s, Words::tr("Next interview"),
                          [zone](const I &row) { return nextText(row, zone); });
    return column.wide(146).holding(longestShortly(zone)).byNumber([](const I &row) { return row.nextAt; });
}

QString heardOf(const InterpreterCandidate &candidate)
{
    if (candidate.findings.isEmpty())
        return {};
    const QString first = sentence(candidate.findings.first());
    const int more = static_cast<int>(candidate.findings.size()) - 1;
    return more > 0 ? Words::tr("%1 And %2 more.").arg(first).arg(more) : first;
}

Badge suitsBadge(const InterpreterCandidate &candidate)
{
    if (candidate.declined && !anyBlocks(candidate.findings))
        return {u"circle-x"_s, Words::tr("Declined"), Tone::Warn};
    if (candidate.findings.isEmpty())
        return {u"circle-check"_s, Words::tr("Suits"), Tone::Ok};
    return badgeOf(anyBlocks(candidate.findings) ? Severity::Blocks : Severity::Warns);
}

QString verbOf(InterpreterTask::Step step)
{
    switch (step) {
    case InterpreterTask::Step::Find:
        return Words::tr("Find interpreter");
    case InterpreterTask::Step::Second:
        return Words::tr("Find a second interpreter");
    case InterpreterTask::Step::Remind:
        return Words::tr("Write again");
    case InterpreterTask::Step::Accept:
        return Words::tr("Ask about the interpreter");
    case InterpreterTask::Step::Papers:
        return Words::tr("Mark papers as sent");
    case InterpreterTask::Step::Attend:
        return Words::tr("Record who came");
    case InterpreterTask::Step::AskAgain:
    case InterpreterTask::Step::Await:
        break;
    }
    return Words::tr("Record the answer");
}

} // namespace

Badge standingBadge(const std::optional<InterpreterBooking> &booking)
{
    if (booking && booking->isTurnedDown())
        return {u"user-off"_s, Words::tr("Participant says no"), Tone::Warn};
    return badgeOf(booking ? booking->state : InterpreterBooking::State::Wanted);
}

Badge clearedBadge(const Interpreter &interpreter)
{
    if (!interpreter.agreementOn)
        return {u"alert-octagon"_s, Words::tr("No agreement yet"), Tone::Block};
    const QString on = QLocale().toString(*interpreter.agreementOn, u"d MMM yyyy"_s);
    return {u"shield-check"_s,
            interpreter.agreement == Interpreter::Agreement::Agency ? Words::tr("Agency's, %1").arg(on)
                                                                    : Words::tr("Signed %1").arg(on),
            Tone::Ok};
}

QString taskVerb(const InterpreterTask &task)
{
    const QString verb = verbOf(task.step);
    const bool unsaid = task.isSecond() && task.step != InterpreterTask::Step::Second;
    return unsaid ? Words::tr("%1 (second)").arg(verb) : verb;
}

QList<TableColumn<InterpreterSummary>> interpreterColumns(const QByteArray &zone)
{
    TableColumn<I> code(u"code"_s, Words::tr("Code"), [](const I &row) { return row.interpreter.code; });
    TableColumn<I> languages(u"languages"_s, Words::tr("Languages"),
                             [](const I &row) { return languagesText(row.interpreter); });
    TableColumn<I> gender(u"gender"_s, Words::tr("Gender"),
                          [](const I &row) { return genderText(row.interpreter.gender); });
    TableColumn<I> agency(u"agency"_s, Words::tr("Agency"),
                          [](const I &row) { return row.interpreter.agency; });
    TableColumn<I> recording(u"recording"_s, Words::tr("May be recorded"),
                             [](const I &row) { return termwords::of(row.interpreter.agreesToRecording); });
    return {code.wide(84),
            nameColumn(),
            languages.wide(106),
            clearedColumn(),
            nextColumn(zone),
            recording.wide(130).hiddenAtFirst(),
            noticeColumn().hiddenAtFirst(),
            gender.wide(96).hiddenAtFirst(),
            agency.wide(150).hiddenAtFirst()};
}

QList<TableColumn<InterpreterTask>> interpreterTaskColumns(const QByteArray &zone)
{
    TableColumn<T> start(u"start"_s, Words::tr("Interview"),
                         [zone](const T &row) { return shortly(row.interview.interview.start.utc, zone); });
    TableColumn<T> code(u"code"_s, Words::tr("With"), withWhom);
    TableColumn<T> language(u"language"_s, Words::tr("Language"),
                            [](const T &row) { return languageName(row.interview.language); });
    TableColumn<T> mode(u"mode"_s, Words::tr("Mode"),
                        [](const T &row) { return badgeOf(row.interview.interview.mode).word; });
    const auto state = [](const T &row) {
        Badge badge = standingBadge(row.interview.booking);
        badge.word = standingWord(row.interview.booking);
        return badge;
    };
    TableColumn<T> standing(u"state"_s, Words::tr("Interpreter"),
                            [state](const T &row) { return state(row).word; });
    TableColumn<T> who(u"interpreter"_s, Words::tr("Who"),
                       [](const T &row) { return row.interview.interpreterCode; });
    TableColumn<T> purpose(u"purpose"_s, Words::tr("For"), [](const T &row) {
        return termwords::of(row.call ? row.call->purpose : InterpreterBooking::Purpose::Interview);
    });
    TableColumn<T> next(u"next"_s, Words::tr("Next"), [](const T &row) { return taskVerb(row); });
    const QStringList states{Words::tr("Unwanted"),  Words::tr("Asked"),    Words::tr("Confirmed"),
                             Words::tr("Ask again"), Words::tr("Declined"), Words::tr("Released"),
                             Words::tr("Wanted")};
    return {start.wide(138).holding(longestShortly(zone)).byNumber([](const T &row) {
                return row.interview.interview.start.utc;
            }),
            code.wide(80),
            language.wide(82),
            standing.wide(114).holding(states).withBadge(state).spokenAs(
                [](const T &row) { return standingBadge(row.interview.booking).word; }),
            who.wide(48),
            next.wide(174),
            purpose.wide(110).hiddenAtFirst(),
            mode.wide(110).hiddenAtFirst()};
}

QList<TableColumn<InterpreterCandidate>> interpreterCandidateColumns()
{
    TableColumn<C> code(u"code"_s, Words::tr("Code"),
                        [](const C &row) { return row.summary.interpreter.code; });
    TableColumn<C> name(u"name"_s, Words::tr("Name"),
                        [](const C &row) { return nameText(row.summary.interpreter); });
    TableColumn<C> languages(u"languages"_s, Words::tr("Languages"),
                             [](const C &row) { return languagesText(row.summary.interpreter); });
    TableColumn<C> suits(u"suits"_s, Words::tr("Checks"), [](const C &row) { return suitsBadge(row).word; });
    TableColumn<C> gender(u"gender"_s, Words::tr("Gender"),
                          [](const C &row) { return genderText(row.summary.interpreter.gender); });
    TableColumn<C> met(u"met"_s, Words::tr("Met before"),
                       [](const C &row) { return row.met ? Words::tr("Yes") : QString(); });
    TableColumn<C> cost(u"cost"_s, Words::tr("Cost"), [](const C &row) {
        return row.costPence ? termwords::money(*row.costPence) : QString();
    });
    TableColumn<C> ahead(u"ahead"_s, Words::tr("Booked"), [](const C &row) {
        return row.summary.upcoming > 0 ? QLocale().toString(row.summary.upcoming) : QString();
    });
    const QStringList checks{Words::tr("Suits"), Words::tr("Declined"), badgeOf(Severity::Blocks).word,
                             badgeOf(Severity::Warns).word};
    return {code.wide(84),
            name.wide(150),
            suits.wide(128).holding(checks).withBadge(suitsBadge).spokenAs([](const C &row) {
                const QString heard = heardOf(row);
                return heard.isEmpty() ? suitsBadge(row).word : heard;
            }),
            languages.wide(180),
            gender.wide(90),
            met.wide(100),
            cost.wide(90),
            ahead.wide(80)};
}

QString interpreterSearchText(const InterpreterSummary &row)
{
    const Interpreter &interpreter = row.interpreter;
    return QStringList{interpreter.code,  interpreter.name,          interpreter.email,
                       interpreter.phone, interpreter.agency,        interpreter.registerNumber,
                       interpreter.notes, languagesText(interpreter)}
        .join(u' ');
}

} // namespace colloquy
