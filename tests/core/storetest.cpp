// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/studydesk.h"

#include "core/actions/participants.h"
#include "core/store/audittrail.h"
#include "core/store/transaction.h"
#include "core/vault/recoverykey.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

TEST_CASE("A new study has its groups, two slots and a whole audit trail")
{
    StudyDesk desk;
    CHECK(desk.workspace().groups().size() == 3);
    CHECK(desk.store().count<SlotRecord>({}) == 2);
    CHECK(desk.workspace().study().longestMinutes == 60);
    CHECK(verifyAudit(desk.store()).isEmpty());
    CHECK_FALSE(desk.workspace().undoable());
}

TEST_CASE("Every table lists exactly the columns of the file")
{
    StudyDesk desk;
    for (const TableShape &shape : allShapes()) {
        QList<QByteArray> columns;
        Query query = desk.store().prepare("SELECT name FROM pragma_table_info('" + shape.name + "')");
        while (query.step())
            columns << query.bytes(0).toByteArray();
        INFO(shape.name.toStdString());
        CHECK(columns == shape.columns);
    }
}

TEST_CASE("A study opens with its passphrase, with its recovery key and with nothing else")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.study"_s);
    CreateStudy request;
    request.path = path;
    request.ends = QDate(2027, 6, 30);
    request.passphrase = u"five calm otters"_s;
    request.cost = {1, 8};
    QString recovery;
    {
        const auto created = createStudy(request);
        REQUIRE(created);
        recovery = recoveryText(created->recoveryKey);
    }
    auto workspace = Workspace::open(path);
    REQUIRE(workspace);
    CHECK((*workspace)->isLocked());
    CHECK((*workspace)->groups().size() == 3);
    const Outcome wrong = (*workspace)->unlock(u"five calm stoats"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == Error::Kind::Locked);
    CHECK(contains(wrong.error().findings, Code::PassphraseWrong));
    CHECK((*workspace)->unlock(u"five calm otters"_s));
    (*workspace)->lock();
    CHECK((*workspace)->isLocked());
    CHECK((*workspace)->unlock(recovery));
}

TEST_CASE("A setting changes once, is announced once, and is undone and redone")
{
    StudyDesk desk;
    const auto before = desk.rows();
    ChangeStudy request{desk.workspace().study(), desk.workspace().groups()};
    REQUIRE(applySetting(request, u"longest_minutes"_s, u"45"_s));
    REQUIRE(applySetting(request, u"target.client"_s, u"10-12"_s));
    REQUIRE(changeStudy(desk.workspace(), request));
    CHECK(desk.announced() == 1);
    CHECK(desk.last().changes.size() == 2);
    CHECK(desk.workspace().study().longestMinutes == 45);
    const auto after = desk.rows();

    REQUIRE(desk.workspace().undo());
    CHECK(desk.rows() == before);
    REQUIRE(desk.workspace().redo());
    CHECK(desk.rows() == after);
    CHECK(verifyAudit(desk.store()).isEmpty());
}

TEST_CASE("What leaves everything as it was is no step, and nothing is told of it")
{
    StudyDesk desk;
    const Participant person = added(desk);
    const int announced = desk.announced();
    const qint64 entries = auditHead(desk.store()).seq;
    REQUIRE(changeParticipant(desk.workspace(), {person, {}}));
    REQUIRE(changeStudy(desk.workspace(), {desk.workspace().study(), desk.workspace().groups()}));
    CHECK(desk.announced() == announced);
    CHECK(auditHead(desk.store()).seq == entries);
    CHECK(desk.workspace().undoable()->action == "participant.add");
}

TEST_CASE("The study and its groups are as last written: after a rollback, by another window, and locked")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"a.study"_s));
    Workspace &workspace = desk.workspace();
    ChangeStudy request{workspace.study(), workspace.groups()};
    request.study.researcher = u"Noor Example"_s;
    REQUIRE(changeStudy(workspace, request));
    const int before = workspace.study().dayCap;
    {
        Transaction transaction(desk.store());
        Study study = workspace.study();
        study.dayCap = before + 5;
        StudyGroup group = workspace.groups().first();
        group.title = u"Rolled back"_s;
        transaction.put(study);
        transaction.put(group);
        CHECK(workspace.study().dayCap == before + 5);
        CHECK(workspace.group(group.key)->title == u"Rolled back"_s);
    }
    CHECK(workspace.study().dayCap == before);
    CHECK(workspace.groups() == request.groups);

    auto other = Workspace::open(workspace.path());
    REQUIRE(other);
    REQUIRE((*other)->unlock(StudyDesk::passphrase()));
    request.study = (*other)->study();
    request.study.dayCap = before + 2;
    request.groups = (*other)->groups();
    request.groups.first().title = u"Elsewhere"_s;
    REQUIRE(changeStudy(**other, request));
    CHECK(workspace.study().dayCap == before + 2);
    CHECK(workspace.groups() == request.groups);
    CHECK_FALSE(workspace.group(u"nobody"_s));
    CHECK(workspace.study().researcher == u"Noor Example"_s);

    workspace.lock();
    CHECK(workspace.study().sealState == SealState::Locked);
    CHECK(workspace.study().researcher.isEmpty());
    REQUIRE(workspace.unlock(StudyDesk::passphrase()));
    CHECK(workspace.study().researcher == u"Noor Example"_s);
}

TEST_CASE("Undo refuses where another window changed the row meanwhile")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"a.study"_s));
    ChangeStudy request{desk.workspace().study(), desk.workspace().groups()};
    request.study.dayCap = 2;
    REQUIRE(changeStudy(desk.workspace(), request));

    auto other = Workspace::open(desk.workspace().path());
    REQUIRE(other);
    REQUIRE((*other)->unlock(StudyDesk::passphrase()));
    request.study = (*other)->study();
    request.study.dayCap = 5;
    REQUIRE(changeStudy(**other, request));
    const auto theirs = desk.rows();

    const Outcome undone = desk.workspace().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Conflict);
    CHECK(desk.rows() == theirs);

    const int announced = desk.announced();
    desk.workspace().noticeForeignChanges();
    CHECK(desk.announced() == announced + 1);
    CHECK(desk.last().touches("study"));
}

TEST_CASE("A record that somebody else saved since it was read is not overwritten")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"a.study"_s));
    const Participant ann = added(desk, aParticipant().named(u"Ann Example"_s));
    auto other = Workspace::open(desk.workspace().path());
    REQUIRE(other);
    (*other)->setClock(StudyDesk::monday());
    REQUIRE((*other)->unlock(StudyDesk::passphrase()));

    AddParticipant ours{*desk.store().find(ann.id), {}};
    AddParticipant theirs{*(*other)->store().find(ann.id), {}};
    theirs.participant.email = u"ann@example.org"_s;
    REQUIRE(changeParticipant(**other, theirs));
    const auto rows = desk.rows();
    ours.participant.phone = u"07700 900123"_s;
    const auto refused = changeParticipant(desk.workspace(), ours);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(contains(refused.error().findings, Code::RecordChanged));
    CHECK(desk.rows() == rows);

    ours.participant = *desk.store().find(ann.id);
    ours.participant.phone = u"07700 900123"_s;
    REQUIRE(changeParticipant(desk.workspace(), ours));
    const Participant both = *desk.store().find(ann.id);
    CHECK(both.email == u"ann@example.org"_s);
    CHECK(both.phone == u"07700 900123"_s);
}

TEST_CASE("One transaction may save what it read more than once")
{
    StudyDesk desk;
    Participant ann = *desk.store().find(added(desk).id);
    Transaction transaction(desk.store());
    ann.notes = u"first"_s;
    transaction.put(ann);
    ann.notes = u"second"_s;
    transaction.put(ann);
    REQUIRE(desk.workspace().finish(transaction, {"test.keep", {}, {}, {}}));
    CHECK(desk.store().find(ann.id)->notes == u"second"_s);
    CHECK(desk.store().find(ann.id) == ann);
}

TEST_CASE("Whatever number the rules allow, the file can hold")
{
    StudyDesk desk;
    const QStringList keys{u"longest_minutes"_s,
                           u"longest_interpreted_minutes"_s,
                           u"minimum_age"_s,
                           u"thinking_hours"_s,
                           u"consent_talk_minutes"_s,
                           u"consent_talk_interpreted_minutes"_s,
                           u"travel"_s,
                           u"grid"_s,
                           u"notice_hours"_s,
                           u"day_cap"_s,
                           u"week_cap"_s,
                           u"withdrawal_days"_s,
                           u"attempt_limit"_s,
                           u"buffer.zoom"_s};
    for (const QString &key : keys) {
        CAPTURE(key);
        ChangeStudy request{desk.workspace().study(), desk.workspace().groups()};
        REQUIRE(applySetting(request, key, u"99999999"_s));
        const Findings findings = checkChangeStudy(desk.workspace(), request);
        REQUIRE(contains(findings, Code::NumberOutOfRange));
        for (const QString &bound : findings.first().details) {
            CAPTURE(bound);
            REQUIRE(applySetting(request, key, bound));
            request.study.revision = {};
            CHECK(changeStudy(desk.workspace(), request));
        }
    }
}

TEST_CASE("A value that no column takes is not told of as somebody else's change")
{
    StudyDesk desk;
    Interview interview = booked(desk, added(desk), 24);
    interview.minutes = 5000;
    Transaction transaction(desk.store());
    interview.revision = {};
    transaction.put(interview);
    const Outcome refused = desk.workspace().finish(transaction, {"test.keep", {}, {}, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(contains(refused.error().findings, Code::RecordUnfit));
}

TEST_CASE("A locked study is not written to")
{
    StudyDesk desk;
    desk.workspace().lock();
    const auto before = desk.rows();
    const Outcome outcome = changeStudy(desk.workspace(), {desk.workspace().study(), {}});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == Error::Kind::Locked);
    CHECK(desk.rows() == before);
}

TEST_CASE("The connection keeps its promises")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"a.study"_s));
    const auto pragma = [&](const QByteArray &name) {
        Query query = desk.store().prepare("PRAGMA " + name);
        return query.step() ? query.text(0) : QString();
    };
    CHECK(pragma("journal_mode") == u"delete"_s);
    CHECK(pragma("synchronous") == u"3"_s);
    CHECK(pragma("foreign_keys") == u"1"_s);
    CHECK(pragma("secure_delete") == u"1"_s);
    CHECK(pragma("trusted_schema") == u"0"_s);
    CHECK(pragma("cell_size_check") == u"1"_s);
    CHECK(pragma("mmap_size") == u"0"_s);
    CHECK(pragma("cache_spill") == u"0"_s);
    CHECK(pragma("temp_store") == u"2"_s);
    CHECK((QFile::permissions(desk.workspace().path()) & (QFile::ReadGroup | QFile::ReadOther)) ==
          QFile::Permissions());
}
