// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consentoverview.h"
#include "ui/models/valuetablemodel.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace colloquy {

class EmptyState;
class FilterBar;
class Session;
class TableView;

using ConsentModel = ValueTableModel<ConsentSummary>;

/// Who lacks what: everybody who consented or still has to, with what is due first.
class ConsentPage : public QWidget {
    Q_OBJECT

public:
    explicit ConsentPage(Session &session, QWidget *parent = nullptr);
    ~ConsentPage() override;

    TableView &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_filter; }

    /// How many have something due; also while the page isn't shown.
    int due() const { return m_due; }

    /// Shows only those whose \a choice ("state", "todo", "group", "language") is \a option.
    void showOnly(const QString &choice, const QString &option);

Q_SIGNALS:
    void dueChanged(int due);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void watch();
    void reload();
    void renew(); ///< at once where it is seen, else counted soon and read once it is
    void count(const QList<ConsentSummary> &lines);
    void narrow();
    void choose(const QUuid &id);
    void follow();
    void fillChoices();
    void showPart();
    bool passes(const ConsentSummary &row) const;

    Session &m_session;
    FilterBar *m_filter;
    TableView *m_table;
    ConsentModel *m_model;
    QStackedLayout *m_parts;
    EmptyState *m_empty;
    EmptyState *m_nobody;
    QTimer m_counting;
    int m_due = 0;
    bool m_stale = true;
};

} // namespace colloquy
