// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/incidentlogdialog.h"

#include "core/base/text.h"
#include "ui/datetext.h"
#include "ui/dialogs/incidentdialog.h"
#include "ui/leavingwords.h"
#include "ui/session.h"

#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString stateText(const Incident &incident, const QByteArray &zone)
{
    if (incident.closedAt)
        return IncidentLogDialog::tr("Closed %1").arg(datetext::brief(*incident.closedAt, zone));
    if (incident.followUpOn)
        return IncidentLogDialog::tr("Follow up on %1")
            .arg(QLocale().toString(*incident.followUpOn, u"d MMM yyyy"_s));
    return IncidentLogDialog::tr("Open");
}

} // namespace

IncidentLogDialog::IncidentLogDialog(Session &session, QWidget *parent)
    : TableDialog(session, tr("Incident log"), parent)
    , m_new(addButton(tr("&New..."), u"new"_s))
    , m_edit(addButton(tr("&Change..."), u"edit"_s))
    , m_step(addButton(tr("C&lose incident"), u"step"_s))
{
    connect(m_new, &QPushButton::clicked, this,
            [this] { dialogs::recordIncident(this->session(), this, std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, &IncidentLogDialog::edit);
    connect(m_step, &QPushButton::clicked, this, &IncidentLogDialog::step);
    connect(table(), &QTableWidget::currentCellChanged, this, &IncidentLogDialog::showVerbs);
    connect(table(), &QTableWidget::cellActivated, this, &IncidentLogDialog::edit);
    connect(&session.workspace(), &Workspace::changed, this, &IncidentLogDialog::reload);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &IncidentLogDialog::reload);
    reload();
    table()->setFocus();
}

void IncidentLogDialog::reload()
{
    const Workspace &workspace = session().workspace();
    const QByteArray zone = workspace.study().zone;
    m_incidents = incidents(workspace);
    std::ranges::reverse(m_incidents);
    QList<QStringList> rows;
    for (const IncidentSummary &summary : std::as_const(m_incidents)) {
        const Incident &incident = summary.incident;
        rows << QStringList{QString::number(summary.number),
                            isolated(datetext::brief(incident.at, zone)),
                            leavingwords::of(incident.kind),
                            summary.code,
                            stateText(incident, zone),
                            QString(incident.done).replace(u'\n', u' '),
                            incident.told};
    }
    fill({tr("Number"), tr("When"), tr("What"), tr("About"), tr("State"), tr("What was done"),
          tr("Who was told")},
         rows);
    setNote(m_incidents.isEmpty() ? tr("Nothing was logged yet.") : QString());
    showVerbs();
}

std::optional<IncidentSummary> IncidentLogDialog::current() const
{
    const int row = table()->currentRow();
    return row >= 0 && row < m_incidents.size() ? std::optional(m_incidents[row]) : std::nullopt;
}

void IncidentLogDialog::showVerbs()
{
    const auto summary = current();
    const bool open = !session().workspace().isLocked();
    m_new->setEnabled(open);
    m_edit->setEnabled(open && summary);
    m_step->setEnabled(open && summary);
    m_step->setText(summary && summary->incident.closedAt ? tr("Open a&gain") : tr("C&lose incident"));
}

void IncidentLogDialog::step()
{
    const auto summary = current();
    if (!summary)
        return;
    const bool close = !summary->incident.closedAt;
    session().report(closeIncident(session().workspace(), {summary->incident.id, close, {}}),
                     close ? tr("Incident %1 closed.").arg(summary->number)
                           : tr("Incident %1 open again.").arg(summary->number),
                     this);
}

void IncidentLogDialog::edit()
{
    const auto summary = current();
    if (summary && m_edit->isEnabled())
        (new IncidentDialog(session(), summary->incident, this))->start();
}

void dialogs::showIncidents(Session &session, QWidget *parent)
{
    (new IncidentLogDialog(session, parent))->open();
}

} // namespace colloquy
