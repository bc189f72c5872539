// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/studykeys.h"
#include "core/actions/privacy.h"
#include "core/actions/studies.h"
#include "core/rules/wording.h"
#include "tests/support/print.h"
#include "tests/support/studydesk.h"

#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

TEST_CASE("A passphrase of several words is strong, and what everybody tries first is not")
{
    CHECK(passphraseStrength({}) == Strength::None);
    for (const QString &weak : {u"a"_s, u"12345678901234567890"_s, u"aaaaaaaaaaaaaaaaaaaaaa"_s,
                                u"Password1"_s, u"passwordpassword"_s, u"ababababababababab"_s, u"otter"_s})
        CHECK(passphraseStrength(weak) == Strength::Weak);
    for (const QString &fair : {u"calm otters"_s, u"k7#pQz!vR2x"_s})
        CHECK(passphraseStrength(fair) == Strength::Fair);
    for (const QString &strong : {u"five calm otters rowing"_s, u"پانچ پرسکون اودبلاؤ کشتی"_s})
        CHECK(passphraseStrength(strong) == Strength::Strong);
}

TEST_CASE("A study just made opens at once, and its maker acts under the passphrase")
{
    QTemporaryDir folder;
    CreateStudy request;
    request.path = folder.filePath(u"made.colloquy"_s);
    request.opens = QDate(2026, 10, 1);
    request.ends = QDate(2027, 6, 30);
    request.passphrase = StudyDesk::passphrase();
    request.cost = {1, 8};
    auto created = createStudy(request);
    REQUIRE(created);
    const QByteArray key = created->recoveryKey;
    created->workspace.reset();
    const auto opened = openCreated(request.path, key);
    REQUIRE(opened);
    CHECK_FALSE((*opened)->isLocked());
    CHECK_FALSE((*opened)->undoable());
    REQUIRE(setAvailability(**opened, u"researcher"_s, u"mon 10:00-12:00"_s));
    CHECK(auditLines(**opened, std::nullopt).last().actor == u"passphrase"_s);
    CHECK_FALSE(openCreated(request.path, newRecoveryKey()));
}

TEST_CASE("A step is named in one breath with what it was done to")
{
    CHECK(stepText("interview.move", u"C07"_s) == u"Move C07"_s);
    CHECK(stepText("participant.add", u"C07"_s) == u"Add C07"_s);
    CHECK(stepText("study.set", {}) == u"Change study settings"_s);
    CHECK(stepText("interview.move", {}) == u"Move interview"_s);
    CHECK(stepText("document.use", u"sheet 2"_s) == u"Bring document into use sheet 2"_s);
}
