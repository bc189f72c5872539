// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/promises.h"
#include "tests/support/filebytes.h"

#include "core/actions/participants.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 20;

} // namespace

QString programPath(const QString &name)
{
    return QStringLiteral(BINARY_ROOT "/bin/") + name;
}

TrialStudy::TrialStudy()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(stateFolder()));
    {
        StudyDesk desk(path());
        for (int i = 0; i < people; ++i)
            informed(desk, eligibleClient(desk));
    }
    m_whole = bytesOf(path());
}

void TrialStudy::putBack() const
{
    QFile::remove(journal());
    QDir(stateFolder()).removeRecursively();
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(m_whole) == m_whole.size());
}

std::unique_ptr<Workspace> TrialStudy::open() const
{
    auto workspace = Workspace::open(path());
    REQUIRE(workspace);
    REQUIRE((*workspace)->unlock(StudyDesk::passphrase()));
    (*workspace)->setClock(StudyDesk::monday());
    return std::move(*workspace);
}

void Promises::hear(const QByteArray &output)
{
    const qsizetype whole = output.lastIndexOf('\n') + 1;
    for (const QByteArray &line : output.left(whole).split('\n')) {
        if (line.contains(" at "))
            hearOne(line.split(' '));
    }
}

// "booked ID START at SEQ MAC", "noted ID WORD at SEQ MAC" or "cancelled ID at SEQ MAC"
void Promises::hearOne(const QByteArrayList &words)
{
    ++m_count;
    const QString id = QString::fromLatin1(words[1]);
    if (words[0] == "booked")
        m_booked.insert(*Id<Interview>::parse(id), words[2].toLongLong());
    if (words[0] == "noted")
        m_noted[*Id<Participant>::parse(id)] << QString::fromLatin1(words[2]);
    m_links << AuditHead{words[words.size() - 2].toLongLong(), QByteArray::fromHex(words.last())};
}

QStringList Promises::broken(const Workspace &workspace) const
{
    QStringList broken;
    const Store &store = workspace.store();
    for (auto booked = m_booked.begin(); booked != m_booked.end(); ++booked) {
        const auto interview = store.find(booked.key());
        if (!interview || interview->start.utc != *booked)
            broken << u"booked "_s + booked.key().text();
    }
    for (auto noted = m_noted.begin(); noted != m_noted.end(); ++noted) {
        const QStringList kept = store.find(noted.key()).value_or(Participant()).notes.split(u' ');
        for (const QString &word : *noted) {
            if (!kept.contains(word))
                broken << u"noted "_s + word;
        }
    }
    for (const AuditHead &link : m_links) {
        if (!holdsLink(store, link))
            broken << u"audit %1"_s.arg(link.seq);
    }
    return broken;
}

} // namespace colloquy
