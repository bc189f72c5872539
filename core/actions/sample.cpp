// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/busytimes.h"
#include "core/actions/samplecourse.h"
#include "core/actions/studies.h"
#include "core/store/store.h"
#include "core/vault/recoverykey.h"

#include <QFile>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

const QString inMemory = u":memory:"_s;

/// What the researcher keeps free, and what else fills their weeks.
Outcome arrangeCalendar(Workspace &workspace)
{
    ChangeStudy change{workspace.study(), workspace.groups()};
    change.study.bankHolidays = u"england_and_wales"_s;
    if (const Outcome changed = changeStudy(workspace, change); !changed)
        return changed;
    QFile file(u":/sample/busy.ics"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error::notFound(u"calendar"_s);
    ImportBusy import;
    import.content = file.readAll();
    import.source = u"Work"_s;
    const auto imported = importBusyTimes(workspace, import);
    return imported ? Outcome() : Outcome(imported.error());
}

Result<CreatedStudy> playedInMemory(const KdfCost &cost)
{
    SampleCourse course = SampleCourse::read();
    CreateStudy request;
    request.path = inMemory;
    request.title = course.title;
    request.opens = course.opens;
    request.ends = course.ends;
    request.passphrase = samplePassphrase();
    request.cost = cost;
    request.sample = true;
    request.clock = course.begin();
    Result<CreatedStudy> created = createStudy(request);
    if (!created)
        return created;
    if (const Outcome played = course.play(*created->workspace); !played)
        return played.error();
    if (const Outcome arranged = arrangeCalendar(*created->workspace); !arranged)
        return arranged.error();
    created->workspace->forgetSteps();
    return created;
}

Result<CreatedStudy> copied(const CreatedStudy &made, std::unique_ptr<Connection> connection)
{
    if (const Outcome filled = connection->fillFrom(made.workspace->store().connection()); !filled)
        return filled.error();
    CreatedStudy copy{std::make_unique<Workspace>(std::make_unique<Store>(std::move(connection))),
                      made.recoveryKey};
    copy.workspace->setClock(made.workspace->now());
    const Outcome unlocked = copy.workspace->unlock(recoveryText(made.recoveryKey));
    return unlocked ? Result<CreatedStudy>(std::move(copy)) : unlocked.error();
}

} // namespace

QString samplePassphrase()
{
    return u"nothing here is real"_s;
}

qint64 sampleNow()
{
    return SampleCourse::read().now;
}

// Hundreds of actions, each flushed, would keep people waiting who only want to look around.
Result<CreatedStudy> createSample(const QString &path, const KdfCost &cost)
{
    if (path == inMemory)
        return playedInMemory(cost);
    auto connection = Connection::open(path, Connection::Kind::New);
    if (!connection)
        return connection.error();
    const auto made = playedInMemory(cost);
    auto sample = made ? copied(*made, std::move(*connection)) : Result<CreatedStudy>(made.error());
    if (!sample) {
        connection->reset();
        QFile::remove(path);
    }
    return sample;
}

} // namespace colloquy
