// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/signs.h"

#include <QRegularExpression>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSignsNamed = 5;

bool isBidiControl(char32_t sign)
{
    return sign == 0x061c || sign == 0x200e || sign == 0x200f || (sign >= 0x202a && sign <= 0x202e) ||
           (sign >= 0x2066 && sign <= 0x2069);
}

bool isLineEndOrTab(char32_t sign)
{
    return sign == U'\n' || sign == U'\r' || sign == U'\t';
}

bool isForbidden(char32_t sign, Lines lines)
{
    if (isLineEndOrTab(sign))
        return lines == Lines::One;
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBidiControl(sign) || QChar::isNonCharacter(sign);
    }
}

QString nameOf(char32_t sign)
{
    return u"U+%1"_s.arg(QString::number(sign, 16).toUpper().rightJustified(4, u'0'));
}

bool isInvisible(char32_t sign)
{
    return QChar::isSpace(sign) || QChar::category(sign) == QChar::Other_Format ||
           isForbidden(sign, Lines::One);
}

bool isHostLabel(QStringView label)
{
    if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    Signs signs(label);
    while (signs.hasNext()) {
        const char32_t sign = signs.next();
        const bool joiner = sign == 0x200c || sign == 0x200d;
        if (!QChar::isLetterOrNumber(sign) && !QChar::isMark(sign) && sign != U'-' && !joiner)
            return false;
    }
    return true;
}

bool isMailbox(QStringView local)
{
    Signs signs(local);
    while (signs.hasNext()) {
        const char32_t sign = signs.next();
        if (isInvisible(sign) || QStringView(u"<>()[],;:\\\"").contains(QChar::fromUcs4(sign)))
            return false;
    }
    return !local.isEmpty();
}

bool isEmail(QStringView text)
{
    const auto parts = text.split(u'@');
    if (parts.size() != 2 || !isMailbox(parts.first()))
        return false;
    const auto labels = parts.last().split(u'.');
    return labels.size() >= 2 && std::ranges::all_of(labels, isHostLabel);
}

} // namespace

QString normalised(const QString &text)
{
    static const QRegularExpression pasted(u"[\\x{200B}\\x{FEFF}]"_s);
    return QString(text).remove(pasted).normalized(QString::NormalizationForm_C).trimmed();
}

Findings checkText(const QString &field, const QString &text, int maxLength, Lines lines)
{
    int length = 0;
    QStringList signsRefused;
    Signs signs(text);
    while (signs.hasNext()) {
        const char32_t sign = signs.next();
        ++length;
        if (signsRefused.size() < mostSignsNamed && isForbidden(sign, lines) &&
            !signsRefused.contains(nameOf(sign)))
            signsRefused << nameOf(sign);
    }
    Findings findings;
    if (length > maxLength)
        findings << blocks(Code::TextTooLong, field, {QString::number(maxLength)});
    if (!signsRefused.isEmpty())
        findings << blocks(Code::TextControl, field, signsRefused);
    return findings;
}

Findings checkFilled(const QString &field, const QString &text)
{
    Signs signs(text);
    while (signs.hasNext()) {
        if (!isInvisible(signs.next()))
            return {};
    }
    return {blocks(Code::TextEmpty, field)};
}

Findings checkEmail(const QString &field, const QString &text)
{
    return isEmail(text) ? Findings{} : Findings{blocks(Code::ContactMalformed, field)};
}

Findings checkPhone(const QString &field, const QString &text)
{
    static const QRegularExpression shape(uR"(^[\d\p{Zs}+\-()./‐‑–]+(?:(?:ext\.?|x)\p{Zs}*\d+\p{Zs}*)?$)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    const auto digits = std::ranges::count_if(text, [](QChar sign) { return sign.isDigit(); });
    const bool wellFormed = digits >= 3 && shape.match(text).hasMatch() && !text.endsWith(u'\n');
    return wellFormed ? Findings{} : Findings{blocks(Code::ContactMalformed, field)};
}

QString repeatable(const QString &typed)
{
    constexpr qsizetype longest = 40;
    constexpr int mostDigits = 4;
    static const QString signs = u"_.:,-"_s;
    int digits = 0;
    bool isWord = true;
    for (const QChar sign : typed) {
        const bool isDigit = sign >= u'0' && sign <= u'9';
        isWord = isWord && !isDigit && sign != u'_';
        digits = isDigit ? digits + 1 : 0;
        const bool isLetter = sign >= u'a' && sign <= u'z';
        if ((!isDigit && !isLetter && !signs.contains(sign)) || digits > mostDigits)
            return {};
    }
    return typed.size() <= longest && !isWord ? typed : QString();
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace colloquy
