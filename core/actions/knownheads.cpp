// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/knownheads.h"

#include <QDir>
#include <QFile>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

// The XDG base directory specification's place for what should persist but isn't worth a backup.
QString folder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/colloquy/heads"_s;
}

QString pathOf(const KnownHeads::Place &place)
{
    return folder() + u'/' + QString::fromLatin1(place.study.toHex() + '-' + place.instance.toHex());
}

} // namespace

void KnownHeads::remember(const Place &place, const AuditHead &head)
{
    QFile file(pathOf(place));
    if (file.open(QIODevice::WriteOnly) || (QDir().mkpath(folder()) && file.open(QIODevice::WriteOnly)))
        file.write(QByteArray::number(head.seq) + ' ' + head.mac.toHex() + '\n');
}

std::optional<AuditHead> KnownHeads::recall(const Place &place)
{
    QFile file(pathOf(place));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList words = file.readAll().trimmed().split(' ');
    if (words.size() != 2)
        return std::nullopt;
    return AuditHead{words[0].toLongLong(), QByteArray::fromHex(words[1])};
}

} // namespace colloquy
