// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consent.h"
#include "core/actions/erasure.h"
#include "core/actions/overview.h"
#include "core/actions/studyend.h"
#include "core/actions/withdrawals.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/erasedialogs.h"
#include "ui/dialogs/studyenddialog.h"
#include "ui/dialogs/voiddialog.h"
#include "ui/prompt.h"

#include <QPushButton>

#include <catch2/catch.hpp>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Participant declinedIn(Session &session)
{
    const Participant person = eligibleIn(session);
    REQUIRE(
        closeParticipant(session.workspace(), {person.id, Participant::ClosedAs::Declined, u"No time"_s}));
    return person;
}

} // namespace

TEST_CASE(
    "Somebody is erased in the window only after their code is typed, and only when nothing is left to do")
{
    const auto session = emptyStudy();
    Workspace &workspace = session->workspace();
    const Participant open = eligibleIn(*session);
    session->selectParticipant(open.id);
    {
        prompt::Script script;
        dialogs::eraseParticipant(*session, nullptr);
        CHECK(script.asked() == QStringList{open.code + u" can't be erased yet"_s});
    }
    REQUIRE(closeParticipant(workspace, {open.id, Participant::ClosedAs::Declined, u"No time"_s}));
    {
        prompt::Script script;
        script.answer(false);
        dialogs::eraseParticipant(*session, nullptr);
        CHECK(script.asked() == QStringList{u"Erase %1 for ever?"_s.arg(open.code)});
        CHECK_FALSE(isErased(workspace, open.id));
    }
    prompt::Script script;
    script.answer(true);
    dialogs::eraseParticipant(*session, nullptr);
    CHECK(isErased(workspace, open.id));
    CHECK_FALSE(workspace.undo());
}

TEST_CASE("Whoever never joined is erased from the study's end once their time is over")
{
    const auto session = emptyStudy();
    Workspace &workspace = session->workspace();
    const Participant person = declinedIn(*session);
    StudyEndDialog dialog(*session, nullptr);
    auto *verb = dialog.findChild<QPushButton *>(u"erase-due"_s);
    REQUIRE(verb);
    CHECK_FALSE(verb->isEnabled());
    workspace.setClock(workspace.now() + 40LL * 86400);
    StudyEndDialog later(*session, nullptr);
    verb = later.findChild<QPushButton *>(u"erase-due"_s);
    REQUIRE(verb->isEnabled());
    prompt::Script script;
    script.answer(true);
    verb->click();
    CHECK(isErased(workspace, person.id));
    CHECK_FALSE(verb->isEnabled());
}

TEST_CASE(
    "A withdrawal recorded by mistake is voided in the window, with a reason, and by undo it stands again")
{
    const auto session = emptyStudy();
    Workspace &workspace = session->workspace();
    const Participant person = eligibleIn(*session);
    REQUIRE(withdrawParticipant(workspace, {person.id, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    const auto left = [&] { return withdrawalsOf(workspace, person.id); };
    const WithdrawalSummary summary = left().first();
    OpenedDialog opened(
        *session, [&](Session &of, QWidget *parent) { (new VoidDialog(of, summary, parent))->start(); });
    opened.press();
    REQUIRE(opened.isOpen()); // it wants a reason
    CHECK(left().size() == 1);
    opened.type(u"reason"_s, u"It was somebody else"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(left().isEmpty());
    CHECK_FALSE(participantRecord(workspace, person.id)->participant.noContact);
    REQUIRE(workspace.undo());
    CHECK(left().size() == 1);
    CHECK(participantRecord(workspace, person.id)->participant.noContact);
}
