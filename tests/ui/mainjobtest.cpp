// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/ui/programdesk.h"
#include "ui/dialogs/verbdialog.h"
#include "ui/pages/participantspage.h"
#include "ui/prompt.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QDateTime>
#include <QFile>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The main job of one researcher, step by step, by the keyboard alone. Each step begins and ends in the list
/// of participants, with the person selected.
class MainJob {
public:
    MainJob()
    {
        m_desk.openUnlocked(m_desk.newStudy());
        m_desk.workspace().setClock(QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC).toSecsSinceEpoch());
        bringDocumentsIntoUse();
    }

    void addPerson()
    {
        m_desk.press(Qt::Key_N, Qt::ControlModifier);
        m_desk.waitForDialog();
        m_desk.type(u"Ama Example"_s);
        m_desk.press(Qt::Key_Tab);
        m_desk.type(u"ama@example.org"_s);
        finish(u"C01"_s);
        REQUIRE(record().participant.email == u"ama@example.org"_s);
    }

    void screen()
    {
        open(u"s"_s);
        const QList<Criterion> criteria = record().group.criteria;
        for (const Criterion &criterion : criteria)
            m_desk.type(criterion.flag ? u"n"_s : u"y"_s);
        finish(u"screened: eligible"_s);
        REQUIRE(record().eligibility.outcome == Eligibility::Outcome::Eligible);
    }

    void inform()
    {
        open(u"i"_s);
        finish(u"Information sheet given"_s);
        REQUIRE(record().information.size() == 1);
    }

    void consent()
    {
        pass(3 * 24);
        open(u"c"_s);
        m_desk.tabTo(u"how"_s);
        m_desk.press(Qt::Key_Space);
        m_desk.tabTo(u"taken-by"_s);
        m_desk.type(u"Robin Example"_s);
        m_desk.press(Qt::Key_S, Qt::AltModifier);
        for (qsizetype i = 0; i < formStatements(); ++i)
            m_desk.type(u"y"_s);
        finish(u"C01"_s);
        REQUIRE(record().consent.state == ConsentStanding::State::Valid);
    }

    void book()
    {
        m_desk.press(Qt::Key_B, Qt::ControlModifier);
        m_desk.waitForDialog();
        m_desk.tabTo(u"when"_s);
        m_desk.type(u"2026-11-10 10:00"_s);
        finish(u"booked for"_s);
        REQUIRE(record().interviews.size() == 1);
        CHECK(record().interviews.first().interview.state == Interview::State::Confirmed);
    }

    void hold()
    {
        m_desk.workspace().setClock(endOf(record().interviews.first().interview));
        open(u"d"_s);
        finish(u"C01"_s);
        REQUIRE(record().interviews.first().interview.state == Interview::State::Completed);
    }

    /// The lines of the schedule as exported.
    QByteArrayList exported()
    {
        const QString path = m_desk.path(u"schedule.csv"_s);
        prompt::Script script;
        script.answer(path);
        m_desk.press(Qt::Key_E, Qt::ControlModifier);
        m_desk.waitForDialog();
        finish(u"exported"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().split('\n');
    }

    ParticipantRecord record()
    {
        const auto everybody = participants(m_desk.workspace(), true);
        REQUIRE(everybody.size() == 1);
        const auto record = participantRecord(m_desk.workspace(), everybody.first().id);
        REQUIRE(record);
        return *record;
    }

    ProgramDesk &desk() { return m_desk; }

private:
    static qint64 endOf(const Interview &interview) { return interview.start.utc + 60 * interview.minutes; }
    void pass(int hours) { m_desk.workspace().setClock(m_desk.workspace().now() + hours * 3600); }

    qsizetype formStatements()
    {
        for (const Document &document : documents(m_desk.workspace())) {
            if (document.kind == Document::Kind::Form && document.group == u"client"_s)
                return document.statements.size();
        }
        return 0;
    }

    /// What the Study page does for a researcher before anybody is informed.
    void bringDocumentsIntoUse()
    {
        for (const Document &document : documents(m_desk.workspace()))
            REQUIRE(bringIntoUse(m_desk.workspace(), {document.id, QDate(2026, 9, 20), u"24/EX/0417"_s, {}}));
    }

    void focusList()
    {
        auto *page = qobject_cast<ParticipantsPage *>(m_desk.window().shownPage());
        REQUIRE(page);
        for (int i = 0; i < 5 && !page->table().hasFocus(); ++i)
            m_desk.press(Qt::Key_F6);
        REQUIRE(page->table().hasFocus());
    }

    /// By the letter that works in the list.
    void open(const QString &letter)
    {
        focusList();
        m_desk.type(letter);
        m_desk.waitForDialog();
    }

    /// Presses the verb; \a said stands in the status line afterwards.
    void finish(const QString &said)
    {
        m_desk.press(Qt::Key_Return, Qt::ControlModifier);
        m_desk.waitForDialog(false);
        INFO(m_desk.window().undoBar().sentence().toStdString());
        CHECK(m_desk.window().undoBar().sentence().contains(said));
    }

    ProgramDesk m_desk;
};

} // namespace

TEST_CASE("A person goes from the first enquiry through the whole study by the keyboard alone")
{
    MainJob job;
    job.addPerson();
    job.screen();
    job.inform();
    job.consent();
    job.book();
    job.hold();
    const QByteArrayList lines = job.exported();
    REQUIRE(lines.size() == 2);
    CHECK(lines.last().contains("C01"));
    CHECK(lines.last().contains("2026-11-10T10:00:00Z"));
    CHECK(lines.last().contains("completed"));
    for (int i = 0; i < 6; ++i)
        job.desk().press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(participants(job.desk().workspace(), false).isEmpty());
}
