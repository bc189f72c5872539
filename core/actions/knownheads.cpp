// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/knownheads.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int macBytes = 32;

// The XDG base directory specification's place for what should persist but isn't worth a backup; relative
// paths don't count. Where there is no home either, nothing is remembered.
QString folder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(state))
        return state + u"/colloquy/heads"_s;
    const QString home = qEnvironmentVariable("HOME");
    return QDir::isAbsolutePath(home) ? home + u"/.local/state/colloquy/heads"_s : QString();
}

QString pathOf(const KnownHeads::Place &place)
{
    return folder() + u'/' + QString::fromLatin1(place.study.toHex() + '-' + place.instance.toHex());
}

} // namespace

void KnownHeads::remember(const Place &place, const AuditHead &head)
{
    if (folder().isEmpty())
        return;
    const QByteArray text = QByteArray::number(head.seq) + ' ' + head.mac.toHex() + '\n';
    const QString path = pathOf(place);
    QFile next(path + u".%1"_s.arg(QCoreApplication::applicationPid()));
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    const bool opened = next.open(mode) || (QDir().mkpath(folder()) && next.open(mode));
    const bool written = opened && next.write(text) == text.size();
    next.close();
    // In one step, so that a program killed halfway still remembers the head before.
    if (!written ||
        std::rename(QFile::encodeName(next.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        next.remove();
}

std::optional<AuditHead> KnownHeads::recall(const Place &place)
{
    QFile file(pathOf(place));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList words = file.readAll().trimmed().split(' ');
    const QByteArray mac = QByteArray::fromHex(words.last());
    if (words.size() != 2 || mac.size() != macBytes)
        return std::nullopt;
    return AuditHead{words[0].toLongLong(), mac};
}

} // namespace colloquy
