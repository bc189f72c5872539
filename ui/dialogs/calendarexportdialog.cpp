// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendarexportdialog.h"

#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QComboBox *alarmBox()
{
    auto *box = new QComboBox;
    box->addItem(CalendarExportDialog::tr("None"), 0);
    box->addItem(CalendarExportDialog::tr("10 minutes before"), 10);
    box->addItem(CalendarExportDialog::tr("15 minutes before"), 15);
    box->addItem(CalendarExportDialog::tr("30 minutes before"), 30);
    box->addItem(CalendarExportDialog::tr("1 hour before"), 60);
    box->addItem(CalendarExportDialog::tr("2 hours before"), 2 * 60);
    box->addItem(CalendarExportDialog::tr("A day before"), 24 * 60);
    return box;
}

} // namespace

CalendarExportDialog::CalendarExportDialog(Session &session, QWidget *parent)
    : VerbDialog(session, {tr("Export the calendar"), tr("Save as...")}, parent)
    , m_names(new QCheckBox(tr("With &names and places")))
    , m_alarm(alarmBox())
    , m_warning(new Banner(Tone::Warn, u"alert-triangle"_s))
{
    addNote(tr("All interviews as a calendar file (.ics) to import into your own calendar. Import it again "
               "after changes: each interview keeps its entry. Those that were moved are in it at their "
               "newest time only."));
    addField(newForm(), {tr("&Alarm"), u"alarm"_s}, m_alarm);
    m_names->setObjectName(u"names"_s);
    content()->addWidget(m_names);
    content()->addWidget(m_warning);
    connect(m_names, &QCheckBox::toggled, this, &CalendarExportDialog::showNames);
    connect(&workspace(), &Workspace::lockedChanged, this, &CalendarExportDialog::showNames);
    showNames();
}

void CalendarExportDialog::showNames()
{
    const bool locked = workspace().isLocked();
    m_names->setEnabled(!locked || m_names->isChecked());
    if (m_names->isChecked())
        m_warning->setSentence(
            tr("Names and places leave the study in the clear: whoever sees the calendar can read them, and "
               "many calendars are copied to a server. The audit trail keeps that you did this."));
    else
        m_warning->setSentence(locked ? tr("Names are locked. Unlock the study to export them, too.")
                                      : QString());
    edited();
}

ExportCalendar CalendarExportDialog::request() const
{
    const int minutes = m_alarm->currentData().toInt();
    return {m_names->isChecked(), minutes > 0 ? std::optional(minutes) : std::nullopt};
}

Findings CalendarExportDialog::checks() const
{
    return checkExport(workspace(), request());
}

bool CalendarExportDialog::askLast()
{
    if (!checks().isEmpty())
        return true; // the action says so
    const QDate today = wallTimeAt(workspace().now(), workspace().study().zone).date;
    const QString name =
        QDir(prompt::documents()).filePath(tr("interviews-%1.ics").arg(today.toString(Qt::ISODate)));
    const auto path =
        prompt::saveFile(this, {tr("Export the calendar"), tr("Calendars (*.ics)"), u"ics"_s, name});
    m_path = path.value_or(QString());
    return path.has_value();
}

Outcome CalendarExportDialog::carryOut()
{
    return colloquy::exportCalendar(workspace(), request(), m_path);
}

QString CalendarExportDialog::announcement() const
{
    return m_names->isChecked() ? tr("Calendar exported, with names.")
                                : tr("Calendar exported, without names.");
}

void dialogs::exportCalendar(Session &session, QWidget *parent)
{
    (new CalendarExportDialog(session, parent))->start();
}

} // namespace colloquy
