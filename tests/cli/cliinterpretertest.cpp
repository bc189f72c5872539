// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

Ran done(const Ran &ran)
{
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.err.isEmpty());
    return ran;
}

Ran at(const CliDesk &desk, const QString &now, const QString &words)
{
    QStringList arguments = words.split(u' ');
    arguments.replaceInStrings(u"STUDY"_s, desk.study());
    return desk.run(arguments + QStringList{u"--now"_s, now});
}

/// C01 speaks Urdu as in Mirpur and wishes for a woman; I01 and I02 suit, I03 is a man and dearer.
void fill(const CliDesk &desk)
{
    done(desk("participant add STUDY --group client --name Ama --speaks ur --dialect Mirpuri "
              "--interpreter yes --interpreter-gender female"));
    done(desk("participant screen STUDY C01 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
              "individual_session=yes attended_group=no"));
    const QByteArray terms = " --agreement 2026-10-02 --recording yes --band 24=50 --band 2=100";
    for (const QByteArray who : {"--name Sara --gender female --dialects Mirpuri --rate-pence 3000",
                                 "--name Iqra --gender female --dialects Mirpuri --rate-pence 3600",
                                 "--name Omar --gender male --rate-pence 4200"})
        done(desk(("interpreter add STUDY --speaks ur " + who + terms).constData()));
}

QString stateOf(const CliDesk &desk)
{
    const QJsonArray interviews = done(desk("interview list STUDY --json")).array();
    return interviews.last().toObject()["interpreter_state"_L1].toString();
}

QJsonObject use(const CliDesk &desk, const QString &interpreter)
{
    for (const QJsonValue &row : done(desk("report interpreters STUDY --json")).array()) {
        if (row["interpreter"_L1].toString() == interpreter)
            return row.toObject();
    }
    return {};
}

QStringList dueKinds(const Ran &ran)
{
    QStringList kinds;
    for (const QJsonValue &task : ran.object()["interpreters"_L1].toArray())
        kinds << task["kind"_L1].toString();
    return kinds;
}

} // namespace

TEST_CASE("The life of an interpreter's booking on the command line")
{
    const CliDesk desk;
    fill(desk);
    const QString none = u"--override all=Known"_s;
    done(desk("study set STUDY interpreter_line=08000000000 interpreter_line_code=4711"));
    done(desk("interview book STUDY C01 --at 2026-12-08T10:00 --mode teams --override all=Known"));
    CHECK(stateOf(desk) == u"wanted"_s);
    CHECK(dueKinds(desk("today STUDY --json")) == QStringList{u"find"_s});

    // Who suits, in order and with reasons.
    const QJsonArray suggested = done(desk("interpreter suggest STUDY C01 --json")).array();
    REQUIRE(suggested.size() == 3);
    CHECK(suggested[0]["for"_L1].toString().contains(u"the dialect"_s));
    CHECK(suggested[2]["against"_L1] == u"not the wished gender"_s);
    CHECK(done(desk("interpreter suggest STUDY C01")).out.contains(u"not the wished gender"_s));
    CHECK(suggested[0]["interpreter"_L1] == u"I01"_s);
    CHECK(suggested[0]["cost_pence"_L1] == 5500);
    CHECK(suggested[0]["reasons"_L1]["dialect"_L1] == u"suits"_s);
    CHECK(suggested[2]["interpreter"_L1] == u"I03"_s);
    CHECK(suggested[2]["findings"_L1].toArray() == QJsonArray{u"interpreter.gender"_s});

    // Asked, in words that say nothing about the participant.
    done(desk("interpreter ask STUDY C01 --interpreter I01"));
    CHECK(stateOf(desk) == u"asked"_s);
    const QString request = done(desk("interpreter request STUDY C01")).out;
    CHECK(request.contains(u"Urdu, dialect: Mirpuri"_s));
    CHECK(request.contains(u"09:20 to 11:10"_s));
    CHECK_FALSE(request.contains(u"C01"_s));
    CHECK_FALSE(request.contains(u"Ama"_s));
    CHECK(done(desk("interpreter request STUDY C01 --with-code")).out.contains(u"C01"_s));
    CHECK(done(desk("interpreter request STUDY C01 --format eml")).out.contains(u"text/calendar"_s));
    CHECK(done(desk("interpreter request STUDY C01 --format ics")).out.contains(u"STATUS:TENTATIVE"_s));
    CHECK(dueKinds(desk("today STUDY --json")).isEmpty());
    CHECK(dueKinds(at(desk, u"2026-12-02T09:00:00Z"_s, u"today STUDY --json"_s)) == QStringList{u"remind"_s});

    // Declined, and the next best in one step; then confirmed and accepted.
    done(desk("interpreter decline STUDY C01 --reason Full --next best"));
    CHECK(done(desk("interview list STUDY --json")).array().last()["interpreter"_L1] == u"I02"_s);
    done(desk("interpreter confirm STUDY C01"));
    CHECK(stateOf(desk) == u"confirmed"_s);
    CHECK(dueKinds(desk("today STUDY --json")) == QStringList{u"accept"_s});
    done(desk("interpreter booking STUDY C01 accepted=yes reference=R-17"));
    CHECK(dueKinds(at(desk, u"2026-12-02T09:00:00Z"_s, u"today STUDY --json"_s)) == QStringList{u"papers"_s});
    done(desk("interpreter papers STUDY C01"));
    CHECK(dueKinds(desk("today STUDY --json")).isEmpty());

    // Moved, and asked again.
    done(desk("interview move STUDY C01 --at 2026-12-09T10:00 --reason Asked --override all=Known"));
    CHECK(stateOf(desk) == u"reconfirm"_s);
    CHECK(dueKinds(desk("today STUDY --json")) == QStringList{u"ask_again"_s});
    done(desk("interpreter confirm STUDY C01"));
    CHECK(stateOf(desk) == u"confirmed"_s);

    // Nobody comes on the day: the telephone service steps in.
    const QString day = u"2026-12-09T10:05:00Z"_s;
    CHECK(desk("interpreter absent STUDY C01 --reason Ill --by-telephone").says(u"block time.future"_s));
    const Ran line = done(at(desk, day, u"interpreter absent STUDY C01 --reason Ill --by-telephone"_s));
    CHECK(line.out == u"08000000000 4711\n"_s);
    CHECK(stateOf(desk) == u"confirmed"_s);
    CHECK(use(desk, u"I02"_s)["no_show"_L1] == 1);
    CHECK(use(desk, u"telephone"_s)["confirmed"_L1] == 1);
    CHECK(desk("interpreter request STUDY C01").says(u"block record.wrong_state"_s));
}

TEST_CASE("Calling off inside a band keeps the fee with the booking")
{
    const CliDesk desk;
    fill(desk);
    done(desk("interview book STUDY C01 --at 2026-12-08T10:00 --mode teams --interpreter I01 --override "
              "all=Known"));
    done(desk("interpreter confirm STUDY C01"));
    const QString late = u"2026-12-07T18:00:00Z"_s;
    const QString cancel = u"interview cancel STUDY C01 --by participant --reason Ill"_s;
    const Ran refused = at(desk, late, cancel);
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"£27.50"_s));
    done(at(desk, late, cancel + u" --override interpreter.late=Known"_s));
    CHECK(stateOf(desk) == u"released"_s);
    CHECK(use(desk, u"I01"_s)["charged_pence"_L1] == 2750);
    CHECK(done(desk("interpreter request STUDY C01 --format ics")).out.contains(u"METHOD:CANCEL"_s));
    const QString csv = done(desk("report interpreters STUDY --csv")).out;
    CHECK(csv.startsWith(u"language,interpreter,requests,"_s));
    CHECK_FALSE(csv.contains(u"\nall,"_s));
    CHECK(done(desk("report interpreters STUDY")).out.contains(u"\nall "_s));
}

TEST_CASE("Where the settings name no telephone service, that is said when it is to step in")
{
    const CliDesk desk;
    fill(desk);
    done(desk("interview book STUDY C01 --at 2026-12-08T10:00 --mode teams --interpreter I01 --override "
              "all=Known"));
    const Ran ran =
        at(desk, u"2026-12-08T10:05:00Z"_s, u"interpreter absent STUDY C01 --reason Ill --by-telephone"_s);
    CHECK(ran.code == 0);
    CHECK(ran.err.contains(u"warn text.empty"_s));
    CHECK(stateOf(desk) == u"confirmed"_s);
}

TEST_CASE("An agency is asked, and whoever it names is recorded with the participant's yes")
{
    const CliDesk desk;
    fill(desk);
    done(desk("interview book STUDY C01 --at 2026-12-08T10:00 --mode teams --override all=Known"));
    desk.run({u"study"_s, u"set"_s, desk.study(), u"contact_lines=ann@example.ac.uk"_s});
    done(desk.run({u"interpreter"_s, u"ask"_s, desk.study(), u"C01"_s, u"--agency"_s,
                   u"Wordways <jobs@example.org>"_s}));
    CHECK(done(desk("interpreter request STUDY C01 --format eml")).out.contains(u"<jobs@example.org>"_s));
    CHECK(done(desk("interpreter request STUDY C01")).out.contains(u"Hello,"_s));
    const QString invitation =
        done(desk("interpreter request STUDY C01 --format ics")).out.remove(u"\r\n "_s); // unfolded
    CHECK(invitation.contains(u"mailto:jobs@example.org"_s));
    CHECK(invitation.contains(u"mailto:ann@example.ac.uk"_s));
    done(desk("interpreter confirm STUDY C01"));
    CHECK(stateOf(desk) == u"confirmed"_s);
    CHECK(desk("interpreter name STUDY C01 --interpreter I02").says(u"warn interpreter.not_accepted"_s));
    done(desk("interpreter name STUDY C01 --interpreter I02 --accepted yes"));
    CHECK(done(desk("interview list STUDY --json")).array().last()["interpreter"_L1] == u"I02"_s);
}

TEST_CASE("A call has an interpreter of its own, who is in one place only")
{
    const CliDesk desk;
    fill(desk);
    const Ran call =
        done(desk("interpreter call STUDY C01 --call screening --at 2026-12-02T10:00 --interpreter I01"));
    CHECK(call.out == u"C01 2026-12-02T10:00:00Z asked\n"_s);
    done(desk("interpreter confirm STUDY C01 --call screening"));
    const Ran twice =
        desk("interpreter call STUDY C01 --call consent --at 2026-12-02T10:15 --interpreter I01");
    CHECK(twice.code == 1);
    CHECK(twice.says(u"block clash.researcher"_s));
    CHECK(twice.err.contains(u"block clash.interpreter"_s));
    done(desk("interpreter call STUDY C01 --call screening --at 2026-12-03T10:00"));
    CHECK(dueKinds(desk("today STUDY --json")) == QStringList{u"ask_again"_s});
    done(desk("interpreter confirm STUDY C01 --call screening"));
    done(at(desk, u"2026-12-03T10:40:00Z"_s, u"interpreter attend STUDY C01 --call screening"_s));
    const QJsonObject row = use(desk, u"I01"_s);
    CHECK(row["attended"_L1] == 1);
    CHECK(row["minutes"_L1] == 50); // with briefing and debriefing
    CHECK(row["expected_pence"_L1] == 2500);
}

TEST_CASE("What a participant wishes of interpreters is kept and weighed")
{
    const CliDesk desk;
    fill(desk);
    done(desk("participant set STUDY C01 not_interpreters=I01 same_interpreter=yes filming=no"));
    const QJsonObject shown = done(desk("participant show STUDY C01 --json")).object();
    CHECK(shown["not_interpreters"_L1].toArray() == QJsonArray{u"I01"_s});
    CHECK(shown["same_interpreter"_L1].toBool());
    CHECK(shown["filming"_L1] == u"no"_s);
    CHECK(desk("participant set STUDY C01 not_interpreters=I09").code == 1);
    done(desk("interview book STUDY C01 --at 2026-12-08T10:00 --mode teams --override all=Known"));
    CHECK(done(desk("interpreter suggest STUDY C01 --json")).array()[0]["interpreter"_L1] == u"I02"_s);
    CHECK(desk("interpreter ask STUDY C01 --interpreter I01").says(u"warn interpreter.banned"_s));
}

TEST_CASE("An interpreter's record is shown with all its terms")
{
    const CliDesk desk;
    const QString file = desk.write(u"agreement.pdf"_s, "%PDF-1.4 fictional");
    const Ran added =
        desk.run({u"interpreter"_s, u"add"_s, desk.study(), u"--speaks"_s, u"bfi"_s, u"--agreement"_s,
                  u"2026-10-02"_s, u"--agreement-file"_s, file, u"--agency-reference"_s, u"A-1"_s,
                  u"--filming"_s, u"no"_s, u"--mode"_s, u"face_to_face"_s, u"--least-minutes"_s, u"180"_s});
    CHECK(done(added).out == u"I01\n"_s);
    const QJsonObject shown = done(desk("interpreter show STUDY I01 --json --identified")).object();
    CHECK(shown["cleared"_L1].toBool());
    CHECK(shown["agreement_file"_L1].toBool());
    CHECK(shown["agency_reference"_L1] == u"A-1"_s);
    CHECK(shown["filming"_L1] == u"no"_s);
    CHECK(shown["modes"_L1].toArray() == QJsonArray{u"face_to_face"_s});
    CHECK(shown["least_minutes"_L1] == 180);
    CHECK(desk.locked({u"interpreter"_s, u"show"_s, desk.study(), u"I01"_s}).code == 0);
}

TEST_CASE("Signing for more than an hour wants two, and starts with two")
{
    const CliDesk desk;
    done(desk("participant add STUDY --group client --speaks bfi --reads en --interpreter yes"));
    done(desk("participant screen STUDY C01 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
              "individual_session=yes attended_group=no"));
    for (int i = 0; i < 2; ++i)
        done(desk("interpreter add STUDY --speaks bfi --agreement 2026-10-02 --recording yes"));
    done(desk("interview book STUDY C01 --at 2026-12-08T10:00 --mode teams --interpreter I01 --override "
              "all=Known"));
    done(desk("interpreter confirm STUDY C01 --accepted yes"));
    CHECK(dueKinds(desk("today STUDY --json")) == QStringList{u"second"_s});
    CHECK(desk("interpreter ask STUDY C01 --interpreter I01 --second").says(u"block clash.interpreter"_s));
    const QString day = u"2026-12-08T10:00:00Z"_s;
    CHECK(at(desk, day, u"interview start STUDY C01"_s).err.contains(u"warn interpreter.second"_s));
    done(desk("interpreter ask STUDY C01 --interpreter I02 --second"));
    CHECK(desk("interpreter name STUDY C01 --interpreter I01 --second").says(u"block clash.interpreter"_s));
    done(desk("interpreter confirm STUDY C01 --second"));
    CHECK_FALSE(at(desk, day, u"interview start STUDY C01"_s).err.contains(u"interpreter.second"_s));
    CHECK(done(desk("interview list STUDY --json")).array().last()["interpreter"_L1] == u"I01"_s);
}
