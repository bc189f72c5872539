// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/studytemplate.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/base/weekhours.h"
#include "core/base/words.h"
#include "core/domain/interpreter.h"
#include "tests/support/samplefiles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The numbers that Ofcom keeps for drama: they ring nowhere.
bool isDramaNumber(const QString &phone)
{
    static const QRegularExpression drama(
        u"^(07700 900\\d{3}|020 7946 0\\d{3}|0161 496 0\\d{3}|0113 496 0\\d{3})$"_s);
    return drama.match(phone).hasMatch();
}

bool isExampleAddress(const QString &email)
{
    static const QRegularExpression example(u"^[a-z.]+@example\\.(org|com|net)$"_s);
    return example.match(email).hasMatch();
}

QList<QJsonObject> objects(const QString &name)
{
    QList<QJsonObject> list;
    for (const QJsonValue &value : resource(u":/sample/"_s + name).array())
        list << value.toObject();
    return list;
}

QList<QJsonObject> people()
{
    return objects(u"people.json"_s);
}

QList<QJsonObject> interpreters()
{
    return objects(u"interpreters.json"_s);
}

template <class Enum>
bool isWord(const QJsonValue &value)
{
    return fromWord<Enum>(value.toString()).has_value();
}

bool isTag(const QJsonValue &value)
{
    return canonicalTag(value.toString()) == value.toString();
}

void checkSafety(const QJsonObject &safety)
{
    if (safety.isEmpty())
        return;
    CHECK((!safety.contains("safe_channel"_L1) || isWord<Channel>(safety["safe_channel"_L1])));
    CHECK(parseWeekHours(safety["safe_hours"_L1].toString()));
    for (const QString &key : {u"voicemail"_s, u"text"_s, u"post"_s})
        CHECK(isWord<YesNo>(safety[key]));
}

void checkPerson(const QJsonObject &person)
{
    CHECK(isTag(person["speaks"_L1]));
    CHECK((person["reads"_L1].isNull() || isTag(person["reads"_L1])));
    CHECK(isWord<YesNo>(person["interpreter"_L1]));
    CHECK(isWord<Gender>(person["interpreter_gender"_L1]));
    for (const QString &mode : texts(person["modes"_L1]))
        CHECK(fromWord<InterviewMode>(mode));
    CHECK_FALSE(person["source"_L1].toString().isEmpty());
    CHECK(parseWeekHours(person["availability"_L1].toString()));
    CHECK(checkText(u"name"_s, person["name"_L1].toString(), 200).isEmpty());
    CHECK(normalised(person["name"_L1].toString()) == person["name"_L1].toString());
    checkSafety(person["safety"_L1].toObject());
}

void checkAttributes(const QJsonObject &person, const QList<StudyGroup> &groups)
{
    const auto group = std::ranges::find(groups, person["group"_L1].toString(), &StudyGroup::key);
    REQUIRE(group != groups.cend());
    const QJsonObject given = person["attributes"_L1].toObject();
    for (const QString &key : given.keys()) {
        const auto attribute = std::ranges::find(group->attributes, key, &GroupAttribute::id);
        REQUIRE(attribute != group->attributes.cend());
        CHECK(attribute->options.contains(given[key].toString()));
    }
}

QSet<QChar::Script> scriptsOf(const QList<QJsonObject> &persons)
{
    QSet<QChar::Script> scripts;
    for (const QJsonObject &person : persons) {
        for (const uint sign : person["name"_L1].toString().toUcs4()) {
            if (QChar::isLetter(sign))
                scripts << QChar::script(sign);
        }
    }
    return scripts;
}

} // namespace

TEST_CASE("Everybody in the sample is fictional and has contacts of their own")
{
    QSet<QString> seen;
    const QList<QJsonObject> all = people() + interpreters();
    for (const QJsonObject &person : all) {
        const QString email = person["email"_L1].toString();
        const QString phone = person["phone"_L1].toString();
        INFO(email.toStdString());
        CHECK(isExampleAddress(email));
        CHECK(isDramaNumber(phone));
        seen << email << phone;
    }
    CHECK(seen.size() == 2 * all.size());
}

TEST_CASE("No number in any sample file could ring")
{
    static const QRegularExpression phone(u"(?<![\\d-])0\\d{2,4} \\d{3,6}( \\d{3,4})?"_s);
    int numbers = 0;
    for (const QString &name : {u"people"_s, u"interpreters"_s, u"course"_s, u"translations"_s}) {
        const QString text = QString::fromUtf8(resource(u":/sample/%1.json"_s.arg(name)).toJson());
        for (auto matches = phone.globalMatch(text); matches.hasNext(); ++numbers)
            CHECK(isDramaNumber(matches.next().captured()));
    }
    CHECK(numbers > 68);
}

TEST_CASE("Everybody in the sample can be kept as they are written down")
{
    const auto content = studyTemplate(u"between-session-work"_s);
    REQUIRE(content);
    QMap<QString, int> groups;
    for (const QJsonObject &person : people()) {
        INFO(person["email"_L1].toString().toStdString());
        checkPerson(person);
        checkAttributes(person, content->groups);
        ++groups[person["group"_L1].toString()];
    }
    CHECK(groups == QMap<QString, int>{{u"client"_s, 38}, {u"practitioner"_s, 14}, {u"supervisor"_s, 8}});
}

TEST_CASE("The sample's people speak many languages and write their names in many scripts")
{
    QSet<QString> languages;
    int readNothing = 0;
    for (const QJsonObject &person : people()) {
        languages << person["speaks"_L1].toString();
        readNothing += person["reads"_L1].isNull() ? 1 : 0;
    }
    CHECK(languages.size() >= 20);
    CHECK(readNothing > 0);
    const QSet<QChar::Script> wanted{QChar::Script_Latin,    QChar::Script_Arabic, QChar::Script_Bengali,
                                     QChar::Script_Cyrillic, QChar::Script_Han,    QChar::Script_Gurmukhi,
                                     QChar::Script_Ethiopic, QChar::Script_Tamil};
    CHECK(scriptsOf(people()).contains(wanted));
}

TEST_CASE("The sample has eight interpreters, one of them not cleared")
{
    int notCleared = 0;
    for (const QJsonObject &interpreter : interpreters()) {
        INFO(interpreter["email"_L1].toString().toStdString());
        for (const QString &language : texts(interpreter["languages"_L1]))
            CHECK(isTag(language));
        CHECK(isWord<Gender>(interpreter["gender"_L1]));
        CHECK(isWord<YesNo>(interpreter["agrees_to_recording"_L1]));
        CHECK(parseWeekHours(interpreter["availability"_L1].toString()));
        for (const QJsonValue &band : interpreter["bands"_L1].toArray()) {
            CHECK(band["hours"_L1].toInt() > 0);
            CHECK((band["percent"_L1].toInt() > 0 && band["percent"_L1].toInt() <= 100));
        }
        const QString agreed = interpreter["agreement_on"_L1].toString();
        CHECK((agreed.isEmpty() || QDate::fromString(agreed, Qt::ISODate).isValid()));
        notCleared += agreed.isEmpty() ? 1 : 0;
    }
    CHECK(interpreters().size() == 8);
    CHECK(notCleared == 1);
}
