// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailpane.h"

#include "core/actions/joining.h"
#include "core/actions/visits.h"
#include "ui/pages/bookingparts.h"
#include "ui/pages/interpreterdetail.h"
#include "ui/pages/leavingparts.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    return line;
}

/// Which interviews can be joined now, and which visits are overdue.
QString momentOf(const Workspace &workspace, const std::optional<Id<Participant>> &participant)
{
    QString moment;
    if (!participant)
        return moment;
    for (const InterviewSummary &summary : interviewsOf(workspace, *participant)) {
        moment += linkToJoin(workspace, summary.interview) ? u'j' : u'-';
        moment += isOverdue(workspace, summary.interview) ? u'o' : u'-';
    }
    return moment;
}

bool stopsContact(const ParticipantRecord &record)
{
    return record.participant.noContact ||
           std::any_of(record.withdrawals.begin(), record.withdrawals.end(),
                       [](const Withdrawal &withdrawal) {
                           return withdrawal.has(Withdrawal::Scope::Contact) ||
                                  withdrawal.has(Withdrawal::Scope::Everything);
                       });
}

} // namespace

DetailPane::DetailPane(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setAccessibleName(tr("Details"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and scrolls by it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &DetailPane::reload);
    connect(&m_clock, &QTimer::timeout, this, &DetailPane::look);
    m_clock.start(std::chrono::seconds(15));
    const auto later = [this] { m_reload.start(); };
    connect(&session, &Session::selectionChanged, this, later);
    connect(&session.workspace(), &Workspace::changed, this, later);
    connect(&session.workspace(), &Workspace::lockedChanged, this, later);
    reload();
}

QSize DetailPane::sizeHint() const
{
    return {theme::px(340), theme::px(640)};
}

void DetailPane::look()
{
    if (momentOf(m_session.workspace(), m_session.selection().participant) != m_moment)
        reload();
}

void DetailPane::reload()
{
    m_moment = momentOf(m_session.workspace(), m_session.selection().participant);
    const Selection &selection = m_session.selection();
    if (selection.interpreterLast && selection.interpreter && showInterpreter(*selection.interpreter))
        return;
    const auto participant = selection.participant;
    if (!participant)
        return showNothing(tr("Choose somebody in a list to see where they stand."));
    const auto record = participantRecord(m_session.workspace(), *participant);
    if (!record)
        return showNothing(tr("This record is no longer there."));
    show(*record);
}

bool DetailPane::showInterpreter(const Id<Interpreter> &id)
{
    for (const InterpreterSummary &summary : interpreterOverview(m_session.workspace())) {
        if (summary.interpreter.id == id) {
            put(interpreterDetail(m_session, summary));
            return true;
        }
    }
    return false;
}

void DetailPane::showNothing(const QString &sentence)
{
    auto *empty = new EmptyState;
    empty->setContent(u"user"_s, sentence);
    put(empty);
}

QWidget *DetailPane::contactOf(const Participant &participant)
{
    auto *card = new ContactCard;
    card->setObjectName(u"contact"_s);
    card->setContact({participant.safety, participant.noContact, participant.phone, participant.email,
                      participant.address, participant.sealState});
    card->setShown(m_contactShown == participant.id && participant.sealState == SealState::Open);
    connect(card, &ContactCard::unlockWanted, this, &DetailPane::unlockWanted);
    return card;
}

void DetailPane::show(const ParticipantRecord &record)
{
    const Workspace &workspace = m_session.workspace();
    const detailparts::Context context{m_session, record, workspace.study().zone, workspace.isLocked()};
    if (auto *card = findChild<ContactCard *>(); card && m_shownFor == record.participant.id)
        m_contactShown = card->isShown() ? m_shownFor : std::nullopt;
    m_shownFor = record.participant.id;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme::px(theme::wide);
    column->setContentsMargins(side, side, side, theme::px(theme::page));
    column->setSpacing(theme::px(theme::wide));
    column->addWidget(detailparts::heading(context));
    column->addWidget(detailparts::nextStep(context));
    column->addWidget(detailparts::verbs(context));
    if (stopsContact(record)) {
        auto *stop = new Banner(Tone::Block, u"ban"_s);
        column->addWidget(stop); // first, or it would flash up as a window
        stop->setSentence(tr("They asked for no more contact."));
    }
    column->addWidget(hairline());
    column->addWidget(contactOf(record.participant));
    for (QWidget *part :
         {detailparts::interviews(context), detailparts::interpretedCalls(context),
          detailparts::consent(context), detailparts::languages(context), detailparts::screening(context),
          detailparts::withdrawals(context), detailparts::thanks(context), detailparts::about(context),
          detailparts::incidents(context), detailparts::timeline(context)}) {
        if (!part)
            continue;
        column->addWidget(hairline());
        column->addWidget(part);
    }
    column->addStretch();
    put(content);
}

/// Keeps the place and the keyboard where they were, as far as the new content has the same parts.
void DetailPane::put(QWidget *content)
{
    QWidget *old = widget();
    const QWidget *focused = old && old->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString name = focused && focused->hasFocus() ? focused->objectName() : QString();
    const int place = verticalScrollBar()->value();
    setWidget(content);
    content->setAutoFillBackground(false);
    const int narrowest = content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(theme::px(240), narrowest)); // nothing is cut off at the side
    if (!name.isEmpty()) {
        if (auto *again = content->findChild<QWidget *>(name))
            again->setFocus();
    }
    verticalScrollBar()->setValue(place);
}

void DetailPane::goToWithdrawal()
{
    reload();
    QWidget *first = detailparts::firstOpenTask(*widget());
    if (!first)
        return;
    first->setFocus(Qt::ShortcutFocusReason);
    QTimer::singleShot(0, first, [this, first] { ensureWidgetVisible(first, 0, height() / 3); });
}

void pages::followWithdrawal(Session &, QWidget *window)
{
    auto *pane = window->findChild<DetailPane *>();
    if (!pane)
        return;
    const auto *commands = window->findChild<Commands *>();
    if (commands && !pane->isVisible())
        commands->action(Command::ToggleDetail)->trigger();
    pane->goToWithdrawal();
}

} // namespace colloquy
