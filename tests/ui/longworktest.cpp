// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/privacy.h"
#include "core/store/store.h"
#include "tests/support/filebytes.h"
#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/busydialog.h"
#include "ui/dialogs/checkdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/longwork.h"
#include "ui/prompt.h"
#include "ui/widgets/busyline.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaited = 30'000;

/// A study in a file. All work counts as long.
class FiledStudy {
public:
    FiledStudy()
    {
        session = emptyStudy(path()); // once there is a folder
        LongWork::setPatience(std::chrono::milliseconds(0));
    }
    ~FiledStudy() { LongWork::setPatience(std::chrono::milliseconds(100)); }
    Q_DISABLE_COPY_MOVE(FiledStudy)

    QString path() const { return m_folder.filePath(u"a.colloquy"_s); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    Workspace &workspace() const { return session->workspace(); }

    std::unique_ptr<Session> session;

private:
    QTemporaryDir m_folder;
};

/// Another program that keeps everybody from the file: no work on it gets anywhere while this exists.
class Hindrance {
public:
    explicit Hindrance(const FiledStudy &study)
    {
        auto opened = Workspace::open(study.path());
        REQUIRE(opened);
        m_other = std::move(*opened);
        REQUIRE(m_other->store().connection().execute("BEGIN EXCLUSIVE"));
    }
    ~Hindrance() { m_other->store().connection().execute("ROLLBACK"); }
    Q_DISABLE_COPY_MOVE(Hindrance)

private:
    std::unique_ptr<Workspace> m_other;
};

/// Goes on until it is cancelled.
Outcome endless(Workspace &workspace)
{
    while (!workspace.store().progress().isCancelled())
        QThread::msleep(1);
    return Error::cancelled();
}

QString people(const FiledStudy &study)
{
    QFile file(study.filePath(u"people.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,E-mail,Group\nBen Example,ben@example.org,client\nCy Example,cy@example.org,client\n");
    return file.fileName();
}

bool isIdle(const OpenedDialog &opened)
{
    return opened.field<QPushButton>(u"verb"_s)->isEnabled();
}

} // namespace

TEST_CASE("While long work is done the window goes on, and a line tells how far it is")
{
    FiledStudy study;
    BusyLine line;
    LongWork work(study.workspace(), &line);
    QSemaphore half;
    QSemaphore whole;
    std::optional<Result<int>> result;
    work.start(
        u"Counting..."_s,
        [&](Workspace &workspace) -> Result<int> {
            workspace.store().progress().begin(2);
            half.acquire();
            workspace.store().progress().advance();
            whole.acquire();
            return 2;
        },
        [&](const Result<int> &counted) { result = counted; });
    CHECK(work.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return line.isVisible(); }, mostWaited));
    CHECK(line.sentence() == u"Counting..."_s);
    half.release();
    REQUIRE(QTest::qWaitFor([&] { return line.share() == 0.5; }, mostWaited));
    CHECK(line.accessibleDescription() == u"50 percent done"_s);
    CHECK_FALSE(result);
    whole.release();
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, mostWaited));
    CHECK(**result == 2);
    CHECK_FALSE(work.isRunning());
    CHECK_FALSE(line.isVisible());
}

TEST_CASE("Long work stops when it is cancelled, when the study is locked, and when other work begins")
{
    FiledStudy study;
    BusyLine line;
    LongWork work(study.workspace(), &line);
    int ended = 0;
    const auto then = [&](const Outcome &outcome) {
        CHECK(contains(outcome.error().findings, Code::WorkCancelled));
        ++ended;
    };
    work.start(u"..."_s, endless, then);
    work.cancel();
    REQUIRE(QTest::qWaitFor([&] { return ended == 1; }, mostWaited));
    work.start(u"..."_s, endless, then);
    work.start(u"..."_s, endless, then); // of the one before nothing is heard any more
    study.workspace().lock();
    CHECK(ended == 2);
    CHECK_FALSE(work.isRunning());
}

TEST_CASE("Closing the study or what waits for it ends long work without a word")
{
    FiledStudy study;
    BusyLine line;
    bool ended = false;
    const auto then = [&](const Outcome &) { ended = true; };
    {
        LongWork work(study.workspace(), &line);
        work.start(u"..."_s, endless, then);
    }
    LongWork work(study.workspace(), &line);
    work.start(u"..."_s, endless, then);
    study.session.reset();
    CHECK_FALSE(work.isRunning());
    QTest::qWait(1);
    CHECK_FALSE(ended);
}

TEST_CASE("An export that is cancelled in the window leaves no file, and the dialog ready for another try")
{
    FiledStudy study;
    bookedIn(*study.session, eligibleIn(*study.session));
    const QString path = study.filePath(u"schedule.csv"_s);
    prompt::Script script;
    script.answer(path);
    script.answer(path);
    OpenedDialog opened(*study.session, dialogs::exportSchedule);
    {
        const Hindrance hindrance(study);
        opened.press();
        CHECK_FALSE(isIdle(opened));
        opened.press(); // once is enough
        CHECK(script.asked().size() == 1);
        CHECK(
            QTest::qWaitFor([&] { return opened.field<BusyLine>(u"progress"_s)->isVisible(); }, mostWaited));
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        CHECK(opened.isOpen());
    }
    REQUIRE(QTest::qWaitFor([&] { return isIdle(opened); }, mostWaited));
    CHECK(opened.isOpen());
    CHECK_FALSE(QFile::exists(path));
    CHECK(contains(opened.dialog->findChild<FindingList *>()->findings(), Code::WorkCancelled));
    opened.press();
    REQUIRE(QTest::qWaitFor([&] { return !opened.isOpen(); }, mostWaited));
    CHECK(bytesOf(path).count('\n') == 2);
}

TEST_CASE("An import that is cancelled in the window adds nobody, and done after all it is one step")
{
    FiledStudy study;
    prompt::Script script;
    script.answer(people(study));
    OpenedDialog opened(*study.session, dialogs::importParticipants);
    REQUIRE(QTest::qWaitFor([&] { return isIdle(opened); }, mostWaited));
    CHECK(opened.field<QLabel>(u"counts"_s)->text() == u"New: 2, possible duplicates: 0, with problems: 0"_s);
    const QByteArray before = bytesOf(study.path());
    {
        const Hindrance hindrance(study);
        opened.press();
        CHECK_FALSE(isIdle(opened));
        opened.field<QPushButton>(u"cancel"_s)->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return isIdle(opened); }, mostWaited));
    CHECK(opened.isOpen());
    CHECK(bytesOf(study.path()) == before);
    opened.press();
    REQUIRE(QTest::qWaitFor([&] { return !opened.isOpen(); }, mostWaited));
    CHECK(participants(study.workspace(), false).size() == 2);
    REQUIRE(study.workspace().undo());
    CHECK(participants(study.workspace(), false).isEmpty());
    CHECK_FALSE(study.workspace().undoable());
}

TEST_CASE("The look at a file of people goes on while a column is said to mean something else")
{
    FiledStudy study;
    prompt::Script script;
    script.answer(people(study));
    OpenedDialog opened(*study.session, dialogs::importParticipants);
    REQUIRE(QTest::qWaitFor([&] { return isIdle(opened); }, mostWaited));
    auto *email = opened.field<QComboBox>(u"column-E-mail"_s);
    email->setFocus();
    {
        const Hindrance hindrance(study);
        email->setCurrentIndex(email->findData(u"phone"_s));
        CHECK_FALSE(isIdle(opened));
        CHECK(email->hasFocus());
    }
    email->setCurrentIndex(email->findData(u"notes"_s));
    REQUIRE(QTest::qWaitFor([&] { return isIdle(opened); }, mostWaited));
    CHECK(opened.field<QLabel>(u"counts"_s)->text() == u"New: 2, possible duplicates: 0, with problems: 0"_s);
    email->setCurrentIndex(email->findData(u"phone"_s));
    script.answer(true); // what was chosen may go
    QTest::keyClick(opened.dialog, Qt::Key_Escape);
    CHECK_FALSE(opened.isOpen());
}

TEST_CASE("A look at a calendar is dropped once the days that are asked for can't be read")
{
    FiledStudy study;
    QFile file(study.filePath(u"work.ics"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261202T140000Z\nDURATION:PT1H\nEND:VEVENT\n"
               "END:VCALENDAR\n");
    file.close();
    prompt::Script script;
    script.answer(file.fileName());
    OpenedDialog opened(*study.session, dialogs::importBusyTimes);
    {
        const Hindrance hindrance(study);
        QTest::keyClick(opened.field<QPushButton>(u"choose"_s), Qt::Key_Space);
        CHECK_FALSE(isIdle(opened));
    }
    auto *from = opened.field<QWidget>(u"from"_s)->findChild<QLineEdit *>();
    QTest::keyClick(from, Qt::Key_X);
    QTest::qWait(200);
    CHECK_FALSE(isIdle(opened));
    CHECK(contains(shownIn(opened), Code::DateMalformed));
    QTest::keyClick(from, Qt::Key_Backspace);
    CHECK(QTest::qWaitFor([&] { return isIdle(opened); }, mostWaited));
}

TEST_CASE("A check of the file can be called off while it goes on")
{
    FiledStudy study;
    QSignalSpy announced(study.session.get(), &Session::announced);
    CheckDialog dialog(*study.session, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    {
        const Hindrance hindrance(study);
        REQUIRE(QTest::qWaitFor([&] { return dialog.findChild<BusyLine *>()->isVisible(); }, mostWaited));
        CHECK(dialog.findChild<QPushButton *>()->text() == u"Cancel"_s);
        CHECK_FALSE(dialog.isDone());
    }
    dialog.reject();
    CHECK_FALSE(dialog.isVisible());
    QTest::qWait(1);
    CHECK_FALSE(dialog.isDone());
    CHECK(announced.isEmpty());
}
