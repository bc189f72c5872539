// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/thanksdialog.h"

#include "core/actions/exchange.h"
#include "ui/datetext.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString pdf = u"pdf"_s;

using State = Thanks::State;

QString stepWords(State next, Thanks::Kind kind)
{
    const bool certificate = kind == Thanks::Kind::Certificate;
    switch (next) {
    case State::Sent:
        return certificate ? ThanksDialog::tr("Issue the certificate") : ThanksDialog::tr("Voucher sent");
    case State::Reissued:
        return certificate ? ThanksDialog::tr("Issue it anew") : ThanksDialog::tr("Voucher sent anew");
    case State::Requested:
        return ThanksDialog::tr("Voucher requested");
    case State::Acknowledged:
        return ThanksDialog::tr("Acknowledged");
    case State::Declined:
        return ThanksDialog::tr("Declined");
    case State::Bounced:
        return ThanksDialog::tr("Came back");
    case State::Void:
        return ThanksDialog::tr("Void");
    case State::Due:
        break;
    }
    return {};
}

/// What was given so far, or is due.
Section *standing(const ParticipantRecord &record, Thanks::Kind kind, const QByteArray &zone)
{
    const Thanks none;
    const Thanks &thanks = record.thanks ? *record.thanks : none;
    auto *section = new Section(termwords::of(kind));
    if (record.thanks || record.thanksDue)
        section->addBadges({badgeOf(thanks.state)});
    if (kind == Thanks::Kind::Voucher)
        section->addFact(ThanksDialog::tr("Amount"),
                         termwords::money(record.thanks ? thanks.pence : record.group.voucherPence));
    section->addFact(ThanksDialog::tr("Serial"), thanks.serial);
    if (thanks.number)
        section->addFact(ThanksDialog::tr("Number"), QLocale().toString(*thanks.number));
    if (thanks.sentAt)
        section->addFact(ThanksDialog::tr("Sent"), datetext::dayTime(*thanks.sentAt, zone));
    if (thanks.delivered)
        section->addFact(ThanksDialog::tr("How"), termwords::of(*thanks.delivered));
    if (thanks.receipt)
        section->addFact(ThanksDialog::tr("Receipt"), termwords::of(*thanks.receipt));
    return section;
}

} // namespace

ThanksDialog::ThanksDialog(Session &session, const ParticipantRecord &record, QWidget *parent)
    : VerbDialog(session, {tr("Thanks to %1").arg(record.participant.code), tr("Record")}, parent)
    , m_record(record)
    , m_kind(record.thanks ? record.thanks->kind : record.group.thanks)
    , m_step(new ChoiceRow(tr("What happened")))
    , m_serial(new QLineEdit)
    , m_delivered(choiceRow<Thanks::Delivered>(tr("How")))
    , m_receipt(choiceRow<Thanks::Receipt>(tr("Receipt")))
{
    content()->addWidget(standing(record, m_kind, workspace().study().zone));
    buildSteps();
    buildFields();
    showStep();
}

/// The one that usually comes next is chosen already.
void ThanksDialog::buildSteps()
{
    QList<ChoiceRow::Choice> choices;
    if (m_record.thanks && isIssuedCertificate(*m_record.thanks))
        choices << ChoiceRow::Choice{pdf, tr("Save the PDF"), {}};
    for (const State next : thanksSteps(workspace(), m_record.participant.id))
        choices << ChoiceRow::Choice{word(next), stepWords(next, m_kind), {}};
    m_step->setChoices(choices);
    if (!choices.isEmpty())
        m_step->setCurrent(choices.first().id);
    connect(m_step, &ChoiceRow::chosen, this, &ThanksDialog::showStep);
}

void ThanksDialog::buildFields()
{
    m_form = newForm();
    addField(m_form, {tr("&What happened"), u"step"_s}, m_step);
    addField(m_form, {tr("S&erial number"), u"serial"_s}, m_serial);
    addField(m_form, {tr("&How it was sent"), u"delivered"_s}, m_delivered);
    addField(m_form, {tr("&Receipt"), u"receipt"_s}, m_receipt);
    m_form->setRowVisible(m_step, m_step->findChildren<QRadioButton *>().size() > 1);
    m_delivered->setCurrent(word(Thanks::Delivered::Email));
    connect(m_delivered, &ChoiceRow::chosen, this, &ThanksDialog::edited);
    connect(m_receipt, &ChoiceRow::chosen, this, &ThanksDialog::edited);
}

bool ThanksDialog::savesPdf() const
{
    return m_step->current() == pdf;
}

/// Where nothing may be recorded one tries to send, and is told why not.
State ThanksDialog::step() const
{
    return chosen<State>(*m_step).value_or(State::Sent);
}

bool ThanksDialog::sends() const
{
    return !savesPdf() && (step() == State::Sent || step() == State::Reissued);
}

QString ThanksDialog::verb() const
{
    if (savesPdf())
        return tr("Save PDF...");
    if (sends())
        return m_kind == Thanks::Kind::Certificate ? tr("Issue and save PDF...") : tr("Record as sent");
    switch (step()) {
    case State::Requested:
        return tr("Record as requested");
    case State::Declined:
        return tr("Record as declined");
    case State::Bounced:
        return tr("Record as come back");
    case State::Void:
        return tr("Record as void");
    default:
        return tr("Record receipt");
    }
}

void ThanksDialog::showStep()
{
    m_form->setRowVisible(m_serial, sends() && m_kind == Thanks::Kind::Voucher);
    m_form->setRowVisible(m_delivered, sends());
    m_form->setRowVisible(m_receipt, !savesPdf() && step() == State::Acknowledged);
    setVerb(verb());
    if (m_serial->isVisibleTo(this))
        m_serial->setFocus();
    edited();
}

SendThanks ThanksDialog::sending() const
{
    SendThanks request{m_record.participant.id, {}, Thanks::Delivered::Email};
    if (m_kind == Thanks::Kind::Voucher)
        request.serial = m_serial->text();
    request.delivered = chosen<Thanks::Delivered>(*m_delivered).value_or(Thanks::Delivered::Email);
    return request;
}

/// An empty serial number isn't a mistake until the button is pressed.
Findings ThanksDialog::checks() const
{
    if (!sends())
        return {};
    Findings findings = checkSendThanks(workspace(), sending());
    findings.removeIf([](const Finding &finding) { return finding.code == Code::TextEmpty; });
    return findings;
}

Outcome ThanksDialog::send()
{
    const auto thanks = sendThanks(workspace(), sending());
    if (!thanks)
        return thanks.error();
    if (m_kind != Thanks::Kind::Certificate) {
        m_done = tr("Voucher of %1 recorded as sent.").arg(m_record.participant.code);
        return {};
    }
    // The number is given, whatever becomes of the file.
    m_done = tr("Certificate %1 issued to %2. Its PDF wasn't saved yet.")
                 .arg(QLocale().toString(thanks->number.value_or(0)), m_record.participant.code);
    if (const Outcome saved = saveCertificate(); !saved)
        session().report(saved, {}, this);
    return {};
}

Outcome ThanksDialog::saveCertificate()
{
    const QString today = wallTimeAt(workspace().now(), workspace().study().zone).date.toString(Qt::ISODate);
    const QString code = m_record.participant.code;
    const auto path = prompt::saveFile(this, {tr("Save the certificate"), tr("PDF (*.pdf)"), u"pdf"_s,
                                              u"certificate-%1-%2.pdf"_s.arg(code, today)});
    if (!path)
        return {};
    const Outcome saved = exportCertificate(workspace(), m_record.participant.id, *path);
    if (saved)
        m_done = tr("Certificate of %1 saved.").arg(code);
    return saved;
}

Outcome ThanksDialog::acknowledge()
{
    const auto receipt = chosen<Thanks::Receipt>(*m_receipt);
    if (!receipt)
        return Error::refused(blocks(Code::TextEmpty, u"receipt"_s));
    m_done = tr("Receipt of %1 recorded.").arg(m_record.participant.code);
    return acknowledgeThanks(workspace(), m_record.participant.id, *receipt);
}

Outcome ThanksDialog::record()
{
    const QString code = m_record.participant.code;
    switch (step()) {
    case State::Requested:
        m_done = tr("Voucher for %1 recorded as requested.").arg(code);
        return requestThanks(workspace(), m_record.participant.id);
    case State::Bounced:
        m_done = tr("Thanks to %1 recorded as come back.").arg(code);
        return bounceThanks(workspace(), m_record.participant.id);
    case State::Void:
        m_done = tr("Thanks to %1 recorded as void.").arg(code);
        return voidThanks(workspace(), m_record.participant.id);
    case State::Acknowledged:
        return acknowledge();
    default:
        m_done = tr("%1 declined the thanks.").arg(code);
        return declineThanks(workspace(), m_record.participant.id);
    }
}

Outcome ThanksDialog::carryOut()
{
    if (sends())
        return send();
    if (!savesPdf())
        return record();
    m_done = tr("Certificate of %1 not saved.").arg(m_record.participant.code);
    return saveCertificate();
}

QString ThanksDialog::announcement() const
{
    return m_done;
}

void dialogs::giveThanks(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new ThanksDialog(session, *record, parent))->start();
}

} // namespace colloquy
