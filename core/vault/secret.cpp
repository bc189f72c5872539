// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"

#include "core/vault/bytes.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace colloquy {

Secret::Secret()
{
    if (!initialiseSodium())
        qFatal("libsodium can't be used on this machine.");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    Q_CHECK_PTR(m_bytes.get());
    sodium_memzero(m_bytes.get(), size);
}

Secret Secret::random()
{
    Secret secret;
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::copy() const
{
    Secret same;
    std::copy_n(data(), size, same.data());
    return same;
}

bool Secret::operator==(const Secret &other) const
{
    return sodium_memcmp(data(), other.data(), size) == 0;
}

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes first
}

Secret derive(const Secret &studyKey, Subkey use)
{
    static_assert(Secret::size == crypto_kdf_KEYBYTES && crypto_kdf_CONTEXTBYTES == 8);
    Secret subkey;
    crypto_kdf_derive_from_key(subkey.data(), Secret::size, static_cast<quint64>(use), "colloquy",
                               studyKey.data());
    return subkey;
}

bool initialiseSodium()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

namespace {

// A closed stream would be opened anew as one of our own files, and written into.
void keepStreamsOpen()
{
    constexpr const char *instead[] = {"/dev/null", "/dev/full", "/dev/null"};
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (fcntl(stream, F_GETFD) < 0)
            static_cast<void>(open(instead[stream], O_RDWR));
    }
}

} // namespace

void hardenProcess()
{
    keepStreamsOpen();
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN); // a write past the limit fails, and is told of as a full disk
    std::signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

QByteArray randomBytes(qsizetype count)
{
    if (!initialiseSodium())
        qFatal("libsodium can't be used on this machine.");
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace colloquy
