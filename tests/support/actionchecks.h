// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/studydesk.h"

#include <QTemporaryDir>

namespace colloquy {

// What holds for every action.

/// Refused by this code, nothing written, nothing announced.
template <class Act>
void checkRefused(StudyDesk &desk, Code code, const Act &act)
{
    const auto before = desk.rows();
    const int announced = desk.announced();
    const auto outcome = act();
    REQUIRE_FALSE(outcome);
    INFO(codeText(code).toStdString());
    CAPTURE(outcome.error().findings);
    CHECK(contains(outcome.error().findings, code));
    CHECK(desk.rows() == before);
    CHECK(desk.announced() == announced);
}

template <class Act>
void checkLocked(StudyDesk &desk, const Act &act)
{
    const auto before = desk.rows();
    const auto outcome = act();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == Error::Kind::Locked);
    CHECK(desk.rows() == before);
}

/// Rows as they count: those of evidence that was undone are left out, and so are the voidings.
QMap<QByteArray, QList<Row>> standingRows(StudyDesk &desk);

/// Another window on the desk's file, unlocked.
std::unique_ptr<Workspace> secondWindow(StudyDesk &desk);

/// Changes one of the same rows from the second window.
void changeElsewhere(Workspace &elsewhere, const ChangeSet &changes);

/// The action announces one change set; undo brings back what stood before and redo what stood after, each
/// announced; once another window has changed one of the rows, undo refuses and writes nothing.
template <class Prepare, class Act>
void checkStep(const Prepare &prepare, const Act &act)
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(QStringLiteral("desk.colloquy")));
    const auto prepared = prepare(desk);
    const auto before = standingRows(desk);
    const int announced = desk.announced();
    REQUIRE(act(desk, prepared));
    REQUIRE(desk.announced() == announced + 1);
    const ChangeSet done = desk.last();
    CHECK_FALSE(done.action.isEmpty());
    const auto after = standingRows(desk);
    CHECK(after != before);
    REQUIRE(desk.workspace().undo());
    CHECK(desk.announced() == announced + 2);
    CHECK(standingRows(desk) == before);
    REQUIRE(desk.workspace().redo());
    CHECK(standingRows(desk) == after);

    changeElsewhere(*secondWindow(desk), done);
    const auto elsewhere = desk.rows();
    const Outcome undone = desk.workspace().undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Conflict);
    CHECK(desk.rows() == elsewhere);
}

} // namespace colloquy
