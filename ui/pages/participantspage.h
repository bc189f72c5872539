// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/pages/listpage.h"

namespace colloquy {

using ParticipantModel = ValueTableModel<ParticipantSummary>;

/// Everybody who enquired, to filter ("stage", "group", "language", "next"), sort and act upon. While the
/// study is locked it shows codes alone.
class ParticipantsPage : public ListPage {
    Q_OBJECT

public:
    explicit ParticipantsPage(Session &session, QWidget *parent = nullptr);

protected:
    void readRows() override;
    void narrow() override;
    void choose(const QUuid &id) override;
    std::optional<QUuid> chosen() const override;

private:
    ParticipantModel *m_model;
};

} // namespace colloquy
