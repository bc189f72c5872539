// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todayparts.h"

#include "core/actions/interviews.h"
#include "core/actions/joining.h"
#include "core/actions/roll.h"
#include "core/actions/visits.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/commandtable.h"
#include "ui/datetext.h"
#include "ui/dialogs/interpreteranswerdialog.h"
#include "ui/dialogs/summariesdialog.h"
#include "ui/dialogs/whomtext.h"
#include "ui/models/interpretercolumns.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace colloquy::todayparts {

namespace {

constexpr qint64 earlySeconds = 15 * 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(TodayPage)
};

/// Whom or what a line is about. The same interview may stand in several parts of the page.
struct Subject {
    QString part;
    Id<Participant> participant;
    std::optional<Id<Interview>> interview;

    QString name(const QString &verb) const
    {
        const QUuid id = interview ? interview->uuid : participant.uuid;
        return QStringList{verb, part, id.toString(QUuid::WithoutBraces)}.join(u' ');
    }
};

Subject subjectOf(const QString &part, const InterviewSummary &summary)
{
    return {part, summary.interview.participant, summary.interview.id};
}

void choose(Session &session, const Subject &subject)
{
    if (subject.interview)
        session.selectInterview(*subject.interview);
    else
        session.selectParticipant(subject.participant);
}

/// One line: who and when, which chooses them, then how it stands and what to do about it.
class Line {
public:
    Line(Session &session, const Subject &subject, const QString &text)
        : m_session(session)
        , m_subject(subject)
        , m_text(text)
        , m_widget(new QWidget)
        , m_flow(new Flow(m_widget))
    {
        m_flow->setSpacing(theme::px(theme::near));
        QToolButton *button = add(text, u"show"_s);
        button->setAccessibleName(text);
        QObject::connect(button, &QToolButton::clicked, button,
                         [&session, subject] { choose(session, subject); });
    }

    Line &badge(const Badge &badge)
    {
        auto *pill = new Pill(m_widget);
        pill->setBadge(badge);
        m_flow->addWidget(pill);
        return *this;
    }

    /// As the menu calls it, unless \a said says it better.
    Line &verb(Command command, const QString &said = {})
    {
        if (!m_session.offers(command))
            return *this;
        const CommandEntry &entry = entryOf(command);
        const QString sign = QString::fromLatin1(entry.icon);
        QToolButton *button = add(said.isEmpty() ? menuText(entry) : said, sign);
        button->setIcon(icon(sign));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(Words::tr("%1: %2").arg(m_text, button->text()));
        QObject::connect(button, &QToolButton::clicked, button,
                         [session = &m_session, subject = m_subject, command] {
                             choose(*session, subject);
                             session->ask(command);
                         });
        return *this;
    }

    /// A verb that no menu has.
    Line &deed(const QString &text, const QString &sign, const std::function<void()> &done)
    {
        QToolButton *button = add(text, sign);
        button->setIcon(icon(sign));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(Words::tr("%1: %2").arg(m_text, text));
        QObject::connect(button, &QToolButton::clicked, button, done);
        return *this;
    }

    QWidget *widget() const { return m_widget; }

private:
    static QString menuText(const CommandEntry &entry)
    {
        return QCoreApplication::translate("Commands", entry.text).remove(u'&').remove(u"..."_s);
    }

    QToolButton *add(const QString &text, const QString &verb)
    {
        auto *button = new QToolButton(m_widget);
        button->setText(text);
        button->setObjectName(m_subject.name(verb));
        button->setFocusPolicy(Qt::StrongFocus);
        m_flow->addWidget(button);
        return button;
    }

    Session &m_session;
    Subject m_subject;
    QString m_text;
    QWidget *m_widget;
    Flow *m_flow;
};

QByteArray zoneOf(Session &session)
{
    return session.workspace().study().zone;
}

/// "18:00", with the day where it is another one than \a today.
QString timeText(qint64 utc, const QByteArray &zone, QDate today)
{
    return wallTimeAt(utc, zone).date == today ? datetext::clock(utc, zone) : datetext::dayTime(utc, zone);
}

QString draftText(const QList<Channel> &channels)
{
    if (channels.isEmpty())
        return Words::tr("Draft message");
    switch (channels.first()) {
    case Channel::Email:
        return Words::tr("Draft e-mail");
    case Channel::Text:
        return Words::tr("Draft text message");
    case Channel::Phone:
        return Words::tr("Draft what to say");
    case Channel::Post:
        break;
    }
    return Words::tr("Draft letter");
}

/// Once it is over: what is still owed, and another time where it came to little.
QList<Command> deedsAfter(const Workspace &workspace, const Interview &interview)
{
    QList<Command> deeds;
    const auto entry = rollEntry(workspace, interview.participant);
    if (entry && entry->facts.thanksDue && interview.startedAt)
        deeds << Command::GiveThanks;
    const auto current = currentInterview(workspace, interview.participant);
    if (!current || current->isLive())
        return deeds;
    if (interview.state == Interview::State::NoShow)
        deeds << Command::BookAgain;
    if (const auto early = continuable(workspace, interview.participant); early && early->id == interview.id)
        deeds << Command::BookContinuation;
    return deeds;
}

} // namespace

QList<Command> deedsFor(const Workspace &workspace, const Interview &interview)
{
    using Course = rules::InterviewStep;
    const auto fits = [&](Course step) {
        return checkInterviewStep(workspace, interview.id, step).isEmpty();
    };
    const qint64 now = workspace.now();
    QList<Command> deeds;
    if (linkToJoin(workspace, interview))
        deeds << Command::JoinInterview;
    if (interview.isLive() && checkArrive(workspace, {interview.id, {}}).isEmpty())
        deeds << Command::ArriveInterview;
    if (now >= interview.start.utc - earlySeconds && fits(Course::Start))
        deeds << Command::StartInterview;
    if ((interview.startedAt || now >= interview.span().end) && fits(Course::Finish))
        deeds << Command::FinishInterview;
    if (now >= interview.start.utc && fits(Course::NoShow))
        deeds << Command::NoShow;
    if (interview.arrivedAt && checkLeave(workspace, {interview.id, {}}).isEmpty())
        deeds << Command::LeaveInterview;
    return interview.isLive() ? deeds : deeds + deedsAfter(workspace, interview);
}

QStringList namesIn(const QWidget &page)
{
    QStringList names;
    for (const QToolButton *button : page.findChildren<QToolButton *>())
        names << button->objectName();
    return names;
}

QWidget *overdue(Session &session, const Today &today)
{
    if (today.overdue.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Overdue"));
    for (const InterviewSummary &summary : today.overdue) {
        const QString due = timeText(*summary.interview.dueOutAt, zoneOf(session), today.date);
        Line line(session, subjectOf(u"overdue"_s, summary), summary.code);
        line.badge(
            {u"alert-octagon"_s, Words::tr("Overdue: due out at %1, not checked out").arg(due), Tone::Block});
        section->addWidget(line.verb(Command::LeaveInterview).widget());
    }
    section->addNote(Words::tr("Check out if you are safe. Otherwise the buddy should ring now."));
    return section;
}

QWidget *unfinished(Session &session, const Today &today)
{
    if (today.unfinished.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Without an outcome"));
    for (const InterviewSummary &summary : today.unfinished) {
        const Interview &interview = summary.interview;
        const QString time = Words::tr("%1, %2").arg(isolated(summary.code),
                                                     datetext::dayTime(interview.start.utc, zoneOf(session)));
        Line line(session, subjectOf(u"unfinished"_s, summary), time);
        line.badge(badgeOf(interview.mode));
        for (const Command deed : deedsFor(session.workspace(), interview)) {
            if (deed == Command::FinishInterview || deed == Command::NoShow)
                line.verb(deed);
        }
        section->addWidget(line.widget());
    }
    return section;
}

QWidget *interviews(Session &session, const Today &today)
{
    auto *section = new Section(Words::tr("Interviews today"));
    const QByteArray zone = zoneOf(session);
    for (const InterviewSummary &summary : today.interviews) {
        const Interview &interview = summary.interview;
        const QString time = Words::tr("%1, %2 to %3")
                                 .arg(isolated(summary.code), datetext::clock(interview.start.utc, zone),
                                      datetext::clock(interview.span().end, zone));
        Line line(session, subjectOf(u"interview"_s, summary), time);
        line.badge(badgeOf(interview)).badge(badgeOf(interview.mode));
        for (const Command deed : deedsFor(session.workspace(), interview))
            line.verb(deed);
        section->addWidget(line.widget());
    }
    if (today.interviews.isEmpty())
        section->addNote(Words::tr("None today."));
    return section;
}

QWidget *reminders(Session &session, const Today &today)
{
    auto *section = new Section(Words::tr("Messages due"));
    for (const Reminder &reminder : today.reminders) {
        const QString when = datetext::dayTime(reminder.summary.interview.start.utc, zoneOf(session));
        QStringList channels;
        for (const Channel channel : reminder.channels)
            channels << termwords::of(channel).toLower();
        Line line(session, subjectOf(u"message"_s, reminder.summary),
                  Words::tr("%1, %2").arg(isolated(reminder.summary.code), when));
        line.badge({u"mail"_s, termwords::of(reminder.message), Tone::Accent});
        if (!channels.isEmpty())
            line.badge(
                {u"check"_s, Words::tr("Safe by %1").arg(channels.first()), Tone::Muted}); // the best one
        else if (!session.workspace().isLocked())
            line.badge({u"alert-triangle"_s, Words::tr("No safe way to write or ring is known"), Tone::Warn});
        line.verb(Command::DraftMessage, draftText(reminder.channels));
        section->addWidget(line.widget());
    }
    if (today.reminders.isEmpty())
        section->addNote(Words::tr("None due."));
    return section;
}

QWidget *interpreters(Session &session, const Today &today)
{
    if (today.interpreters.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Interpreters"));
    for (const InterpreterTask &task : today.interpreters) {
        const InterviewSummary &summary = task.interview;
        const QString when = datetext::dayTime(summary.interview.start.utc, zoneOf(session));
        const Subject subject{task.isSecond() ? u"second interpreter"_s : u"interpreter"_s,
                              summary.interview.participant,
                              task.call ? std::nullopt : std::optional(summary.interview.id)};
        Line line(session, subject, Words::tr("%1, %2").arg(isolated(summary.code), when));
        if (task.call)
            line.badge({u"phone-call"_s, termwords::of(task.call->purpose), Tone::Muted});
        line.badge({u"language"_s, languageName(summary.language), Tone::Muted});
        const auto &booking = summary.booking;
        using State = InterpreterBooking::State;
        if (booking && booking->state == State::Confirmed && !booking->isTurnedDown())
            line.badge({u"circle-check"_s, summary.interpreterCode, Tone::Ok});
        else if (booking && booking->state != State::Wanted) // which the verb says
            line.badge(standingBadge(booking));
        line.deed(taskVerb(task), u"language"_s,
                  [&session, task, section] { dialogs::carryOn(session, section->window(), task); });
        section->addWidget(line.widget());
    }
    return section;
}

QWidget *calls(Session &session, const Today &today)
{
    auto *section = new Section(Words::tr("Calls due"));
    for (const CallDue &call : today.calls) {
        const QByteArray zone = zoneOf(session);
        const QString when = call.at ? timeText(*call.at, zone, today.date)
                                     : QLocale().toString(call.day, u"ddd d MMM yyyy"_s);
        Line line(session, {u"call"_s, call.participant, call.interview},
                  Words::tr("%1, %2").arg(isolated(call.code), when));
        line.badge({u"phone-call"_s,
                    call.kind == CallDue::Kind::FollowUp ? Words::tr("Ask how they are after the interview")
                                                         : Words::tr("Call back"),
                    Tone::Accent});
        section->addWidget(line.verb(Command::LogContact).widget());
    }
    if (today.calls.isEmpty())
        section->addNote(Words::tr("None due."));
    return section;
}

QWidget *summaries(Session &session, const Today &today)
{
    if (today.summaries.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Summaries to send"));
    for (const Mailing &mailing : today.summaries) {
        Line line(session, {u"summary"_s, mailing.participant, {}}, mailing.code);
        line.badge({u"mail"_s, Words::tr("Wants a summary of the findings"), Tone::Accent});
        line.deed(Words::tr("Mark as sent..."), u"mail-forward"_s, [&session, mailing, section] {
            dialogs::markSummaries(session, section->window(), mailing.participant);
        });
        section->addWidget(line.widget());
    }
    section->addNote(Words::tr("The study is over. Mark each one as sent, and it goes from this list."));
    return section;
}

} // namespace colloquy::todayparts
