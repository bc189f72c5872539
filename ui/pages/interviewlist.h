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

using InterviewModel = ValueTableModel<InterviewSummary>;

/// Every interview of the study by start, to filter, sort and act upon: the calendar as a table.
class InterviewList : public QWidget {
    Q_OBJECT

public:
    explicit InterviewList(Session &session, QWidget *parent = nullptr);
    ~InterviewList() override;

    TableView &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_filter; }
    std::optional<InterviewSummary> find(const QUuid &id) const;

    /// The week that the filter "This week" means.
    void setWeek(QDate first);
    /// Chooses the first interview on that day or later.
    void showDay(QDate date);

Q_SIGNALS:
    void opened(const QUuid &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillChoices();
    void reload();
    void renew(); ///< at once where it is seen, else once it is
    void narrow();
    void choose(const QUuid &id);
    void follow();
    void showPart();
    bool passes(const InterviewSummary &row) const;
    bool passesWhen(const InterviewSummary &row, const QStringList &wanted) const;

    Session &m_session;
    FilterBar *m_filter;
    TableView *m_table;
    InterviewModel *m_model;
    QStackedLayout *m_parts;
    EmptyState *m_empty;
    EmptyState *m_none;
    QByteArray m_zone;
    QDate m_first;
    bool m_stale = true;
};

} // namespace colloquy
