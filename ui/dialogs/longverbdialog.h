// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/verbdialog.h"
#include "ui/longwork.h"

namespace colloquy {

/// A dialog whose verb may take seconds. Meanwhile nothing can be typed, a line tells how far it is, and
/// Cancel calls it off: then everything is as it was, and the dialog stays.
class LongVerbDialog : public VerbDialog {
    Q_OBJECT

public:
    void reject() override;

protected:
    LongVerbDialog(Session &session, const Title &title, QWidget *parent);

    using Deed = std::function<Outcome(Workspace &)>;
    /// What is done, from what is typed now. It runs in a thread, so it holds nothing but values.
    virtual Deed deed() const = 0;
    /// What is told meanwhile: "Writing the schedule...".
    virtual QString meanwhile() const = 0;

    Outcome carryOut() final { return deed()(workspace()); }
    void press() final;

    LongWork &work() { return m_work; }

private:
    void setBusy(bool busy);
    void finish(const Outcome &outcome);

    BusyLine *m_line;
    LongWork m_work;
    bool m_busy = false;
    QPointer<QWidget> m_focus; ///< what had the keyboard before
    QString m_wayOut;          ///< and what Cancel was called
};

} // namespace colloquy
