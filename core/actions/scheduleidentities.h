// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvwriter.h"
#include "core/store/store.h"

namespace colloquy {

/// Who comes where: name, e-mail, phone and place, opened row by row without the rest of the record.
class ScheduleIdentities {
public:
    explicit ScheduleIdentities(const Store &store);

    /// Writes four fields from the columns of `sql` from \a first on. blob.damaged where one doesn't open.
    Outcome write(CsvWriter &csv, const Query &row, int first) const;

    /// Of the interview `i`, its participant `p` and their keyring row `k`.
    static constexpr auto sql = "i.participant, k.wrapped, p.sealed_identity, i.id, i.sealed_place";

private:
    /// A field of a sealed group, by its place there.
    struct Field {
        QByteArray table;
        QByteArray column;
        int index = -1;
    };

    template <class T>
    static Field fieldNamed(const char *group, const char *name);

    const Store &m_store;
    QList<Field> m_person;
    Field m_place;
};

} // namespace colloquy
