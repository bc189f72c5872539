// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/pages/listpage.h"

namespace colloquy {

using InterviewModel = ValueTableModel<InterviewSummary>;

/// Every interview of the study by start, to filter ("when", "state", "mode", "group"), sort and act upon:
/// the calendar as a table.
class InterviewList : public ListPage {
    Q_OBJECT

public:
    explicit InterviewList(Session &session, QWidget *parent = nullptr);

    std::optional<InterviewSummary> find(const QUuid &id) const;

    /// The week that the filter "This week" means.
    void setWeek(QDate first);
    bool isOfWeek() const; ///< narrowed to that one
    /// Chooses the first interview on that day or later.
    void showDay(QDate date);

Q_SIGNALS:
    void opened(const QUuid &id);

protected:
    void readRows() override;
    void narrow() override;
    void choose(const QUuid &id) override;
    std::optional<QUuid> chosen() const override;

private:
    void fillChoices();
    bool passesWhen(const InterviewSummary &row, const QStringList &wanted) const;

    InterviewModel *m_model;
    QByteArray m_zone;
    QDate m_first;
};

} // namespace colloquy
