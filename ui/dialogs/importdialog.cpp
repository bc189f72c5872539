// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/rules/wording.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString separatorText(QChar separator)
{
    if (separator == u'\t')
        return ImportDialog::tr("separated by tabs");
    return separator == u';' ? ImportDialog::tr("separated by semicolons")
                             : ImportDialog::tr("separated by commas");
}

QMap<QString, QString> groupTitles(const Workspace &workspace)
{
    QMap<QString, QString> titles;
    for (const StudyGroup &group : workspace.groups())
        titles.insert(group.key, group.title);
    return titles;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ImportDialog::ImportDialog(Session &session, const File &file, QWidget *parent)
    : LongVerbDialog(session, {tr("Import participants"), tr("Import")}, parent)
    , m_file(file)
    , m_about(qobject_cast<QLabel *>(addNote({})))
    , m_group(new QComboBox)
    , m_counts(new QLabel)
    , m_withDuplicates(new QCheckBox(tr("Add possible &duplicates, too")))
    , m_table(new TableView(tr("Rows of the file")))
    , m_why(mutedLabel())
    , m_rows(
          new ValueTableModel<ImportRow>(importColumns(groupTitles(session.workspace())), importRowId, this))
{
    buildMapping();
    buildRows();
    showPreview();
    preview();
}

QSize ImportDialog::sizeHint() const
{
    return {theme::px(860), theme::px(700)};
}

void ImportDialog::buildMapping()
{
    QFormLayout *form = newForm();
    const QMap<QString, QString> groups = groupTitles(workspace());
    for (const StudyGroup &group : workspace().groups())
        m_group->addItem(group.title, group.key);
    addField(form, {tr("Rows without a &group"), u"group"_s}, m_group);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    addHeading(tr("What each column means"));
    QFormLayout *columns = newForm();
    for (const QString &header : importHeaders(m_file.content)) {
        auto *box = new QComboBox;
        box->addItem(tr("Leave out"));
        for (const QString &field : importFields())
            box->addItem(capitalised(fieldText(field)), field);
        addField(columns, {QString(header).replace(u'&', u"&&"_s), u"column-"_s + header}, box);
        m_columns.insert(header, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    }
}

void ImportDialog::buildRows()
{
    addHeading(tr("What would come of each row"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"counts"_s);
    content()->addWidget(m_counts);
    m_table->setObjectName(u"rows"_s);
    m_table->setLettersEnabled(false);
    m_table->setModel(m_rows);
    m_table->setMinimumHeight(theme::px(240));
    content()->addWidget(m_table, 1);
    m_why->setObjectName(u"why"_s);
    content()->addWidget(m_why);
    connect(m_table, &TableView::chosen, this, &ImportDialog::showWhy);
    m_withDuplicates->setObjectName(u"with-duplicates"_s);
    content()->addWidget(m_withDuplicates);
    connect(m_withDuplicates, &QCheckBox::toggled, this, &ImportDialog::showPreview);
}

ImportParticipants ImportDialog::request() const
{
    ImportParticipants request{m_file.content, {}, m_group->currentData().toString()};
    for (auto column = m_columns.cbegin(); m_guessed && column != m_columns.cend(); ++column) {
        const QString field = column.value()->currentData().toString();
        request.columns.insert(column.key(), field.isEmpty() ? u"ignore"_s : field);
    }
    return request;
}

/// A look that is still going on counts no longer.
void ImportDialog::preview()
{
    setVerbEnabled(false);
    work().start(
        tr("Reading the rows..."),
        [request = request()](Workspace &workspace) { return previewImport(workspace, request); },
        [this](const Result<ImportPreview> &read) { take(read); });
}

void ImportDialog::take(const Result<ImportPreview> &read)
{
    m_problems = read ? Findings() : read.error().findings;
    m_preview = read ? *read : ImportPreview();
    if (!m_guessed)
        showColumns();
    m_guessed = true;
    showPreview();
}

void ImportDialog::showColumns()
{
    for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column) {
        const QSignalBlocker quiet(column.value());
        column.value()->setCurrentIndex(
            std::max(0, column.value()->findData(m_preview.columns.value(column.key()))));
    }
}

void ImportDialog::showPreview()
{
    m_rows->setRows(m_preview.rows);
    const int fresh = m_preview.count(ImportRow::State::New);
    const int duplicates = m_preview.count(ImportRow::State::Duplicate);
    const int bad = m_preview.count(ImportRow::State::Bad);
    m_about->setText(m_preview.encoding.isEmpty()
                         ? m_file.name
                         : tr("%1: %2, %3. Nothing is added before you press the button.")
                               .arg(m_file.name, m_preview.encoding, separatorText(m_preview.separator)));
    const int people = fresh + (m_withDuplicates->isChecked() ? duplicates : 0);
    const bool none = m_preview.rows.isEmpty() && m_problems.isEmpty();
    m_counts->setText(
        none ? tr("The file has no rows below its headings.")
             : tr("New: %1, possible duplicates: %2, with problems: %3").arg(fresh).arg(duplicates).arg(bad));
    m_withDuplicates->setVisible(duplicates > 0);
    showWhy();
    setVerb(tr("Import %n people", nullptr, people));
    setVerbEnabled(people > 0);
    edited();
}

/// In whole, for the column has no room for sentences.
void ImportDialog::showWhy()
{
    const auto id = m_table->model() ? m_table->currentId() : std::nullopt;
    const int row = id ? m_rows->rowOf(*id) : -1;
    const QString why = sentences(row >= 0 ? m_rows->at(row).findings : Findings()).join(u'\n');
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

Findings ImportDialog::checks() const
{
    return m_problems;
}

LongVerbDialog::Deed ImportDialog::deed() const
{
    return [request = request(), duplicates = m_withDuplicates->isChecked(),
            added = m_added](Workspace &workspace) -> Outcome {
        const auto outcome = colloquy::importParticipants(workspace, request, duplicates);
        if (!outcome)
            return outcome.error();
        *added = outcome->added;
        return {};
    };
}

QString ImportDialog::meanwhile() const
{
    return tr("Adding the people...");
}

QString ImportDialog::announcement() const
{
    const int left = static_cast<int>(m_preview.rows.size()) - *m_added;
    const QString imported = tr("%n people imported.", nullptr, *m_added);
    return left > 0 ? tr("%1 Rows left out: %2.").arg(imported).arg(left) : imported;
}

void dialogs::importParticipants(Session &session, QWidget *parent)
{
    const auto path = prompt::openFile(
        parent,
        {ImportDialog::tr("Import participants"), ImportDialog::tr("Tables (*.csv *.tsv *.txt)"), {}, {}});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        session.report(Error::of(Error::Kind::Storage, Code::FileUnreadable), {}, parent);
        return;
    }
    const QString name = QFileInfo(*path).fileName();
    const QByteArray content = file.readAll();
    if (importHeaders(content).isEmpty()) {
        const Error empty = Error::of(Error::Kind::Format, Code::ImportColumn, u"file"_s);
        return prompt::tell(parent,
                            {ImportDialog::tr("%1 can't be imported").arg(name), sentence(empty), {}});
    }
    (new ImportDialog(session, {name, content}, parent))->start();
}

} // namespace colloquy
