// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leavingparts.h"

#include "core/actions/incidents.h"
#include "core/actions/reminders.h"
#include "core/actions/withdrawals.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "ui/datetext.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/incidentdialog.h"
#include "ui/dialogs/voiddialog.h"
#include "ui/leavingwords.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LeavingParts)
};

QToolButton *button(const QString &text, const QString &sign, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(text);
    button->setObjectName(name);
    button->setIcon(icon(sign));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString scopesText(const Withdrawal &withdrawal)
{
    QStringList scopes;
    for (const Withdrawal::Scope scope : withdrawal.scopes)
        scopes << termwords::of(scope);
    return scopes.join(u", "_s);
}

/// A box to tick, with the day on which it was done below it.
QWidget *taskBox(const detailparts::Context &context, const WithdrawalSummary &summary,
                 const WithdrawalTaskLine &line)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(2));
    auto *box = new QCheckBox(leavingwords::of(line.task));
    box->setObjectName(u"task-"_s + word(line.task) + u'-' + summary.withdrawal.id.text());
    box->setChecked(line.doneAt.has_value());
    box->setEnabled(!context.locked);
    column->addWidget(box);
    if (line.doneAt) {
        const QString day = datetext::day(*line.doneAt, context.zone);
        box->setAccessibleName(Words::tr("%1, %2").arg(box->text(), day));
        QLabel *when = smallLabel(day, Tone::Muted);
        when->setIndent(theme::px(26));
        column->addWidget(when);
    }
    QObject::connect(
        box, &QCheckBox::toggled, box,
        [session = &context.session, id = summary.withdrawal.id, task = line.task, box](bool on) {
            session->report(tickWithdrawal(session->workspace(), {id, {task}, on, {}}),
                            on ? Words::tr("Ticked: %1.").arg(leavingwords::of(task))
                               : Words::tr("No longer ticked: %1.").arg(leavingwords::of(task)),
                            box->window());
        });
    return part;
}

void addDecision(Section *section, const detailparts::Context &context, const WithdrawalSummary &summary)
{
    const Withdrawal &withdrawal = summary.withdrawal;
    if (!withdrawal.afterWindow)
        return;
    section->addLine(u"clock"_s, Words::tr("It came after the time for it: a request, to be decided on."),
                     Tone::Warn);
    if (withdrawal.decidedAt)
        section->addFact(Words::tr("Decided"), datetext::day(*withdrawal.decidedAt, context.zone));
    section->addFact(Words::tr("Decision"), isolated(withdrawal.decision));
    QToolButton *decide = button(withdrawal.decidedAt ? Words::tr("Change the decision...")
                                                      : Words::tr("Record the decision..."),
                                 u"clipboard-check"_s, u"decide-"_s + withdrawal.id.text());
    decide->setProperty("due", summary.decisionDue);
    decide->setEnabled(!context.locked);
    QObject::connect(decide, &QToolButton::clicked, decide, [session = &context.session, summary, decide] {
        (new DecisionDialog(*session, summary, decide->window()))->start();
    });
    section->addWidget(decide);
}

void addWithdrawal(Section *section, const detailparts::Context &context, const WithdrawalSummary &summary)
{
    const Withdrawal &withdrawal = summary.withdrawal;
    section->addFact(Words::tr("Withdrew"), scopesText(withdrawal));
    section->addFact(Words::tr("Said"),
                     Words::tr("%1, %2").arg(termwords::of(withdrawal.told),
                                             datetext::dayTime(withdrawal.at, context.zone)));
    section->addFact(Words::tr("Because"), isolated(withdrawal.reason));
    addDecision(section, context, summary);
    for (const WithdrawalTaskLine &line : summary.tasks)
        section->addWidget(taskBox(context, summary, line));
    if (!summary.open)
        section->addLine(u"circle-check"_s, Words::tr("All done."), Tone::Ok);
    QToolButton *mistake =
        button(Words::tr("Recorded by mistake..."), u"arrow-back-up"_s, u"void-"_s + withdrawal.id.text());
    mistake->setEnabled(!context.locked);
    QObject::connect(mistake, &QToolButton::clicked, mistake, [session = &context.session, summary, mistake] {
        (new VoidDialog(*session, summary, mistake->window()))->start();
    });
    section->addWidget(mistake);
}

QString dataUntilText(const detailparts::Context &context, qint64 until)
{
    const QString day = datetext::day(until - 1, context.zone);
    return context.session.workspace().now() < until ? Words::tr("Until the end of %1").arg(day)
                                                     : Words::tr("The time for it ended on %1").arg(day);
}

} // namespace

QWidget *detailparts::withdrawals(const Context &context)
{
    const Workspace &workspace = context.session.workspace();
    const Id<Participant> &person = context.record.participant.id;
    const QList<WithdrawalSummary> all = withdrawalsOf(workspace, person);
    const auto until = dataUntil(workspace, person);
    if (all.isEmpty() && !until)
        return nullptr;
    auto *section = new Section(Words::tr("Withdrawal"));
    if (until)
        section->addFact(Words::tr("Data back"), dataUntilText(context, *until));
    for (const WithdrawalSummary &summary : all)
        addWithdrawal(section, context, summary);
    return section;
}

QWidget *detailparts::firstOpenTask(const QWidget &details)
{
    for (QCheckBox *box : details.findChildren<QCheckBox *>()) {
        if (box->objectName().startsWith("task-"_L1) && !box->isChecked())
            return box;
    }
    for (QToolButton *decide : details.findChildren<QToolButton *>()) {
        if (decide->property("due").toBool())
            return decide;
    }
    return nullptr;
}

QWidget *detailparts::incidents(const Context &context)
{
    auto *section = new Section(Words::tr("Incidents"));
    const Id<Participant> person = context.record.participant.id;
    for (const IncidentSummary &summary : incidentsOf(context.session.workspace(), person)) {
        const Incident &incident = summary.incident;
        const QString text = Words::tr("%1, %2").arg(leavingwords::of(incident.kind),
                                                     datetext::day(incident.at, context.zone));
        if (incident.closedAt)
            section->addLine(u"circle-check"_s, Words::tr("%1: closed").arg(text), Tone::Ok);
        else
            section->addLine(u"alert-triangle"_s, Words::tr("%1: open").arg(text), Tone::Warn);
    }
    QToolButton *record =
        button(Words::tr("Record an incident..."), u"alert-triangle"_s, u"record-incident"_s);
    record->setEnabled(!context.locked);
    QObject::connect(record, &QToolButton::clicked, record, [session = &context.session, person, record] {
        dialogs::recordIncident(*session, record->window(), person);
    });
    section->addWidget(record);
    return section;
}

QWidget *todayparts::followUps(Session &session, const Today &today)
{
    if (today.incidents.isEmpty())
        return nullptr;
    auto *section = new Section(Words::tr("Incidents to follow up"));
    for (const IncidentSummary &summary : today.incidents) {
        const QString due = QLocale().toString(*summary.incident.followUpOn, u"ddd d MMM yyyy"_s);
        const QString what = leavingwords::of(summary.incident.kind);
        const QString text = summary.code.isEmpty()
                                 ? Words::tr("%1, due %2").arg(what, due)
                                 : Words::tr("%1: %2, due %3").arg(summary.code, what, due);
        QToolButton *line = button(text, u"alert-triangle"_s, u"incident-%1"_s.arg(summary.number));
        QObject::connect(line, &QToolButton::clicked, line, [&session, summary, line] {
            (new IncidentDialog(session, summary.incident, line->window()))->start();
        });
        section->addWidget(line);
    }
    return section;
}

} // namespace colloquy
