// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/identities.h"

#include "core/store/store.h"

#include <span>
#include <thread>

namespace colloquy {

namespace {

struct SealedIdentity {
    QByteArray blob;
    QByteArray wrappedKey;
};

std::vector<SealedIdentity> readSealed(const Workspace &workspace, const QList<ParticipantSummary> &people)
{
    QHash<QUuid, size_t> positions;
    positions.reserve(people.size());
    for (const ParticipantSummary &summary : people)
        positions.insert(summary.id.uuid, static_cast<size_t>(positions.size()));
    std::vector<SealedIdentity> sealed(static_cast<size_t>(people.size()));
    Query query = workspace.store().prepare("SELECT p.id, p.sealed_identity, k.wrapped FROM participant p"
                                            " LEFT JOIN keyring k ON k.owner = p.id");
    while (query.step()) {
        const auto position = positions.constFind(QUuid::fromRfc4122(query.bytes(0)));
        if (position != positions.cend())
            sealed[*position] = {query.bytes(1).toByteArray(), query.bytes(2).toByteArray()};
    }
    return sealed;
}

bool openOne(const Vault &vault, const SealedIdentity &sealed, ParticipantSummary &summary)
{
    static const Table<Participant> &table = tableOf<Participant>();
    static const SealedGroup<Participant> &group = table.sealed.first();
    const QByteArray owner = summary.id.bytes();
    const auto plain = vault.open({table.shape.name, group.name, owner, owner}, sealed.wrappedKey, sealed.blob);
    const auto cells = plain ? cellsOfCbor(*plain) : std::nullopt;
    if (!cells)
        return false;
    Participant participant;
    for (qsizetype i = 0; i < qMin(cells->size(), group.fields.size()); ++i) {
        if (!group.fields[i].write((*cells)[i], participant))
            return false;
    }
    summary.name = participant.name;
    summary.email = participant.email;
    summary.phone = participant.phone;
    return true;
}

void openAll(const Vault &vault, std::span<const SealedIdentity> sealed, std::span<ParticipantSummary> people)
{
    for (size_t i = 0; i < people.size(); ++i) {
        const bool erased = sealed[i].blob.isEmpty();
        if (!erased && !openOne(vault, sealed[i], people[i]))
            people[i].sealState = SealState::Damaged;
    }
}

} // namespace

ParticipantSummary summaryOf(const RollEntry &entry, SealState state)
{
    ParticipantSummary summary;
    summary.id = entry.id;
    summary.code = entry.code;
    summary.number = entry.number;
    summary.group = entry.group;
    summary.spokenLanguage = entry.spokenLanguage;
    summary.readingLanguage = entry.readingLanguage;
    summary.enquiredAt = entry.enquiredAt;
    summary.sealState = state;
    summary.facts = entry.facts;
    summary.progress = entry.progress;
    summary.interviewAt = entry.interviewAt;
    return summary;
}

void openIdentities(const Workspace &workspace, QList<ParticipantSummary> &people)
{
    const std::vector<SealedIdentity> sealed = readSealed(workspace, people);
    const std::span<const SealedIdentity> blobs(sealed);
    const std::span<ParticipantSummary> all(people.begin(), people.end());
    const Vault &vault = workspace.store().vault();
    const size_t half = all.size() / 2;
    std::thread second(openAll, std::cref(vault), blobs.subspan(half), all.subspan(half));
    openAll(vault, blobs.first(half), all.first(half));
    second.join();
}

} // namespace colloquy
