// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/filebytes.h"
#include "tests/support/interviewcases.h"
#include "tests/support/wordscan.h"

#include "core/actions/consentcopies.h"
#include "core/actions/exchange.h"
#include "core/actions/gratitude.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"
#include "core/actions/reports.h"
#include "core/actions/studies.h"
#include "core/actions/studyend.h"
#include "core/actions/summaries.h"
#include "core/actions/withdrawals.h"

#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Kind = EndLine::Kind;

std::optional<EndLine> lineOf(const Workspace &workspace, Kind kind)
{
    for (const EndLine &line : studyEnd(workspace)) {
        if (line.kind == kind)
            return line;
    }
    return std::nullopt;
}

void exportEvidence(Workspace &workspace)
{
    const QTemporaryDir folder;
    REQUIRE(exportAllConsents(workspace, folder.path()));
}

/// Ticks all that is left to be done for those who withdrew, and declines what thanks are owed.
void settleAll(Workspace &workspace)
{
    for (const WithdrawalSummary &left : withdrawals(workspace)) {
        if (left.decisionDue)
            REQUIRE(decideWithdrawal(workspace, {left.withdrawal.id, u"Removed"_s, {}}));
        for (const WithdrawalTaskLine &line : left.tasks)
            REQUIRE(tickWithdrawal(workspace, {left.withdrawal.id, {line.task}, true, {}}));
    }
    for (const ThanksSummary &owed : thanksList(workspace)) {
        if (owed.thanks.state == Thanks::State::Due)
            REQUIRE(declineThanks(workspace, owed.participant));
    }
}

/// A study file with a long life, closed, with everything settled that the link list waits for.
struct Ended {
    explicit Ended(const QString &path)
    {
        auto made = createSample(path, {1, 8});
        REQUIRE(made);
        workspace = std::move(made->workspace);
        Decisions all;
        all.overrideAll = u"It is over"_s;
        REQUIRE(closeStudy(*workspace, all));
        People people;
        for (const SummaryWanted &wanted : summariesWanted(*workspace))
            people << wanted.participant;
        if (!people.isEmpty())
            REQUIRE(markSummariesSent(*workspace, people, Delivery::Email));
        settleAll(*workspace);
        exportEvidence(*workspace);
        REQUIRE(confirmEvidence(*workspace));
    }

    std::unique_ptr<Workspace> workspace;
};

QStringList codesOf(const Workspace &workspace)
{
    QStringList lines;
    for (const ParticipantSummary &person : participants(workspace, true))
        lines << person.code + u' ' + word(person.progress.stage) + u' ' + word(person.facts.consent);
    return lines;
}

/// Sealed blobs and wrapped keys of people, as they stand in the file.
QByteArrayList secretsOf(const Workspace &workspace)
{
    QByteArrayList secrets;
    Query keys = workspace.store().prepare("SELECT wrapped FROM keyring WHERE wrapped IS NOT NULL");
    while (keys.step())
        secrets << keys.bytes(0).toByteArray();
    Query people = workspace.store().prepare("SELECT sealed_identity FROM participant");
    while (people.step())
        secrets << people.bytes(0).toByteArray().first(48);
    Query audit = workspace.store().prepare(
        "SELECT sealed FROM audit WHERE participant IS NOT NULL AND sealed IS NOT NULL");
    while (audit.step())
        secrets << audit.bytes(0).toByteArray().first(48);
    return secrets;
}

} // namespace

TEST_CASE("What is due at the study's end has its day, counted from when it was closed")
{
    StudyDesk desk;
    const Participant person = added(desk);
    REQUIRE(closeParticipant(desk.workspace(), {person.id, Participant::ClosedAs::Declined, u"No time"_s}));
    CHECK(lineOf(desk.workspace(), Kind::Unjoined)->due == QDate(2026, 12, 30));
    CHECK(lineOf(desk.workspace(), Kind::Unjoined)->code == person.code);
    CHECK(lineOf(desk.workspace(), Kind::Contacts)->due == QDate(2027, 6, 30).addDays(90));
    CHECK(lineOf(desk.workspace(), Kind::Links)->due == QDate(2028, 6, 29));
    REQUIRE(closeStudy(desk.workspace()));
    CHECK(lineOf(desk.workspace(), Kind::Contacts)->due == QDate(2026, 11, 30).addDays(90));
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    REQUIRE(applySetting(change, u"keep_contact_days"_s, u"7"_s));
    REQUIRE(applySetting(change, u"keep_unjoined_days"_s, u"3"_s));
    REQUIRE(changeStudy(desk.workspace(), change));
    CHECK(lineOf(desk.workspace(), Kind::Contacts)->due == QDate(2026, 12, 7));
    CHECK(lineOf(desk.workspace(), Kind::Unjoined)->due == QDate(2026, 12, 3));
    const auto lines = studyEnd(desk.workspace());
    CHECK(std::ranges::is_sorted(lines, {}, [](const EndLine &line) { return line.due.value_or(QDate()); }));
    desk.workspace().lock();
    CHECK(studyEnd(desk.workspace()) == lines);
}

TEST_CASE("Whoever joined is not among those who never did")
{
    StudyDesk desk;
    const Participant joined = consentedClient(desk);
    REQUIRE(withdrawParticipant(desk.workspace(), {joined.id, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    const Participant left = added(desk, aParticipant().named(u"Left Example"_s));
    REQUIRE(withdrawParticipant(desk.workspace(), {left.id, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    added(desk, aParticipant().named(u"Young Example"_s).aged(15));
    QStringList codes;
    for (const EndLine &line : studyEnd(desk.workspace())) {
        if (line.kind == Kind::Unjoined)
            codes << line.code;
    }
    CHECK(codes == QStringList{u"C02"_s, u"C03"_s});
}

TEST_CASE("A closed study takes neither people nor interviews until it is opened again")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    REQUIRE(closeStudy(desk.workspace()));
    checkRefused(desk, Code::StudyClosed, [&] {
        return addParticipant(desk.workspace(), {aParticipant().named(u"Late Example"_s).value(), {}});
    });
    checkRefused(desk, Code::StudyClosed, [&] { return bookInterview(desk.workspace(), booking(person)); });
    BookInterview reasoned = booking(person);
    reasoned.decisions.overrideAll = u"They wish it"_s;
    checkRefused(desk, Code::StudyClosed, [&] { return bookInterview(desk.workspace(), reasoned); });
    const ImportParticipants import{"Name,Group\nLate Example,client\n", {}, {}};
    checkRefused(desk, Code::StudyClosed,
                 [&] { return importParticipants(desk.workspace(), import, false); });
    checkRefused(desk, Code::StudyClosed, [&] { return closeStudy(desk.workspace()); });
    REQUIRE(reopenStudy(desk.workspace()));
    checkRefused(desk, Code::RecordWrongState, [&] { return reopenStudy(desk.workspace()); });
    CHECK(bookInterview(desk.workspace(), booking(person)));
}

TEST_CASE("Closing warns of interviews ahead, and is one step that can be taken back")
{
    StudyDesk desk;
    booked(desk, consentedClient(desk), 24);
    checkRefused(desk, Code::InterviewAfterEnd, [&] { return closeStudy(desk.workspace()); });
    Decisions all;
    all.overrideAll = u"They are cancelled by phone"_s;
    CHECK(closeStudy(desk.workspace(), all));
    checkStep([](StudyDesk &other) { return consentedClient(other); },
              [](StudyDesk &other, const Participant &) { return closeStudy(other.workspace()); });
}

TEST_CASE("The link list is kept until the study is closed, summaries are sent and the evidence is elsewhere")
{
    StudyDesk desk;
    consentedClient(desk);
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.shortName = u"Homework"_s;
    REQUIRE(changeStudy(desk.workspace(), change));
    const auto subjects = [&desk] {
        QStringList all;
        for (const Finding &finding : checkDestroyLinks(desk.workspace())) {
            CHECK(finding.code == Code::LinksKept);
            all << finding.subject;
        }
        return all;
    };
    CHECK(subjects() == QStringList{u"study_open"_s, u"evidence"_s});
    REQUIRE(closeStudy(desk.workspace()));
    checkRefused(desk, Code::LinksKept, [&] { return destroyLinks(desk.workspace(), u"Homework"_s); });
    exportEvidence(desk.workspace());
    REQUIRE(confirmEvidence(desk.workspace()));
    CHECK(subjects().isEmpty());
    checkRefused(desk, Code::LinksKept, [&] { return destroyLinks(desk.workspace(), u"homework?"_s); });
    desk.workspace().lock();
    checkLocked(desk, [&] { return destroyLinks(desk.workspace(), u"Homework"_s); });
}

TEST_CASE("Evidence counts as kept elsewhere only after all of it was exported, and that was confirmed")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    CHECK(isEvidenceKept(workspace)); // there is none
    const Participant person = consentedClient(desk);
    CHECK_FALSE(isEvidenceKept(workspace));
    checkRefused(desk, Code::EvidenceMissing, [&] { return confirmEvidence(workspace); });
    // The copy of one is not the evidence of all.
    const QTemporaryDir folder;
    const auto copy = [&] {
        return exportConsent(workspace, person.id, ConsentCopy::For::File, folder.filePath(u"one.pdf"_s));
    };
    REQUIRE(copy());
    checkRefused(desk, Code::EvidenceMissing, [&] { return confirmEvidence(workspace); });
    exportEvidence(workspace);
    CHECK_FALSE(isEvidenceKept(workspace));
    REQUIRE(confirmEvidence(workspace));
    CHECK(isEvidenceKept(workspace));
    SECTION("a copy of one more changes nothing")
    {
        desk.workspace().setClock(StudyDesk::monday() + 60);
        REQUIRE(copy());
        REQUIRE(exportConsentAsFhir(workspace, person.id, folder.filePath(u"one.json"_s)));
        CHECK(isEvidenceKept(workspace));
    }
    SECTION("a consent put in within the same second isn't among it")
    {
        ConsentRecord consent = *desk.store().first<ConsentRecord>({});
        consent.id = Id<ConsentRecord>::create();
        keep(desk, consent);
        CHECK_FALSE(isEvidenceKept(workspace));
        checkRefused(desk, Code::EvidenceMissing, [&] { return confirmEvidence(workspace); });
    }
    SECTION("a confirmation that is undone counts no more")
    {
        REQUIRE(workspace.undo());
        CHECK_FALSE(isEvidenceKept(workspace));
        REQUIRE(workspace.redo());
        CHECK(isEvidenceKept(workspace));
    }
}

TEST_CASE("The link list is kept until thanks are settled and withdrawals followed up")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = consentedClient(desk);
    interviewed(desk, person, -30);
    REQUIRE(withdrawParticipant(workspace, {person.id, {Withdrawal::Scope::Recording}, {}, {}, {}}));
    REQUIRE(closeStudy(workspace));
    exportEvidence(workspace);
    REQUIRE(confirmEvidence(workspace));
    const auto findings = checkDestroyLinks(workspace);
    CHECK(findings == Findings{blocks(Code::LinksKept, u"thanks"_s, {u"1"_s}),
                               blocks(Code::LinksKept, u"withdrawals"_s, {u"1"_s})});
    settleAll(workspace);
    CHECK(checkDestroyLinks(workspace).isEmpty());
}

TEST_CASE("Once the link list is destroyed no name is left, and all that was counted stays true")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ended.colloquy"_s);
    Ended ended(path);
    Workspace &workspace = *ended.workspace;
    QStringList words;
    for (const Participant &person : workspace.store().list<Participant>({}))
        words << person.name << person.email << person.phone << person.address << person.notes;
    words.removeAll(QString());
    REQUIRE(words.size() > 40);
    const QByteArrayList secrets = secretsOf(workspace);
    const QStringList codes = codesOf(workspace);
    const ReportTable flow = reportTable(workspace, Report::Flow);
    const ReportTable ethics = reportTable(workspace, Report::Ethics);
    const QString typed = linksConfirmation(workspace.study());
    REQUIRE(destroyLinks(workspace, typed));

    CHECK_FALSE(workspace.undoable());
    CHECK(*verify(workspace) == Findings());
    CHECK(codesOf(workspace) == codes);
    CHECK(reportTable(workspace, Report::Flow) == flow);
    CHECK(reportTable(workspace, Report::Ethics) == ethics);
    for (const Participant &person : workspace.store().list<Participant>({})) {
        CHECK(person.name.isEmpty());
        CHECK(person.sealState == SealState::Open);
    }
    CHECK(sealedWords(workspace).filter(words.first()).isEmpty());
    CHECK(exportSchedule(workspace, {{}, {}, CsvFor::Plain, true}, folder.filePath(u"after.csv"_s)));
    CHECK(WordScan(words).hitsBelow(folder.path()).isEmpty());
    const QByteArray file = bytesOf(path);
    for (const QByteArray &secret : secrets)
        CHECK_FALSE(file.contains(secret));
    for (const TableShape &shape : allShapes()) {
        for (qsizetype i = shape.firstSealed; shape.ownerColumn >= 0 && i < shape.columns.size(); ++i) {
            Query left = workspace.store().prepare("SELECT count(*) FROM " + shape.name + " WHERE " +
                                                   shape.columns[shape.ownerColumn] + " IS NOT NULL AND " +
                                                   shape.columns[i] + " IS NOT NULL");
            REQUIRE(left.step());
            INFO(shape.name.toStdString() << '.' << shape.columns[i].toStdString());
            CHECK(left.integer(0) == 0);
        }
    }
    // Nobody comes back, and nothing can be added to them.
    const auto person = *workspace.store().first<Participant>({});
    Participant named = person;
    named.name = u"Somebody"_s;
    const auto changed = changeParticipant(workspace, {named, {}});
    REQUIRE_FALSE(changed);
    CHECK(contains(changed.error().findings, Code::LinksDestroyed));
    CHECK(contains(reopenStudy(workspace).error().findings, Code::LinksDestroyed));
    CHECK(contains(destroyLinks(workspace, typed).error().findings, Code::LinksDestroyed));
    // Another window sees the same.
    const auto again = Workspace::open(path);
    REQUIRE(again);
    REQUIRE((*again)->unlock(samplePassphrase()));
    CHECK(*verify(**again) == Findings());
}
