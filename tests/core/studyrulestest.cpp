// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

#include "core/rules/studyrules.h"
#include "core/rules/thanksrules.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Codes = QList<Code>;
using Kind = Thanks::Kind;
using State = Thanks::State;

Study titled()
{
    Study study = aStudy();
    study.title = u"Between-session work"_s;
    return study;
}

StudyGroup aGroup(const QString &key, const QString &prefix, Kind kind = Kind::None)
{
    StudyGroup group;
    group.key = key;
    group.title = key;
    group.prefix = prefix;
    group.thanks = kind;
    group.voucherPence = 2000;
    return group;
}

Codes found(const Study &study, const QList<StudyGroup> &groups = {})
{
    return codes(checkStudy(study, groups));
}

ThanksCase someThanks(Kind kind, const std::optional<QString> &serial = std::nullopt)
{
    ThanksCase thanks;
    thanks.group = aGroup(u"g"_s, u"G"_s, kind);
    thanks.code = u"C07"_s;
    thanks.interviewStarted = true;
    thanks.serial = serial;
    return thanks;
}

ThanksCase withState(State state)
{
    ThanksCase thanks = someThanks(Kind::Certificate);
    thanks.existing = Thanks();
    thanks.existing->state = state;
    return thanks;
}

} // namespace

TEST_CASE("A study with a title and a last day can be kept")
{
    CHECK(found(titled(), {aGroup(u"client"_s, u"C"_s, Kind::Voucher), aGroup(u"practitioner"_s, u"P"_s)})
              .isEmpty());
    CHECK(found(aStudy()) == Codes{Code::TextEmpty});
}

TEST_CASE("Recruitment opens on the last day at the latest")
{
    Study study = titled();
    study.opens = study.ends;
    CHECK(found(study).isEmpty());
    study.opens = study.ends.addDays(1);
    CHECK(found(study) == Codes{Code::StudyDates});
    study.opens.reset();
    CHECK(found(study).isEmpty());
    study.ends = QDate();
    CHECK(found(study) == Codes{Code::StudyDates});
}

TEST_CASE("Every figure of a study has bounds")
{
    struct Case {
        const char *field;
        int Study::*member;
        int least;
        int most;
    };
    const QList<Case> table = {{"longest_minutes", &Study::longestMinutes, 1, 480},
                               {"longest_interpreted_minutes", &Study::longestInterpretedMinutes, 1, 480},
                               {"minimum_age", &Study::minimumAge, 0, 130},
                               {"thinking_hours", &Study::thinkingHours, 0, 8760},
                               {"grid", &Study::gridMinutes, 1, 240},
                               {"travel", &Study::travelMinutes, 0, 1440},
                               {"notice_hours", &Study::noticeHours, 0, 8760},
                               {"day_cap", &Study::dayCap, 0, 1000},
                               {"week_cap", &Study::weekCap, 0, 1000},
                               {"withdrawal_days", &Study::withdrawalDays, 0, 3660},
                               {"attempt_limit", &Study::attemptLimit, 0, 1000}};
    for (const Case &one : table) {
        INFO(one.field);
        Study study = titled();
        for (const int fine : {one.least, one.most}) {
            study.*one.member = fine;
            CHECK(found(study).isEmpty());
        }
        for (const int wrong : {one.least - 1, one.most + 1}) {
            study.*one.member = wrong;
            CHECK(checkStudy(study, {}) ==
                  Findings{blocks(Code::NumberOutOfRange, QString::fromLatin1(one.field),
                                  {QString::number(one.least), QString::number(one.most)})});
        }
    }
    Study study = titled();
    study.buffers[InterviewMode::FaceToFace] = -1;
    CHECK(checkStudy(study, {}).first().subject == u"buffer.face_to_face"_s);
}

TEST_CASE("A study's words have to be known")
{
    Study study = titled();
    study.zone = "Europe/Nowhere";
    CHECK(checkStudy(study, {}) == Findings{blocks(Code::TextUnknown, u"zone"_s)});
    study = titled();
    study.ownLanguages.clear();
    CHECK(found(study) == Codes{Code::TextEmpty});
    study.ownLanguages = {u"nonsense"_s};
    CHECK(found(study) == Codes{Code::LanguageUnknown});
}

TEST_CASE("Groups are told apart by key and prefix")
{
    const auto prefixed = [](const QString &prefix) {
        return found(titled(), {aGroup(u"client"_s, prefix)});
    };
    CHECK(prefixed(u"CL"_s).isEmpty());
    CHECK(prefixed(u"c"_s) == Codes{Code::TextUnknown});
    CHECK(prefixed(QString()) == Codes{Code::TextUnknown});
    CHECK(prefixed(u"C1"_s) == Codes{Code::TextUnknown});
    CHECK(prefixed(u"I"_s) == Codes{Code::TextUnknown}); // interpreters' own
    CHECK(found(titled(), {aGroup(u"a"_s, u"C"_s), aGroup(u"b"_s, u"C"_s)}) == Codes{Code::TextUnknown});
    CHECK(found(titled(), {aGroup(u"a"_s, u"A"_s), aGroup(u"a"_s, u"B"_s)}) == Codes{Code::TextUnknown});
}

TEST_CASE("A target runs from its least to its most")
{
    StudyGroup group = aGroup(u"client"_s, u"C"_s);
    group.targetLeast = 12;
    group.targetMost = 12;
    CHECK(found(titled(), {group}).isEmpty());
    group.targetLeast = 13;
    CHECK(found(titled(), {group}) == Codes{Code::NumberOutOfRange});
    group.targetMost.reset();
    CHECK(found(titled(), {group}).isEmpty());
    group.thanks = Kind::Voucher;
    group.voucherPence = 0;
    CHECK(found(titled(), {group}) == Codes{Code::NumberOutOfRange});
    group = aGroup(u"client"_s, u"C"_s);
    group.criteria = {{u"a"_s, u"?"_s, {}, false, false}, {u"a"_s, u"?"_s, {}, false, false}};
    CHECK(found(titled(), {group}) == Codes{Code::CriterionUnknown});
}

TEST_CASE("Thanks go once to somebody whose interview started")
{
    CHECK(checkSendThanks(someThanks(Kind::Certificate)).isEmpty());
    CHECK(checkSendThanks(someThanks(Kind::Voucher, u"GV-1"_s)).isEmpty());
    ThanksCase early = someThanks(Kind::Certificate);
    early.interviewStarted = false;
    CHECK(checkSendThanks(early) == Findings{blocks(Code::ThanksNotDue, u"C07"_s)});

    const QList<std::pair<State, bool>> table = {
        {State::Due, true},      {State::Requested, true}, {State::Sent, false}, {State::Acknowledged, false},
        {State::Declined, true}, {State::Bounced, true},   {State::Void, true},  {State::Reissued, false}};
    for (const auto &[state, open] : table)
        CHECK(checkSendThanks(withState(state)).isEmpty() == open);
    CHECK(checkSendThanks(withState(State::Sent)) == Findings{blocks(Code::ThanksTwice, u"C07"_s)});
}

TEST_CASE("A voucher has a serial of its own, and a certificate has none")
{
    CHECK(checkSendThanks(someThanks(Kind::Voucher)) == Findings{blocks(Code::TextEmpty, u"serial"_s)});
    CHECK(checkSendThanks(someThanks(Kind::Voucher, u" "_s)) ==
          Findings{blocks(Code::TextEmpty, u"serial"_s)});
    ThanksCase used = someThanks(Kind::Voucher, u"gv-1 "_s);
    used.serialsInUse = {u"GV-2"_s, u"GV-1"_s};
    CHECK(checkSendThanks(used) == Findings{blocks(Code::ThanksTwice, u"C07"_s, {u"serial"_s})});
    CHECK(checkSendThanks(someThanks(Kind::Certificate, u"GV-1"_s)) ==
          Findings{blocks(Code::ThanksWrongKind, u"C07"_s, {u"certificate"_s})});
    CHECK(checkSendThanks(someThanks(Kind::None)) ==
          Findings{blocks(Code::ThanksWrongKind, u"C07"_s, {u"none"_s})});
}

TEST_CASE("Only what was sent is acknowledged, and what is due may be declined")
{
    for (int i = 0; i <= static_cast<int>(State::Reissued); ++i) {
        const State state = static_cast<State>(i);
        ThanksCase thanks = withState(state);
        const bool sent = state == State::Sent || state == State::Reissued;
        const bool due = state == State::Due || state == State::Requested;
        CHECK(checkThanksStep(thanks, State::Acknowledged).isEmpty() == sent);
        CHECK(contains(checkThanksStep(thanks, State::Acknowledged), Code::RecordWrongState) != sent);
        CHECK(checkThanksStep(thanks, State::Declined).isEmpty() == (sent || due));
    }
    ThanksCase none = someThanks(Kind::Voucher);
    CHECK(codes(checkThanksStep(none, State::Acknowledged)) == Codes{Code::RecordWrongState});
    CHECK(checkThanksStep(none, State::Declined).isEmpty());
    none.interviewStarted = false;
    CHECK(codes(checkThanksStep(none, State::Declined)) == Codes{Code::ThanksNotDue});
}

TEST_CASE("The next steps of thanks are listed, the usual first, and whether or not a serial is typed")
{
    using States = QList<State>;
    CHECK(thanksSteps(someThanks(Kind::Voucher)) == States{State::Sent, State::Requested, State::Declined});
    const QList<std::pair<State, States>> table = {
        {State::Due, {State::Sent, State::Declined}}, // nobody asks for a certificate
        {State::Requested, {State::Sent, State::Declined}},
        {State::Sent, {State::Acknowledged, State::Declined, State::Bounced, State::Void}},
        {State::Reissued, {State::Acknowledged, State::Declined, State::Bounced, State::Void}},
        {State::Acknowledged, {}},
        {State::Declined, {State::Reissued}},
        {State::Bounced, {State::Reissued}},
        {State::Void, {State::Reissued}}};
    for (const auto &[state, next] : table)
        CHECK(thanksSteps(withState(state)) == next);
    ThanksCase early = someThanks(Kind::Voucher);
    early.interviewStarted = false;
    CHECK(thanksSteps(early).isEmpty());
    CHECK(codes(checkThanksStep(early, State::Requested)) == Codes{Code::ThanksNotDue});
    CHECK(codes(checkThanksStep(someThanks(Kind::Certificate), State::Requested)) ==
          Codes{Code::ThanksWrongKind});
}
