// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studies.h"
#include "ui/dialogs/verbdialog.h"

class QListWidget;
class QStackedWidget;

namespace colloquy {

class SettingsForm;

/// What the study's institution decided, on a few pages. Pages with something to mend are marked in their
/// list.
class SettingsDialog : public VerbDialog {
    Q_OBJECT

public:
    SettingsDialog(Session &session, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void addPage(SettingsForm *form);
    void build();
    ChangeStudy current() const;
    ChangeStudy request() const;
    Findings problems() const;
    void showChecked(const Findings &findings);
    void goTo(const Findings &findings);
    void turn(int step);

    QList<SettingsForm *> m_forms;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

namespace dialogs {

void changeSettings(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
