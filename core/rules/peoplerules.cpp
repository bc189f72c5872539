// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/peoplerules.h"

#include "core/base/language.h"
#include "core/base/moment.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldest = 130;
constexpr int fewestDigits = 6;
constexpr int nationalDigits = 9; ///< tell two UK numbers apart, with or without +44

Findings checkAttributes(const Participant &participant, const StudyGroup &group)
{
    Findings findings;
    for (auto given = participant.attributes.cbegin(); given != participant.attributes.cend(); ++given) {
        const auto attribute = std::ranges::find(group.attributes, given.key(), &GroupAttribute::id);
        const bool known = attribute != group.attributes.cend();
        if (known && (given->isEmpty() || attribute->options.contains(*given)))
            continue;
        if (known && attribute->options.isEmpty())
            findings += checkText(given.key(), *given, limits::name);
        else
            findings << blocks(Code::TextUnknown, known ? given.key() : repeatable(given.key()));
    }
    return findings;
}

Findings checkSafety(const ContactSafety &safety)
{
    Findings findings = checkText(u"if_someone_else"_s, safety.ifSomeoneElse, limits::reason, Lines::Many) +
                        checkText(u"stop_phrase"_s, safety.stopPhrase, limits::name);
    if (!parseWeekHours(safety.safeHours))
        findings << blocks(Code::TextUnknown, u"safe_hours"_s);
    return findings;
}

Findings checkIdentity(const Participant &participant)
{
    Findings findings = checkText(u"name"_s, participant.name, limits::name) +
                        checkOptionalEmail(u"email"_s, participant.email) +
                        checkOptionalPhone(u"phone"_s, participant.phone) +
                        checkText(u"address"_s, participant.address, limits::line, Lines::Many) +
                        checkText(u"other_group"_s, participant.otherGroup, limits::name);
    if (participant.age)
        findings += checkRange(u"age"_s, *participant.age, 0, oldest);
    return findings;
}

Findings checkNotes(const Participant &participant)
{
    Findings findings = checkText(u"source"_s, participant.source, limits::line) +
                        checkText(u"dialect"_s, participant.dialect, limits::name) +
                        checkText(u"access_needs"_s, participant.accessNeeds, limits::reason, Lines::Many) +
                        checkText(u"notes"_s, participant.notes, limits::notes, Lines::Many);
    if (participant.closedAs)
        return findings + checkReason(u"close_reason"_s, participant.closeReason);
    return findings + checkText(u"close_reason"_s, participant.closeReason, limits::reason, Lines::Many);
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar sign : phone) {
        if (sign.isDigit())
            digits += QChar(u'0' + sign.digitValue());
    }
    return digits;
}

QString phoneKey(const QString &phone)
{
    const QString digits = digitsOf(phone);
    return digits.size() < fewestDigits ? QString() : digits.right(nationalDigits);
}

bool isShared(const QString &one, const QString &other)
{
    return !one.isEmpty() && one == other;
}

QStringList sharedFields(const IdentityKeys &one, const IdentityKeys &other)
{
    QStringList shared;
    if (isShared(one.email, other.email))
        shared << u"email"_s;
    if (isShared(one.phone, other.phone))
        shared << u"phone"_s;
    if (isShared(one.name, other.name))
        shared << u"name"_s;
    return shared;
}

} // namespace

Findings checkParticipant(const Participant &participant, const StudyGroup &group)
{
    Findings findings = checkLanguage(u"spoken_language"_s, participant.spokenLanguage);
    if (participant.readingLanguage)
        findings += checkLanguage(u"reading_language"_s, *participant.readingLanguage);
    if (!participant.zone.isEmpty() && !isKnownZone(participant.zone))
        findings << blocks(Code::TextUnknown, u"zone"_s);
    findings += checkAttributes(participant, group);
    if (participant.sealState == SealState::Open)
        findings += checkIdentity(participant) + checkSafety(participant.safety) + checkNotes(participant);
    return findings;
}

IdentityKeys identityKeys(const Participant &participant)
{
    return {participant.email.trimmed().toCaseFolded(), phoneKey(participant.phone),
            searchKey(participant.name)};
}

Findings checkDuplicates(const Participant &participant, const QList<Participant> &others)
{
    const IdentityKeys keys = identityKeys(participant);
    Findings findings;
    for (const Participant &other : others) {
        const QStringList shared = sharedFields(keys, identityKeys(other));
        if (other.id != participant.id && !shared.isEmpty())
            findings << warns(Code::DuplicateSuspected, other.code, shared);
    }
    return findings;
}

bool isTooYoung(const Participant &participant, const Study &study)
{
    return participant.age && *participant.age < study.minimumAge;
}

Findings checkRegrouping(const Regrouping &regrouping)
{
    if (regrouping.interviewed)
        return {blocks(Code::ParticipantGroup, regrouping.code)};
    const std::pair<bool, QString> kept[] = {{regrouping.screened, u"screened"_s},
                                             {regrouping.informed, u"informed"_s},
                                             {regrouping.consented, u"consented"_s},
                                             {regrouping.booked, u"booked"_s}};
    Findings findings;
    for (const auto &[is, what] : kept) {
        if (is)
            findings << warns(Code::ParticipantGroup, regrouping.code, {what});
    }
    return findings;
}

} // namespace colloquy::rules
