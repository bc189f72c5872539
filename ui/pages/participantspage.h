// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/models/valuetablemodel.h"

#include <QWidget>

class QStackedLayout;

namespace colloquy {

class EmptyState;
class FilterBar;
class Session;
class TableView;

using ParticipantModel = ValueTableModel<ParticipantSummary>;

/// Everybody who enquired, to filter, sort and act upon. While the study is locked it shows codes alone.
class ParticipantsPage : public QWidget {
    Q_OBJECT

public:
    explicit ParticipantsPage(Session &session, QWidget *parent = nullptr);
    ~ParticipantsPage() override;

    TableView &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_filter; }

    /// Shows only those whose \a choice ("stage", "group", "language", "next") is \a option.
    void showOnly(const QString &choice, const QString &option);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void reload();
    void renew(); ///< at once where it is seen, else once it is
    void narrow();
    void choose(const QUuid &id);
    void follow();
    void fillChoices();
    void showPart();
    bool passes(const ParticipantSummary &row) const;

    Session &m_session;
    FilterBar *m_filter;
    TableView *m_table;
    ParticipantModel *m_model;
    QStackedLayout *m_parts;
    EmptyState *m_empty;
    EmptyState *m_nobody;
    bool m_stale = true;
};

} // namespace colloquy
