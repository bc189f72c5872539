// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/contactdialog.h"

#include "core/actions/deviations.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/happenedat.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/timefield.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// To several people at once one rather writes.
Channel usualChannel(const QList<Participant> &people)
{
    return people.size() > 1 ? Channel::Email : people.first().safety.safeChannel.value_or(Channel::Phone);
}

} // namespace

ContactDialog::ContactDialog(Session &session, const QList<Participant> &people, QWidget *parent)
    : VerbDialog(session, {tr("Log contact with %1").arg(whomtext::codes(people)), tr("Log")}, parent)
    , m_people(people)
    , m_direction(choiceRow<ContactAttempt::Direction>(tr("Who")))
    , m_channel(choiceRow<Channel>(tr("How")))
    , m_outcome(choiceRow<ContactAttempt::Outcome>(tr("Outcome")))
    , m_at(happenedField(tr("When"), session.workspace()))
    , m_callBack(happenedField(tr("Call back"), session.workspace()))
    , m_note(linesEdit())
{
    allowDeviation();
    showCard();
    QFormLayout *form = newForm();
    m_direction->setCurrent(word(ContactAttempt::Direction::Outgoing));
    m_channel->setCurrent(word(usualChannel(people)));
    addField(form, {tr("Wh&o"), u"direction"_s}, m_direction);
    addField(form, {tr("&How"), u"channel"_s}, m_channel);
    addField(form, {tr("O&utcome"), u"outcome"_s}, m_outcome);
    addField(form, {tr("&When"), u"at"_s}, m_at);
    addField(form, {tr("Call &back"), u"call-back"_s}, m_callBack);
    addField(form, {tr("&Note"), u"note"_s}, m_note);
    addNote(tr("When left empty, it was just now."));
    for (const ChoiceRow *row : {m_direction, m_channel, m_outcome})
        connect(row, &ChoiceRow::chosen, this, &ContactDialog::showOutcomes);
    for (const TimeField *field : {m_at, m_callBack})
        connect(field, &TimeField::changed, this, &ContactDialog::edited);
    showOutcomes();
}

void ContactDialog::showCard()
{
    if (m_people.size() > 1)
        return;
    const Participant &person = m_people.first();
    auto *card = new ContactCard;
    card->setContact(
        {person.safety, person.noContact, person.phone, person.email, person.address, person.sealState});
    content()->addWidget(card);
}

/// Who comes forward was reached, and only what is written can come back.
void ContactDialog::showOutcomes()
{
    const bool incoming =
        chosen<ContactAttempt::Direction>(*m_direction) == ContactAttempt::Direction::Incoming;
    m_outcome->setEnabled(!incoming);
    const bool writes = chosen<Channel>(*m_channel) != Channel::Phone;
    auto *bounced = m_outcome->findChild<QRadioButton *>(word(ContactAttempt::Outcome::Bounced));
    if (!writes && bounced->isChecked())
        m_outcome->setCurrent(std::nullopt);
    bounced->setVisible(writes);
    edited();
}

Result<LogContact> ContactDialog::request() const
{
    const auto at = happenedAt(*m_at);
    const auto callBack = happenedAt(*m_callBack);
    if (!at || !callBack)
        return (at ? callBack : at).error();
    LogContact request;
    ContactAttempt &attempt = request.attempt;
    attempt.at = at->value_or(0);
    attempt.callBackAt = *callBack;
    attempt.direction =
        chosen<ContactAttempt::Direction>(*m_direction).value_or(ContactAttempt::Direction::Outgoing);
    attempt.channel = chosen<Channel>(*m_channel).value_or(Channel::Phone);
    attempt.outcome =
        m_outcome->isEnabled()
            ? chosen<ContactAttempt::Outcome>(*m_outcome).value_or(ContactAttempt::Outcome::NoAnswer)
            : ContactAttempt::Outcome::Answered;
    attempt.note = m_note->toPlainText();
    request.decisions = decisions();
    return request;
}

Findings ContactDialog::checks() const
{
    const auto asked = request();
    return asked ? checkLogContact(workspace(), idsOf(m_people), *asked) : asked.error().findings;
}

QList<Code> ContactDialog::hardCodes() const
{
    return hardForContact();
}

Outcome ContactDialog::carryOut()
{
    if (m_outcome->isEnabled() && !m_outcome->current())
        return Error::refused(blocks(Code::TextEmpty, u"outcome"_s));
    const auto asked = request();
    return asked ? logContacts(workspace(), idsOf(m_people), *asked) : Outcome(asked.error());
}

QString ContactDialog::announcement() const
{
    return tr("Contact with %1 logged.").arg(whomtext::codes(m_people));
}

void dialogs::logContact(Session &session, QWidget *parent)
{
    const QList<Participant> people = peopleIn(selectedRecords(session, parent));
    if (!people.isEmpty())
        (new ContactDialog(session, people, parent))->start();
}

} // namespace colloquy
