// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/store/store.h"
#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/auditdialog.h"
#include "ui/dialogs/checkdialog.h"
#include "ui/models/auditmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

template <class Dialog>
QPointer<Dialog> opened()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The check of \a session's file, done.
QPointer<CheckDialog> checked(Session &session)
{
    dialogs::checkFile(session, nullptr);
    QPointer<CheckDialog> dialog = opened<CheckDialog>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return dialog->isDone(); }, 30'000));
    return dialog;
}

} // namespace

TEST_CASE("The audit trail is listed from its newest entry and read on while one scrolls")
{
    const auto session = sampleStudy();
    AuditModel model(session->workspace());
    CHECK(model.rowCount() < model.total());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    while (model.canFetchMore({}))
        model.fetchMore({});
    REQUIRE(model.rowCount() == model.total());
    const auto number = [&](int row) {
        return QLocale().toLongLong(model.index(row, AuditModel::Number).data().toString());
    };
    CHECK(number(0) == model.total());
    CHECK(number(model.rowCount() - 1) == 1);
}

TEST_CASE("An entry is told in the words of the window")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    AuditModel model(session->workspace());
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    CHECK(cell(AuditModel::Done) == u"Book interview"_s);
    CHECK(cell(AuditModel::About) == u"C01"_s);
    CHECK(cell(AuditModel::Record) == u"Interview"_s);
    CHECK(cell(AuditModel::Changed) == u"Whole record"_s);
    CHECK(cell(AuditModel::By).contains(u"clock set by hand"_s));
    REQUIRE(session->workspace().undo());
    model.reload();
    CHECK(cell(AuditModel::Done) == u"Undo: Book interview"_s);
    REQUIRE(session->workspace().redo());
    model.reload();
    CHECK(cell(AuditModel::Done) == u"Redo: Book interview"_s);
}

TEST_CASE("Every record and field in the trail of the sample has a name of its own")
{
    const auto session = sampleStudy();
    AuditModel model(session->workspace());
    while (model.canFetchMore({}))
        model.fetchMore({});
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : {AuditModel::Record, AuditModel::Changed})
            CHECK_FALSE(model.index(row, column).data().toString().contains(u"sealed"_s));
    }
}

TEST_CASE("The trail of one participant holds nothing about anybody else")
{
    const auto session = emptyStudy();
    addedTo(*session, Participant());
    addedTo(*session, Participant());
    dialogs::showAuditTrail(*session, nullptr);
    const QPointer<AuditDialog> dialog = opened<AuditDialog>();
    REQUIRE(dialog);
    const QAbstractItemModel *entries = dialog->findChild<QTableView *>(u"entries"_s)->model();
    const int all = entries->rowCount();
    auto *one = dialog->findChild<QRadioButton *>(u"person"_s);
    REQUIRE(one);
    CHECK(one->text() == u"Only C02"_s);
    one->click();
    CHECK(entries->rowCount() < all);
    REQUIRE(entries->rowCount() > 0);
    for (int row = 0; row < entries->rowCount(); ++row)
        CHECK(entries->index(row, AuditModel::About).data().toString() == u"C02"_s);
    CHECK(namelessWidgets(*dialog) == QStringList());
    delete dialog;
}

TEST_CASE("A sound file is said to be sound, and how much was looked at")
{
    const auto session = emptyStudy();
    addedTo(*session, Participant());
    const auto dialog = checked(*session);
    CHECK(dialog->verdict() == u"Nothing is wrong"_s);
    delete dialog;
}

TEST_CASE("A file that was changed from outside is said not to be as it was written")
{
    const auto session = emptyStudy();
    addedTo(*session, Participant());
    session->workspace().store().prepare("UPDATE participant SET enquired_at = 1").step();
    const auto dialog = checked(*session);
    CHECK(dialog->verdict() == u"The file isn't as it was written"_s);
    const auto said = [&](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK(said(u"participant C01"_s));
    CHECK_FALSE(said(u"The audit trail is whole"_s));
    delete dialog;
}

TEST_CASE("A locked file can't be checked, and that is said")
{
    const auto session = emptyStudy();
    session->workspace().lock();
    const auto dialog = checked(*session);
    CHECK(dialog->verdict() == u"The file could not be checked"_s);
    delete dialog;
}
