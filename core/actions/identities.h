// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"

#include <atomic>
#include <thread>
#include <vector>

namespace colloquy {

class Vault;

/// Who somebody is, as the list says it.
struct Identity {
    QString name;
    QString email;
    QString phone;
    SealState state = SealState::Open; ///< Damaged where it can't be opened
};

/// Opens many people's identities in a thread, while whoever reads goes on reading and lends a hand at the
/// end. The vault may neither be locked nor go before that.
class IdentityOpening {
public:
    explicit IdentityOpening(const Vault &vault)
        : m_vault(vault)
    {}
    ~IdentityOpening();
    Q_DISABLE_COPY_MOVE(IdentityOpening)

    /// An empty \a blob is somebody's who was erased.
    void add(const Id<Participant> &person, QByteArrayView blob);
    /// Of the one who was added as number \a position, counted from 0.
    void setKey(qsizetype position, QByteArrayView wrapped);

    /// Once everybody has been added.
    void begin();
    /// In the order of adding. Only once.
    std::vector<Identity> finish();

private:
    struct Stretch {
        qsizetype start = 0;
        qsizetype size = 0;
    };
    struct Sealed {
        Id<Participant> person;
        Stretch blob;
        Stretch key;
    };

    Stretch keep(QByteArrayView bytes);
    QByteArrayView bytes(const Stretch &stretch) const
    {
        return QByteArrayView(m_bytes).sliced(stretch.start, stretch.size);
    }
    void work();
    void open(const Sealed &sealed, Identity &identity) const;

    const Vault &m_vault;
    QByteArray m_bytes; ///< all blobs and keys, one behind the other
    std::vector<Sealed> m_sealed;
    std::vector<Identity> m_opened;
    std::atomic<size_t> m_next = 0; ///< whom nobody has begun with yet
    std::thread m_thread;
};

} // namespace colloquy
