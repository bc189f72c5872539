// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/screeningdialog.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

Tone toneOf(Eligibility::Outcome outcome)
{
    switch (outcome) {
    case Eligibility::Outcome::Eligible:
        return Tone::Ok;
    case Eligibility::Outcome::Ineligible:
        return Tone::Block;
    case Eligibility::Outcome::NeedsDecision:
        return Tone::Warn;
    case Eligibility::Outcome::NotScreened:
    case Eligibility::Outcome::Screening:
        break;
    }
    return Tone::Muted;
}

} // namespace

ScreeningDialog::ScreeningDialog(Session &session, const ParticipantRecord &record, QWidget *parent)
    : VerbDialog(session, {tr("Screen %1").arg(record.participant.code), tr("Record")}, parent)
    , m_record(record)
{
    addNote(tr("Y, N or U answers and goes on to the next question."));
    for (const Criterion &criterion : record.group.criteria)
        addCriterion(criterion);
    buildOutcome();
    judge();
    const auto open = std::ranges::find_if(m_answers, [](const auto &row) { return !row.second->current(); });
    const auto first = open == m_answers.end() ? m_answers.begin() : open;
    if (first != m_answers.end())
        first->second->findChild<QRadioButton *>()->setFocus();
}

void ScreeningDialog::addCriterion(const Criterion &criterion)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    column->addWidget(wrappedLabel(criterion.question));
    if (criterion.flag) {
        column->addWidget(
            smallLabel(tr("Yes or unsure needs a decision; it may stay unasked."), Tone::Muted));
    }
    ChoiceRow *row = choiceRow<Answer>(criterion.question);
    row->setObjectName(criterion.id);
    const auto given =
        m_record.screenings.isEmpty() ? QMap<QString, Answer>() : m_record.screenings.first().answers;
    if (given.contains(criterion.id))
        row->setCurrent(word(given.value(criterion.id)));
    for (QRadioButton *choice : row->findChildren<QRadioButton *>())
        choice->installEventFilter(this);
    connect(row, &ChoiceRow::chosen, this, &ScreeningDialog::judge);
    column->addWidget(row, 0, Qt::AlignLeading);
    content()->addWidget(part);
    m_answers << qMakePair(criterion.id, row);
}

void ScreeningDialog::buildOutcome()
{
    m_outcome = wrappedLabel({});
    m_outcome->setObjectName(u"outcome"_s);
    theme::setFace(m_outcome, Face::Title);
    m_reasons = wrappedLabel({});
    m_reasons->setObjectName(u"reasons"_s);
    content()->addSpacing(theme::px(theme::near));
    content()->addWidget(m_outcome);
    content()->addWidget(m_reasons);
    m_decisionRow = new QWidget;
    auto *form = new QFormLayout(m_decisionRow);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_decision = new ChoiceRow(tr("Decision"));
    m_decision->setChoices({{word(Screening::Decision::Eligible), tr("Eligible"), u"user-check"_s},
                            {word(Screening::Decision::Ineligible), tr("Ineligible"), u"user-x"_s}});
    addField(form, {tr("&Decide"), u"decision"_s}, m_decision);
    content()->addWidget(m_decisionRow);
    QFormLayout *below = newForm();
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("needed for a decision or a changed answer"));
    addField(below, {tr("Rea&son"), u"reason"_s}, m_reason);
    connect(m_decision, &ChoiceRow::chosen, this, &ScreeningDialog::judge);
}

bool ScreeningDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && answerByKey(watched->parent()->objectName(), key->text()))
            return true;
    }
    return VerbDialog::eventFilter(watched, event);
}

/// The first letter of the answer's word.
bool ScreeningDialog::answerByKey(const QString &criterion, const QString &key)
{
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unsure}) {
        if (key.isEmpty() || key.toUpper() != termwords::of(answer).left(1).toUpper())
            continue;
        for (const auto &row : std::as_const(m_answers)) {
            if (row.first == criterion)
                row.second->setCurrent(word(answer));
        }
        judge();
        goOn(criterion);
        return true;
    }
    return false;
}

void ScreeningDialog::goOn(const QString &criterion)
{
    auto next = std::ranges::find(m_answers, criterion, &QPair<QString, ChoiceRow *>::first);
    if (next == m_answers.end() || ++next == m_answers.end()) {
        if (m_result.outcome == Eligibility::Outcome::NeedsDecision)
            m_decision->findChild<QRadioButton *>()->setFocus(Qt::TabFocusReason);
        return;
    }
    const QList<QRadioButton *> choices = next->second->findChildren<QRadioButton *>();
    const auto checked = std::ranges::find_if(choices, &QRadioButton::isChecked);
    (checked == choices.end() ? choices.first() : *checked)->setFocus(Qt::TabFocusReason);
}

ScreenParticipant ScreeningDialog::request() const
{
    ScreenParticipant request;
    request.participant = m_record.participant.id;
    for (const auto &row : m_answers) {
        if (const auto answer = chosen<Answer>(*row.second))
            request.answers.insert(row.first, *answer);
    }
    if (m_decisionRow->isVisibleTo(const_cast<ScreeningDialog *>(this)))
        request.decision = chosen<Screening::Decision>(*m_decision);
    request.reason = m_reason->text();
    request.decisions = decisions();
    return request;
}

void ScreeningDialog::judge()
{
    ScreenParticipant bare = request();
    bare.decision = std::nullopt;
    bare.reason = u"-"_s; // what the answers lead to doesn't hang on the reason for changing them
    if (const auto result = checkScreening(workspace(), bare))
        m_result = *result;
    m_outcome->setText(termwords::of(m_result.outcome));
    theme::setInk(m_outcome, toneOf(m_result.outcome));
    m_reasons->setText(reasonsText(m_result));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_decisionRow->setVisible(m_result.outcome == Eligibility::Outcome::NeedsDecision);
    edited();
}

QString ScreeningDialog::reasonsText(const Eligibility &eligibility) const
{
    QStringList reasons;
    for (const QString &id : eligibility.reasons) {
        const auto &criteria = m_record.group.criteria;
        const auto found = std::ranges::find(criteria, id, &Criterion::id);
        if (found == criteria.cend())
            reasons << tr("The recorded age is below the study's minimum");
        else if (eligibility.outcome == Eligibility::Outcome::Ineligible)
            reasons << found->reason;
        else
            reasons << found->question;
    }
    return reasons.join(u'\n');
}

Findings ScreeningDialog::checks() const
{
    const auto result = checkScreening(workspace(), request());
    return result ? Findings() : result.error().findings;
}

Outcome ScreeningDialog::carryOut()
{
    const auto result = screenParticipant(workspace(), request());
    if (!result)
        return result.error();
    m_result = *result;
    return {};
}

QString ScreeningDialog::announcement() const
{
    return tr("%1 screened: %2.").arg(m_record.participant.code, termwords::of(m_result.outcome).toLower());
}

void dialogs::screen(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new ScreeningDialog(session, *record, parent))->start();
}

} // namespace colloquy
