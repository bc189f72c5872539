// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreters.h"
#include "core/actions/studies.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

ChangeStudy settings(StudyDesk &desk)
{
    return {desk.workspace().study(), desk.workspace().groups()};
}

} // namespace

TEST_CASE("Everything that an institution decides is kept as it was decided")
{
    StudyDesk desk;
    ChangeStudy wanted = settings(desk);
    Study &study = wanted.study;
    study.title = u"Between sessions"_s;
    study.shortName = u"BeSe"_s;
    study.reference = u"IRAS 300000, REC 26/0001"_s;
    study.zone = "Europe/Paris";
    study.opens = QDate(2026, 9, 1);
    study.ends = QDate(2027, 12, 31);
    study.longestMinutes = 50;
    study.longestInterpretedMinutes = 90;
    study.thinkingHours = 48;
    study.consentTaken = Study::ConsentTaken::Before;
    study.hours = *parseWeekHours(u"mon-thu 10:00-16:00; 2026-12-25 closed");
    study.buffers = {{InterviewMode::Phone, 5}};
    study.buddyPlaces = {u"home"_s, u"a caravan"_s};
    study.oralTranslation = true;
    study.ownLanguages = {u"ur"_s, u"en"_s};
    study.researcher = u"Dr Ama Example"_s;
    study.contactLines = u"School of Examples\nresearcher@example.org"_s;
    wanted.groups[0].title = u"Former clients"_s;
    wanted.groups[0].targetLeast = 3;
    wanted.groups[0].targetMost.reset();
    REQUIRE(changeStudy(desk.workspace(), wanted));
    CHECK(desk.workspace().study() == wanted.study);
    CHECK(desk.workspace().groups() == wanted.groups);
}

TEST_CASE("Of two who make a study of one name at once, one gets it and nobody loses it")
{
    QTemporaryDir folder;
    CreateStudy request;
    request.path = folder.filePath(u"one.colloquy"_s);
    request.opens = QDate(2026, 10, 1);
    request.ends = QDate(2027, 6, 30);
    request.passphrase = StudyDesk::passphrase();
    request.cost = {3, 64 * 1024};
    std::atomic<int> made = 0;
    std::atomic<int> refused = 0;
    const auto create = [&] {
        const auto created = createStudy(request);
        made += created.has_value();
        refused += !created && contains(created.error().findings, Code::FileExists);
    };
    std::thread one(create);
    std::thread other(create);
    one.join();
    other.join();
    CHECK(made == 1);
    CHECK(refused == 1);
    CHECK(Workspace::open(request.path));
}

TEST_CASE("Settings that can't be are refused and change nothing")
{
    StudyDesk desk;
    const auto refuses = [&](Code code, const std::function<void(ChangeStudy &)> &spoil) {
        ChangeStudy request = settings(desk);
        spoil(request);
        CHECK(contains(checkChangeStudy(desk.workspace(), request), code));
        checkRefused(desk, code, [&] { return changeStudy(desk.workspace(), request); });
    };
    refuses(Code::TextEmpty, [](ChangeStudy &s) { s.study.title.clear(); });
    refuses(Code::StudyDates, [](ChangeStudy &s) { s.study.opens = s.study.ends.addDays(1); });
    refuses(Code::NumberOutOfRange, [](ChangeStudy &s) { s.study.longestMinutes = 0; });
    refuses(Code::LanguageUnknown, [](ChangeStudy &s) { s.study.ownLanguages = {u"qqqq"_s}; });
    refuses(Code::TextUnknown, [](ChangeStudy &s) { s.study.zone = "Europe/Nowhere"; });
    refuses(Code::NumberOutOfRange, [](ChangeStudy &s) {
        s.groups[0].targetLeast = 10;
        s.groups[0].targetMost = 9;
    });
}

TEST_CASE("Changed settings can be taken back")
{
    checkStep([](StudyDesk &) { return 0; },
              [](StudyDesk &desk, int) {
                  ChangeStudy request = settings(desk);
                  request.study.longestMinutes = 45;
                  return changeStudy(desk.workspace(), request);
              });
}

TEST_CASE("While the study is locked no setting changes")
{
    StudyDesk desk;
    const ChangeStudy request = settings(desk);
    desk.workspace().lock();
    checkLocked(desk, [&] { return changeStudy(desk.workspace(), request); });
    checkLocked(desk,
                [&] { return setAvailability(desk.workspace(), u"researcher"_s, u"mon 09:00-10:00"_s); });
}

TEST_CASE(
    "What is booked already and wouldn't fit any more is said before settings change, and takes a reason")
{
    StudyDesk desk;
    booked(desk, added(desk), 48);       // Wednesday 2 December
    booked(desk, added(desk), 24 * 20);  // Sunday 20 December
    interviewed(desk, added(desk), -30); // over, and no concern
    ChangeStudy request = settings(desk);
    const auto effects = [&] { return checkChangeStudy(desk.workspace(), request); };
    const auto booked = [](Code code, const QString &count) { return warns(code, {}, {count, u"booked"_s}); };
    CHECK(effects().isEmpty());
    request.study.ends = QDate(2026, 12, 20);
    CHECK(effects().isEmpty());
    request.study.ends = QDate(2026, 12, 19);
    CHECK(effects() == Findings{booked(Code::InterviewAfterEnd, u"1"_s)});
    request.study.opens = QDate(2026, 12, 3);
    request.study.longestMinutes = 59;
    CHECK(effects() == Findings{booked(Code::InterviewTooLong, u"2"_s),
                                booked(Code::InterviewAfterEnd, u"1"_s),
                                booked(Code::InterviewBeforeOpening, u"1"_s)});
    checkRefused(desk, Code::InterviewAfterEnd, [&] { return changeStudy(desk.workspace(), request); });
    request.decisions.overrideAll = u"The funder wants it so"_s;
    REQUIRE(changeStudy(desk.workspace(), request));
    CHECK(desk.store().count<Override>("code = 'interview.after_end' AND participant IS NULL") == 1);
    // Only what a change brings about is asked about.
    request = settings(desk);
    request.study.ends = QDate(2026, 12, 18);
    CHECK(effects().isEmpty());
    request.study.title = u"Another title"_s;
    CHECK(changeStudy(desk.workspace(), request));
}

TEST_CASE("When somebody is available is said for people, interpreters and the researcher alike")
{
    StudyDesk desk;
    const Participant person = added(desk);
    Interpreter interpreter;
    interpreter.languages = {u"ur"_s};
    REQUIRE(addInterpreter(desk.workspace(), interpreter)->code == u"I01"_s);
    const QString hours = u"mon-fri 17:00-20:00; 2026-12-25 closed"_s;
    for (const QString &whose : {person.code, u"I01"_s, u"researcher"_s}) {
        CAPTURE(whose.toStdString());
        REQUIRE(setAvailability(desk.workspace(), whose, hours));
        CHECK(*availability(desk.workspace(), whose) == hours);
    }
    CHECK(desk.workspace().study().hours == *parseWeekHours(hours));
    const auto before = desk.rows();
    CHECK_FALSE(setAvailability(desk.workspace(), u"researcher"_s, u"mon-fri 9-5"_s));
    CHECK_FALSE(setAvailability(desk.workspace(), u"C99"_s, hours));
    CHECK(desk.rows() == before);
}
