// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/pages/interpreterspage.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// A page in sight, and the commands that were asked for.
struct SeenPage {
    explicit SeenPage(std::unique_ptr<Session> study)
        : session(std::move(study))
        , page(*session)
    {
        QObject::connect(session.get(), &Session::commandAsked, &page,
                         [this](Command command) { asked << command; });
        page.resize(1000, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    static QString cell(const TableView &table, int row, const QString &column)
    {
        const ValueTable &rows = *table.values();
        for (int i = 0; i < rows.columnCount(); ++i) {
            if (rows.headerData(i, Qt::Horizontal, ValueTable::ColumnIdRole).toString() == column)
                return rows.index(row, i).data().toString();
        }
        return {};
    }

    QString verb() const { return page.findChild<QPushButton *>(u"verb"_s)->text(); }
    QString waiting() const { return page.findChild<QLabel *>(u"waiting"_s)->text(); }

    std::unique_ptr<Session> session;
    InterpretersPage page;
    QList<Command> asked;
};

void take(Session &session, const Interview &interview, InterpreterStep step,
          std::optional<Id<Interpreter>> who = {})
{
    REQUIRE(stepInterpreter(session.workspace(), {interview.id, step, who, {}}));
}

} // namespace

TEST_CASE("Where nobody interprets yet, the page offers to add somebody")
{
    SeenPage seen(emptyStudy());
    CHECK_FALSE(seen.page.table().isVisible());
    CHECK_FALSE(seen.page.tasks().isVisible());
    for (QPushButton *button : seen.page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    CHECK(seen.asked == QList<Command>{Command::NewInterpreter});
}

TEST_CASE("Interpreters are listed with what they speak and whether they are cleared")
{
    auto study = emptyStudy();
    interpreterIn(*study);
    Interpreter uncleared;
    uncleared.languages = {u"pl"_s, u"uk"_s};
    REQUIRE(addInterpreter(study->workspace(), uncleared));
    SeenPage seen(std::move(study));
    QAbstractItemModelTester tester(seen.page.table().values(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(seen.page.table().values()->rowCount() == 2);
    CHECK(seen.cell(seen.page.table(), 0, u"code"_s) == u"I01"_s);
    CHECK(seen.cell(seen.page.table(), 0, u"name"_s) == u"Sara Example"_s);
    CHECK(seen.cell(seen.page.table(), 0, u"languages"_s) == u"Urdu"_s);
    CHECK(seen.cell(seen.page.table(), 0, u"cleared"_s).contains(u"2026"_s));
    CHECK(seen.cell(seen.page.table(), 1, u"languages"_s) == u"Polish, Ukrainian"_s);
    CHECK(seen.cell(seen.page.table(), 1, u"cleared"_s) == u"No agreement yet"_s);
}

TEST_CASE("A locked study shows interpreters by their codes")
{
    auto study = emptyStudy();
    interpreterIn(*study);
    SeenPage seen(std::move(study));
    seen.session->workspace().lock();
    CHECK(seen.cell(seen.page.table(), 0, u"code"_s) == u"I01"_s);
    CHECK(seen.cell(seen.page.table(), 0, u"name"_s) == u"Locked"_s);
    CHECK(seen.cell(seen.page.table(), 0, u"languages"_s) == u"Urdu"_s);
}

TEST_CASE("Chips narrow the interpreters down by language and by agreement")
{
    auto study = emptyStudy();
    interpreterIn(*study, u"ur"_s);
    interpreterIn(*study, u"pl"_s);
    Interpreter uncleared;
    uncleared.languages = {u"pl"_s};
    REQUIRE(addInterpreter(study->workspace(), uncleared));
    SeenPage seen(std::move(study));
    const ValueTable &rows = *seen.page.table().values();
    seen.page.filterBar().setChosen({{u"language"_s, {u"pl"_s}}});
    CHECK(rows.rowCount() == 2);
    seen.page.filterBar().setChosen({{u"language"_s, {u"pl"_s}}, {u"cleared"_s, {u"no"_s}}});
    CHECK(rows.rowCount() == 1);
    CHECK(seen.cell(seen.page.table(), 0, u"code"_s) == u"I03"_s);
    seen.page.filterBar().clear();
    CHECK(rows.rowCount() == 3);
}

TEST_CASE("An interview without an interpreter stands on the page with the one thing to do")
{
    auto study = emptyStudy();
    const Interpreter interpreter = interpreterIn(*study);
    const Interview interview = bookedIn(*study, urduSpeakerIn(*study), interpreter.id);
    take(*study, interview, InterpreterStep::Decline);
    study->select({});
    SeenPage seen(std::move(study));
    CHECK(seen.page.due() == 1);
    REQUIRE(seen.page.tasks().isVisible());
    CHECK(seen.verb() == u"Find interpreter for C01"_s);
    seen.page.tasks().setFocus();
    QTest::keyClick(&seen.page.tasks(), Qt::Key_Down);
    QTest::keyClick(&seen.page.tasks(), Qt::Key_Return);
    CHECK(seen.session->selection().interview == interview.id);
    CHECK(seen.asked == QList<Command>{Command::FindInterpreter});
}

TEST_CASE("Who was asked is waited for, and the sidebar counts only what is the researcher's turn")
{
    auto study = emptyStudy();
    const Interpreter interpreter = interpreterIn(*study);
    const Interview interview = bookedIn(*study, urduSpeakerIn(*study), interpreter.id);
    SeenPage seen(std::move(study));
    QSignalSpy counted(&seen.page, &InterpretersPage::dueChanged);
    CHECK(seen.page.due() == 0);
    CHECK(seen.verb() == u"Record the answer for C01"_s);
    seen.page.findChild<QPushButton *>(u"verb"_s)->click();
    CHECK(seen.asked == QList<Command>{Command::InterpreterAnswer});
    take(*seen.session, interview, InterpreterStep::Decline);
    CHECK(seen.page.due() == 1);
    REQUIRE(counted.size() == 1);
    take(*seen.session, interview, InterpreterStep::Ask, interpreter.id);
    take(*seen.session, interview, InterpreterStep::Confirm);
    CHECK(seen.page.due() == 1);
    CHECK(seen.verb() == u"Ask about the interpreter for C01"_s);
    CHECK(seen.waiting() ==
          u"Every interview that needs an interpreter has one; 1 thing is left to prepare"_s);
}

TEST_CASE("The count is right although the page has never been seen")
{
    auto study = emptyStudy();
    const Interpreter interpreter = interpreterIn(*study);
    InterpretersPage page(*study);
    const Interview interview = bookedIn(*study, urduSpeakerIn(*study), interpreter.id);
    take(*study, interview, InterpreterStep::Decline);
    CHECK(page.due() == 1);
}

TEST_CASE("Every field of the page of interpreters has a name")
{
    SeenPage seen(sampleStudy());
    CHECK(namelessWidgets(seen.page) == QStringList());
}
