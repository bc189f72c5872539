// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/overview.h"
#include "tests/support/wordscan.h"
#include "tests/ui/programdesk.h"

#include <QFileInfo>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The sample study in its file, opened by its passphrase.
void openSample(ProgramDesk &desk)
{
    const QString path = desk.path(u"sample.colloquy"_s);
    REQUIRE(createSample(path, ProgramDesk::quick()));
    REQUIRE(desk.program().open(path));
    desk.typeKey(samplePassphrase());
    REQUIRE(QTest::qWaitFor([&] { return !desk.isLocked(); }));
    REQUIRE(QTest::qWaitFor([&] { return !desk.window().isGateShown(); }));
}

/// Every page, a name looked for in the list and in the whole study, and the details of who was found.
void lookAround(ProgramDesk &desk, const QString &name)
{
    for (int page = 9; page > 0; --page)
        desk.press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(name);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_F9);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.waitForDialog();
    desk.type(name);
    desk.press(Qt::Key_Escape);
    desk.waitForDialog(false);
}

} // namespace

TEST_CASE("Looking around in the window leaves no word that is sealed in settings or beside the study")
{
    ProgramDesk desk;
    openSample(desk);
    const QString name = participants(desk.workspace(), true).first().name;
    REQUIRE_FALSE(name.isEmpty());
    const QStringList words = sealedWords(desk.workspace()) + QStringList{samplePassphrase()};
    lookAround(desk, name);
    desk.restart();
    CHECK_FALSE(desk.settings().isEmpty());
    const WordScan scan(words);
    CHECK(scan.hitsBelow(QFileInfo(desk.path(u"settings"_s)).path()) == QStringList());
    CHECK(WordScan({u"sample.colloquy"_s}).hits(desk.settings()).size() ==
          1); // it was written, and can be found
}
