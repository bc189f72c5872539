// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/signs.h"

#include <algorithm>
#include <array>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

struct PlainLetter {
    char32_t letter;
    QStringView plain;
};

/// Letters that Unicode doesn't take apart, although people type the plain one when they search.
constexpr std::array plainLetters = {
    PlainLetter{U'ł', u"l"},
    PlainLetter{U'ø', u"o"},
    PlainLetter{U'đ', u"d"},
    PlainLetter{U'ð', u"d"},
    PlainLetter{U'ɗ', u"d"},
    PlainLetter{U'æ', u"ae"},
    PlainLetter{U'œ', u"oe"},
    PlainLetter{U'ı', u"i"},
    PlainLetter{U'ß', u"ss"},
    PlainLetter{U'þ', u"th"},
    PlainLetter{U'ħ', u"h"},
    PlainLetter{U'ŧ', u"t"},
    PlainLetter{U'ɓ', u"b"},
    PlainLetter{U'ƙ', u"k"},
    PlainLetter{U'ƴ', u"y"},
    // Apostrophes and hyphens.
    PlainLetter{U'ʻ', u"'"},
    PlainLetter{U'ʼ', u"'"},
    PlainLetter{U'ʾ', u"'"},
    PlainLetter{U'ʿ', u"'"},
    PlainLetter{U'‘', u"'"},
    PlainLetter{U'’', u"'"},
    PlainLetter{U'`', u"'"},
    PlainLetter{U'´', u"'"},
    PlainLetter{U'‐', u"-"},
    PlainLetter{U'‑', u"-"},
    PlainLetter{U'–', u"-"},
    PlainLetter{U'—', u"-"},
    // Alef wasla, and alef with the hamzas that stand beside it.
    PlainLetter{0x0671, u"\u0627"},
    PlainLetter{0x0672, u"\u0627"},
    PlainLetter{0x0673, u"\u0627"},
    PlainLetter{0x0675, u"\u0627"},
    // Alef maksura, Persian and Urdu yeh, Pashto and Kurdish yehs.
    PlainLetter{0x0649, u"\u064a"},
    PlainLetter{0x06cc, u"\u064a"},
    PlainLetter{0x06cd, u"\u064a"},
    PlainLetter{0x06ce, u"\u064a"},
    PlainLetter{0x06d0, u"\u064a"},
    // Keheh, swash kaf.
    PlainLetter{0x06a9, u"\u0643"},
    PlainLetter{0x06aa, u"\u0643"},
    // Teh marbuta, heh doachashmee, heh goal, its teh marbuta, ae.
    PlainLetter{0x0629, u"\u0647"},
    PlainLetter{0x06be, u"\u0647"},
    PlainLetter{0x06c1, u"\u0647"},
    PlainLetter{0x06c3, u"\u0647"},
    PlainLetter{0x06d5, u"\u0647"},
};

/// Null where \a letter is plain already.
QStringView plainLetter(char32_t letter)
{
    const auto found = std::ranges::find(plainLetters, letter, &PlainLetter::letter);
    return found == plainLetters.end() ? QStringView() : found->plain;
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
