// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/identities.h"

#include "core/store/store.h"

namespace colloquy {

namespace {

constexpr size_t atOnce = 256; ///< people that a thread takes at a time; fewer aren't worth a second thread

} // namespace

IdentityOpening::~IdentityOpening()
{
    if (m_thread.joinable())
        m_thread.join();
}

IdentityOpening::Stretch IdentityOpening::keep(QByteArrayView bytes)
{
    m_bytes.append(bytes);
    return {m_bytes.size() - bytes.size(), bytes.size()};
}

void IdentityOpening::add(const Id<Participant> &person, QByteArrayView blob)
{
    m_sealed.push_back({person, keep(blob), {}});
}

void IdentityOpening::setKey(qsizetype position, QByteArrayView wrapped)
{
    m_sealed[static_cast<size_t>(position)].key = keep(wrapped);
}

void IdentityOpening::begin()
{
    m_opened.resize(m_sealed.size());
    if (m_sealed.size() > atOnce)
        m_thread = std::thread(&IdentityOpening::work, this);
}

std::vector<Identity> IdentityOpening::finish()
{
    work();
    if (m_thread.joinable())
        m_thread.join();
    return std::move(m_opened);
}

void IdentityOpening::work()
{
    for (size_t first = m_next.fetch_add(atOnce); first < m_sealed.size(); first = m_next.fetch_add(atOnce)) {
        for (size_t i = first; i < std::min(first + atOnce, m_sealed.size()); ++i)
            open(m_sealed[i], m_opened[i]);
    }
}

void IdentityOpening::open(const Sealed &sealed, Identity &identity) const
{
    static const Table<Participant> &table = tableOf<Participant>();
    static const SealedGroup<Participant> &group = table.sealed.first();
    if (sealed.blob.size == 0)
        return;
    const QByteArray owner = sealed.person.bytes();
    const auto plain =
        m_vault.open({table.shape.name, group.name, owner, owner}, bytes(sealed.key), bytes(sealed.blob));
    const auto cells = plain ? cellsOfCbor(*plain) : std::nullopt;
    Participant participant;
    bool sound = cells.has_value();
    for (qsizetype i = 0; sound && i < qMin(cells->size(), group.fields.size()); ++i)
        sound = group.fields[i].write((*cells)[i], participant);
    if (sound)
        identity = {participant.name, participant.email, participant.phone, SealState::Open};
    else
        identity.state = SealState::Damaged;
}

} // namespace colloquy
