// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailparts.h"

#include "core/actions/history.h"
#include "core/actions/joining.h"
#include "core/actions/messages.h"
#include "core/actions/visits.h"
#include "core/actions/withdrawals.h"

#include "core/actions/interviews.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/commandtable.h"
#include "ui/datetext.h"
#include "ui/models/consentcolumns.h"
#include "ui/models/timeline.h"
#include "ui/nextstep.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::detailparts {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DetailPane)
};

QString commandText(Command command)
{
    QString text = QCoreApplication::translate("Commands", entryOf(command).text);
    return text.remove(u'&').remove(u"..."_s);
}

/// Steps of an interview need to know which one.
void ask(Session &session, Command command)
{
    const Selection selection = session.selection();
    if (selection.participant && !selection.interview) {
        if (const auto interview = currentInterview(session.workspace(), *selection.participant))
            session.selectInterview(interview->id);
    }
    session.ask(command);
}

QLabel *label(const QString &text, Face face)
{
    QLabel *label = wrappedLabel(inReadingDirection(text));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setFace(label, face);
    return label;
}

QToolButton *verb(const Context &context, Command command, std::optional<Id<Interview>> interview = {})
{
    auto *button = new QToolButton;
    button->setText(commandText(command));
    button->setAccessibleName(button->text());
    button->setObjectName(u"verb-"_s + button->text());
    button->setIcon(icon(QString::fromLatin1(entryOf(command).icon)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(!context.locked);
    QObject::connect(button, &QToolButton::clicked, button, [session = &context.session, command, interview] {
        if (interview)
            session->selectInterview(*interview);
        ask(*session, command);
    });
    return button;
}

QToolButton *moreVerbs(const Context &context)
{
    auto *button = new QToolButton;
    auto *menu = new QMenu(button);
    for (const Command command :
         {Command::Screen, Command::GiveInformation, Command::RecordConsent, Command::Book,
          Command::MoveInterview, Command::CancelInterview, Command::EditInterview, Command::FinishInterview,
          Command::NoShow, Command::BookAgain, Command::BookContinuation, Command::ArriveInterview,
          Command::LeaveInterview, Command::DraftMessage, Command::GiveThanks, Command::CloseParticipant,
          Command::Withdraw}) {
        if (!context.session.offers(command))
            continue;
        if (command == Command::MoveInterview || command == Command::GiveThanks ||
            command == Command::CloseParticipant)
            menu->addSeparator();
        QAction *action =
            menu->addAction(icon(QString::fromLatin1(entryOf(command).icon)), commandText(command));
        action->setEnabled(!context.record.interviews.isEmpty() ||
                           !entryOf(command).needs.testFlag(Need::InterviewSelected));
        QObject::connect(action, &QAction::triggered, button,
                         [session = &context.session, command] { ask(*session, command); });
    }
    button->setMenu(menu);
    button->setText(Words::tr("More"));
    button->setAccessibleName(Words::tr("More to do"));
    button->setObjectName(u"more"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(!context.locked);
    return button;
}

} // namespace

QWidget *heading(const Context &context)
{
    const Participant &participant = context.record.participant;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::px(theme::gap));
    first->addWidget(label(participant.code, Face::Title), 1);
    auto *pill = new Pill(part);
    pill->setBadge(badgeOf(context.record.progress.stage));
    first->addWidget(pill, 0, Qt::AlignVCenter);
    column->addLayout(first);
    const bool isOpen = participant.sealState == SealState::Open;
    QLabel *name = label(isOpen ? isolated(participant.name) : Words::tr("Name locked"), Face::Heading);
    name->setObjectName(u"name"_s);
    column->addWidget(name); // first, or it would flash up as a window, and shut the menu of a row
    name->setVisible(!isOpen || !participant.name.isEmpty());
    if (!isOpen)
        theme::setInk(name, Tone::Muted);
    QLabel *since =
        label(Words::tr("%1, enquired %2")
                  .arg(context.record.group.title, datetext::day(participant.enquiredAt, context.zone)),
              Face::Small);
    theme::setInk(since, Tone::Muted);
    column->addWidget(since);
    return part;
}

QWidget *nextStep(const Context &context)
{
    const bool left = hasOpenWithdrawal(context.session.workspace(), context.record.participant.id);
    const Progress::Step step = context.record.progress.next;
    const auto command = left ? Command::FollowWithdrawal : commandFor(step);
    if (!command) {
        QLabel *nothing = label(Words::tr("Nothing to do at the moment."), Face::Body);
        theme::setInk(nothing, Tone::Muted);
        return nothing;
    }
    const Badge badge = left ? badgeOf(ConsentTask::Kind::FollowWithdrawal) : badgeOf(step);
    if (!context.session.offers(*command))
        return label(badge.word, Face::Body);
    auto *button = new QPushButton(icon(badge.icon, theme::onAccent()), badge.word);
    button->setObjectName(u"next"_s);
    button->setAccessibleName(Words::tr("Next step: %1").arg(badge.word));
    button->setDefault(true);
    button->setEnabled(!context.locked);
    if (context.locked)
        button->setToolTip(Words::tr("Unlock the study first."));
    QObject::connect(button, &QPushButton::clicked, button,
                     [session = &context.session, command] { ask(*session, *command); });
    return button;
}

QWidget *verbs(const Context &context)
{
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(6));
    for (const Command command : {Command::EditParticipant, Command::LogContact}) {
        if (context.session.offers(command))
            flow->addWidget(verb(context, command));
    }
    flow->addWidget(moreVerbs(context));
    return row;
}

QWidget *interviewVerbs(const Context &context, const Interview &interview)
{
    const Workspace &workspace = context.session.workspace();
    const CheckIn now{interview.id, {}};
    QList<Command> commands;
    if (linkToJoin(workspace, interview))
        commands << Command::JoinInterview;
    if (interview.isLive() && checkArrive(workspace, now).isEmpty())
        commands << Command::ArriveInterview;
    if (interview.arrivedAt && checkLeave(workspace, now).isEmpty())
        commands << Command::LeaveInterview;
    if (!messagesFor(workspace, interview).isEmpty())
        commands << Command::DraftMessage;
    if (commands.isEmpty())
        return nullptr;
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(6));
    for (const Command command : std::as_const(commands)) {
        if (!context.session.offers(command))
            continue;
        flow->addWidget(verb(context, command, interview.id));
    }
    return row;
}

QWidget *timeline(const Context &context)
{
    auto *section = new Section(Words::tr("What happened"));
    const Workspace &workspace = context.session.workspace();
    const Id<Participant> &person = context.record.participant.id;
    for (const TimelineEntry &entry : timelineOf(context.record, workspace.now(), movesOf(workspace, person),
                                                 judgedVersions(workspace, person))) {
        section->addLine(entry.icon,
                         Words::tr("%1\n%2").arg(entry.text, datetext::dayTime(entry.at, context.zone)),
                         entry.tone);
    }
    return section;
}

} // namespace colloquy::detailparts
