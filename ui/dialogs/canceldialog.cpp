// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/canceldialog.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"
#include "ui/widgets/section.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

CancelDialog::CancelDialog(Session &session, const InterviewSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Cancel interview - %1").arg(summary.code), tr("Cancel interview")}, parent)
    , m_summary(summary)
    , m_by(choiceRow<Interview::By>(tr("Called off by")))
    , m_reason(new QLineEdit)
{
    setWayOut(tr("Keep it"));
    offerMessage(tr("Cancel and &draft message"));
    QFormLayout *form = newForm();
    auto *when = new QLabel(whomtext::spanText(summary.interview, workspace().study().zone));
    when->setTextFormat(Qt::PlainText);
    form->addRow(tr("Booked for"), when);
    m_by->setCurrent(word(Interview::By::Participant));
    addField(form, {tr("Called off b&y"), u"by"_s}, m_by);
    addField(form, {tr("&Reason"), u"reason"_s}, m_reason);
    connect(m_by, &ChoiceRow::chosen, this, &CancelDialog::edited);
    showEffects();
    m_reason->setFocus();
}

void CancelDialog::showEffects()
{
    auto *section = new Section(tr("What follows"));
    section->setObjectName(u"effects"_s);
    section->addLine(u"arrow-right"_s,
                     tr("The interview stays on record as cancelled, and its time is free again."),
                     Tone::Accent);
    if (const QString effect = interpreterEffect(); !effect.isEmpty())
        section->addLine(u"arrow-right"_s, effect, Tone::Accent);
    content()->addWidget(section);
}

QString CancelDialog::interpreterEffect() const
{
    const auto &booking = m_summary.booking;
    if (!booking || !booking->isLive())
        return {};
    if (!booking->interpreter)
        return tr("No interpreter is looked for any more.");
    const int percent = feeDueNow(workspace(), m_summary.interview.id);
    if (percent == 0)
        return tr("Interpreter %1 is released, and no fee falls due.").arg(m_summary.interpreterCode);
    return tr("Interpreter %1 is released, and %2 % of the fee falls due.")
        .arg(m_summary.interpreterCode)
        .arg(percent);
}

CancelInterview CancelDialog::request() const
{
    return {m_summary.interview.id, chosen<Interview::By>(*m_by).value_or(Interview::By::Participant),
            m_reason->text(), decisions()};
}

Findings CancelDialog::checks() const
{
    return withoutEmpty(checkCancel(workspace(), request()));
}

Outcome CancelDialog::carryOut()
{
    return colloquy::cancelInterview(workspace(), request());
}

QString CancelDialog::announcement() const
{
    return tr("Interview with %1 cancelled.").arg(m_summary.code);
}

namespace {

/// Asks for the reasons without which an interview isn't confirmed.
class ConfirmDialog : public VerbDialog {
public:
    ConfirmDialog(Session &session, const InterviewSummary &summary, QWidget *parent)
        : VerbDialog(session,
                     {CancelDialog::tr("Confirm interview - %1").arg(summary.code),
                      CancelDialog::tr("Confirm interview")},
                     parent)
        , m_summary(summary)
    {
        auto *when = new QLabel(whomtext::spanText(summary.interview, workspace().study().zone));
        when->setTextFormat(Qt::PlainText);
        newForm()->addRow(CancelDialog::tr("Booked for"), when);
    }

    static QString done(const QString &code)
    {
        return CancelDialog::tr("Interview with %1 confirmed.").arg(code);
    }

protected:
    Findings checks() const override { return checkConfirm(workspace(), m_summary.interview.id); }
    Outcome carryOut() override
    {
        return colloquy::confirmInterview(workspace(), m_summary.interview.id, decisions());
    }
    QString announcement() const override { return done(m_summary.code); }

private:
    InterviewSummary m_summary;
};

} // namespace

void dialogs::cancelInterview(Session &session, QWidget *parent)
{
    if (const auto summary = selectedInterview(session, parent))
        (new CancelDialog(session, *summary, parent))->start();
}

void dialogs::confirmInterview(Session &session, QWidget *parent)
{
    const auto summary = selectedInterview(session, parent);
    if (!summary)
        return;
    const Findings open = checkConfirm(session.workspace(), summary->interview.id);
    if (!open.isEmpty() && !anyBlocks(open)) {
        (new ConfirmDialog(session, *summary, parent))->start();
        return;
    }
    session.report(colloquy::confirmInterview(session.workspace(), summary->interview.id),
                   ConfirmDialog::done(summary->code), parent);
}

} // namespace colloquy
