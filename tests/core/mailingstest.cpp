// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/mailings.h"
#include "core/actions/participants.h"
#include "core/actions/reminders.h"
#include "core/actions/summaries.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86400;

/// Who was asked, with a form that asks 1 to take part, 2 for contact again and 3 for a summary.
Participant asked(StudyDesk &desk, YesNo again, YesNo summary, const QString &name)
{
    const Participant person = informed(desk, eligible(desk, aParticipant().named(name)));
    Document form = inUse(desk, Document::Kind::Form, person);
    form.statements = {{1, u"I take part"_s, Statement::Need::Required, Statement::Permits::TakePart},
                       {2, u"Write to me again"_s, Statement::Need::Optional, Statement::Permits::Recontact},
                       {3, u"Send me a summary"_s, Statement::Need::Optional, Statement::Permits::Summary}};
    keep(desk, form);
    RecordConsent request;
    request.participant = person.id;
    request.answers = {{1, YesNo::Yes}, {2, again}, {3, summary}};
    REQUIRE(recordConsent(desk.workspace(), request));
    return person;
}

QStringList codes(const QList<Mailing> &list)
{
    QStringList texts;
    for (const Mailing &each : list)
        texts << each.code;
    return texts;
}

qint64 afterTheEnd()
{
    return QDateTime(QDate(2027, 7, 1), QTime(9, 0), QTimeZone("Europe/London")).toSecsSinceEpoch();
}

} // namespace

TEST_CASE("Only who said yes to it is written to again, and only who wants it gets a summary")
{
    StudyDesk desk;
    const Participant both = asked(desk, YesNo::Yes, YesNo::Yes, u"Ama Example"_s);
    const Participant neither = asked(desk, YesNo::No, YesNo::No, u"Ben Example"_s);
    const Participant unasked = asked(desk, YesNo::NotAsked, YesNo::NotAsked, u"Cy Example"_s);
    const Participant summary = asked(desk, YesNo::No, YesNo::Yes, u"Dee Example"_s);
    CHECK(codes(mailingList(desk.workspace(), Mailing::For::Recontact)) == QStringList{both.code});
    CHECK(codes(mailingList(desk.workspace(), Mailing::For::Summary)) ==
          QStringList{both.code, summary.code});

    QTemporaryDir folder;
    const QString path = folder.filePath(u"again.csv"_s);
    REQUIRE(exportMailing(desk.workspace(), Mailing::For::Recontact, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("Ama Example"));
    CHECK(text.count("\r\n") == 2);
    desk.workspace().lock();
    CHECK(exportMailing(desk.workspace(), Mailing::For::Recontact, path).error().kind == Error::Kind::Locked);
}

TEST_CASE("Whoever withdrew from contact, or from everything, is in no mailing")
{
    StudyDesk desk;
    const Participant one = asked(desk, YesNo::Yes, YesNo::Yes, u"Ama Example"_s);
    WithdrawParticipant request;
    request.participant = one.id;
    request.scopes = {Withdrawal::Scope::Contact};
    REQUIRE(withdrawParticipant(desk.workspace(), request));
    CHECK(mailingList(desk.workspace(), Mailing::For::Recontact).isEmpty());
    CHECK(mailingList(desk.workspace(), Mailing::For::Summary).isEmpty());
}

TEST_CASE("A summary is due from the day after the study's end until it is logged as sent")
{
    StudyDesk desk;
    const Participant one = asked(desk, YesNo::No, YesNo::Yes, u"Ama Example"_s);
    asked(desk, YesNo::Yes, YesNo::No, u"Ben Example"_s);
    CHECK(summariesDue(desk.workspace(), afterTheEnd() - day).isEmpty());
    CHECK(codes(summariesDue(desk.workspace(), afterTheEnd())) == QStringList{one.code});
    CHECK(codes(todayAt(desk.workspace(), afterTheEnd()).summaries) == QStringList{one.code});
    REQUIRE(markSummariesSent(desk.workspace(), {one.id}, Delivery::Post));
    CHECK(summariesDue(desk.workspace(), afterTheEnd()).isEmpty());
}
