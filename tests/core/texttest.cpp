// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/base/text.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QString sign(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1);
}

} // namespace

TEST_CASE("Text is kept composed and without blanks around it")
{
    CHECK(normalised(u"  Zoe\u0308 \u00a0"_s) == u"Zoë"_s);
    CHECK(normalised(u"\u3000王 小明\n"_s) == u"王 小明"_s);
    CHECK(normalised(u"   "_s).isEmpty());
}

TEST_CASE("Names of every script pass")
{
    for (const QString &name :
         {u"Małgorzata Wiśniewska-Nowak"_s, u"Siân O’Neill"_s, u"محمد علی"_s, u"می\u200cخواهم"_s,
          u"ক্\u200dষ রহিমা"_s, u"ਗੁਰਪ੍ਰੀਤ"_s, u"王小明"_s, u"ትዕግስት"_s, u"Nguyễn Thị Hương"_s, sign(0x20bb7)}) {
        CHECK(checkText(u"name"_s, name, 100).isEmpty());
        CHECK(checkFilled(u"name"_s, name).isEmpty());
    }
}

TEST_CASE("A sign that hides or reorders text is refused by its number")
{
    const QList<std::pair<char32_t, QString>> refused = {
        {0x0000, u"U+0000"_s}, {0x0007, u"U+0007"_s}, {0x001b, u"U+001B"_s}, {0x007f, u"U+007F"_s},
        {0x0085, u"U+0085"_s}, {0x061c, u"U+061C"_s}, {0x200e, u"U+200E"_s}, {0x200f, u"U+200F"_s},
        {0x2028, u"U+2028"_s}, {0x202a, u"U+202A"_s}, {0x202e, u"U+202E"_s}, {0x2066, u"U+2066"_s},
        {0x2069, u"U+2069"_s}, {0xfdd0, u"U+FDD0"_s}, {0xffff, u"U+FFFF"_s}, {0x1fffe, u"U+1FFFE"_s}};
    for (const auto &[codePoint, name] : refused) {
        const Findings expected = {blocks(Code::TextControl, u"name"_s, {name})};
        CHECK(checkText(u"name"_s, u"An"_s + sign(codePoint) + u"na"_s, 100) == expected);
        CHECK(checkText(u"name"_s, u"An"_s + sign(codePoint) + u"na"_s, 100, Lines::Many) == expected);
    }
}

TEST_CASE("A surrogate without its partner is refused")
{
    const QString high = u"a"_s + QChar(0xd83d);
    const QString low = QChar(0xde00) + u"a"_s;
    CHECK(checkText(u"name"_s, high, 10) == Findings{blocks(Code::TextControl, u"name"_s, {u"U+D83D"_s})});
    CHECK(checkText(u"name"_s, low, 10) == Findings{blocks(Code::TextControl, u"name"_s, {u"U+DE00"_s})});
    CHECK(checkText(u"name"_s, u"😀"_s, 10).isEmpty());
}

TEST_CASE("Each refused sign is named once")
{
    const QString text = u"\u202ea\u202eb\u0001\u202e"_s;
    CHECK(checkText(u"name"_s, text, 100).first().details == QStringList{u"U+202E"_s, u"U+0001"_s});
    QString many;
    for (char16_t control = 1; control < 9; ++control)
        many += QChar(control);
    CHECK(checkText(u"name"_s, many, 100).first().details.size() == 5);
}

TEST_CASE("Line ends and tabs stand in notes alone")
{
    for (const QString &text : {u"a\nb"_s, u"a\r\nb"_s, u"a\tb"_s}) {
        CHECK(contains(checkText(u"name"_s, text, 100), Code::TextControl));
        CHECK(checkText(u"notes"_s, text, 100, Lines::Many).isEmpty());
    }
}

TEST_CASE("Length is counted in characters")
{
    const Findings tooLong = {blocks(Code::TextTooLong, u"name"_s, {u"3"_s})};
    CHECK(checkText(u"name"_s, u"😀😀😀"_s, 3).isEmpty());
    CHECK(checkText(u"name"_s, u"😀😀😀a"_s, 3) == tooLong);
    CHECK(checkText(u"name"_s, u"abcd\u202e"_s, 3).size() == 2);
}

TEST_CASE("Text of nothing but invisible signs is empty")
{
    for (const QString &text : {QString(), u"  \t"_s, u"\u200d\u200c"_s, u"\u00a0\ufeff\u3000"_s})
        CHECK(checkFilled(u"title"_s, text) == Findings{blocks(Code::TextEmpty, u"title"_s)});
    CHECK(checkFilled(u"title"_s, u" a "_s).isEmpty());
}

TEST_CASE("Addresses that post can reach are well formed")
{
    for (const QString &email :
         {u"anna@example.org"_s, u"a.b+study@mail.example.org"_s, u"o'neill@example.org"_s,
          u"jörg@bücher.example"_s, u"अनु@उदाहरण.भारत"_s, u"x@xn--bcher-kva.example"_s})
        CHECK(checkEmail(u"email"_s, email).isEmpty());
    for (const QString &email :
         {QString(), u"anna"_s, u"@example.org"_s, u"anna@"_s, u"anna@example"_s, u"anna@@example.org"_s,
          u"an na@example.org"_s, u"anna@exa mple.org"_s, u"anna@example..org"_s, u"anna@.example.org"_s,
          u"anna@example.org."_s, u"anna@-example.org"_s, u"Anna <anna@example.org>"_s,
          u"anna@example.org,bo@example.org"_s, u"an\u202ena@example.org"_s, u"anna@example.org\n"_s})
        CHECK(checkEmail(u"email"_s, email) == Findings{blocks(Code::ContactMalformed, u"email"_s)});
}

TEST_CASE("Numbers that can be rung are well formed")
{
    for (const QString &phone : {u"07700 900123"_s, u"+44 (0)20 7946 0123"_s, u"020-7946.0123"_s,
                                 u"020 7946 0123 ext 12"_s, u"0161 496 0123x5"_s, u"0161 496 0123 Ext. 5"_s,
                                 u"٠٧٧٠٠ ٩٠٠١٢٣"_s, u"999"_s, u"07700\u00a0900123"_s})
        CHECK(checkPhone(u"phone"_s, phone).isEmpty());
    for (const QString &phone : {QString(), u"12"_s, u"+- ()"_s, u"07700 900123 Anna"_s, u"ext 123"_s,
                                 u"07700x"_s, u"07700 900123 ext 1 ext 2"_s, u"07700 900123\n"_s,
                                 u"\u202a07700 900123\u202c"_s, u"07700;900123"_s})
        CHECK(checkPhone(u"phone"_s, phone) == Findings{blocks(Code::ContactMalformed, u"phone"_s)});
}

TEST_CASE("A name is found as people type it")
{
    const QList<std::pair<QString, QString>> same = {
        {u"Małgorzata"_s, u"malgorzata"_s},
        {u"SØREN ÆRØ"_s, u"soren aero"_s},
        {u"Đặng Thị Hương"_s, u"dang thi huong"_s},
        {u"Strauß"_s, u"STRAUSS"_s},
        {u"Œuvre"_s, u"oeuvre"_s},
        {u"Işık İnan"_s, u"isik inan"_s},
        {u"Þórður"_s, u"thordur"_s},
        {u"Zoe\u0308"_s, u"zoë"_s},
        {u"Siân O’Neill"_s, u"sian o'neill"_s},
        {u"O´Neill"_s, u"o'neill"_s},
        {u"Anne‑Marie"_s, u"anne-marie"_s},
        {u"ΆΝΝΑ ΝΊΚΟΣ"_s, u"αννα νικος"_s},
        {u"Семён"_s, u"семен"_s},
        {u"ﬁona"_s, u"Fiona"_s},
        {u"Ａｎｎａ"_s, u"anna"_s},
        {u" Anna \u00a0 Maria\t"_s, u"anna maria"_s},
    };
    for (const auto &[name, typed] : same) {
        CHECK(searchKey(name) == searchKey(typed));
        CHECK_FALSE(searchKey(name).isEmpty());
    }
}

TEST_CASE("Arabic and Urdu letter variants are one to the search")
{
    const QList<std::pair<QString, QString>> same = {
        {u"أحمد"_s, u"احمد"_s},
        {u"إبراهيم"_s, u"ابراهيم"_s},
        {u"آمنة"_s, u"امنه"_s},
        {u"علی"_s, u"علي"_s},
        {u"علی"_s, u"على"_s},
        {u"کریم"_s, u"كريم"_s},
        {u"فاطمہ"_s, u"فاطمة"_s},
        {u"مهدی"_s, u"مھدي"_s},
        {u"مُحَمَّد"_s, u"محمد"_s},
        {u"محـــمد"_s, u"محمد"_s},
        {u"می\u200cخواهم"_s, u"ميخواهم"_s},
        {u"ٱلله"_s, u"الله"_s},
        {u"\ufee3\ufea4\ufee4\ufeaa"_s, u"محمد"_s},
    };
    for (const auto &[name, typed] : same)
        CHECK(searchKey(name) == searchKey(typed));
    CHECK(searchKey(u"علی"_s) != searchKey(u"علا"_s));
}

TEST_CASE("Letters that carry the word are kept apart")
{
    CHECK(searchKey(u"राम"_s) != searchKey(u"रमी"_s));
    CHECK(searchKey(u"रुपा"_s) != searchKey(u"रपा"_s));
    CHECK(searchKey(u"ज़ारा"_s) == searchKey(u"जारा"_s));
    CHECK(searchKey(u"が"_s) != searchKey(u"か"_s));
    CHECK(searchKey(u"王"_s) == u"王"_s);
    CHECK(searchKey(sign(0x20bb7)) == sign(0x20bb7));
    CHECK(searchKey(u"김"_s) == searchKey(u"김"_s.normalized(QString::NormalizationForm_D)));
}

TEST_CASE("Digits of every script are one to the search")
{
    for (const QString &digits : {u"٠١٢٣"_s, u"۰۱۲۳"_s, u"०१२३"_s, u"০১২৩"_s, u"０１２３"_s})
        CHECK(searchKey(digits) == u"0123"_s);
}

TEST_CASE("A search key is its own key")
{
    for (char32_t codePoint = 1; codePoint < 0x30000; ++codePoint) {
        const QString key = searchKey(u"a"_s + sign(codePoint) + u"b"_s);
        if (searchKey(key) != key)
            FAIL("U+" << std::hex << static_cast<unsigned>(codePoint));
    }
    CHECK(searchKey(searchKey(u"Łódź"_s)) == u"lodz"_s);
}

TEST_CASE("A name in a sentence keeps its direction to itself")
{
    CHECK(isolated(u"محمد"_s) == u"\u2068محمد\u2069"_s);
}
