// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/pages/consentpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest/QTest>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using State = ConsentStanding::State;

/// The page as it stands in the window, with what it asks of the window.
struct SeenConsents {
    explicit SeenConsents(std::unique_ptr<Session> opened)
        : session(std::move(opened))
        , page(*session)
    {
        QObject::connect(session.get(), &Session::commandAsked, &page,
                         [this](Command command) { asked << command; });
        page.table().resetColumns();
        page.resize(1400, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    ValueTable &rows() const { return *page.table().values(); }

    QString cell(int row, const QString &column) const
    {
        for (int i = 0; i < rows().columnCount(); ++i) {
            if (rows().headerData(i, Qt::Horizontal, ValueTable::ColumnIdRole) == column)
                return rows().index(row, i).data().toString();
        }
        FAIL("there is no such column");
        return {};
    }

    std::unique_ptr<Session> session;
    ConsentPage page;
    QList<Command> asked;
};

std::optional<ConsentSummary> oneWith(Session &session, State state)
{
    for (const ConsentSummary &line : consentOverview(session.workspace(), true)) {
        if (line.consent.state == state)
            return line;
    }
    return std::nullopt;
}

int dueIn(Session &session)
{
    const auto lines = consentOverview(session.workspace(), false);
    return static_cast<int>(std::ranges::count_if(lines, &ConsentSummary::isDue));
}

} // namespace

TEST_CASE("Where nobody is to consent yet, the page leads to the participants")
{
    SeenConsents seen(emptyStudy());
    CHECK_FALSE(seen.page.table().isVisible());
    QSignalSpy asked(seen.session.get(), &Session::pageAsked);
    for (QPushButton *button : seen.page.findChildren<QPushButton *>()) {
        if (button->text() == u"Go to participants"_s)
            button->click();
    }
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == u"participants"_s);
}

TEST_CASE("The list of consents shows what is due first")
{
    SeenConsents seen(sampleStudy());
    QAbstractItemModelTester tester(&seen.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int due = dueIn(*seen.session);
    REQUIRE(due > 0);
    REQUIRE(seen.rows().rowCount() > due);
    CHECK(seen.page.due() == due);
    for (int row = 0; row < seen.rows().rowCount(); ++row) {
        const QString verb = seen.cell(row, u"next"_s);
        CHECK((verb.isEmpty() || verb.startsWith(u"Thinks until"_s)) == (row >= due));
    }
}

TEST_CASE("A line of consent names the open statements, the form and what may be recorded")
{
    SeenConsents seen(sampleStudy());
    const auto incomplete = oneWith(*seen.session, State::Incomplete);
    REQUIRE(incomplete);
    const int open = seen.rows().rowOf(incomplete->person.id.uuid);
    REQUIRE(open >= 0);
    CHECK(seen.cell(open, u"code"_s) == incomplete->person.code);
    CHECK_FALSE(seen.cell(open, u"open"_s).isEmpty());
    CHECK(seen.cell(open, u"audio"_s) == u"unknown"_s);
    const auto valid = oneWith(*seen.session, State::Valid);
    REQUIRE(valid);
    const int complete = seen.rows().rowOf(valid->person.id.uuid);
    CHECK(seen.cell(complete, u"open"_s).isEmpty());
    CHECK(seen.cell(complete, u"form"_s).contains(valid->formVersion));
    CHECK(seen.cell(complete, u"next"_s).isEmpty());
}

TEST_CASE("Chips show those whose consent is in one state")
{
    SeenConsents seen(sampleStudy());
    const int total = seen.rows().total();
    seen.page.showOnly(u"state"_s, u"incomplete"_s);
    CHECK(seen.rows().rowCount() > 0);
    CHECK(seen.rows().rowCount() < total);
    CHECK(seen.cell(0, u"consent"_s) == u"Consent incomplete"_s);
    seen.page.filterBar().clear();
    CHECK(seen.rows().rowCount() == total);
}

TEST_CASE("Enter and the button do what is due about the chosen line, and C takes the consent of anybody")
{
    SeenConsents seen(sampleStudy());
    auto *button = seen.page.findChild<QPushButton *>(u"verb"_s);
    REQUIRE(button);
    const auto incomplete = oneWith(*seen.session, State::Incomplete);
    REQUIRE(incomplete);
    seen.page.table().select(incomplete->person.id.uuid);
    CHECK(button->text() == u"Complete consent..."_s);
    seen.page.table().setFocus();
    QTest::keyClick(&seen.page.table(), Qt::Key_Return);
    QTest::keyClick(&seen.page.table(), Qt::Key_C);
    button->click();
    CHECK(seen.asked ==
          QList<Command>{Command::RecordConsent, Command::RecordConsent, Command::RecordConsent});
    CHECK(seen.session->selection().participant->uuid == seen.page.table().currentId());
    for (const ConsentSummary &line : consentOverview(seen.session->workspace(), true)) {
        if (line.task == ConsentTask::Kind::Nothing) {
            seen.page.table().select(line.person.id.uuid);
            CHECK_FALSE(button->isEnabled());
            break;
        }
    }
}

TEST_CASE(
    "A line that waits for a translation leads to the documents, one with a new version to its judgement")
{
    SeenConsents seen(sampleStudy());
    auto *button = seen.page.findChild<QPushButton *>(u"verb"_s);
    QSignalSpy pages(seen.session.get(), &Session::pageAsked);
    const auto lineWith = [&](ConsentTask::Kind task) -> std::optional<ConsentSummary> {
        for (const ConsentSummary &line : consentOverview(seen.session->workspace(), true)) {
            if (line.task == task)
                return line;
        }
        return std::nullopt;
    };
    const auto awaiting = lineWith(ConsentTask::Kind::AwaitDocument);
    REQUIRE(awaiting);
    seen.page.table().select(awaiting->person.id.uuid);
    button->click();
    REQUIRE(pages.size() == 1);
    CHECK(pages.first().first() == u"study"_s);

    Workspace &workspace = seen.session->workspace();
    for (const Document &document : documents(workspace)) {
        if (document.state == Document::State::Approved)
            REQUIRE(bringIntoUse(workspace, {document.id, {}, {}, {}}));
    }
    const auto judged = lineWith(ConsentTask::Kind::Judge);
    REQUIRE(judged);
    seen.page.table().select(judged->person.id.uuid);
    CHECK(button->text() == u"Judge new version..."_s);
    button->click();
    auto *dialog = seen.page.findChild<VersionDialog *>();
    REQUIRE(dialog);
    delete dialog;
}

TEST_CASE("A consent recorded anywhere leaves the list of what is due, and comes back when it is undone")
{
    SeenConsents seen(sampleStudy());
    const int before = seen.page.due();
    const auto incomplete = oneWith(*seen.session, State::Incomplete);
    REQUIRE(incomplete);
    REQUIRE(incomplete->isDue());
    QSignalSpy told(&seen.page, &ConsentPage::dueChanged);
    RecordConsent request;
    request.participant = incomplete->person.id;
    request.allRequiredYes = true;
    request.decisions.overrideAll = u"in a test"_s;
    REQUIRE(recordConsent(seen.session->workspace(), request));
    CHECK(seen.page.due() == before - 1);
    CHECK(told.size() == 1);
    REQUIRE(seen.session->workspace().undo());
    CHECK(seen.page.due() == before);
}

TEST_CASE("What is due is counted while another page is shown")
{
    const auto session = sampleStudy();
    ConsentPage page(*session);
    CHECK(page.due() == 0);
    QSignalSpy told(&page, &ConsentPage::dueChanged);
    REQUIRE(told.wait());
    CHECK(page.due() == dueIn(*session));
}

TEST_CASE("A locked study lists consents by code alone")
{
    SeenConsents seen(sampleStudy());
    const QString code = seen.cell(0, u"code"_s);
    seen.session->workspace().lock();
    CHECK(seen.cell(0, u"code"_s) == code);
    CHECK(seen.cell(0, u"name"_s) == u"Locked"_s);
}

TEST_CASE("Every field of the list of consents has a name")
{
    SeenConsents seen(sampleStudy());
    CHECK(namelessWidgets(seen.page) == QStringList());
}
