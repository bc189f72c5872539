// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/busydialog.h"

#include "core/base/text.h"
#include "ui/datetext.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"
#include "ui/widgets/undobar.h"

#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

TimeField *dayField(const QString &name, const Workspace &workspace)
{
    auto *field = new TimeField(TimeField::Kind::Date, name);
    field->setToday(wallTimeAt(workspace.now(), workspace.study().zone).date);
    return field;
}

QPushButton *plainButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

BusyDialog::BusyDialog(Session &session, QWidget *parent)
    : LongVerbDialog(session, {tr("Import busy times"), tr("Import")}, parent)
    , m_choose(plainButton(tr("Choose a &file..."), u"choose"_s))
    , m_fileName(wrappedLabel())
    , m_source(new QLineEdit)
    , m_from(dayField(tr("From"), session.workspace()))
    , m_to(dayField(tr("To"), session.workspace()))
    , m_counts(wrappedLabel())
    , m_held(new QWidget)
    , m_table(new TableView(tr("Calendars that were imported")))
    , m_rows(
          new ValueTableModel<BusySource>(busyColumns(session.workspace().study().zone), busySourceId, this))
    , m_renew(plainButton(tr("Rene&w from a file..."), u"renew"_s))
    , m_remove(plainButton(tr("Re&move"), u"remove"_s))
    , m_removed(new UndoBar)
{
    setWayOut(tr("Close"));
    addNote(
        tr("When you are busy yourself, from a file that Outlook, Google, Apple or another calendar program "
           "exported (.ics). Only the times are kept; what each entry is about is never read."));
    buildFile();
    buildDays();
    content()->addWidget(m_counts);
    buildCalendars();
    connect(&workspace(), &Workspace::changed, this, &BusyDialog::showCalendars);
    showCalendars();
    m_choose->setFocus(Qt::OtherFocusReason);
}

QSize BusyDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(700), theme::px(560)});
}

void BusyDialog::buildFile()
{
    QFormLayout *form = newForm();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_choose);
    line->addWidget(m_fileName, 1);
    row->setFocusProxy(m_choose);
    m_fileName->setObjectName(u"file-name"_s);
    addField(form, {tr("Calendar file"), u"file"_s}, row);
    m_source->setPlaceholderText(tr("Such as Work or Family"));
    addField(form, {tr("Call &it"), u"source"_s}, m_source);
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFile({}); });
    connect(m_source, &QLineEdit::textEdited, this, &BusyDialog::showPreview);
}

void BusyDialog::buildDays()
{
    QFormLayout *form = newForm();
    addField(form, {tr("F&rom"), u"from"_s}, m_from);
    addField(form, {tr("&To"), u"to"_s}, m_to);
    addNote(tr(
        "Leave the days empty for the study's own, from a month before it opens to a year after its end."));
    for (TimeField *field : {m_from, m_to})
        connect(field, &TimeField::changed, this, &BusyDialog::preview);
    m_counts->setObjectName(u"counts"_s);
}

void BusyDialog::buildCalendars()
{
    auto *column = new QVBoxLayout(m_held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    auto *heading = new QLabel(tr("Calendars that were imported"));
    heading->setTextFormat(Qt::PlainText);
    theme::setFace(heading, Face::Heading);
    column->addWidget(heading);
    m_table->setObjectName(u"calendars"_s);
    m_table->setLettersEnabled(false);
    m_table->setModel(m_rows);
    m_table->setMinimumHeight(theme::px(150));
    column->addWidget(m_table, 1);
    column->addWidget(calendarButtons());
    content()->addWidget(m_held, 1);
    content()->addWidget(m_removed);
    connect(m_table, &TableView::chosen, this, &BusyDialog::showChosen);
    connect(m_table, &TableView::opened, this, &BusyDialog::renewChosen);
    connect(m_renew, &QPushButton::clicked, this, &BusyDialog::renewChosen);
    connect(m_remove, &QPushButton::clicked, this, &BusyDialog::removeChosen);
    connect(m_removed, &UndoBar::undoWanted, this, &BusyDialog::bringBack);
}

QWidget *BusyDialog::calendarButtons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_renew);
    line->addWidget(m_remove);
    line->addStretch();
    return row;
}

ImportBusy BusyDialog::request() const
{
    return {m_file ? m_file->content : QByteArray(), m_source->text(), m_from->date(), m_to->date()};
}

Findings BusyDialog::dayProblems() const
{
    for (const TimeField *field : {m_from, m_to}) {
        if (!field->isEmpty() && !field->date())
            return {blocks(Code::DateMalformed)};
    }
    return {};
}

/// As the file is called, unless it renews a calendar or somebody has named it already.
void BusyDialog::chooseFile(const QString &source)
{
    const auto path =
        prompt::openFile(this, {tr("Import busy times"), tr("Calendars (*.ics *.ical *.ifb *.vcs)"), {}, {}});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        session().report(Error::of(Error::Kind::Storage, Code::FileUnreadable), {}, this);
        return;
    }
    if (!source.isEmpty())
        m_source->setText(source);
    else if (m_source->text().isEmpty() ||
             (m_file && m_source->text() == QFileInfo(m_file->name).completeBaseName()))
        m_source->setText(QFileInfo(*path).completeBaseName());
    m_file = File{QFileInfo(*path).fileName(), file.readAll()};
    m_source->setFocus(Qt::OtherFocusReason);
    preview();
}

/// A look that is still going on counts no longer.
void BusyDialog::preview()
{
    work().drop();
    m_preview.reset();
    m_problems = dayProblems();
    showPreview();
    if (!m_file || !m_problems.isEmpty())
        return;
    work().start(
        tr("Reading the calendar..."),
        [request = request()](Workspace &workspace) { return previewBusyTimes(workspace, request); },
        [this](const Result<BusyImport> &read) { take(read); });
}

void BusyDialog::take(const Result<BusyImport> &read)
{
    m_problems = read ? Findings() : read.error().findings;
    m_preview = read ? std::optional(*read) : std::nullopt;
    showPreview();
    checkNow();
}

void BusyDialog::showPreview()
{
    m_fileName->setText(m_file ? m_file->name : tr("None is chosen yet."));
    m_counts->setText(m_preview ? countText() + u' ' + replacedText() : QString());
    m_counts->setVisible(m_preview.has_value());
    setVerbEnabled(m_preview.has_value());
    edited();
}

QString BusyDialog::countText() const
{
    const QByteArray zone = workspace().study().zone;
    const TimeSpan asked{QDateTime(m_preview->from, {12, 0}, Qt::UTC).toSecsSinceEpoch(),
                         QDateTime(m_preview->to, {12, 0}, Qt::UTC).toSecsSinceEpoch()};
    if (!m_preview->extent)
        return tr("Nothing in this file takes time between %1 and %2.")
            .arg(datetext::day(asked.start, "UTC"), datetext::day(asked.end, "UTC"));
    const TimeSpan found = *m_preview->extent;
    return tr("%n times, from %1 to %2.", nullptr, static_cast<int>(m_preview->times))
        .arg(datetext::day(found.start, zone), datetext::day(std::max(found.start, found.end - 1), zone));
}

/// The same name again replaces.
QString BusyDialog::replacedText() const
{
    for (const BusySource &source : m_rows->allRows()) {
        if (source.source == normalised(m_source->text()))
            return tr("They replace the %n times of %1 that are here now.", nullptr,
                      static_cast<int>(source.times))
                .arg(isolated(source.source));
    }
    return {};
}

Findings BusyDialog::checks() const
{
    if (!m_preview)
        return m_problems;
    return withoutEmpty(checkBusySource(m_source->text())) + m_preview->findings;
}

LongVerbDialog::Deed BusyDialog::deed() const
{
    return [request = request(), decisions = decisions()](Workspace &workspace) -> Outcome {
        const auto imported = colloquy::importBusyTimes(workspace, request, decisions);
        return imported ? Outcome() : Outcome(imported.error());
    };
}

QString BusyDialog::meanwhile() const
{
    return tr("Importing the busy times...");
}

QString BusyDialog::announcement() const
{
    return tr("%n busy times of %1 imported.", nullptr, static_cast<int>(m_preview->times))
        .arg(isolated(normalised(m_source->text())));
}

void BusyDialog::showCalendars()
{
    m_rows->setRows(busySources(workspace()));
    m_held->setVisible(m_rows->rowCount() > 0);
    showChosen();
    showPreview();
}

std::optional<BusySource> BusyDialog::chosen() const
{
    const auto id = m_table->currentId();
    const int row = id ? m_rows->rowOf(*id) : -1;
    return row >= 0 ? std::optional(m_rows->at(row)) : std::nullopt;
}

void BusyDialog::showChosen()
{
    m_renew->setEnabled(chosen().has_value());
    m_remove->setEnabled(chosen().has_value());
}

void BusyDialog::renewChosen()
{
    if (const auto calendar = chosen())
        chooseFile(calendar->source);
}

/// Without a question, for the way back stands beneath.
void BusyDialog::removeChosen()
{
    const auto calendar = chosen();
    if (!calendar)
        return;
    const QString done = tr("Busy times of %1 removed.").arg(isolated(calendar->source));
    if (session().report(removeBusyCalendar(workspace(), calendar->source), done, this))
        m_removed->offer(done, tr("the removal of %1").arg(isolated(calendar->source)));
}

void BusyDialog::bringBack()
{
    if (session().report(workspace().undo(), tr("The busy times are back."), this))
        m_table->setFocus();
}

void dialogs::importBusyTimes(Session &session, QWidget *parent)
{
    (new BusyDialog(session, parent))->start();
}

} // namespace colloquy
