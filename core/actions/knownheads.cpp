// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/knownheads.h"

#include "core/vault/digest.h"

#include <QDir>
#include <QFile>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype macBytes = 32;
constexpr qsizetype seqBytes = 20;
constexpr qsizetype sumBytes = 16;
constexpr qsizetype lineBytes = seqBytes + 1 + 2 * macBytes + 1 + sumBytes + 1;

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

/// Always as long, for it is written over in place, and with a sum at its end, by which half a line is told
/// from a whole one: a new file in its stead would take longer than the rest of a small step.
QByteArray lineOf(const AuditHead &head)
{
    const QByteArray line = QByteArray::number(head.seq).rightJustified(seqBytes) + ' ' + head.mac.toHex();
    return line + ' ' + plainHash(line).toHex().left(sumBytes) + '\n';
}

/// Nothing where it isn't whole.
std::optional<AuditHead> headOf(const QByteArray &line)
{
    const AuditHead head{line.left(seqBytes).trimmed().toLongLong(),
                         QByteArray::fromHex(line.mid(seqBytes, 2 * macBytes + 1).trimmed())};
    return line == lineOf(head) ? std::optional(head) : std::nullopt;
}

} // namespace

void KnownHeads::remember(const Place &place, const AuditHead &head)
{
    if (folder().isEmpty())
        return;
    QFile file(pathOf(place));
    constexpr auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    const bool opened = file.open(mode) || (QDir().mkpath(folder()) && file.open(mode)) ||
                        (file.remove() && file.open(mode)); // one that somebody else made
    if (opened)
        file.write(lineOf(head));
}

std::optional<AuditHead> KnownHeads::recall(const Place &place)
{
    QFile file(pathOf(place));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const std::optional<AuditHead> head = headOf(file.read(lineBytes));
    if (head || !file.seek(0))
        return head;
    return headOf(file.read(lineBytes)); // it may just have been being written
}

} // namespace colloquy
