// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daysheetdialog.h"

#include "core/actions/calendar.h"
#include "ui/datetext.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

DaySheetDialog::DaySheetDialog(Session &session, QDate date, QWidget *parent)
    : VerbDialog(session, {tr("Day sheet"), tr("Save as PDF...")}, parent)
    , m_date(new TimeField(TimeField::Kind::Date, tr("Day")))
    , m_who(wrappedLabel())
    , m_places(new QCheckBox(tr("With &links, numbers, places and buddies")))
    , m_warning(new Banner(Tone::Warn, u"alert-triangle"_s))
    , m_print(addButton(tr("&Print...")))
{
    addNote(
        tr("One page for each interview, for a day on paper: times, mode, interpreter, consent and what it "
           "permits, the statements still to be asked, and room for notes. Names are never on it."));
    const QByteArray zone = workspace().study().zone;
    m_date->setToday(wallTimeAt(workspace().now(), zone).date);
    m_date->setDate(date);
    addField(newForm(), {tr("&Day"), u"date"_s}, m_date);
    m_who->setObjectName(u"who"_s);
    content()->addWidget(m_who);
    m_places->setObjectName(u"places"_s);
    content()->addWidget(m_places);
    content()->addWidget(m_warning);
    m_print->setObjectName(u"print"_s);
    connect(m_date, &TimeField::changed, this, &DaySheetDialog::showDay);
    connect(m_places, &QCheckBox::toggled, this, &DaySheetDialog::showPlaces);
    connect(&workspace(), &Workspace::lockedChanged, this, &DaySheetDialog::showPlaces);
    connect(m_print, &QPushButton::clicked, this, &DaySheetDialog::print);
    showPlaces();
    showDay();
}

void DaySheetDialog::showDay()
{
    const ExportDaySheet wanted = request();
    const QList<InterviewSummary> rows = daySheetInterviews(workspace(), wanted.date);
    QStringList lines;
    for (const InterviewSummary &row : rows)
        lines << tr("%1  %2").arg(datetext::clock(row.interview.start.utc, workspace().study().zone),
                                  row.code);
    m_who->setText(lines.join(u'\n'));
    m_who->setVisible(!lines.isEmpty());
    m_print->setEnabled(!rows.isEmpty());
    setVerbEnabled(!rows.isEmpty());
    edited();
}

void DaySheetDialog::showPlaces()
{
    const bool locked = workspace().isLocked();
    m_places->setEnabled(!locked || m_places->isChecked());
    if (m_places->isChecked())
        m_warning->setSentence(
            tr("Whoever finds such a sheet knows where to find somebody. Carry it on you, and shred it once "
               "it is written up. The audit trail keeps that you did this."));
    else
        m_warning->setSentence(locked ? tr("Places are locked. Unlock the study to print them, too.")
                                      : QString());
    edited();
}

ExportDaySheet DaySheetDialog::request() const
{
    return {m_date->date().value_or(QDate()), m_places->isChecked()};
}

Findings DaySheetDialog::checks() const
{
    return m_date->date() ? checkExport(workspace(), request()) : Findings();
}

bool DaySheetDialog::askLast()
{
    if (!checks().isEmpty())
        return true; // the action says so
    const QString name =
        QDir(prompt::documents()).filePath(tr("day-sheet-%1.pdf").arg(request().date.toString(Qt::ISODate)));
    const auto path = prompt::saveFile(this, {tr("Day sheet"), tr("PDF (*.pdf)"), u"pdf"_s, name});
    m_path = path.value_or(QString());
    return path.has_value();
}

Outcome DaySheetDialog::carryOut()
{
    return exportDaySheet(workspace(), request(), m_path);
}

void DaySheetDialog::print()
{
    const auto pages = daySheetPages(workspace(), request());
    if (pages)
        prompt::preview(this, tr("Print the day sheet"), *pages);
    else
        settle(pages.error());
}

QString DaySheetDialog::announcement() const
{
    return m_places->isChecked() ? tr("Day sheet saved, with places.")
                                 : tr("Day sheet saved, with codes alone.");
}

void dialogs::daySheet(Session &session, QDate date, QWidget *parent)
{
    (new DaySheetDialog(session, date, parent))->start();
}

} // namespace colloquy
