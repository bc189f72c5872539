// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consentoverview.h"
#include "ui/later.h"
#include "ui/pages/listpage.h"

class QPushButton;

namespace colloquy {

using ConsentModel = ValueTableModel<ConsentSummary>;

/// Who lacks what: everybody who consented or still has to, with what is due first, and the one thing to do
/// about the chosen line. To filter: "state",
/// "todo", "group", "language".
class ConsentPage : public ListPage {
    Q_OBJECT

public:
    explicit ConsentPage(Session &session, QWidget *parent = nullptr);

    /// How many have something due; also while the page isn't shown.
    int due() const { return m_due; }

Q_SIGNALS:
    void dueChanged(int due);

protected:
    void renew() override;
    void readRows() override;
    void narrow() override;
    void choose(const QUuid &id) override;
    std::optional<QUuid> chosen() const override;

private:
    void showVerb();
    void doVerb();
    std::optional<ConsentSummary> current() const;
    void count(const QList<ConsentSummary> &lines);
    void fillChoices();

    ConsentModel *m_model;
    QPushButton *m_verb;
    Later m_counting;
    int m_due = 0;
};

} // namespace colloquy
