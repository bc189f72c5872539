// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/incidents.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/reports.h"
#include "core/actions/studies.h"
#include "core/actions/withdrawals.h"

#include <QTemporaryDir>

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Box = FlowPlace::Box;
using Scope = Withdrawal::Scope;

/// Where the only client of the desk stands.
QString place(StudyDesk &desk)
{
    const QList<GroupFlow> flows = flowCounts(desk.workspace());
    QStringList places;
    for (const FlowCount &box : flows.first().boxes) {
        if (box.count > 0)
            places << (QStringList{word(box.box)} + box.reasons.keys()).join(u' ');
    }
    return places.join(u", "_s);
}

void withdraw(StudyDesk &desk, const Participant &person, Scope scope)
{
    REQUIRE(withdrawParticipant(desk.workspace(), {person.id, {scope}, {}, {}, {}}));
}

void close(StudyDesk &desk, const Participant &person, Participant::ClosedAs as)
{
    REQUIRE(closeParticipant(desk.workspace(), {person.id, as, u"So it is"_s}));
}

void checkAddsUp(const Workspace &workspace)
{
    const QList<GroupFlow> flows = flowCounts(workspace);
    int everybody = 0;
    QList<int> sums(flows.last().boxes.size());
    for (const GroupFlow &flow : flows) {
        int inBoxes = 0;
        for (const FlowCount &box : flow.boxes) {
            inBoxes += box.count;
            int reasons = 0;
            for (const int count : box.reasons)
                reasons += count;
            CHECK((box.reasons.isEmpty() || reasons == box.count));
        }
        CHECK(inBoxes == flow.enquiries);
        CHECK(flow.eligible <= flow.people());
        if (flow.group.isEmpty())
            continue;
        everybody += flow.enquiries;
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i] += flow.boxes[i].count;
    }
    CHECK(everybody == flows.last().enquiries);
    CHECK(everybody == participants(workspace, false).size());
    for (qsizetype i = 0; i < sums.size(); ++i)
        CHECK(sums[i] == flows.last().boxes[i].count);
}

} // namespace

TEST_CASE("Every enquiry stands in the box that says how far it came, or why it ended")
{
    struct Case {
        const char *box;
        std::function<void(StudyDesk &)> make;
    };
    using As = Participant::ClosedAs;
    const QList<Case> cases{
        {"waiting enquired", [](StudyDesk &desk) { added(desk); }},
        {"left_early declined", [](StudyDesk &desk) { close(desk, added(desk), As::Declined); }},
        {"left_later declined", [](StudyDesk &desk) { close(desk, eligibleClient(desk), As::Declined); }},
        {"left_later unreachable",
         [](StudyDesk &desk) { close(desk, consentedClient(desk), As::Unreachable); }},
        {"left_later over_target",
         [](StudyDesk &desk) { close(desk, eligibleClient(desk), As::OverTarget); }},
        {"duplicate", [](StudyDesk &desk) { close(desk, consentedClient(desk), As::Duplicate); }},
        {"ineligible age.below_minimum", [](StudyDesk &desk) { added(desk, aParticipant().aged(15)); }},
        {"not_booked eligible", [](StudyDesk &desk) { eligibleClient(desk); }},
        {"not_booked consented", [](StudyDesk &desk) { consentedClient(desk); }},
        {"booked confirmed", [](StudyDesk &desk) { booked(desk, consentedClient(desk), 24); }},
        {"not_rebooked cancelled",
         [](StudyDesk &desk) {
             const Interview one = booked(desk, consentedClient(desk), 24);
             REQUIRE(cancelInterview(desk.workspace(), cancelling(one)));
         }},
        {"interviewed completed", [](StudyDesk &desk) { interviewed(desk, consentedClient(desk), -24); }},
        {"left_early withdrawn", [](StudyDesk &desk) { withdraw(desk, added(desk), Scope::Everything); }},
        {"left_later withdrawn",
         [](StudyDesk &desk) {
             const Participant one = consentedClient(desk);
             booked(desk, one, 24);
             withdraw(desk, one, Scope::Interview);
         }},
        {"data_withdrawn completed",
         [](StudyDesk &desk) {
             const Participant one = consentedClient(desk);
             interviewed(desk, one, -24);
             withdraw(desk, one, Scope::Recording);
         }},
        {"interviewed completed",
         [](StudyDesk &desk) {
             const Participant one = consentedClient(desk);
             interviewed(desk, one, -24);
             withdraw(desk, one, Scope::Contact);
             withdraw(desk, one, Scope::Identifiers);
             close(desk, one, As::Declined);
         }},
        {"interviewed completed", // too late to promise, and not removed as yet
         [](StudyDesk &desk) {
             const Participant one = consentedClient(desk);
             interviewed(desk, one, -24 * 20);
             withdraw(desk, one, Scope::Everything);
         }},
        {"data_withdrawn completed", // too late, and removed all the same
         [](StudyDesk &desk) {
             const Participant one = consentedClient(desk);
             interviewed(desk, one, -24 * 20);
             withdraw(desk, one, Scope::Everything);
             const auto late = withdrawalsOf(desk.workspace(), one.id).first();
             REQUIRE(tickWithdrawal(desk.workspace(),
                                    {late.withdrawal.id, {WithdrawalTask::Kind::Recording}, true, {}}));
         }},
    };
    for (const Case &one : cases) {
        StudyDesk desk;
        one.make(desk);
        INFO(one.box);
        CHECK(place(desk) == QString::fromLatin1(one.box));
        checkAddsUp(desk.workspace());
    }
}

TEST_CASE("The boxes of the sample study add up, locked or not")
{
    const auto made = createSample(u":memory:"_s, {1, 8});
    REQUIRE(made);
    Workspace &workspace = *made->workspace;
    checkAddsUp(workspace);
    const ReportTable open = reportTable(workspace, Report::Flow);
    const ReportTable ethics = reportTable(workspace, Report::Ethics);
    workspace.lock();
    checkAddsUp(workspace);
    CHECK(reportTable(workspace, Report::Flow) == open);
    CHECK(reportTable(workspace, Report::Ethics) == ethics);
    int filled = 0;
    const GroupFlow all = flowCounts(workspace).last();
    for (const FlowCount &box : all.boxes)
        filled += box.count > 0;
    CHECK(filled >= 7);
}

TEST_CASE("The boxes add up whatever happens to people in whatever order")
{
    std::mt19937 random(11);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    StudyDesk desk;
    const QStringList groups{u"client"_s, u"practitioner"_s, u"supervisor"_s};
    QList<Participant> people;
    for (int i = 0; i < 12; ++i) {
        people << added(desk, aParticipant().named(u"Person %1"_s.arg(i)).in(groups[below(3)]));
        if (people.last().group == u"client"_s && below(2) == 0)
            people.last() = consented(desk, eligible(desk, aParticipant().named(u"Somebody %1"_s.arg(i))));
    }
    for (int i = 0; i < 60; ++i) {
        const Participant &one = people[below(static_cast<int>(people.size()))];
        const int deed = below(6);
        if (deed == 0)
            (void)closeParticipant(desk.workspace(),
                                   {one.id, static_cast<Participant::ClosedAs>(below(4)), u"So it is"_s});
        else if (deed == 1)
            (void)closeParticipant(desk.workspace(), {one.id, {}, u"After all"_s});
        else if (deed == 2)
            (void)withdrawParticipant(desk.workspace(), {one.id, {static_cast<Scope>(below(5))}, {}, {}, {}});
        else if (deed == 3 && desk.store().count<Interview>("participant = ?1", one.id) == 0)
            below(2) == 0 ? booked(desk, one, 30 + 3 * i) : interviewed(desk, one, -30 - 3 * i);
        else if (deed == 4)
            (void)desk.workspace().undo();
        else
            added(desk, aParticipant().named(u"New %1"_s.arg(i)).in(groups[below(3)]));
        INFO("after deed " << i);
        checkAddsUp(desk.workspace());
    }
}

TEST_CASE("The ethics report counts people once, and leaves small figures out")
{
    StudyDesk desk;
    for (int i = 0; i < 6; ++i)
        consented(desk, eligible(desk, aParticipant().named(u"Person %1"_s.arg(i))));
    close(desk, added(desk, aParticipant().named(u"Twice"_s)), Participant::ClosedAs::Duplicate);
    added(desk, aParticipant().named(u"Pat"_s).in(u"practitioner"_s));
    Incident incident;
    incident.done = u"We stopped"_s;
    REQUIRE(recordIncident(desk.workspace(), incident));
    const EthicsReport report = ethicsReport(desk.workspace(), {});
    CHECK(report.columns ==
          QStringList{u"client"_s, u"practitioner"_s, u"supervisor"_s, u"study"_s, u"total"_s});
    const auto row = [](const QList<EthicsFigure> &figures, const QString &figure) {
        return std::ranges::find(figures, figure, &EthicsFigure::figure)->counts;
    };
    // One practitioner is left out, and with them the clients, for the total would tell.
    CHECK(row(report.people, u"approached"_s) ==
          QList<std::optional<int>>{std::nullopt, std::nullopt, 0, 0, 7});
    CHECK(row(report.people, u"eligible"_s) == QList<std::optional<int>>{6, 0, 0, 0, 6});
    CHECK(row(report.people, u"consented"_s) == QList<std::optional<int>>{6, 0, 0, 0, 6});
    CHECK(row(report.events, u"distress"_s) ==
          QList<std::optional<int>>{0, 0, 0, std::nullopt, std::nullopt});
    const Period before{{}, QDate(2026, 10, 1)};
    CHECK(row(ethicsReport(desk.workspace(), before).people, u"eligible"_s).last() == 0);
}

TEST_CASE("A report is written whole as a table that no spreadsheet takes for formulas")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"desk.colloquy"_s));
    eligibleClient(desk);
    const ReportTable table = reportTable(desk.workspace(), Report::Flow);
    const QString path = folder.filePath(u"flow.csv"_s);
    REQUIRE(exportReport(desk.workspace(), table, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xef\xbb\xbf"
                           "box,reason,client,practitioner,supervisor,total\r\nenquiries,,1,0,0,1\r\n"));
    CHECK(reportCsv({{u"=1+1"_s}, {}}, CsvFor::Plain) == "'=1+1\r\n");
    CHECK_FALSE(exportReport(desk.workspace(), table, desk.workspace().path()));
}
