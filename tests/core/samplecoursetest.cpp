// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/studytemplate.h"
#include "core/base/weekhours.h"
#include "core/base/words.h"
#include "core/domain/consent.h"
#include "core/domain/interview.h"
#include "core/domain/json.h"
#include "core/domain/thanks.h"
#include "core/rules/eligibilityrules.h"
#include "tests/support/samplefiles.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QJsonObject root()
{
    return resource(u":/sample/course.json"_s).object();
}

QList<QJsonObject> courses()
{
    QList<QJsonObject> list;
    for (const QJsonValue &value : root()["people"_L1].toArray())
        list << value.toObject();
    return list;
}

QJsonObject personOf(const QJsonObject &course)
{
    static const QJsonArray people = resource(u":/sample/people.json"_s).array();
    return people[course["person"_L1].toInt()].toObject();
}

QDateTime nowOf(const QJsonObject &sample)
{
    return QDateTime::fromString(sample["now"_L1].toString(), Qt::ISODate);
}

/// One row that the calendar will show: a planned time, and what became of it. In wall time.
struct Slot {
    QJsonObject course;
    QJsonObject plan; ///< with what a move changed
    QDate day;
    QTime time;
    int minutes = 0;
    QString state;

    int from() const { return time.hour() * 60 + time.minute(); }
    QDateTime end() const { return QDateTime(day, time).addSecs(minutes * 60); }
    bool isKept() const { return state != "moved_to"_L1 && state != "cancelled"_L1; }
    QString mode() const { return plan["mode"_L1].toString(); }
};

Slot slotOf(const QJsonObject &course, const QJsonObject &plan)
{
    const QDate monday = QDate::fromString(root()["first_monday"_L1].toString(), Qt::ISODate);
    return {course,
            plan,
            monday.addDays(plan["day"_L1].toInt()),
            QTime::fromString(plan["time"_L1].toString(), u"HH:mm"_s),
            plan["minutes"_L1].toInt(),
            plan["state"_L1].toString()};
}

/// In the order of time; a moved interview is there once for each of its times.
QList<Slot> timetable()
{
    QList<Slot> list;
    for (const QJsonObject &course : courses()) {
        for (const QJsonValue &interview : course["interviews"_L1].toArray()) {
            QJsonObject plan = interview.toObject();
            list << slotOf(course, plan);
            while (list.last().state == "moved_to"_L1) {
                const QJsonObject moved = plan.take("moved_to"_L1).toObject();
                for (const QString &key : moved.keys())
                    plan[key] = moved[key];
                list << slotOf(course, plan);
            }
        }
    }
    std::ranges::sort(list, {}, [](const Slot &slot) { return QDateTime(slot.day, slot.time); });
    return list;
}

void checkConsent(const QJsonObject &consent, const Document &form)
{
    const auto how = fromWord<ConsentRecord::How>(consent["how"_L1].toString());
    REQUIRE(how);
    const QJsonObject answers = consent["answers"_L1].toObject();
    const bool interpreted = consent["interpreter"_L1].isDouble();
    QList<int> open;
    for (const Statement &statement : form.statements) {
        const QString number = QString::number(statement.number);
        const bool required = statement.need == Statement::Need::Required ||
                              (interpreted && statement.need == Statement::Need::WhenInterpreter);
        const bool agreed = consent["all_yes"_L1].toBool() || answers[number] == "yes"_L1;
        if (required && !agreed)
            open << statement.number;
        if (*how == ConsentRecord::How::Spoken && (required || statement.need == Statement::Need::Optional))
            CHECK(answers.contains(number));
    }
    QList<int> said;
    for (const QJsonValue &number : consent["incomplete"_L1].toArray())
        said << number.toInt();
    CHECK(open == said);
    const auto kept = statementAnswersFromJson(QJsonDocument(answers).toJson());
    REQUIRE(kept);
    CHECK(kept->lastKey() <= form.statements.size());
}

Eligibility::Outcome outcomeOf(const QJsonObject &course, const TemplateContent &content)
{
    const QJsonObject person = personOf(course);
    const auto group = std::ranges::find(content.groups, person["group"_L1].toString(), &StudyGroup::key);
    REQUIRE(group != content.groups.cend());
    Participant participant;
    participant.tooYoung = person["age"_L1].toInt(99) < content.study.minimumAge;
    if (!course.contains("screen"_L1))
        return rules::eligibilityOf(*group, participant, {}).outcome;
    Screening screening;
    const auto answers = answersFromJson(QJsonDocument(course["screen"_L1].toObject()).toJson());
    REQUIRE(answers);
    CHECK(rules::checkAnswers(*group, *answers).isEmpty());
    screening.answers = *answers;
    const QJsonObject decide = course["decide"_L1].toObject();
    screening.decision = fromWord<Screening::Decision>(decide["as"_L1].toString());
    CHECK(screening.decision.has_value() == !decide["reason"_L1].toString().isEmpty());
    return rules::eligibilityOf(*group, participant, screening).outcome;
}

TemplateContent sampleTemplate()
{
    const auto content = studyTemplate(u"between-session-work"_s);
    REQUIRE(content);
    return *content;
}

} // namespace

TEST_CASE("The sample is looked at on a Wednesday, the week before the clocks change")
{
    const QJsonObject sample = root();
    CHECK(sample["opens"_L1] == u"2027-02-01"_s);
    CHECK(sample["ends"_L1] == u"2027-06-30"_s);
    CHECK(sample["first_monday"_L1] == u"2027-03-15"_s);
    CHECK(nowOf(sample) == QDateTime({2027, 3, 24}, {10, 0}));
    CHECK(sample["title"_L1] == u"Between-session work (sample)"_s);
}

TEST_CASE("Everybody in the sample enquires once, after recruitment opened")
{
    const qint64 open =
        QDate::fromString(root()["opens"_L1].toString(), Qt::ISODate).daysTo(nowOf(root()).date());
    QSet<int> seen;
    int before = 999;
    for (const QJsonObject &course : courses()) {
        const int days = course["enquired_days_before"_L1].toInt(-1);
        CHECK((days >= 0 && days < open && days <= before));
        before = days;
        seen << course["person"_L1].toInt(-1);
    }
    CHECK(seen.size() == 60);
    CHECK((seen.contains(0) && seen.contains(59)));
}

TEST_CASE("Screening in the sample has every outcome, and only the eligible go on")
{
    using Found = Eligibility::Outcome;
    const TemplateContent content = sampleTemplate();
    QMap<Found, int> outcomes;
    for (const QJsonObject &course : courses()) {
        const Found outcome = outcomeOf(course, content);
        ++outcomes[outcome];
        if (course.contains("interviews"_L1) || course.contains("consent"_L1) || course.contains("inform"_L1))
            CHECK(outcome == Found::Eligible);
        CHECK((course.contains("inform"_L1) || !course.contains("consent"_L1)));
    }
    for (const Found outcome :
         {Found::NotScreened, Found::Screening, Found::NeedsDecision, Found::Ineligible})
        CHECK(outcomes[outcome] >= 2);
    CHECK(outcomes[Found::Eligible] > 40);
}

TEST_CASE("People in the sample are informed and consent in a language that has documents")
{
    const TemplateContent content = sampleTemplate();
    const QSet<QString> translated{u"en"_s, u"pl"_s, u"ur"_s, u"ar"_s};
    for (const QJsonObject &course : courses()) {
        const QJsonObject person = personOf(course);
        const QJsonObject inform = course["inform"_L1].toObject();
        INFO(person["email"_L1].toString().toStdString());
        if (!inform.isEmpty()) {
            const QString reads = person["reads"_L1].toString(person["speaks"_L1].toString());
            CHECK(fromWord<Delivery>(inform["how"_L1].toString()));
            CHECK(translated.contains(reads));
            CHECK(inform["language"_L1].toString(u"en"_s) == reads);
        }
        for (const Document &form : content.documents) {
            if (course.contains("consent"_L1) && form.kind == Document::Kind::Form &&
                form.group == person["group"_L1])
                checkConsent(course["consent"_L1].toObject(), form);
        }
    }
}

TEST_CASE("No two times in the sample overlap, and one gap alone is shorter than its buffers")
{
    const Study study = sampleTemplate().study;
    const QList<Slot> all = timetable();
    QMap<QDate, int> days;
    int shortGaps = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Slot &slot = all[i];
        CHECK(study.hours.covers(slot.day, slot.time, slot.minutes));
        CHECK(slot.minutes <= study.longestMinutes);
        days[slot.day] += slot.isKept() ? 1 : 0;
        if (i + 1 == all.size() || all[i + 1].day != slot.day)
            continue;
        const Slot &next = all[i + 1];
        const int gap = next.from() - slot.from() - slot.minutes;
        CHECK(gap >= 0);
        const auto buffer = [&](const Slot &one) {
            return study.bufferFor(*fromWord<InterviewMode>(one.mode()));
        };
        shortGaps += gap < buffer(slot) + buffer(next) ? 1 : 0;
    }
    CHECK(shortGaps == 1);
    for (const int count : days)
        CHECK(count <= study.dayCap);
}

TEST_CASE("About half of the sample's times are past, and each has the state that fits")
{
    const QDateTime now = nowOf(root());
    const QSet<QString> held{u"completed"_s, u"partial"_s, u"stopped"_s, u"no_show"_s};
    QSet<QString> states, modes;
    QSet<int> weeks;
    int past = 0;
    int unfinished = 0;
    for (const Slot &slot : timetable()) {
        const bool isPast = slot.end() <= now;
        past += isPast ? 1 : 0;
        states << slot.state;
        modes << slot.mode();
        weeks << slot.day.weekNumber();
        if (held.contains(slot.state))
            CHECK(isPast);
        else if (slot.isKept() && isPast)
            ++unfinished;
    }
    CHECK(unfinished == 1);
    CHECK(past * 100 > timetable().size() * 40);
    CHECK(past * 100 < timetable().size() * 60);
    CHECK(states == held + QSet<QString>{u"proposed"_s, u"confirmed"_s, u"moved_to"_s, u"cancelled"_s});
    CHECK(modes.size() == 4);
    CHECK(weeks.size() == 4);
}

TEST_CASE("Each time in the sample suits the participant and the place")
{
    const QStringList buddyPlaces = sampleTemplate().study.buddyPlaces;
    int visits = 0;
    for (const Slot &slot : timetable()) {
        const QJsonObject person = personOf(slot.course);
        INFO(person["email"_L1].toString().toStdString());
        const auto hours = parseWeekHours(person["availability"_L1].toString());
        REQUIRE(hours);
        CHECK(hours->covers(slot.day, slot.time, slot.minutes));
        CHECK(texts(person["modes"_L1]).contains(slot.mode()));
        CHECK_FALSE(slot.plan["place"_L1].toString().isEmpty());
        CHECK((slot.mode() == "face_to_face"_L1) == slot.plan.contains("place_type"_L1));
        if (buddyPlaces.contains(slot.plan["place_type"_L1].toString())) {
            CHECK_FALSE(slot.plan["buddy"_L1].toString().isEmpty());
            ++visits;
        }
    }
    CHECK(visits > 0);
}

TEST_CASE("Interpreters in the sample are cleared, free and speak the language")
{
    const QJsonArray interpreters = resource(u":/sample/interpreters.json"_s).array();
    QSet<QString> states;
    int interpreted = 0;
    for (const Slot &slot : timetable()) {
        const QJsonObject person = personOf(slot.course);
        INFO(person["email"_L1].toString().toStdString());
        CHECK((slot.plan["interpreter"_L1].isNull() || person["interpreter"_L1] == "yes"_L1));
        if (slot.plan["interpreter"_L1].isNull())
            continue;
        ++interpreted;
        states << slot.plan["interpreter_state"_L1].toString();
        const QJsonObject interpreter = interpreters[slot.plan["interpreter"_L1].toInt()].toObject();
        CHECK_FALSE(interpreter["agreement_on"_L1].isNull());
        CHECK(texts(interpreter["languages"_L1]).contains(person["speaks"_L1].toString()));
        CHECK(parseWeekHours(interpreter["availability"_L1].toString())
                  ->covers(slot.day, slot.time, slot.minutes));
        const QString wished = person["interpreter_gender"_L1].toString();
        CHECK((wished == "any"_L1 || interpreter["gender"_L1] == wished));
    }
    CHECK(interpreted >= 10);
    CHECK(states == QSet<QString>{u"confirmed"_s, u"asked"_s, u"declined"_s});
}

TEST_CASE("People leave the sample in every way, and thanks go to those who were interviewed")
{
    QSet<QString> closed, scopes, thanks;
    for (const QJsonObject &course : courses()) {
        for (const QString &scope : texts(course["withdraw"_L1]["scopes"_L1]))
            scopes << scope;
        if (course.contains("close"_L1))
            closed << course["close"_L1]["as"_L1].toString();
        if (!course.contains("thanks"_L1))
            continue;
        thanks << course["thanks"_L1].toString();
        CHECK(std::ranges::any_of(timetable(), [&](const Slot &slot) {
            return slot.course == course && (slot.state == "completed"_L1 || slot.state == "stopped"_L1);
        }));
    }
    const auto all = [](const QStringList &words) { return QSet<QString>(words.cbegin(), words.cend()); };
    CHECK(closed == all(allWords<Participant::ClosedAs>()));
    CHECK(scopes == all(allWords<Withdrawal::Scope>()));
    CHECK(thanks == QSet<QString>{u"sent"_s, u"acknowledged"_s, u"declined"_s});
}
