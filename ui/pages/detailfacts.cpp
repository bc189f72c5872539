// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/visits.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/consentwords.h"
#include "ui/datetext.h"
#include "ui/dialogs/consentview.h"
#include "ui/models/interpretercolumns.h"
#include "ui/pages/bookingparts.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QSet>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::detailparts {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DetailPane)
};

QString interpreterText(const ParticipantRecord &record)
{
    const Participant &participant = record.participant;
    QString text = termwords::of(participant.interpreterWanted);
    if (participant.interpreterWanted == YesNo::Yes && participant.interpreterGender != Gender::Any)
        text = Words::tr("Yes, %1").arg(termwords::of(participant.interpreterGender).toLower());
    else if (participant.interpreterWanted == YesNo::NotAsked && record.facts.interpreterNeeded)
        text = Words::tr("Not asked, but needed for the language");
    return text;
}

QString criterionText(const StudyGroup &group, const QString &id, bool reason)
{
    const auto found = std::ranges::find(group.criteria, id, &Criterion::id);
    if (found == group.criteria.cend())
        return Words::tr("Younger than the study's minimum age");
    return reason && !found->flag ? found->reason : found->question;
}

QString givenText(const GivenInformation &information, const QByteArray &zone)
{
    return Words::tr("%1, version %2 (%3)\n%4, %5")
        .arg(isolated(information.document.title), information.document.version,
             languageName(information.document.language), termwords::of(information.given.how),
             datetext::dayTime(information.given.at, zone));
}

void addConsent(Section *section, const Context &context, const ConsentRecord &consent)
{
    const ParticipantRecord &record = context.record;
    section->addFact(Words::tr("Taken"),
                     Words::tr("%1, %2").arg(termwords::of(consent.how),
                                             datetext::dayTime(consent.takenAt, context.zone)));
    section->addFact(Words::tr("By"), isolated(consent.takenBy));
    section->addFact(Words::tr("Form"), record.form ? consentwords::formTitle(*record.form) : QString());
    for (auto each = record.consent.permits.begin(); each != record.consent.permits.end(); ++each)
        section->addFact(consentwords::permission(each.key()), termwords::of(each.value()));
    if (consent.corrects)
        section->addFact(Words::tr("Corrected"), isolated(consent.reason));
    auto *button = new QToolButton;
    button->setText(Words::tr("Consent record..."));
    button->setIcon(icon(u"signature"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(u"consent-record"_s);
    button->setEnabled(!context.locked);
    QObject::connect(button, &QToolButton::clicked, button, [session = &context.session, button] {
        dialogs::viewConsent(*session, button->window());
    });
    section->addWidget(button);
}

/// Of each new version what was judged last.
void addJudged(Section *section, const Context &context)
{
    QSet<QUuid> said;
    for (const JudgedVersion &version :
         judgedVersions(context.session.workspace(), context.record.participant.id)) {
        if (said.contains(version.newer.id.uuid))
            continue;
        said << version.newer.id.uuid;
        const bool asks = version.mark.mark == VersionMark::Mark::Reconsent;
        section->addLine(u"history"_s, consentwords::judged(version), asks ? Tone::Warn : Tone::Muted);
    }
}

QWidget *interviewButton(const Context &context, const InterviewSummary &summary)
{
    auto *button = new QToolButton;
    button->setText(datetext::dayTime(summary.interview.start.utc, context.zone));
    button->setIcon(icon(u"calendar"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(Words::tr("Show the interview on %1").arg(button->text()));
    button->setObjectName(u"interview-"_s + summary.interview.id.text());
    QObject::connect(button, &QToolButton::clicked, button,
                     [session = &context.session, id = summary.interview.id] {
                         session->selectInterview(id);
                         session->showPage(u"calendar"_s);
                     });
    return button;
}

void addInterview(Section *section, const Context &context, const InterviewSummary &summary)
{
    const Interview &interview = summary.interview;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(interviewButton(context, summary));
    line->addStretch();
    section->addWidget(row);
    QList<Badge> badges{badgeOf(interview), badgeOf(interview.mode)};
    if (isOverdue(context.session.workspace(), interview))
        badges.prepend(overdueBadge());
    if (summary.booking && interview.state != Interview::State::Moved) {
        Badge badge = standingBadge(summary.booking);
        if (!summary.interpreterCode.isEmpty())
            badge.word = Words::tr("%1: %2").arg(summary.interpreterCode, badge.word);
        badges << badge;
    }
    section->addBadges(badges);
    if (QWidget *second = interview.isLive() ? secondInterpreter(context, summary) : nullptr)
        section->addWidget(second);
    if (summary.movedFrom)
        section->addNote(Words::tr("Moved from %1").arg(datetext::dayTime(*summary.movedFrom, context.zone)));
    if (!interview.reason.isEmpty() && interview.state != Interview::State::Moved) // the new time says why
        section->addNote(isolated(interview.reason));
    if (QWidget *verbs = interviewVerbs(context, interview))
        section->addWidget(verbs);
}

} // namespace

QWidget *languages(const Context &context)
{
    const Participant &participant = context.record.participant;
    auto *section = new Section(Words::tr("Language"));
    QString spoken = languageName(participant.spokenLanguage);
    if (!participant.dialect.isEmpty())
        spoken = Words::tr("%1 (%2)").arg(spoken, isolated(participant.dialect));
    section->addFact(Words::tr("Speaks"), spoken);
    section->addFact(Words::tr("Reads"), participant.readingLanguage
                                             ? languageName(*participant.readingLanguage)
                                             : Words::tr("Nothing: read documents aloud"));
    section->addFact(Words::tr("Interpreter"), interpreterText(context.record));
    return section;
}

QWidget *screening(const Context &context)
{
    const Eligibility &eligibility = context.record.eligibility;
    auto *section = new Section(Words::tr("Screening"));
    section->addFact(Words::tr("Outcome"), termwords::of(eligibility.outcome));
    QStringList reasons;
    for (const QString &id : eligibility.reasons)
        reasons << criterionText(context.record.group, id, true);
    section->addFact(Words::tr("Because"), reasons.join(u'\n'));
    QStringList open;
    if (eligibility.outcome != Eligibility::Outcome::NotScreened) {
        for (const QString &id : eligibility.unanswered)
            open << criterionText(context.record.group, id, false);
    }
    section->addFact(Words::tr("Not asked"), open.join(u'\n'));
    return section;
}

QWidget *consent(const Context &context)
{
    const ParticipantRecord &record = context.record;
    auto *section = new Section(Words::tr("Consent and information"));
    section->addBadges({badgeOf(record.consent.state)});
    if (wasStopped(record.consent))
        section->addLine(u"ban"_s, Words::tr("Taking it was stopped over a concern about capacity"),
                         Tone::Block);
    if (!record.consent.open.isEmpty())
        section->addLine(u"circle-dashed"_s,
                         Words::tr("Open statements: %1").arg(consentwords::numbers(record.consent.open)),
                         Tone::Warn);
    if (!record.consents.isEmpty())
        addConsent(section, context, record.consents.first());
    if (record.consents.isEmpty() && record.earliestConsent)
        section->addFact(Words::tr("From"), datetext::dayTime(*record.earliestConsent, context.zone));
    for (const GivenInformation &information : record.information)
        section->addLine(u"file-text"_s, givenText(information, context.zone));
    addJudged(section, context);
    if (record.information.isEmpty())
        section->addNote(Words::tr("No information sheet given yet."));
    return section;
}

QWidget *interviews(const Context &context)
{
    auto *section = new Section(Words::tr("Interviews"));
    for (const InterviewSummary &summary : context.record.interviews)
        addInterview(section, context, summary);
    if (context.record.interviews.isEmpty())
        section->addNote(Words::tr("None booked yet."));
    return section;
}

QWidget *thanks(const Context &context)
{
    const ParticipantRecord &record = context.record;
    if (!record.thanks && !record.thanksDue)
        return nullptr;
    auto *section = new Section(Words::tr("Thanks"));
    section->addBadges({badgeOf(record.thanks ? record.thanks->state : Thanks::State::Due)});
    section->addFact(Words::tr("Kind"),
                     termwords::of(record.thanks ? record.thanks->kind : record.group.thanks));
    if (!record.thanks)
        return section;
    if (record.thanks->pence > 0)
        section->addFact(Words::tr("Amount"), termwords::money(record.thanks->pence));
    if (record.thanks->number)
        section->addFact(Words::tr("Number"), QString::number(*record.thanks->number));
    section->addFact(Words::tr("Serial"), record.thanks->serial);
    if (record.thanks->sentAt)
        section->addFact(Words::tr("Sent"), datetext::dayTime(*record.thanks->sentAt, context.zone));
    return section;
}

QWidget *about(const Context &context)
{
    const Participant &participant = context.record.participant;
    auto *section = new Section(Words::tr("About them"));
    QStringList modes;
    for (const InterviewMode mode : participant.modes)
        modes << badgeOf(mode).word;
    section->addFact(Words::tr("Wants"),
                     modes.isEmpty() ? Words::tr("Any way of meeting") : modes.join(u", "_s));
    section->addFact(Words::tr("Available"), hoursText(participant.availability));
    section->addFact(Words::tr("Access"), isolated(participant.accessNeeds));
    if (participant.age)
        section->addFact(Words::tr("Age"), QLocale().toString(*participant.age));
    for (const GroupAttribute &attribute : context.record.group.attributes)
        section->addFact(attribute.title, participant.attributes.value(attribute.id));
    section->addFact(Words::tr("Heard from"), isolated(participant.source));
    if (participant.knowsResearcher)
        section->addLine(u"users"_s, Words::tr("Knows the researcher"), Tone::Warn);
    section->addFact(Words::tr("Notes"), isolated(participant.notes));
    return section;
}

} // namespace colloquy::detailparts
