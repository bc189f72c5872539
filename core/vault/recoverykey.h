// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace colloquy {

/// 160 random bits that open a study when every passphrase is forgotten. Printed as seven groups of five
/// signs, of which the last three are a check: one wrong sign, or two neighbours swapped, is always seen.
QByteArray newRecoveryKey();

/// "ABCDE-FGHJK-...", seven groups.
QString recoveryText(QByteArrayView key);

/// Nothing where \a text is no recovery key or its check fails.
std::optional<QByteArray> parseRecoveryKey(QStringView text);

/// Which two groups (from 0) to ask back when a study is created, to see that the key was written down.
/// Always the same two for one key, so that a second try asks no new ones.
QList<int> groupsToAskBack(QByteArrayView key);

bool groupMatches(QByteArrayView key, int group, QStringView typed);

} // namespace colloquy
