// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/informationdialog.h"

#include "core/actions/deviations.h"
#include "core/actions/overview.h"
#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/happenedat.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"
#include "ui/widgets/timefield.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qint64 hourSeconds = 3600;

bool readSomething(const QList<Participant> &people)
{
    return std::ranges::any_of(people,
                               [](const Participant &person) { return person.readingLanguage.has_value(); });
}

} // namespace

InformationDialog::InformationDialog(Session &session, const QList<Participant> &people, QWidget *parent)
    : VerbDialog(session, {tr("Give information to %1").arg(whomtext::codes(people)), tr("Record")}, parent)
    , m_people(people)
    , m_sheet(new QComboBox)
    , m_how(choiceRow<Delivery>(tr("How")))
    , m_at(happenedField(tr("When"), session.workspace()))
    , m_interpreter(new QComboBox)
{
    allowDeviation();
    QFormLayout *form = newForm();
    fillSheets();
    addField(form, {tr("&Sheet"), u"sheet"_s}, m_sheet);
    m_how->setCurrent(word(readSomething(people) ? Delivery::Email : Delivery::ReadAloud));
    addField(form, {tr("&How"), u"how"_s}, m_how);
    addField(form, {tr("&When"), u"at"_s}, m_at);
    fillInterpreters();
    addField(form, {tr("Through &interpreter"), u"interpreter"_s}, m_interpreter);
    addNote(tr("Left empty, it was given just now. Giving it starts the thinking time before consent."));
    m_earliest = new QLabel;
    m_earliest->setObjectName(u"earliest"_s);
    m_earliest->setWordWrap(true);
    content()->addWidget(m_earliest);
    connect(m_at, &TimeField::changed, this, &InformationDialog::showEarliest);
    showEarliest();
    connect(m_how, &ChoiceRow::chosen, this, &InformationDialog::edited);
    connect(m_at, &TimeField::changed, this, &InformationDialog::edited);
}

void InformationDialog::fillSheets()
{
    m_sheet->addItem(tr("The one in use in their language"));
    const auto isOfGroup = [this](const Participant &person) {
        return person.group == m_people.first().group;
    };
    if (!std::ranges::all_of(m_people, isOfGroup))
        return; // no sheet is for several groups
    for (const Document &sheet : informationSheets(workspace(), m_people.first().id))
        m_sheet->addItem(tr("%1, version %2").arg(languageName(sheet.language), sheet.version),
                         sheet.id.uuid);
}

/// Whoever speaks with all of them.
void InformationDialog::fillInterpreters()
{
    m_interpreter->addItem(tr("None"));
    for (const Interpreter &interpreter : interpreters(workspace())) {
        const auto speaksWith = [&](const Participant &person) {
            return interpreter.languages.contains(person.spokenLanguage);
        };
        if (std::ranges::all_of(m_people, speaksWith))
            m_interpreter->addItem(interpreter.code, interpreter.id.uuid);
    }
}

Result<InformParticipant> InformationDialog::request() const
{
    const auto at = happenedAt(*m_at);
    if (!at)
        return at.error();
    InformParticipant request;
    if (m_sheet->currentIndex() > 0)
        request.document = Id<Document>{m_sheet->currentData().toUuid()};
    request.at = *at;
    request.how = chosen<Delivery>(*m_how).value_or(Delivery::Email);
    if (m_interpreter->currentIndex() > 0)
        request.interpreter = Id<Interpreter>{m_interpreter->currentData().toUuid()};
    request.decisions = decisions();
    return request;
}

/// The thinking time counts from the first sheet.
void InformationDialog::showEarliest()
{
    const auto at = happenedAt(*m_at);
    const Study study = workspace().study();
    m_earliest->setVisible(at.has_value());
    if (!at)
        return;
    qint64 from = at->value_or(workspace().now()) + study.thinkingHours * hourSeconds;
    const bool alone = m_people.size() == 1;
    const auto record = alone ? participantRecord(workspace(), m_people.first().id)
                              : Result<ParticipantRecord>(ParticipantRecord());
    if (record && record->earliestConsent)
        from = std::min(from, *record->earliestConsent);
    const QString day = datetext::dayTime(from, study.zone);
    m_earliest->setText(alone ? tr("Earliest consent: %1.").arg(day)
                              : tr("Earliest consent: %1, sooner for whoever had a sheet before.").arg(day));
}

Findings InformationDialog::checks() const
{
    const auto asked = request();
    return asked ? checkInform(workspace(), idsOf(m_people), *asked) : asked.error().findings;
}

QList<Code> InformationDialog::hardCodes() const
{
    return hardForContact();
}

Outcome InformationDialog::carryOut()
{
    const auto asked = request();
    return asked ? informParticipants(workspace(), idsOf(m_people), *asked) : Outcome(asked.error());
}

QString InformationDialog::announcement() const
{
    return tr("Information sheet given: %1.").arg(whomtext::codes(m_people));
}

void dialogs::giveInformation(Session &session, QWidget *parent)
{
    const QList<Participant> people = peopleIn(selectedRecords(session, parent));
    if (!people.isEmpty())
        (new InformationDialog(session, people, parent))->start();
}

} // namespace colloquy
