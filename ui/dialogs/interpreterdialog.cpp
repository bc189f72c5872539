// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreterdialog.h"

#include "core/actions/overview.h"
#include "core/actions/people.h"
#include "ui/dialogs/attachmentrow.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/modeboxes.h"
#include "ui/dialogs/poundsbox.h"
#include "ui/session.h"
#include "ui/widgets/bandlist.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/languagelist.h"
#include "ui/widgets/timefield.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostLeadDays = 366;
constexpr int dearestHour = 10'000; ///< pounds

VerbDialog::Title titleOf(const std::optional<Interpreter> &interpreter)
{
    if (!interpreter)
        return {InterpreterDialog::tr("New interpreter"), InterpreterDialog::tr("Add")};
    return {InterpreterDialog::tr("Edit interpreter %1").arg(interpreter->code),
            InterpreterDialog::tr("Keep changes")};
}

ChoiceRow *genderRow()
{
    auto *row = new ChoiceRow(InterpreterDialog::tr("Gender"));
    row->setChoices({{word(Gender::Any), InterpreterDialog::tr("Not known")},
                     {word(Gender::Female), termwords::of(Gender::Female)},
                     {word(Gender::Male), termwords::of(Gender::Male)}});
    return row;
}

ChoiceRow *agreementRow()
{
    using Agreement = Interpreter::Agreement;
    auto *row = new ChoiceRow(InterpreterDialog::tr("Confidentiality agreement"));
    row->setChoices({{u"none"_s, InterpreterDialog::tr("None yet")},
                     {word(Agreement::Own), InterpreterDialog::tr("Their own")},
                     {word(Agreement::Agency), InterpreterDialog::tr("The agency's")}});
    return row;
}

QString codesOf(const Workspace &workspace, const QList<Id<Participant>> &people)
{
    QStringList codes;
    for (const Id<Participant> &id : people) {
        if (const auto record = participantRecord(workspace, id))
            codes << record->participant.code;
    }
    return codes.join(u", "_s);
}

} // namespace

InterpreterDialog::InterpreterDialog(Session &session, const std::optional<Interpreter> &interpreter,
                                     QWidget *parent)
    : VerbDialog(session, titleOf(interpreter), parent)
    , m_start(interpreter.value_or(Interpreter()))
    , m_isNew(!interpreter)
    , m_code(m_start.code)
{
    buildPerson();
    buildAgreement();
    buildTerms();
    buildRest();
    alignLabels();
    fillIn();
    m_name->setFocus();
}

void InterpreterDialog::buildPerson()
{
    QFormLayout *form = newForm();
    m_name = new QLineEdit;
    m_languages = new LanguageList(tr("Languages"));
    m_dialects = new QLineEdit;
    m_gender = genderRow();
    m_email = new QLineEdit;
    m_phone = new QLineEdit;
    m_dialects->setPlaceholderText(tr("such as Mirpuri, Sylheti"));
    addField(form, {tr("&Name"), u"name"_s}, m_name);
    addField(form, {tr("&Languages"), u"languages"_s}, m_languages);
    addField(form, {tr("&Dialects"), u"dialects"_s}, m_dialects);
    addField(form, {tr("&Gender"), u"gender"_s}, m_gender);
    addField(form, {tr("&E-mail"), u"email"_s}, m_email);
    addField(form, {tr("&Phone"), u"phone"_s}, m_phone);
    for (QLineEdit *number : {m_email, m_phone})
        number->setLayoutDirection(Qt::LeftToRight);
    connect(m_languages, &LanguageList::edited, this, &InterpreterDialog::edited);
    connect(m_gender, &ChoiceRow::chosen, this, &InterpreterDialog::edited);
}

void InterpreterDialog::buildAgreement()
{
    addHeading(tr("What was agreed"));
    QFormLayout *form = newForm();
    m_agreement = agreementRow();
    m_agreedOn = new TimeField(TimeField::Kind::Date, tr("Signed on"));
    m_agreedOn->setToday(wallTimeAt(workspace().now(), workspace().study().zone).date);
    m_recording = choiceRow<YesNo>(tr("Agrees to being recorded"));
    addField(form, {tr("&Confidentiality"), u"agreement"_s}, m_agreement);
    addField(form, {tr("&Signed on"), u"agreed-on"_s}, m_agreedOn);
    m_file = new AttachmentRow(tr("The agreement as a file"));
    m_filming = choiceRow<YesNo>(tr("May be filmed, where they sign"));
    addField(form, {tr("Agreement &file"), u"agreement-file"_s}, m_file);
    addField(form, {tr("May be &recorded"), u"recording"_s}, m_recording);
    addField(form, {tr("May be f&ilmed"), u"filming"_s}, m_filming);
    addNote(tr("Without an agreement nobody can be asked to interpret."));
    connect(m_agreement, &ChoiceRow::chosen, this, [this](const QString &id) {
        m_agreedOn->setEnabled(id != u"none"_s);
        edited();
    });
    connect(m_agreedOn, &TimeField::changed, this, &InterpreterDialog::edited);
    connect(m_recording, &ChoiceRow::chosen, this, &InterpreterDialog::edited);
    connect(m_filming, &ChoiceRow::chosen, this, &InterpreterDialog::edited);
    connect(m_file, &AttachmentRow::edited, this, &InterpreterDialog::edited);
}

void InterpreterDialog::buildTerms()
{
    addHeading(tr("Terms"));
    QFormLayout *form = newForm();
    m_agency = new QLineEdit;
    m_register = new QLineEdit;
    m_register->setLayoutDirection(Qt::LeftToRight);
    m_rate = new QLineEdit;
    m_rate->setPlaceholderText(tr("such as 45 an hour, two hours at least"));
    m_reference = new QLineEdit;
    m_hour = poundsBox(dearestHour, m_start.ratePence);
    m_least = new QSpinBox;
    m_least->setRange(0, 24 * 60);
    m_least->setSingleStep(30);
    m_least->setSuffix(tr(" minutes"));
    m_least->setSpecialValueText(tr("No minimum"));
    m_modes = new ModeBoxes;
    m_lead = new QSpinBox;
    m_lead->setRange(0, mostLeadDays);
    m_lead->setSuffix(tr(" days before"));
    m_lead->setSpecialValueText(tr("Any time"));
    m_bands = new BandList;
    addField(form, {tr("Agenc&y"), u"agency"_s}, m_agency);
    addField(form, {tr("Agency's reference"), u"agency-reference"_s}, m_reference);
    addField(form, {tr("Register n&umber"), u"register-number"_s}, m_register);
    addField(form, {tr("Works &by"), u"modes"_s}, m_modes);
    addField(form, {tr("An &hour costs"), u"hour"_s}, m_hour);
    addField(form, {tr("Charged at least"), u"least"_s}, m_least);
    addField(form, {tr("Ra&te in words"), u"rate"_s}, m_rate);
    addField(form, {tr("Wants to be as&ked"), u"lead"_s}, m_lead);
    addField(form, {tr("Calling &off costs"), u"bands"_s}, m_bands);
    connect(m_lead, &QSpinBox::valueChanged, this, &InterpreterDialog::edited);
    connect(m_least, &QSpinBox::valueChanged, this, &InterpreterDialog::edited);
    connect(m_hour, &QDoubleSpinBox::valueChanged, this, &InterpreterDialog::edited);
    connect(m_modes, &ModeBoxes::edited, this, &InterpreterDialog::edited);
    connect(m_bands, &BandList::edited, this, &InterpreterDialog::edited);
}

void InterpreterDialog::buildRest()
{
    addHeading(tr("When, and for whom not"));
    QFormLayout *form = newForm();
    m_hours = new HoursField(tr("Available"));
    m_hours->setEmptyText(tr("At any time"));
    m_known = new QLineEdit;
    m_known->setPlaceholderText(tr("codes of participants who know them, such as C07, C12"));
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(m_notes->fontMetrics().height() * 3);
    addField(form, {tr("A&vailable"), u"availability"_s}, m_hours);
    addField(form, {tr("Kno&wn to"), u"known-to"_s}, m_known);
    addField(form, {tr("Notes"), u"notes"_s}, m_notes);
    connect(m_hours, &HoursField::edited, this, &InterpreterDialog::edited);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &InterpreterDialog::edited);
}

/// One column of fields, although headings divide the form.
void InterpreterDialog::alignLabels()
{
    QList<QLabel *> labels = findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->buddy(); });
    int widest = 0;
    for (const QLabel *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void InterpreterDialog::fillIn()
{
    m_name->setText(m_start.name);
    m_languages->setTags(m_start.languages);
    m_dialects->setText(m_start.dialects);
    m_gender->setCurrent(word(m_start.gender));
    m_email->setText(m_start.email);
    m_phone->setText(m_start.phone);
    m_agency->setText(m_start.agency);
    m_reference->setText(m_start.agencyReference);
    m_register->setText(m_start.registerNumber);
    m_modes->setModes(m_start.modes);
    m_least->setValue(m_start.leastMinutes);
    m_file->setFile(m_start.agreementName, m_start.agreementFile);
    m_filming->setCurrent(word(m_start.filming));
    m_agreement->setCurrent(m_start.agreementOn ? word(m_start.agreement) : u"none"_s);
    m_agreedOn->setEnabled(m_start.agreementOn.has_value());
    if (m_start.agreementOn)
        m_agreedOn->setDate(*m_start.agreementOn);
    m_recording->setCurrent(word(m_start.agreesToRecording));
    m_lead->setValue(m_start.leadDays);
    m_bands->setBands(m_start.bands);
    m_rate->setText(m_start.rate);
    m_hours->setHours(m_start.availability);
    m_known->setText(codesOf(workspace(), m_start.knownTo));
    m_notes->setPlainText(m_start.notes);
}

/// What has to be read first, and may not be readable.
Outcome InterpreterDialog::readInto(Interpreter &interpreter) const
{
    const auto agreement = m_agreement->current().value_or(u"none"_s);
    interpreter.agreementOn = agreement == u"none"_s ? std::nullopt : m_agreedOn->date();
    if (agreement != u"none"_s) {
        interpreter.agreement = chosen<Interpreter::Agreement>(*m_agreement).value_or(interpreter.agreement);
        if (!interpreter.agreementOn)
            return Error::refused(blocks(Code::DateMalformed, u"agreed_on"_s));
    }
    const auto people = participantsByCodes(workspace(), m_known->text());
    if (!people)
        return Error::refused(people.error().findings);
    interpreter.knownTo = *people;
    if (const Findings problems = m_hours->problems(); !problems.isEmpty())
        return Error::refused(problems);
    interpreter.availability = m_hours->hours().value_or(WeekHours());
    return {};
}

void InterpreterDialog::readTerms(Interpreter &interpreter) const
{
    interpreter.modes = m_modes->modes();
    interpreter.ratePence = penceOf(*m_hour);
    interpreter.leastMinutes = m_least->value();
    interpreter.agreementFile = m_file->content();
    interpreter.agreementName = m_file->fileName();
    interpreter.filming = chosen<YesNo>(*m_filming).value_or(YesNo::NotAsked);
}

Result<Interpreter> InterpreterDialog::request() const
{
    Interpreter interpreter = m_start;
    if (const Outcome read = readInto(interpreter); !read)
        return read.error();
    interpreter.name = m_name->text();
    interpreter.languages = m_languages->allTags();
    interpreter.dialects = m_dialects->text();
    interpreter.gender = chosen<Gender>(*m_gender).value_or(Gender::Any);
    interpreter.email = m_email->text();
    interpreter.phone = m_phone->text();
    interpreter.agency = m_agency->text();
    interpreter.agencyReference = m_reference->text();
    interpreter.registerNumber = m_register->text();
    readTerms(interpreter);
    interpreter.agreesToRecording = chosen<YesNo>(*m_recording).value_or(YesNo::NotAsked);
    interpreter.leadDays = m_lead->value();
    interpreter.bands = m_bands->bands();
    interpreter.rate = m_rate->text();
    interpreter.notes = m_notes->toPlainText();
    return interpreter;
}

/// That a form just opened has no language yet isn't a mistake.
Findings InterpreterDialog::checks() const
{
    const auto asked = request();
    Findings findings = asked ? checkInterpreter(workspace(), *asked) : asked.error().findings;
    if (m_isNew)
        findings.removeOne(blocks(Code::TextEmpty, u"languages"_s));
    return findings;
}

Outcome InterpreterDialog::carryOut()
{
    const auto asked = request();
    if (!asked)
        return asked.error();
    if (!m_isNew)
        return changeInterpreter(workspace(), *asked);
    const auto added = addInterpreter(workspace(), *asked);
    if (!added)
        return added.error();
    m_code = added->code;
    session().selectInterpreter(added->id);
    return {};
}

QString InterpreterDialog::announcement() const
{
    return m_isNew ? tr("Interpreter %1 added.").arg(m_code)
                   : unlessUnchanged(tr("Interpreter %1 changed.").arg(m_code));
}

void dialogs::newInterpreter(Session &session, QWidget *parent)
{
    (new InterpreterDialog(session, std::nullopt, parent))->start();
}

void dialogs::editInterpreter(Session &session, QWidget *parent, Id<Interpreter> id)
{
    if (session.workspace().isLocked()) {
        session.report(Error::locked(), {}, parent);
        return;
    }
    const QList<Interpreter> all = interpreters(session.workspace());
    const auto found = std::ranges::find(all, id, &Interpreter::id);
    if (found != all.end())
        (new InterpreterDialog(session, *found, parent))->start();
}

} // namespace colloquy
