// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studies.h"
#include "core/actions/workspace.h"
#include "core/domain/interpreter.h"
#include "core/store/transaction.h"
#include "tests/support/print.h"

#include <QSignalSpy>

namespace colloquy {

/// As it would be agreed in \a zone.
inline Moment momentAt(qint64 utc, const QByteArray &zone)
{
    return {utc, wallTimeAt(utc, zone)};
}

/// A study in memory on a fixed Monday, 30 November 2026, 08:00 UTC: unlocked, from the template
/// between-session-work, open from 1 October 2026 to 30 June 2027.
class StudyDesk {
public:
    StudyDesk();
    /// In a real file, for what needs one.
    explicit StudyDesk(const QString &path);

    Workspace &workspace() { return *m_workspace; }
    Store &store() { return m_workspace->store(); }
    static qint64 monday();
    static QString passphrase();

    /// How many change sets were announced since the desk was made.
    int announced() const { return m_announced; }
    const ChangeSet &last() const { return m_last; }

    /// Every stored row of every table but the audit trail: equal before and after what changes nothing.
    QMap<QByteArray, QList<Row>> rows();

private:
    void begin(const QString &path);

    std::unique_ptr<Workspace> m_workspace;
    int m_announced = 0;
    ChangeSet m_last;
};

} // namespace colloquy
