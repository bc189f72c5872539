// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/studies.h"

#include "core/actions/holidays.h"
#include "core/actions/interpreters.h"
#include "core/actions/participants.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/store/transaction.h"

#include <QRegularExpression>

#include <functional>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString &key)
{
    return Error::of(Error::Kind::Format, Code::TextUnknown, repeatable(key));
}

Outcome setNumber(int &target, const QString &key, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber)
        return Error{Error::Kind::Format, {blocks(Code::NumberOutOfRange, key, {u"not_a_number"_s})}, {}};
    target = number;
    return {};
}

/// Empty: none.
Outcome setDate(std::optional<QDate> &target, const QString &key, const QString &value)
{
    target.reset();
    if (value.isEmpty())
        return {};
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid())
        return Error::of(Error::Kind::Format, Code::DateMalformed, key);
    target = date;
    return {};
}

Outcome setHours(WeekHours &target, const QString &value)
{
    const Result<WeekHours> hours = parseWeekHours(value);
    if (!hours)
        return hours.error();
    target = *hours;
    return {};
}

QStringList wordsOf(const QString &value)
{
    QStringList words;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
        words << part.trimmed();
    return words;
}

Outcome setZone(Study &study, const QString &, const QString &value)
{
    study.zone = value.toUtf8();
    return {};
}

Outcome setBuddyPlaces(Study &study, const QString &, const QString &value)
{
    study.buddyPlaces = wordsOf(value);
    return {};
}

Outcome setLanguages(Study &study, const QString &key, const QString &value)
{
    const QStringList tags = wordsOf(value);
    for (const QString &tag : tags) {
        if (!canonicalTag(tag))
            return Error::of(Error::Kind::Format, Code::LanguageUnknown, key);
    }
    study.ownLanguages = tags;
    return {};
}

using Setter = std::function<Outcome(Study &, const QString &key, const QString &value)>;

Setter number(int Study::*member)
{
    return [member](Study &study, const QString &key, const QString &value) {
        return setNumber(study.*member, key, value);
    };
}

Setter text(QString Study::*member)
{
    return [member](Study &study, const QString &, const QString &value) {
        study.*member = normalised(value);
        return Outcome();
    };
}

Outcome setEnds(Study &study, const QString &key, const QString &value)
{
    std::optional<QDate> date;
    const Outcome set = setDate(date, key, value);
    study.ends = date.value_or(QDate());
    return set;
}

Outcome setConsentTaken(Study &study, const QString &key, const QString &value)
{
    const auto taken = fromWord<Study::ConsentTaken>(value);
    study.consentTaken = taken.value_or(study.consentTaken);
    return taken ? Outcome() : Outcome(malformed(key));
}

Outcome setBankHolidays(Study &study, const QString &key, const QString &value)
{
    if (value != "none"_L1 && !holidayLists().contains(value))
        return Error{Error::Kind::Format,
                     {blocks(Code::TextUnknown, key, QStringList{u"none"_s} + holidayLists())},
                     {}};
    study.bankHolidays = value == "none"_L1 ? QString() : value;
    return {};
}

Setter yesOrNo(bool Study::*member)
{
    return [member](Study &study, const QString &key, const QString &value) -> Outcome {
        if (value != "yes"_L1 && value != "no"_L1)
            return malformed(key);
        study.*member = value == "yes"_L1;
        return {};
    };
}

const QMap<QString, Setter> &setters()
{
    static const QMap<QString, Setter> map{
        {u"title"_s, text(&Study::title)},
        {u"short_name"_s, text(&Study::shortName)},
        {u"reference"_s, text(&Study::reference)},
        {u"researcher"_s, text(&Study::researcher)},
        {u"contact_lines"_s, text(&Study::contactLines)},
        {u"interpreter_line"_s, text(&Study::interpreterLine)},
        {u"interpreter_line_code"_s, text(&Study::interpreterLineCode)},
        {u"opens"_s,
         [](Study &s, const QString &key, const QString &value) { return setDate(s.opens, key, value); }},
        {u"ends"_s, setEnds},
        {u"zone"_s, setZone},
        {u"longest_minutes"_s, number(&Study::longestMinutes)},
        {u"longest_interpreted_minutes"_s, number(&Study::longestInterpretedMinutes)},
        {u"minimum_age"_s, number(&Study::minimumAge)},
        {u"thinking_hours"_s, number(&Study::thinkingHours)},
        {u"consent_taken"_s, setConsentTaken},
        {u"consent_talk_minutes"_s, number(&Study::consentTalkMinutes)},
        {u"consent_talk_interpreted_minutes"_s, number(&Study::consentTalkInterpretedMinutes)},
        {u"hours"_s,
         [](Study &s, const QString &, const QString &value) { return setHours(s.hours, value); }},
        {u"bank_holidays"_s, setBankHolidays},
        {u"travel"_s, number(&Study::travelMinutes)},
        {u"grid"_s, number(&Study::gridMinutes)},
        {u"notice_hours"_s, number(&Study::noticeHours)},
        {u"day_cap"_s, number(&Study::dayCap)},
        {u"week_cap"_s, number(&Study::weekCap)},
        {u"withdrawal_days"_s, number(&Study::withdrawalDays)},
        {u"keep_unjoined_days"_s, number(&Study::keepUnjoinedDays)},
        {u"keep_contact_days"_s, number(&Study::keepContactDays)},
        {u"keep_consent_days"_s, number(&Study::keepConsentDays)},
        {u"keep_links_days"_s, number(&Study::keepLinksDays)},
        {u"attempt_limit"_s, number(&Study::attemptLimit)},
        {u"buddy_places"_s, setBuddyPlaces},
        {u"own_languages"_s, setLanguages},
        {u"oral_translation"_s, yesOrNo(&Study::oralTranslation)},
        {u"typed_signature"_s, yesOrNo(&Study::typedSignature)}};
    return map;
}

/// "10-30", or one number for both; empty: no target.
Outcome setTarget(StudyGroup &group, const QString &key, const QString &value)
{
    group.targetLeast.reset();
    group.targetMost.reset();
    if (value.isEmpty())
        return {};
    const qsizetype dash = value.indexOf(u'-');
    const Outcome least = setNumber(group.targetLeast.emplace(), key, dash < 0 ? value : value.left(dash));
    return least ? setNumber(group.targetMost.emplace(), key, value.mid(dash + 1)) : least;
}

bool isResearcher(const QString &whose)
{
    return whose == "researcher"_L1;
}

/// Of whom there is none, without repeating what may be a name.
Error unknown(const QString &whose)
{
    static const QRegularExpression interpreter(u"^[Ii][0-9]+$"_s);
    return Error::notFound(interpreter.match(whose).hasMatch() ? u"interpreter"_s : QString());
}

/// Minutes on each side, one number for both.
Outcome setBuffer(int &target, const QString &key, const QString &value)
{
    static const QRegularExpression pair(u"^[0-9]+\\s*[-/,;+ ]\\s*[0-9]+$"_s);
    if (pair.match(value).hasMatch())
        return Error{Error::Kind::Format, {blocks(Code::NumberOutOfRange, key, {u"both_sides"_s})}, {}};
    return setNumber(target, key, value);
}

/// Names the ones that there are.
Error unknownSetting(const QList<StudyGroup> &groups)
{
    QStringList known = setters().keys();
    for (const QString &mode : allWords<InterviewMode>())
        known << u"buffer."_s + mode;
    for (const StudyGroup &group : groups)
        known << u"target."_s + group.key;
    known.sort();
    return Error{Error::Kind::Format, {blocks(Code::TextUnknown, u"setting"_s, known)}, {}};
}

} // namespace

Outcome applySetting(ChangeStudy &request, const QString &key, const QString &value)
{
    if (const auto setter = setters().constFind(key); setter != setters().cend())
        return (*setter)(request.study, key, value);
    for (StudyGroup &group : request.groups) {
        if (key == u"target."_s + group.key)
            return setTarget(group, key, value);
    }
    const auto mode = key.startsWith("buffer."_L1) ? fromWord<InterviewMode>(key.mid(7)) : std::nullopt;
    return mode ? setBuffer(request.study.buffers[*mode], key, value) : unknownSetting(request.groups);
}

Outcome setAvailability(Workspace &workspace, const QString &whose, const QString &text)
{
    if (workspace.isLocked())
        return Error::locked();
    WeekHours hours;
    if (const Outcome read = setHours(hours, text); !read)
        return read;
    Transaction transaction(workspace.store());
    Step step{"availability.set", whose, {}, {}};
    if (isResearcher(whose)) {
        Study study = workspace.study();
        study.hours = hours;
        transaction.put(study);
    } else if (auto interpreter = interpreterByCode(workspace, whose)) {
        interpreter->availability = hours;
        step.subject = interpreter->code;
        transaction.put(*interpreter);
    } else if (auto participant = participantByCode(workspace, whose)) {
        participant->availability = hours;
        step.subject = participant->code;
        step.participant = participant->id;
        transaction.put(*participant);
    } else {
        return unknown(whose);
    }
    return workspace.finish(transaction, step);
}

Result<QString> availability(const Workspace &workspace, const QString &whose)
{
    if (isResearcher(whose))
        return workspace.study().hours.toText();
    if (const auto interpreter = interpreterByCode(workspace, whose))
        return interpreter->availability.toText();
    const auto participant = participantByCode(workspace, whose);
    return participant ? Result<QString>(participant->availability.toText())
                       : Result<QString>(unknown(whose));
}

} // namespace colloquy
