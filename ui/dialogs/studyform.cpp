// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/studyform.h"

#include "core/actions/studytemplate.h"
#include "ui/dialogs/formrows.h"
#include "ui/dialogs/passphraseform.h"
#include "ui/prompt.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QDate today()
{
    return QDateTime::fromSecsSinceEpoch(Workspace::realNow()).date();
}

/// A name for the file that is not taken yet.
QString freePath(const QString &title)
{
    static const QRegularExpression unsafe(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString base = QString(title).remove(unsafe).simplified();
    const QString start = prompt::documents() + u'/' + (base.isEmpty() ? StudyForm::tr("Study") : base);
    QString path = start + u".colloquy"_s;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = start + u" %1.colloquy"_s.arg(i);
    return path;
}

QComboBox *zoneHere()
{
    QComboBox *box = zoneBox();
    box->lineEdit()->setAccessibleName(StudyForm::tr("Time zone"));
    const int here = box->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    box->setCurrentIndex(here >= 0 ? here : box->findText(u"Europe/London"_s));
    return box;
}

QSpinBox *ageBox()
{
    auto *box = new QSpinBox;
    box->setRange(0, 99);
    box->setSuffix(StudyForm::tr(" and over"));
    return box;
}

} // namespace

StudyForm::StudyForm(QWidget *parent)
    : QWidget(parent)
    , m_templates(studyTemplates())
    , m_form(new QFormLayout(this))
    , m_template(new ChoiceRow(tr("Start from")))
    , m_title(new QLineEdit)
    , m_researcher(new QLineEdit)
    , m_file(new QLineEdit)
    , m_opens(new TimeField(TimeField::Kind::Date, tr("Recruitment opens")))
    , m_ends(new TimeField(TimeField::Kind::Date, tr("Last day of the study")))
    , m_zone(zoneHere())
    , m_age(ageBox())
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(theme::px(theme::wide));
    m_form->setVerticalSpacing(theme::px(theme::near));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    buildTemplate();
    buildFields();
    buildFile();
    m_passphrase = new PassphraseForm(m_form, this);
    connect(m_passphrase, &PassphraseForm::edited, this, &StudyForm::edited);
    chooseTemplate(m_templates.first().name);
}

void StudyForm::buildTemplate()
{
    QList<ChoiceRow::Choice> choices;
    for (const StudyTemplate &start : std::as_const(m_templates))
        choices << ChoiceRow::Choice{start.name, start.title};
    m_template->setChoices(choices);
    addField(tr("Start from"), u"template"_s, m_template);
    m_description = addNote({});
    connect(m_template, &ChoiceRow::chosen, this, &StudyForm::chooseTemplate);
}

void StudyForm::buildFields()
{
    addField(tr("&Title"), u"title"_s, m_title);
    m_researcher->setPlaceholderText(tr("who takes consents and signs letters; may be added later"));
    addField(tr("Your &name"), u"researcher"_s, m_researcher);
    addField(tr("&Recruitment opens"), u"opens"_s, m_opens);
    addField(tr("&Last day of the study"), u"ends"_s, m_ends);
    addField(tr("Time &zone"), u"zone"_s, m_zone);
    addField(tr("A&ge"), u"age"_s, m_age);
    addNote(tr("\"Over the age of 16\" mostly means 16 and over; else choose 17."));
    for (TimeField *field : {m_opens, m_ends}) {
        field->setToday(today());
        connect(field, &TimeField::changed, this, &StudyForm::edited);
    }
    connect(m_title, &QLineEdit::textEdited, this, &StudyForm::suggestFile);
    for (const QLineEdit *line : {m_title, m_researcher})
        connect(line, &QLineEdit::textEdited, this, &StudyForm::edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &StudyForm::edited);
    connect(m_age, &QSpinBox::valueChanged, this, &StudyForm::edited);
}

void StudyForm::buildFile()
{
    auto *choose = new QPushButton(tr("&Choose..."));
    choose->setObjectName(u"choose-file"_s);
    choose->setAccessibleName(tr("Choose the file"));
    choose->setAutoDefault(false);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    m_file->setObjectName(u"file"_s);
    m_file->setAccessibleName(tr("Keep it in"));
    auto *label = new QLabel(tr("&Keep it in"));
    label->setBuddy(m_file);
    m_form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, &StudyForm::chooseFile);
    connect(m_file, &QLineEdit::textEdited, this, &StudyForm::edited);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        m_file->setModified(m_file->isModified() && !m_file->text().trimmed().isEmpty());
        suggestFile();
    });
}

void StudyForm::addField(const QString &label, const QString &name, QWidget *field)
{
    addRow(m_form, {label, name}, field);
}

QLabel *StudyForm::addNote(const QString &text)
{
    QLabel *note = mutedLabel(text);
    m_form->addRow(QString(), note);
    return note;
}

void StudyForm::chooseTemplate(const QString &name)
{
    m_template->setCurrent(name);
    const auto content = studyTemplate(name);
    if (!content)
        return;
    m_description->setText(content->description);
    m_age->setValue(content->study.minimumAge);
    const bool untouched =
        std::any_of(m_templates.begin(), m_templates.end(),
                    [this](const StudyTemplate &start) { return m_title->text() == start.title; });
    if (untouched || m_title->text().isEmpty())
        m_title->setText(content->study.title);
    suggestFile();
    Q_EMIT edited();
}

/// Follows the title until somebody chooses a name of their own.
void StudyForm::suggestFile()
{
    if (!m_file->isModified())
        m_file->setText(freePath(m_title->text()));
}

void StudyForm::chooseFile()
{
    prompt::File file{tr("Keep the study in"), tr("Colloquy study (*.colloquy)"), u"colloquy"_s,
                      m_file->text()};
    file.mustBeNew = true;
    const auto path = prompt::saveFile(this, file);
    if (!path)
        return;
    m_file->setText(*path);
    m_file->setModified(true);
    Q_EMIT edited();
}

void StudyForm::focusOn(const Findings &findings)
{
    const QString dates = m_ends->date() ? u"opens"_s : u"ends"_s;
    for (const QString &name : {u"title"_s, u"researcher"_s, dates, u"zone"_s, u"passphrase"_s}) {
        for (const Finding &finding : findings) {
            if ((finding.code == Code::StudyDates ? dates : finding.subject) == name)
                return findChild<QWidget *>(name)->setFocus(Qt::OtherFocusReason);
        }
    }
}

CreateStudy StudyForm::request() const
{
    CreateStudy request;
    const QString path = QDir(prompt::documents()).absoluteFilePath(m_file->text().trimmed());
    request.path = QFileInfo(path).suffix().isEmpty() ? path + u".colloquy"_s : path;
    request.templateName = m_template->current().value_or(request.templateName);
    request.title = m_title->text();
    request.zone = m_zone->currentText().trimmed().toUtf8();
    request.opens = m_opens->isEmpty() ? std::nullopt : std::optional(m_opens->date().value_or(QDate()));
    request.ends = m_ends->date().value_or(QDate());
    request.minimumAge = m_age->value();
    request.researcher = m_researcher->text();
    request.passphrase = m_passphrase->passphrase();
    return request;
}

} // namespace colloquy
