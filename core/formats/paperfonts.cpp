// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paperfonts.h"

#include <QStringList>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QString primaryOf(const QString &language)
{
    return language.section(u'-', 0, 0);
}

QString arabicFace(const QString &language)
{
    const bool nastaliq =
        QStringList{u"ur"_s, u"pnb"_s, u"phr"_s, u"hno"_s, u"skr"_s, u"ks"_s}.contains(primaryOf(language));
    return nastaliq ? u"Noto Nastaliq Urdu"_s : u"Noto Naskh Arabic"_s;
}

QString chineseFace(const QString &language)
{
    const QString primary = primaryOf(language);
    if (primary == "ja"_L1)
        return u"Noto Serif CJK JP"_s;
    if (primary == "ko"_L1)
        return u"Noto Serif CJK KR"_s;
    const bool traditional =
        primary == "yue"_L1 || language.contains("Hant"_L1) || language.endsWith("-TW"_L1);
    return traditional ? u"Noto Serif CJK TC"_s : u"Noto Serif CJK SC"_s;
}

} // namespace

QFont paperFont(double points, const QString &language)
{
    const QString chinese = chineseFace(language);
    QFont font;
    font.setFamilies({u"Noto Serif"_s, arabicFace(language), u"Noto Naskh Arabic"_s, u"Noto Serif Bengali"_s,
                      u"Noto Serif Devanagari"_s, u"Noto Serif Gujarati"_s, u"Noto Serif Gurmukhi"_s,
                      u"Noto Sans Gurmukhi"_s, u"Noto Serif Tamil"_s, u"Noto Serif Ethiopic"_s, chinese,
                      QString(chinese).replace("Serif"_L1, "Sans"_L1)});
    font.setPointSizeF(points);
    return font;
}

} // namespace colloquy
