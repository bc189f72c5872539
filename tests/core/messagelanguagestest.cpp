// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/messages.h"
#include "core/actions/participants.h"
#include "core/rules/wording.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Message = ContactAttempt::Message;

/// To somebody named in Latin letters who reads \a language, for a video call tomorrow.
Result<MessageDraft> invitationIn(const std::optional<QString> &language, const QString &wanted = {})
{
    StudyDesk desk;
    Participant person = aParticipant().named(u"Ama Example"_s).at(u"ama@example.org"_s).value();
    person.spokenLanguage = language.value_or(u"so"_s);
    person.readingLanguage = language;
    Decisions knowingly;
    knowingly.overrideAll = u"Another one"_s;
    const auto added = addParticipant(desk.workspace(), {person, knowingly});
    REQUIRE(added);
    Interview interview = booked(desk, *added, 26);
    interview.place = u"https://teams.example.org/l/1"_s;
    keep(desk, interview);
    DraftMessage request;
    request.interview = interview.id;
    request.language = wanted;
    return draftMessage(desk.workspace(), request);
}

QJsonObject templatesIn(const QString &language)
{
    QFile file(u":/messages/%1.json"_s.arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE_FALSE(object.isEmpty());
    return object;
}

/// Every place such as "{when}" under \a value, sorted.
QStringList placesIn(const QJsonValue &value)
{
    static const QRegularExpression place(u"\\{[a-z_]+\\}"_s);
    QStringList places;
    if (value.isString()) {
        for (const auto &match : place.globalMatch(value.toString()))
            places << match.captured();
    } else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            places += placesIn(each);
    } else {
        for (const QJsonValue &each : value.toObject())
            places += placesIn(each);
    }
    places.sort();
    return places;
}

} // namespace

TEST_CASE("A message is worded in the language that they read, with its own dates and direction")
{
    const auto polish = invitationIn(u"pl"_s);
    REQUIRE(polish);
    CHECK(polish->subject == u"Nasza rozmowa: wtorek 1 grudnia"_s);
    CHECK(polish->text.contains(u"Dzień dobry, Ama Example,\n"_s));
    CHECK(polish->text.contains(u"wtorek 1 grudnia 2026, godz. 10:00 (czas: Londyn)"_s));
    CHECK_FALSE(polish->isRightToLeft);
    CHECK(htmlOf(*polish).contains(u"<html lang=\"pl\" dir=\"ltr\">"_s));

    const auto urdu = invitationIn(u"ur"_s);
    REQUIRE(urdu);
    CHECK(urdu->isRightToLeft);
    CHECK(urdu->text.contains(u"محترم / محترمہ \u2068Ama Example\u2069،"_s));
    CHECK(urdu->text.contains(u"منگل 1 دسمبر 2026، 10:00 بجے"_s));
    CHECK(urdu->text.contains(u"\nhttps://teams.example.org/l/1\n"_s));
    CHECK(htmlOf(*urdu).contains(u"<html lang=\"ur\" dir=\"rtl\">"_s));
    CHECK(htmlOf(*urdu).contains(u"<a href=\"https://teams.example.org/l/1\">"_s));

    const auto arabic = invitationIn(u"ar-EG"_s);
    REQUIRE(arabic);
    CHECK(arabic->language == u"ar"_s);
    CHECK(arabic->text.contains(u"الثلاثاء 1 ديسمبر 2026"_s));
}

TEST_CASE("A message in a language without templates is in English, and marked")
{
    const auto bengali = invitationIn(u"bn"_s);
    REQUIRE(bengali);
    CHECK(bengali->subject.startsWith(u"Our conversation"_s));
    CHECK(bengali->language == u"en"_s);
    CHECK(bengali->marks == Findings{warns(Code::TemplateMissing, u"bn"_s)});
    CHECK(sentence(bengali->marks.first()).contains(u"Bengali"_s));
}

TEST_CASE("A template that no native reader has looked at is marked, and English carries no mark")
{
    const auto urdu = invitationIn(u"ur"_s);
    REQUIRE(urdu);
    CHECK(urdu->marks == Findings{warns(Code::TemplateMissing, u"ur"_s, {u"draft"_s})});
    CHECK(sentence(urdu->marks.first()).contains(u"draft"_s));
    const auto english = invitationIn(u"en"_s);
    REQUIRE(english);
    CHECK(english->marks.isEmpty());
}

TEST_CASE("English may be asked for, and whoever reads nothing is written to in English")
{
    const auto asked = invitationIn(u"ur"_s, u"en"_s);
    REQUIRE(asked);
    CHECK(asked->subject.startsWith(u"Our conversation"_s));
    CHECK(asked->marks.isEmpty());
    const auto aloud = invitationIn(std::nullopt);
    REQUIRE(aloud);
    CHECK(aloud->subject.startsWith(u"Our conversation"_s));
    CHECK(aloud->marks.isEmpty());
}

TEST_CASE("Every language's templates have the same messages with the same places to fill")
{
    const QJsonObject english = templatesIn(u"en"_s);
    for (const QString &language : {u"pl"_s, u"ur"_s, u"ar"_s}) {
        INFO(language.toStdString());
        const QJsonObject other = templatesIn(language);
        CHECK(other["messages"_L1].toObject().keys() == english["messages"_L1].toObject().keys());
        for (const QString &part : {u"when"_s, u"places"_s, u"messages"_s})
            CHECK(placesIn(other[part]) == placesIn(english[part]));
    }
}

TEST_CASE("No message in any language gives away what the conversation is about")
{
    const QStringList telling{u"wywiad"_s,    u"badani"_s, u"terapi"_s, u"zdrow"_s, u" zgod"_s,
                              u"انٹرویو"_s,   u"مطالع"_s,  u"تحقیق"_s,  u"علاج"_s,  u"صحت"_s,
                              u"مقابلة"_s,    u"دراسة"_s,  u"بحث"_s,    u"علاج"_s,  u"صحي"_s,
                              u"interview"_s, u"NHS"_s};
    for (const QString &language : {u"pl"_s, u"ur"_s, u"ar"_s}) {
        const QString all = QString::fromUtf8(QJsonDocument(templatesIn(language)).toJson());
        for (const QString &word : telling) {
            CAPTURE(language.toStdString(), word.toStdString());
            CHECK_FALSE(all.contains(word, Qt::CaseInsensitive));
        }
    }
}
