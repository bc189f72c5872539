// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportdialog.h"

#include "core/base/moment.h"
#include "ui/datetext.h"
#include "ui/dialogs/formrows.h"
#include "ui/leavingwords.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QStringList ids{u"flow"_s, u"progress"_s, u"ethics"_s, u"vouchers"_s};

QString nameOf(Report report)
{
    switch (report) {
    case Report::Flow:
        return ReportDialog::tr("Flow of enquiries");
    case Report::Progress:
        return ReportDialog::tr("Progress");
    case Report::Ethics:
        return ReportDialog::tr("Ethics report");
    case Report::Vouchers:
        break;
    }
    return ReportDialog::tr("Vouchers");
}

/// As people read it; a file keeps pence and UTC.
QString shown(const Workspace &workspace, const QString &column, const QString &cell)
{
    if (column == "pence"_L1)
        return termwords::money(cell.toInt());
    const QDateTime time = column.endsWith("_at"_L1) ? QDateTime::fromString(cell, Qt::ISODate) : QDateTime();
    return time.isValid() ? datetext::day(time.toSecsSinceEpoch(), workspace.study().zone)
                          : leavingwords::reportWord(workspace, cell);
}

} // namespace

ReportDialog::ReportDialog(Session &session, QWidget *parent)
    : TableDialog(session, tr("Reports"), parent)
    , m_report(new ChoiceRow(tr("Report")))
    , m_days(new QWidget)
    , m_from(new TimeField(TimeField::Kind::Date, tr("From")))
    , m_to(new TimeField(TimeField::Kind::Date, tr("To")))
{
    buildHead();
    QPushButton *copy = addButton(tr("&Copy"), u"copy"_s);
    QPushButton *save = addButton(tr("&Save as CSV..."), u"save"_s);
    connect(copy, &QPushButton::clicked, this, &ReportDialog::copyAll);
    connect(save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(&session.workspace(), &Workspace::changed, this, &ReportDialog::reload);
    choose(Report::Flow);
    m_report->setFocus();
}

void ReportDialog::buildHead()
{
    QList<ChoiceRow::Choice> choices;
    for (int i = 0; i < ids.size(); ++i)
        choices << ChoiceRow::Choice{ids[i], nameOf(static_cast<Report>(i)), {}};
    m_report->setObjectName(u"report"_s);
    m_report->setChoices(choices);
    connect(m_report, &ChoiceRow::chosen, this, &ReportDialog::reload);
    auto *form = new QFormLayout(m_days);
    form->setContentsMargins(0, 0, 0, 0);
    const Workspace &workspace = session().workspace();
    const QDate today = wallTimeAt(workspace.now(), workspace.study().zone).date;
    for (const auto &[field, text, name] :
         {std::tuple(m_from, tr("&From"), u"from"_s), std::tuple(m_to, tr("&To"), u"to"_s)}) {
        field->setToday(today);
        field->setEmptyReading(tr("Any day"));
        addRow(form, {text, name}, field);
        connect(field, &TimeField::changed, this, &ReportDialog::reload);
    }
    auto *column = new QVBoxLayout;
    column->addWidget(m_report, 0, Qt::AlignLeading);
    column->addWidget(m_days);
    head()->addLayout(column, 1);
}

void ReportDialog::choose(Report report)
{
    m_report->setCurrent(ids[static_cast<qsizetype>(report)]);
    reload();
}

Report ReportDialog::report() const
{
    return static_cast<Report>(ids.indexOf(m_report->current().value_or(ids.first())));
}

Period ReportDialog::period() const
{
    return {m_from->date(), m_to->date()};
}

QString ReportDialog::note() const
{
    switch (report()) {
    case Report::Flow:
        return tr(
            "Every enquiry stands in one line without a detail, and those lines add up. How many people "
            "a newsletter or a service told of the study isn't known.");
    case Report::Progress:
        return tr("Everybody but those who enquired twice.");
    case Report::Ethics:
        return tr("Figures from 1 to 4 are left out, and others with them where the totals would tell. What "
                  "happened in these days counts.");
    case Report::Vouchers:
        break;
    }
    return tr("By code, without names or serial numbers.");
}

void ReportDialog::reload()
{
    const Workspace &workspace = session().workspace();
    m_days->setVisible(report() == Report::Ethics);
    const ReportTable report = reportTable(workspace, this->report(), period());
    QStringList headings;
    for (const QString &column : report.columns)
        headings << leavingwords::reportWord(workspace, column);
    QList<QStringList> rows;
    for (const QStringList &row : report.rows) {
        rows.emplaceBack();
        for (qsizetype i = 0; i < row.size(); ++i)
            rows.last() << shown(workspace, report.columns[i], row[i]);
        if (this->report() == Report::Flow && !row[1].isEmpty())
            rows.last()[0].clear(); // a detail of the line above
    }
    fill(headings, rows);
    setNote(note());
}

void ReportDialog::save()
{
    prompt::File file;
    file.title = tr("Save the report");
    file.filter = tr("Table (*.csv)");
    file.suffix = u"csv"_s;
    file.suggested = prompt::documents() + u"/report-"_s + ids[static_cast<qsizetype>(report())] + u".csv"_s;
    const auto path = prompt::saveFile(this, file);
    if (!path)
        return;
    const Workspace &workspace = session().workspace();
    session().report(exportReport(workspace, reportTable(workspace, report(), period()), *path),
                     tr("Report saved."), this);
}

void dialogs::showReports(Session &session, QWidget *parent)
{
    (new ReportDialog(session, parent))->open();
}

} // namespace colloquy
