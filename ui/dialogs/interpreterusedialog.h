// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreterreport.h"
#include "ui/dialogs/verbdialog.h"

namespace colloquy {

/// Use, hours and cost of interpreters by language, and the requests that nobody filled, as a table to read
/// and to export.
class InterpreterUseDialog : public VerbDialog {
    Q_OBJECT

public:
    InterpreterUseDialog(Session &session, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override { return {}; }
    bool askLast() override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    QString m_path;
};

namespace dialogs {

void showInterpreterUse(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
