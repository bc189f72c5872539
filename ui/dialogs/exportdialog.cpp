// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostRows = 5;

QDate todayIn(const Workspace &workspace)
{
    return wallTimeAt(workspace.now(), workspace.study().zone).date;
}

TimeField *dayField(const QString &name, const Workspace &workspace)
{
    auto *field = new TimeField(TimeField::Kind::Date, name);
    field->setToday(todayIn(workspace));
    return field;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : LongVerbDialog(session, {tr("Export the schedule"), tr("Save as...")}, parent)
    , m_from(dayField(tr("From"), session.workspace()))
    , m_to(dayField(tr("To"), session.workspace()))
    , m_reader(new ChoiceRow(tr("For")))
    , m_names(new QCheckBox(tr("With &names and contacts")))
    , m_warning(new Banner(Tone::Warn, u"alert-triangle"_s))
    , m_counts(new QLabel)
    , m_lines(new QTableWidget)
{
    addNote(tr("The interviews as a table (CSV), also those that were moved or cancelled. Leave the days "
               "empty for all of them."));
    buildScope();
    buildNames();
    buildPreview();
    preview();
}

QSize ExportDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(720), theme::px(600)});
}

void ExportDialog::buildScope()
{
    QFormLayout *form = newForm();
    m_reader->setChoices({{u"excel"_s, tr("Excel")}, {u"plain"_s, tr("R, SPSS or NVivo")}});
    m_reader->setCurrent(u"excel"_s);
    addField(form, {tr("&From"), u"from"_s}, m_from);
    addField(form, {tr("&To"), u"to"_s}, m_to);
    addField(form, {tr("F&or"), u"reader"_s}, m_reader);
    for (TimeField *field : {m_from, m_to})
        connect(field, &TimeField::changed, this, &ExportDialog::preview);
    connect(m_reader, &ChoiceRow::chosen, this, &ExportDialog::preview);
}

void ExportDialog::buildNames()
{
    m_names->setObjectName(u"names"_s);
    m_warning->setObjectName(u"names-warning"_s);
    content()->addWidget(m_names);
    content()->addWidget(m_warning);
    addNote(tr("Without names the codes are still personal data, for the study says whose they are."))
        ->setObjectName(u"codes-note"_s);
    connect(m_names, &QCheckBox::toggled, this, &ExportDialog::showNames);
    connect(&workspace(), &Workspace::lockedChanged, this, &ExportDialog::showNames);
    showNames();
}

void ExportDialog::showNames()
{
    const bool locked = workspace().isLocked();
    m_names->setEnabled(!locked || m_names->isChecked());
    if (m_names->isChecked())
        m_warning->setSentence(
            tr("Names, e-mail addresses, phone numbers and places leave the study in the clear: "
               "whoever can open the file can read them. The audit trail keeps that you did this."));
    else
        m_warning->setSentence(locked ? tr("Names are locked. Unlock the study to export them, too.")
                                      : QString());
    showCount();
    edited();
}

void ExportDialog::showCount()
{
    m_counts->setText(
        m_names->isChecked()
            ? tr("%1. Name, e-mail, phone and place come first in each line; they aren't shown here.")
                  .arg(countText())
            : countText());
}

void ExportDialog::buildPreview()
{
    addHeading(tr("What the file will hold"));
    m_counts->setObjectName(u"counts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    content()->addWidget(m_counts);
    m_lines->setObjectName(u"lines"_s);
    m_lines->setAccessibleName(tr("The first lines of the file"));
    m_lines->verticalHeader()->hide();
    m_lines->setTabKeyNavigation(false);
    m_lines->setShowGrid(false);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_lines->setLayoutDirection(Qt::LeftToRight); // as the file has it
    m_lines->setMinimumHeight(theme::px(190));
    content()->addWidget(m_lines, 1);
}

ExportSchedule ExportDialog::request() const
{
    return {m_from->date(), m_to->date(), m_reader->current() == u"plain"_s ? CsvFor::Plain : CsvFor::Excel,
            m_names->isChecked()};
}

Findings ExportDialog::problems() const
{
    for (const TimeField *field : {m_from, m_to}) {
        if (!field->isEmpty() && !field->date())
            return {blocks(Code::DateMalformed)};
    }
    return checkExport(workspace(), request());
}

void ExportDialog::preview()
{
    edited();
    const auto shown = previewSchedule(workspace(), request(), mostRows);
    const SchedulePreview lines = shown && problems().isEmpty() ? *shown : SchedulePreview();
    m_interviews = lines.interviews;
    showCount();
    m_lines->clear();
    m_lines->setColumnCount(static_cast<int>(lines.headers.size()));
    m_lines->setRowCount(static_cast<int>(lines.rows.size()));
    m_lines->setHorizontalHeaderLabels(lines.headers);
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        for (int column = 0; column < m_lines->columnCount(); ++column)
            m_lines->setItem(row, column, cell(lines.rows[row].value(column)));
    }
    m_lines->resizeColumnsToContents();
}

QString ExportDialog::countText() const
{
    const int count = static_cast<int>(m_interviews);
    return count == 1 ? tr("1 interview") : tr("%n interviews", nullptr, count);
}

Findings ExportDialog::checks() const
{
    return problems();
}

/// From the study's short name and the day, never from a person.
QString ExportDialog::suggestedName() const
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}]+"_s);
    const Study study = workspace().study();
    QString name = study.shortName.isEmpty() ? tr("study") : study.shortName.left(40);
    name = name.replace(unfit, u"-"_s).toLower();
    const QString file =
        u"%1-%2-%3.csv"_s.arg(name, tr("schedule"), todayIn(workspace()).toString(Qt::ISODate));
    return QDir(prompt::documents()).filePath(file);
}

bool ExportDialog::askLast()
{
    if (!problems().isEmpty())
        return true; // the action says so
    const auto path =
        prompt::saveFile(this, {tr("Export the schedule"), tr("Tables (*.csv)"), u"csv"_s, suggestedName()});
    m_path = path.value_or(QString());
    return path.has_value();
}

LongVerbDialog::Deed ExportDialog::deed() const
{
    return [problems = problems(), request = request(), path = m_path](Workspace &workspace) -> Outcome {
        return problems.isEmpty() ? colloquy::exportSchedule(workspace, request, path)
                                  : Outcome(Error::refused(problems));
    };
}

QString ExportDialog::meanwhile() const
{
    return tr("Writing the schedule...");
}

QString ExportDialog::announcement() const
{
    return m_names->isChecked() ? tr("Schedule exported: %1, with names.").arg(countText())
                                : tr("Schedule exported: %1, without names.").arg(countText());
}

void dialogs::exportSchedule(Session &session, QWidget *parent)
{
    (new ExportDialog(session, parent))->start();
}

} // namespace colloquy
