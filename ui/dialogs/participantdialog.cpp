// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/participantdialog.h"

#include "core/actions/interpreters.h"
#include "core/base/text.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/participantmore.h"
#include "ui/dialogs/safetyform.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

VerbDialog::Title titleOf(const std::optional<Participant> &participant)
{
    if (!participant)
        return {ParticipantDialog::tr("New participant"), ParticipantDialog::tr("Add")};
    return {ParticipantDialog::tr("Edit %1").arg(participant->code), ParticipantDialog::tr("Keep changes")};
}

} // namespace

ParticipantDialog::ParticipantDialog(Session &session, const std::optional<Participant> &participant,
                                     QWidget *parent)
    : VerbDialog(session, titleOf(participant), parent)
    , m_start(participant.value_or(Participant()))
    , m_isNew(!participant)
    , m_code(m_start.code)
    , m_openTwin(addButton({}))
{
    buildFirst();
    buildLanguage();
    buildRest();
    fillIn(m_start);
    m_name->setFocus();
    setMinimumWidth(theme::px(540));
    m_openTwin->setObjectName(u"open-twin"_s);
    m_openTwin->setVisible(false);
    connect(m_openTwin, &QPushButton::clicked, this, &ParticipantDialog::openTwin);
    connect(this, &VerbDialog::checked, this, &ParticipantDialog::offerTwin);
    if (!m_isNew)
        return;
    QPushButton *next = addButton(tr("Add and &next"));
    next->setObjectName(u"next"_s);
    next->setToolTip(tr("Ctrl+Shift+Enter"));
    const auto addAndNext = [this] {
        if (tryOut())
            clearForNext();
    };
    connect(next, &QPushButton::clicked, this, addAndNext);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), this), &QShortcut::activated,
            this, addAndNext);
}

void ParticipantDialog::buildFirst()
{
    QFormLayout *form = newForm();
    m_group = new QComboBox;
    for (const StudyGroup &group : workspace().groups())
        m_group->addItem(group.title, group.key);
    addField(form, {tr("&Group"), u"group"_s}, m_group);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ParticipantDialog::groupChosen);
    m_name = new QLineEdit;
    m_email = new QLineEdit;
    m_phone = new QLineEdit;
    addField(form, {tr("Na&me"), u"name"_s}, m_name);
    addField(form, {tr("&E-mail"), u"email"_s}, m_email);
    addField(form, {tr("&Phone"), u"phone"_s}, m_phone);
    for (QLineEdit *number : {m_email, m_phone})
        number->setLayoutDirection(Qt::LeftToRight);
    m_safety = new SafetyForm;
    content()->addWidget(m_safety);
    connect(m_safety, &SafetyForm::edited, this, &ParticipantDialog::edited);
}

void ParticipantDialog::buildLanguage()
{
    QFormLayout *form = newForm();
    m_spoken = new LanguageBox(tr("Speaks"));
    m_reading = new LanguageBox(tr("Reads"));
    m_reading->setNone(tr("Nothing: read documents aloud"));
    m_dialect = new QLineEdit;
    m_interpreter = choiceBox<YesNo>();
    m_gender = choiceBox<Gender>();
    addField(form, {tr("Spea&ks"), u"spoken"_s}, m_spoken);
    addField(form, {tr("&Dialect"), u"dialect"_s}, m_dialect);
    addField(form, {tr("&Reads"), u"reading"_s}, m_reading);
    addField(form, {tr("Wants an &interpreter"), u"interpreter"_s}, m_interpreter);
    addField(form, {tr("Preferred interpreter"), u"interpreter-gender"_s}, m_gender);
    connect(m_spoken, &LanguageBox::tagChanged, this, [this] {
        if (m_readingFollows && m_spoken->tag())
            m_reading->setTag(m_spoken->tag());
        m_more->setSigns(m_spoken->tag() == u"bfi"_s);
        edited();
    });
    connect(m_reading, &LanguageBox::tagChanged, this, [this] {
        m_readingFollows = false;
        edited();
    });
}

void ParticipantDialog::buildRest()
{
    auto *more = new QToolButton;
    more->setText(tr("More about them"));
    more->setObjectName(u"more"_s);
    more->setCheckable(true);
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    more->setArrowType(closed);
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setAutoRaise(true);
    m_more = new ParticipantMore;
    m_more->setVisible(false);
    content()->addWidget(more, 0, Qt::AlignLeading);
    content()->addWidget(m_more);
    connect(more, &QToolButton::toggled, this, [this, more, closed](bool on) {
        more->setArrowType(on ? Qt::DownArrow : closed);
        m_more->setVisible(on);
    });
    more->setChecked(!m_isNew);
    connect(m_more, &ParticipantMore::edited, this, &ParticipantDialog::edited);
}

void ParticipantDialog::fillIn(const Participant &participant)
{
    m_readingFollows = participant.readingLanguage == participant.spokenLanguage;
    m_more->show(participant);
    m_more->setNotInterpreters(codesOf(workspace(), participant.notInterpreters));
    if (const int index = m_group->findData(participant.group); index >= 0)
        m_group->setCurrentIndex(index);
    m_name->setText(participant.name);
    m_email->setText(participant.email);
    m_phone->setText(participant.phone);
    m_spoken->setTag(participant.spokenLanguage);
    m_reading->setTag(participant.readingLanguage);
    m_dialect->setText(participant.dialect);
    m_interpreter->setCurrentIndex(static_cast<int>(participant.interpreterWanted));
    m_gender->setCurrentIndex(static_cast<int>(participant.interpreterGender));
    m_safety->setSafety(participant.safety);
    m_more->setSigns(participant.spokenLanguage == u"bfi"_s);
    groupChosen();
}

void ParticipantDialog::clearForNext()
{
    Participant next;
    next.group = m_group->currentData().toString();
    fillIn(next);
    startAnew();
    checkNow();
    m_name->setFocus();
}

void ParticipantDialog::offerTwin(const Findings &findings)
{
    const auto suspected = std::ranges::find(findings, Code::DuplicateSuspected, &Finding::code);
    m_twin = suspected == findings.cend() ? QString() : suspected->subject;
    m_openTwin->setText(tr("Open %1 instead").arg(m_twin));
    m_openTwin->setVisible(!m_twin.isEmpty());
}

void ParticipantDialog::openTwin()
{
    const auto twin = participantByCode(workspace(), m_twin);
    reject();
    if (!twin || isVisible()) // somebody would rather keep what is typed
        return;
    session().selectParticipant(twin->id);
    session().showPage(u"participants"_s);
}

void ParticipantDialog::groupChosen()
{
    for (const StudyGroup &group : workspace().groups()) {
        if (group.key == m_group->currentData().toString())
            m_more->setGroup(group);
    }
}

AddParticipant ParticipantDialog::request() const
{
    Participant participant = m_start;
    participant.group = m_group->currentData().toString();
    participant.name = m_name->text();
    participant.email = m_email->text();
    participant.phone = m_phone->text();
    participant.spokenLanguage = m_spoken->tag().value_or(m_spoken->currentText());
    participant.readingLanguage = m_reading->tag();
    if (!m_reading->isUnderstood())
        participant.readingLanguage = m_reading->currentText();
    participant.dialect = m_dialect->text();
    participant.interpreterWanted = chosen<YesNo>(*m_interpreter);
    participant.interpreterGender = chosen<Gender>(*m_gender);
    participant.safety = m_safety->safety();
    m_more->fill(participant);
    if (const auto banned = interpretersByCodes(workspace(), m_more->notInterpreters()))
        participant.notInterpreters = *banned;
    return {participant, decisions()};
}

Findings ParticipantDialog::problems() const
{
    const auto banned = interpretersByCodes(workspace(), m_more->notInterpreters());
    return m_more->problems() + (banned ? Findings() : banned.error().findings);
}

Findings ParticipantDialog::checks() const
{
    return problems() + checkParticipant(workspace(), request().participant);
}

Outcome ParticipantDialog::carryOut()
{
    if (const Findings unclear = problems(); !unclear.isEmpty())
        return Error::refused(unclear);
    if (!m_isNew) {
        const auto changed = changeParticipant(workspace(), request());
        m_code = changed ? changed->code : m_code;
        return changed ? Outcome() : Outcome(changed.error());
    }
    const auto added = addParticipant(workspace(), request());
    if (!added)
        return added.error();
    m_code = added->code;
    session().selectParticipant(added->id);
    return {};
}

QString ParticipantDialog::announcement() const
{
    return m_isNew ? tr("%1 added.").arg(m_code) : unlessUnchanged(tr("%1 changed.").arg(m_code));
}

void dialogs::addParticipant(Session &session, QWidget *parent)
{
    (new ParticipantDialog(session, std::nullopt, parent))->start();
}

void dialogs::editParticipant(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new ParticipantDialog(session, record->participant, parent))->start();
}

} // namespace colloquy
