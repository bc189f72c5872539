// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closedialog.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/session.h"

#include <QFormLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

VerbDialog::Title titleOf(const Participant &participant)
{
    if (participant.closedAs)
        return {CloseDialog::tr("Open the enquiry of %1 again").arg(participant.code),
                CloseDialog::tr("Open again")};
    return {CloseDialog::tr("Close the enquiry of %1").arg(participant.code),
            CloseDialog::tr("Close enquiry")};
}

} // namespace

CloseDialog::CloseDialog(Session &session, const Participant &participant, QWidget *parent)
    : VerbDialog(session, titleOf(participant), parent)
    , m_participant(participant)
{
    if (participant.closedAs) {
        addNote(tr("It was closed: %1.").arg(termwords::of(*participant.closedAs).toLower()));
        return;
    }
    QFormLayout *form = newForm();
    m_as = new QComboBox;
    m_as->setPlaceholderText(tr("Choose"));
    for (int i = 0; i < QMetaEnum::fromType<Participant::ClosedAs>().keyCount(); ++i)
        m_as->addItem(termwords::of(static_cast<Participant::ClosedAs>(i)), i);
    m_as->setCurrentIndex(-1);
    addField(form, {tr("&Because"), u"as"_s}, m_as);
    m_reason = linesEdit();
    addField(form, {tr("&Reason in words"), u"reason"_s}, m_reason);
    addNote(tr("The record stays, and the enquiry can be opened again."));
}

/// What is wrong is said when the button is pressed: an empty form isn't a mistake yet.
Findings CloseDialog::checks() const
{
    return {};
}

Outcome CloseDialog::carryOut()
{
    CloseParticipant request{m_participant.id, std::nullopt, {}};
    if (m_as && m_as->currentIndex() < 0)
        return Error::refused(blocks(Code::TextEmpty, u"closed_as"_s));
    if (m_as) {
        request.as = chosen<Participant::ClosedAs>(*m_as);
        request.reason = m_reason->toPlainText();
    }
    return closeParticipant(workspace(), request);
}

QString CloseDialog::announcement() const
{
    return m_as ? tr("%1 closed.").arg(m_participant.code) : tr("%1 opened again.").arg(m_participant.code);
}

void dialogs::closeParticipant(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new CloseDialog(session, record->participant, parent))->start();
}

} // namespace colloquy
