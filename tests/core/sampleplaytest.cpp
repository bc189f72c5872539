// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "core/actions/privacy.h"
#include "core/actions/studies.h"
#include "core/base/words.h"
#include "core/store/store.h"

#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

TEST_CASE("A sample study in a file is whole, durable and nobody else's, and replaces nothing")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.colloquy"_s);
    {
        const auto made = createSample(path, {1, 8});
        REQUIRE(made);
        CHECK(made->workspace->now() == sampleNow());
        CHECK_FALSE(made->workspace->undoable());
        CHECK(verify(*made->workspace).value() == Findings());
    }
    CHECK(QFile::permissions(path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    auto again = Workspace::open(path);
    REQUIRE(again);
    REQUIRE((*again)->unlock(samplePassphrase()));
    CHECK(verify(**again).value() == Findings());
    const auto second = createSample(path, {1, 8});
    REQUIRE_FALSE(second);
    CHECK(contains(second.error().findings, Code::FileExists));
    CHECK(QFile::exists(path));
}

TEST_CASE("The sample study plays through the rules, and its people reach every stage")
{
    QTemporaryDir folder;
    const auto made = createSample(folder.filePath(u"sample.colloquy"_s), {1, 8});
    REQUIRE(made);
    Workspace &workspace = *made->workspace;
    workspace.setClock(sampleNow());

    QMap<QString, int> stages, steps;
    for (const ParticipantSummary &person : participants(workspace, false)) {
        ++stages[word(person.progress.stage)];
        ++steps[word(person.progress.next)];
    }
    for (const QString &stage : allWords<Progress::Stage>()) {
        INFO(stage.toStdString());
        CHECK(stages[stage] > 0);
    }
    for (const auto step :
         {Progress::Step::Finish, Progress::Step::FindInterpreter, Progress::Step::CompleteConsent,
          Progress::Step::Rebook, Progress::Step::GiveThanks, Progress::Step::Confirm})
        CHECK(steps[word(step)] > 0);

    int shortBuffers = 0;
    for (const Override &override : workspace.store().list<Override>("kind = 'override'"))
        shortBuffers += override.code == u"buffer.short"_s ? 1 : 0;
    CHECK(shortBuffers == 1);
}
