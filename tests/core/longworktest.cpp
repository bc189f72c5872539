// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fullstudy.h"
#include "tests/support/actionchecks.h"
#include "tests/support/filebytes.h"

#include "core/actions/exchange.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"
#include "core/actions/sparekey.h"
#include "core/store/audittrail.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Watch = std::shared_ptr<WorkProgress>;

/// A study in a file with something in every table.
struct FiledDesk {
    FiledDesk() { fillEveryTable(desk); }

    QString path() const { return folder.filePath(u"desk.colloquy"_s); }
    QString filePath(const QString &name) const { return folder.filePath(name); }

    /// What \a work comes to in a thread of its own.
    template <class Work>
    auto elsewhere(const Watch &watch, const Work &work)
    {
        return elsewhere(desk.workspace().spareKey(watch), work);
    }

    template <class Work>
    auto elsewhere(Result<SpareKey> key, const Work &work)
    {
        REQUIRE(key);
        std::optional<std::invoke_result_t<Work, Workspace &>> result;
        SpareDeeds deeds;
        std::thread thread([&] {
            const auto workspace = Workspace::open(std::move(*key));
            if (!workspace)
                return;
            result.emplace(work(**workspace));
            deeds = (*workspace)->deeds();
        });
        thread.join();
        REQUIRE(result);
        desk.workspace().takeOver(deeds);
        return *std::move(result);
    }

    QTemporaryDir folder;
    StudyDesk desk{folder.filePath(u"desk.colloquy"_s)};
};

template <class T>
bool isCancelled(const Result<T> &result)
{
    return !result && contains(result.error().findings, Code::WorkCancelled);
}

/// How much there was to do, all of it done.
template <class Work>
qint64 amountOf(FiledDesk &filed, const Work &work)
{
    const auto watch = std::make_shared<WorkProgress>();
    REQUIRE(filed.elsewhere(watch, work));
    CHECK(watch->done() == watch->total());
    return watch->total();
}

/// After the first step, before the last and in between.
QList<qint64> momentsOf(qint64 amount)
{
    REQUIRE(amount > 4);
    return {0, 1, amount / 3, amount / 2, 2 * amount / 3, amount - 1};
}

template <class Work>
bool isCancelledAt(FiledDesk &filed, qint64 moment, const Work &work)
{
    const auto watch = std::make_shared<WorkProgress>();
    watch->cancelAt(moment);
    return isCancelled(filed.elsewhere(watch, work));
}

QByteArray peopleFile()
{
    QByteArray csv = "name,email,group\n";
    for (int i = 1; i <= 40; ++i)
        csv += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org,client\n";
    return csv;
}

Result<ImportOutcome> importPeople(Workspace &workspace)
{
    return importParticipants(workspace, {peopleFile(), {}, {}}, true);
}

Result<Findings> verifyAll(Workspace &workspace)
{
    return verify(workspace);
}

} // namespace

TEST_CASE("An import that is cancelled at any moment leaves the file as it was, byte for byte")
{
    FiledDesk filed;
    const qint64 amount = amountOf(filed, importPeople);
    REQUIRE(filed.desk.workspace().undo());
    const QByteArray before = bytesOf(filed.path());
    const int announced = filed.desk.announced();
    for (const qint64 moment : momentsOf(amount)) {
        INFO(moment << " of " << amount);
        CHECK(isCancelledAt(filed, moment, importPeople));
        CHECK(bytesOf(filed.path()) == before);
        CHECK(QDir(filed.folder.path()).entryList(QDir::Files) == QStringList{u"desk.colloquy"_s});
    }
    CHECK(filed.desk.announced() == announced);
    CHECK(filed.desk.workspace().redoable());
    CHECK(verify(filed.desk.workspace())->isEmpty());
}

TEST_CASE("A look at a file of people can be cancelled at any moment")
{
    FiledDesk filed;
    const auto look = [](Workspace &workspace) { return previewImport(workspace, {peopleFile(), {}, {}}); };
    const qint64 amount = amountOf(filed, look);
    CHECK(amount == 41);
    for (const qint64 moment : momentsOf(amount))
        CHECK(isCancelledAt(filed, moment, look));
}

TEST_CASE(
    "A check of the file that is cancelled says so instead of finding something, and the next one is whole")
{
    FiledDesk filed;
    const qint64 amount = amountOf(filed, verifyAll);
    CHECK(amount > auditCount(filed.desk.workspace(), {}));
    for (const qint64 moment : momentsOf(amount)) {
        INFO(moment << " of " << amount);
        CHECK(isCancelledAt(filed, moment, verifyAll));
    }
    const auto found = filed.elsewhere(std::make_shared<WorkProgress>(), verifyAll);
    REQUIRE(found);
    CHECK(found->isEmpty());
    CHECK(verify(filed.desk.workspace())->isEmpty());
}

TEST_CASE("An export that is cancelled at any moment leaves no file, or the one that was there")
{
    FiledDesk filed;
    const QString path = filed.filePath(u"schedule.csv"_s);
    ExportSchedule request;
    request.identified = true;
    const auto send = [&](Workspace &workspace) { return exportSchedule(workspace, request, path); };
    const qint64 amount = amountOf(filed, send);
    const QByteArray written = bytesOf(path);
    const qint64 entries = auditCount(filed.desk.workspace(), {});
    for (const bool isThere : {true, false}) {
        if (!isThere)
            REQUIRE(QFile::remove(path));
        for (qint64 moment = 0; moment < amount; ++moment) {
            INFO(moment << " of " << amount);
            CHECK(isCancelledAt(filed, moment, send));
            CHECK(QFile::exists(path) == isThere);
            if (isThere)
                CHECK(bytesOf(path) == written);
        }
    }
    CHECK(QDir(filed.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"desk.colloquy"_s});
    CHECK(auditCount(filed.desk.workspace(), {}) == entries);
}

TEST_CASE("What a thread did with a spare key counts as done in the window: one step, announced once")
{
    FiledDesk filed;
    StudyDesk &desk = filed.desk;
    const auto before = desk.rows();
    const int announced = desk.announced();
    const QString actor = auditEntries(desk.store(), QByteArray()).last().actor;
    REQUIRE(filed.elsewhere(std::make_shared<WorkProgress>(), importPeople));
    CHECK(desk.announced() == announced + 1);
    CHECK(desk.last().action == "participants.import");
    CHECK(desk.last().changes.size() == 40);
    desk.workspace().noticeForeignChanges();
    CHECK(desk.announced() == announced + 1);
    const auto after = desk.rows();
    REQUIRE(desk.workspace().undo());
    CHECK(desk.rows() == before);
    REQUIRE(desk.workspace().redo());
    CHECK(desk.rows() == after);
    CHECK(auditEntries(desk.store(), QByteArray()).last().actor == actor);
    CHECK(verify(desk.workspace())->isEmpty());
}

TEST_CASE("What another window wrote while a thread was at work is still noticed")
{
    FiledDesk filed;
    StudyDesk &desk = filed.desk;
    const auto other = secondWindow(desk);
    const int announced = desk.announced();
    auto key = desk.workspace().spareKey(std::make_shared<WorkProgress>());
    Participant person;
    person.group = u"client"_s;
    person.name = u"Somebody Else"_s;
    REQUIRE(addParticipant(*other, {person, {}}));
    desk.workspace().noticeForeignChanges();
    CHECK(desk.announced() == announced); // nobody looks while the key is away
    REQUIRE(filed.elsewhere(std::move(key), importPeople));
    CHECK(desk.announced() == announced + 1);
    desk.workspace().noticeForeignChanges();
    CHECK(desk.last().action == "foreign");
    CHECK(desk.announced() == announced + 2);
}

TEST_CASE("A spare key opens as much as its study does, and goes on after the study was locked")
{
    FiledDesk filed;
    Workspace &workspace = filed.desk.workspace();
    auto key = workspace.spareKey(std::make_shared<WorkProgress>());
    REQUIRE(key);
    workspace.lock();
    const auto opened = Workspace::open(std::move(*key));
    REQUIRE(opened);
    CHECK_FALSE((*opened)->isLocked());
    CHECK((*opened)->now() == workspace.now());
    CHECK(verify(**opened)->isEmpty());
    auto locked = workspace.spareKey(std::make_shared<WorkProgress>());
    REQUIRE(locked);
    const auto shut = Workspace::open(std::move(*locked));
    REQUIRE(shut);
    CHECK((*shut)->isLocked());
}

TEST_CASE("There is no spare key to a file that was moved, for another may lie in its place")
{
    FiledDesk filed;
    REQUIRE(QFile::rename(filed.path(), filed.filePath(u"moved.colloquy"_s)));
    REQUIRE(QFile::copy(filed.filePath(u"moved.colloquy"_s), filed.path()));
    const auto key = filed.desk.workspace().spareKey(std::make_shared<WorkProgress>());
    REQUIRE_FALSE(key);
    CHECK(contains(key.error().findings, Code::FileMissing));
}
