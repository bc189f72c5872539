// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/incidents.h"
#include "core/actions/privacy.h"
#include "core/actions/reminders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Incident anIncident(Incident::Kind kind = Incident::Kind::Distress)
{
    Incident incident;
    incident.kind = kind;
    incident.done = u"We paused, and went on after tea."_s;
    incident.told = u"The supervisor"_s;
    return incident;
}

} // namespace

TEST_CASE("An incident is logged with a number, whom it concerned, and what was done")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const Interview interview = interviewed(desk, person, -30);
    Incident incident = anIncident();
    incident.interview = interview.id;
    const auto first = recordIncident(desk.workspace(), incident);
    REQUIRE(first);
    CHECK(first->number == 1);
    CHECK(first->code == person.code);
    CHECK(first->incident.at == StudyDesk::monday());
    const auto second = recordIncident(desk.workspace(), anIncident(Incident::Kind::Breach));
    REQUIRE(second);
    CHECK(second->number == 2);
    CHECK(second->code.isEmpty());
    CHECK(incidents(desk.workspace()).size() == 2);
    CHECK(incidentsOf(desk.workspace(), person.id).size() == 1);
    desk.workspace().lock();
    CHECK(incidents(desk.workspace()).first().incident.done.isEmpty());
    CHECK(incidents(desk.workspace()).first().code == person.code);
}

TEST_CASE("An undone incident keeps its number to itself")
{
    StudyDesk desk;
    REQUIRE(recordIncident(desk.workspace(), anIncident()));
    REQUIRE(desk.workspace().undo());
    CHECK(incidents(desk.workspace()).isEmpty());
    CHECK(recordIncident(desk.workspace(), anIncident())->number == 2);
    CHECK_FALSE(incidentByNumber(desk.workspace(), 1));
    CHECK(*verify(desk.workspace()) == Findings());
}

TEST_CASE("Logging an incident is one step that can be taken back, and so is closing it")
{
    const auto person = [](StudyDesk &desk) { return consentedClient(desk); };
    checkStep(person, [](StudyDesk &desk, const Participant &one) {
        Incident incident = anIncident();
        incident.participant = one.id;
        return recordIncident(desk.workspace(), incident);
    });
    checkStep([](StudyDesk &desk) { return *recordIncident(desk.workspace(), anIncident()); },
              [](StudyDesk &desk, const IncidentSummary &one) {
                  return closeIncident(desk.workspace(), {one.incident.id, true, u"Rang them"_s});
              });
}

TEST_CASE("An incident of the future, without words, or to follow up before it happened is refused")
{
    StudyDesk desk;
    Incident incident = anIncident();
    incident.at = StudyDesk::monday() + 1;
    checkRefused(desk, Code::TimeFuture, [&] { return recordIncident(desk.workspace(), incident); });
    incident = anIncident();
    incident.done = u" "_s;
    checkRefused(desk, Code::TextEmpty, [&] { return recordIncident(desk.workspace(), incident); });
    incident = anIncident();
    incident.followUpOn = QDate(2026, 11, 29);
    checkRefused(desk, Code::DateMalformed, [&] { return recordIncident(desk.workspace(), incident); });
    incident.followUpOn = QDate(2026, 11, 30);
    CHECK(recordIncident(desk.workspace(), incident));
    incident.told = QString(600, u'x');
    checkRefused(desk, Code::TextTooLong, [&] { return recordIncident(desk.workspace(), incident); });
}

TEST_CASE("A follow-up is due from its day on, until the incident is closed")
{
    StudyDesk desk;
    Incident incident = anIncident();
    incident.followUpOn = QDate(2026, 12, 2);
    const auto logged = recordIncident(desk.workspace(), incident);
    REQUIRE(logged);
    const qint64 wednesday = StudyDesk::monday() + 2 * 86400;
    CHECK(todayAt(desk.workspace(), wednesday - 86400).incidents.isEmpty());
    CHECK(todayAt(desk.workspace(), wednesday).incidents.size() == 1);
    CHECK(todayAt(desk.workspace(), wednesday + 5 * 86400).incidents.size() == 1);
    REQUIRE(closeIncident(desk.workspace(), {logged->incident.id, true, u"All is well"_s}));
    CHECK(todayAt(desk.workspace(), wednesday).incidents.isEmpty());
    CHECK(incidents(desk.workspace()).first().incident.done ==
          u"We paused, and went on after tea.\nAll is well"_s);
    checkRefused(desk, Code::RecordWrongState, [&] {
        return closeIncident(desk.workspace(), {logged->incident.id, true, {}});
    });
    REQUIRE(closeIncident(desk.workspace(), {logged->incident.id, false, {}}));
    CHECK(todayAt(desk.workspace(), wednesday).incidents.size() == 1);
}
