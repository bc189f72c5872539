// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openeddialog.h"

#include "core/actions/gratitude.h"
#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/thanksdialog.h"
#include "ui/prompt.h"
#include "ui/widgets/choicerow.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using State = Thanks::State;

void select(Session &session, const Id<Participant> &participant)
{
    Selection selection;
    selection.participant = participant;
    session.select(selection);
}

/// Somebody of the sample study who is owed thanks of this kind, selected.
Id<Participant> owed(Session &session, Thanks::Kind kind)
{
    for (const ThanksSummary &each : thanksList(session.workspace())) {
        if (each.thanks.kind == kind && each.thanks.state == State::Due) {
            select(session, each.participant);
            return each.participant;
        }
    }
    FAIL("the sample study owes nobody these thanks");
    return {};
}

std::optional<Thanks> thanksOf(Session &session, const Id<Participant> &participant)
{
    const auto record = participantRecord(session.workspace(), participant);
    REQUIRE(record);
    return record->thanks;
}

void choose(const OpenedDialog &opened, const QString &row, const QString &choice)
{
    auto *segment = opened.field<ChoiceRow>(row)->findChild<QRadioButton *>(choice);
    REQUIRE(segment);
    segment->click();
}

} // namespace

TEST_CASE("A voucher is recorded as sent with its serial number, and acknowledged later")
{
    const auto session = sampleStudy();
    const Id<Participant> client = owed(*session, Thanks::Kind::Voucher);
    {
        OpenedDialog opened(*session, dialogs::giveThanks);
        opened.press();
        CHECK(opened.isOpen()); // a voucher has a serial number
        CHECK_FALSE(thanksOf(*session, client));
        QTest::keyClicks(opened.field<QLineEdit>(u"serial"_s), u"V-2026-77"_s);
        choose(opened, u"delivered"_s, u"post"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    const auto sent = thanksOf(*session, client);
    REQUIRE(sent);
    CHECK(sent->state == State::Sent);
    CHECK(sent->serial == u"V-2026-77"_s);
    CHECK(sent->delivered == Thanks::Delivered::Post);
    OpenedDialog opened(*session, dialogs::giveThanks);
    opened.press();
    CHECK(opened.isOpen()); // how they acknowledged it was not said
    choose(opened, u"receipt"_s, u"spoken"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(thanksOf(*session, client)->state == State::Acknowledged);
    CHECK(thanksOf(*session, client)->receipt == Thanks::Receipt::Spoken);
}

TEST_CASE("Whoever typed the serial number needs one key to record the voucher")
{
    const auto session = sampleStudy();
    const Id<Participant> client = owed(*session, Thanks::Kind::Voucher);
    OpenedDialog opened(*session, dialogs::giveThanks);
    CHECK(opened.dialog->focusWidget() == opened.field<QLineEdit>(u"serial"_s));
    QTest::keyClicks(opened.dialog->focusWidget(), u"V-2026-78"_s);
    opened.press();
    CHECK(thanksOf(*session, client)->serial == u"V-2026-78"_s);
}

TEST_CASE("Thanks before the interview are refused, and it is said before one tries")
{
    const auto session = sampleStudy();
    const Participant added = addedTo(*session, Participant());
    OpenedDialog opened(*session, dialogs::giveThanks);
    CHECK(opened.finds(Code::ThanksNotDue));
    opened.type(u"serial"_s, u"V-1"_s);
    opened.press();
    CHECK(opened.isOpen());
    CHECK_FALSE(thanksOf(*session, added.id));
}

TEST_CASE("A voucher's number can't be used twice")
{
    const auto session = sampleStudy();
    const Id<Participant> first = owed(*session, Thanks::Kind::Voucher);
    REQUIRE(sendThanks(session->workspace(), {first, u"V-2026-79"_s, Thanks::Delivered::Email}));
    const Participant other = addedTo(*session, Participant());
    OpenedDialog opened(*session, dialogs::giveThanks);
    opened.type(u"serial"_s, u"v-2026-79"_s);
    CHECK(opened.finds(Code::ThanksTwice));
    CHECK_FALSE(thanksOf(*session, other.id));
}

TEST_CASE("A voucher is requested, sent, and sent anew after it came back or was void")
{
    const auto session = sampleStudy();
    const Id<Participant> client = owed(*session, Thanks::Kind::Voucher);
    const auto record = [&](State next, const QString &verb) {
        OpenedDialog opened(*session, dialogs::giveThanks);
        choose(opened, u"step"_s, word(next));
        CHECK(opened.field<QPushButton>(u"verb"_s)->text() == verb);
        opened.press();
        CHECK_FALSE(opened.isOpen());
        CHECK(thanksOf(*session, client)->state == next);
    };
    record(State::Requested, u"Record as requested"_s);
    REQUIRE(sendThanks(session->workspace(), {client, u"V-2026-80"_s, Thanks::Delivered::Post}));
    record(State::Bounced, u"Record as come back"_s);
    {
        OpenedDialog opened(*session, dialogs::giveThanks);
        CHECK(opened.field<QPushButton>(u"verb"_s)->text() == u"Record as sent"_s);
        opened.type(u"serial"_s, u"V-2026-80"_s); // the same one, to another address
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(thanksOf(*session, client)->state == State::Reissued);
    record(State::Void, u"Record as void"_s);
}

TEST_CASE("Thanks that were acknowledged are over")
{
    const auto session = sampleStudy();
    const Id<Participant> client = owed(*session, Thanks::Kind::Voucher);
    REQUIRE(sendThanks(session->workspace(), {client, u"V-2026-81"_s, Thanks::Delivered::Post}));
    REQUIRE(acknowledgeThanks(session->workspace(), client, Thanks::Receipt::Email));
    OpenedDialog opened(*session, dialogs::giveThanks);
    CHECK(opened.finds(Code::ThanksTwice));
    CHECK(opened.dialog->findChildren<QRadioButton *>(word(State::Declined)).isEmpty());
}

TEST_CASE("Thanks can be declined, before and after they were sent")
{
    const auto session = sampleStudy();
    const Id<Participant> client = owed(*session, Thanks::Kind::Voucher);
    OpenedDialog opened(*session, dialogs::giveThanks);
    choose(opened, u"step"_s, u"declined"_s);
    CHECK(opened.field<QPushButton>(u"verb"_s)->text() == u"Record as declined"_s);
    CHECK_FALSE(opened.field<QLineEdit>(u"serial"_s)->isVisible());
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(thanksOf(*session, client)->state == State::Declined);
}

TEST_CASE("A certificate gets its number and is saved under code and date alone")
{
    const auto session = sampleStudy();
    const Id<Participant> person = owed(*session, Thanks::Kind::Certificate);
    const QString code = participantRecord(session->workspace(), person)->participant.code;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"certificate.pdf"_s);
    prompt::Script script;
    script.answer(path);
    OpenedDialog opened(*session, dialogs::giveThanks);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(thanksOf(*session, person));
    CHECK(thanksOf(*session, person)->number.has_value());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
}

TEST_CASE("A certificate that was issued can be saved later, and again")
{
    const auto session = sampleStudy();
    const Id<Participant> person = owed(*session, Thanks::Kind::Certificate);
    {
        prompt::Script script;
        script.refuse();
        OpenedDialog opened(*session, dialogs::giveThanks);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    const auto issued = thanksOf(*session, person);
    REQUIRE(issued);
    QTemporaryDir folder;
    for (const QString &name : {u"one.pdf"_s, u"two.pdf"_s}) {
        prompt::Script script;
        script.answer(folder.filePath(name));
        OpenedDialog opened(*session, dialogs::giveThanks);
        opened.press();
        CHECK_FALSE(opened.isOpen());
        CHECK(QFile::exists(folder.filePath(name)));
    }
    CHECK(thanksOf(*session, person)->number == issued->number);
}

TEST_CASE("A certificate that can't be written keeps its number, and says why")
{
    const auto session = sampleStudy();
    const Id<Participant> person = owed(*session, Thanks::Kind::Certificate);
    prompt::Script script;
    script.answer(u"/no/such/folder/certificate.pdf"_s);
    OpenedDialog opened(*session, dialogs::giveThanks);
    opened.press();
    CHECK(script.asked().size() == 2);
    CHECK(thanksOf(*session, person)->number.has_value());
}

TEST_CASE("Every field of the thanks dialog has a name")
{
    const auto session = sampleStudy();
    for (const Thanks::Kind kind : {Thanks::Kind::Voucher, Thanks::Kind::Certificate}) {
        owed(*session, kind);
        OpenedDialog opened(*session, dialogs::giveThanks);
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
    }
}
