// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closedialog.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"

#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

VerbDialog::Title titleOf(const QList<Participant> &people)
{
    const QString codes = whomtext::codes(people);
    const auto count = static_cast<int>(people.size());
    if (people.first().closedAs)
        return {CloseDialog::tr("Open the enquiry of %1 again", nullptr, count).arg(codes),
                CloseDialog::tr("Open again")};
    return {CloseDialog::tr("Close the enquiry of %1", nullptr, count).arg(codes),
            CloseDialog::tr("Close enquiry")};
}

} // namespace

CloseDialog::CloseDialog(Session &session, const QList<Participant> &people, QWidget *parent)
    : VerbDialog(session, titleOf(people), parent)
    , m_people(people)
{
    for (const Participant &person : people) {
        if (person.closedAs)
            addNote(tr("%1 was closed: %2.").arg(person.code, termwords::of(*person.closedAs).toLower()));
    }
    if (people.first().closedAs)
        return;
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
    CloseParticipant request;
    if (m_as && m_as->currentIndex() < 0)
        return Error::refused(blocks(Code::TextEmpty, u"closed_as"_s));
    if (m_as) {
        request.as = chosen<Participant::ClosedAs>(*m_as);
        request.reason = m_reason->toPlainText();
    }
    return closeParticipants(workspace(), idsOf(m_people), request);
}

QString CloseDialog::announcement() const
{
    const QString codes = whomtext::codes(m_people);
    return m_as ? tr("%1 closed.").arg(codes) : tr("%1 opened again.").arg(codes);
}

void dialogs::closeParticipant(Session &session, QWidget *parent)
{
    QList<Participant> people = peopleIn(selectedRecords(session, parent));
    const auto isOpen = [](const Participant &person) { return !person.closedAs; };
    if (std::ranges::any_of(people, isOpen)) // what is closed already stays as it is
        people.removeIf(std::not_fn(isOpen));
    if (!people.isEmpty())
        (new CloseDialog(session, people, parent))->start();
}

} // namespace colloquy
