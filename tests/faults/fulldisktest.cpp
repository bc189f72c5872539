// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/promises.h"
#include "tests/faults/smalldisk.h"

#include "core/actions/exchange.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

constexpr int manyInterviews = 3000;
constexpr qint64 hour = 3600;
constexpr qint64 page = 4096;

void bookMany(Workspace &workspace)
{
    const auto person = participantByCode(workspace, u"C01"_s);
    REQUIRE(person);
    Transaction transaction(workspace.store());
    for (int i = 1; i <= manyInterviews; ++i) {
        Interview interview;
        interview.id = Id<Interview>::create();
        interview.uid = interview.id.bytes();
        interview.participant = person->id;
        interview.start = momentAt(StudyDesk::monday() + i * hour, "Europe/London");
        interview.state = Interview::State::Completed;
        interview.startedAt = interview.start.utc;
        interview.endedAt = interview.span().end;
        transaction.put(interview);
    }
    REQUIRE(workspace.finish(transaction, {"test.keep", {}, {}, {}}));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// A study with a long schedule, and that schedule.
struct LongSchedule {
    TrialStudy trial;
    QString exported = trial.folder() + u"/whole.csv"_s;
    QByteArray whole;

    LongSchedule()
    {
        const auto workspace = trial.open();
        bookMany(*workspace);
        REQUIRE(exportSchedule(*workspace, {}, exported));
        whole = contentOf(exported);
        REQUIRE(whole.size() > 300'000);
        REQUIRE(whole.count('\n') == manyInterviews + 1);
    }
};

/// colloquy-cli, where no file may grow past \a limit.
int exportWithin(qint64 limit, const QString &study, const QString &target, QByteArray &err)
{
    QProcess program;
    program.setChildProcessModifier([limit] {
        const auto most = static_cast<rlim_t>(limit);
        const rlimit narrow{most, most};
        setrlimit(RLIMIT_FSIZE, &narrow);
    });
    program.start(programPath(u"colloquy-cli"_s), {u"export"_s, u"schedule"_s, study, u"-o"_s, target});
    REQUIRE(program.waitForFinished());
    err = program.readAllStandardError();
    return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
}

QString studyOn(const SmallDisk &disk)
{
    return disk.folder() + u"/trial.study"_s;
}

/// A copy on the disk, which is full but for so many bytes.
std::unique_ptr<Workspace> openedOn(SmallDisk &disk, const TrialStudy &trial, qint64 room)
{
    trial.putBack();
    disk.leave(8 * 1024 * 1024);
    REQUIRE(QFile::copy(trial.path(), studyOn(disk)));
    auto workspace = Workspace::open(studyOn(disk));
    REQUIRE(workspace);
    REQUIRE((*workspace)->unlock(StudyDesk::passphrase()));
    (*workspace)->setClock(StudyDesk::monday());
    disk.leave(room);
    return std::move(*workspace);
}

} // namespace

TEST_CASE("An export past the allowed size of a file is absent and says so")
{
    const LongSchedule schedule;
    const QString target = schedule.trial.folder() + u"/schedule.csv"_s;
    const qint64 size = schedule.whole.size();
    const QStringList before = filesIn(schedule.trial.folder());
    for (const qint64 limit : {qint64(0), qint64(1), page, size / 3, size / 2, size - page, size - 1}) {
        INFO(limit);
        QByteArray err;
        CHECK(exportWithin(limit, schedule.trial.path(), target, err) == 3);
        CHECK(err.startsWith("block file.full: "));
        CHECK(filesIn(schedule.trial.folder()) == before);
    }
    QByteArray err;
    CHECK(exportWithin(size, schedule.trial.path(), target, err) == 0);
    CHECK(contentOf(target) == schedule.whole);
}

TEST_CASE("An export is whole or absent wherever a disk gets full")
{
    SmallDisk disk;
    if (!disk.isThere())
        return;
    const LongSchedule schedule;
    const auto workspace = schedule.trial.open();
    const QString target = disk.folder() + u"/schedule.csv"_s;
    const qint64 needed = (schedule.whole.size() + page - 1) / page * page;
    int succeeded = 0;
    for (qint64 room = 0; room <= needed + 4 * page; room += room < needed - 4 * page ? 7 * page : page) {
        INFO(room);
        disk.leave(room);
        const Outcome done = exportSchedule(*workspace, {}, target);
        succeeded += done.has_value();
        CHECK(done.has_value() == QFile::exists(target));
        CHECK((done.has_value() ? contentOf(target) == schedule.whole
                                : done.error().findings == Findings{blocks(Code::FileFull)}));
        QFile::remove(target);
        CHECK(filesIn(disk.folder()) == QStringList{disk.filler()});
    }
    CHECK(succeeded > 0);
}

TEST_CASE("An export on a full disk leaves the file that was there")
{
    SmallDisk disk;
    if (!disk.isThere())
        return;
    const LongSchedule schedule;
    const QString target = disk.folder() + u"/schedule.csv"_s;
    QFile old(target);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("last week's\n");
    old.close();
    disk.leave(10 * page);
    const Outcome done = exportSchedule(*schedule.trial.open(), {}, target);
    REQUIRE_FALSE(done);
    CHECK(contentOf(target) == "last week's\n");
}

TEST_CASE("A booking on a full disk is saved or refused, and the study stays whole")
{
    SmallDisk disk;
    if (!disk.isThere())
        return;
    const TrialStudy trial;
    int refused = 0;
    int saved = 0;
    for (qint64 room = 0; room <= 64 * page; room += 2 * page) {
        INFO(room);
        auto workspace = openedOn(disk, trial, room);
        const auto added = addParticipant(*workspace, {aParticipant().named(u"Ann Example"_s).value(), {}});
        const Error error = added ? Error() : added.error();
        CHECK((added || error.kind == Error::Kind::Storage));
        CHECK((added || error.findings == Findings{blocks(Code::FileFull)}));
        (added ? saved : refused) += 1;
        CHECK(verify(*workspace).value() == Findings());
        CHECK(workspace->store().count<Participant>("code = 'C21'") == (added ? 1 : 0));
        workspace.reset();
        QFile::remove(studyOn(disk));
        CHECK(filesIn(disk.folder()) == QStringList{disk.filler()});
    }
    CHECK(refused > 0);
    CHECK(saved > 0);
}

TEST_CASE("An import that fills the disk brings everybody or nobody")
{
    SmallDisk disk;
    if (!disk.isThere())
        return;
    const TrialStudy trial;
    QByteArray people = "Name,Group\n";
    for (int i = 1; i <= 25; ++i)
        people += "Example Person " + QByteArray::number(i) + ",client\n";
    int refused = 0;
    int saved = 0;
    for (qint64 room = 0; room <= 80 * page; room += page) {
        INFO(room);
        auto workspace = openedOn(disk, trial, room);
        const auto imported = importParticipants(*workspace, {people, {}, {}}, false);
        CHECK((imported || imported.error().findings == Findings{blocks(Code::FileFull)}));
        (imported ? saved : refused) += 1;
        CHECK(verify(*workspace).value() == Findings());
        CHECK(workspace->store().count<Participant>({}) == (imported ? 45 : 20));
        workspace.reset();
        QFile::remove(studyOn(disk));
    }
    CHECK(refused > 0);
    CHECK(saved > 0);
}
