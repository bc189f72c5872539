// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todayparts.h"

#include "core/actions/interviews.h"
#include "core/actions/joining.h"
#include "core/actions/visits.h"
#include "ui/commandtable.h"
#include "ui/datetext.h"
#include "ui/dialogs/whomtext.h"
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

using namespace Qt::StringLiterals;

namespace colloquy::todayparts {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TodayPage)
};

/// Whom or what a line is about.
struct Subject {
    Id<Participant> participant;
    std::optional<Id<Interview>> interview;
    QString code;
};

Subject subjectOf(const InterviewSummary &summary)
{
    return {summary.interview.participant, summary.interview.id, summary.code};
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
        , m_widget(new QWidget)
        , m_flow(new Flow(m_widget))
    {
        m_flow->setContentsMargins(0, 0, 0, 0);
        m_flow->setSpacing(theme::px(theme::near));
        QToolButton *button = add(text, u"show-"_s + subject.code);
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

    Line &verb(Command command, bool offered = true)
    {
        if (!offered || !m_session.offers(command))
            return *this;
        const CommandEntry &entry = entryOf(command);
        QString text = QCoreApplication::translate("Commands", entry.text);
        text.remove(u'&').remove(u"..."_s);
        QToolButton *button = add(text, u"verb-"_s + QString::fromLatin1(entry.icon) + u'-' + m_subject.code);
        button->setIcon(icon(QString::fromLatin1(entry.icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(Words::tr("%1: %2").arg(m_subject.code, text));
        QObject::connect(button, &QToolButton::clicked, button,
                         [session = &m_session, subject = m_subject, command] {
                             choose(*session, subject);
                             session->ask(command);
                         });
        return *this;
    }

    QWidget *widget() const { return m_widget; }

private:
    QToolButton *add(const QString &text, const QString &name)
    {
        auto *button = new QToolButton(m_widget);
        button->setText(text);
        button->setAccessibleName(text);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        m_flow->addWidget(button);
        return button;
    }

    Session &m_session;
    Subject m_subject;
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

} // namespace

QWidget *overdue(Session &session, const Today &today)
{
    if (today.overdue.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Overdue"));
    for (const InterviewSummary &summary : today.overdue) {
        const QString due = timeText(*summary.interview.dueOutAt, zoneOf(session), today.date);
        Line line(session, subjectOf(summary), summary.code);
        line.badge(
            {u"alert-octagon"_s, Words::tr("Overdue: due out at %1, not checked out").arg(due), Tone::Block});
        section->addWidget(line.verb(Command::LeaveInterview).widget());
    }
    section->addNote(Words::tr("Check out if you are safe. Otherwise the buddy should ring now."));
    return section;
}

QWidget *interviews(Session &session, const Today &today)
{
    auto *section = new Section(Words::tr("Interviews today"));
    const QByteArray zone = zoneOf(session);
    for (const InterviewSummary &summary : today.interviews) {
        const Interview &interview = summary.interview;
        const QString time = Words::tr("%1, %2 to %3")
                                 .arg(summary.code, datetext::clock(interview.start.utc, zone),
                                      datetext::clock(interview.span().end, zone));
        const Workspace &workspace = session.workspace();
        Line line(session, subjectOf(summary), time);
        line.badge(badgeOf(interview)).badge(badgeOf(interview.mode));
        line.verb(Command::JoinInterview, linkToJoin(workspace, interview).has_value())
            .verb(Command::ArriveInterview, checkArrive(workspace, {interview.id, {}}).isEmpty())
            .verb(Command::LeaveInterview,
                  interview.arrivedAt && checkLeave(workspace, {interview.id, {}}).isEmpty());
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
        Line line(session, subjectOf(reminder.summary), Words::tr("%1, %2").arg(reminder.summary.code, when));
        line.badge({u"mail"_s, termwords::of(reminder.message), Tone::Accent}).verb(Command::DraftMessage);
        if (!channels.isEmpty())
            line.badge(
                {u"check"_s, Words::tr("Safe by %1").arg(channels.first()), Tone::Muted}); // the best one
        else if (!session.workspace().isLocked())
            line.badge({u"alert-triangle"_s, Words::tr("No safe way to write or ring is known"), Tone::Warn});
        section->addWidget(line.widget());
    }
    if (today.reminders.isEmpty())
        section->addNote(Words::tr("None due."));
    return section;
}

QWidget *calls(Session &session, const Today &today)
{
    auto *section = new Section(Words::tr("Calls due"));
    for (const CallDue &call : today.calls) {
        const QByteArray zone = zoneOf(session);
        const QString when = call.at ? timeText(*call.at, zone, today.date)
                                     : QLocale().toString(call.day, u"ddd d MMM yyyy"_s);
        Line line(session, {call.participant, call.interview, call.code},
                  Words::tr("%1, %2").arg(call.code, when));
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
        Line line(session, {mailing.participant, {}, mailing.code}, mailing.code);
        line.badge({u"mail"_s, Words::tr("Wants a summary of the findings"), Tone::Accent});
        section->addWidget(line.verb(Command::LogContact).widget());
    }
    section->addNote(Words::tr("The study is over. Log each one as sent, and it goes from this list."));
    return section;
}

} // namespace colloquy::todayparts
