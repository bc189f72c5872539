// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreteroverview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/models/timeline.h"
#include "ui/nextstep.h"
#include "ui/pages/detailpane.h"
#include "ui/widgets/contactcard.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(u'\n');
}

/// Reloading waits for the event loop.
void settle()
{
    QCoreApplication::processEvents();
}

Participant ama()
{
    Participant participant;
    participant.name = u"Ama Example"_s;
    participant.phone = u"07700 900123"_s;
    participant.spokenLanguage = u"ur"_s;
    participant.safety.asked = true;
    participant.safety.stopPhrase = u"wrong number"_s;
    return participant;
}

/// Counts windows that appear.
struct Flashes : QObject {
    Flashes() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType())
            count += static_cast<QWidget *>(watched)->isWindow();
        return false;
    }

    int count = 0;
};

} // namespace

TEST_CASE("The details say who is chosen, where they stand and what is next")
{
    const auto session = emptyStudy();
    DetailPane pane(*session);
    const Participant added = addedTo(*session, ama());
    settle();
    CHECK(textOf(pane).contains(added.code));
    CHECK(textOf(pane).contains(u"Ama Example"_s));
    CHECK(textOf(pane).contains(u"Urdu"_s));
    auto *next = pane.findChild<QPushButton *>(u"next"_s);
    REQUIRE(next);
    QSignalSpy asked(session.get(), &Session::commandAsked);
    next->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Command>() == Command::Screen);
}

TEST_CASE("What is safe is shown before any number, and the number only when asked for")
{
    const auto session = emptyStudy();
    DetailPane pane(*session);
    addedTo(*session, ama());
    settle();
    CHECK(textOf(pane).contains(u"wrong number"_s));
    CHECK_FALSE(textOf(pane).contains(u"900123"_s));
    pane.findChild<ContactCard *>()->setShown(true);
    CHECK(textOf(pane).contains(u"900123"_s));
}

TEST_CASE("A number that was shown stays in sight while its record changes, and hides for the next person")
{
    const auto session = emptyStudy();
    DetailPane pane(*session);
    const Participant first = addedTo(*session, ama());
    settle();
    pane.findChild<ContactCard *>()->setShown(true);
    ScreenParticipant answers;
    answers.participant = first.id;
    answers.answers = {{u"age_16_or_over"_s, Answer::Yes}};
    REQUIRE(screenParticipant(session->workspace(), answers));
    settle();
    CHECK(textOf(pane).contains(u"900123"_s));
    Participant second = ama();
    second.name = u"Ben Example"_s;
    second.phone = u"07700 900456"_s;
    addedTo(*session, second);
    settle();
    CHECK(textOf(pane).contains(u"Ben Example"_s));
    CHECK_FALSE(textOf(pane).contains(u"900456"_s));
}

TEST_CASE("A locked study shows the code and the stage, but no name and no number")
{
    const auto session = emptyStudy();
    DetailPane pane(*session);
    const Participant added = addedTo(*session, ama());
    session->workspace().lock();
    settle();
    CHECK(textOf(pane).contains(added.code));
    CHECK_FALSE(textOf(pane).contains(u"Ama Example"_s));
    CHECK_FALSE(textOf(pane).contains(u"900123"_s));
    CHECK_FALSE(pane.findChild<QPushButton *>(u"next"_s)->isEnabled());
}

TEST_CASE("What happened with a participant is told newest first, and nothing that is yet to come")
{
    const auto session = sampleStudy();
    const Workspace &workspace = session->workspace();
    for (const ParticipantSummary &person : participants(workspace, false)) {
        const auto record = participantRecord(workspace, person.id);
        REQUIRE(record);
        const QList<TimelineEntry> entries = timelineOf(*record, workspace.now());
        REQUIRE_FALSE(entries.isEmpty());
        CHECK(std::is_sorted(
            entries.begin(), entries.end(),
            [](const TimelineEntry &one, const TimelineEntry &other) { return one.at > other.at; }));
        CHECK(entries.first().at <= workspace.now());
        CHECK(std::any_of(entries.begin(), entries.end(), [&](const TimelineEntry &entry) {
            return entry.at == record->participant.enquiredAt;
        }));
    }
}

TEST_CASE("Every next step has a command, and nothing to do has none")
{
    CHECK_FALSE(commandFor(Progress::Step::Nothing));
    for (int step = 1; step < QMetaEnum::fromType<Progress::Step>().keyCount(); ++step)
        CHECK(commandFor(static_cast<Progress::Step>(step)));
}

TEST_CASE("Every field of the details has a name")
{
    const auto session = sampleStudy();
    DetailPane pane(*session);
    for (const ParticipantSummary &person : participants(session->workspace(), false)) {
        Selection selection;
        selection.participant = person.id;
        session->select(selection);
        settle();
        CHECK(namelessWidgets(pane) == QStringList());
    }
}

TEST_CASE("Who interprets is shown with what lies ahead of them, and the participant stays chosen")
{
    const auto session = sampleStudy();
    const auto person = participants(session->workspace(), false).first();
    session->selectParticipant(person.id);
    DetailPane pane(*session);
    const auto shown = [&pane] {
        settle();
        QStringList words;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    };
    const auto all = interpreterOverview(session->workspace());
    const auto busy = std::find_if(all.begin(), all.end(), [](const auto &row) { return row.upcoming > 0; });
    REQUIRE(busy != all.end());
    session->selectInterpreter(busy->interpreter.id);
    const QString words = shown();
    CHECK(words.contains(busy->interpreter.code));
    CHECK(words.contains(busy->interpreter.name));
    CHECK(words.contains(u"Interpreter "_s));
    CHECK(session->selection().participant == person.id);
    CHECK(namelessWidgets(pane) == QStringList());
    session->workspace().lock();
    CHECK_FALSE(shown().contains(busy->interpreter.name));
    session->selectParticipant(person.id);
    CHECK(shown().contains(person.code));
}

TEST_CASE("No part of the details flashes up as a window, which would shut a menu")
{
    const auto session = sampleStudy();
    DetailPane pane(*session);
    pane.setVisible(true);
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    const Flashes flashes;
    for (const ParticipantSummary &person : participants(session->workspace(), false)) {
        session->selectParticipant(person.id);
        settle();
    }
    CHECK(flashes.count == 0);
}
