// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/startdialog.h"

#include "core/actions/deviations.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/rules/wording.h"
#include "ui/dialogs/happenedat.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/section.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

StartDialog::StartDialog(Session &session, const InterviewSummary &summary, const Participant &participant,
                         QWidget *parent)
    : VerbDialog(session, {tr("Start interview - %1").arg(summary.code), tr("Start")}, parent)
    , m_summary(summary)
    , m_reaffirmed(checkBox({tr("They said again that they a&gree to take part"), u"reaffirmed"_s}))
    , m_at(happenedField(tr("Began at"), session.workspace()))
{
    allowDeviation();
    showFacts();
    if (summary.interview.mode == InterviewMode::Phone) {
        auto *card = new ContactCard;
        card->setContact({participant.safety, participant.noContact, participant.phone, participant.email,
                          participant.address, participant.sealState});
        content()->addWidget(card);
    }
    showRecorder();
    content()->addWidget(m_reaffirmed);
    addField(newForm(), {tr("&Began at"), u"at"_s}, m_at);
    addNote(tr("When left empty, it begins now."));
    connect(m_at, &TimeField::changed, this, &StartDialog::edited);
    m_reaffirmed->setFocus();
}

void StartDialog::showFacts()
{
    const Interview &interview = m_summary.interview;
    auto *section = new Section(tr("The interview"));
    section->addFact(tr("Planned"), whomtext::spanText(interview, workspace().study().zone));
    section->addFact(badgeOf(interview.mode).word, isolated(interview.place));
    section->addFact(tr("Language"), languageName(m_summary.language));
    QList<Badge> badges{badgeOf(m_summary.consent)};
    if (m_summary.booking)
        badges << badgeOf(m_summary.booking->state);
    section->addBadges(badges);
    content()->addWidget(section);
}

void StartDialog::showRecorder()
{
    auto *section = new Section(tr("Recording"));
    section->setObjectName(u"recording"_s);
    const Findings off = checkRecording(workspace(), m_summary.interview.id);
    if (off.isEmpty())
        section->addLine(u"microphone"_s, tr("You may record."), Tone::Ok);
    for (const Finding &finding : off)
        section->addLine(u"ban"_s, sentence(finding), Tone::Block);
    content()->addWidget(section);
}

Result<StartInterview> StartDialog::request() const
{
    const auto at = happenedAt(*m_at);
    if (!at)
        return at.error();
    return StartInterview{m_summary.interview.id, *at, m_reaffirmed->isChecked(), decisions()};
}

Findings StartDialog::checks() const
{
    const auto asked = request();
    return asked ? checkStart(workspace(), *asked) : asked.error().findings;
}

QList<Code> StartDialog::hardCodes() const
{
    const auto asked = request();
    return asked ? hardForStart(workspace(), *asked) : QList<Code>();
}

Outcome StartDialog::carryOut()
{
    const auto asked = request();
    return asked ? colloquy::startInterview(workspace(), *asked) : Outcome(asked.error());
}

QString StartDialog::announcement() const
{
    return tr("Interview with %1 started.").arg(m_summary.code);
}

void dialogs::startInterview(Session &session, QWidget *parent)
{
    const auto summary = selectedInterview(session, parent);
    const auto record = summary ? selectedRecord(session, parent) : std::nullopt;
    if (record)
        (new StartDialog(session, *summary, record->participant, parent))->start();
}

} // namespace colloquy
