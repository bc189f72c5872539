// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/signs.h"

#include <array>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode doesn't take apart, although people type the plain one when they search.
QStringView plainLetter(char32_t letter)
{
    switch (letter) {
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
    case U'ɗ':
        return u"d";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ı':
        return u"i";
    case U'ß':
        return u"ss";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'ɓ':
        return u"b";
    case U'ƙ':
        return u"k";
    case U'ƴ':
        return u"y";
    case U'ʻ':
    case U'ʼ':
    case U'ʾ':
    case U'ʿ':
    case U'‘':
    case U'’':
    case U'`':
    case U'´':
        return u"'";
    case U'‐':
    case U'‑':
    case U'–':
    case U'—':
        return u"-";
    default:
        return {};
    }
}

QStringView plainArabicLetter(char32_t letter)
{
    switch (letter) {
    case U'\u0671': // alef wasla, and alef with the hamzas that stand beside it
    case U'\u0672':
    case U'\u0673':
    case U'\u0675':
        return u"\u0627";
    case U'\u0649': // alef maksura, Persian and Urdu yeh, Pashto and Kurdish yehs
    case U'\u06cc':
    case U'\u06cd':
    case U'\u06ce':
    case U'\u06d0':
        return u"\u064a";
    case U'\u06a9': // keheh, swash kaf
    case U'\u06aa':
        return u"\u0643";
    case U'\u0629': // teh marbuta, heh doachashmee, heh goal, its teh marbuta, ae
    case U'\u06be':
    case U'\u06c1':
    case U'\u06c3':
    case U'\u06d5':
        return u"\u0647";
    default:
        return {};
    }
}

/// Vowel signs of Indic scripts and Thai (class 0 and beyond 84), viramas (9) and kana voicing (8) are
/// letters to their readers; accents, harakat, points and nuktas are what people leave out.
bool isDropped(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    if (category == QChar::Other_Format || sign == 0x0640 || sign == 0x034f ||
        (sign >= 0xfe00 && sign <= 0xfe0f))
        return true;
    if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
        return false;
    const int combining = QChar::combiningClass(sign);
    return combining == 1 || combining == 7 || (combining >= 10 && combining <= 36) || combining >= 200;
}

void appendFolded(QString &key, char32_t sign)
{
    if (isDropped(sign))
        return;
    if (QChar::isDigit(sign)) {
        key += QChar(u'0' + QChar::digitValue(sign));
        return;
    }
    const QString lower = QStringView(QChar::fromUcs4(sign)).toString().toCaseFolded();
    Signs letters(lower);
    while (letters.hasNext()) {
        const char32_t letter = letters.next();
        if (const QStringView plain = plainLetter(letter); !plain.isNull())
            key += plain;
        else if (const QStringView arabic = plainArabicLetter(letter); !arabic.isNull())
            key += arabic;
        else
            key += QChar::fromUcs4(letter);
    }
}

/// Each sign folds on its own, since marks are dropped, so words fold sign by sign.
QString foldedSign(char32_t sign)
{
    if (QChar::isSpace(sign))
        return u" "_s;
    if (const QStringView plain = plainLetter(sign); !plain.isNull())
        return plain.toString();
    const QString parts =
        QStringView(QChar::fromUcs4(sign)).toString().normalized(QString::NormalizationForm_KD);
    QString key;
    Signs signs(parts);
    while (signs.hasNext()) {
        const char32_t part = signs.next();
        if (QChar::isSpace(part))
            key += u' ';
        else
            appendFolded(key, part);
    }
    return key;
}

constexpr char32_t tableEnd = 0x2100;

/// Latin to Arabic to Indic, folded once: taking signs apart is too slow for ten thousand names.
const std::array<QString, tableEnd> &foldTable()
{
    static const std::array<QString, tableEnd> table = [] {
        std::array<QString, tableEnd> folded;
        for (char32_t sign = 0; sign < tableEnd; ++sign)
            folded[sign] = foldedSign(sign);
        return folded;
    }();
    return table;
}

void appendCollapsed(QString &key, QStringView folded)
{
    for (const QChar sign : folded) {
        if (sign != u' ' || (!key.isEmpty() && key.back() != u' '))
            key += sign;
    }
}

char16_t asciiFolded(char16_t sign)
{
    if (sign >= u'A' && sign <= u'Z')
        return sign + (u'a' - u'A');
    if (sign >= u'\t' && sign <= u'\r')
        return u' ';
    return sign == u'`' ? u'\'' : sign;
}

/// Returns where the ASCII at the start of \a text ends.
qsizetype foldAscii(QStringView text, QString &key)
{
    key.resize(text.size());
    QChar *out = key.data();
    const QChar *first = out;
    qsizetype i = 0;
    for (; i < text.size() && text[i] < u'\x80'; ++i) {
        const char16_t sign = asciiFolded(text[i].unicode());
        if (sign != u' ' || (out != first && out[-1] != u' '))
            *out++ = sign;
    }
    key.resize(out - first);
    return i;
}

} // namespace

QString searchKey(QStringView text)
{
    QString key;
    const qsizetype asciiEnd = foldAscii(text, key);
    Signs signs(text.sliced(asciiEnd));
    while (signs.hasNext()) {
        const char32_t sign = signs.next();
        if (sign < tableEnd)
            appendCollapsed(key, foldTable()[sign]);
        else
            appendCollapsed(key, foldedSign(sign));
    }
    if (key.endsWith(u' '))
        key.chop(1);
    return key;
}

} // namespace colloquy
