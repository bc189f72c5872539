// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/base/language.h"

#include <QSet>

using namespace colloquy;
using namespace Qt::StringLiterals;

TEST_CASE("A language tag is stored in its one form")
{
    const QList<std::pair<QString, QString>> tags = {
        {u"ur"_s, u"ur"_s},
        {u"UR"_s, u"ur"_s},
        {u"PA-guru"_s, u"pa-Guru"_s},
        {u"en-gb"_s, u"en-GB"_s},
        {u"pa-ARAB-pk"_s, u"pa-Arab-PK"_s},
        {u"es-419"_s, u"es-419"_s},
        {u"zh-yue"_s, u"yue"_s},
        {u"zh-cmn-HANS-cn"_s, u"cmn-Hans-CN"_s},
        {u"sgn-bfi"_s, u"bfi"_s},
        {u"eng"_s, u"en"_s},
        {u"urd"_s, u"ur"_s},
        {u"iw"_s, u"he"_s},
        {u"fil"_s, u"fil"_s},
        {u"sl-ROZAJ-1994"_s, u"sl-rozaj-1994"_s},
        {u"de-DE-u-CO-phonebk"_s, u"de-DE-u-co-phonebk"_s},
        {u"ps-x-Pakhto"_s, u"ps-x-pakhto"_s},
        {u"en-a-bbb-x-a-ccc"_s, u"en-a-bbb-x-a-ccc"_s},
    };
    for (const auto &[typed, stored] : tags) {
        CAPTURE(typed);
        CHECK(canonicalTag(typed).value_or(QString()) == stored);
    }
}

TEST_CASE("What is no language tag is refused")
{
    for (const QString &text : {QString(),      u"x"_s,
                                u"english"_s,   u"Urdu"_s,
                                u"qq"_s,        u"zz"_s,
                                u"und"_s,       u"pa_Guru"_s,
                                u"pa-"_s,       u"-pa"_s,
                                u"pa--Guru"_s,  u"pa-Guru-Guru"_s,
                                u"en-GB-GB"_s,  u"pa Guru"_s,
                                u" pa"_s,       u"pa-Gurus1-Gurus1"_s,
                                u"en-a"_s,      u"en-a-bb-a-cc"_s,
                                u"en-x"_s,      u"en-abcdefghi"_s,
                                u"x-private"_s, u"ürdu"_s,
                                u"پښتو"_s,      u"e"_s,
                                u"c"_s,         u"zh-qqq"_s,
                                u"en-bfi"_s,    u"qq-yue"_s,
                                u"1234"_s}) {
        CAPTURE(text);
        CHECK_FALSE(canonicalTag(text));
        CHECK(checkLanguage(u"speaks"_s, text) == Findings{blocks(Code::LanguageUnknown, u"speaks"_s)});
    }
}

TEST_CASE("Every likely language is known, named and listed once")
{
    const QStringList tags = likelyLanguages();
    CHECK(tags.first() == u"ur"_s);
    CHECK(tags.last() == u"bfi"_s);
    CHECK(tags.size() == 37);
    CHECK(QSet<QString>(tags.begin(), tags.end()).size() == tags.size());
    for (const QString &tag : tags) {
        CAPTURE(tag);
        CHECK(canonicalTag(tag) == tag);
        CHECK(checkLanguage(u"speaks"_s, tag).isEmpty());
        CHECK(languageName(tag) != tag);
        CHECK_FALSE(languageName(tag).isEmpty());
    }
}

TEST_CASE("Languages have the names that interpreters use")
{
    const QList<std::pair<QString, QString>> names = {
        {u"ur"_s, u"Urdu"_s},
        {u"pa-guru"_s, u"Punjabi (Gurmukhi)"_s},
        {u"phr"_s, u"Pahari (Mirpuri)"_s},
        {u"bfi"_s, u"British Sign Language"_s},
        {u"en-GB"_s, u"English (United Kingdom)"_s},
        {u"zh-Hans"_s, u"Chinese (Simplified)"_s},
        {u"bn"_s, u"Bengali"_s},
        {u"prs"_s, u"Dari"_s},
        {u"en-Qaaa-XX"_s, u"English (Qaaa, XX)"_s},
        {u"not a tag"_s, u"not a tag"_s},
    };
    for (const auto &[tag, name] : names)
        CHECK(languageName(tag) == name);
}

TEST_CASE("The script tells the direction, and else the language")
{
    for (const QString &tag :
         {u"ur"_s, u"ar"_s, u"fa"_s, u"prs"_s, u"ps"_s, u"pnb"_s, u"phr"_s, u"ckb"_s, u"he"_s, u"yi"_s,
          u"dv"_s, u"sd"_s, u"haz"_s, u"arz"_s, u"pa-Arab"_s, u"pa-PK"_s, u"en-Hebr"_s}) {
        CAPTURE(tag);
        CHECK(directionOf(tag) == Qt::RightToLeft);
    }
    for (const QString &tag : {u"en"_s, u"pl"_s, u"pa-Guru"_s, u"ur-Latn"_s, u"kmr"_s, u"ku"_s, u"syl"_s,
                               u"bn"_s, u"am"_s, u"cmn"_s, u"bfi"_s, u"not a tag"_s}) {
        CAPTURE(tag);
        CHECK(directionOf(tag) == Qt::LeftToRight);
    }
}
