// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/withdrawaldialog.h"

#include "core/actions/withdrawals.h"
#include "core/actions/withdrawing.h"
#include "ui/datetext.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/happenedat.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/leavingwords.h"
#include "ui/session.h"
#include "ui/widgets/section.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

WithdrawalDialog::WithdrawalDialog(Session &session, const Participant &participant, QWidget *parent)
    : VerbDialog(session, {tr("Withdrawal of %1").arg(participant.code), tr("Record withdrawal")}, parent)
    , m_participant(participant)
    , m_told(choiceBox<Withdrawal::Told>())
    , m_at(happenedField(tr("When"), session.workspace()))
    , m_reason(new QLineEdit)
    , m_effectsPlace(new QVBoxLayout)
{
    buildScopes();
    buildDeadline();
    QFormLayout *form = newForm();
    m_told->setPlaceholderText(tr("how they said so"));
    m_told->setCurrentIndex(-1);
    addField(form, {tr("&Told"), u"told_how"_s}, m_told);
    addField(form, {tr("&When"), u"at"_s}, m_at);
    m_reason->setPlaceholderText(tr("only if they offered one"));
    addField(form, {tr("&Reason"), u"reason"_s}, m_reason);
    content()->addLayout(m_effectsPlace);
    connect(m_at, &TimeField::changed, this, &WithdrawalDialog::showEffects);
    showEffects();
    m_scopes.first()->setFocus();
}

void WithdrawalDialog::buildScopes()
{
    addHeading(tr("What they withdraw from"));
    for (int i = 0; i < QMetaEnum::fromType<Withdrawal::Scope>().keyCount(); ++i) {
        const auto scope = static_cast<Withdrawal::Scope>(i);
        auto *box = new QCheckBox(termwords::of(scope));
        box->setObjectName(u"scope-"_s + word(scope));
        content()->addWidget(box);
        m_scopes << box;
        connect(box, &QCheckBox::toggled, this, &WithdrawalDialog::showEffects);
    }
}

void WithdrawalDialog::buildDeadline()
{
    const auto until = dataUntil(workspace(), m_participant.id);
    if (!until)
        return;
    const QString day = datetext::day(*until - 1, workspace().study().zone);
    addNote(workspace().now() < *until
                ? tr("They can withdraw their data until the end of %1.").arg(day)
                : tr("The time in which they can withdraw their data ended on %1; asking is still possible.")
                      .arg(day));
}

Result<WithdrawParticipant> WithdrawalDialog::request() const
{
    const auto at = happenedAt(*m_at);
    if (!at)
        return at.error();
    WithdrawParticipant request;
    request.participant = m_participant.id;
    for (int i = 0; i < m_scopes.size(); ++i) {
        if (m_scopes[i]->isChecked())
            request.scopes << static_cast<Withdrawal::Scope>(i);
    }
    if (m_told->currentIndex() >= 0)
        request.told = chosen<Withdrawal::Told>(*m_told);
    request.at = *at;
    request.reason = m_reason->text();
    return request;
}

QStringList WithdrawalDialog::effectLines(const WithdrawalEffects &effects) const
{
    QStringList lines;
    if (effects.interviewsCancelled > 0)
        lines << tr("%n interview(s) will be cancelled.", nullptr, effects.interviewsCancelled);
    if (effects.interpretersReleased > 0)
        lines << tr("%n interpreter(s) will be released; up to %1 % of the fee is due.", nullptr,
                    effects.interpretersReleased)
                     .arg(effects.interpreterPercent);
    const auto asked = request();
    const int pence = asked ? withdrawalPence(workspace(), *asked).value_or(0) : 0;
    if (pence > 0)
        lines << tr("That comes to £%1.").arg(QString::number(pence / 100.0, 'f', 2));
    if (effects.messagesStopped)
        lines << tr("No more messages can be drafted to them.");
    if (effects.thanksOwed)
        lines << tr("Thanks are still owed.");
    if (effects.afterWindow)
        lines << tr(
            "The time in which data can be withdrawn is over. It is recorded as a request to decide on.");
    return lines;
}

void WithdrawalDialog::showEffects()
{
    delete m_effects;
    m_effects = nullptr;
    edited();
    const auto asked = request();
    if (!asked || asked->scopes.isEmpty())
        return;
    auto *section = new Section(tr("What follows"));
    section->setObjectName(u"effects"_s);
    const QStringList lines = effectLines(foreseeWithdrawal(workspace(), *asked));
    for (const QString &line : lines)
        section->addLine(u"arrow-right"_s, line, Tone::Accent);
    if (lines.isEmpty())
        section->addNote(tr("Nothing else changes."));
    QStringList tasks;
    for (const WithdrawalTask::Kind task : foreseenTasks(workspace(), m_participant.id, asked->scopes))
        tasks << leavingwords::of(task);
    section->addLine(u"list-check"_s, tr("Then to tick off: %1.").arg(tasks.join(u", "_s)));
    m_effects = section;
    m_effectsPlace->addWidget(section);
}

/// An empty form isn't a mistake yet.
Findings WithdrawalDialog::checks() const
{
    const auto asked = request();
    if (!asked)
        return asked.error().findings;
    return asked->scopes.isEmpty() ? Findings() : checkWithdrawal(workspace(), *asked);
}

Outcome WithdrawalDialog::carryOut()
{
    if (m_told->currentIndex() < 0)
        return Error::refused(blocks(Code::TextEmpty, u"told_how"_s));
    const auto asked = request();
    if (!asked)
        return asked.error();
    const auto effects = withdrawParticipant(workspace(), *asked, decisions());
    return effects ? Outcome() : Outcome(effects.error());
}

QString WithdrawalDialog::announcement() const
{
    return tr("Withdrawal of %1 recorded.").arg(m_participant.code);
}

void dialogs::withdraw(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new WithdrawalDialog(session, record->participant, parent))->start();
}

} // namespace colloquy
