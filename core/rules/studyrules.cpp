// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/studyrules.h"

#include "core/base/language.h"
#include "core/base/moment.h"
#include "core/base/words.h"
#include "core/rules/fieldrules.h"
#include "core/rules/timerules.h"

#include <QSet>

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDay = 24 * 60;
constexpr int longestInterview = 8 * 60;
constexpr int oldest = 130;
constexpr int yearHours = 365 * 24;
constexpr int widestGrid = 4 * 60;
constexpr int mostInterviews = 1000;
constexpr int mostPeople = 100'000;
constexpr int dearestVoucher = 1'000'000;
constexpr int longestPrefix = 4;
constexpr int longestKept = 36500; ///< days

Findings checkDates(const Study &study)
{
    if (!study.ends.isValid())
        return {blocks(Code::StudyDates)};
    if (study.opens && (!study.opens->isValid() || *study.opens > study.ends))
        return {
            blocks(Code::StudyDates, study.opens->toString(Qt::ISODate), {study.ends.toString(Qt::ISODate)})};
    return {};
}

Findings checkFigures(const Study &study)
{
    Findings findings =
        checkRange(u"longest_minutes"_s, study.longestMinutes, 1, longestInterview) +
        checkRange(u"longest_interpreted_minutes"_s, study.longestInterpretedMinutes, 1, longestInterview) +
        checkRange(u"minimum_age"_s, study.minimumAge, 0, oldest) +
        checkRange(u"thinking_hours"_s, study.thinkingHours, 0, yearHours) +
        checkRange(u"consent_talk_minutes"_s, study.consentTalkMinutes, 0, longestInterview) +
        checkRange(u"consent_talk_interpreted_minutes"_s, study.consentTalkInterpretedMinutes, 0,
                   longestInterview) +
        checkRange(u"travel"_s, study.travelMinutes, 0, longestDay) +
        checkRange(u"grid"_s, study.gridMinutes, 1, widestGrid) +
        checkRange(u"notice_hours"_s, study.noticeHours, 0, yearHours) +
        checkRange(u"day_cap"_s, study.dayCap, 0, mostInterviews) +
        checkRange(u"week_cap"_s, study.weekCap, 0, mostInterviews) +
        checkRange(u"withdrawal_days"_s, study.withdrawalDays, 0, 3660) +
        checkRange(u"keep_unjoined_days"_s, study.keepUnjoinedDays, 0, longestKept) +
        checkRange(u"keep_contact_days"_s, study.keepContactDays, 0, longestKept) +
        checkRange(u"keep_consent_days"_s, study.keepConsentDays, 0, longestKept) +
        checkRange(u"keep_links_days"_s, study.keepLinksDays, 0, longestKept) +
        checkRange(u"attempt_limit"_s, study.attemptLimit, 0, mostInterviews);
    for (auto buffer = study.buffers.cbegin(); buffer != study.buffers.cend(); ++buffer)
        findings += checkRange(u"buffer."_s + word(buffer.key()), buffer.value(), 0, longestDay);
    return findings;
}

Findings checkStudyWords(const Study &study)
{
    Findings findings = checkFilled(u"title"_s, study.title) +
                        checkText(u"title"_s, study.title, limits::line) +
                        checkText(u"short_name"_s, study.shortName, limits::name) +
                        checkText(u"reference"_s, study.reference, limits::line);
    if (study.sealState == SealState::Open) {
        findings += checkText(u"researcher"_s, study.researcher, limits::name) +
                    checkText(u"contact_lines"_s, study.contactLines, limits::reason, Lines::Many) +
                    checkText(u"interpreter_line"_s, study.interpreterLine, limits::line) +
                    checkText(u"interpreter_line_code"_s, study.interpreterLineCode, limits::name);
    }
    for (const QString &place : study.buddyPlaces)
        findings += checkFilled(u"buddy_places"_s, place) + checkText(u"buddy_places"_s, place, limits::name);
    if (study.ownLanguages.isEmpty())
        findings << blocks(Code::TextEmpty, u"own_languages"_s);
    for (const QString &language : study.ownLanguages)
        findings += checkLanguage(u"own_languages"_s, language);
    if (!isKnownZone(study.zone))
        findings << blocks(Code::TextUnknown, u"zone"_s);
    return findings;
}

bool isPrefix(const QString &prefix)
{
    return !prefix.isEmpty() && prefix.size() <= longestPrefix &&
           std::ranges::all_of(prefix, [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
}

Findings checkCriteria(const StudyGroup &group)
{
    Findings findings;
    QSet<QString> seen;
    for (const Criterion &criterion : group.criteria) {
        if (criterion.id.isEmpty() || seen.contains(criterion.id))
            findings << blocks(Code::CriterionUnknown, criterion.id, {group.key});
        seen << criterion.id;
        findings += checkFilled(criterion.id, criterion.question) +
                    checkText(criterion.id, criterion.question, limits::line, Lines::Many) +
                    checkText(criterion.id, criterion.reason, limits::line);
    }
    return findings;
}

Findings checkGroup(const StudyGroup &group)
{
    const QString target = u"target."_s + group.key;
    Findings findings = checkFilled(u"group"_s, group.key) + checkFilled(u"group"_s, group.title) +
                        checkText(u"group"_s, group.title, limits::name) + checkCriteria(group);
    if (!isPrefix(group.prefix))
        findings << blocks(Code::TextUnknown, u"prefix"_s);
    if (group.targetLeast)
        findings += checkRange(target, *group.targetLeast, 0, mostPeople);
    if (group.targetLeast && group.targetMost && *group.targetLeast > *group.targetMost)
        findings << blocks(Code::NumberOutOfRange, target, {u"order"_s});
    if (group.targetMost)
        findings += checkRange(target, *group.targetMost, 0, mostPeople);
    if (group.thanks == StudyGroup::ThanksKind::Voucher)
        findings += checkRange(u"voucher_pence"_s, group.voucherPence, 1, dearestVoucher);
    return findings;
}

/// Codes and keys tell groups apart.
Findings checkDistinct(const QList<StudyGroup> &groups)
{
    Findings findings;
    QSet<QString> keys;
    QSet<QString> prefixes = {u"I"_s}; // interpreters'
    for (const StudyGroup &group : groups) {
        if (keys.contains(group.key))
            findings << blocks(Code::TextUnknown, u"group"_s);
        if (prefixes.contains(group.prefix))
            findings << blocks(Code::TextUnknown, u"prefix"_s);
        keys << group.key;
        prefixes << group.prefix;
    }
    return findings;
}

} // namespace

Findings checkStudy(const Study &study, const QList<StudyGroup> &groups)
{
    Findings findings =
        checkStudyWords(study) + checkDates(study) + checkFigures(study) + checkDistinct(groups);
    for (const StudyGroup &group : groups)
        findings += checkGroup(group);
    return findings;
}

Findings checkOpen(const Study &study)
{
    if (!study.closedOn)
        return {};
    return {blocks(Code::StudyClosed, {}, {study.closedOn->toString(Qt::ISODate)})};
}

Findings checkWithinDates(const Study &study, const TimeSpan &span, const QString &code)
{
    Findings findings;
    if (study.opens && dayOf(span.start, study.zone) < *study.opens)
        findings << blocks(Code::InterviewBeforeOpening, code, {study.opens->toString(Qt::ISODate)});
    // The last second counts: an interview may end at the midnight that ends the study.
    if (study.ends.isValid() && dayOf(std::max(span.start, span.end - 1), study.zone) > study.ends)
        findings << blocks(Code::InterviewAfterEnd, code, {study.ends.toString(Qt::ISODate)});
    return findings;
}

} // namespace colloquy::rules
