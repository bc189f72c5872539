// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

struct KnownLanguage {
    const char *subtag;
    const char *name;
    bool rightToLeft = false;
};

/// What Qt doesn't know, or calls by a name that interpreters and agencies don't use.
constexpr std::array knownLanguages = {
    KnownLanguage{"acm", "Arabic (Iraqi)", true},
    KnownLanguage{"acq", "Arabic (Yemeni)", true},
    KnownLanguage{"aeb", "Arabic (Tunisian)", true},
    KnownLanguage{"aii", "Assyrian Neo-Aramaic", true},
    KnownLanguage{"apc", "Arabic (Levantine)", true},
    KnownLanguage{"apd", "Arabic (Sudanese)", true},
    KnownLanguage{"arq", "Arabic (Algerian)", true},
    KnownLanguage{"ary", "Arabic (Moroccan)", true},
    KnownLanguage{"arz", "Arabic (Egyptian)", true},
    KnownLanguage{"bal", "Balochi", true},
    KnownLanguage{"bej", "Beja"},
    KnownLanguage{"bfi", "British Sign Language"},
    KnownLanguage{"bn", "Bengali"},
    KnownLanguage{"ckb", "Kurdish (Sorani)", true},
    KnownLanguage{"cmn", "Mandarin Chinese"},
    KnownLanguage{"fa", "Persian (Farsi)", true},
    KnownLanguage{"fat", "Fante"},
    KnownLanguage{"hak", "Hakka Chinese"},
    KnownLanguage{"haz", "Hazaragi", true},
    KnownLanguage{"hno", "Hindko (Northern)", true},
    KnownLanguage{"isg", "Irish Sign Language"},
    KnownLanguage{"kmr", "Kurdish (Kurmanji)"},
    KnownLanguage{"kri", "Krio"},
    KnownLanguage{"lus", "Mizo"},
    KnownLanguage{"mnk", "Mandinka"},
    KnownLanguage{"nan", "Hokkien (Min Nan Chinese)"},
    KnownLanguage{"no", "Norwegian"},
    KnownLanguage{"pcm", "Nigerian Pidgin"},
    KnownLanguage{"phr", "Pahari (Mirpuri)", true},
    KnownLanguage{"pnb", "Punjabi (Western)", true},
    KnownLanguage{"prs", "Dari", true},
    KnownLanguage{"rhg", "Rohingya"},
    KnownLanguage{"rmc", "Romani (Carpathian)"},
    KnownLanguage{"rmy", "Romani (Vlax)"},
    KnownLanguage{"rom", "Romani"},
    KnownLanguage{"sck", "Sadri"},
    KnownLanguage{"sh", "Serbo-Croatian"},
    KnownLanguage{"skr", "Saraiki", true},
    KnownLanguage{"snk", "Soninke"},
    KnownLanguage{"swc", "Swahili (Congo)"},
    KnownLanguage{"syl", "Sylheti"},
    KnownLanguage{"tcy", "Tulu"},
    KnownLanguage{"tet", "Tetum"},
    KnownLanguage{"tl", "Tagalog"},
    KnownLanguage{"tw", "Twi"},
    KnownLanguage{"wuu", "Wu Chinese (Shanghainese)"},
    KnownLanguage{"yue", "Cantonese"},
};

constexpr std::array rightToLeftScripts = {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo",
                                           "Rohg", "Samr", "Sogd", "Syrc", "Thaa", "Yezi"};

const KnownLanguage *findKnown(QStringView subtag)
{
    const auto found = std::ranges::find_if(knownLanguages, [&](const KnownLanguage &known) {
        return subtag == QLatin1StringView(known.subtag);
    });
    return found == knownLanguages.end() ? nullptr : &*found;
}

std::optional<QString> currentSubtag(const QString &subtag)
{
    static const QHash<QString, QString> replaced = {
        {u"iw"_s, u"he"_s}, {u"in"_s, u"id"_s}, {u"ji"_s, u"yi"_s}, {u"jw"_s, u"jv"_s}, {u"mo"_s, u"ro"_s}};
    if (replaced.contains(subtag))
        return replaced.value(subtag);
    if (findKnown(subtag))
        return subtag;
    const QLocale::Language language = QLocale::codeToLanguage(subtag);
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return std::nullopt;
    const QString shortest = QLocale::languageToCode(language);
    return subtag.size() == 3 && shortest.size() == 2 ? shortest : subtag;
}

bool isLetter(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isAlphanumeric(const QString &subtag, qsizetype least, qsizetype most)
{
    return subtag.size() >= least && subtag.size() <= most &&
           std::ranges::all_of(subtag, [](QChar sign) { return isLetter(sign) || isDigit(sign); });
}

bool isAlphabetic(const QString &subtag, qsizetype least, qsizetype most)
{
    return isAlphanumeric(subtag, least, most) && std::ranges::all_of(subtag, isLetter);
}

bool isRegion(const QString &subtag)
{
    return isAlphabetic(subtag, 2, 2) || (subtag.size() == 3 && std::ranges::all_of(subtag, isDigit));
}

bool isVariant(const QString &subtag)
{
    return isAlphanumeric(subtag, 5, 8) || (isAlphanumeric(subtag, 4, 4) && isDigit(subtag.front()));
}

/// Those before which the registry lets an extended language stand, as in "zh-yue".
bool mayBeExtended(QStringView primary)
{
    constexpr std::array languages = {"ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"};
    return std::ranges::any_of(languages, [&](const char *one) { return primary == QLatin1StringView(one); });
}

/// Takes the subtags of a tag one after the other, in the order of the grammar of RFC 5646, section 2.1.
class TagReader {
public:
    explicit TagReader(QStringView text)
        : m_rest(text.toString().toLower().split(u'-'))
    {}

    std::optional<QString> canonical()
    {
        const bool wellFormed =
            takeLanguage() && takeScriptAndRegion() && takeVariants() && takeExtensions() && takePrivate();
        return wellFormed && m_rest.isEmpty() ? std::optional(m_taken.join(u'-')) : std::nullopt;
    }

private:
    template <class Test>
    bool nextIs(Test test) const
    {
        return !m_rest.isEmpty() && test(m_rest.first());
    }

    bool takeLanguage()
    {
        if (!nextIs([](const QString &s) { return isAlphabetic(s, 2, 3); }))
            return false;
        const QString primary = m_rest.takeFirst();
        const bool extended = nextIs([](const QString &s) { return isAlphabetic(s, 3, 3); });
        if (extended && !mayBeExtended(primary))
            return false;
        const std::optional<QString> language = currentSubtag(extended ? m_rest.takeFirst() : primary);
        m_taken << language.value_or(QString());
        return language.has_value();
    }

    bool takeScriptAndRegion()
    {
        if (nextIs([](const QString &s) { return isAlphabetic(s, 4, 4); })) {
            QString script = m_rest.takeFirst();
            script[0] = script[0].toUpper();
            m_taken << script;
        }
        if (nextIs(isRegion))
            m_taken << m_rest.takeFirst().toUpper();
        return true;
    }

    bool takeVariants()
    {
        while (nextIs(isVariant)) {
            if (m_taken.contains(m_rest.first()))
                return false;
            m_taken << m_rest.takeFirst();
        }
        return true;
    }

    bool takeExtensions()
    {
        QString singletons;
        while (nextIs([](const QString &s) { return isAlphanumeric(s, 1, 1) && s != u"x"; })) {
            if (singletons.contains(m_rest.first()))
                return false;
            singletons += m_rest.first();
            if (!takeGroup(2))
                return false;
        }
        return true;
    }

    bool takePrivate()
    {
        return !nextIs([](const QString &s) { return s == u"x"; }) || takeGroup(1);
    }

    bool takeGroup(qsizetype least)
    {
        m_taken << m_rest.takeFirst();
        const qsizetype before = m_taken.size();
        while (nextIs([&](const QString &s) { return isAlphanumeric(s, least, 8); }))
            m_taken << m_rest.takeFirst();
        return m_taken.size() > before;
    }

    QStringList m_rest;
    QStringList m_taken;
};

QString scriptOf(const QStringList &subtags)
{
    const bool has = subtags.size() > 1 && isAlphabetic(subtags.at(1), 4, 4);
    return has ? subtags.at(1) : QString();
}

QString primaryName(const QString &subtag)
{
    if (const KnownLanguage *known = findKnown(subtag))
        return QString::fromLatin1(known->name);
    return QLocale::languageToString(QLocale::codeToLanguage(subtag));
}

QString subtagName(const QString &subtag)
{
    static const QHash<QString, QString> shorter = {
        {u"Hans"_s, u"Simplified"_s}, {u"Hant"_s, u"Traditional"_s}, {u"Beng"_s, u"Bengali"_s}};
    if (shorter.contains(subtag))
        return shorter.value(subtag);
    if (isAlphabetic(subtag, 4, 4)) {
        const QLocale::Script script = QLocale::codeToScript(subtag);
        return script == QLocale::AnyScript ? subtag : QLocale::scriptToString(script);
    }
    const QLocale::Territory territory =
        isRegion(subtag) ? QLocale::codeToTerritory(subtag) : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? subtag : QLocale::territoryToString(territory);
}

} // namespace

std::optional<QString> canonicalTag(QStringView text)
{
    return TagReader(text).canonical();
}

Findings checkLanguage(const QString &field, const QString &tag)
{
    return canonicalTag(tag) ? Findings{} : Findings{blocks(Code::LanguageUnknown, field)};
}

QString languageName(const QString &tag)
{
    const std::optional<QString> canonical = canonicalTag(tag);
    if (!canonical)
        return tag;
    QStringList subtags = canonical->split(u'-');
    const QString name = primaryName(subtags.takeFirst());
    QStringList more;
    for (const QString &subtag : std::as_const(subtags))
        more << subtagName(subtag);
    return more.isEmpty() ? name : u"%1 (%2)"_s.arg(name, more.join(u", "));
}

Qt::LayoutDirection directionOf(const QString &tag)
{
    const std::optional<QString> canonical = canonicalTag(tag);
    if (!canonical)
        return Qt::LeftToRight;
    const QStringList subtags = canonical->split(u'-');
    if (const QString script = scriptOf(subtags); !script.isEmpty()) {
        const bool rightToLeft = std::ranges::any_of(
            rightToLeftScripts, [&](const char *one) { return script == QLatin1StringView(one); });
        return rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    }
    if (const KnownLanguage *known = findKnown(subtags.first()))
        return known->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    return QLocale(*canonical).textDirection();
}

QStringList likelyLanguages()
{
    return u"ur pnb pa-Guru phr pl ro ar bn syl fa prs ps ckb kmr so ti am yue cmn vi gu hi ta pt es it fr "
           u"cs sk hu "
           "lt bg sq tr uk ru bfi"_s.split(u' ');
}

} // namespace colloquy
