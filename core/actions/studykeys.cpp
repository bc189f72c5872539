// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/studykeys.h"

#include <QSet>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int fairSigns = 9;
constexpr int strongSigns = 18;

/// What everybody tries first counts as one sign.
QString withoutCommonplaces(const QString &passphrase)
{
    static const QStringList commonplaces{u"password"_s, u"passphrase"_s, u"passwort"_s, u"qwerty"_s,
                                          u"azerty"_s,   u"letmein"_s,    u"welcome"_s,  u"interview"_s,
                                          u"colloquy"_s, u"study"_s};
    QString rest = passphrase.toLower();
    for (const QString &word : commonplaces)
        rest.replace(word, u"*"_s);
    return rest;
}

/// Runs such as "aaa" and "1234" add nothing after their second sign; two like letters are what words are
/// made of.
int countedSigns(const QString &text)
{
    constexpr int noStep = 99;
    int count = 0;
    int before = noStep;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i > 0 ? text[i].unicode() - text[i - 1].unicode() : noStep;
        count += step != before || std::abs(step) > 1;
        before = step;
    }
    return count;
}

} // namespace

Strength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return Strength::None;
    const QString rest = withoutCommonplaces(passphrase);
    const auto different = QSet<QChar>(rest.begin(), rest.end()).size();
    const int counted = countedSigns(rest);
    if (counted < fairSigns || different < 6)
        return Strength::Weak;
    return counted < strongSigns || different < 9 ? Strength::Fair : Strength::Strong;
}

Result<std::unique_ptr<Workspace>> openCreated(const QString &path, QByteArrayView recoveryKey)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return workspace.error();
    const Keyhole keyhole = (*workspace)->keyhole();
    auto unlocked = unlockWith(keyhole.slots, recoveryText(recoveryKey), keyhole.studyId);
    if (!unlocked)
        return unlocked.error();
    for (qsizetype i = 0; i < keyhole.slots.size(); ++i) {
        if (keyhole.slots[i].kind == Slot::Kind::Passphrase)
            unlocked->slot = i;
    }
    (*workspace)->unlock(*unlocked);
    return workspace;
}

} // namespace colloquy
