// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wordscan.h"
#include "tests/faults/preloaded.h"

#include "core/vault/bytes.h"
#include "tests/support/studydesk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

const QString plantedName = u"Quetzalina Vandermeer"_s;
const QStringList planted{plantedName,
                          u"quetzalina@example.org"_s,
                          u"07700 900765"_s,
                          u"12 Fictional Crescent"_s,
                          u"rings from the garden shed"_s,
                          u"corrected after Quillon complained"_s};

/// The sample study, made by the program itself, with all that it left behind in one folder.
class SampleOnDisk {
public:
    SampleOnDisk()
    {
        QFile pass(m_secrets.filePath(u"pass"_s));
        REQUIRE(pass.open(QIODevice::WriteOnly));
        pass.write(samplePassphrase().toUtf8() + '\n');
        pass.close();
        REQUIRE(m_program.run({u"sample"_s, path(), u"--kdf-memory-mib"_s, u"1"_s, u"--kdf-ops"_s, u"1"_s})
                    .code == 0);
    }

    QString folder() const { return m_folder.path(); }
    QString journals() const { return m_program.journals(); }
    QString path() const { return m_folder.filePath(u"sample.study"_s); }

    QByteArray said(const QStringList &words) const
    {
        const Ended ended = m_program.run(words.first(2) + QStringList{path()} + words.mid(2) +
                                          QStringList{u"--passphrase-file"_s, m_secrets.filePath(u"pass"_s)});
        INFO(ended.err.toStdString());
        REQUIRE(ended.code == 0);
        return ended.out + ended.err;
    }

    /// Writes to everybody's record, so that what is sealed goes through rollback journals.
    void annotateAll() const
    {
        const QJsonArray people =
            QJsonDocument::fromJson(said({u"participant"_s, u"list"_s, u"--json"_s})).array();
        REQUIRE(people.size() > 50);
        for (const QJsonValue &person : people)
            said({u"participant"_s, u"set"_s, person[u"code"].toString(), u"notes="_s + planted[4]});
    }

    /// Brings a new sheet into use that leaves its translations in date, with the reason why.
    void replaceSheet() const
    {
        QFile text(m_secrets.filePath(u"text"_s));
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write("You are invited to take part.\n");
        text.close();
        const QString id = QString::fromUtf8(
            said({u"document"_s, u"add"_s, u"--kind"_s, u"sheet"_s, u"--group"_s, u"client"_s,
                  u"--language"_s, u"en"_s, u"--version"_s, u"9"_s, u"--text-file"_s, text.fileName()}));
        said({u"document"_s, u"use"_s, id.trimmed(), u"--approved"_s, u"2026-11-20"_s,
              u"--translations-unaffected"_s, planted[5]});
    }

    QStringList words() const
    {
        auto workspace = Workspace::open(path());
        REQUIRE(workspace);
        REQUIRE((*workspace)->unlock(samplePassphrase()));
        return sealedWords(**workspace) + QStringList{samplePassphrase()};
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_secrets;
    Preloaded m_program{m_folder.path()};
};

} // namespace

TEST_CASE("No word that is sealed stands in the clear in any file, not even in mid-transaction")
{
    const SampleOnDisk sample;
    sample.said({u"participant"_s, u"add"_s, u"--group"_s, u"client"_s, u"--name"_s, planted[0], u"--email"_s,
                 planted[1], u"--phone"_s, planted[2], u"--address"_s, planted[3], u"--notes"_s, planted[4]});
    sample.annotateAll();
    sample.replaceSheet();
    const QByteArray open = sample.said({u"participant"_s, u"list"_s}) +
                            sample.said({u"export"_s, u"schedule"_s}) +
                            sample.said({u"interview"_s, u"list"_s, u"--json"_s}) +
                            sample.said({u"document"_s, u"list"_s, u"--json"_s}) +
                            sample.said({u"participant"_s, u"show"_s, u"C01"_s, u"--json"_s});
    const QStringList words = sample.words();
    REQUIRE(words.contains(plantedName));
    REQUIRE(words.contains(planted[5]));
    const WordScan scan(words);
    CHECK(scan.count() > 1000);
    CHECK(scan.hitsBelow(sample.folder()) == QStringList());
    CHECK(scan.hits(open) == QStringList());
}

TEST_CASE("The scan would find what it looks for")
{
    const SampleOnDisk sample;
    sample.annotateAll();
    const QStringList words = sample.words();
    const WordScan scan(words);
    const QByteArray named = sample.said({u"participant"_s, u"list"_s, u"--identified"_s, u"--json"_s});
    CHECK(scan.hits(named).size() > 100);
    CHECK(QDir(sample.journals()).count() > 100);
    CHECK_FALSE(WordScan({u"client"_s}).hitsBelow(sample.journals()).isEmpty());

    const WordScan one(planted);
    const QByteArray noise = randomBytes(5000);
    for (const QString &form : {plantedName, plantedName.toUpper(), u"quetzalina vandermeer"_s}) {
        const auto *units = reinterpret_cast<const char *>(form.utf16());
        CHECK(one.hits(noise + form.toUtf8() + noise).contains(plantedName));
        CHECK(one.hits(noise + QByteArray(units, 2 * form.size()) + noise).contains(plantedName));
    }
    CHECK(one.hits("07700900765") == QStringList{planted[2]});
    CHECK(one.hits(noise).isEmpty());
}
