// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/preloaded.h"
#include "tests/faults/promises.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

constexpr int manyRows = 50'000;

/// A study, and its researcher at the command line.
struct WatchedStudy {
    TrialStudy trial;
    Preloaded program{trial.folder()};

    WatchedStudy() { write(u"pass"_s, StudyDesk::passphrase().toUtf8() + '\n'); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(trial.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }

    Ended run(const QStringList &arguments) const
    {
        return program.run(arguments + QStringList{u"--now"_s, u"2026-11-30T08:00:00Z"_s,
                                                   u"--passphrase-file"_s, trial.folder() + u"/pass"_s});
    }
};

/// The journal, that it is there, its header, the study, and that the journal is gone.
const QStringList five{u"trial.study-journal"_s, u"/"_s, u"trial.study-journal"_s, u"trial.study"_s, u"/"_s};

} // namespace

TEST_CASE("An acknowledged booking costs exactly five flushes")
{
    const WatchedStudy study;
    const QString path = study.trial.path();
    const Ended booked =
        study.run({u"interview"_s, u"book"_s, path, u"C01"_s, u"--at"_s, u"2026-12-08T10:00"_s, u"--mode"_s,
                   u"phone"_s, u"--place"_s, u"07700 900123"_s, u"--override"_s, u"all=known"_s});
    INFO(booked.err.toStdString());
    REQUIRE(booked.out.startsWith("C01 2026-12-08T10:00:00Z"));
    CHECK(study.program.takeFlushes() == five);

    CHECK(study.run({u"interview"_s, u"list"_s, path}).code == 0);
    CHECK(study.run({u"verify"_s, path}).code == 0);
    CHECK(study.program.takeFlushes().isEmpty());

    const Ended refused = study.run({u"interview"_s, u"book"_s, path, u"C01"_s, u"--at"_s,
                                     u"2026-12-08T10:00"_s, u"--mode"_s, u"phone"_s});
    CHECK(refused.code == 1);
    CHECK(study.program.takeFlushes().isEmpty());
}

TEST_CASE("A batch of fifty thousand rows costs exactly five flushes")
{
    const WatchedStudy study;
    QByteArray csv = "name,email,group\r\n";
    for (int i = 0; i < manyRows; ++i)
        csv += "Person Example-" + QByteArray::number(i) + ",p" + QByteArray::number(i) +
               "@example.org,client\r\n";
    const Ended imported = study.run(
        {u"import"_s, u"participants"_s, study.trial.path(), study.write(u"people.csv"_s, csv), u"--json"_s});
    INFO(imported.err.toStdString());
    CHECK(imported.code == 0);
    CHECK(imported.out.contains("\"added\": 50000"));
    CHECK(study.program.takeFlushes() == five);
}
