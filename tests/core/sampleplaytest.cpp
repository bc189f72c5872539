// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "core/actions/studies.h"
#include "core/base/words.h"
#include "core/store/store.h"

#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

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
