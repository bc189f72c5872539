// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QObject>

namespace colloquy {

/// What one guess at a passphrase costs, kept with the slot so that it can grow with the years.
struct KdfCost {
    quint64 ops = 3;            ///< 1 to 10
    quint64 memoryKiB = 262144; ///< 8 KiB to 1 GiB

    bool operator==(const KdfCost &) const = default;
};

/// One way to the study key: a passphrase or the recovery key. The label is the name under which its
/// holder acts in the audit trail; it isn't bound to the key, so that it can be changed.
struct Slot {
    Q_GADGET
public:
    enum class Kind { Passphrase, Recovery };
    Q_ENUM(Kind)

    Kind kind = Kind::Passphrase;
    QByteArray salt; ///< 16 bytes
    KdfCost cost;    ///< zeros for a recovery key, which nobody can guess
    QByteArray wrapped;
    QByteArray commitment; ///< ties the slot to one study key, whatever `wrapped` could be made to hold
    int version = 1;
    QString label;

    bool operator==(const Slot &) const = default;
};

struct NewSlot {
    Slot::Kind kind = Slot::Kind::Passphrase;
    QByteArray secret; ///< passphraseBytes(), or a recovery key
    KdfCost cost;      ///< of no matter for a recovery key
    QString label;
};

struct Unlocked {
    Secret studyKey;
    qsizetype slot = 0; ///< which of the slots opened
};

/// What of a passphrase counts: UTF-8 in NFC, so that it is the same from every keyboard.
QByteArray passphraseBytes(QStringView passphrase);

/// number.out_of_range or text.empty where the request can't be met. Takes as long as the cost says.
Result<Slot> makeSlot(const NewSlot &request, const Secret &studyKey, const QByteArray &studyId);

/// The slow part. Touches nothing else, so it may run in a thread. file.damaged for a cost out of bounds.
Result<Secret> slotKey(QByteArrayView secret, const Slot &slot);

/// The study key; passphrase.wrong where \a key doesn't fit.
Result<Secret> openSlot(const Slot &slot, const Secret &key, const QByteArray &studyId);

/// Tries every slot that \a text could open: as a recovery key first, for that is quick. May run in a thread.
Result<Unlocked> unlockWith(const QList<Slot> &slots, const QString &text, const QByteArray &studyId);

} // namespace colloquy
