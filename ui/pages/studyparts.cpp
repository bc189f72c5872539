// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/studyparts.h"

#include "core/actions/overview.h"
#include "core/base/language.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "ui/termwords.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace colloquy::studyparts {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudyPage)
};

QString dayText(QDate date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

QString datesText(const Study &study)
{
    if (!study.opens)
        return Words::tr("Until %1").arg(dayText(study.ends));
    return Words::tr("%1 to %2").arg(dayText(*study.opens), dayText(study.ends));
}

/// What is left of the study, which is what the last day is looked up for.
QString leftText(const Workspace &workspace)
{
    const Study study = workspace.study();
    const auto days = wallTimeAt(workspace.now(), study.zone).date.daysTo(study.ends);
    if (days < 0)
        return Words::tr("It has ended");
    return Words::tr("%n days left", nullptr, static_cast<int>(days));
}

QString researcherText(const Study &study)
{
    if (study.sealState != SealState::Open)
        return Words::tr("Locked");
    return study.researcher.isEmpty() ? Words::tr("Not said yet") : isolated(study.researcher);
}

QString languagesText(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags)
        names << languageName(tag);
    return termwords::listed(names);
}

/// With places to break a line at.
QString pathText(const QString &path)
{
    if (path == u":memory:"_s)
        return {};
    return u'\u2066' + QDir::toNativeSeparators(path).replace(u'/', u"/\u200b"_s) + u'\u2069';
}

QString minutesText(int minutes)
{
    return Words::tr("%n minutes", nullptr, minutes);
}

QString lengthText(const Study &study)
{
    if (study.longestMinutes == study.longestInterpretedMinutes)
        return Words::tr("Up to %1").arg(minutesText(study.longestMinutes));
    return Words::tr("Up to %1, interpreted up to %2")
        .arg(minutesText(study.longestMinutes), minutesText(study.longestInterpretedMinutes));
}

QString buffersText(const Study &study)
{
    QStringList parts;
    for (int i = 0; i < QMetaEnum::fromType<InterviewMode>().keyCount(); ++i) {
        const auto mode = static_cast<InterviewMode>(i);
        parts << Words::tr("%1 %2").arg(badgeOf(mode).word).arg(study.bufferFor(mode));
    }
    return Words::tr("%1, travel %2 minutes").arg(termwords::listed(parts)).arg(study.travelMinutes);
}

QString limitsText(const Study &study)
{
    QStringList parts;
    if (study.noticeHours > 0)
        parts << Words::tr("%n hours of notice", nullptr, study.noticeHours);
    if (study.dayCap > 0)
        parts << Words::tr("at most %1 a day").arg(study.dayCap);
    if (study.weekCap > 0)
        parts << Words::tr("at most %1 a week").arg(study.weekCap);
    return parts.isEmpty() ? Words::tr("No limits") : termwords::listed(parts);
}

QString consentText(const Study &study)
{
    return Words::tr("%1, %n hours to think", nullptr, study.thinkingHours)
        .arg(termwords::of(study.consentTaken));
}

QString buddyText(const Study &study)
{
    QStringList places;
    for (const QString &place : study.buddyPlaces)
        places << termwords::placeType(place);
    return places.isEmpty() ? Words::tr("Nowhere") : termwords::listed(places);
}

QString keptText(const Study &study)
{
    if (study.closedOn)
        return Words::tr("Closed on %1").arg(dayText(*study.closedOn));
    return Words::tr("Contacts %1, link list %2, evidence of consent %3 days after the end")
        .arg(study.keepContactDays)
        .arg(study.keepLinksDays)
        .arg(study.keepConsentDays);
}

} // namespace

QWidget *heading(const Workspace &workspace)
{
    const Study study = workspace.study();
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::gap));
    auto *title = new QLabel(study.title);
    title->setObjectName(u"title"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setFace(title, Face::Title);
    row->addWidget(title, 1);
    if (study.sample) {
        auto *pill = new Pill(part);
        pill->setBadge({u"flask"_s, Words::tr("Sample"), Tone::Info});
        row->addWidget(pill, 0, Qt::AlignVCenter);
    }
    return part;
}

QWidget *about(const Workspace &workspace)
{
    const Study study = workspace.study();
    auto *section = new Section(Words::tr("About"));
    if (study.shortName != study.title)
        section->addFact(Words::tr("Short name"), study.shortName);
    section->addFact(Words::tr("References"), study.reference);
    section->addFact(Words::tr("Open"), Words::tr("%1 (%2)").arg(datesText(study), leftText(workspace)));
    section->addFact(Words::tr("Time zone"), QString::fromUtf8(study.zone));
    section->addFact(Words::tr("Ages"), Words::tr("%1 and over").arg(study.minimumAge));
    section->addFact(Words::tr("Researcher"), researcherText(study));
    section->addFact(Words::tr("Languages"), languagesText(study.ownLanguages));
    section->addFact(Words::tr("File"), pathText(workspace.path()));
    return section;
}

QWidget *settings(const Workspace &workspace)
{
    const Study study = workspace.study();
    auto *section = new Section(Words::tr("Settings"));
    section->addFact(Words::tr("Interviews"), lengthText(study));
    section->addFact(Words::tr("Hours"),
                     study.hours.isEmpty() ? Words::tr("Any day, any time") : hoursText(study.hours));
    if (!study.bankHolidays.isEmpty())
        section->addFact(Words::tr("Bank holidays"), Words::tr("Those of England and Wales are kept free"));
    section->addFact(Words::tr("Kept free"), buffersText(study));
    section->addFact(Words::tr("Limits"), limitsText(study));
    section->addFact(Words::tr("Consent"), consentText(study));
    section->addFact(Words::tr("Data back"),
                     Words::tr("Until %n days after the interview", nullptr, study.withdrawalDays));
    section->addFact(Words::tr("Kept"), keptText(study));
    section->addFact(Words::tr("Read aloud"), study.oralTranslation
                                                  ? Words::tr("English through an interpreter counts")
                                                  : Words::tr("Only in their language"));
    section->addFact(Words::tr("Buddy at"), buddyText(study));
    return section;
}

} // namespace colloquy::studyparts
