// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/informationdialog.h"

#include "core/actions/deviations.h"
#include "core/base/language.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/happenedat.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/session.h"
#include "ui/widgets/timefield.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

InformationDialog::InformationDialog(Session &session, const ParticipantRecord &record, QWidget *parent)
    : VerbDialog(session, {tr("Give information to %1").arg(record.participant.code), tr("Record")}, parent)
    , m_record(record)
    , m_sheet(new QComboBox)
    , m_how(choiceRow<Delivery>(tr("How")))
    , m_at(happenedField(tr("When"), session.workspace()))
    , m_interpreter(new QComboBox)
{
    allowDeviation();
    QFormLayout *form = newForm();
    fillSheets();
    addField(form, {tr("&Sheet"), u"sheet"_s}, m_sheet);
    m_how->setCurrent(word(record.participant.readingLanguage ? Delivery::Email : Delivery::ReadAloud));
    addField(form, {tr("&How"), u"how"_s}, m_how);
    addField(form, {tr("&When"), u"at"_s}, m_at);
    fillInterpreters();
    addField(form, {tr("Through &interpreter"), u"interpreter"_s}, m_interpreter);
    addNote(tr("Left empty, it was given just now. Giving it starts the thinking time before consent."));
    connect(m_how, &ChoiceRow::chosen, this, &InformationDialog::edited);
    connect(m_at, &TimeField::changed, this, &InformationDialog::edited);
}

void InformationDialog::fillSheets()
{
    m_sheet->addItem(tr("The one in use in their language"));
    for (const Document &sheet : informationSheets(workspace(), m_record.participant.id))
        m_sheet->addItem(tr("%1, version %2").arg(languageName(sheet.language), sheet.version),
                         sheet.id.uuid);
}

void InformationDialog::fillInterpreters()
{
    m_interpreter->addItem(tr("None"));
    for (const Interpreter &interpreter : interpreters(workspace())) {
        if (interpreter.languages.contains(m_record.participant.spokenLanguage))
            m_interpreter->addItem(interpreter.code, interpreter.id.uuid);
    }
}

Result<InformParticipant> InformationDialog::request() const
{
    const auto at = happenedAt(*m_at);
    if (!at)
        return at.error();
    InformParticipant request;
    request.participant = m_record.participant.id;
    if (m_sheet->currentIndex() > 0)
        request.document = Id<Document>{m_sheet->currentData().toUuid()};
    request.at = *at;
    request.how = chosen<Delivery>(*m_how).value_or(Delivery::Email);
    if (m_interpreter->currentIndex() > 0)
        request.interpreter = Id<Interpreter>{m_interpreter->currentData().toUuid()};
    request.decisions = decisions();
    return request;
}

Findings InformationDialog::checks() const
{
    const auto asked = request();
    return asked ? checkInform(workspace(), *asked) : asked.error().findings;
}

QList<Code> InformationDialog::hardCodes() const
{
    return hardForContact();
}

Outcome InformationDialog::carryOut()
{
    const auto asked = request();
    return asked ? informParticipant(workspace(), *asked) : Outcome(asked.error());
}

QString InformationDialog::announcement() const
{
    return tr("%1 was given the information sheet.").arg(m_record.participant.code);
}

void dialogs::giveInformation(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new InformationDialog(session, *record, parent))->start();
}

} // namespace colloquy
