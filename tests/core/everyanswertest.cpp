// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"
#include "tests/support/studydesk.h"

#include "core/base/words.h"
#include "core/rules/consentrules.h"
#include "core/rules/eligibilityrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/languagerules.h"
#include "core/rules/peoplerules.h"
#include "core/rules/thanksrules.h"

#include <random>

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

// Rules that take few enough answers to be asked with every one of them, or with many by chance.

namespace {

using Verdict = Eligibility::Outcome;
using Said = std::optional<Answer>;

const QList<Said> everySaid{std::nullopt, Answer::Yes, Answer::No, Answer::Unsure};

/// Calls \a visit with every way of answering the group's questions, leaving any of them out.
void forEveryAnswer(const QList<Criterion> &criteria,
                    const std::function<void(const QMap<QString, Answer> &)> &visit,
                    const QMap<QString, Answer> &before = {})
{
    if (before.isEmpty() && criteria.isEmpty())
        return visit(before);
    const Criterion criterion = criteria.first();
    const QList<Criterion> rest = criteria.sliced(1);
    for (const Said &said : everySaid) {
        QMap<QString, Answer> answers = before;
        if (said)
            answers[criterion.id] = *said;
        if (rest.isEmpty())
            visit(answers);
        else
            forEveryAnswer(rest, visit, answers);
    }
}

/// As the protocol says it, in its order.
Verdict judged(const StudyGroup &group, const QMap<QString, Answer> &answers)
{
    bool open = false;
    bool weighed = false;
    for (const Criterion &criterion : group.criteria) {
        const bool asked = answers.contains(criterion.id);
        const Answer said = answers.value(criterion.id);
        if (asked && !criterion.flag && said == Answer::No)
            return Verdict::Ineligible;
        open = open || (!asked && !criterion.flag);
        weighed = weighed || (asked && (said == Answer::Unsure || (criterion.flag && said == Answer::Yes)));
    }
    if (open)
        return Verdict::Screening;
    return weighed ? Verdict::NeedsDecision : Verdict::Eligible;
}

Screening screeningWith(const QMap<QString, Answer> &answers)
{
    Screening screening;
    screening.answers = answers;
    return screening;
}

/// Nothing, or why thanks can't be sent.
std::optional<Code> sendingStopped(const ThanksCase &thanks)
{
    using State = Thanks::State;
    if (thanks.group.thanks == Thanks::Kind::None)
        return Code::ThanksWrongKind;
    if (!thanks.interviewStarted)
        return Code::ThanksNotDue;
    const QList<State> given{State::Sent, State::Acknowledged, State::Reissued};
    if (thanks.existing && given.contains(thanks.existing->state))
        return Code::ThanksTwice;
    const bool voucher = thanks.group.thanks == Thanks::Kind::Voucher;
    if (voucher != thanks.serial.has_value())
        return voucher ? Code::TextEmpty : Code::ThanksWrongKind;
    return std::nullopt;
}

} // namespace

TEST_CASE(
    "Every way of answering a group's questions is judged as the protocol says, with or without a decision")
{
    StudyDesk desk;
    int cases = 0;
    for (const StudyGroup &group : desk.workspace().groups()) {
        const bool asksAge = std::ranges::any_of(group.criteria, &Criterion::age);
        forEveryAnswer(group.criteria, [&](const QMap<QString, Answer> &answers) {
            ++cases;
            INFO(group.key.toStdString() << ' ' << toJson(answers).toStdString());
            Participant person = cases::aParticipant();
            Screening screening = screeningWith(answers);
            const Verdict expected = judged(group, answers);
            const Eligibility found = eligibilityOf(group, person, screening);
            REQUIRE(static_cast<int>(found.outcome) == static_cast<int>(expected));
            for (const QString &open : found.unanswered)
                REQUIRE_FALSE(answers.contains(open));
            REQUIRE(found.unanswered.size() + answers.size() == group.criteria.size());
            REQUIRE(found.reasons.isEmpty() ==
                    (expected == Verdict::Eligible || expected == Verdict::Screening));
            for (const auto decision : {Screening::Decision::Eligible, Screening::Decision::Ineligible}) {
                screening.decision = decision;
                const Verdict decided =
                    decision == Screening::Decision::Eligible ? Verdict::Eligible : Verdict::Ineligible;
                const Verdict then = eligibilityOf(group, person, screening).outcome;
                REQUIRE((then == (expected == Verdict::NeedsDecision ? decided : expected)));
            }
            REQUIRE(checkDecision(found, u"They fit"_s).isEmpty() == (expected == Verdict::NeedsDecision));
            person.tooYoung = true;
            const Eligibility young = eligibilityOf(group, person, screening);
            REQUIRE((young.reasons == QStringList{u"age.below_minimum"_s}) == asksAge);
        });
    }
    CHECK(cases == 4 * 4 * 4 * 4 + 4 * 4 + 4 * 4);
}

TEST_CASE("Each step of thanks is taken from exactly the states that allow it")
{
    using State = Thanks::State;
    QList<std::optional<Thanks>> standings{std::nullopt};
    for (const QString &state : allWords<State>()) {
        Thanks thanks;
        thanks.state = *fromWord<State>(state);
        standings << thanks;
    }
    const QStringList kinds = allWords<Thanks::Kind>();
    for (const auto &existing : standings) {
        for (int bits = 0; bits < 3 * 4; ++bits) {
            ThanksCase thanks;
            thanks.code = u"C07"_s;
            thanks.existing = existing;
            thanks.group.thanks = *fromWord<Thanks::Kind>(kinds[bits / 4]);
            thanks.interviewStarted = (bits & 1) != 0;
            if ((bits & 2) != 0)
                thanks.serial = u"SER-1"_s;
            const QString state = existing ? word(existing->state) : u"none"_s;
            INFO(state.toStdString() << ' ' << kinds[bits / 4].toStdString() << ' ' << bits);
            const auto stopped = sendingStopped(thanks);
            const Findings sending = checkSendThanks(thanks);
            CHECK(sending.isEmpty() == !stopped);
            if (stopped)
                CHECK(contains(sending, *stopped));
            const bool out = state == u"sent"_s || state == u"reissued"_s;
            const bool owed = state == u"none"_s || state == u"due"_s || state == u"requested"_s;
            const bool due = owed && thanks.interviewStarted;
            const bool voucher = thanks.group.thanks == Thanks::Kind::Voucher;
            const auto may = [&](State next) { return checkThanksStep(thanks, next).isEmpty(); };
            CHECK(may(State::Acknowledged) == out);
            CHECK(may(State::Declined) == (out || due));
            CHECK(may(State::Bounced) == out);
            CHECK(may(State::Void) == out);
            CHECK(may(State::Requested) == (due && voucher && state != u"requested"_s));
            CHECK_FALSE((may(State::Due) || may(State::Sent) || may(State::Reissued)));
        }
    }
}

TEST_CASE("A voucher's serial is used once, however its letters and blanks are written")
{
    ThanksCase thanks;
    thanks.group.thanks = Thanks::Kind::Voucher;
    thanks.interviewStarted = true;
    thanks.serialsInUse = {u"AB-12"_s, u" cd-34 "_s, QString()};
    for (const QString &used : {u"AB-12"_s, u"ab-12"_s, u"  Ab-12\t"_s, u"CD-34"_s, u"cd-34"_s}) {
        thanks.serial = used;
        CHECK(checkSendThanks(thanks) == Findings{blocks(Code::ThanksTwice, {}, {u"serial"_s})});
    }
    for (const QString &fresh : {u"AB-13"_s, u"AB12"_s, u"AB-12 X"_s, u"12"_s}) {
        thanks.serial = fresh;
        CHECK(checkSendThanks(thanks).isEmpty());
    }
    for (const QString &nothing : {QString(), u"   "_s, u"\u200b"_s}) {
        thanks.serial = nothing;
        CHECK(contains(checkSendThanks(thanks), Code::TextEmpty));
    }
}

TEST_CASE("Calling off costs what the dearest band that is reached says, for bands in any order")
{
    std::mt19937 random(5);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const qint64 start = london({2026, 12, 1}, {10, 0});
    for (int round = 0; round < 3000; ++round) {
        Interpreter interpreter = anInterpreter();
        for (int i = below(5); i > 0; --i)
            interpreter.bands << CancellationBand{1 + below(96), below(101)};
        const qint64 now = start - 1800 * below(200) + below(3) - 1;
        int expected = 0;
        for (const CancellationBand &band : std::as_const(interpreter.bands)) {
            if (now > start - 3600 * band.hours && band.percent > expected)
                expected = band.percent;
        }
        REQUIRE(cancellationPercent(interpreter, start, now) == expected);
        REQUIRE(checkRelease(interpreter, start, now).isEmpty() == (expected == 0));
    }
}

TEST_CASE(
    "Attempts count from the last time that somebody was reached, in whatever order they were written down")
{
    std::mt19937 random(6);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 2000; ++round) {
        ContactCase contact;
        contact.study = aStudy();
        contact.study.attemptLimit = below(5);
        contact.participant = cases::aParticipant();
        contact.attempt.at = london({2026, 12, 1}, {10, 0});
        int inVain = 0;
        for (int i = below(8); i > 0; --i) {
            ContactAttempt attempt;
            attempt.at = contact.attempt.at - i * 3600;
            attempt.outcome = static_cast<ContactAttempt::Outcome>(below(4));
            if (below(6) == 0)
                attempt.direction = ContactAttempt::Direction::Incoming;
            contact.earlier << attempt;
            const bool reached = attempt.direction == ContactAttempt::Direction::Incoming ||
                                 attempt.outcome == ContactAttempt::Outcome::Answered;
            inVain = reached ? 0 : inVain + 1;
        }
        std::ranges::shuffle(contact.earlier, random);
        const int limit = contact.study.attemptLimit;
        const bool enough = limit > 0 && inVain >= limit;
        const Findings expected =
            enough ? Findings{warns(Code::ContactEnough, u"C07"_s, {QString::number(inVain)})} : Findings();
        REQUIRE(checkContact(contact) == expected);
        contact.attempt.direction = ContactAttempt::Direction::Incoming;
        REQUIRE(checkContact(contact).isEmpty());
    }
}

TEST_CASE("Two tags are one language or not, whichever is named first")
{
    struct Pair {
        QString one;
        QString other;
        bool same;
    };
    const QList<Pair> table{{u"en"_s, u"en"_s, true},
                            {u"en"_s, u"en-GB"_s, true},
                            {u"en-GB"_s, u"en-US"_s, true},
                            {u"en"_s, u"EN-gb"_s, true},
                            {u"pa-Guru"_s, u"pa-Arab"_s, false},
                            {u"pa"_s, u"pa-Guru"_s, true},
                            {u"pa-Guru-IN"_s, u"pa-Guru"_s, true},
                            {u"pa-Guru-IN"_s, u"pa-Arab-PK"_s, false},
                            {u"pnb"_s, u"pa"_s, false},
                            {u"fa"_s, u"prs"_s, false},
                            {u"ckb"_s, u"kmr"_s, false},
                            {u"yue"_s, u"cmn"_s, false},
                            {u"zh-Hant"_s, u"zh-Hans"_s, false},
                            {u"zh-Hant-HK"_s, u"zh-TW"_s, true},
                            {u"pt-BR"_s, u"pt-PT"_s, true},
                            {u"bn"_s, u"syl"_s, false},
                            {u"ur"_s, u"phr"_s, false},
                            {u"sr-Latn"_s, u"sr-Cyrl"_s, false},
                            {u"bfi"_s, u"en"_s, false},
                            {u"e"_s, u"en"_s, false}};
    for (const Pair &pair : table) {
        INFO(pair.one.toStdString() << " and " << pair.other.toStdString());
        CHECK(isSameLanguage(pair.one, pair.other) == pair.same);
        CHECK(isSameLanguage(pair.other, pair.one) == pair.same);
    }
}

TEST_CASE("Data can be withdrawn to the last second of the window's last day, wherever the study is")
{
    struct Case {
        QByteArray zone;
        QDate day; ///< on which the interview ended, at noon
        int days;
    };
    const QList<Case> table{
        {"Europe/London", {2027, 3, 14}, 14},       {"Europe/London", {2026, 10, 11}, 14},
        {"Europe/London", {2028, 2, 15}, 14},       {"Europe/London", {2026, 12, 20}, 14},
        {"Africa/Cairo", {2027, 4, 15}, 14},        {"America/Santiago", {2027, 8, 22}, 14},
        {"Pacific/Kiritimati", {2026, 12, 30}, 1},  {"Asia/Kathmandu", {2026, 12, 31}, 0},
        {"America/Los_Angeles", {2027, 2, 28}, 365}};
    for (const Case &one : table) {
        Study study = aStudy();
        study.zone = one.zone;
        study.withdrawalDays = one.days;
        const qint64 ended = resolve({one.day, {12, 0}, one.zone, {}})->utc;
        const auto until = withdrawableUntil(study, ended);
        REQUIRE(until);
        INFO(one.zone.toStdString() << ' ' << utcText(*until).toStdString());
        CHECK(wallTimeAt(*until - 1, one.zone).date == one.day.addDays(one.days));
        CHECK(wallTimeAt(*until, one.zone).date == one.day.addDays(one.days + 1));
        CHECK(*until > ended);
    }
    CHECK_FALSE(withdrawableUntil(aStudy(), std::nullopt));
}
