// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/ui/programdesk.h"
#include "ui/dialogs/verbdialog.h"
#include "ui/pages/participantspage.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

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
        finish(u"information sheet"_s);
        REQUIRE(record().information.size() == 1);
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
    for (int i = 0; i < 3; ++i)
        job.desk().press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(participants(job.desk().workspace(), false).isEmpty());
}
