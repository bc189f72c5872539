// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/privacy.h"

#include <QAbstractTableModel>

namespace colloquy {

/// The audit trail, newest first, read stretch by stretch as one scrolls: as quick with 100,000 entries as
/// with ten.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Done, About, Record, Changed, Reasons, By, Number, Columns };

    explicit AuditModel(const Workspace &workspace, QObject *parent = nullptr);

    /// Nobody: everything.
    void setParticipant(const std::optional<Id<Participant>> &participant);
    qint64 total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void reload();

private:
    const Workspace &m_workspace;
    QByteArray m_zone;
    std::optional<Id<Participant>> m_participant;
    QList<AuditLine> m_lines;
    qint64 m_total = 0;
    bool m_complete = false;
};

} // namespace colloquy
