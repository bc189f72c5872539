// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/store/store.h"

namespace colloquy {

/// What the schedule says of somebody's consent.
struct ScheduleConsent {
    QByteArray state;
    QByteArray form; ///< version
    QByteArray recording;
};

/// Where consent stands, judged once for every form, set of answers and withdrawals: a study has few of them.
class ScheduleConsents {
public:
    ScheduleConsents(const Store &store, const Study &study)
        : m_store(store)
        , m_study(study)
    {}

    /// The columns of `sql` from \a first on. Valid until the next call.
    const ScheduleConsent &read(const Query &row, int first);

    static constexpr int columns = 10;
    /// Finds `c`, the newest record of the participant of the interview `i`.
    static QByteArray join();
    /// Of `c`, of the withdrawals of the interview `i`, of its participant `p` and of its interpreter's
    /// booking `b`.
    static constexpr auto sql =
        "c.form, c.interpreter IS NOT NULL OR coalesce(b.state, '') IN ('wanted', 'asked', 'confirmed',"
        " 'reconfirm', 'attended'), c.video_used, c.capacity,"
        " EXISTS (SELECT 1 FROM version_mark m WHERE m.participant = c.participant AND m.mark = 'reconsent'"
        " AND m.at >= c.taken_at AND m.document <> c.form AND m.id NOT IN (SELECT id FROM voiding)"
        " AND NOT EXISTS (SELECT 1 FROM version_mark n WHERE n.participant = m.participant"
        " AND n.document = m.document AND n.rowid > m.rowid AND n.id NOT IN (SELECT id FROM voiding))),"
        " c.answers,"
        " (SELECT group_concat(w.scopes) FROM withdrawal w WHERE w.participant = i.participant"
        " AND w.id NOT IN (SELECT id FROM voiding)), p.study_group, p.interpreter_wanted, p.spoken_language";

private:
    ScheduleConsent judge(const Query &row, int first);
    const Document &form(const QByteArray &id);

    const Store &m_store;
    Study m_study;
    QByteArray m_key;
    QHash<QByteArray, ScheduleConsent> m_judged;
    QHash<QByteArray, Document> m_forms;
};

} // namespace colloquy
