// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paperdaywords.h"

#include "core/base/clockchange.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace colloquy::paperday {

using namespace Qt::StringLiterals;

namespace {

QString cityOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ');
}

/// With the abbreviation in the hour that comes twice.
QString clockText(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    const QString time = QLocale().toString(wall.time, u"HH:mm"_s);
    return wall.fold ? time + u' ' + zoneAbbreviation(utc, zone) : time;
}

QString spanText(const Interview &interview, const QByteArray &zone)
{
    const TimeSpan span = interview.span();
    return u"%1–%2"_s.arg(clockText(span.start, zone), clockText(span.end, zone));
}

QString permissionText(Statement::Permits permits)
{
    switch (permits) {
    case Statement::Permits::Audio:
        return words(QT_TRANSLATE_NOOP("DaySheet", "sound recording"));
    case Statement::Permits::Video:
        return words(QT_TRANSLATE_NOOP("DaySheet", "picture recording"));
    case Statement::Permits::Quotes:
        return words(QT_TRANSLATE_NOOP("DaySheet", "quotations"));
    case Statement::Permits::Archive:
        return words(QT_TRANSLATE_NOOP("DaySheet", "archive"));
    case Statement::Permits::Recontact:
        return words(QT_TRANSLATE_NOOP("DaySheet", "contact again"));
    case Statement::Permits::Summary:
        return words(QT_TRANSLATE_NOOP("DaySheet", "summary of findings"));
    case Statement::Permits::Nothing:
    case Statement::Permits::TakePart:
        break;
    }
    return {};
}

QString bookingText(InterpreterBooking::State state)
{
    using State = InterpreterBooking::State;
    switch (state) {
    case State::Wanted:
        return words(QT_TRANSLATE_NOOP("DaySheet", "wanted, nobody asked yet"));
    case State::Asked:
        return words(QT_TRANSLATE_NOOP("DaySheet", "asked, not confirmed yet"));
    case State::Confirmed:
        return words(QT_TRANSLATE_NOOP("DaySheet", "confirmed"));
    case State::Reconfirm:
        return words(QT_TRANSLATE_NOOP("DaySheet", "to be asked again: the time was moved"));
    case State::Declined:
        return words(QT_TRANSLATE_NOOP("DaySheet", "declined"));
    case State::Attended:
        return words(QT_TRANSLATE_NOOP("DaySheet", "came"));
    case State::NoShow:
        return words(QT_TRANSLATE_NOOP("DaySheet", "did not come"));
    default:
        return words(QT_TRANSLATE_NOOP("DaySheet", "released"));
    }
}

} // namespace

QString words(const char *text)
{
    return QCoreApplication::translate("DaySheet", text);
}

QString dayText(const DaySheet &sheet)
{
    return QLocale().toString(wallTimeAt(sheet.interview.start.utc, sheet.zone).date, u"dddd d MMMM yyyy"_s);
}

QString timeText(const DaySheet &sheet)
{
    return words(QT_TRANSLATE_NOOP("DaySheet", "%1 %2 (%3 min)"))
        .arg(spanText(sheet.interview, sheet.zone), cityOf(sheet.zone),
             QLocale().toString(sheet.interview.minutes));
}

QString timeThereText(const DaySheet &sheet)
{
    const QByteArray there = sheet.theirZone.isEmpty() ? sheet.interview.start.agreed.zone : sheet.theirZone;
    if (there.isEmpty() || there == sheet.zone)
        return {};
    const QDate day = wallTimeAt(sheet.interview.start.utc, there).date;
    const QString text = words(QT_TRANSLATE_NOOP("DaySheet", "For %1: %2 %3"))
                             .arg(sheet.code, spanText(sheet.interview, there), cityOf(there));
    return day == wallTimeAt(sheet.interview.start.utc, sheet.zone).date
               ? text
               : text + u", "_s + QLocale().toString(day, u"dddd d MMMM"_s);
}

QString clockChangeText(const DaySheet &sheet)
{
    QByteArrayList zones{sheet.zone};
    if (!sheet.theirZone.isEmpty() && sheet.theirZone != sheet.zone)
        zones << sheet.theirZone;
    QStringList texts;
    for (const QByteArray &zone : zones) {
        const auto change = clockChangeNear(sheet.interview.start.utc, zone);
        if (!change)
            continue;
        const QString text = change->repeats
                                 ? words(QT_TRANSLATE_NOOP("DaySheet", "Clocks go back on %1 (%2)."))
                                 : words(QT_TRANSLATE_NOOP("DaySheet", "Clocks go forward on %1 (%2)."));
        texts << text.arg(QLocale().toString(change->date, u"dddd d MMMM"_s), cityOf(zone));
    }
    return texts.join(u' ');
}

QString stateText(const Interview &interview)
{
    using State = Interview::State;
    switch (interview.state) {
    case State::Proposed:
        return words(QT_TRANSLATE_NOOP("DaySheet", "Proposed: not confirmed yet"));
    case State::Confirmed:
        return interview.startedAt ? words(QT_TRANSLATE_NOOP("DaySheet", "Started"))
                                   : words(QT_TRANSLATE_NOOP("DaySheet", "Confirmed"));
    case State::NoShow:
        return words(QT_TRANSLATE_NOOP("DaySheet", "Did not come"));
    case State::Completed:
        return words(QT_TRANSLATE_NOOP("DaySheet", "Completed"));
    case State::Partial:
        return words(QT_TRANSLATE_NOOP("DaySheet", "Ended early, usable"));
    case State::Stopped:
        return words(QT_TRANSLATE_NOOP("DaySheet", "Stopped"));
    default:
        return {};
    }
}

QString modeText(const Interview &interview)
{
    switch (interview.mode) {
    case InterviewMode::Zoom:
        return u"Zoom"_s;
    case InterviewMode::Teams:
        return u"Microsoft Teams"_s;
    case InterviewMode::Phone:
        return words(QT_TRANSLATE_NOOP("DaySheet", "Phone"));
    case InterviewMode::FaceToFace:
        break;
    }
    const QString text = words(QT_TRANSLATE_NOOP("DaySheet", "Face to face"));
    return interview.placeType.isEmpty() ? text : u"%1 (%2)"_s.arg(text, interview.placeType);
}

QString languageText(const DaySheet &sheet)
{
    const QString spoken = languageName(sheet.language);
    if (sheet.readingLanguage == sheet.language)
        return spoken;
    return sheet.readingLanguage
               ? words(QT_TRANSLATE_NOOP("DaySheet", "%1, reads %2"))
                     .arg(spoken, languageName(*sheet.readingLanguage))
               : words(QT_TRANSLATE_NOOP("DaySheet", "%1; documents are read aloud")).arg(spoken);
}

bool isInterpreted(const DaySheet &sheet)
{
    return sheet.interpreterNeeded || sheet.interpreterState;
}

bool isInterpreterOpen(const DaySheet &sheet)
{
    using State = InterpreterBooking::State;
    return sheet.interpreterNeeded && sheet.interpreterState != State::Confirmed &&
           sheet.interpreterState != State::Attended;
}

QString interpreterText(const DaySheet &sheet)
{
    if (!sheet.interpreterState)
        return sheet.interpreterNeeded ? words(QT_TRANSLATE_NOOP("DaySheet", "Needed, and none found yet"))
                                       : QString();
    const QString state = bookingText(*sheet.interpreterState);
    return sheet.interpreterCode.isEmpty() ? state : u"%1, %2"_s.arg(sheet.interpreterCode, state);
}

QString dueOutText(const DaySheet &sheet)
{
    const auto &due = sheet.interview.dueOutAt;
    return words(QT_TRANSLATE_NOOP("DaySheet", "%1. A shut laptop raises no alarm: set one on the phone. If "
                                               "you aren't out by then, the buddy rings."))
        .arg(due ? clockText(*due, sheet.zone) : u"________"_s);
}

QString consentText(const DaySheet &sheet)
{
    using State = ConsentStanding::State;
    const QString form = sheet.formVersion.isEmpty()
                             ? QString()
                             : words(QT_TRANSLATE_NOOP("DaySheet", " (form %1)")).arg(sheet.formVersion);
    switch (sheet.consent.state) {
    case State::Missing:
        return words(QT_TRANSLATE_NOOP("DaySheet", "None yet. Take it before the first question."));
    case State::Incomplete:
        return words(
                   QT_TRANSLATE_NOOP("DaySheet", "Incomplete%1. Ask what is open before the first question."))
            .arg(form);
    case State::Valid:
        return words(QT_TRANSLATE_NOOP("DaySheet", "Complete%1")).arg(form);
    case State::ReconsentDue:
        return words(QT_TRANSLATE_NOOP("DaySheet", "To be given again. Take it before the first question."));
    case State::Withdrawn:
        break;
    }
    return words(QT_TRANSLATE_NOOP("DaySheet", "Withdrawn: the interview may not take place."));
}

QString permitsText(const ConsentStanding &consent)
{
    if (consent.state != ConsentStanding::State::Valid)
        return {};
    QStringList parts;
    for (auto each = consent.permits.cbegin(); each != consent.permits.cend(); ++each) {
        QString what = permissionText(each.key());
        if (what.isEmpty())
            continue;
        parts << u"%1:\u00a0%2"_s.arg(what.replace(u' ', QChar(QChar::Nbsp)),
                                      each.value() == YesNo::Yes
                                          ? words(QT_TRANSLATE_NOOP("DaySheet", "YES"))
                                          : words(QT_TRANSLATE_NOOP("DaySheet", "no")));
    }
    return parts.join(u"  ·  "_s);
}

QString recordingText(const DaySheet &sheet)
{
    if (sheet.consent.state != ConsentStanding::State::Valid)
        return words(QT_TRANSLATE_NOOP("DaySheet",
                                       "NO RECORDING of the interview until the statement about it is "
                                       "answered with yes."));
    if (sheet.consent.recording == false)
        return words(QT_TRANSLATE_NOOP("DaySheet", "NO AUDIO: the answer to recording is no. Take notes."));
    if (!sheet.consent.recording)
        return words(QT_TRANSLATE_NOOP("DaySheet",
                                       "NO AUDIO: recording was not asked about. Ask first, or take "
                                       "notes."));
    if (!sheet.interpreterAgreesToRecording)
        return words(QT_TRANSLATE_NOOP("DaySheet", "NO AUDIO before the interpreter agrees to it: ask them "
                                                   "first."));
    return {};
}

QString scriptText(const DaySheet &sheet)
{
    const QString text =
        sheet.script->kind == Document::Kind::Script
            ? words(QT_TRANSLATE_NOOP("DaySheet", "Read out, from the script %1 in %2. Tick each "
                                                  "answer; nothing counts as a yes unless it is "
                                                  "said."))
            : words(QT_TRANSLATE_NOOP("DaySheet", "From the form %1 in %2. Tick each answer; "
                                                  "nothing counts as a yes unless it is said."));
    return text.arg(sheet.script->version, languageName(sheet.script->language));
}

QString answeredText(YesNo answer)
{
    return answer == YesNo::Yes ? words(QT_TRANSLATE_NOOP("DaySheet", "yes already"))
                                : words(QT_TRANSLATE_NOOP("DaySheet", "said no"));
}

QList<Statement> askedStatements(const DaySheet &sheet)
{
    const InterviewMode mode = sheet.interview.mode;
    QList<Statement> statements = sheet.script ? sheet.script->statements : QList<Statement>();
    statements.removeIf([&](const Statement &statement) {
        return (statement.need == Statement::Need::WhenInterpreter && !isInterpreted(sheet)) ||
               (statement.need == Statement::Need::WhenVideo && mode == InterviewMode::Phone);
    });
    return statements;
}

} // namespace colloquy::paperday
