// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rules/fieldrules.h"
#include "tests/cli/clidesk.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

/// What is known of each interpreter by words, as `interpreter show` sends it out.
QList<QJsonObject> sentOut(const CliDesk &desk, qsizetype count)
{
    QList<QJsonObject> records;
    for (qsizetype i = 1; i <= count; ++i) {
        const QString code = u"I%1"_s.arg(static_cast<int>(i), 2, 10, QChar(u'0'));
        const Ran shown =
            desk.run({u"interpreter"_s, u"show"_s, desk.study(), code, u"--json"_s, u"--identified"_s});
        INFO(code.toStdString() << shown.err.toStdString());
        REQUIRE(shown.code == 0);
        records << QJsonObject{{u"name"_s, shown.object()["name"_L1]},
                               {u"notes"_s, shown.object()["notes"_L1]}};
    }
    return records;
}

void takeIn(const CliDesk &desk, const QList<QJsonObject> &records)
{
    for (const QJsonObject &record : records) {
        const QString file = desk.write(u"who.json"_s, QJsonDocument(record).toJson());
        const Ran added = desk.run(
            {u"interpreter"_s, u"add"_s, desk.study(), u"--speaks"_s, u"ur"_s, u"--details"_s, file});
        INFO(record["name"_L1].toString().toStdString() << added.err.toStdString());
        REQUIRE(added.code == 0);
    }
}

} // namespace

TEST_CASE("Interpreters' names and notes of every script are sent out and taken in as they were")
{
    QFile file(QStringLiteral(TEST_DATA) + u"/words/manyscripts.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray names = words["names"_L1].toArray();
    const QJsonArray notes = words["notes"_L1].toArray();
    CHECK(names.size() >= 200);
    QList<QJsonObject> records;
    QList<QJsonObject> kept;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i][0].toString();
        const QString note = notes[i % notes.size()].toString();
        const Findings findings = checkText(u"name"_s, name, rules::limits::name) +
                                  checkText(u"notes"_s, note, rules::limits::notes, Lines::Many);
        if (!findings.isEmpty())
            continue; // refused, with the sign named
        records << QJsonObject{{u"name"_s, name}, {u"notes"_s, note}};
        kept << QJsonObject{{u"name"_s, normalised(name)}, {u"notes"_s, normalised(note)}};
    }
    CHECK(kept.size() > 190);
    const CliDesk desk;
    takeIn(desk, records);
    const QList<QJsonObject> out = sentOut(desk, kept.size());
    CHECK(out == kept);
    const CliDesk elsewhere;
    takeIn(elsewhere, out);
    CHECK(sentOut(elsewhere, kept.size()) == kept);
}
