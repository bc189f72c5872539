// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawopening.h"

#include "core/vault/bytes.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <span>
#include <thread>
#include <vector>

namespace colloquy::bench {

namespace {

constexpr qsizetype headBytes = 2 + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

struct Sealed {
    QByteArray id;
    QByteArray blob;
    QByteArray wrapped;
};

struct Contact {
    std::array<QString, 3> texts; ///< name, e-mail, phone
};

QByteArray blobOf(sqlite3_stmt *statement, int column)
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return QByteArray(blob, sqlite3_column_bytes(statement, column));
}

std::vector<Sealed> readSealed(const RawFile &file)
{
    std::vector<Sealed> sealed;
    sqlite3_stmt *statement = file.prepare("SELECT p.id, p.sealed_identity, k.wrapped FROM participant p"
                                           " LEFT JOIN keyring k ON k.owner = p.id");
    while (sqlite3_step(statement) == SQLITE_ROW)
        sealed.push_back({blobOf(statement, 0), blobOf(statement, 1), blobOf(statement, 2)});
    sqlite3_finalize(statement);
    return sealed;
}

/// Where a blob is bound to, with room for the owner at the end.
struct Places {
    QByteArray key;
    QByteArray identity;
};

Places placesOf(const RawFile &file)
{
    sqlite3_stmt *statement = file.prepare("SELECT id FROM study");
    sqlite3_step(statement);
    const QByteArray study = blobOf(statement, 0);
    sqlite3_finalize(statement);
    const QByteArray blank(16, '\0');
    Framed key("colloquy key");
    key.byte(1).byte(1).field(study).field(blank);
    Framed identity("colloquy blob");
    identity.byte(1)
        .byte(1)
        .field(study)
        .field("participant")
        .field("sealed_identity")
        .field(blank)
        .field(blank);
    return {key.view().toByteArray(), identity.view().toByteArray()};
}

bool open(unsigned char *plain, const QByteArray &blob, const QByteArray &place, const unsigned char *key)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, raw(blob) + headBytes, static_cast<quint64>(blob.size() - headBytes),
               raw(place), static_cast<quint64>(place.size()), raw(blob) + 2, key) == 0;
}

/// The first three texts of a CBOR array of short ones.
void decode(const unsigned char *plain, Contact &contact)
{
    const unsigned char *at = plain + 1;
    for (QString &text : contact.texts) {
        const int small = *at++ & 0x1f;
        const int size = small < 24 ? small : *at++;
        text = QString::fromUtf8(reinterpret_cast<const char *>(at), size);
        at += size;
    }
}

void openAll(std::span<const Sealed> sealed, std::span<Contact> contacts, Places places,
             const unsigned char *wrapKey)
{
    std::array<unsigned char, Secret::size> key{};
    std::vector<unsigned char> plain;
    for (size_t i = 0; i < sealed.size(); ++i) {
        const QByteArray &id = sealed[i].id;
        plain.resize(static_cast<size_t>(sealed[i].blob.size()));
        places.key.replace(places.key.size() - 16, 16, id);
        places.identity.replace(places.identity.size() - 16, 16, id);
        places.identity.replace(places.identity.size() - 36, 16, id);
        if (!open(key.data(), sealed[i].wrapped, places.key, wrapKey) ||
            !open(plain.data(), sealed[i].blob, places.identity, key.data()))
            qFatal("The floor doesn't open what the study sealed.");
        decode(plain.data(), contacts[i]);
    }
}

} // namespace

qsizetype openRaw(const RawFile &file, const Secret &studyKey)
{
    const Secret wrapKey = derive(studyKey, Subkey::Wrap);
    const Places places = placesOf(file);
    const std::vector<Sealed> sealed = readSealed(file);
    std::vector<Contact> contacts(sealed.size());
    const std::span<const Sealed> blobs(sealed);
    const std::span<Contact> all(contacts);
    const size_t half = all.size() / 2;
    std::thread second(openAll, blobs.subspan(half), all.subspan(half), places, wrapKey.data());
    openAll(blobs.first(half), all.first(half), places, wrapKey.data());
    second.join();
    return static_cast<qsizetype>(contacts.size());
}

} // namespace colloquy::bench
