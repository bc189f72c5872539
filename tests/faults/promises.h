// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interview.h"
#include "core/store/audittrail.h"
#include "tests/support/studydesk.h"

#include <QTemporaryDir>

namespace colloquy {

/// Of the build that is tested, such as "colloquy-cli".
QString programPath(const QString &name);

/// A study file of twenty clients who may be booked, in a folder of its own; nothing holds it open. What
/// the computer remembers of it is kept there, too.
class TrialStudy {
public:
    TrialStudy();

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("trial.study")); }
    QString journal() const { return path() + QStringLiteral("-journal"); }
    QString stateFolder() const { return m_folder.filePath(QStringLiteral("state")); }
    /// As it was made, and forgotten by the computer.
    void putBack() const;

    /// Unlocked, at the desk's Monday.
    std::unique_ptr<Workspace> open() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_whole;
};

/// What bookers said on standard output that they saved.
class Promises {
public:
    void hear(const QByteArray &output);

    /// Each that \a workspace no longer holds.
    QStringList broken(const Workspace &workspace) const;
    qsizetype count() const { return m_count; }
    qsizetype bookings() const { return m_booked.size(); }

private:
    void hearOne(const QByteArrayList &words);

    QHash<Id<Interview>, qint64> m_booked; ///< and its start
    QHash<Id<Participant>, QStringList> m_noted;
    QList<AuditHead> m_links;
    qsizetype m_count = 0;
};

} // namespace colloquy
