// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/languagename.h"

#include <QCoreApplication>
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
    KnownLanguage{"acm", QT_TRANSLATE_NOOP("Languages", "Arabic (Iraqi)"), true},
    KnownLanguage{"acq", QT_TRANSLATE_NOOP("Languages", "Arabic (Yemeni)"), true},
    KnownLanguage{"aeb", QT_TRANSLATE_NOOP("Languages", "Arabic (Tunisian)"), true},
    KnownLanguage{"aii", QT_TRANSLATE_NOOP("Languages", "Assyrian Neo-Aramaic"), true},
    KnownLanguage{"apc", QT_TRANSLATE_NOOP("Languages", "Arabic (Levantine)"), true},
    KnownLanguage{"apd", QT_TRANSLATE_NOOP("Languages", "Arabic (Sudanese)"), true},
    KnownLanguage{"arq", QT_TRANSLATE_NOOP("Languages", "Arabic (Algerian)"), true},
    KnownLanguage{"ary", QT_TRANSLATE_NOOP("Languages", "Arabic (Moroccan)"), true},
    KnownLanguage{"arz", QT_TRANSLATE_NOOP("Languages", "Arabic (Egyptian)"), true},
    KnownLanguage{"bal", QT_TRANSLATE_NOOP("Languages", "Balochi"), true},
    KnownLanguage{"bej", QT_TRANSLATE_NOOP("Languages", "Beja")},
    KnownLanguage{"bfi", QT_TRANSLATE_NOOP("Languages", "British Sign Language")},
    KnownLanguage{"bn", QT_TRANSLATE_NOOP("Languages", "Bengali")},
    KnownLanguage{"ckb", QT_TRANSLATE_NOOP("Languages", "Kurdish (Sorani)"), true},
    KnownLanguage{"cmn", QT_TRANSLATE_NOOP("Languages", "Mandarin Chinese")},
    KnownLanguage{"fa", QT_TRANSLATE_NOOP("Languages", "Persian (Farsi)"), true},
    KnownLanguage{"fat", QT_TRANSLATE_NOOP("Languages", "Fante")},
    KnownLanguage{"hak", QT_TRANSLATE_NOOP("Languages", "Hakka Chinese")},
    KnownLanguage{"haz", QT_TRANSLATE_NOOP("Languages", "Hazaragi"), true},
    KnownLanguage{"hno", QT_TRANSLATE_NOOP("Languages", "Hindko (Northern)"), true},
    KnownLanguage{"isg", QT_TRANSLATE_NOOP("Languages", "Irish Sign Language")},
    KnownLanguage{"kmr", QT_TRANSLATE_NOOP("Languages", "Kurdish (Kurmanji)")},
    KnownLanguage{"kri", QT_TRANSLATE_NOOP("Languages", "Krio")},
    KnownLanguage{"lus", QT_TRANSLATE_NOOP("Languages", "Mizo")},
    KnownLanguage{"mnk", QT_TRANSLATE_NOOP("Languages", "Mandinka")},
    KnownLanguage{"nan", QT_TRANSLATE_NOOP("Languages", "Hokkien (Min Nan Chinese)")},
    KnownLanguage{"no", QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    KnownLanguage{"pcm", QT_TRANSLATE_NOOP("Languages", "Nigerian Pidgin")},
    KnownLanguage{"phr", QT_TRANSLATE_NOOP("Languages", "Pahari (Mirpuri)"), true},
    KnownLanguage{"pnb", QT_TRANSLATE_NOOP("Languages", "Punjabi (Western)"), true},
    KnownLanguage{"prs", QT_TRANSLATE_NOOP("Languages", "Dari"), true},
    KnownLanguage{"rhg", QT_TRANSLATE_NOOP("Languages", "Rohingya")},
    KnownLanguage{"rmc", QT_TRANSLATE_NOOP("Languages", "Romani (Carpathian)")},
    KnownLanguage{"rmy", QT_TRANSLATE_NOOP("Languages", "Romani (Vlax)")},
    KnownLanguage{"rom", QT_TRANSLATE_NOOP("Languages", "Romani")},
    KnownLanguage{"sck", QT_TRANSLATE_NOOP("Languages", "Sadri")},
    KnownLanguage{"sh", QT_TRANSLATE_NOOP("Languages", "Serbo-Croatian")},
    KnownLanguage{"skr", QT_TRANSLATE_NOOP("Languages", "Saraiki"), true},
    KnownLanguage{"snk", QT_TRANSLATE_NOOP("Languages", "Soninke")},
    KnownLanguage{"swc", QT_TRANSLATE_NOOP("Languages", "Swahili (Congo)")},
    KnownLanguage{"syl", QT_TRANSLATE_NOOP("Languages", "Sylheti")},
    KnownLanguage{"tcy", QT_TRANSLATE_NOOP("Languages", "Tulu")},
    KnownLanguage{"tet", QT_TRANSLATE_NOOP("Languages", "Tetum")},
    KnownLanguage{"tl", QT_TRANSLATE_NOOP("Languages", "Tagalog")},
    KnownLanguage{"tw", QT_TRANSLATE_NOOP("Languages", "Twi")},
    KnownLanguage{"wuu", QT_TRANSLATE_NOOP("Languages", "Wu Chinese (Shanghainese)")},
    KnownLanguage{"yue", QT_TRANSLATE_NOOP("Languages", "Cantonese")},
};

/// Names that Qt gives, of languages and scripts often met: listed here for translators.
[[maybe_unused]] constexpr const char *namesOfQt[] = {
    QT_TRANSLATE_NOOP("Languages", "English"),     QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Greek"),       QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Romanian"),    QT_TRANSLATE_NOOP("Languages", "Urdu"),
    QT_TRANSLATE_NOOP("Languages", "Punjabi"),     QT_TRANSLATE_NOOP("Languages", "Arabic"),
    QT_TRANSLATE_NOOP("Languages", "Somali"),      QT_TRANSLATE_NOOP("Languages", "Tigrinya"),
    QT_TRANSLATE_NOOP("Languages", "Amharic"),     QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    QT_TRANSLATE_NOOP("Languages", "Gujarati"),    QT_TRANSLATE_NOOP("Languages", "Hindi"),
    QT_TRANSLATE_NOOP("Languages", "Tamil"),       QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    QT_TRANSLATE_NOOP("Languages", "Spanish"),     QT_TRANSLATE_NOOP("Languages", "Italian"),
    QT_TRANSLATE_NOOP("Languages", "French"),      QT_TRANSLATE_NOOP("Languages", "Czech"),
    QT_TRANSLATE_NOOP("Languages", "Slovak"),      QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    QT_TRANSLATE_NOOP("Languages", "Lithuanian"),  QT_TRANSLATE_NOOP("Languages", "Latvian"),
    QT_TRANSLATE_NOOP("Languages", "Estonian"),    QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
    QT_TRANSLATE_NOOP("Languages", "Albanian"),    QT_TRANSLATE_NOOP("Languages", "Turkish"),
    QT_TRANSLATE_NOOP("Languages", "Ukrainian"),   QT_TRANSLATE_NOOP("Languages", "Russian"),
    QT_TRANSLATE_NOOP("Languages", "Pashto"),      QT_TRANSLATE_NOOP("Languages", "Kurdish"),
    QT_TRANSLATE_NOOP("Languages", "Dutch"),       QT_TRANSLATE_NOOP("Languages", "Welsh"),
    QT_TRANSLATE_NOOP("Languages", "Irish"),       QT_TRANSLATE_NOOP("Languages", "Nepali"),
    QT_TRANSLATE_NOOP("Languages", "Thai"),        QT_TRANSLATE_NOOP("Languages", "Chinese"),
    QT_TRANSLATE_NOOP("Languages", "Japanese"),    QT_TRANSLATE_NOOP("Languages", "Korean"),
    QT_TRANSLATE_NOOP("Languages", "Hebrew"),      QT_TRANSLATE_NOOP("Languages", "Swahili"),
    QT_TRANSLATE_NOOP("Languages", "Yoruba"),      QT_TRANSLATE_NOOP("Languages", "Igbo"),
    QT_TRANSLATE_NOOP("Languages", "Hausa"),       QT_TRANSLATE_NOOP("Languages", "Oromo"),
    QT_TRANSLATE_NOOP("Languages", "Malayalam"),   QT_TRANSLATE_NOOP("Languages", "Telugu"),
    QT_TRANSLATE_NOOP("Languages", "Sinhala"),     QT_TRANSLATE_NOOP("Languages", "Burmese"),
    QT_TRANSLATE_NOOP("Languages", "Georgian"),    QT_TRANSLATE_NOOP("Languages", "Armenian"),
    QT_TRANSLATE_NOOP("Languages", "Croatian"),    QT_TRANSLATE_NOOP("Languages", "Serbian"),
    QT_TRANSLATE_NOOP("Languages", "Slovenian"),   QT_TRANSLATE_NOOP("Languages", "Danish"),
    QT_TRANSLATE_NOOP("Languages", "Swedish"),     QT_TRANSLATE_NOOP("Languages", "Finnish"),
    QT_TRANSLATE_NOOP("Languages", "Shona"),       QT_TRANSLATE_NOOP("Languages", "Akan"),
    QT_TRANSLATE_NOOP("Languages", "Kinyarwanda"), QT_TRANSLATE_NOOP("Languages", "Lingala"),
    QT_TRANSLATE_NOOP("Languages", "Indonesian"),  QT_TRANSLATE_NOOP("Languages", "Malay"),
    QT_TRANSLATE_NOOP("Languages", "Mongolian"),   QT_TRANSLATE_NOOP("Languages", "Gurmukhi"),
    QT_TRANSLATE_NOOP("Languages", "Latin"),       QT_TRANSLATE_NOOP("Languages", "Cyrillic"),
    QT_TRANSLATE_NOOP("Languages", "Simplified"),  QT_TRANSLATE_NOOP("Languages", "Traditional"),
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

template <class Worded>
QString nameOf(const QString &tag, const Worded &worded)
{
    const std::optional<QString> canonical = canonicalTag(tag);
    if (!canonical)
        return tag;
    QStringList subtags = canonical->split(u'-');
    const QString name = worded(primaryName(subtags.takeFirst()));
    QStringList more;
    for (const QString &subtag : std::as_const(subtags))
        more << worded(subtagName(subtag));
    return more.isEmpty() ? name : u"%1 (%2)"_s.arg(name, more.join(u", "));
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

QString englishLanguageName(const QString &tag)
{
    return nameOf(tag, [](const QString &name) { return name; });
}

QString languageName(const QString &tag)
{
    return nameOf(tag, [](const QString &name) {
        return QCoreApplication::translate("Languages", name.toUtf8().constData());
    });
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
