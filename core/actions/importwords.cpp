// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importwords.h"

#include "core/base/language.h"
#include "core/base/languagename.h"
#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace colloquy::importwords {

using namespace Qt::StringLiterals;

namespace {

/// Folded words, divided by "|", and what they mean.
template <class T>
struct Meaning {
    const char *words;
    T value;
};

/// Letters and digits alone: "Face-to-face" is "face to face".
QString folded(const QString &text)
{
    QString words;
    for (const QChar sign : searchKey(text))
        words += sign.isLetterOrNumber() ? sign : u' ';
    return words.simplified();
}

template <class T, size_t count>
std::optional<T> meaningOf(const QString &text, const Meaning<T> (&meanings)[count])
{
    const QString word = folded(text);
    for (const Meaning<T> &meaning : meanings) {
        if (QString::fromLatin1(meaning.words).split(u'|').contains(word))
            return meaning.value;
    }
    return std::nullopt;
}

constexpr Meaning<YesNo> yesNoWords[] = {
    {"yes|y|true|1|x|needed|required|ja|oui|si|tak", YesNo::Yes},
    {"no|n|false|0|none|not needed|not required|nein|non|nie", YesNo::No},
    {"|not asked|unknown|n a|don t know|dont know", YesNo::NotAsked},
};

constexpr Meaning<Gender> genderWords[] = {
    {"|any|either|no preference|not asked", Gender::Any},
    {"female|f|woman|women", Gender::Female},
    {"male|m|man|men", Gender::Male},
};

constexpr Meaning<InterviewMode> modeWords[] = {
    {"zoom", InterviewMode::Zoom},
    {"teams|microsoft teams|ms teams", InterviewMode::Teams},
    {"phone|telephone|by phone|phone call|telephone call", InterviewMode::Phone},
    {"face to face|in person|f2f|ftf", InterviewMode::FaceToFace},
};

/// What languages are called beside the names that languageName() gives them.
constexpr Meaning<const char *> otherNames[] = {
    {"farsi|persian", "fa"},   {"sorani", "ckb"},   {"kurmanji", "kmr"},
    {"mirpuri|pahari", "phr"}, {"mandarin", "cmn"}, {"bsl|sign language", "bfi"},
    {"panjabi", "pa"},         {"slovakian", "sk"}, {"flemish", "nl"},
    {"pushto", "ps"},
};

QHash<QString, QString> languageNames()
{
    QStringList tags = likelyLanguages();
    for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language)
        tags << QLocale::languageToCode(static_cast<QLocale::Language>(language));
    QHash<QString, QString> names;
    for (const QString &tag : tags) {
        const std::optional<QString> known = canonicalTag(tag);
        for (const QString &name :
             known ? QStringList{englishLanguageName(*known), languageName(*known)} : QStringList()) {
            if (!names.contains(folded(name)))
                names.insert(folded(name), *known);
        }
    }
    return names;
}

std::optional<QDate> date(const QString &text)
{
    static const QStringList forms{u"yyyy-M-d"_s, u"d/M/yyyy"_s,   u"d.M.yyyy"_s,
                                   u"d-M-yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s};
    for (const QString &form : forms) {
        const QDate read = QLocale::c().toDate(text, form);
        if (read.isValid() && read.year() >= 1900)
            return read;
    }
    return std::nullopt;
}

} // namespace

std::optional<YesNo> yesNo(const QString &text)
{
    return meaningOf(text, yesNoWords);
}

std::optional<Gender> gender(const QString &text)
{
    return meaningOf(text, genderWords);
}

std::optional<QList<InterviewMode>> modes(const QString &text)
{
    static const QRegularExpression divider(u"[,;/|+&]|\\bor\\b|\\band\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<InterviewMode> wanted;
    if (meaningOf(text, genderWords) == Gender::Any)
        return wanted;
    for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
        const std::optional<InterviewMode> mode = meaningOf(part, modeWords);
        if (!mode)
            return std::nullopt;
        if (!wanted.contains(*mode))
            wanted << *mode;
    }
    return wanted;
}

std::optional<QString> language(const QString &text)
{
    static const QHash<QString, QString> names = languageNames();
    const auto named = names.constFind(folded(text));
    if (named != names.cend())
        return *named;
    if (const std::optional<const char *> other = meaningOf(text, otherNames))
        return QString::fromLatin1(*other);
    return canonicalTag(text);
}

std::optional<WallTime> day(const QString &text, const QByteArray &zone)
{
    static const QRegularExpression clock(u"[T ,]+(\\d{1,2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(Z?)$"_s);
    const auto match = clock.match(text);
    const std::optional<QDate> read = date(match.hasMatch() ? text.first(match.capturedStart()) : text);
    const QTime time = match.hasMatch() ? QTime::fromString(match.captured(1), u"H:mm"_s) : QTime(0, 0);
    if (!read || !time.isValid())
        return std::nullopt;
    return WallTime{*read, time, match.capturedLength(2) > 0 ? QByteArray("UTC") : zone, std::nullopt};
}

} // namespace colloquy::importwords
