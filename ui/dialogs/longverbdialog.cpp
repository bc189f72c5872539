// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/longverbdialog.h"

#include "ui/session.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

namespace colloquy {

LongVerbDialog::LongVerbDialog(Session &session, const Title &title, QWidget *parent)
    : VerbDialog(session, title, parent)
    , m_line(new BusyLine)
    , m_work(session.workspace(), m_line)
{
    const int side = theme::px(theme::page);
    m_line->setObjectName(QStringLiteral("progress"));
    m_line->setContentsMargins(side, theme::px(theme::near), side, 0);
    addFooter(m_line);
}

void LongVerbDialog::press()
{
    if (m_busy || !isVerbEnabled() || !askLast())
        return;
    m_work.start(meanwhile(), deed(), [this](const Outcome &outcome) { finish(outcome); });
    if (m_work.isRunning())
        setBusy(true);
}

void LongVerbDialog::finish(const Outcome &outcome)
{
    if (m_busy)
        setBusy(false);
    if (settle(outcome))
        accept();
}

void LongVerbDialog::setBusy(bool busy)
{
    m_busy = busy;
    auto *wayOut = findChild<QPushButton *>(QStringLiteral("cancel"));
    if (busy) {
        m_focus = focusWidget();
        m_wayOut = wayOut->text();
    }
    wayOut->setText(busy ? tr("Cancel") : m_wayOut);
    setFormEnabled(!busy);
    setVerbEnabled(!busy);
    if (!busy && m_focus)
        m_focus->setFocus();
}

/// Nobody leaves while something is half done.
void LongVerbDialog::reject()
{
    if (m_busy)
        m_work.cancel();
    else
        VerbDialog::reject();
}

} // namespace colloquy
