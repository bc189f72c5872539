// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace colloquy {

/// A key of 32 bytes in guarded memory that is never swapped out and is wiped when it goes. It can be
/// moved, and is copied only where that is said. Making one costs about 30 us: persons' keys are BriefKeys
/// instead.
class Secret {
public:
    static constexpr size_t size = 32;

    /// Of zeros, to be filled.
    Secret();
    static Secret random();
    Secret copy() const;

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }

    /// Takes the same time wherever they differ.
    bool operator==(const Secret &other) const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
};

/// What a study key is turned into. The numbers are part of the file format.
enum class Subkey : quint64 { Wrap = 1, Audit = 2, RowHash = 3, Backup = 4, Staff = 5, Commitment = 6 };

Secret derive(const Secret &studyKey, Subkey use);

/// Makes libsodium ready, once; false where it can't be. Everything in the vault asks for it by itself.
bool initialiseSodium();

/// For a program's main(): no core dumps, no other process of the same person reads our memory, our files are
/// ours alone, and a full disk or a closed pipe is an error that is told instead of a sudden end.
void hardenProcess();

/// Overwrites bytes that nobody else shares.
void wipe(QByteArray &bytes);

QByteArray randomBytes(qsizetype count);

} // namespace colloquy
