// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/summaries.h"
#include "ui/dialogs/verbdialog.h"

class QListWidget;

namespace colloquy {

class ChoiceRow;

/// Who got the summary of findings that they asked for, and how.
class SummariesDialog : public VerbDialog {
    Q_OBJECT

public:
    SummariesDialog(Session &session, const std::optional<Id<Participant>> &person, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    void press() override;

private:
    void buildPeople(const std::optional<Id<Participant>> &person);
    People ticked() const;

    QListWidget *m_people;
    ChoiceRow *m_how;
    QString m_marked;
    bool m_tried = false;
};

namespace dialogs {

/// About whoever it is given, else about all who wait for it.
void markSummaries(Session &session, QWidget *parent, const std::optional<Id<Participant>> &person);

} // namespace dialogs
} // namespace colloquy
