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
    font.setFamilies({u"Noto Serif"_s,
                      u"Noto Naskh Arabic"_s,
                      u"Noto Serif Bengali"_s,
                      u"Noto Serif Devanagari"_s,
                      u"Noto Serif Gujarati"_s,
                      u"Noto Serif Gurmukhi"_s,
                      u"Noto Sans Gurmukhi"_s,
                      u"Noto Serif Tamil"_s,
                      u"Noto Serif Telugu"_s,
                      u"Noto Serif Malayalam"_s,
                      u"Noto Serif Sinhala"_s,
                      u"Noto Serif Thai"_s,
                      u"Noto Serif Myanmar"_s,
                      u"Noto Serif Khmer"_s,
                      u"Noto Serif Ethiopic"_s,
                      u"Noto Serif Hebrew"_s,
                      u"Noto Serif Armenian"_s,
                      u"Noto Serif Georgian"_s,
                      chinese,
                      QString(chinese).replace("Serif"_L1, "Sans"_L1)});
    font.setPointSizeF(points);
    return font;
}

} // namespace colloquy
